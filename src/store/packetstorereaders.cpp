// What any thread may ask a PacketStore; the writer's half is in packetstore.cpp.

#include "store/framefields.h"
#include "store/namecounts.h"
#include "store/packetstore.h"
#include "store/segment.h"

#include <algorithm>

namespace store {

Totals PacketStore::totals() const
{
    return m_board.read();
}

RowRange PacketStore::rows() const
{
    return m_board.read().rows;
}

PinnedRow PacketStore::row(quint64 number) const
{
    const std::shared_ptr<const Segment> segment = segmentAt(number);
    if (!segment || number < segment->firstRow() || number - segment->firstRow() >= segment->rowCount())
        return {};
    const auto index = static_cast<std::uint32_t>(number - segment->firstRow());
    return PinnedRow(segment, number, utcOf(segment->record(index).time));
}

std::shared_ptr<const Segment> PacketStore::segmentAt(quint64 row) const
{
    const std::lock_guard lock(m_mutex);
    const auto behind = std::upper_bound(
        m_segments.begin(), m_segments.end(), row,
        [](quint64 wanted, const SegmentPointer &segment) { return wanted < segment->firstRow(); });
    if (behind != m_segments.begin())
        return *std::prev(behind);
    return behind == m_segments.end() ? nullptr : *behind;
}

std::vector<TopicCount> PacketStore::topicCounts() const
{
    std::vector<CountedName> names;
    {
        const std::lock_guard lock(m_mutex);
        names = m_topics.names();
        m_retired.appendTo(names);
    }
    std::vector<TopicCount> counts;
    counts.reserve(names.size());
    for (const CountedName &name : names) {
        const NamePair pair = namesOf(name.span);
        counts.push_back(
            {pair.first.toByteArray(), pair.second.toByteArray(), name.messages, name.bytes, name.lastTime});
    }
    return counts;
}

void PacketStore::pollTopics(NameCounts &counts) const
{
    const std::lock_guard lock(m_mutex);
    m_topics.poll(counts, m_retired);
}

void PacketStore::pollPublishers(NameCounts &counts) const
{
    const std::lock_guard lock(m_mutex);
    m_publishers.poll(counts, m_retiredPublishers);
}

qint64 PacketStore::utcOf(qint64 monotonicNs) const
{
    const std::lock_guard lock(m_mutex);
    return m_anchors.utc(monotonicNs);
}

TimeAnchors PacketStore::timeAnchors() const
{
    const std::lock_guard lock(m_mutex);
    return m_anchors;
}

} // namespace store
