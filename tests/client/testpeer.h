#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <optional>

namespace client::testing {

/// A peer on loopback that a test plays the distributor with: takes connections, keeps what they sent, sends
/// what the test wants, byte for byte.
class TestPeer : public QTcpServer
{
    Q_OBJECT

public:
    /// Listens on a free port; with TLS where a configuration is given.
    explicit TestPeer(std::optional<QSslConfiguration> tls = std::nullopt, quint16 port = 0);

    int connections() const { return int(m_sockets.size()); }
    QSslSocket *socket(int index) const { return m_sockets.at(index); }
    QSslSocket *last() const { return m_sockets.isEmpty() ? nullptr : m_sockets.last(); }
    /// All that the connection sent, after TLS.
    QByteArray received(int index) const { return m_received.value(index); }
    QByteArray received() const { return m_received.isEmpty() ? QByteArray() : m_received.last(); }
    void forget(); ///< what was received so far
    bool allClosed() const;

    /// Later connections are never read.
    void stopReading() { m_reads = false; }
    void startReading(); ///< from now on, and what waits
    void send(const QByteArray &bytes) { last()->write(bytes); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(int index);

    std::optional<QSslConfiguration> m_tls;
    QList<QSslSocket *> m_sockets;
    QList<QByteArray> m_received;
    bool m_reads = true;
};

/// A server's TLS from the PEM files tests/data/tls/NAME.pem and NAME.key. `clientCa`: asks for a client
/// certificate of that CA.
QSslConfiguration serverTls(const QString &name, const QString &clientCa = {});
QString tlsFile(const QString &name);

} // namespace client::testing
