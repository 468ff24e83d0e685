#include "protocol/duration.h"

#include <cmath>
#include <utility>

namespace protocol {

std::optional<std::chrono::milliseconds> durationFromText(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && ((text[digits] >= u'0' && text[digits] <= u'9') || text[digits] == u'.'))
        ++digits;
    bool isNumber = false;
    const double number = text.first(digits).toString().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;

    const QStringView unit = text.sliced(digits);
    double factor = 0;
    if (unit == QLatin1String("ms"))
        factor = 1;
    else if (unit == QLatin1String("s"))
        factor = 1000;
    else if (unit == QLatin1String("m"))
        factor = 60'000;
    else if (unit == QLatin1String("h"))
        factor = 3'600'000;
    const double milliseconds = std::round(number * factor);
    constexpr double longest = 24.0 * 24 * 3'600'000;
    if (factor == 0 || milliseconds > longest)
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(milliseconds));
}

QString durationToText(std::chrono::milliseconds duration)
{
    constexpr std::pair<int, QLatin1Char> units[] = {
        {3'600'000, QLatin1Char('h')}, {60'000, QLatin1Char('m')}, {1'000, QLatin1Char('s')}};
    for (const auto &[ms, unit] : units) {
        if (duration.count() % ms == 0)
            return QString::number(duration.count() / ms) + unit;
    }
    return QString::number(duration.count()) + QLatin1String("ms");
}

} // namespace protocol
