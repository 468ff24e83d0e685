#include "client/topictable.h"

#include "client/subscriptionbook.h"

namespace client {

namespace {
constexpr std::size_t smallest = 64;
}

TopicTable::TopicTable()
    : m_slots(smallest)
{}

TopicEntry *TopicTable::find(const char *span, std::size_t size, std::size_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].entry; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.hash == hash && slot.entry->hasSpan(span, size))
            return slot.entry;
    }
    return nullptr;
}

void TopicTable::insert(TopicEntry &entry)
{
    if ((m_used + 1) * 2 > m_slots.size()) {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.entry)
                put(slot);
        }
    }
    put({entry.hash, &entry});
    ++m_used;
}

void TopicTable::put(const Slot &slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = slot.hash & mask;
    while (m_slots[at].entry)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void TopicTable::clear()
{
    m_slots.assign(smallest, {});
    m_used = 0;
}

} // namespace client
