#include "distributor/listener.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace distributor {

namespace {

constexpr int backlog = 1024;
constexpr std::chrono::milliseconds afterFailedAccept{200};

QHostAddress addressOf(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address;
    if (host == QLatin1String("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    const QList<QHostAddress> found = QHostInfo::fromName(host).addresses();
    return found.isEmpty() ? QHostAddress() : found.first();
}

} // namespace

Listener::Listener(std::optional<QSslConfiguration> tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(std::move(tls))
{
    setListenBacklogSize(backlog);
    // Qt stops accepting after a failure; there is room again when someone has left.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(afterFailedAccept, this, &QTcpServer::resumeAccepting); });
}

std::optional<QString> Listener::start(const Endpoint &endpoint)
{
    const QHostAddress address = addressOf(endpoint.host);
    if (address.isNull())
        return QStringLiteral("cannot listen on %1: no such host").arg(endpoint.toText());
    if (!listen(address, endpoint.port))
        return QStringLiteral("cannot listen on %1: %2").arg(endpoint.toText(), errorString());
    return std::nullopt;
}

void Listener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = nullptr;
    if (m_tls) {
        auto *secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_tls);
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
    }
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    Q_EMIT accepted(socket);
}

} // namespace distributor
