#include "models/subscriptiontree.h"

#include "models/favourites.h"
#include "models/rowranges.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace models {

SubscriptionTree::SubscriptionTree(const Limits &limits, Clock clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_limits(limits)
    , m_clock(std::move(clock))
{}

SubscriptionTree::~SubscriptionTree() = default;

const SubscriptionNode *SubscriptionTree::nodeOf(const QModelIndex &index)
{
    return static_cast<const SubscriptionNode *>(index.constInternalPointer());
}

QModelIndex SubscriptionTree::indexOf(const FeedNode &feed, int column) const
{
    return createIndex(static_cast<int>(m_feeds.rowOf(feed)), column,
                       static_cast<const SubscriptionNode *>(&feed));
}

QModelIndex SubscriptionTree::indexOf(const TopicNode &topic, int column) const
{
    return createIndex(static_cast<int>(topic.feed->topics.rowOf(topic)), column,
                       static_cast<const SubscriptionNode *>(&topic));
}

QModelIndex SubscriptionTree::feedIndex(const QByteArray &feed) const
{
    const FeedNode *node = findFeed(feed);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex SubscriptionTree::topicIndex(const QByteArray &feed, const QByteArray &topic) const
{
    const TopicNode *node = findTopic(feed, topic);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex SubscriptionTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto at = static_cast<std::size_t>(row);
    const SubscriptionNode *child = nullptr;
    if (!parent.isValid()) {
        child = &m_feeds.at(at);
    } else if (const SubscriptionNode *node = nodeOf(parent); node->kind == SubscriptionNode::Kind::Feed) {
        child = &static_cast<const FeedNode *>(node)->topics.at(at);
    } else {
        child = &static_cast<const TopicNode *>(node)->subscribers.at(at);
    }
    return createIndex(row, column, child);
}

QModelIndex SubscriptionTree::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const SubscriptionNode *node = nodeOf(child);
    switch (node->kind) {
    case SubscriptionNode::Kind::Feed:
        return {};
    case SubscriptionNode::Kind::Topic:
        return indexOf(*static_cast<const TopicNode *>(node)->feed);
    case SubscriptionNode::Kind::Subscriber:
        return indexOf(*static_cast<const SubscriberNode *>(node)->topic);
    }
    return {};
}

int SubscriptionTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_feeds.size());
    if (parent.column() != NameColumn)
        return 0;
    const SubscriptionNode *node = nodeOf(parent);
    switch (node->kind) {
    case SubscriptionNode::Kind::Feed:
        return static_cast<int>(static_cast<const FeedNode *>(node)->topics.size());
    case SubscriptionNode::Kind::Topic:
        return static_cast<int>(static_cast<const TopicNode *>(node)->subscribers.size());
    case SubscriptionNode::Kind::Subscriber:
        return 0;
    }
    return 0;
}

int SubscriptionTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QList<QByteArray> SubscriptionTree::notifiedFeeds() const
{
    QList<QByteArray> result;
    m_feeds.forEach([&](const FeedNode &feed) {
        if (feed.notified)
            result.append(feed.name);
    });
    return result;
}

QList<QByteArray> SubscriptionTree::feeds() const
{
    QList<QByteArray> result;
    m_feeds.forEach([&](const FeedNode &feed) { result.append(feed.name); });
    return result;
}

QList<QByteArray> SubscriptionTree::topics(const QByteArray &feed) const
{
    QList<QByteArray> result;
    if (const FeedNode *node = findFeed(feed)) {
        result.reserve(static_cast<qsizetype>(node->topics.size()));
        node->topics.forEach([&](const TopicNode &topic) { result.append(topic.name); });
    }
    return result;
}

FeedNode *SubscriptionTree::findFeed(const QByteArray &name) const
{
    return m_byName.value(name, nullptr);
}

TopicNode *SubscriptionTree::findTopic(const QByteArray &feed, const QByteArray &topic) const
{
    const FeedNode *node = findFeed(feed);
    return node ? node->byName.value(topic, nullptr) : nullptr;
}

FeedNode &SubscriptionTree::feedFor(const QByteArray &name)
{
    if (FeedNode *known = findFeed(name))
        return *known;
    const int row = static_cast<int>(m_feeds.size());
    beginInsertRows({}, row, row);
    auto node = std::make_unique<FeedNode>();
    node->name = name;
    FeedNode &feed = m_feeds.append(std::move(node));
    m_byName.insert(name, &feed);
    endInsertRows();
    return feed;
}

void SubscriptionTree::removeFeedIfUnneeded(FeedNode &feed)
{
    if (feed.isNeeded())
        return;
    const auto row = m_feeds.rowOf(feed);
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_byName.remove(QByteArray(feed.name));
    m_feeds.remove(row);
    endRemoveRows();
}

