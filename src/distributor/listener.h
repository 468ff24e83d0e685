#pragma once

#include "distributor/endpoint.h"

#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace distributor {

/// Accepts connections: as QSslSocket where there is a TLS configuration, else as QTcpSocket. Goes on after
/// an accept that failed (too many open files).
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(std::optional<QSslConfiguration> tls, QObject *parent = nullptr);

    /// Nothing, or one English line that says why it can't. A host name is looked up, which may take a
    /// moment.
    [[nodiscard]] std::optional<QString> start(const Endpoint &endpoint);

Q_SIGNALS:
    /// The receiver owns the socket. TLS has not begun.
    void accepted(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

} // namespace distributor
