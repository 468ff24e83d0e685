#include "store/segment.h"

#include <utility>

namespace store {

namespace {

std::uint32_t recordsIn(const MemoryBlock &memory)
{
    return static_cast<std::uint32_t>(memory.size() / static_cast<qint64>(sizeof(PacketRecord)));
}

} // namespace

Segment::Segment(quint64 number, quint64 firstRow, std::uint32_t connection, MemoryBlock memory,
                 MemoryBlock records)
    : m_number(number)
    , m_firstRow(firstRow)
    , m_firstConnection(connection)
    , m_memory(std::move(memory))
    , m_recordMemory(std::move(records))
    , m_records(reinterpret_cast<PacketRecord *>(m_recordMemory.data()))
    , m_rowLimit(recordsIn(m_recordMemory))
    , m_uses(3 * m_rowLimit)
    , m_gaps(m_rowLimit)
{}

std::uint32_t Segment::connectionOf(const PacketRecord &record) const
{
    const auto first = static_cast<std::uint16_t>(m_firstConnection);
    return m_firstConnection + static_cast<std::uint16_t>(record.connection - first);
}

qint64 Segment::rowRoom() const
{
    return m_rows + rowReserve < m_rowLimit ? (m_rowLimit - rowReserve - m_rows) * smallestFrame : 0;
}

bool Segment::hasRoomForMarker(std::uint32_t connection) const
{
    return m_rows < m_rowLimit && connection - m_firstConnection <= 0xffff;
}

qint64 Segment::memory() const
{
    return qMin(m_memory.size(), m_reach) +
           static_cast<qint64>(sizeof(Segment) + m_rows * sizeof(PacketRecord)) +
           static_cast<qint64>(m_uses.memory() + m_gaps.memory());
}

void Segment::noteUse(std::uint32_t id, quint64 serial, Table table)
{
    NameUse &use = m_uses.append();
    use.serial = serial;
    use.id = id;
    use.row = m_rows & 0x3fffffffu;
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
    m_committedMarkers.store(m_markers, std::memory_order_relaxed);
    m_committedRows.store(m_rows, std::memory_order_release);
}

void Segment::close()
{
    commit();
    // A few pages less would cost more than they bring: whole blocks are used again.
    if (m_memory.size() - m_used > m_memory.size() / 16)
        m_memory.shrink(m_used);
    m_recordMemory.discard(static_cast<qint64>(m_rows * sizeof(PacketRecord)));
}

} // namespace store
