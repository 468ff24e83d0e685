#include "store/commitboard.h"

namespace store {

// Every field is released after the version became odd, and acquired before it is read again: a reader that
// saw one new field sees the odd version too, or a later one. (Fences would do the same, but thread
// sanitizers don't know them.)

void CommitBoard::write(const Totals &totals)
{
    const std::uint64_t version = m_version.load(std::memory_order_relaxed);
    m_version.store(version + 1, std::memory_order_relaxed);
    m_received.store(totals.received, std::memory_order_release);
    m_kept.store(totals.kept, std::memory_order_release);
    m_evicted.store(totals.evicted, std::memory_order_release);
    m_dropped.store(totals.dropped, std::memory_order_release);
    m_captureFiltered.store(totals.captureFiltered, std::memory_order_release);
    m_bytesReceived.store(totals.bytesReceived, std::memory_order_release);
    m_bytesKept.store(totals.bytesKept, std::memory_order_release);
    m_memoryUsed.store(totals.memoryUsed, std::memory_order_release);
    m_budget.store(totals.budget, std::memory_order_release);
    m_first.store(totals.rows.first, std::memory_order_release);
    m_end.store(totals.rows.end, std::memory_order_release);
    m_version.store(version + 2, std::memory_order_release);
}

Totals CommitBoard::read() const
{
    for (;;) {
        const std::uint64_t before = m_version.load(std::memory_order_acquire);
        Totals totals;
        totals.received = m_received.load(std::memory_order_acquire);
        totals.kept = m_kept.load(std::memory_order_acquire);
        totals.evicted = m_evicted.load(std::memory_order_acquire);
        totals.dropped = m_dropped.load(std::memory_order_acquire);
        totals.captureFiltered = m_captureFiltered.load(std::memory_order_acquire);
        totals.bytesReceived = m_bytesReceived.load(std::memory_order_acquire);
        totals.bytesKept = m_bytesKept.load(std::memory_order_acquire);
        totals.memoryUsed = m_memoryUsed.load(std::memory_order_acquire);
        totals.budget = m_budget.load(std::memory_order_acquire);
        totals.rows.first = m_first.load(std::memory_order_acquire);
        totals.rows.end = m_end.load(std::memory_order_acquire);
        if ((before & 1) == 0 && m_version.load(std::memory_order_relaxed) == before)
            return totals;
    }
}

} // namespace store
