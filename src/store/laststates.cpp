#include "store/laststates.h"

#include "store/segment.h"
#include "store/timeanchors.h"

#include <algorithm>

namespace store {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;
/// What heap and list add to the bytes of one message.
constexpr qint64 messageOverhead = 2 * static_cast<qint64>(sizeof(StateMessage)) + 40;
/// What list, hash and name add for one topic.
constexpr qint64 topicOverhead = static_cast<qint64>(sizeof(LastStates::Kept)) + 120;

qint64 cost(const StateMessage &message)
{
    return message.frame.size() + messageOverhead;
}

} // namespace

void LastStates::cover(TopicId topic)
{
    while (!covers(topic)) {
        m_keptOut.push_back(std::make_unique<KeptOut[]>(slotsInChunk));
        m_memory += static_cast<qint64>(slotsInChunk * sizeof(KeptOut));
    }
}

void LastStates::noteKeptOut(TopicId topic)
{
    KeptOut &noted = keptOutOf(topic);
    const quint64 current = m_topics.stateOf(static_cast<std::uint32_t>(topic)).start.load(relaxed);
    const bool same = noted.start.load(relaxed) == current;
    noted.count.store(same ? noted.count.load(relaxed) + 1 : 1, relaxed);
    noted.start.store(current, relaxed);
}

void LastStates::setLimit(qint64 bytes)
{
    m_limit = bytes;
    keepWithinLimit();
}

void LastStates::born(TopicId topic, const QByteArray &name)
{
    if (m_byTopic.isEmpty())
        return;
    Kept *const earlier = m_byTopic.value(name);
    if (!earlier)
        return;
    earlier->id = topic;
    place(topic) = earlier;
}

void LastStates::dies(TopicId topic)
{
    if (Kept *const kept = knownKept(topic)) {
        kept->keptOut += keptOut(topic);
        kept->id.reset();
        m_keptById[number(topic)] = nullptr;
    }
    if (covers(topic)) {
        keptOutOf(topic).count.store(0, relaxed);
        keptOutOf(topic).start.store(0, relaxed);
    }
}

LastStates::Kept *LastStates::knownKept(TopicId topic) const
{
    return number(topic) < m_keptById.size() ? m_keptById[number(topic)] : nullptr;
}

/// Where m_keptById has what is kept of the topic.
LastStates::Kept *&LastStates::place(TopicId topic)
{
    if (const std::size_t size = m_keptById.size(); number(topic) >= size) {
        m_keptById.resize(std::max(number(topic) + 1, size + size / 2));
        m_memory += static_cast<qint64>((m_keptById.size() - size) * sizeof(Kept *));
    }
    return m_keptById[number(topic)];
}

LastStates::Remains LastStates::remainsOf(const Segment &segment)
{
    const quint64 end = segment.firstRow() + segment.rowCount();
    Remains result;
    const std::uint32_t count = segment.nameCount();
    for (std::uint32_t i = 0; i < count; ++i) {
        constexpr std::uint32_t ahead = 64; // with many topics, their counters are far from each other
        if (i + ahead < count && segment.nameUse(i + ahead).table == Segment::Topics)
            m_topics.prefetchId(segment.nameUse(i + ahead).id);
        const Segment::NameUse &use = segment.nameUse(i);
        if (use.table == Segment::Topics) {
            const quint64 start = m_topics.stateOf(use.id).start.load(relaxed);
            if (Kept *const kept = m_byAge.empty() ? nullptr : knownKept(TopicId{use.id});
                kept && start != 0 && kept->start != start)
                drop(*kept);
            if (start > end)
                continue;
            result.hasTopics = true;
        }
        result.uses.push_back(i);
    }
    return result;
}

void LastStates::rescue(const Segment &segment, std::size_t topics, const TimeAnchors &anchors,
                        const std::function<QByteArray(TopicId)> &nameOf)
{
    if (segment.messages() == 0)
        return;
    const auto mean = static_cast<qint64>(segment.messageBytes() / segment.messages()) + messageOverhead;
    const auto each = static_cast<qint64>(std::max<std::size_t>(topics, 1)) * mean;
    const Rescue work{segment, anchors, nameOf, static_cast<quint64>(std::max<qint64>(m_limit / each, 1))};
    const std::uint32_t count = segment.rowCount();
    for (std::uint32_t place = 0; place < count; ++place)
        rescueRow(work, place);
    keepWithinLimit();
}

