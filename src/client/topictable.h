#pragma once

#include <cstddef>
#include <vector>

namespace client {

struct TopicEntry;

/// Finds a topic by its bytes in a frame, without allocating: open addressing, at most half full. Entries are
/// not owned and never taken out singly.
class TopicTable
{
public:
    TopicTable();

    TopicEntry *find(const char *span, std::size_t size, std::size_t hash) const;

    // The same in steps, for many frames at a time: each step fetches what the next one reads, so that they
    // wait for memory together and not one after the other.
    void fetchSlot(std::size_t hash) const;
    /// The entry that find() would look at first; null where it would find none.
    TopicEntry *fetchCandidate(std::size_t hash) const;

    void insert(TopicEntry &entry); ///< one that is not in it
    void clear();

private:
    struct Slot
    {
        std::size_t hash = 0;
        TopicEntry *entry = nullptr;
    };
    void put(const Slot &slot);

    std::vector<Slot> m_slots; ///< a power of two
    std::size_t m_used = 0;
};

inline void TopicTable::fetchSlot(std::size_t hash) const
{
    __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
}

inline TopicEntry *TopicTable::fetchCandidate(std::size_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].entry && m_slots[at].hash != hash)
        at = (at + 1) & mask;
    __builtin_prefetch(m_slots[at].entry, 1);
    return m_slots[at].entry;
}

} // namespace client
