#pragma once

#include <optional>
#include <vector>

/// A straight line through a measured course, by least squares.
struct Trend
{
    double slope = 0;         ///< units a second
    double standardError = 0; ///< of the slope
};

/// `perSecond` values are put together by `bin` seconds first, so that what hangs together (a segment that
/// fills and goes) counts once. None where fewer than ten bins are full.
std::optional<Trend> trendOf(const std::vector<double> &perSecond, std::size_t bin);
