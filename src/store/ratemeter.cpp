#include "store/ratemeter.h"

namespace store {

RateMeter::RateMeter(std::chrono::nanoseconds window)
    : m_window(window)
{}

const RateMeter::Sample &RateMeter::at(std::size_t age) const
{
    return m_samples[(m_latest + slots - age) % slots];
}

void RateMeter::sample(std::chrono::nanoseconds now, quint64 count)
{
    if (m_count > 0 && (count < at(0).count || now < at(0).time))
        m_count = 0;
    // Polls that come faster than the slots last take the place of the latest, so that the ring spans the
    // window.
    const bool crowded = m_count > 1 && now - at(1).time < m_window / static_cast<int>(slots - 2);
    if (!crowded) {
        m_latest = (m_latest + 1) % slots;
        m_count = qMin(m_count + 1, slots);
    }
    m_samples[m_latest] = {now, count};
}

double RateMeter::perSecond(std::chrono::nanoseconds now) const
{
    if (m_count == 0)
        return 0;
    const std::chrono::nanoseconds begin = now - m_window;
    if (at(0).time <= begin)
        return 0;
    std::size_t age = 0;
    while (age + 1 < m_count && at(age).time > begin)
        ++age;
    const std::chrono::duration<double> passed = now - at(age).time;
    return passed.count() > 0 ? static_cast<double>(at(0).count - at(age).count) / passed.count() : 0;
}

} // namespace store
