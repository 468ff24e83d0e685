#include "distributor/broker.h"

#include "distributor/forwardedframe.h"
#include "distributor/newclientid.h"
#include "protocol/decoder.h"
#include "protocol/encoder.h"

namespace distributor {

using protocol::MessageType;

namespace {

QByteArray owned(QByteArrayView view)
{
    return view.toByteArray();
}

} // namespace

Broker::Broker(const Options &options, Metrics &metrics)
    : m_options(options)
    , m_metrics(metrics)
{}

Broker::~Broker() = default;

Client *Broker::connected(const Identity &identity, ClientSink *sink)
{
    auto client = std::make_unique<Client>();
    client->id = newClientId();
    client->number = ++m_lastNumber;
    client->identity = identity;
    client->sink = sink;
    client->metrics = m_metrics.add(client->id, identity);
    Client *result = client.get();
    m_byId.insert(result->id, result);
    m_clients.emplace(result->number, std::move(client));
    return result;
}

void Broker::disconnected(Client *client)
{
    const auto entry = m_clients.find(client->number);
    const std::unique_ptr<Client> owner = std::move(entry->second); // stays while its going is told
    m_clients.erase(entry);
    m_byId.remove(client->id);

    const QSet<QByteArray> notifications = client->notifications;
    for (const QByteArray &feed : notifications)
        endNotification(*client, feed);

    for (const QByteArray &span : client->published) {
        const Topic *topic = m_subscriptions.find(span);
        if (topic == nullptr)
            continue;
        const QByteArray frame = emptyFrame(topic->feed, topic->topic);
        for (const Subscriber &subscriber : topic->subscribers) {
            if (subscriber.client != client)
                send(*subscriber.client, frame);
        }
    }

    for (const auto &[feed, topic] : m_subscriptions.removeAll(*client)) {
        FeedMetrics::bump(client->metrics->feed(feed).subscriptions, -1);
        notify(*client, feed, topic, false);
    }
    m_metrics.left(client->metrics);
}

bool Broker::receive(Client *client, QByteArrayView frame, const protocol::FrameLayout &layout)
{
    ++client->metrics->reads;
    ++m_metrics.eventsEnqueued;
    bool isTolerable = true;
    if (layout.type == MessageType::MulticastData) {
        publish(*client, frame, layout);
    } else if (layout.type == MessageType::UnicastData) {
        unicast(*client, frame, layout);
    } else {
        const auto decoded = protocol::decode(frame, m_options.dialect);
        if (const auto *message = std::get_if<protocol::Message>(&decoded)) {
            if (const auto *notification = std::get_if<protocol::NotificationRequest>(message))
                isTolerable = requestNotification(*client, *notification);
            else if (const auto *subscription = std::get_if<protocol::SubscriptionRequest>(message))
                isTolerable = requestSubscription(*client, TopicKey::of(frame, layout), subscription->isAdd);
            else if (const auto *response = std::get_if<protocol::AuthorizationResponse>(message))
                respond(*client, TopicKey::of(frame, layout), *response);
        }
    }
    ++m_metrics.eventsDequeued;
    return isTolerable;
}

void Broker::publish(Client &publisher, QByteArrayView frame, const protocol::FrameLayout &layout)
{
    const TopicKey key = TopicKey::of(frame, layout);
    const QByteArray feed = borrowed(key.feed);
    if (!publisher.identity.roles.has(feed, Role::Publish))
        return;
    FeedMetrics::bump(publisher.metrics->feed(feed).multicast);
    const Topic *topic = m_subscriptions.find(key.span);
    if (topic == nullptr)
        return;
    rememberPublished(publisher, *topic);
    ForwardedFrame forwarded(frame, layout, publisher.identity.user, publisher.identity.host,
                             m_options.frameLimit);
    for (const Subscriber &subscriber : topic->subscribers) {
        send(*subscriber.client, forwarded.forGrant(subscriber.grant));
    }
}

void Broker::unicast(Client &publisher, QByteArrayView frame, const protocol::FrameLayout &layout)
{
    const TopicKey key = TopicKey::of(frame, layout);
    Topic *topic = m_subscriptions.find(key.span);
    Client *receiver = m_byId.value(protocol::ClientId::fromWire(frame.sliced(1)));
    const Subscriber *subscriber = topic && receiver ? topic->find(receiver) : nullptr;
    const QByteArray feed = borrowed(key.feed);
    if (subscriber == nullptr || !publisher.identity.roles.has(feed, Role::Publish))
        return;
    FeedMetrics::bump(publisher.metrics->feed(feed).unicast);
    rememberPublished(publisher, *topic);
    ForwardedFrame forwarded(frame, layout, publisher.identity.user, publisher.identity.host,
                             m_options.frameLimit);
    send(*receiver, forwarded.forGrant(subscriber->grant));
}

void Broker::rememberPublished(Client &publisher, const Topic &topic)
{
    if (publisher.isPublished.contains(topic.span) || publisher.isPublished.size() >= m_options.topicLimit)
        return;
    publisher.isPublished.insert(topic.span);
    publisher.published.push_back(topic.span);
}

bool Broker::requestNotification(Client &client, const protocol::NotificationRequest &request)
{
    if (!client.identity.roles.has(request.feed, Role::Notify))
        return true;
    if (!request.isAdd) {
        endNotification(client, request.feed);
        return true;
    }
    if (client.notifications.contains(request.feed))
        return true;
    if (client.notifications.size() >= m_options.topicLimit)
        return false;
    client.notifications.insert(request.feed);
    m_notified[request.feed].emplace(client.number, &client);
    FeedMetrics::bump(client.metrics->feed(request.feed).notificationRequests);
    m_subscriptions.forEachTopic(request.feed, [&](const Topic &topic) {
        for (const Subscriber &subscriber : topic.subscribers) {
            const Client &who = *subscriber.client;
            send(client,
                 encoded(protocol::ForwardedSubscriptionRequest{who.identity.user, who.identity.host, who.id,
                                                                topic.feed, topic.topic, true}),
                 ClientSink::Kind::Snapshot);
        }
    });
    return true;
}

void Broker::endNotification(Client &client, const QByteArray &feed)
{
    const auto notified = m_notified.find(feed);
    if (notified == m_notified.end() || notified->erase(client.number) == 0)
        return;
    if (notified->empty())
        m_notified.erase(notified);
    client.notifications.remove(feed);
    FeedMetrics::bump(client.metrics->feed(feed).notificationRequests, -1);
}

bool Broker::requestSubscription(Client &client, const TopicKey &key, bool isAdd)
{
    const QByteArray feed = owned(key.feed);
    if (!client.identity.roles.has(feed, Role::Subscribe))
        return true;
    if (!isAdd) {
        if (m_subscriptions.remove(client, key.span))
            FeedMetrics::bump(client.metrics->feed(feed).subscriptions, -1);
        notify(client, feed, owned(key.topic), false);
        return true;
    }
    const auto known = client.answers.constFind(borrowed(key.span));
    if (known != client.answers.constEnd()) {
        const std::size_t before = client.subscriptions.size();
        m_subscriptions.add(client, key, *known);
        if (client.subscriptions.size() != before)
            FeedMetrics::bump(client.metrics->feed(feed).subscriptions);
        notify(client, feed, owned(key.topic), true);
        return true;
    }
    if (m_options.needsAuthorization(feed)) {
        requestAuthorization(client, key);
        return true;
    }
    return answer(client, key, Grant::everything());
}

void Broker::requestAuthorization(const Client &client, const TopicKey &key)
{
    ++client.metrics->authorizationRequests;
    const protocol::AuthorizationRequest request{client.id, client.identity.host, client.identity.user,
                                                 owned(key.feed), owned(key.topic)};
    const QByteArray frame = encoded(request);
    for (const auto &[number, authorizer] : m_clients) {
        if (authorizer->identity.roles.has(request.feed, Role::Authorize))
            send(*authorizer, frame);
    }
}

void Broker::respond(Client &authorizer, const TopicKey &key, const protocol::AuthorizationResponse &response)
{
    ++authorizer.metrics->authorizationResponses;
    if (Client *client = m_byId.value(response.client))
        answer(*client, key, Grant::from(response));
}

bool Broker::answer(Client &client, const TopicKey &key, const Grant &grant)
{
    const auto known = client.answers.find(borrowed(key.span));
    if (known != client.answers.end())
        *known = grant;
    else if (client.answers.size() >= m_options.topicLimit)
        return false;
    else
        client.answers.insert(owned(key.span), grant);

    const QByteArray feed = owned(key.feed);
    const QByteArray topic = owned(key.topic);
    if (grant.isRefusal()) {
        send(client, emptyFrame(feed, topic));
        return true;
    }
    const std::size_t before = client.subscriptions.size();
    m_subscriptions.grant(client, key, grant);
    if (client.subscriptions.size() != before)
        FeedMetrics::bump(client.metrics->feed(feed).subscriptions);
    notify(client, feed, topic, true);
    return true;
}

void Broker::notify(const Client &subscriber, const QByteArray &feed, const QByteArray &topic, bool isAdd)
{
    const auto notified = m_notified.constFind(feed);
    if (notified == m_notified.constEnd())
        return;
    FeedMetrics::bump(subscriber.metrics->feed(feed).forwardedSubscriptions);
    const QByteArray frame = encoded(protocol::ForwardedSubscriptionRequest{
        subscriber.identity.user, subscriber.identity.host, subscriber.id, feed, topic, isAdd});
    for (const auto &[number, client] : *notified)
        send(*client, frame);
}

void Broker::heartbeat()
{
    const QByteArray feed("__admin__");
    const QByteArray topic("heartbeat");
    const Topic *found = m_subscriptions.find(TopicKey::spanOf(feed, topic));
    if (found == nullptr)
        return;
    const QByteArray frame = encoded(protocol::ForwardedMulticastData{
        "admin", "localhost", feed, topic, protocol::emptyContent(m_options.dialect), {}});
    for (const Subscriber &subscriber : found->subscribers)
        send(*subscriber.client, frame);
}

void Broker::send(const Client &client, const QByteArray &frame, ClientSink::Kind kind)
{
    // A frame that user and host made longer than the frame limit is not sent: the receiver could not read
    // it.
    if (!frame.isEmpty())
        client.sink->deliver(frame, kind);
}

QByteArray Broker::emptyFrame(const QByteArray &feed, const QByteArray &topic) const
{
    return encoded(
        protocol::ForwardedMulticastData{{}, {}, feed, topic, protocol::emptyContent(m_options.dialect), {}});
}

QByteArray Broker::encoded(const protocol::Message &message) const
{
    auto result = protocol::encode(message, m_options.dialect, m_options.frameLimit);
    const QByteArray *frame = std::get_if<QByteArray>(&result);
    return frame != nullptr ? *frame : QByteArray();
}

} // namespace distributor
