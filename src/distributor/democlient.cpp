#include "distributor/democlient.h"

#include "distributor/distributor.h"
#include "protocol/decoder.h"
#include "protocol/encoder.h"

#include <QHostAddress>
#include <QSslSocket>

namespace distributor {

namespace {

/// A server that listens on every address is reached on the loopback one.
QHostAddress reachable(const QHostAddress &listening)
{
    if (listening == QHostAddress(QHostAddress::AnyIPv4) || listening == QHostAddress(QHostAddress::Any))
        return QHostAddress(QHostAddress::LocalHost);
    if (listening == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHostIPv6);
    return listening;
}

} // namespace

DemoClient::DemoClient(Distributor *distributor, const QByteArray &user, const QByteArray &host,
                       QObject *parent)
    : QObject(parent)
    , m_distributor(distributor)
    , m_walker(distributor->options().dialect, protocol::Direction::FromDistributor,
               distributor->options().frameLimit)
{
    connectNow(user, host);
}

void DemoClient::connectNow(const QByteArray &user, const QByteArray &host)
{
    const QHostAddress address = reachable(m_distributor->address());
    const auto &tls = m_distributor->options().tls;
    if (tls) {
        auto *secure = new QSslSocket(this);
        m_socket = secure;
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(tls->localCertificateChain());
        secure->setSslConfiguration(trusting);
        // It is its own distributor's certificate or none; whose name it carries doesn't matter here.
        connect(secure, &QSslSocket::sslErrors, this,
                [secure, expected = tls->localCertificate()](const auto &errors) {
                    if (secure->peerCertificate() == expected)
                        secure->ignoreSslErrors(errors);
                });
        connect(secure, &QSslSocket::encrypted, this, &DemoClient::connected);
    } else {
        m_socket = new QTcpSocket(this);
        connect(m_socket, &QTcpSocket::connected, this, &DemoClient::connected);
    }
    connect(m_socket, &QTcpSocket::readyRead, this, &DemoClient::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &DemoClient::ended, Qt::QueuedConnection);
    connect(
        m_socket, &QTcpSocket::errorOccurred, this,
        [this] {
            if (m_socket->state() == QAbstractSocket::UnconnectedState)
                Q_EMIT ended();
        },
        Qt::QueuedConnection);

    // The port is known before the connection is made, so that the distributor can be told who comes.
    if (m_socket->bind(address, 0))
        m_distributor->introduce(m_socket->localPort(), user, host);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket))
        secure->connectToHostEncrypted(address.toString(), m_distributor->port());
    else
        m_socket->connectToHost(address, m_distributor->port());
}

void DemoClient::subscribe(const QByteArray &feed, const QByteArray &topic)
{
    send(protocol::SubscriptionRequest{feed, topic, true});
}

void DemoClient::requestNotifications(const QByteArray &feed)
{
    send(protocol::NotificationRequest{feed, true});
}

void DemoClient::publish(const QByteArray &feed, const QByteArray &topic, bool isImage,
                         const QByteArray &contentType, std::vector<protocol::DataPacket> packets)
{
    send(protocol::MulticastData{feed, topic, content(isImage, contentType), std::move(packets)});
}

void DemoClient::unicast(const protocol::ClientId &client, const QByteArray &feed, const QByteArray &topic,
                         bool isImage, const QByteArray &contentType,
                         std::vector<protocol::DataPacket> packets)
{
    send(protocol::UnicastData{client, feed, topic, content(isImage, contentType), std::move(packets)});
}

void DemoClient::leave()
{
    connect(this, &DemoClient::ended, this, &QObject::deleteLater);
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
    else
        m_socket->disconnectFromHost();
}

protocol::Content DemoClient::content(bool isImage, const QByteArray &contentType) const
{
    if (protocol::hasContentType(m_distributor->options().dialect))
        return contentType;
    return isImage;
}

void DemoClient::send(const protocol::Message &message)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const auto frame = protocol::encode(message, m_distributor->options().dialect);
    if (const auto *bytes = std::get_if<QByteArray>(&frame))
        m_socket->write(*bytes);
}

void DemoClient::read()
{
    m_buffer += m_socket->readAll();
    qsizetype position = 0;
    for (;;) {
        const char *frame = m_buffer.constData() + position;
        const auto result = m_walker.walk(frame, m_buffer.size() - position);
        if (result == protocol::FrameWalker::Result::Error)
            m_socket->abort();
        if (result != protocol::FrameWalker::Result::Frame)
            break;
        const auto size = m_walker.layout().size;
        position += size;
        if (m_walker.layout().type != protocol::MessageType::ForwardedSubscriptionRequest)
            continue;
        const auto decoded = protocol::decode(QByteArrayView(frame, size), m_walker.dialect());
        if (const auto *message = std::get_if<protocol::Message>(&decoded)) {
            if (const auto *told = std::get_if<protocol::ForwardedSubscriptionRequest>(message))
                Q_EMIT subscriptionNotified(*told);
        }
    }
    m_buffer.remove(0, position);
}

} // namespace distributor
