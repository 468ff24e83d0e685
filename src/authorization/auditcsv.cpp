#include "authorization/auditcsv.h"

#include "protocol/displayname.h"

#include <QStringList>

namespace authorization {

namespace {

constexpr const char *columns[] = {
    "line",         "time",     "event",     "operator", "rule",     "rule version", "profile",
    "connection",   "client",   "user",      "host",     "feed",     "topic",        "answer",
    "entitlements", "reason",   "outcome",   "why",      "until",    "change",       "end",
    "session",      "decision", "monotonic", "user_hex", "host_hex", "feed_hex",     "topic_hex",
};

/// Text of a person or of the program, with what can't be seen escaped.
QString shown(std::string_view text)
{
    return protocol::displayName(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), -1);
}

/// A name: from its bytes, where they are there, and not from the text beside them.
QString name(std::string_view text, std::string_view hex)
{
    const QByteArray digits(hex.data(), static_cast<qsizetype>(hex.size()));
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.toHex() == digits && !digits.isEmpty() ? protocol::displayName(bytes, -1) : shown(text);
}

QString number(qint64 value)
{
    return value < 0 ? QString() : QString::number(value);
}

QString flag(bool isSet)
{
    return isSet ? QStringLiteral("yes") : QString();
}

QByteArray row(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &cell : cells)
        parts.append(csvCell(cell));
    return parts.join(',') + "\r\n";
}

} // namespace

QByteArray csvCell(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    QString cell = text;
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    if (!cell.isEmpty() && dangerous.contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    return '"' + cell.toUtf8() + '"';
}

QByteArray auditCsvHeader()
{
    QStringList cells;
    for (const char *column : columns)
        cells.append(QLatin1String(column));
    return row(cells);
}

QByteArray auditCsvRow(qint64 line, const AuditFields &entry)
{
    QStringList entitlements;
    for (const qint64 one : entry.entitlements)
        entitlements.append(QString::number(one));
    return row({number(line),
                shown(entry.time),
                shown(entry.event),
                shown(entry.operatorName),
                shown(entry.ruleName),
                shown(entry.ruleVersion),
                shown(entry.profile),
                number(entry.connection),
                shown(entry.client),
                name(entry.user, entry.userHex),
                name(entry.host, entry.hostHex),
                name(entry.feed, entry.feedHex),
                name(entry.topic, entry.topicHex),
                shown(entry.answer),
                entitlements.join(QLatin1Char(' ')),
                shown(entry.reason),
                shown(entry.outcome),
                shown(entry.why),
                shown(entry.until),
                flag(entry.isChange),
                flag(entry.isEnd),
                shown(entry.session),
                number(entry.decision),
                number(entry.monotonic),
                shown(entry.userHex),
                shown(entry.hostHex),
                shown(entry.feedHex),
                shown(entry.topicHex)});
}

QByteArray auditCsvTornRow(qint64 line)
{
    QStringList cells{number(line), QString(), QStringLiteral("torn")};
    while (cells.size() < static_cast<qsizetype>(std::size(columns)))
        cells.append(QString());
    return row(cells);
}

} // namespace authorization
