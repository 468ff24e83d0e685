#include "store/memoryblock.h"

#include <sys/mman.h>
#include <unistd.h>

#include <utility>

namespace store {

namespace {

qint64 wholePages(qint64 size)
{
    static const qint64 page = sysconf(_SC_PAGESIZE);
    return (size + page - 1) / page * page;
}

char *map(qint64 size)
{
    void *const pages =
        mmap(nullptr, static_cast<size_t>(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return pages == MAP_FAILED ? nullptr : static_cast<char *>(pages);
}

} // namespace

MemoryBlock::MemoryBlock(qint64 size, std::shared_ptr<BlockPool> pool)
    : m_size(wholePages(size))
    , m_pool(std::move(pool))
{
    if (m_pool)
        m_data = m_pool->take(m_size);
    if (!m_data)
        m_data = map(m_size);
    if (!m_data)
        qBadAlloc();
}

MemoryBlock::~MemoryBlock()
{
    if (!m_data)
        return;
    if (m_pool)
        m_pool->giveBack({m_data, m_size});
    else
        munmap(m_data, static_cast<size_t>(m_size));
}

MemoryBlock::MemoryBlock(MemoryBlock &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_pool(std::move(other.m_pool))
{}

MemoryBlock &MemoryBlock::operator=(MemoryBlock &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_pool, other.m_pool);
    return *this;
}

void MemoryBlock::shrink(qint64 size)
{
    const qint64 kept = wholePages(qMax(size, qint64{1}));
    if (kept >= m_size)
        return;
    munmap(m_data + kept, static_cast<size_t>(m_size - kept));
    m_size = kept;
}

void MemoryBlock::discard(qint64 size)
{
    const qint64 kept = wholePages(size);
    if (kept < m_size)
        madvise(m_data + kept, static_cast<size_t>(m_size - kept), MADV_DONTNEED);
}

BlockPool::BlockPool(qint64 blockSize)
    : m_blockSize(wholePages(blockSize))
{}

BlockPool::~BlockPool()
{
    if (m_spare.data)
        munmap(m_spare.data, static_cast<size_t>(m_spare.size));
}

void BlockPool::makeSpare(qint64 touched)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_spare.data)
            return;
    }
    const Pages made{map(m_blockSize), m_blockSize};
    if (!made.data)
        return; // whoever needs it will say so
    const qint64 page = wholePages(1);
    for (qint64 at = 0; at < qMin(touched, m_blockSize); at += page)
        made.data[at] = 0;
    giveBack(made);
}

char *BlockPool::take(qint64 size)
{
    const std::lock_guard lock(m_mutex);
    return m_spare.size == size ? std::exchange(m_spare, {}).data : nullptr;
}

void BlockPool::giveBack(Pages pages)
{
    if (m_blockSize == 0 || pages.size == m_blockSize) {
        const std::lock_guard lock(m_mutex);
        std::swap(m_spare, pages);
    }
    if (pages.data)
        munmap(pages.data, static_cast<size_t>(pages.size));
}

} // namespace store
