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

} // namespace client
