#pragma once

#include <QtGlobal>

#include <atomic>
#include <limits>
#include <mutex>
#include <vector>

namespace store {

/// How much memory all stores that hold it may take together. Each store has a Share, tells it what it takes
/// and when its oldest segment began, and evicts segments of its own only, on its writer's thread:
///
/// - Before it takes more than bytes() leaves, it makes room itself, whatever it has: so the sum stays within
///   the budget but for the segments being written.
/// - Where more stores than one share the budget, the one with the oldest segment gives way already when the
///   sum passes gentleLimit(): at its next commit, or at PacketStore::trim() where it is idle. So the
///   oldest goes first across all of them, as long as trim() is called often enough for what comes between.
///
/// All functions are for any thread.
class MemoryBudget
{
public:
    explicit MemoryBudget(qint64 bytes = usualBytes());
    Q_DISABLE_COPY_MOVE(MemoryBudget)

    /// A quarter of the machine's memory, at most 4 GiB.
    static qint64 usualBytes();

    qint64 bytes() const { return m_bytes.load(std::memory_order_relaxed); }
    /// Takes effect with each store's next commit or trim().
    void setBytes(qint64 bytes) { m_bytes.store(bytes, std::memory_order_relaxed); }
    /// The sum over all stores, bytes.
    qint64 used() const { return m_used.load(std::memory_order_relaxed); }
    /// What the sum should come back to while the stores have time: bytes() where only one store shares it.
    qint64 gentleLimit() const;

    /// What one store takes. Made, told and destroyed on any one thread at a time; the budget must outlive
    /// it.
    class Share
    {
    public:
        static constexpr qint64 nothing = std::numeric_limits<qint64>::max();

        explicit Share(MemoryBudget &budget);
        ~Share(); ///< gives all of it back
        Q_DISABLE_COPY_MOVE(Share)

        void setUsed(qint64 bytes);
        /// When the oldest segment that could go began (monotonic, nanoseconds), or `nothing`.
        void setOldest(qint64 time) { m_oldest.store(time, std::memory_order_relaxed); }
        /// The sum is over the budget.
        bool mustGiveWay() const { return m_budget.used() > m_budget.bytes(); }
        /// The sum is over the gentle limit, and no other store has an older segment.
        bool shouldGiveWay() const;

    private:
        friend class MemoryBudget;
        MemoryBudget &m_budget;
        qint64 m_used = 0;
        std::atomic<qint64> m_oldest{nothing};
    };

private:
    std::atomic<qint64> m_bytes;
    std::atomic<qint64> m_used{0};
    std::atomic<int> m_stores{0};
    mutable std::mutex m_mutex;
    std::vector<const Share *> m_shares; ///< under the mutex
};

} // namespace store
