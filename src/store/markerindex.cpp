#include "store/markerindex.h"

#include "store/packetstore.h"
#include "store/segment.h"

#include <algorithm>
#include <limits>

namespace store {

MarkerIndex::MarkerIndex(const PacketStore &store)
    : m_store(store)
{}

bool MarkerIndex::update(qint64 maxRows)
{
    const RowRange rows = m_store.rows();
    while (!m_blocks.empty() && m_blocks.front().firstRow < rows.first) {
        m_blocks.pop_front();
        ++m_version;
    }
    m_next = std::max(m_next, rows.first);
    while (m_next < rows.end && maxRows > 0) {
        const std::shared_ptr<const Segment> segment = m_store.segmentAt(m_next);
        m_next = segment ? std::max(m_next, std::min(rows.end, segment->firstRow())) : rows.end;
        if (m_next == rows.end)
            break;
        const qint64 looked = look(*segment, rows.end, maxRows);
        if (looked == 0)
            break;
        maxRows -= looked;
    }
    return m_next >= rows.end;
}

qint64 MarkerIndex::look(const Segment &segment, quint64 end, qint64 maxRows)
{
    const quint64 rows = std::min<quint64>(segment.rowCount(), end - segment.firstRow());
    const quint64 first = m_next - segment.firstRow();
    if (first >= rows)
        return 0;
    if (segment.markerCount() == 0) {
        m_next = segment.firstRow() + rows;
        return 1; // next to nothing
    }
    const auto last = static_cast<std::uint32_t>(std::min(rows, first + static_cast<quint64>(maxRows)));
    for (auto place = static_cast<std::uint32_t>(first); place < last; ++place) {
        const RowKind kind = segment.record(place).kind();
        if (isMessage(kind))
            continue;
        ++m_version;
        if (m_blocks.empty() || m_blocks.back().firstRow != segment.firstRow())
            m_blocks.push_back({segment.firstRow(), {}, {}, false});
        Block &block = m_blocks.back();
        block.isDense = block.places.size() >= listed;
        if (block.isDense)
            continue;
        block.places.push_back(place);
        if (kind == RowKind::Dropped)
            block.drops.push_back(place);
    }
    m_next = segment.firstRow() + last;
    return static_cast<qint64>(last - first);
}

/// The first or the last marker of the block from row `from` to before `end`.
std::optional<quint64> MarkerIndex::inBlock(const Block &block, quint64 from, quint64 end, bool last) const
{
    const quint64 first = std::max(from, block.firstRow);
    if (end <= first)
        return std::nullopt;
    const auto isBefore = [&block](std::uint32_t place, quint64 row) {
        return block.firstRow + place < row;
    };
    const auto low = std::lower_bound(block.places.begin(), block.places.end(), first, isBefore);
    const auto high = std::lower_bound(low, block.places.end(), end, isBefore);
    if (low != high && !last)
        return block.firstRow + *low;
    if (block.isDense) {
        const std::shared_ptr<const Segment> segment = m_store.segmentAt(block.firstRow);
        if (!segment || segment->firstRow() != block.firstRow)
            return std::nullopt; // evicted just now
        const quint64 listedEnd = block.firstRow + block.places.back() + 1;
        const quint64 stop = std::min({end, m_next, segment->firstRow() + segment->rowCount()});
        std::optional<quint64> found;
        for (quint64 row = std::max(first, listedEnd); row < stop; ++row) {
            if (isMessage(segment->record(static_cast<std::uint32_t>(row - block.firstRow)).kind()))
                continue;
            found = row;
            if (!last)
                return found;
        }
        if (found)
            return found;
    }
    return low == high ? std::nullopt : std::optional(block.firstRow + *std::prev(high));
}

std::optional<quint64> MarkerIndex::after(quint64 row) const
{
    const auto behind =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), row,
                         [](quint64 wanted, const Block &block) { return wanted < block.firstRow; });
    for (auto block = behind == m_blocks.begin() ? behind : std::prev(behind); block != m_blocks.end();
         ++block) {
        if (const auto found = inBlock(*block, row + 1, std::numeric_limits<quint64>::max(), false))
            return found;
    }
    return std::nullopt;
}

std::optional<quint64> MarkerIndex::before(quint64 row) const
{
    auto block = std::upper_bound(m_blocks.begin(), m_blocks.end(), row,
                                  [](quint64 wanted, const Block &each) { return wanted < each.firstRow; });
    while (block != m_blocks.begin()) {
        --block;
        if (const auto found = inBlock(*block, 0, row, true))
            return found;
    }
    return std::nullopt;
}

std::vector<quint64> MarkerIndex::drops(std::size_t most) const
{
    std::size_t all = 0;
    for (const Block &block : m_blocks)
        all += block.drops.size();
    const std::size_t step = all <= most ? 1 : (all + most - 1) / std::max<std::size_t>(most, 1);
    std::vector<quint64> rows;
    std::size_t number = 0;
    for (const Block &block : m_blocks) {
        for (const std::uint32_t place : block.drops) {
            if (++number % step == 0 || number == all)
                rows.push_back(block.firstRow + place);
        }
    }
    return rows;
}

} // namespace store
