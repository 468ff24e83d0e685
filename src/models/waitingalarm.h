#pragma once

#include <chrono>
#include <optional>
#include <span>

namespace models {

/// When somebody is to be told that requests wait: once for all that have waited for the set time, and then
/// not again within a minute, however many more come of age. A value; GUI thread.
class WaitingAlarm
{
public:
    static constexpr std::chrono::seconds pause{60};

    /// 0: nobody is told.
    void setAge(std::chrono::seconds age) { m_age = age; }
    std::chrono::seconds age() const { return m_age; }

    /// About once a second. `asked`: when each request that waits first came, by a clock that is never set.
    /// True where somebody is to be told now.
    bool poll(std::span<const std::chrono::nanoseconds> asked, std::chrono::nanoseconds now);

private:
    std::chrono::seconds m_age{0};
    std::chrono::nanoseconds m_toldUpTo{0}; ///< those that came by then are told of
    std::optional<std::chrono::nanoseconds> m_lastTold;
};

} // namespace models
