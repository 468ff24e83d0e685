#pragma once

#include "distributor/client.h"
#include "distributor/metrics.h"
#include "distributor/options.h"
#include "distributor/subscriptiontable.h"
#include "distributor/topickey.h"
#include "protocol/framewalker.h"
#include "protocol/messages.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <map>
#include <memory>

namespace distributor {

/// Routes messages between logged-in clients: everything of docs/protocol.md section 6 that needs no socket.
/// Frames go in with receive(), and come out of the clients' sinks. Not thread-safe.
class Broker
{
public:
    /// `options` and `metrics` must outlive this.
    Broker(const Options &options, Metrics &metrics);
    ~Broker();

    /// A client has logged in. `sink` must live until disconnected(). The result is valid until then.
    Client *connected(const Identity &identity, ClientSink *sink);
    /// Its connection has ended. Must not be called from a sink.
    void disconnected(Client *client);

    /// A whole frame of `client`, as a FrameWalker found it. False where the client asks for more state than
    /// it may have (Options::topicLimit): its connection is to be closed.
    [[nodiscard]] bool receive(Client *client, QByteArrayView frame, const protocol::FrameLayout &layout);

    /// Multicasts the heartbeat to whoever has subscribed to it.
    void heartbeat();

    int clientCount() const { return static_cast<int>(m_clients.size()); }

private:
    void publish(Client &publisher, QByteArrayView frame, const protocol::FrameLayout &layout);
    void unicast(Client &publisher, QByteArrayView frame, const protocol::FrameLayout &layout);
    bool requestNotification(Client &client, const protocol::NotificationRequest &request);
    void endNotification(Client &client, const QByteArray &feed);
    bool requestSubscription(Client &client, const TopicKey &key, bool isAdd);
    void requestAuthorization(const Client &client, const TopicKey &key);
    void respond(Client &authorizer, const TopicKey &key, const protocol::AuthorizationResponse &response);
    /// Applies an answer; false where the client has no room for it.
    bool answer(Client &client, const TopicKey &key, const Grant &grant);
    void notify(const Client &subscriber, const QByteArray &feed, const QByteArray &topic, bool isAdd);
    void rememberPublished(Client &publisher, const Topic &topic);
    static void send(const Client &client, const QByteArray &frame,
                     ClientSink::Kind kind = ClientSink::Kind::Message);
    /// Empty where the message can't be written within the frame limit.
    QByteArray encoded(const protocol::Message &message) const;
    QByteArray emptyFrame(const QByteArray &feed, const QByteArray &topic) const;

    const Options &m_options;
    Metrics &m_metrics;
    quint64 m_lastNumber = 0;
    std::map<quint64, std::unique_ptr<Client>> m_clients; ///< in the order of connecting
    QHash<protocol::ClientId, Client *> m_byId;
    SubscriptionTable m_subscriptions;
    QHash<QByteArray, std::map<quint64, Client *>> m_notified; ///< by feed
};

} // namespace distributor
