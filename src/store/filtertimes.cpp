// Times in filters; the other values are in filtervalues.cpp.

#include "store/filtervalues.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

namespace store {

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
/// Nanoseconds in 64 bits reach from 1677 to 2262.
constexpr int firstYear = 1678;
constexpr int lastYear = 2261;

/// Reads from the front of a text.
struct Cursor
{
    QStringView rest;

    bool take(QChar character)
    {
        if (!rest.startsWith(character))
            return false;
        rest = rest.sliced(1);
        return true;
    }

    /// A number of `fewest` to `most` digits; -1 where there is none.
    int number(qsizetype fewest, qsizetype most)
    {
        qsizetype count = 0;
        int value = 0;
        while (count < rest.size() && count < most && rest[count] >= QLatin1Char('0') &&
               rest[count] <= QLatin1Char('9'))
            value = value * 10 + (rest[count++].unicode() - '0');
        if (count < fewest)
            return -1;
        rest = rest.sliced(count);
        return value;
    }
};

struct Unit
{
    QLatin1String name;
    qint64 nanoseconds;
};

constexpr std::array units = {Unit{QLatin1String("ms"), second / 1000}, Unit{QLatin1String("s"), second},
                              Unit{QLatin1String("m"), minute}, Unit{QLatin1String("h"), hour},
                              Unit{QLatin1String("d"), day}};

/// `5m`, `1h30m`, `1.5s`.
std::optional<qint64> durationFrom(QStringView text)
{
    constexpr double longest = 200.0 * 365 * static_cast<double>(day);
    double total = 0;
    while (!text.isEmpty()) {
        qsizetype size = 0;
        while (size < text.size() && ((text[size] >= QLatin1Char('0') && text[size] <= QLatin1Char('9')) ||
                                      text[size] == QLatin1Char('.')))
            ++size;
        bool isNumber = false;
        const double value = text.first(size).toDouble(&isNumber);
        text = text.sliced(size);
        const auto unit = std::find_if(units.begin(), units.end(), [text](const Unit &candidate) {
            return text.startsWith(candidate.name);
        });
        if (!isNumber || unit == units.end())
            return std::nullopt;
        text = text.sliced(unit->name.size());
        total += value * static_cast<double>(unit->nanoseconds);
        if (total > longest)
            return std::nullopt;
    }
    return static_cast<qint64>(total);
}

struct ClockTime
{
    qint64 nanoseconds = 0; ///< since midnight
    qint64 width = second;  ///< of the last place that was written
};

/// `12:30`, `12:30:05`, `12:30:05.25`.
std::optional<ClockTime> clockTimeFrom(Cursor &cursor)
{
    const int hours = cursor.number(1, 2);
    if (hours < 0 || hours > 23 || !cursor.take(QLatin1Char(':')))
        return std::nullopt;
    const int minutes = cursor.number(2, 2);
    if (minutes < 0 || minutes > 59)
        return std::nullopt;
    ClockTime time{hours * hour + minutes * minute, minute};
    if (!cursor.take(QLatin1Char(':')))
        return time;
    const int seconds = cursor.number(2, 2);
    if (seconds < 0 || seconds > 59)
        return std::nullopt;
    time.nanoseconds += seconds * second;
    time.width = second;
    if (!cursor.take(QLatin1Char('.')))
        return time;
    for (int digit = 0; time.width > 1 && (digit = cursor.number(1, 1)) >= 0;) {
        time.width /= 10;
        time.nanoseconds += digit * time.width;
    }
    return time.width < second ? std::optional(time) : std::nullopt;
}

/// `Z`, `+01:00`, `-0530`: seconds east; nothing where there is none, `isBad` where it is no offset.
std::optional<int> offsetFrom(Cursor &cursor, bool &isBad)
{
    if (cursor.rest.isEmpty())
        return std::nullopt;
    if (cursor.take(QLatin1Char('Z')) || cursor.take(QLatin1Char('z'))) {
        isBad = !cursor.rest.isEmpty();
        return 0;
    }
    const bool isWest = cursor.take(QLatin1Char('-'));
    isBad = !isWest && !cursor.take(QLatin1Char('+'));
    const int hours = isBad ? -1 : cursor.number(2, 2);
    cursor.take(QLatin1Char(':'));
    const int minutes = cursor.rest.isEmpty() ? 0 : cursor.number(2, 2);
    isBad = isBad || hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || !cursor.rest.isEmpty();
    return (isWest ? -60 : 60) * (hours * 60 + minutes);
}

std::optional<QDate> dateFrom(Cursor &cursor)
{
    const int year = cursor.number(4, 4);
    if (year < firstYear || year > lastYear || !cursor.take(QLatin1Char('-')))
        return std::nullopt;
    const int month = cursor.number(2, 2);
    if (month < 0 || !cursor.take(QLatin1Char('-')))
        return std::nullopt;
    const QDate date(year, month, cursor.number(2, 2));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

qint64 utcNsOf(const QDate &date, qint64 sinceMidnight, std::optional<int> offset, const QTimeZone &zone)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight / 1'000'000));
    const QDateTime whole =
        offset ? QDateTime(date, time, Qt::OffsetFromUTC, *offset) : QDateTime(date, time, zone);
    return whole.toMSecsSinceEpoch() * 1'000'000 + sinceMidnight % 1'000'000;
}

} // namespace

std::optional<FilterPoint> timeFromText(QStringView text, const FilterContext &context)
{
    if (text.size() > 1 && text.startsWith(QLatin1Char('-'))) {
        const auto ago = durationFrom(text.sliced(1));
        if (!ago)
            return std::nullopt;
        const qint64 then = context.utcNs < std::numeric_limits<qint64>::min() + *ago
                                ? std::numeric_limits<qint64>::min()
                                : context.utcNs - *ago;
        return FilterPoint{then, then, false, true};
    }
    const QTimeZone zone = context.timeZone.isValid() ? context.timeZone : QTimeZone::utc();
    Cursor cursor{text};
    const auto date = dateFrom(cursor);
    if (!date) {
        cursor.rest = text;
        const auto time = clockTimeFrom(cursor);
        if (!time || !cursor.rest.isEmpty())
            return std::nullopt;
        const QDate today =
            QDateTime::fromMSecsSinceEpoch(context.utcNs / 1'000'000, Qt::UTC).toTimeZone(zone).date();
        if (today.year() < firstYear || today.year() > lastYear)
            return std::nullopt;
        const qint64 first = utcNsOf(today, time->nanoseconds, std::nullopt, zone);
        return FilterPoint{first, first + time->width - 1, false, true};
    }
    if (cursor.rest.isEmpty()) {
        const qint64 first = utcNsOf(*date, 0, std::nullopt, zone);
        return FilterPoint{first, utcNsOf(date->addDays(1), 0, std::nullopt, zone) - 1, false, false};
    }
    if (!cursor.take(QLatin1Char('T')) && !cursor.take(QLatin1Char('t')) && !cursor.take(QLatin1Char(' ')))
        return std::nullopt;
    const auto time = clockTimeFrom(cursor);
    if (!time)
        return std::nullopt;
    bool isBad = false;
    const auto offset = offsetFrom(cursor, isBad);
    if (isBad)
        return std::nullopt;
    const qint64 first = utcNsOf(*date, time->nanoseconds, offset, zone);
    return FilterPoint{first, first + time->width - 1, false, false};
}

} // namespace store
