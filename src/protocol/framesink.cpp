#include "protocol/framesink.h"

#include <QRandomGenerator>

#include <cstring>

namespace protocol {

namespace {

struct Seeds
{
    std::uint64_t first = QRandomGenerator::system()->generate64();
    std::uint64_t second = QRandomGenerator::system()->generate64();
    std::uint64_t third = QRandomGenerator::system()->generate64() | 1;
};
const Seeds seeds;

std::uint64_t load64(const char *bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

std::uint64_t load32(const char *bytes)
{
    std::uint32_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// Both halves of the 128-bit product folded together: each bit of the result hangs on all bits of both.
std::uint64_t fold(std::uint64_t left, std::uint64_t right)
{
    const auto product = static_cast<unsigned __int128>(left) * right;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

} // namespace

FrameSink::~FrameSink() = default;

void FrameSink::announce(std::span<const DataFrame>) {}

void FrameSink::keepAll(std::span<const DataFrame> frames)
{
    for (const DataFrame &frame : frames)
        keep(frame);
}

// After wyhash (public domain): 16 bytes a round, the tail read with overlapping loads.
std::size_t hashOfSpan(const char *bytes, std::size_t size)
{
    std::uint64_t state = seeds.first;
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (size > 16) {
        const char *at = bytes;
        for (std::size_t left = size; left > 16; left -= 16, at += 16)
            state = fold(load64(at) ^ seeds.second, load64(at + 8) ^ state);
        low = load64(bytes + size - 16);
        high = load64(bytes + size - 8);
    } else if (size >= 8) {
        low = load64(bytes);
        high = load64(bytes + size - 8);
    } else if (size >= 4) {
        low = load32(bytes);
        high = load32(bytes + size - 4);
    } else if (size > 0) {
        const auto byteAt = [bytes](std::size_t index) {
            return std::uint64_t{static_cast<unsigned char>(bytes[index])};
        };
        low = byteAt(0) << 16 | byteAt(size / 2) << 8 | byteAt(size - 1);
    }
    return fold(seeds.third ^ size, fold(low ^ seeds.second, high ^ state));
}

} // namespace protocol
