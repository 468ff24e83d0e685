#pragma once

#include "store/filter.h"
#include "store/filterexpression.h"

#include <QByteArray>
#include <QStringView>

#include <optional>
#include <vector>

namespace store {

// What is written behind an operator, by the type of the field. Nothing where it isn't such a value.

/// A whole number or time, and how far it reaches: `12:30` is a minute long.
struct FilterPoint
{
    qint64 first = 0;
    qint64 last = 0; ///< at least `first`
    bool isBetween =
        false; ///< a fraction: the value lies between `first` and `first + 1`, and nothing equals it
    bool isRelative = false; ///< counted from now
};

/// `512`, `2kB`, `1.5MiB`, not negative. k, M, G are powers of 1000, Ki, Mi, Gi of 1024; the B may be left
/// out.
std::optional<FilterPoint> sizeFromText(QStringView text);
/// `12`; `1.5` is between.
std::optional<FilterPoint> countFromText(QStringView text);
/// `-5m`, `-1h30m`; `12:30`, `12:30:00.5` today; `2026-01-31`, `2026-01-31T12:30:00Z`, `… 12:30+01:00`.
std::optional<FilterPoint> timeFromText(QStringView text, const FilterContext &context);
/// `0a0B`, `0x0a`, `0a 0b`: whole bytes, at least one.
std::optional<QByteArray> hexFromText(QStringView text);
/// `true`, `false`, a number, `null`; anything else is a text.
FilterJsonValue jsonValueFromText(QStringView text);

/// Where a comparison with `point` holds: sorted, apart. For In the points are compared one by one and
/// joined.
std::vector<FilterRange> rangesOf(FilterOperator op, const FilterPoint &point);
/// Sorts them and joins those that touch.
void joinRanges(std::vector<FilterRange> &ranges);

} // namespace store
