#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace models {

/// Rows `first` to `last`, both included.
struct RowRange
{
    std::size_t first = 0;
    std::size_t last = 0;
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// Rows, each once and in any order, as ranges without a hole, the last one first: so they can be removed one
/// after the other.
inline std::vector<RowRange> rangesFromTheEnd(std::vector<std::size_t> rows)
{
    std::sort(rows.rbegin(), rows.rend());
    std::vector<RowRange> ranges;
    for (const std::size_t row : rows) {
        if (!ranges.empty() && ranges.back().first == row + 1)
            ranges.back().first = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

} // namespace models
