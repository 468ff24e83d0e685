#pragma once

#include "store/memoryblock.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace store {

/// Makes memory ahead of its use, on a thread of its own: new pages are cleared by the system when they are
/// first touched, which costs a busy writer more than anything it does with them. The thread starts with the
/// first order.
class BlockMaker
{
public:
    BlockMaker() = default;
    ~BlockMaker(); ///< waits for the block that is being made
    Q_DISABLE_COPY_MOVE(BlockMaker)

    /// Puts a spare block into `pool`, unless there is one, with its first `touched` bytes ready for use. Any
    /// thread; returns at once.
    void order(std::shared_ptr<BlockPool> pool, qint64 touched);

private:
    struct Order
    {
        std::shared_ptr<BlockPool> pool;
        qint64 touched = 0;
    };
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Order> m_orders;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace store
