#include "distributor/subscriptiontable.h"

#include <algorithm>

namespace distributor {

Subscriber *Topic::find(const Client *client)
{
    const auto found = std::find_if(subscribers.begin(), subscribers.end(),
                                    [client](const Subscriber &each) { return each.client == client; });
    return found == subscribers.end() ? nullptr : &*found;
}

SubscriptionTable::SubscriptionTable() = default;
SubscriptionTable::~SubscriptionTable() = default;

Topic *SubscriptionTable::find(QByteArrayView span) const
{
    const auto found = m_topics.constFind(borrowed(span));
    return found == m_topics.constEnd() ? nullptr : found->get();
}

Subscriber &SubscriptionTable::subscriber(Client &client, const TopicKey &key, const Grant &grant)
{
    Topic *topic = find(key.span);
    if (topic == nullptr) {
        auto made = std::make_shared<Topic>();
        topic = made.get();
        topic->number = ++m_lastNumber;
        topic->span = key.span.toByteArray();
        topic->topic = key.topic.toByteArray();
        const auto feed = m_feeds.constFind(borrowed(key.feed));
        topic->feed = feed == m_feeds.constEnd() ? key.feed.toByteArray() : feed.key();
        m_feeds[topic->feed].emplace(topic->number, topic);
        m_topics.insert(topic->span, std::move(made));
    }
    if (client.subscriptions.count(topic->number) != 0) {
        if (Subscriber *known = topic->find(&client))
            return *known;
    }
    client.subscriptions.emplace(topic->number, topic);
    topic->subscribers.push_back({&client, grant, 0});
    if (client.sink != nullptr)
        client.sink->subscriptionChanged(topic->feed, topic->topic, true);
    return topic->subscribers.back();
}

void SubscriptionTable::add(Client &client, const TopicKey &key, const Grant &grant)
{
    ++subscriber(client, key, grant).count;
}

void SubscriptionTable::grant(Client &client, const TopicKey &key, const Grant &grant)
{
    subscriber(client, key, grant).grant = grant;
}

bool SubscriptionTable::remove(Client &client, QByteArrayView span)
{
    Topic *topic = find(span);
    Subscriber *found = topic != nullptr ? topic->find(&client) : nullptr;
    if (found == nullptr || --found->count != 0)
        return false;
    client.subscriptions.erase(topic->number);
    if (client.sink != nullptr)
        client.sink->subscriptionChanged(topic->feed, topic->topic, false);
    erase(topic, client);
    return true;
}

std::vector<std::pair<QByteArray, QByteArray>> SubscriptionTable::removeAll(Client &client)
{
    std::vector<std::pair<QByteArray, QByteArray>> ended;
    ended.reserve(client.subscriptions.size());
    for (const auto &[number, topic] : client.subscriptions) {
        ended.emplace_back(topic->feed, topic->topic);
        erase(topic, client);
    }
    client.subscriptions.clear();
    return ended;
}

void SubscriptionTable::erase(Topic *topic, Client &client)
{
    auto &subscribers = topic->subscribers;
    subscribers.erase(std::remove_if(subscribers.begin(), subscribers.end(),
                                     [&client](const Subscriber &each) { return each.client == &client; }),
                      subscribers.end());
    if (!subscribers.empty())
        return;
    const auto feed = m_feeds.find(topic->feed);
    feed->erase(topic->number);
    if (feed->empty())
        m_feeds.erase(feed);
    const QByteArray span = topic->span; // the topic goes with its entry
    m_topics.remove(span);
}

void SubscriptionTable::forEachTopic(const QByteArray &feed,
                                     const std::function<void(const Topic &)> &visit) const
{
    const auto found = m_feeds.constFind(feed);
    if (found == m_feeds.constEnd())
        return;
    for (const auto &[number, topic] : *found)
        visit(*topic);
}

} // namespace distributor
