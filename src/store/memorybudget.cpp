#include "store/memorybudget.h"

#include <unistd.h>

#include <algorithm>

namespace store {

namespace {

/// The part of the budget that is kept free for what comes until an idle store is asked to give way.
constexpr qint64 headroomShare = 32;

} // namespace

MemoryBudget::MemoryBudget(qint64 bytes)
    : m_bytes(bytes)
{}

qint64 MemoryBudget::usualBytes()
{
    constexpr qint64 most = qint64{4} << 30;
    constexpr qint64 ofUnknownMachine = qint64{1} << 30;
    const qint64 memory = qint64{sysconf(_SC_PHYS_PAGES)} * sysconf(_SC_PAGESIZE);
    return memory > 0 ? std::min(memory / 4, most) : ofUnknownMachine;
}

qint64 MemoryBudget::gentleLimit() const
{
    const qint64 all = bytes();
    return m_stores.load(std::memory_order_relaxed) > 1 ? all - all / headroomShare : all;
}

MemoryBudget::Share::Share(MemoryBudget &budget)
    : m_budget(budget)
{
    const std::lock_guard lock(budget.m_mutex);
    budget.m_shares.push_back(this);
    budget.m_stores.store(static_cast<int>(budget.m_shares.size()), std::memory_order_relaxed);
}

MemoryBudget::Share::~Share()
{
    setUsed(0);
    const std::lock_guard lock(m_budget.m_mutex);
    std::erase(m_budget.m_shares, this);
    m_budget.m_stores.store(static_cast<int>(m_budget.m_shares.size()), std::memory_order_relaxed);
}

void MemoryBudget::Share::setUsed(qint64 bytes)
{
    if (bytes == m_used)
        return;
    m_budget.m_used.fetch_add(bytes - m_used, std::memory_order_relaxed);
    m_used = bytes;
}

bool MemoryBudget::Share::shouldGiveWay() const
{
    if (m_budget.used() <= m_budget.gentleLimit())
        return false;
    const qint64 own = m_oldest.load(std::memory_order_relaxed);
    const std::lock_guard lock(m_budget.m_mutex);
    return own != nothing &&
           std::all_of(m_budget.m_shares.begin(), m_budget.m_shares.end(), [own](const Share *share) {
               return own <= share->m_oldest.load(std::memory_order_relaxed);
           });
}

} // namespace store
