#pragma once

#include <algorithm>
#include <cstdint>

namespace store {

/// What a filter says of a message. Undecided: a regular expression or a payload was too much to be worked
/// through; it is neither shown as a match nor silently taken for none. In the order in which `and` takes the
/// least and `or` the most.
enum class Verdict : std::uint8_t { No, Undecided, Yes };

constexpr Verdict verdictOf(bool holds)
{
    return holds ? Verdict::Yes : Verdict::No;
}

constexpr Verdict negation(Verdict verdict)
{
    return static_cast<Verdict>(2 - static_cast<int>(verdict));
}

} // namespace store
