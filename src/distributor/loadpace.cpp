#include "distributor/loadpace.h"

#include <algorithm>
#include <cmath>

namespace distributor {

void LoadPace::setRate(double perSecond, std::chrono::nanoseconds now)
{
    m_perSecond = perSecond;
    m_start = now;
    m_sent = 0;
}

double LoadPace::total(std::chrono::nanoseconds now) const
{
    return std::chrono::duration<double>(now - m_start).count() * m_perSecond;
}

qint64 LoadPace::due(std::chrono::nanoseconds now)
{
    const auto allowed = static_cast<qint64>(total(now));
    const auto most = std::max<qint64>(1, static_cast<qint64>(m_perSecond));
    m_sent = std::max(m_sent, allowed - most);
    return std::max<qint64>(0, allowed - m_sent);
}

std::chrono::milliseconds LoadPace::wait(std::chrono::nanoseconds now) const
{
    const double missing = double(m_sent + 1) - total(now);
    const double ms = std::ceil(missing / m_perSecond * 1000);
    return std::chrono::milliseconds(std::clamp<qint64>(static_cast<qint64>(ms), 1, 1000));
}

} // namespace distributor
