#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <cstddef>

namespace store {

/// Turns a counter that is polled into a rate. A value of fixed size without a clock of its own: the caller
/// brings the time of each poll, so one meter for each of many thousand topics is cheap.
class RateMeter
{
public:
    explicit RateMeter(std::chrono::nanoseconds window = std::chrono::seconds(1));

    /// The counter stands at `count` at the monotonic time `now`. A counter that went back starts the meter
    /// afresh.
    void sample(std::chrono::nanoseconds now, quint64 count);

    /// Counts a second over the window that ends at `now`; falls to 0 where samples do not rise any more.
    /// Before a whole window has passed, over what has passed since the first sample.
    double perSecond(std::chrono::nanoseconds now) const;

private:
    struct Sample
    {
        std::chrono::nanoseconds time{0};
        quint64 count = 0;
    };
    const Sample &at(std::size_t age) const; ///< 0 is the latest

    static constexpr std::size_t slots = 16;
    std::chrono::nanoseconds m_window;
    std::array<Sample, slots> m_samples;
    std::size_t m_latest = 0;
    std::size_t m_count = 0;
};

} // namespace store
