#pragma once

#include <QtGlobal>

#include <memory>
#include <mutex>

namespace store {

class BlockPool;

/// Pages of memory straight from the system: they cost nothing before they are written to, and a tail that is
/// not needed can be given back while the rest stays in place.
class MemoryBlock
{
public:
    MemoryBlock() = default;
    /// Ends the program, as new would, where the system has no more memory.
    explicit MemoryBlock(qint64 size, std::shared_ptr<BlockPool> pool = nullptr);
    ~MemoryBlock();
    MemoryBlock(MemoryBlock &&other) noexcept;
    MemoryBlock &operator=(MemoryBlock &&other) noexcept;
    Q_DISABLE_COPY(MemoryBlock)

    char *data() const { return m_data; }
    qint64 size() const { return m_size; }
    /// Gives back what lies behind `size` bytes, to the page.
    void shrink(qint64 size);
    /// Frees the pages behind `size` bytes, but keeps their place: they come back empty when they are written
    /// to.
    void discard(qint64 size);

private:
    friend class BlockPool;
    char *m_data = nullptr;
    qint64 m_size = 0;
    std::shared_ptr<BlockPool> m_pool; ///< takes the pages back, where they have its size
};

/// Keeps one block that was given up, for the next segment: the system need not clear its pages anew. Any
/// thread.
class BlockPool
{
public:
    /// For blocks of one size; without one, the last block that was given up is kept, whatever its size.
    explicit BlockPool(qint64 blockSize = 0);
    ~BlockPool();
    Q_DISABLE_COPY_MOVE(BlockPool)

    /// Makes the spare block, where there is none: its first `touched` bytes have their pages then. For a
    /// pool of blocks of one size.
    void makeSpare(qint64 touched);

private:
    friend class MemoryBlock;
    struct Pages
    {
        char *data = nullptr;
        qint64 size = 0;
    };
    /// Null where the spare block is not of exactly this size.
    char *take(qint64 size);
    void giveBack(Pages pages);

    const qint64 m_blockSize;
    std::mutex m_mutex;
    Pages m_spare;
};

} // namespace store
