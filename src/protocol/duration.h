#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace protocol {

/// Reads a duration of a command line: a number with `ms`, `s`, `m` or `h`, such as `1.5s`. Not negative, at
/// most 24 days (what a QTimer can wait for).
std::optional<std::chrono::milliseconds> durationFromText(QStringView text);

/// As it is typed, in the largest unit that leaves a whole number: `8h`, `90m`, `10s`, `1500ms`.
QString durationToText(std::chrono::milliseconds duration);

} // namespace protocol
