#pragma once

#include "distributor/options.h"

#include <QHostAddress>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace distributor {

/// What a distributor has done since it was made.
struct Counters
{
    quint64 accepted = 0;      ///< connections
    quint64 overLimit = 0;     ///< connections closed at once: connectionLimit
    quint64 refusedLogins = 0; ///< each one stays connected, unanswered
    quint64 faults = 0;        ///< connections closed for bad input
    quint64 cutFrames = 0;     ///< connections whose client ended them inside a frame
    quint64 slowClients = 0;   ///< connections dropped because their queue passed queueLimit
    quint64 reads = 0;         ///< whole frames from clients
    quint64 writes = 0;        ///< whole frames handed to clients' sockets
};

/// The embedded distributor: accepts connections and passes messages on as docs/protocol.md section 6 says
/// that real distributors do; it differs only in surviving bad input.
///
/// Lives on the thread that made it or that it was moved to, which needs an event loop; every function is
/// called there. To run one beside a window, make a QThread and create the Distributor in it.
class Distributor : public QObject
{
    Q_OBJECT

public:
    explicit Distributor(Options options, QObject *parent = nullptr);
    ~Distributor() override;

    /// Starts to listen. Nothing, or one English line that says why it can't.
    [[nodiscard]] std::optional<QString> listen();
    /// Ends every connection and stops to listen.
    void close();

    quint16 port() const;         ///< the port that listen() got; 0 before
    QHostAddress address() const; ///< the address that listen() got; null before
    quint16 metricsPort() const;  ///< the same for the metrics page; 0 without one
    const Options &options() const;

    Counters counters() const;
    int connectionCount() const; ///< open connections, refused logins included
    int clientCount() const;     ///< those logged in

    /// The next connection that comes from this port of this very machine claims this user and host, as a
    /// login with impersonating and forwarded-for would. For the demo, whose distributor has no login. Means
    /// nothing unless impersonation is allowed and the login is None.
    void introduce(quint16 peerPort, const QByteArray &user, const QByteArray &host);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace distributor
