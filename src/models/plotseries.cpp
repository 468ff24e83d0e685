#include "models/plotseries.h"

#include <algorithm>
#include <cmath>

namespace models {

void PlotPoint::join(const PlotPoint &next)
{
    lastNs = next.lastNs;
    last = next.last;
    lowest = std::min(lowest, next.lowest);
    highest = std::max(highest, next.highest);
    values += next.values;
    gapInside = gapInside || next.gapInside || next.gapBefore;
}

bool PlotSeries::add(const PlotSample &sample)
{
    if (!std::isfinite(sample.value) || (!m_points.empty() && sample.utcNs < m_points.back().lastNs))
        return false;
    ++m_values;
    const PlotPoint point{
        sample.utcNs,     sample.utcNs, sample.value, sample.value, sample.value, sample.value, 1,
        sample.gapBefore, false};
    if (!m_points.empty() && m_points.back().values < m_perPoint) {
        m_points.back().join(point);
        return true;
    }
    if (m_points.size() == capacity)
        halve();
    m_points.push_back(point);
    return true;
}

void PlotSeries::halve()
{
    const std::size_t half = m_points.size() / 2;
    for (std::size_t i = 0; i < half; ++i) {
        m_points[i] = m_points[2 * i];
        m_points[i].join(m_points[2 * i + 1]);
    }
    m_points.resize(half);
    m_perPoint *= 2;
}

std::span<const PlotPoint> PlotSeries::between(qint64 fromNs, qint64 toNs) const
{
    auto first = std::ranges::lower_bound(m_points, fromNs, {}, &PlotPoint::lastNs);
    auto end = std::ranges::upper_bound(m_points, toNs, {}, &PlotPoint::firstNs);
    if (first != m_points.begin())
        --first;
    if (end != m_points.end())
        ++end;
    return first < end ? std::span(first, end) : std::span<const PlotPoint>();
}

std::optional<std::size_t> PlotSeries::nearest(qint64 ns) const
{
    if (m_points.empty())
        return std::nullopt;
    const auto next = std::ranges::lower_bound(m_points, ns, {}, &PlotPoint::lastNs);
    const auto at = static_cast<std::size_t>(next - m_points.begin());
    if (next == m_points.end() || (at > 0 && ns - m_points[at - 1].lastNs < next->firstNs - ns))
        return at - 1;
    return at;
}

std::optional<std::size_t> PlotSeries::holding(qint64 ns) const
{
    const auto next = std::ranges::upper_bound(m_points, ns, {}, &PlotPoint::firstNs);
    if (next == m_points.begin())
        return std::nullopt;
    const auto at = static_cast<std::size_t>(next - m_points.begin()) - 1;
    if (next != m_points.end() && next->gapBefore && ns > m_points[at].lastNs)
        return std::nullopt;
    return at;
}

} // namespace models
