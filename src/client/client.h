#pragma once

#include "client/connectionsettings.h"
#include "client/connectionstate.h"
#include "client/dialectstate.h"
#include "client/environment.h"
#include "client/subscription.h"
#include "protocol/framesink.h"
#include "protocol/messages.h"

#include <QList>
#include <QObject>

#include <memory>

namespace client {

/// What became of something that was to be sent. Sent means handed to the socket of the connection that is
/// up; nobody can know that a distributor took it.
struct SendResult
{
    enum class Status : std::uint8_t {
        Sent,
        NotConnected,
        OtherConnection, ///< authorize(): the request came over an earlier connection
        MonitorOnly,
        CannotEncode,
        DialectUnconfirmed, ///< publish(), unicast(): see Client::dialect()
        QueueFull,          ///< the peer does not read: nothing more is taken until it does
    };
    Status status = Status::Sent;
    QString text; ///< one line where it was not sent
    explicit operator bool() const { return status == Status::Sent; }
    friend bool operator==(const SendResult &, const SendResult &) = default;
};

/// A connection to a distributor: states, reconnect, subscriptions, requests.
///
/// Lives on the thread that made it, and all its functions are called there; signals are emitted there. Where
/// it runs on a thread of its own, reach it with queued calls. Everything that crosses is a value. Any of its
/// functions may be called from a slot on its signals; destroying it there needs deleteLater().
///
/// Frames of types 8 and 9 go to the FrameSink; without one the client uses a buffer of its own and keeps
/// nothing. Heartbeats that only the client itself asked for (ConnectionSettings::subscribeHeartbeat) are not
/// data for the user: the sink is told skip(), and they are not counted; heartbeat() tells of them.
///
/// It comes back by itself (ConnectionSettings::reconnect) after a loss and where the distributor can't be
/// reached. It does not after a failed TLS check, bytes that can't be followed, a wrong dialect, a bad file
/// or login, or three closes in a row by the peer within Limits::silentClose of the login, before a first
/// frame: the state is Closed then.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(QObject *parent = nullptr);
    /// With a clock, chance and limits of the caller's.
    explicit Client(Environment environment, QObject *parent = nullptr);
    /// Ends the connection at once: what was not sent is lost, and a frame that was begun may be cut. So
    /// disconnectFromDistributor() first, and destroy after finished().
    ~Client() override;

    /// For the connections that come after this call. A sink must outlive the last connection that uses it:
    /// it is told of nothing after stateChanged() with a state that is not isUp(), nor once the client is
    /// gone.
    void setFrameSink(protocol::FrameSink *sink);

    /// Ends what was there and starts afresh. Subscriptions and notification requests stay and are sent once
    /// connected.
    void connectToDistributor(const ConnectionSettings &settings);
    /// Ends the connection without cutting a frame that was begun. The state is NotConnected at once; what
    /// was handed over is still sent, unless the peer takes nothing for Limits::closeStall. finished()
    /// follows, later, also where there was nothing to end.
    void disconnectFromDistributor();
    /// Reconnecting: the next attempt is now.
    void tryNow();

    ConnectionState state() const;

    /// One wire subscription for each feed and topic, however many callers want it: calls are counted.
    void subscribe(const QByteArray &feed, const QByteArray &topic);
    /// The last of the callers ends it, as docs/protocol.md section 6 needs it: add, remove, remove where
    /// data has been seen, one remove where none has. Data that still comes is dropped, counted and ended
    /// then: add, add, remove, remove, at most once in a time that doubles from 2 s to 60 s.
    void unsubscribe(const QByteArray &feed, const QByteArray &topic);
    QList<Subscription> subscriptions() const;

    /// Counted like subscribe().
    void requestNotifications(const QByteArray &feed);
    void endNotifications(const QByteArray &feed);

    /// What the frames of this connection have shown. Where it is Wrong, the connection has ended with an
    /// error of kind WrongDialect.
    DialectState dialect() const;
    /// Until a frame has confirmed the dialect, publish() and unicast() refuse (SendResult::Status::
    /// DialectUnconfirmed), unless somebody vouches for it: in ConnectionSettings::dialectIsSure, or here,
    /// until the next connectToDistributor().
    void vouchForDialect();

    [[nodiscard]] SendResult publish(const protocol::MulticastData &message);
    [[nodiscard]] SendResult unicast(const protocol::UnicastData &message);
    /// Only on the connection that the request came over (ConnectionState::connection).
    [[nodiscard]] SendResult authorize(std::uint32_t connection,
                                       const protocol::AuthorizationResponse &response);

    /// Bytes handed to the socket that have not left this program yet.
    qint64 bytesToWrite() const;

Q_SIGNALS:
    void stateChanged(const client::ConnectionState &state);
    void dialectChanged(const client::DialectState &dialect);
    /// Types 8 and 9, decoded only where something is connected to this signal.
    void dataReceived(const protocol::Message &message);
    /// Type 3 frames of one read, in order: all of them, or, where there are very many, some at a time.
    void subscriptionNotified(const QList<protocol::ForwardedSubscriptionRequest> &batch,
                              std::uint32_t connection);
    /// Type 6 frames, likewise.
    void authorizationRequested(const QList<protocol::AuthorizationRequest> &batch, std::uint32_t connection);
    void subscriptionChanged(const client::Subscription &subscription);
    void errorOccurred(const client::ConnectionError &error);
    /// A heartbeat came (`__admin__` / `heartbeat`).
    void heartbeat();
    /// Nothing is being closed any more. `allLeft`: all that was handed over to the connections that were
    /// closed since the last finished() has left this machine; false where the peer took nothing for
    /// Limits::closeStall, or went. Says nothing of connections that were lost before: errorOccurred() does.
    void finished(bool allLeft);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace client

Q_DECLARE_METATYPE(client::SendResult)
