#include "store/savedtime.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace store {

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr qint64 mostSeconds = 9'200'000'000;

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

} // namespace

QString savedTime(qint64 utcNs)
{
    if (utcNs == 0)
        return {};
    const qint64 rest = ((utcNs % second) + second) % second;
    const QDateTime time = QDateTime::fromSecsSinceEpoch((utcNs - rest) / second, Qt::UTC);
    const int digits = rest % 1'000'000 == 0 ? 3 : rest % 1'000 == 0 ? 6 : 9;
    const QString fraction = QString::number(rest).rightJustified(9, u'0').left(digits);
    return QStringLiteral("%1.%2Z").arg(time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), fraction);
}

std::optional<qint64> savedTimeFromText(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    QString whole = text.toString();
    qint64 fraction = 0;
    if (point >= 0) {
        qsizetype end = point + 1;
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        const QStringView digits = text.sliced(point + 1, end - point - 1);
        if (digits.isEmpty() || digits.size() > 9)
            return std::nullopt;
        fraction = digits.toString().leftJustified(9, u'0').toLongLong();
        whole.remove(point, end - point);
    }
    const QDateTime time = QDateTime::fromString(whole, Qt::ISODate);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt; // without an offset it could be any time
    const qint64 seconds = time.toSecsSinceEpoch();
    if (std::abs(seconds) > mostSeconds)
        return std::nullopt;
    return seconds * second + fraction;
}

} // namespace store
