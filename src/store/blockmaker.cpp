#include "store/blockmaker.h"

#include <utility>

namespace store {

BlockMaker::~BlockMaker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void BlockMaker::order(std::shared_ptr<BlockPool> pool, qint64 touched)
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back({std::move(pool), touched});
        if (!m_thread.joinable())
            m_thread = std::thread([this] { work(); });
    }
    m_wake.notify_one();
}

void BlockMaker::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isEnding || !m_orders.empty(); });
        if (m_isEnding)
            return;
        const std::vector<Order> orders = std::exchange(m_orders, {});
        lock.unlock();
        for (const Order &order : orders)
            order.pool->makeSpare(order.touched);
        lock.lock();
    }
}

} // namespace store
