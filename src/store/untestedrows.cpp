#include "store/untestedrows.h"

#include <algorithm>
#include <iterator>

namespace store {

void UntestedRows::add(RowRange rows)
{
    if (rows.first >= rows.end)
        return;
    auto behind = std::lower_bound(m_ranges.begin(), m_ranges.end(), rows.first,
                                   [](const RowRange &range, quint64 row) { return range.first < row; });
    if (behind != m_ranges.begin() && std::prev(behind)->end == rows.first) {
        --behind;
        behind->end = rows.end;
    } else {
        behind = m_ranges.insert(behind, rows);
    }
    const auto after = std::next(behind);
    if (after != m_ranges.end() && after->first == behind->end) {
        behind->end = after->end;
        m_ranges.erase(after);
    }
}

void UntestedRows::dropBefore(quint64 row)
{
    const auto kept = std::find_if(m_ranges.begin(), m_ranges.end(),
                                   [row](const RowRange &range) { return range.end > row; });
    m_ranges.erase(m_ranges.begin(), kept);
    if (!m_ranges.empty())
        m_ranges.front().first = std::max(m_ranges.front().first, row);
}

void UntestedRows::remove(RowRange rows)
{
    if (rows.first >= rows.end)
        return;
    const auto range = std::find_if(m_ranges.begin(), m_ranges.end(),
                                    [&rows](const RowRange &each) { return each.end >= rows.end; });
    const RowRange left{range->first, rows.first};
    const RowRange right{rows.end, range->end};
    if (left.size() > 0 && right.size() > 0) {
        *range = right;
        m_ranges.insert(range, left);
    } else if (left.size() > 0 || right.size() > 0) {
        *range = left.size() > 0 ? left : right;
    } else {
        m_ranges.erase(range);
    }
}

quint64 UntestedRows::count() const
{
    quint64 rows = 0;
    for (const RowRange &range : m_ranges)
        rows += range.size();
    return rows;
}

std::optional<UntestedRows::Next> UntestedRows::next() const
{
    if (m_ranges.empty())
        return std::nullopt;
    if (!m_focus)
        return Next{m_ranges.back(), true};
    const quint64 focus = *m_focus;
    const auto above = std::find_if(m_ranges.begin(), m_ranges.end(),
                                    [focus](const RowRange &range) { return range.end > focus; });
    std::optional<Next> up;
    std::optional<Next> down;
    if (above != m_ranges.end()) {
        up = Next{{std::max(above->first, focus), above->end}, false};
        if (above->first < focus)
            down = Next{{above->first, focus}, true};
    }
    if (!down && above != m_ranges.begin())
        down = Next{*std::prev(above), true};
    if (!up || !down)
        return up ? up : down;
    return up->rows.first - focus <= focus - down->rows.end ? up : down;
}

} // namespace store
