#include "gui/packets/packetselection.h"

#include <algorithm>

namespace gui {

void PacketSelection::select(quint64 from, quint64 to)
{
    m_ranges.assign(1, Range{std::min(from, to), std::max(from, to)});
}

void PacketSelection::add(quint64 from, quint64 to)
{
    m_ranges.push_back(Range{std::min(from, to), std::max(from, to)});
    std::sort(m_ranges.begin(), m_ranges.end(),
              [](const Range &left, const Range &right) { return left.first < right.first; });
    std::vector<Range> merged;
    for (const Range &range : m_ranges) {
        if (!merged.empty() && range.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, range.last);
        else
            merged.push_back(range);
    }
    m_ranges = std::move(merged);
}

void PacketSelection::toggle(quint64 row)
{
    if (!contains(row)) {
        add(row, row);
        return;
    }
    const auto it = std::find_if(m_ranges.begin(), m_ranges.end(), [row](const Range &range) {
        return row >= range.first && row <= range.last;
    });
    const Range whole = *it;
    const auto next = m_ranges.erase(it);
    std::vector<Range> parts;
    if (whole.first < row)
        parts.push_back(Range{whole.first, row - 1});
    if (whole.last > row)
        parts.push_back(Range{row + 1, whole.last});
    m_ranges.insert(next, parts.begin(), parts.end());
}

bool PacketSelection::contains(quint64 row) const
{
    const auto behind =
        std::upper_bound(m_ranges.begin(), m_ranges.end(), row,
                         [](quint64 value, const Range &range) { return value < range.first; });
    return behind != m_ranges.begin() && row <= std::prev(behind)->last;
}

} // namespace gui
