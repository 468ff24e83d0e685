#pragma once

#include "client/backoff.h"
#include "client/client.h"
#include "client/connection.h"
#include "client/framereader.h"
#include "client/liveness.h"
#include "client/notificationbook.h"
#include "client/readbuffer.h"
#include "client/subscriptionbook.h"

#include <memory>

namespace client {

/// What a Client does behind its functions: follows one Connection after the other, and keeps the state.
class Client::Private : public FrameListener
{
public:
    Private(Client &client, Environment environment);
    ~Private() override;

    // The course of a connection (clientprivate.cpp).
    void connectTo(const ConnectionSettings &settings);
    void disconnect();
    void attempt();
    void tryNow();

    // What is written (clientrequests.cpp).
    void subscribe(const QByteArray &feed, const QByteArray &topic, Wanter wanter);
    void unsubscribe(const QByteArray &feed, const QByteArray &topic, Wanter wanter);
    void write(const SubscriptionBook::Requests &requests);
    void writeControl(const protocol::Message &message);
    void restore();
    SendResult send(const protocol::Message &message);
    SendResult sendData(const protocol::Message &message);
    SendResult notConnected() const;

    // FrameListener
    void firstFrame() override;
    void dataDecoded(const protocol::Message &message) override;
    void batchRead(const FrameBatch &batch) override;

    Client &q;
    Environment env;
    ConnectionState state;
    DialectState dialect;
    ConnectionSettings settings;
    SubscriptionBook subscriptions;
    NotificationBook notifications;
    protocol::FrameSink *sink = nullptr; ///< the caller's, for the next connection; may be null
    Connection *connection = nullptr; ///< a child of the client; those that are taking leave are children too

private:
    void open();
    void onTcpConnected();
    void onReady(const QString &tlsProtocol);
    void onFailed(const ConnectionError &error);
    void read(qint64 most);
    void readLater();
    void badStream();
    void comeBackOrClose(const ConnectionError &error, bool mayComeBack);
    Connection *detach();
    void mark(protocol::StreamMarker::Kind kind);
    void leave();
    void finish();
    void setDialect(const DialectState &told);
    void setPhase(Phase phase, const ConnectionError &error = {});
    void watch();
    void makeTimers();
    void tell(const SubscriptionBook::Outcome &outcome);
    void tell(const TopicEntry &entry);

    ReadBuffer m_ownBuffer;
    protocol::FrameSink *m_sinkInUse = nullptr; ///< the connection's that is up
    std::shared_ptr<FrameReader> m_reader;      ///< shared with a read() that is going on
    Backoff m_backoff;
    Liveness m_liveness;
    std::unique_ptr<Timer> m_retry;
    std::unique_ptr<Timer> m_watch;
    int m_attempt = 0;
    std::uint64_t m_calls = 0; ///< to connect or disconnect: the last one counts, also from a slot on another
    int m_silentCloses = 0;
    std::chrono::nanoseconds m_loginAt{0}; ///< of the connection that is up
    std::uint32_t m_connections = 0;
    bool m_ownHeartbeat = false;
    int m_leaving = 0; ///< connections that are still to be closed
    bool m_finishAsked = false;
    bool m_allLeft = true; ///< from all that was closed since finished()
    bool m_readPending = false;
};

} // namespace client
