#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace protocol {

/// Whether `size` bytes are the same in both. For names: some tens of bytes are too few for the price of a
/// call.
inline bool sameBytes(const char *left, const char *right, std::size_t size)
{
    if (size < 8 || size > 64)
        return std::memcmp(left, right, size) == 0;
    const auto load = [](const char *bytes) {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes, sizeof value);
        return value;
    };
    for (std::size_t at = 0; at + 8 < size; at += 8) {
        if (load(left + at) != load(right + at))
            return false;
    }
    return load(left + size - 8) == load(right + size - 8);
}

} // namespace protocol
