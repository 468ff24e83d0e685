#pragma once

#include <QtGlobal>

#include <cstdint>
#include <deque>

namespace store {

/// Names that were counted for messages that a capture filter kept out, and that no segment used then: the
/// oldest have to go once they are too many. The writer's.
struct UnstoredNames
{
    enum Table : std::uint8_t { Topics, Publishers };
    struct Name
    {
        quint64 serial;
        std::uint32_t id;
        std::uint32_t size; ///< bytes of the name
        Table table;
    };
    std::deque<Name> names; ///< oldest first
    qint64 memory = 0;      ///< bytes, about what the names take

    static constexpr qint64 costOfOne = 256;
    void add(const Name &name)
    {
        names.push_back(name);
        memory += name.size + costOfOne;
    }
    Name takeOldest()
    {
        const Name oldest = names.front();
        names.pop_front();
        memory -= oldest.size + costOfOne;
        return oldest;
    }
};

} // namespace store
