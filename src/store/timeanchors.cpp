#include "store/timeanchors.h"

#include <algorithm>

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
    if (m_anchors.empty())
        return 0;
    auto after =
        std::upper_bound(m_anchors.begin(), m_anchors.end(), monotonicNs,
                         [](qint64 time, const Anchor &anchor) { return time < anchor.monotonicNs; });
    const Anchor &anchor = after == m_anchors.begin() ? *after : *std::prev(after);
    return anchor.utcNs + (monotonicNs - anchor.monotonicNs);
}

void TimeAnchors::dropBefore(qint64 monotonicNs)
{
    while (m_anchors.size() > 1 && m_anchors[1].monotonicNs <= monotonicNs)
        m_anchors.pop_front();
}

} // namespace store
