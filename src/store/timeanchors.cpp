#include "store/timeanchors.h"

#include <algorithm>
#include <limits>

namespace store {

void TimeAnchors::add(qint64 monotonicNs, qint64 utcNs)
{
    constexpr qint64 tolerance = 1'000'000;
    if (!m_anchors.empty() && qAbs(utc(monotonicNs) - utcNs) < tolerance)
        return;
    m_anchors.push_back({monotonicNs, utcNs});
}

qint64 TimeAnchors::utc(qint64 monotonicNs) const
{
    return monotonicNs + stretchAt(monotonicNs).offset;
}

TimeAnchors::Stretch TimeAnchors::stretchAt(qint64 monotonicNs) const
{
    if (m_anchors.empty())
        return {monotonicNs, monotonicNs, -monotonicNs};
    auto after =
        std::upper_bound(m_anchors.begin(), m_anchors.end(), monotonicNs,
                         [](qint64 time, const Anchor &anchor) { return time < anchor.monotonicNs; });
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const bool isBefore = after == m_anchors.begin();
    const Anchor &anchor = isBefore ? *after : *std::prev(after);
    return {isBefore || &anchor == &m_anchors.front() ? least : anchor.monotonicNs,
            isBefore                   ? anchor.monotonicNs
            : after == m_anchors.end() ? most
                                       : after->monotonicNs,
            anchor.utcNs - anchor.monotonicNs};
}

void TimeAnchors::dropBefore(qint64 monotonicNs)
{
    while (m_anchors.size() > 1 && m_anchors[1].monotonicNs <= monotonicNs)
        m_anchors.pop_front();
}

} // namespace store
