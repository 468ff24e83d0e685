#pragma once

#include <QtGlobal>

namespace store {

/// Rows are numbered from 0 as they come, markers included, and keep their number for ever. Those before
/// `first` have been evicted.
struct RowRange
{
    quint64 first = 0;
    quint64 end = 0; ///< one past the last
    quint64 size() const { return end - first; }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// What a store holds, all taken at one commit:
/// received == kept + evicted + dropped + captureFiltered, exactly. Messages are frames of types 8 and 9.
struct Totals
{
    quint64 received = 0;        ///< messages that arrived
    quint64 kept = 0;            ///< messages that are in the store now
    quint64 evicted = 0;         ///< messages that left because of the budget
    quint64 dropped = 0;         ///< messages that nobody wanted any more
    quint64 captureFiltered = 0; ///< messages that a capture filter kept out
    quint64 bytesReceived = 0;   ///< wire bytes of all messages received
    quint64 bytesKept = 0;       ///< wire bytes of those kept
    quint64 memoryUsed = 0;      ///< bytes: segments, records, names and their tables
    quint64 budget = 0;          ///< bytes
    RowRange rows;

    friend bool operator==(const Totals &, const Totals &) = default;
};

} // namespace store
