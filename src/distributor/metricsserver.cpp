#include "distributor/metricsserver.h"

#include "distributor/listener.h"
#include "distributor/metricspage.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace distributor {

namespace {

constexpr qsizetype requestLimit = 8 * 1024;
constexpr std::chrono::seconds patience{30}; ///< for the whole of one request and answer

QByteArray httpResponse(const char *status, const QByteArray &body, bool withBody = true,
                        const char *extraHeader = "")
{
    return QByteArray("HTTP/1.1 ") + status +
           "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + extraHeader + "\r\n" +
           (withBody ? body : QByteArray());
}

} // namespace

MetricsServer::MetricsServer(const Metrics &metrics, QObject *parent)
    : QObject(parent)
    , m_metrics(metrics)
    , m_listener(new Listener(std::nullopt, this))
{
    connect(m_listener, &Listener::accepted, this, &MetricsServer::accept);
}

std::optional<QString> MetricsServer::start(const Endpoint &endpoint)
{
    return m_listener->start(endpoint);
}

quint16 MetricsServer::port() const
{
    return m_listener->serverPort();
}

void MetricsServer::accept(QTcpSocket *socket)
{
    if (m_connections >= connectionLimit) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    socket->setReadBufferSize(requestLimit);
    QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto request = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] { answer(socket, *request); });
}

void MetricsServer::answer(QTcpSocket *socket, QByteArray &request)
{
    request += socket->readAll();
    if (!request.contains("\r\n\r\n") && request.size() < requestLimit)
        return;
    socket->disconnect(this); // one answer, whatever else comes
    socket->write(request.contains("\r\n\r\n") ? response(request.left(request.indexOf("\r\n")))
                                               : httpResponse("431 Request Header Fields Too Large", {}));
    socket->disconnectFromHost();
}

QByteArray MetricsServer::response(const QByteArray &requestLine) const
{
    const QList<QByteArray> words = requestLine.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return httpResponse("400 Bad Request", "not an HTTP/1.1 request\n");
    if (words.at(0) != "GET" && words.at(0) != "HEAD")
        return httpResponse("405 Method Not Allowed", "only GET\n", true, "Allow: GET, HEAD\r\n");
    if (words.at(1).split('?').first() != "/metrics")
        return httpResponse("404 Not Found", "there is only /metrics\n");
    return httpResponse("200 OK", metricsPage(m_metrics), words.at(0) == "GET");
}

} // namespace distributor
