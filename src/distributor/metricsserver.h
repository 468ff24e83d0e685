#pragma once

#include "distributor/endpoint.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

class QTcpSocket;

namespace distributor {

class Listener;
class Metrics;

/// Serves `GET /metrics` over plain HTTP/1.1, one request for each connection.
class MetricsServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int connectionLimit = 64;

    /// `metrics` must outlive this.
    explicit MetricsServer(const Metrics &metrics, QObject *parent = nullptr);

    [[nodiscard]] std::optional<QString> start(const Endpoint &endpoint);
    quint16 port() const;

private:
    void accept(QTcpSocket *socket);
    void answer(QTcpSocket *socket, QByteArray &request);
    QByteArray response(const QByteArray &requestLine) const;

    const Metrics &m_metrics;
    Listener *m_listener;
    int m_connections = 0;
};

} // namespace distributor
