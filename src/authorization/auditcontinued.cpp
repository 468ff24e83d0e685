#include "authorization/auditcontinued.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace authorization {

std::optional<AuditContinued> AuditContinued::ofFile(QByteArrayView begin)
{
    const QByteArray text = QByteArray::fromRawData(begin.data(), begin.size());
    const qsizetype end = text.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QJsonObject entry = QJsonDocument::fromJson(text.first(end)).object();
    if (entry.value(QLatin1String("event")) != QLatin1String("continued"))
        return std::nullopt;
    const QString previous = entry.value(QLatin1String("previous")).toString();
    if (previous.isEmpty() || previous.contains(QLatin1Char('/')) || previous.contains(QChar(0)) ||
        previous == QLatin1String(".") || previous == QLatin1String(".."))
        return std::nullopt; // only ever a file beside it
    return AuditContinued{previous, entry.value(QLatin1String("prev")).toString().toLatin1()};
}

} // namespace authorization
