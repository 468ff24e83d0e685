#include "models/gototarget.h"

#include "protocol/duration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <limits>

namespace models {

namespace {

constexpr qsizetype longestText = 64;
constexpr qint64 nsPerMs = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models::GoToTarget)
};

/// Hours, minutes, seconds and a fraction of up to nine digits; not valid where it is none.
bool readTime(const QString &text, QTime &time, qint64 &nsOfMs)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return false;
    const qint64 fraction = match.captured(4).leftJustified(9, QLatin1Char('0')).toLongLong();
    time = QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                 static_cast<int>(fraction / nsPerMs));
    nsOfMs = fraction % nsPerMs;
    return time.isValid();
}

} // namespace

GoToTarget goToTarget(const QString &text, qint64 nowNs)
{
    const QString wanted = text.trimmed();
    const GoToError notUnderstood{
        Text::tr("Not a row number, a time such as 12:30:00, or an age such as -5m")};
    if (wanted.isEmpty() || wanted.size() > longestText)
        return notUnderstood;
    if (wanted.startsWith(QLatin1Char('-'))) {
        const auto age = protocol::durationFromText(QStringView(wanted).sliced(1));
        if (!age)
            return notUnderstood;
        const std::chrono::nanoseconds back = *age;
        return GoToTime{nowNs - back.count()};
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowNs / nsPerMs);
    QTime time;
    qint64 rest = 0;
    if (readTime(wanted, time, rest)) {
        qint64 ns = QDateTime(now.date(), time).toMSecsSinceEpoch() * nsPerMs + rest;
        if (ns > nowNs)
            ns = QDateTime(now.date().addDays(-1), time).toMSecsSinceEpoch() * nsPerMs + rest;
        return GoToTime{ns};
    }
    const qsizetype space = wanted.indexOf(QRegularExpression(QStringLiteral("[ T]")));
    if (space > 0 && readTime(wanted.mid(space + 1), time, rest)) {
        const QDate date = QDate::fromString(wanted.left(space), Qt::ISODate);
        if (date.isValid())
            return GoToTime{QDateTime(date, time).toMSecsSinceEpoch() * nsPerMs + rest};
    }
    QString digits = wanted;
    digits.remove(QRegularExpression(QStringLiteral("[\\s,.'’]")));
    bool isNumber = false;
    const quint64 number = digits.toULongLong(&isNumber);
    if (!isNumber || digits.startsWith(QLatin1Char('+')))
        return notUnderstood;
    if (number == 0)
        return GoToError{Text::tr("Rows are counted from 1")};
    return GoToRow{number - 1};
}

} // namespace models
