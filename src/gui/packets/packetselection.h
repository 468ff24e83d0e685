#pragma once

#include <QtGlobal>

#include <vector>

namespace gui {

/// Which rows of the packet table are selected, by their 64-bit numbers: a few ranges, whatever their length.
/// Rows keep their number, so arriving and evicted rows change nothing here.
class PacketSelection
{
public:
    struct Range
    {
        quint64 first = 0;
        quint64 last = 0; ///< included
        friend bool operator==(const Range &, const Range &) = default;
    };

    void clear() { m_ranges.clear(); }
    void select(quint64 from, quint64 to); ///< this range alone, in either order
    void add(quint64 from, quint64 to);
    void toggle(quint64 row);

    bool isEmpty() const { return m_ranges.empty(); }
    bool contains(quint64 row) const;
    const std::vector<Range> &ranges() const { return m_ranges; } ///< rising, apart from each other

private:
    std::vector<Range> m_ranges;
};

} // namespace gui
