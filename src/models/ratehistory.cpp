#include "models/ratehistory.h"

#include <algorithm>
#include <cmath>

namespace models {

quint64 RateHistory::update(quint64 count, std::chrono::nanoseconds now)
{
    if (!m_begun || count < m_lastCount) {
        m_begun = true;
        m_last = m_pointBegan = now;
        m_lastCount = m_pointCount = count;
        m_perSecond = 0;
        return 0;
    }
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    if (seconds <= 0)
        return 0;
    const quint64 rise = count - m_lastCount;
    // A moving average with a time constant of one second: steady to the eye, and quiet soon after the end.
    const double current = static_cast<double>(rise) / seconds;
    const double weight = 1 - std::exp(-seconds);
    m_perSecond += (current - m_perSecond) * weight;
    if (rise == 0 && m_perSecond < 0.05)
        m_perSecond = 0;
    m_last = now;
    m_lastCount = count;
    closePoints(now);
    return rise;
}

bool RateHistory::isQuiet() const
{
    return m_perSecond == 0 && std::all_of(m_ring.begin(), m_ring.end(), [](float v) { return v == 0; });
}

QList<float> RateHistory::history() const
{
    QList<float> result(points - m_size);
    result.reserve(points);
    for (int i = 0; i < m_size; ++i) {
        const int at = (m_next - m_size + i + points) % points;
        result.append(m_ring[static_cast<std::size_t>(at)]);
    }
    return result;
}

void RateHistory::closePoints(std::chrono::nanoseconds now)
{
    const auto passed = (now - m_pointBegan) / pointLength;
    if (passed < 1)
        return;
    const double seconds = std::chrono::duration<double>(now - m_pointBegan).count();
    const float value = static_cast<float>(static_cast<double>(m_lastCount - m_pointCount) / seconds);
    // Where nobody looked for a while, the mean stands for each point that passed.
    for (auto i = std::min<std::chrono::nanoseconds::rep>(passed, points); i > 0; --i) {
        m_ring[static_cast<std::size_t>(m_next)] = value;
        m_next = (m_next + 1) % points;
        m_size = std::min(m_size + 1, points);
    }
    m_pointBegan = now;
    m_pointCount = m_lastCount;
}

} // namespace models
