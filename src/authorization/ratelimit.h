#pragma once

#include <chrono>
#include <deque>

namespace authorization {

/// At most so many in any stretch of time of that length, by a monotonic clock that is handed in.
class RateLimit
{
public:
    RateLimit(int count, std::chrono::nanoseconds per)
        : m_count(static_cast<std::size_t>(count))
        , m_per(per)
    {}

    bool hasRoom(std::chrono::nanoseconds now) const
    {
        return m_taken.size() < m_count || now - m_taken.front() >= m_per;
    }
    /// Takes one where there is room.
    bool take(std::chrono::nanoseconds now)
    {
        if (!hasRoom(now))
            return false;
        if (m_taken.size() >= m_count)
            m_taken.pop_front();
        m_taken.push_back(now);
        return true;
    }

private:
    std::size_t m_count;
    std::chrono::nanoseconds m_per;
    std::deque<std::chrono::nanoseconds> m_taken; ///< the last m_count
};

} // namespace authorization
