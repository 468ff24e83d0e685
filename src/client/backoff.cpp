#include "client/backoff.h"

#include <algorithm>

namespace client {

Backoff::Backoff(std::function<double()> random)
    : m_random(std::move(random))
{}

std::chrono::milliseconds Backoff::next()
{
    constexpr double shortest = 0.8;
    constexpr double spread = 0.4;
    const double factor = shortest + spread * m_random();
    const std::chrono::milliseconds delay{
        static_cast<std::chrono::milliseconds::rep>(static_cast<double>(m_delay.count()) * factor)};
    m_delay = std::min(m_delay * 2, longest);
    return std::min(delay, longest);
}

} // namespace client
