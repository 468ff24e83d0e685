#pragma once

#include "store/filter.h"
#include "store/shownrows.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QThreadPool;
QT_END_NAMESPACE

namespace store {

class PacketStore;
class ScanWork;

/// Puts rows of a store to the test of one filter, on the threads of a pool, from a focus outwards, and hands
/// over what it found piece by piece. A piece is a stretch of one segment, which is pinned while it is
/// tested.
///
/// Lives on the thread of who asks, and never makes it wait. Its end asks the pool's threads to leave, which
/// they do within one row, but does not wait for them: the store must live until QThreadPool::waitForDone().
class RowScan
{
public:
    /// `wake` is called on a thread of the pool, at most twice: when the first page of matches is there to be
    /// taken, and when all that was added before finishFirst() is.
    RowScan(const PacketStore &store, const Filter &filter, QThreadPool &pool, std::function<void()> wake);
    ~RowScan();
    Q_DISABLE_COPY_MOVE(RowScan)

    void setFocus(std::optional<quint64> row);
    /// Committed rows that were not added before.
    void add(RowRange rows);
    /// Evicted or cleared away; what is at work on them may still hand them over.
    void dropBefore(quint64 row);
    /// Lets the pool's threads begin, after add().
    void start();
    /// Works on this thread for a moment, no longer than a frame allows, where not more than some thousand
    /// rows are left: so a few new ones need no thread, and are there at once.
    void workAlong();
    /// What was tested since the last call.
    std::vector<TestedRows> take();
    /// From now on nobody needs to be woken.
    void finishFirst();

private:
    const std::shared_ptr<ScanWork> m_work;
    QThreadPool &m_pool;
};

} // namespace store
