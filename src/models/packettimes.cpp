#include "models/packettimes.h"

#include "models/packettext.h"

#include <QDateTime>

namespace models {

namespace {

QString padded(quint64 number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

} // namespace

QString utcText(qint64 utcNs)
{
    const qint64 micros = utcNs / 1000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC);
    return QStringLiteral("%1 %2").arg(time.toString(QStringLiteral("HH:mm:ss.zzz")),
                                       padded(static_cast<quint64>(micros % 1000), 3));
}

QString spanText(qint64 ns)
{
    const quint64 micros = (ns < 0 ? quint64{0} - static_cast<quint64>(ns) : static_cast<quint64>(ns)) / 1000;
    const QString sign(QLatin1Char(ns < 0 ? '-' : '+'));
    const QString fraction =
        QStringLiteral(".%1 %2").arg(padded(micros / 1000 % 1000, 3), padded(micros % 1000, 3));
    const quint64 seconds = micros / 1'000'000;
    if (seconds < 60)
        return sign + QString::number(seconds) + fraction;
    const QString ss = QLatin1Char(':') + padded(seconds % 60, 2);
    if (seconds < 3600)
        return sign + QString::number(seconds / 60) + ss + fraction;
    return sign + QString::number(seconds / 3600) + QLatin1Char(':') + padded(seconds / 60 % 60, 2) + ss +
           fraction;
}

QString timeText(TimeFormat format, qint64 utcNs, std::optional<qint64> referenceNs)
{
    if (utcNs == 0)
        return receivedText(utcNs); // none
    switch (format) {
    case TimeFormat::Local:
        return receivedText(utcNs);
    case TimeFormat::Utc:
        return utcText(utcNs);
    case TimeFormat::SinceFirst:
    case TimeFormat::SinceSelected:
    case TimeFormat::Delta:
        break;
    }
    return referenceNs ? spanText(utcNs - *referenceNs) : QString();
}

} // namespace models
