#include "models/waitingalarm.h"

#include <algorithm>

namespace models {

bool WaitingAlarm::poll(std::span<const std::chrono::nanoseconds> asked, std::chrono::nanoseconds now)
{
    if (m_age.count() <= 0 || (m_lastTold && now - *m_lastTold < pause))
        return false;
    const std::chrono::nanoseconds due = now - m_age;
    auto newest = m_toldUpTo;
    for (const std::chrono::nanoseconds at : asked) {
        if (at <= due)
            newest = std::max(newest, at);
    }
    if (newest == m_toldUpTo)
        return false;
    m_toldUpTo = newest;
    m_lastTold = now;
    return true;
}

} // namespace models
