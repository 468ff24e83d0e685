#pragma once

#include "store/laststate.h"
#include "store/nametable.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <vector>

namespace store {

class Segment;
class TimeAnchors;

/// Keeps the state of each topic (its latest image, and the deltas since) when eviction takes the segments
/// that hold it. As long as those live, only two numbers are kept for a topic, beside its counters in the
/// table of topics: where its latest image is, and how many messages came since.
///
/// When a segment goes, what still counts of it is copied. A topic may keep the same share of the limit as
/// any other; of one that sends so much that its share is in younger segments anyway, nothing is copied. So
/// the work is bounded by the limit's part of the store's budget, however fast messages come. Over the limit
/// the states go whose topics were least recently kept.
///
/// note() and noteKeptOut() are the writer's, without a mutex. All else is called under the store's mutex.
class LastStates
{
public:
    explicit LastStates(const NameTable &topics)
        : m_topics(topics)
    {}
    Q_DISABLE_COPY_MOVE(LastStates)

    /// What is kept of a topic whose segments have gone.
    struct Kept
    {
        QByteArray topic;  ///< the span
        quint64 start = 0; ///< one more than the image's row; 0: no image
        std::optional<StateMessage> image;
        QList<StateMessage> deltas;
        quint64 lost = 0; ///< deltas that are older
        quint64 keptOut = 0;
        qint64 memory = 0;

        std::optional<TopicId> id; ///< while the name lives
        std::list<Kept>::iterator self;
    };

    static bool isImage(const PacketRecord &record);

    /// A message of the topic, an image or not (isImage() of its record), became row `row` of the store.
    void note(TopicId topic, bool image, quint64 row);
    /// False where noteKeptOut() would find no place for the topic: then cover() it first, under the mutex.
    bool covers(TopicId topic) const { return number(topic) / slotsInChunk < m_keptOut.size(); }
    void cover(TopicId topic);
    /// The capture filter kept a message out.
    void noteKeptOut(TopicId topic);

    void setLimit(qint64 bytes);
    /// The topic has a number now, or is about to have none any more.
    void born(TopicId topic, const QByteArray &name);
    void dies(TopicId topic);
    /// What of a segment no younger image has made void.
    struct Remains
    {
        bool hasTopics = false;
        /// Of its nameUse()s: topics without a younger image, and what is no topic. Other names live on.
        std::vector<std::uint32_t> uses;
    };
    /// The segment is about to go. What is kept of topics with a younger image goes.
    Remains remainsOf(const Segment &segment);
    /// Its names still live. `topics`: how many have a number now.
    void rescue(const Segment &segment, std::size_t topics, const TimeAnchors &anchors,
                const std::function<QByteArray(TopicId)> &nameOf);

    /// Null where nothing is kept. An image that is still in the store makes it void.
    const Kept *kept(const QByteArray &topic) const { return m_byTopic.value(topic); }
    /// Figures of a topic whose name lives.
    quint64 start(TopicId topic) const;                       ///< see StateReach
    quint64 gone(TopicId topic) const;                        ///< see StateReach
    quint64 keptOut(TopicId topic) const;                     ///< since the latest image
    qint64 memory() const { return m_memory + m_keptMemory; } ///< bytes
    qint64 keptMemory() const { return m_keptMemory; }        ///< bytes, what the limit is for

private:
    static constexpr std::size_t slotsInChunk = 256;
    /// Messages kept out since the image that `start` is of.
    struct KeptOut
    {
        std::atomic<quint64> start{0};
        std::atomic<quint64> count{0};
    };
    struct Rescue
    {
        const Segment &segment;
        const TimeAnchors &anchors;
        const std::function<QByteArray(TopicId)> &nameOf;
        quint64 share = 0; ///< messages that a topic may keep
    };

    static std::size_t number(TopicId topic) { return static_cast<std::uint32_t>(topic); }
    KeptOut &keptOutOf(TopicId topic) const
    {
        return m_keptOut[number(topic) / slotsInChunk][number(topic) % slotsInChunk];
    }
    Kept *knownKept(TopicId topic) const;
    Kept *&place(TopicId topic);
    Kept &keptFor(const Rescue &work, TopicId topic);
    void rescueRow(const Rescue &work, std::uint32_t place);
    StateMessage copyOf(const Rescue &work, std::uint32_t place) const;
    void trim(Kept &kept, quint64 deltas);
    void drop(Kept &kept);
    void charge(Kept &kept, qint64 bytes);
    void keepWithinLimit();

    const NameTable &m_topics;
    std::vector<std::unique_ptr<KeptOut[]>> m_keptOut; ///< by number, as far as anything was kept out
    std::vector<Kept *> m_keptById;                    ///< null: nothing; as far as anything is kept
    std::list<Kept> m_byAge;                           ///< least recently kept first
    QHash<QByteArray, Kept *> m_byTopic;
    qint64 m_limit = 0;
    qint64 m_memory = 0;
    qint64 m_keptMemory = 0;
};

inline bool LastStates::isImage(const PacketRecord &record)
{
    return !record.staleOrRefused && (record.image || protocol::hasContentType(record.dialect()));
}

inline void LastStates::note(TopicId topic, bool image, quint64 row)
{
    constexpr auto relaxed = std::memory_order_relaxed;
    StateReach &noted = m_topics.stateOf(static_cast<std::uint32_t>(topic));
    if (image) {
        noted.start.store(row + 1, relaxed);
        noted.since.store(0, relaxed);
        noted.gone.store(0, relaxed);
    } else {
        noted.since.store(noted.since.load(relaxed) + 1, relaxed);
    }
}

} // namespace store
