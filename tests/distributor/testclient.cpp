#include "distributor/testclient.h"

#include "protocol/decoder.h"
#include "protocol/encoder.h"
#include "protocol/messagejson.h"

#include <QBuffer>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>
#include <QUuid>

TestClient::TestClient(protocol::Dialect dialect)
    : m_dialect(dialect)
    , m_socket(new QTcpSocket(this))
    , m_walker(dialect, protocol::Direction::FromDistributor)
{}

QSslConfiguration TestClient::trusting()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(QStringLiteral(MBM_TEST_DATA "/tls/ca.pem")));
    return configuration;
}

bool TestClient::connectTo(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    if (tls) {
        delete m_socket;
        auto *secure = new QSslSocket(this);
        m_socket = secure;
        secure->setSslConfiguration(*tls);
        secure->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        if (!QTest::qWaitFor([&] {
                return secure->isEncrypted() || secure->state() == QAbstractSocket::UnconnectedState;
            }))
            return false;
        if (!secure->isEncrypted())
            return false;
    } else {
        m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!QTest::qWaitFor([&] { return isConnected(); }))
            return false;
    }
    connect(m_socket, &QTcpSocket::readyRead, this, &TestClient::read);
    return true;
}

void TestClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void TestClient::send(const protocol::Message &message)
{
    m_socket->write(std::get<QByteArray>(protocol::encode(message, m_dialect)));
}

void TestClient::login(const protocol::Credentials &credentials)
{
    m_socket->write(std::get<QByteArray>(protocol::encodeAuthentication(credentials, m_dialect)));
}

void TestClient::login(const QByteArray &user, const QByteArray &password)
{
    protocol::Credentials credentials;
    credentials.method = protocol::LoginMethod::Basic;
    credentials.user = user;
    credentials.secret = protocol::Secret(QByteArray(password));
    login(credentials);
}

void TestClient::leave()
{
    m_socket->disconnectFromHost();
}

void TestClient::abort()
{
    m_socket->abort();
}

void TestClient::stopReading()
{
    m_isDeaf = true;
    m_socket->setReadBufferSize(4096);
}

bool TestClient::settle()
{
    const QByteArray feed = "PROBE-" + QUuid::createUuid().toByteArray();
    send(protocol::NotificationRequest{feed, true});
    send(protocol::SubscriptionRequest{feed, "probe", true});
    const auto isProbe = [&](const protocol::Message &message) {
        const auto *told = std::get_if<protocol::ForwardedSubscriptionRequest>(&message);
        return told != nullptr && told->feed == feed;
    };
    const bool came = QTest::qWaitFor([&] { return !m_messages.empty() && isProbe(m_messages.back()); });
    if (came) {
        m_messages.pop_back();
        m_json.removeLast();
    }
    return came;
}

void TestClient::forget()
{
    m_messages.clear();
    m_json.clear();
}

void TestClient::read()
{
    if (m_isDeaf)
        return;
    m_buffer += m_socket->readAll();
    qsizetype position = 0;
    for (;;) {
        const char *frame = m_buffer.constData() + position;
        const auto result = m_walker.walk(frame, m_buffer.size() - position);
        if (result == protocol::FrameWalker::Result::Error)
            m_sawGarbage = true;
        if (result != protocol::FrameWalker::Result::Frame)
            break;
        const QByteArrayView bytes(frame, m_walker.layout().size);
        m_messages.push_back(std::get<protocol::Message>(protocol::decode(bytes, m_dialect)));
        QBuffer line;
        line.open(QIODevice::WriteOnly);
        if (!protocol::writeJsonLine(line, bytes, m_walker.layout(), m_dialect))
            m_sawGarbage = true;
        m_json.append(QString::fromUtf8(line.data()).trimmed());
        position += bytes.size();
    }
    m_buffer.remove(0, position);
}
