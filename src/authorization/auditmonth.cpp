#include "authorization/auditmonth.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace authorization {

namespace {

AuditMonth monthOf(const QDateTime &time)
{
    return AuditMonth::of({{}, std::chrono::milliseconds(time.toMSecsSinceEpoch())});
}

} // namespace

AuditMonth AuditMonth::of(TimePoint at)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at.utc.count(), Qt::UTC).date();
    AuditMonth month;
    month.m_year = date.year();
    month.m_month = date.month();
    return month;
}

std::optional<AuditMonth> AuditMonth::ofFile(QByteArrayView begin)
{
    const QByteArray text = QByteArray::fromRawData(begin.data(), begin.size());
    for (qsizetype from = 0, end = text.indexOf('\n'); end >= 0;
         from = end + 1, end = text.indexOf('\n', from)) {
        const QJsonObject entry = QJsonDocument::fromJson(text.sliced(from, end - from)).object();
        const auto time =
            QDateTime::fromString(entry.value(QLatin1String("time")).toString(), Qt::ISODateWithMs);
        if (time.isValid())
            return monthOf(time);
    }
    return std::nullopt;
}

QString AuditMonth::keptName(const QString &name, int attempt) const
{
    const QFileInfo file(name);
    const QString suffix = file.suffix();
    QString kept = QStringLiteral("%1.%2-%3")
                       .arg(suffix.isEmpty() ? name : file.completeBaseName(),
                            QString::number(m_year).rightJustified(4, QLatin1Char('0')),
                            QString::number(m_month).rightJustified(2, QLatin1Char('0')));
    if (attempt > 1)
        kept += QLatin1Char('.') + QString::number(attempt);
    if (!suffix.isEmpty())
        kept += QLatin1Char('.') + suffix;
    return kept;
}

} // namespace authorization
