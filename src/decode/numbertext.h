#pragma once

#include <QByteArray>

#include <charconv>
#include <cmath>

namespace decode {

/// The fewest digits from which the same float or double is read again; `NaN`, `Infinity`.
template <typename Real>
QByteArray shortestNumber(Real value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value);
    return QByteArray(text, end.ptr - text);
}

} // namespace decode
