#include "models/subscriptiontree.h"
#include "store/framefields.h"
#include "store/namecounts.h"

#include <algorithm>

// The part of a SubscriptionTree that runs once or twice a second over all topics.

namespace models {

namespace {

/// Emits dataChanged for rows told in rising order, close ones as one range.
class ChangedRows
{
public:
    template <typename Emit>
    void add(int row, Emit emitRange)
    {
        if (m_first >= 0 && row > m_last + 16)
            flush(emitRange);
        if (m_first < 0)
            m_first = row;
        m_last = row;
    }
    template <typename Emit>
    void flush(Emit emitRange)
    {
        if (m_first >= 0)
            emitRange(m_first, m_last);
        m_first = -1;
    }

private:
    int m_first = -1;
    int m_last = -1;
};

} // namespace

void SubscriptionTree::forgetCount(TopicNode &topic)
{
    if (topic.countId)
        m_byCountId[*topic.countId] = nullptr;
    topic.countId.reset();
}

void SubscriptionTree::takeCounts(const store::NameCounts &counts)
{
    m_byCountId.resize(counts.idEnd());
    for (const store::NameCounts::Gone &gone : counts.gone()) {
        if (TopicNode *topic = m_byCountId[gone.id]) {
            topic->count += gone.newMessages;
            forgetCount(*topic);
        }
    }
    for (const store::NameCounts::Change &change : counts.changes()) {
        TopicNode *&topic = m_byCountId[change.id];
        if (!topic && (change.isNew || m_hasNewTopics)) {
            const store::NamePair names = store::namesOf(counts.nameOf(change.id));
            topic = findTopic(QByteArray::fromRawData(names.first.data(), names.first.size()),
                              QByteArray::fromRawData(names.second.data(), names.second.size()));
            if (topic)
                topic->countId = change.id;
        }
        if (topic)
            topic->count += change.newMessages;
    }
    m_hasNewTopics = false;
}

bool SubscriptionTree::pollTopic(TopicNode &topic, std::chrono::nanoseconds now, bool isFirst, quint64 &rise)
{
    if (!topic.own)
        return false;
    if (!topic.rate) {
        if (topic.count == 0)
            return hasTimedWord(topic);
        // Counts of before we looked are no rate of now.
        topic.rate = std::make_unique<RateHistory>();
        if (!isFirst)
            topic.rate->update(0, m_lastPoll);
    }
    const bool wasQuiet = topic.rate->isQuiet();
    rise += topic.rate->update(topic.count, now);
    return !wasQuiet || !topic.rate->isQuiet() || hasTimedWord(topic);
}

void SubscriptionTree::poll(const store::NameCounts &counts, std::chrono::nanoseconds now)
{
    takeCounts(counts);
    const QList<int> roles{Qt::DisplayRole, SparklineRole, Qt::ToolTipRole, SortRateRole,
                           Qt::AccessibleTextRole};
    m_feeds.forEach([&](FeedNode &feed) {
        const QModelIndex parent = indexOf(feed);
        const auto emitRange = [&](int first, int last) {
            Q_EMIT dataChanged(index(first, RateColumn, parent), index(last, HistoryColumn, parent), roles);
        };
        ChangedRows changed;
        quint64 rise = 0;
        int row = 0;
        feed.topics.forEach([&](TopicNode &topic) {
            if (pollTopic(topic, now, counts.isFirst(), rise) && topic.isWatched) {
                topic.isWatched = false;
                changed.add(row, emitRange);
            }
            ++row;
        });
        changed.flush(emitRange);
        const bool wasQuiet = feed.rate.isQuiet();
        feed.count += rise;
        if (feed.ownTopics > 0 || !wasQuiet)
            feed.rate.update(feed.count, now);
        if (!wasQuiet || !feed.rate.isQuiet())
            Q_EMIT dataChanged(indexOf(feed, RateColumn), indexOf(feed, HistoryColumn), roles);
    });
    m_lastPoll = now;
}

} // namespace models
