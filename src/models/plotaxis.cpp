#include "models/plotaxis.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace models {

namespace {

constexpr qint64 ms = 1'000'000;
constexpr qint64 second = 1000 * ms;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array timeSteps{ms,          2 * ms,      5 * ms,      10 * ms, 20 * ms,    50 * ms,
                               100 * ms,    200 * ms,    500 * ms,    second,  2 * second, 5 * second,
                               10 * second, 15 * second, 30 * second, minute,  2 * minute, 5 * minute,
                               10 * minute, 15 * minute, 30 * minute, hour,    2 * hour,   6 * hour,
                               12 * hour,   day,         2 * day,     7 * day, 30 * day,   365 * day};
constexpr int mostTicks = 50;

double roundStep(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (step <= times * power * (1 + 1e-9))
            return times * power;
    }
    return 10 * power;
}

} // namespace

std::vector<PlotTick> valueTicks(double low, double high, int wanted)
{
    std::vector<PlotTick> ticks;
    if (!(high > low) || !std::isfinite(high - low) || wanted < 1)
        return ticks;
    const double step = roundStep((high - low) / wanted);
    const QLocale locale;
    const bool isPlain = std::max(std::abs(low), std::abs(high)) < 1e15 && step >= 1e-9;
    const int digits = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
    const double first = std::ceil(low / step);
    for (int i = 0; i < mostTicks; ++i) {
        const double at = (first + i) * step + 0.0;
        if (!(at <= high))
            break;
        ticks.push_back({at, isPlain ? locale.toString(at, 'f', digits) : locale.toString(at, 'g', 6)});
    }
    return ticks;
}

std::vector<PlotTick> timeTicks(qint64 fromNs, qint64 toNs, int wanted)
{
    std::vector<PlotTick> ticks;
    if (toNs <= fromNs || wanted < 1)
        return ticks;
    qint64 step = timeSteps.back();
    for (const qint64 one : timeSteps) {
        if ((toNs - fromNs) / one < wanted) {
            step = one;
            break;
        }
    }
    const auto zone = [](qint64 ns) {
        return qint64{QDateTime::fromMSecsSinceEpoch(ns / ms).offsetFromUtc()} * second;
    };
    const qint64 offset = zone(fromNs); // round in local time
    const QString clock = step < second   ? QStringLiteral("HH:mm:ss.zzz")
                          : step < minute ? QStringLiteral("HH:mm:ss")
                                          : QStringLiteral("HH:mm");
    const QLocale locale;
    qint64 at = (fromNs + offset + step - 1) / step * step - offset;
    for (int i = 0; i < mostTicks && at <= toNs; ++i, at += step) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(at / ms);
        const QString date = locale.toString(time.date(), QLocale::ShortFormat);
        const QString text = step >= day                 ? date
                             : toNs - fromNs > 20 * hour ? date + QLatin1Char(' ') + time.toString(clock)
                                                         : time.toString(clock);
        ticks.push_back({static_cast<double>(at - fromNs), text});
    }
    return ticks;
}

QString plotValueText(double value)
{
    const QLocale locale;
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return locale.toString(value, 'f', 0);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace models
