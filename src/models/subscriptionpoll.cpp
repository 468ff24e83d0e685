#include "models/subscriptiontree.h"

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

bool SubscriptionTree::pollTopic(TopicNode &topic, std::chrono::nanoseconds now, quint64 &rise)
{
    if (!topic.own)
        return false;
    if (!topic.rate) {
        if (topic.count == 0) {
            topic.isPolled = true;
            return hasTimedWord(topic);
        }
        // Counts of before we looked are no rate of now.
        topic.rate = std::make_unique<RateHistory>();
        if (topic.isPolled)
            topic.rate->update(0, m_lastPoll);
    }
    const bool wasQuiet = topic.rate->isQuiet();
    rise += topic.rate->update(topic.count, now);
    return !wasQuiet || !topic.rate->isQuiet() || hasTimedWord(topic);
}

void SubscriptionTree::poll(std::span<const store::TopicCount> counts, std::chrono::nanoseconds now)
{
    for (const store::TopicCount &told : counts) {
        if (TopicNode *topic = findTopic(told.feed, told.topic))
            topic->count = told.messages;
    }
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
            if (pollTopic(topic, now, rise))
                changed.add(row, emitRange);
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
