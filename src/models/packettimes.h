#pragma once

#include <QString>

#include <optional>

namespace models {

/// How the packet table shows when a row was received.
enum class TimeFormat {
    Local,         ///< time of day here
    Utc,           ///< time of day in UTC
    SinceFirst,    ///< since the oldest row that the view had when this was chosen
    SinceSelected, ///< since the selected row
    Delta,         ///< since the row shown before
};
inline constexpr TimeFormat timeFormats[] = {TimeFormat::Local, TimeFormat::Utc, TimeFormat::SinceFirst,
                                             TimeFormat::SinceSelected, TimeFormat::Delta};

/// UTC to the microsecond: `14:32:07.401 219`.
QString utcText(qint64 utcNs);
/// A time from another, signed, to the microsecond: `+0.000 123`, `-1:02.401 219`, `+25:00:07.401 219`.
QString spanText(qint64 ns);
/// The text of the time column. Without a `referenceNs` the relative formats say nothing.
QString timeText(TimeFormat format, qint64 utcNs, std::optional<qint64> referenceNs);

} // namespace models
