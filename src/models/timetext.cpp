#include "models/timetext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace models {

Clock systemClock()
{
    return [] {
        return QDateTime::currentMSecsSinceEpoch();
    };
}

QString ageText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / 1000;
    const QLatin1Char zero('0');
    const QString ss = QStringLiteral("%1").arg(seconds % 60, 2, 10, zero);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QString::number(minutes) + QLatin1Char(':') + ss;
    const QString mm = QStringLiteral("%1").arg(minutes % 60, 2, 10, zero);
    return QString::number(minutes / 60) + QLatin1Char(':') + mm + QLatin1Char(':') + ss;
}

QString timeOfDay(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(QStringLiteral("HH:mm:ss"));
}

QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString dateText(const QDate &day)
{
    return QLocale().toString(day, dateFormat());
}

QString dateAndTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString rateText(double perSecond)
{
    if (!std::isfinite(perSecond) || perSecond < 0.05)
        return QStringLiteral("0");
    if (perSecond < 9.95)
        return QLocale().toString(perSecond, 'f', 1);
    return QLocale().toString(static_cast<qint64>(std::llround(perSecond)));
}

QString megabytesText(double bytesPerSecond)
{
    const double mega = bytesPerSecond / 1e6;
    if (!std::isfinite(mega) || mega <= 0)
        return QStringLiteral("0");
    return QLocale().toString(mega, 'f', mega >= 10 ? 0 : mega >= 0.1 ? 1 : 3);
}

} // namespace models
