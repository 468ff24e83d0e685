#pragma once

#include <QtGlobal>

#include <optional>
#include <set>

namespace gui {

/// The rows that a person has marked, by their 64-bit numbers, so that filters and new rows change nothing. A
/// value; GUI thread.
class PacketMarks
{
public:
    /// Marks at one time at most; what is asked beyond it is refused, not forgotten.
    static constexpr std::size_t most = 100'000;

    bool contains(quint64 row) const { return m_rows.contains(row); }
    bool isEmpty() const { return m_rows.empty(); }
    std::size_t count() const { return m_rows.size(); }
    /// Marked rows that have left the store since the last clear().
    quint64 gone() const { return m_gone; }

    /// False, and nothing changed, where there would be too many.
    bool toggle(quint64 row);
    void clear();
    /// Rows before `first` have been evicted: their marks go too, and are counted.
    void evictedBefore(quint64 first);

    std::optional<quint64> after(quint64 row) const;
    std::optional<quint64> before(quint64 row) const;
    std::optional<quint64> first() const;
    std::optional<quint64> last() const;

private:
    std::set<quint64> m_rows;
    quint64 m_gone = 0;
};

} // namespace gui
