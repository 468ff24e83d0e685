#pragma once

#include <QString>
#include <QtGlobal>

#include <variant>

namespace models {

/// The row with this number, from 0.
struct GoToRow
{
    quint64 row = 0;
    friend bool operator==(const GoToRow &, const GoToRow &) = default;
};
/// The first row not before this time, UTC, nanoseconds since 1970.
struct GoToTime
{
    qint64 utcNs = 0;
    friend bool operator==(const GoToTime &, const GoToTime &) = default;
};
/// Why it is neither, a plain sentence.
struct GoToError
{
    QString text;
    friend bool operator==(const GoToError &, const GoToError &) = default;
};
using GoToTarget = std::variant<GoToRow, GoToTime, GoToError>;

/// What a person means by `5012901` or `5,012,901` (a row's number as shown, from 1), `12:30`, `12:30:00.25`
/// (the latest such local time not after `nowNs`), `2026-03-01 12:30:00` (local), `-5m` (before `nowNs`; ms,
/// s, m or h).
GoToTarget goToTarget(const QString &text, qint64 nowNs);

} // namespace models
