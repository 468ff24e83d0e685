#pragma once

#include "client/connectionsettings.h"
#include "client/connectionstate.h"
#include "client/environment.h"
#include "client/peercertificate.h"
#include "client/streamsocket.h"
#include "client/troubles.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace client {

class LeaveTaking;
class SendQueue;

/// One attempt to connect and, where it succeeds, one connection: TCP, TLS and its checks, the login. Not
/// used again after failed() or closed(). Lives on the client's thread.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(const ConnectionSettings &settings, const Environment &environment, QObject *parent = nullptr);
    ~Connection() override;

    /// Checks files, pin and credentials before anything is sent. failed() may come before this returns.
    void open();
    /// Ends it without cutting a frame: waits until all that was written has left this machine, or the peer
    /// takes nothing for Limits::closeStall. What still comes is read and thrown away. closed() follows,
    /// later.
    void close();
    /// Ends it at once, whatever was to be written. No signal follows.
    void abort();

    bool isReady() const { return m_stage == Stage::Ready; }
    /// After failed(): the peer ended its side, and what was written still leaves; closed() follows.
    bool isLeaving() const { return m_stage == Stage::Closing; }
    QIODevice &device() { return m_socket; }
    bool hasUnread() const { return m_socket.bytesAvailable() > 0; }

    /// False where more than Limits::writeQueue bytes would wait. One frame is always taken by an empty
    /// queue.
    [[nodiscard]] bool write(const QByteArray &frame);
    /// The same without the limit: for the few frames that must not be lost.
    void writeAlways(const QByteArray &frame);
    qint64 bytesToWrite() const;

    /// What the peer showed; empty without TLS.
    QList<PeerCertificate> peerChain() const { return describeChain(m_socket.peerCertificateChain()); }
    /// In the words of the socket, once TCP is up.
    QString peerAddress() const { return m_socket.peerAddress().toString(); }

Q_SIGNALS:
    /// The name is an address now.
    void hostFound();
    void tcpConnected();
    /// TLS is up next.
    void securing();
    /// The login is written. `tlsProtocol` is such as "TLS 1.3", empty without TLS.
    void ready(const QString &tlsProtocol);
    void readable();
    /// The peer ended it: what has come is to be read now, failed() follows.
    void lastBytes();
    void failed(const client::ConnectionError &error);
    /// After close(). `allLeft`: all that was written has left this machine.
    void closed(bool allLeft);

private:
    enum class Stage : std::uint8_t { Idle, Connecting, Securing, Ready, Closing, Over };

    void onConnected();
    void onAlert(QSsl::AlertType type, const QString &text);
    ConnectionError troubleOf(QAbstractSocket::SocketError error) const;
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void onPeerClosed();
    void sendLogin();
    ConnectionError withChain(ConnectionError error) const;
    void fail(const ConnectionError &error);
    void takeLeave();
    void sendRemainder();
    void over();

    ConnectionSettings m_settings;
    Environment m_environment;
    Troubles m_troubles;
    StreamSocket m_socket;
    std::unique_ptr<Timer> m_timeout;
    std::unique_ptr<LeaveTaking> m_leave;
    std::unique_ptr<SendQueue> m_queue; ///< null with TLS
    QByteArray m_login;
    QSslConfiguration m_tls;
    std::optional<ConnectionError> m_verdict; ///< what was wrong with the certificate
    std::optional<ConnectionError> m_alert;   ///< the last one that ended TLS
    Stage m_stage = Stage::Idle;
    bool m_isReadableSoon = false;
    bool m_allLeft = false; ///< after Stage::Closing
    bool m_isSendingRemainder = false;
};

} // namespace client
