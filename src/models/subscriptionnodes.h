#pragma once

#include "client/subscription.h"
#include "models/orderednodes.h"
#include "models/ratehistory.h"
#include "protocol/clientid.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>

namespace models {

/// The nodes of a SubscriptionTree: feed, topic, subscriber. Plain data; the model keeps them.
struct SubscriptionNode
{
    enum class Kind : std::uint8_t { Feed, Topic, Subscriber };
    Kind kind;
    std::size_t slot = 0; ///< OrderedNodes
    explicit SubscriptionNode(Kind nodeKind)
        : kind(nodeKind)
    {}
};

struct TopicNode;

struct SubscriberNode : SubscriptionNode
{
    SubscriberNode()
        : SubscriptionNode(Kind::Subscriber)
    {}
    TopicNode *topic = nullptr;
    protocol::ClientId client;
    QByteArray user;
    QByteArray host;
};

struct FeedNode;

struct TopicNode : SubscriptionNode
{
    TopicNode()
        : SubscriptionNode(Kind::Topic)
    {}
    FeedNode *feed = nullptr;
    QByteArray name;
    std::optional<client::Subscription> own; ///< none: known from notifications alone
    std::unique_ptr<RateHistory> rate;       ///< from the first message on
    quint64 count = 0;                       ///< messages since it is here; at the first poll, all so far
    std::optional<std::uint32_t> countId;    ///< of store::NameCounts, once a message has come
    OrderedNodes<SubscriberNode> subscribers;
    QHash<protocol::ClientId, SubscriberNode *> byClient;

    bool isForgotten = false; ///< its subscribers are unknown now; the row is about to go
    /// Somebody has asked for its figures since they were last said to have changed; else nobody holds old
    /// ones.
    mutable bool isWatched = false;

    bool isNeeded() const { return own || (!isForgotten && !subscribers.isEmpty()); }
};

struct FeedNode : SubscriptionNode
{
    FeedNode()
        : SubscriptionNode(Kind::Feed)
    {}
    QByteArray name;
    bool notified = false;
    RateHistory rate;
    quint64 count = 0; ///< messages of our topics since they are here
    qsizetype ownTopics = 0;
    OrderedNodes<TopicNode> topics;
    QHash<QByteArray, TopicNode *> byName;

    bool isNeeded() const { return notified || !topics.isEmpty(); }
};

} // namespace models
