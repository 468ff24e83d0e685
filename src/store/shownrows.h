#pragma once

#include "store/totals.h"

#include <QList>

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace store {

/// Rows of one segment that were tested, from `first` on without a hole, and which of them match.
struct TestedRows
{
    quint64 segmentFirst = 0; ///< number of the segment's first row
    quint64 first = 0;
    quint64 count = 0; ///< tested
    quint64 messages = 0;
    quint64 undecided = 0;
    QList<std::uint32_t> places; ///< of those that match, markers included, within the segment, rising

    quint64 end() const { return first + count; }
};

/// The rows of a view: all from one number to another, or those that match of what was tested so far, in any
/// order. A value; a copy shares the places, costs next to nothing and may go to another thread.
///
/// Matches are kept as 32-bit places within their segment, so what leaves the store with its segment is
/// dropped whole, and costs nothing else.
class ShownRows
{
public:
    /// All of them, without a filter.
    void showAll(RowRange rows);
    /// Matches alone: none, until add().
    void showMatches();
    /// Rows that were tested; they may close holes.
    void add(std::vector<TestedRows> tested);
    /// Forgets tested rows that begin before `row`.
    void dropBefore(quint64 row);

    qint64 size() const;
    /// `position` from 0 to size() - 1, oldest first.
    quint64 rowAt(qint64 position) const;
    /// Nothing where the row is not shown.
    std::optional<qint64> positionOf(quint64 row) const;
    /// The position of the first row shown that is not before `row`; size() where there is none.
    qint64 lowerBound(quint64 row) const;

    /// Rows shown that are found together.
    struct Run
    {
        quint64 first = 0;                     ///< without places: the first of `count` rows in a row
        const std::uint32_t *places = nullptr; ///< or `count` places behind `segmentFirst`; of this value
        quint64 segmentFirst = 0;
        qint64 count = 0;

        quint64 rowAt(qint64 index) const
        {
            return places ? segmentFirst + places[index] : first + static_cast<quint64>(index);
        }
    };
    /// From `position` on, which must be less than size(); not empty.
    Run runAt(qint64 position) const;
    /// The run that ends with `position`.
    Run runUpTo(qint64 position) const;

    // Of matches.
    quint64 messages() const { return m_messages; }
    quint64 undecided() const { return m_undecided; }
    quint64 tested() const { return m_tested; } ///< rows, markers included
    quint64 testedMessages() const;
    /// Whether all rows of a range were tested.
    bool isTested(RowRange rows) const;
    /// Whether lowerBound(row) can't change any more: from `row` on all was tested up to a match, or up to
    /// `end`.
    bool isSettled(quint64 row, quint64 end) const;

private:
    struct Block
    {
        TestedRows rows;
        quint64 before = 0; ///< matches in the blocks before, plus what was dropped since the last renumber()
    };
    using Blocks = std::deque<Block>;

    Blocks::const_iterator blockAt(qint64 position) const;
    /// The block that begins last of those that do not begin behind `row`; end() where none does.
    Blocks::const_iterator blockOf(quint64 row) const;
    void insert(TestedRows tested);
    void renumber();

    bool m_isAll = true;
    RowRange m_all;
    Blocks m_blocks; ///< rising, apart
    quint64 m_messages = 0;
    quint64 m_undecided = 0;
    quint64 m_tested = 0;
};

} // namespace store
