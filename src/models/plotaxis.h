#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace models {

/// Where an axis has a line, and what stands there in the user's locale.
struct PlotTick
{
    double at = 0;
    QString text;
    friend bool operator==(const PlotTick &, const PlotTick &) = default;
};

/// Round values (1, 2 or 5 times a power of ten) within `low` to `high`, about `wanted` of them. Pure.
std::vector<PlotTick> valueTicks(double low, double high, int wanted);

/// Round local times within a stretch of UTC nanoseconds, at most `wanted`; with the date where that is
/// needed to tell them apart. `at` is nanoseconds from `fromNs`. Pure.
std::vector<PlotTick> timeTicks(qint64 fromNs, qint64 toNs, int wanted);

/// A value as the axis and the legend have it: as many digits as a double means.
QString plotValueText(double value);

} // namespace models
