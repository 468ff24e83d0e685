#pragma once

#include <QDate>
#include <QString>
#include <QtGlobal>

#include <functional>

namespace models {

/// Milliseconds since 1970, UTC. Injected, so that tests need not wait.
using Clock = std::function<qint64()>;

/// The wall clock.
Clock systemClock();

/// An age as in the pictures: `0:42`, `2:08`, `31:20`, `1:02:08`. Never negative.
QString ageText(qint64 ms);

/// A local time of day: `14:32:06`.
QString timeOfDay(qint64 utcMs);

/// How QDate and date fields write a day as the user's country does, with all digits of the year.
QString dateFormat();
/// Such a day: `03.11.2026`, `11/3/2026`.
QString dateText(const QDate &day);

/// A local day and time of day, the same in every country: `2026-11-03 14:32:06`.
QString dateAndTime(qint64 utcMs);

/// Messages a second as in the pictures: `84,210`, `2.1` (below 10), `0`.
QString rateText(double perSecond);

/// Bytes a second in megabytes: `12`, `1.4`, `0.021`, `0`.
QString megabytesText(double bytesPerSecond);

} // namespace models
