#include "client/liveness.h"

#include <algorithm>

namespace client {

void Liveness::heartbeat(Time now)
{
    if (m_lastHeartbeat) {
        m_gaps[m_count % remembered] = now - *m_lastHeartbeat;
        ++m_count;
    }
    m_lastHeartbeat = now;
    m_lastFrame = now;
}

std::optional<Liveness::Time> Liveness::patience() const
{
    if (m_count == 0)
        return std::nullopt;
    constexpr int intervals = 3;
    constexpr Time shortest = std::chrono::seconds{2};
    const auto longest = *std::max_element(m_gaps.begin(), m_gaps.end()); // unused ones are zero
    return std::max(longest * intervals, shortest);
}

std::optional<Liveness::Time> Liveness::left(Time now) const
{
    const auto whole = patience();
    if (!whole)
        return std::nullopt;
    return std::max(m_lastFrame + *whole - now, Time{0});
}

} // namespace client
