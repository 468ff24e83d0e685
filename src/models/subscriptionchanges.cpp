#include "models/rowranges.h"
#include "models/subscriptiontree.h"

// What notifications do to a SubscriptionTree: a batch is brought down to its outcome first, so that each
// topic and each list of subscribers changes at most once, in one step for the views.

namespace models {

using protocol::ForwardedSubscriptionRequest;

/// The last word of a batch on each subscriber of one topic.
struct SubscriptionTree::TopicChanges
{
    QByteArray topic;
    std::vector<const ForwardedSubscriptionRequest *> last;
    QHash<protocol::ClientId, std::size_t> byClient;

    bool hasAdd() const
    {
        return std::any_of(last.begin(), last.end(), [](const auto *told) { return told->isAdd; });
    }
};

struct SubscriptionTree::FeedChanges
{
    FeedNode *feed = nullptr;
    std::vector<TopicChanges> topics;
    QHash<QByteArray, std::size_t> byName;

    void add(const ForwardedSubscriptionRequest &told)
    {
        auto at = byName.find(told.topic);
        if (at == byName.end()) {
            at = byName.insert(told.topic, topics.size());
            topics.push_back({told.topic, {}, {}});
        }
        TopicChanges &changes = topics[*at];
        if (const auto known = changes.byClient.constFind(told.client);
            known != changes.byClient.constEnd()) {
            changes.last[*known] = &told;
        } else {
            changes.byClient.insert(told.client, changes.last.size());
            changes.last.push_back(&told);
        }
    }
};

static bool isKnown(const FeedNode &feed, const ForwardedSubscriptionRequest &told)
{
    const TopicNode *topic = feed.byName.value(told.topic, nullptr);
    return topic && topic->byClient.contains(told.client);
}

void SubscriptionTree::applyNotifications(const QList<ForwardedSubscriptionRequest> &batch,
                                          std::uint32_t connection)
{
    if (connection < m_connection)
        return;
    if (connection > m_connection)
        connectionLost();
    m_connection = connection;

    const qsizetype before = m_subscribers;
    const quint64 notKeptBefore = m_notKept;
    std::vector<FeedChanges> feeds;
    QHash<QByteArray, std::size_t> byName;
    for (const ForwardedSubscriptionRequest &told : batch) {
        auto at = byName.find(told.feed);
        if (at == byName.end()) {
            FeedNode *feed = findFeed(told.feed);
            if (!feed || !feed->notified)
                continue;
            at = byName.insert(told.feed, feeds.size());
            feeds.push_back({feed, {}, {}});
        }
        if (!told.isAdd || isKnown(*feeds[*at].feed, told) || hasRoomFor(told))
            feeds[*at].add(told);
    }
    for (const FeedChanges &changes : feeds)
        apply(changes);
    if (m_subscribers != before || m_notKept != notKeptBefore)
        Q_EMIT countsChanged();
}

/// Counts it where there is none. A batch may go over by as much as it brings.
bool SubscriptionTree::hasRoomFor(const ForwardedSubscriptionRequest &told)
{
    const qint64 bytes = told.user.size() + told.host.size() + told.topic.size();
    if (m_nameBytes + bytes > m_limits.nameBytes && m_subscribers != m_namesCounted)
        countNames();
    if (m_subscribers >= m_limits.subscribers || m_nameBytes + bytes > m_limits.nameBytes) {
        ++m_notKept;
        return false;
    }
    m_nameBytes += bytes;
    return true;
}

void SubscriptionTree::countNames()
{
    m_namesCounted = m_subscribers;
    m_nameBytes = 0;
    m_feeds.forEach([this](const FeedNode &feed) {
        feed.topics.forEach([this](const TopicNode &topic) {
            m_nameBytes += topic.name.size();
            topic.subscribers.forEach([this](const SubscriberNode &subscriber) {
                m_nameBytes += subscriber.user.size() + subscriber.host.size();
            });
        });
    });
}

void SubscriptionTree::apply(const FeedChanges &changes)
{
    FeedNode &feed = *changes.feed;
    std::vector<const TopicChanges *> unknown;
    std::vector<TopicNode *> touched;
    for (const TopicChanges &topicChanges : changes.topics) {
        if (TopicNode *topic = feed.byName.value(topicChanges.topic, nullptr)) {
            applyToKnown(*topic, topicChanges);
            touched.push_back(topic);
        } else if (topicChanges.hasAdd()) {
            unknown.push_back(&topicChanges);
        }
    }
    removeUnneededTopics(feed, touched);
    if (unknown.empty())
        return;
    const std::size_t first = feed.topics.size();
    beginInsertRows(indexOf(feed), static_cast<int>(first), static_cast<int>(first + unknown.size() - 1));
    for (const TopicChanges *topicChanges : unknown) {
        auto node = std::make_unique<TopicNode>();
        node->feed = &feed;
        node->name = topicChanges->topic;
        TopicNode &topic = feed.topics.append(std::move(node));
        feed.byName.insert(topic.name, &topic);
        m_hasNewTopics = true;
        for (const ForwardedSubscriptionRequest *told : topicChanges->last) {
            if (told->isAdd)
                addSubscriber(topic, *told);
        }
    }
    endInsertRows();
}

void SubscriptionTree::applyToKnown(TopicNode &topic, const TopicChanges &changes)
{
    std::vector<const ForwardedSubscriptionRequest *> added;
    std::vector<SubscriberNode *> gone;
    for (const ForwardedSubscriptionRequest *told : changes.last) {
        SubscriberNode *known = topic.byClient.value(told->client, nullptr);
        if (told->isAdd && !known)
            added.push_back(told);
        else if (!told->isAdd && known)
            gone.push_back(known);
    }
    removeSubscribers(topic, std::move(gone));
    if (added.empty())
        return;
    const std::size_t first = topic.subscribers.size();
    beginInsertRows(indexOf(topic), static_cast<int>(first), static_cast<int>(first + added.size() - 1));
    for (const ForwardedSubscriptionRequest *told : added)
        addSubscriber(topic, *told);
    endInsertRows();
}

void SubscriptionTree::addSubscriber(TopicNode &topic, const ForwardedSubscriptionRequest &told)
{
    auto node = std::make_unique<SubscriberNode>();
    node->topic = &topic;
    node->client = told.client;
    node->user = told.user;
    node->host = told.host;
    topic.byClient.insert(told.client, &topic.subscribers.append(std::move(node)));
    ++m_subscribers;
}

void SubscriptionTree::removeSubscribers(TopicNode &topic, std::vector<SubscriberNode *> gone)
{
    std::vector<std::size_t> rows;
    for (const SubscriberNode *subscriber : gone)
        rows.push_back(topic.subscribers.rowOf(*subscriber));
    for (const RowRange &range : rangesFromTheEnd(std::move(rows))) {
        beginRemoveRows(indexOf(topic), static_cast<int>(range.first), static_cast<int>(range.last));
        for (std::size_t row = range.last + 1; row-- > range.first;) {
            topic.byClient.remove(protocol::ClientId(topic.subscribers.at(row).client));
            topic.subscribers.remove(row);
            --m_subscribers;
        }
        endRemoveRows();
    }
}

void SubscriptionTree::forgetSubscribers(FeedNode &feed)
{
    std::vector<TopicNode *> touched;
    feed.topics.forEach([&](TopicNode &topic) { touched.push_back(&topic); });
    for (TopicNode *topic : touched) {
        // Where the topic goes too, its subscribers go with it in one step.
        const auto count = static_cast<int>(topic->subscribers.size());
        if (count == 0)
            continue;
        m_subscribers -= count;
        if (!topic->own) {
            topic->isForgotten = true;
            continue;
        }
        beginRemoveRows(indexOf(*topic), 0, count - 1);
        topic->byClient.clear();
        topic->subscribers.clear();
        endRemoveRows();
    }
    removeUnneededTopics(feed, touched);
}

void SubscriptionTree::connectionLost()
{
    const qsizetype before = m_subscribers;
    const quint64 notKept = std::exchange(m_notKept, 0);
    m_feeds.forEach([this](FeedNode &feed) { forgetSubscribers(feed); });
    if (m_subscribers != before || notKept > 0)
        Q_EMIT countsChanged();
}

void SubscriptionTree::setOwnClient(const std::optional<protocol::ClientId> &client)
{
    if (m_ownClient == client)
        return;
    const auto old = std::exchange(m_ownClient, client);
    m_feeds.forEach([&](const FeedNode &feed) {
        feed.topics.forEach([&](const TopicNode &topic) {
            for (const auto &id : {old, client}) {
                const SubscriberNode *node = id ? topic.byClient.value(*id, nullptr) : nullptr;
                if (!node)
                    continue;
                const int row = static_cast<int>(topic.subscribers.rowOf(*node));
                const QModelIndex at = createIndex(row, 0, static_cast<const SubscriptionNode *>(node));
                Q_EMIT dataChanged(at, at);
            }
        });
    });
}

} // namespace models
