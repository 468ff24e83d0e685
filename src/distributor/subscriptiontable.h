#pragma once

#include "distributor/client.h"
#include "distributor/grant.h"
#include "distributor/topickey.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace distributor {

struct Subscriber
{
    Client *client = nullptr;
    Grant grant;
    qint64 count = 0;
};

/// A feed and topic with at least one subscriber.
struct Topic
{
    quint64 number = 0; ///< in the order in which topics were first subscribed to
    QByteArray span;
    QByteArray feed;
    QByteArray topic;
    std::vector<Subscriber> subscribers; ///< in the order of subscribing

    Subscriber *find(const Client *client);
};

/// Who is subscribed to what, counted as real distributors count (docs/protocol.md section 6): an answer of
/// an authorizer (the distributor's own "not required" included) makes or changes a subscription without
/// counting it; an add that finds an answer counts one; a remove counts one down and ends the subscription
/// where that makes 0.
class SubscriptionTable
{
public:
    SubscriptionTable();
    ~SubscriptionTable();

    /// An add whose answer is known. A new subscription takes `grant`; one that is there keeps its own.
    void add(Client &client, const TopicKey &key, const Grant &grant);
    /// An answer that grants: makes the subscription, or replaces its grant.
    void grant(Client &client, const TopicKey &key, const Grant &grant);
    /// True where that ended the subscription.
    bool remove(Client &client, QByteArrayView span);
    /// Ends all subscriptions of a client; returns their feeds and topics, in the topics' order.
    std::vector<std::pair<QByteArray, QByteArray>> removeAll(Client &client);

    Topic *find(QByteArrayView span) const;
    /// Calls `visit` for each topic of a feed, in order.
    void forEachTopic(const QByteArray &feed, const std::function<void(const Topic &)> &visit) const;

    qsizetype topicCount() const { return m_topics.size(); }

private:
    Subscriber &subscriber(Client &client, const TopicKey &key, const Grant &grant);
    void erase(Topic *topic, Client &client);

    quint64 m_lastNumber = 0;
    QHash<QByteArray, std::shared_ptr<Topic>> m_topics;
    QHash<QByteArray, std::map<quint64, Topic *>> m_feeds;
};

} // namespace distributor