void SubscriptionTree::removeUnneededTopics(FeedNode &feed, const std::vector<TopicNode *> &candidates)
{
    std::vector<std::size_t> rows;
    for (const TopicNode *topic : candidates) {
        if (!topic->isNeeded())
            rows.push_back(feed.topics.rowOf(*topic));
    }
    if (rows.size() == feed.topics.size() && !rows.empty())
        return removeAllTopics(feed);
    for (const RowRange &range : rangesFromTheEnd(std::move(rows))) {
        beginRemoveRows(indexOf(feed), static_cast<int>(range.first), static_cast<int>(range.last));
        for (std::size_t row = range.last + 1; row-- > range.first;) {
            forgetCount(feed.topics.at(row));
            feed.byName.remove(QByteArray(feed.topics.at(row).name));
            feed.topics.remove(row);
        }
        endRemoveRows();
    }
}

/// As after a disconnect from a feed of which only others had subscriptions.
void SubscriptionTree::removeAllTopics(FeedNode &feed)
{
    beginRemoveRows(indexOf(feed), 0, static_cast<int>(feed.topics.size()) - 1);
    feed.topics.forEach([this](TopicNode &topic) { forgetCount(topic); });
    // To free a hundred thousand takes long, and nobody waits for it.
    struct Removed
    {
        OrderedNodes<TopicNode> topics;
        QHash<QByteArray, TopicNode *> byName;
    };
    auto removed =
        std::make_shared<Removed>(Removed{std::exchange(feed.topics, {}), std::exchange(feed.byName, {})});
    endRemoveRows();
    QThreadPool::globalInstance()->start([removed = std::move(removed)]() mutable { removed.reset(); });
}

void SubscriptionTree::topicChanged(const TopicNode &topic)
{
    Q_EMIT dataChanged(indexOf(topic), indexOf(topic, ColumnCount - 1));
    Q_EMIT dataChanged(indexOf(*topic.feed), indexOf(*topic.feed, ColumnCount - 1));
}

void SubscriptionTree::applySubscription(const client::Subscription &subscription)
{
    const bool isOver = subscription.state == client::SubscriptionState::Ended;
    TopicNode *topic = findTopic(subscription.feed, subscription.topic);
    if (isOver && (!topic || !topic->own))
        return;
    if (isOver) {
        FeedNode &feed = *topic->feed;
        topic->own.reset();
        topic->rate.reset();
        topic->count = 0;
        --feed.ownTopics;
        --m_ownSubscriptions;
        if (topic->isNeeded())
            topicChanged(*topic);
        else
            removeUnneededTopics(feed, {topic});
        removeFeedIfUnneeded(feed);
        Q_EMIT countsChanged();
        return;
    }
    FeedNode &feed = feedFor(subscription.feed);
    const bool isNew = !topic || !topic->own;
    if (isNew) {
        ++feed.ownTopics;
        ++m_ownSubscriptions;
    }
    if (!topic) {
        const int row = static_cast<int>(feed.topics.size());
        beginInsertRows(indexOf(feed), row, row);
        auto node = std::make_unique<TopicNode>();
        node->feed = &feed;
        node->name = subscription.topic;
        node->own = subscription;
        topic = &feed.topics.append(std::move(node));
        feed.byName.insert(topic->name, topic);
        m_hasNewTopics = true;
        endInsertRows();
    } else {
        topic->own = subscription;
    }
    topicChanged(*topic);
    if (isNew)
        Q_EMIT countsChanged();
}

void SubscriptionTree::setNotified(const QByteArray &name, bool notified)
{
    FeedNode *known = findFeed(name);
    if (!known && !notified)
        return;
    FeedNode &feed = known ? *known : feedFor(name);
    if (feed.notified == notified)
        return;
    feed.notified = notified;
    if (!notified)
        forgetSubscribers(feed);
    Q_EMIT dataChanged(indexOf(feed), indexOf(feed, ColumnCount - 1));
    removeFeedIfUnneeded(feed);
    Q_EMIT countsChanged();
}

void SubscriptionTree::setNeedsAuthorization(const QByteArray &name, bool needs)
{
    if (needs == m_needsAuthorization.contains(name))
        return;
    if (needs)
        m_needsAuthorization.insert(name);
    else
        m_needsAuthorization.remove(name);
    const FeedNode *feed = findFeed(name);
    if (!feed)
        return;
    Q_EMIT dataChanged(indexOf(*feed), indexOf(*feed, ColumnCount - 1));
    if (!feed->topics.isEmpty()) {
        const QModelIndex parent = indexOf(*feed);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

void SubscriptionTree::setFavourites(const Favourites &favourites)
{
    m_favourites = &favourites;
    connect(&favourites, &Favourites::changed, this, [this](const QByteArray &feed, const QByteArray &topic) {
        if (const TopicNode *node = findTopic(feed, topic))
            Q_EMIT dataChanged(indexOf(*node), indexOf(*node, ColumnCount - 1));
    });
}

} // namespace models
