#pragma once

#include <QtGlobal>

#include <optional>

namespace models {

/// Whether a distributor deals with its events, told from one metrics page to the next (docs/protocol.md
/// section 6: an events queue that only grows is a stopped event loop). A value.
class EventQueueWatch
{
public:
    enum class Verdict {
        Unknown, ///< the pages say nothing of it
        Fine,
        FallingBehind, ///< it has been growing, though events are dealt with
        Stopped,       ///< events wait, and none is dealt with
    };
    /// So many pages in a row have to show it.
    static constexpr int pagesNeeded = 3;

    /// The next page.
    void see(std::optional<qint64> enqueued, std::optional<qint64> dequeued, std::optional<qint64> waiting);
    Verdict verdict() const { return m_verdict; }
    void reset() { *this = {}; }

private:
    std::optional<qint64> m_dequeued;
    std::optional<qint64> m_waiting;
    int m_growths = 0; ///< pages in a row, none of which showed a shorter queue
    int m_stuck = 0;   ///< pages in a row on which events waited and none had been dealt with
    Verdict m_verdict = Verdict::Unknown;
};

} // namespace models
