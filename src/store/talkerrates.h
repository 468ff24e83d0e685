#pragma once

#include "store/namecounts.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace store {

class PacketStore;

/// One feed, topic or publisher, and how much comes on it.
struct Talker
{
    QByteArray first;             ///< the feed, or a publisher's user
    QByteArray second;            ///< a topic's name, or a publisher's host; empty for feeds
    quint64 messages = 0;         ///< since the store was made
    quint64 bytes = 0;            ///< on the wire
    double messagesPerSecond = 0; ///< over the window that was asked for
    double bytesPerSecond = 0;
    std::vector<float> history; ///< messages a second over the last minute in equal parts, oldest first
};

/// How much comes from whom: counters and rates by feed, topic and publisher, from polls about once a second.
/// One thread, the reader's; a poll costs some tens of nanoseconds for each name that has had messages since
/// the last one.
///
/// Rates over 10 and 60 seconds take 250 bytes for each name, so only `mostRings` names have them at a time;
/// of the others, which come later than those, all rates are of the last poll's second. Messages of a name
/// that came and went for good between two polls are in no talker; Totals has them.
class TalkerRates
{
public:
    enum Kind { Feeds, Topics, Publishers };
    enum class Window { Second, TenSeconds, Minute };
    enum class Measure { MessagesPerSecond, BytesPerSecond, Messages, Bytes };
    static constexpr std::size_t historyPoints = 30;
    static constexpr std::size_t mostRings = 200'000;

    /// `now` is monotonic and rises.
    void poll(const PacketStore &store, std::chrono::nanoseconds now);

    struct Ranking
    {
        std::vector<Talker> talkers; ///< the largest first
        std::size_t others = 0;      ///< that have a measure above 0 and found no place
    };
    Ranking top(Kind kind, Window window, Measure measure, std::size_t most) const;

    /// What the last poll found, for others who follow the topics.
    const NameCounts &topics() const { return m_topicCounts; }

private:
    static constexpr qint64 slotLength = 2'000'000'000;
    static constexpr std::size_t slots = historyPoints + 1; ///< one of them is being filled
    struct Sum
    {
        float messages = 0;
        float bytes = 0;
    };
    struct Ring
    {
        qint64 slot = 0; ///< the running number of the latest one that has something
        std::array<Sum, slots> sums{};
    };
    struct Entry
    {
        QByteArray name; ///< null: free
        quint64 messages = 0;
        quint64 bytes = 0;
        quint64 changedAt = 0; ///< number of the poll
        Sum last;              ///< what that poll brought
        std::unique_ptr<Ring> ring;
        std::uint32_t feed = 0; ///< topics: index among the feeds
        std::uint32_t uses = 0; ///< feeds: topics that live
    };
    struct Rate
    {
        double messages = 0;
        double bytes = 0;
    };

    /// What a poll brings came before it.
    qint64 slotNow() const { return (m_now - 1) / slotLength; }
    std::uint32_t feedFor(const QByteArray &topicSpan);
    void leaveFeed(std::uint32_t feed);
    void takeTopics();
    void takePublishers();
    void count(Entry &entry, quint64 newMessages, quint64 newBytes, bool isOld);
    void forget(Entry &entry);
    void forgetQuiet();
    bool isQuiet(const Ring &ring) const;
    Rate rateOf(const Entry &entry, Window window) const;
    std::vector<float> historyOf(const Entry &entry) const;
    static Sum sumOf(const Ring &ring, qint64 first, qint64 last);

    NameCounts m_topicCounts;
    NameCounts m_publisherCounts;
    std::array<std::vector<Entry>, 3> m_entries; ///< by Kind; topics and publishers by id
    QHash<QByteArray, std::uint32_t> m_feeds;
    std::vector<std::uint32_t> m_freeFeeds;
    std::size_t m_rings = 0;
    quint64 m_polls = 0;
    qint64 m_begun = 0;
    qint64 m_now = 0;
    qint64 m_lastInterval = 0;
    qint64 m_nextSweep = 0;
};

} // namespace store
