#pragma once

#include "store/totals.h"

#include <atomic>
#include <cstdint>

namespace store {

/// Where the writer puts its totals at a commit, and any thread reads them whole: a sequence lock. The writer
/// never waits; a reader repeats while a commit is being written.
class CommitBoard
{
public:
    /// Publishes `totals`, and all that the writer did before. One thread.
    void write(const Totals &totals);
    /// Every row before the result's rows.end may be read.
    Totals read() const;

private:
    std::atomic<std::uint64_t> m_version{0}; ///< odd while a commit is being written
    std::atomic<quint64> m_received{0};
    std::atomic<quint64> m_kept{0};
    std::atomic<quint64> m_evicted{0};
    std::atomic<quint64> m_dropped{0};
    std::atomic<quint64> m_captureFiltered{0};
    std::atomic<quint64> m_bytesReceived{0};
    std::atomic<quint64> m_bytesKept{0};
    std::atomic<quint64> m_memoryUsed{0};
    std::atomic<quint64> m_budget{0};
    std::atomic<quint64> m_first{0};
    std::atomic<quint64> m_end{0};
};

} // namespace store