inline void LastStates::rescueRow(const Rescue &work, std::uint32_t place)
{
    const PacketRecord &record = work.segment.record(place);
    if (!isMessage(record.kind()))
        return;
    StateReach &of = m_topics.stateOf(static_cast<std::uint32_t>(record.topic));
    const quint64 behind = work.segment.firstRow() + place + 1;
    const quint64 start = of.start.load(relaxed);
    if (start > behind)
        return;
    if (start == behind) {
        if (m_limit <= 0)
            return;
        Kept &kept = keptFor(work, record.topic);
        kept.image = copyOf(work, place);
        kept.start = start;
        charge(kept, cost(*kept.image));
        return;
    }
    const quint64 gone = of.gone.load(relaxed) + 1;
    of.gone.store(gone, relaxed);
    const quint64 younger = of.since.load(relaxed) - gone;
    if (m_limit > 0 && younger < work.share) {
        Kept &kept = keptFor(work, record.topic);
        kept.deltas.append(copyOf(work, place));
        charge(kept, cost(kept.deltas.last()));
        trim(kept, work.share - younger);
    } else if (Kept *const kept = knownKept(record.topic)) {
        trim(*kept, 0);
        ++kept->lost;
    }
}

LastStates::Kept &LastStates::keptFor(const Rescue &work, TopicId topic)
{
    Kept *&known = place(topic);
    if (known) {
        m_byAge.splice(m_byAge.end(), m_byAge, known->self);
        return *known;
    }
    m_byAge.emplace_back();
    Kept &begun = m_byAge.back();
    begun.self = std::prev(m_byAge.end());
    begun.topic = work.nameOf(topic);
    begun.id = topic;
    begun.start = start(topic);
    const quint64 before = gone(topic);
    begun.lost = before > 0 ? before - 1 : 0; // less the one that is about to be kept
    known = &begun;
    m_byTopic.insert(begun.topic, known);
    charge(begun, topicOverhead + begun.topic.size());
    return begun;
}

StateMessage LastStates::copyOf(const Rescue &work, std::uint32_t place) const
{
    const PacketRecord &record = work.segment.record(place);
    return {record, work.segment.firstRow() + place, work.segment.connectionOf(record),
            work.anchors.utc(record.time),
            QByteArray(work.segment.bytes() + record.offset, static_cast<qsizetype>(record.size))};
}

/// Leaves at most `deltas` deltas.
void LastStates::trim(Kept &kept, quint64 deltas)
{
    while (static_cast<quint64>(kept.deltas.size()) > deltas) {
        charge(kept, -cost(kept.deltas.first()));
        kept.deltas.removeFirst();
        ++kept.lost;
    }
}

void LastStates::charge(Kept &kept, qint64 bytes)
{
    kept.memory += bytes;
    m_keptMemory += bytes;
}

void LastStates::drop(Kept &kept)
{
    charge(kept, -kept.memory);
    if (kept.id)
        m_keptById[number(*kept.id)] = nullptr;
    m_byTopic.remove(kept.topic);
    m_byAge.erase(kept.self);
}

void LastStates::keepWithinLimit()
{
    while (m_keptMemory > m_limit && !m_byAge.empty()) {
        Kept &oldest = m_byAge.front();
        if (m_byAge.size() == 1 && !oldest.deltas.isEmpty())
            trim(oldest, static_cast<quint64>(oldest.deltas.size()) - 1);
        else
            drop(oldest);
    }
}

quint64 LastStates::start(TopicId topic) const
{
    return m_topics.publishedStateOf(static_cast<std::uint32_t>(topic)).start.load(relaxed);
}

quint64 LastStates::gone(TopicId topic) const
{
    return m_topics.publishedStateOf(static_cast<std::uint32_t>(topic)).gone.load(relaxed);
}

quint64 LastStates::keptOut(TopicId topic) const
{
    if (!covers(topic))
        return 0;
    const KeptOut &noted = keptOutOf(topic);
    return noted.start.load(relaxed) == start(topic) ? noted.count.load(relaxed) : 0;
}

} // namespace store
