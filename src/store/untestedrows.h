#pragma once

#include "store/totals.h"

#include <optional>
#include <vector>

namespace store {

/// The numbers of rows that a filter has not been asked about yet, and in which order it will be: from a
/// focus outwards, so that what is on the screen comes first. A value, for one thread at a time.
class UntestedRows
{
public:
    /// The order begins there; without a row, at the end of all rows.
    void setFocus(std::optional<quint64> row) { m_focus = row; }
    /// None of them may be here already.
    void add(RowRange rows);
    void dropBefore(quint64 row);
    /// All of them must be here.
    void remove(RowRange rows);

    bool isEmpty() const { return m_ranges.empty(); }
    quint64 count() const;

    /// What comes next: the whole of the rows that follow each other on one side of the focus.
    struct Next
    {
        RowRange rows;
        bool isDownwards = false; ///< to be begun at its end
    };
    /// Nothing where it is empty.
    std::optional<Next> next() const;

private:
    std::vector<RowRange> m_ranges; ///< rising, apart
    std::optional<quint64> m_focus;
};

} // namespace store
