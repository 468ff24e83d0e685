#pragma once

#include <QDeadlineTimer>

#include <atomic>
#include <cstdint>
#include <limits>
#include <vector>

namespace store {

/// What a stretch of rows of one segment came to.
struct RowMatches
{
    std::vector<std::uint32_t> places; ///< rows that match, markers included, within the segment, rising
    std::uint64_t messages = 0;        ///< of them, those that are messages
    std::uint64_t undecided = 0;       ///< messages that the filter gave up on

    void clear()
    {
        places.clear();
        messages = 0;
        undecided = 0;
    }
};

/// When to leave a run of tests before its end. Asked before each test that may take long.
struct TestLimit
{
    const std::atomic<bool> *stop = nullptr;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    /// Frames with more bytes than this are not looked into.
    std::uint32_t largestFrame = std::numeric_limits<std::uint32_t>::max();

    bool isReached() const
    {
        return (stop && stop->load(std::memory_order_relaxed)) || deadline.hasExpired();
    }
};

} // namespace store
