#pragma once

#include <chrono>

namespace authorization {

/// One reading of both clocks. It is handed into each call: nothing here reads a clock by itself. Limits are
/// measured on the monotonic clock, so that a wall clock that is set back changes none of them.
struct TimePoint
{
    std::chrono::nanoseconds monotonic{0}; ///< since any fixed moment, never runs backwards
    std::chrono::milliseconds utc{0};      ///< since 1970-01-01T00:00:00Z

    /// The clocks of this machine.
    static TimePoint now();

    friend bool operator==(const TimePoint &, const TimePoint &) = default;
};

} // namespace authorization
