#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace store {

/// `2026-01-31T12:00:00.123456Z`: UTC with 3, 6 or 9 digits of a second, as many as it takes. Empty for 0,
/// which stands for no time.
QString savedTime(qint64 utcNs);
/// The inverse, of any ISO 8601 date and time with an offset and up to 9 digits of a second. Nothing where it
/// is none, or does not fit (before 1678, after 2261).
std::optional<qint64> savedTimeFromText(QStringView text);

} // namespace store
