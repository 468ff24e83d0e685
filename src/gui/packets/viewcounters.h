#pragma once

#include <QtGlobal>

namespace gui {

/// The figures of one view, all of one moment: received == shown + filtered + evicted + dropped.
struct ViewCounters
{
    quint64 received = 0;
    quint64 shown = 0;
    quint64 filtered = 0;
    quint64 evicted = 0;
    quint64 dropped = 0;
    // Of those filtered:
    quint64 untested = 0;        ///< not tested yet
    quint64 undecided = 0;       ///< the filter gave up on them
    quint64 paused = 0;          ///< came since the view was paused
    quint64 cleared = 0;         ///< taken out of the view by the user
    quint64 captureFiltered = 0; ///< kept out of the store
    quint64 bytesReceived = 0;   ///< on the wire
    qint64 memoryUsed = 0;       ///< bytes
    qint64 memoryBudget = 0;     ///< bytes
    friend bool operator==(const ViewCounters &, const ViewCounters &) = default;
};

} // namespace gui
