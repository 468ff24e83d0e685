#include "soak/trend.h"

#include <cmath>
#include <numeric>

std::optional<Trend> trendOf(const std::vector<double> &perSecond, std::size_t bin)
{
    const std::size_t count = perSecond.size() / bin;
    if (count < 10)
        return std::nullopt;
    std::vector<double> means(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto begin = perSecond.begin() + static_cast<std::ptrdiff_t>(i * bin);
        means[i] = std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(bin), 0.0) / double(bin);
    }
    const double middle = double(count - 1) / 2;
    const double mean = std::accumulate(means.begin(), means.end(), 0.0) / double(count);
    double xx = 0;
    double xy = 0;
    for (std::size_t i = 0; i < count; ++i) {
        xx += (double(i) - middle) * (double(i) - middle);
        xy += (double(i) - middle) * (means[i] - mean);
    }
    const double slope = xy / xx;
    double rest = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double off = means[i] - mean - slope * (double(i) - middle);
        rest += off * off;
    }
    const double error = std::sqrt(rest / double(count - 2) / xx);
    return Trend{slope / double(bin), error / double(bin)};
}
