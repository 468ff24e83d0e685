#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace store {

/// A list that one writer appends to while readers read the part that was committed: what is there never
/// moves. The table of blocks is made once, for at most `capacity` entries, so that it never moves either.
template <typename T, std::size_t BlockSize>
class BlockList
{
public:
    explicit BlockList(std::size_t capacity)
        : m_blocks((capacity + BlockSize - 1) / BlockSize)
    {}

    std::size_t size() const { return m_size; } ///< the writer's
    bool isFull() const { return m_size == m_blocks.size() * BlockSize; }
    std::size_t memory() const ///< bytes
    {
        return m_used * BlockSize * sizeof(T) + m_blocks.size() * sizeof(m_blocks[0]);
    }

    /// The list must not be full. The entry is readable by others once a commit has passed it on.
    T &append()
    {
        const std::size_t within = m_size % BlockSize;
        if (within == 0) {
            m_blocks[m_used] = std::make_unique_for_overwrite<T[]>(BlockSize);
            m_next = m_blocks[m_used++].get();
        }
        ++m_size;
        return m_next[within];
    }

    const T &at(std::size_t index) const { return m_blocks[index / BlockSize][index % BlockSize]; }
    T &at(std::size_t index) { return m_blocks[index / BlockSize][index % BlockSize]; }

private:
    std::vector<std::unique_ptr<T[]>> m_blocks;
    T *m_next = nullptr;
    std::size_t m_used = 0;
    std::size_t m_size = 0;
};

} // namespace store
