#include "store/segment.h"

#include <utility>

namespace store {

// Frames, a gap before each of them, and markers.
std::size_t Segment::rowLimit(qint64 bytes)
{
    return 2 * (static_cast<std::size_t>(bytes / smallestFrame) + markerLimit + 1);
}

Segment::Segment(quint64 number, quint64 firstRow, std::uint32_t connection, MemoryBlock memory)
    : m_number(number)
    , m_firstRow(firstRow)
    , m_firstConnection(connection)
    , m_memory(std::move(memory))
    , m_records(rowLimit(m_memory.size()))
    , m_uses(3 * static_cast<std::size_t>(m_memory.size() / smallestFrame + 1))
    , m_gaps(rowLimit(m_memory.size()) / 2)
{}

std::uint32_t Segment::connectionOf(const PacketRecord &record) const
{
    const auto first = static_cast<std::uint16_t>(m_firstConnection);
    return m_firstConnection + static_cast<std::uint16_t>(record.connection - first);
}

bool Segment::hasRoomForMarker(std::uint32_t connection) const
{
    return m_markers < markerLimit && connection - m_firstConnection <= 0xffff;
}

qint64 Segment::memory() const
{
    return m_memory.size() + static_cast<qint64>(sizeof(Segment)) +
           static_cast<qint64>(m_records.memory() + m_uses.memory() + m_gaps.memory());
}

std::uint32_t Segment::append(const PacketRecord &record)
{
    m_records.append() = record;
    if (isMessage(record.kind())) {
        m_used = qint64{record.offset} + record.size;
        ++m_messages;
        m_messageBytes += record.size;
    } else if (record.kind() != RowKind::Dropped) {
        ++m_markers;
    }
    return static_cast<std::uint32_t>(m_records.size() - 1);
}

void Segment::noteUse(std::uint32_t id, quint64 serial, Table table)
{
    NameUse &use = m_uses.append();
    use.serial = serial;
    use.id = id;
    use.row = static_cast<std::uint32_t>(m_records.size()) & 0x3fffffffu;
    use.table = table & 3u;
}

std::uint32_t Segment::appendGap()
{
    m_gaps.append().store(0, std::memory_order_relaxed);
    return static_cast<std::uint32_t>(m_gaps.size() - 1);
}

void Segment::countInGap(std::uint32_t index)
{
    std::atomic<quint64> &gap = m_gaps.at(index);
    gap.store(gap.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

void Segment::commit()
{
    m_committedUses.store(static_cast<std::uint32_t>(m_uses.size()), std::memory_order_release);
    m_committedRows.store(static_cast<std::uint32_t>(m_records.size()), std::memory_order_release);
}

void Segment::close()
{
    commit();
    // A few pages less would cost more than they bring: whole blocks are used again.
    if (m_memory.size() - m_used > m_memory.size() / 16)
        m_memory.shrink(m_used);
}

} // namespace store
