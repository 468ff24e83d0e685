#include "authorization/auditentry.h"

#include "protocol/displayname.h"

#include <QDateTime>
#include <QJsonArray>

namespace authorization {

namespace {

QString utcText(std::chrono::milliseconds utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject entryAt(TimePoint at, QLatin1String event)
{
    return {{QStringLiteral("time"), utcText(at.utc)},
            {QStringLiteral("monotonic"), qint64{at.monotonic.count()}},
            {QStringLiteral("event"), event}};
}

/// What a person or the system wrote: half a surrogate pair would make a line that not every reader takes.
QString wellFormed(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

void insertName(QJsonObject &entry, QLatin1String key, const QByteArray &name)
{
    entry.insert(key, protocol::displayName(name));
    entry.insert(key + QLatin1String("_hex"), QString::fromLatin1(name.toHex()));
}

qint64 number(DecisionId id)
{
    return static_cast<qint64>(id);
}

} // namespace

QJsonObject auditEntry(const Decision &decision)
{
    QJsonArray entitlements;
    for (const qint32 entitlement : decision.response.entitlements)
        entitlements.append(entitlement);

    QJsonObject entry = entryAt(decision.at, QLatin1String("answer"));
    entry.insert(QStringLiteral("decision"), number(decision.id));
    entry.insert(QStringLiteral("operator"), wellFormed(decision.signature.operatorName));
    entry.insert(QStringLiteral("reason"), wellFormed(decision.signature.reason));
    if (const auto &rule = decision.signature.rule) {
        entry.insert(QStringLiteral("rule"),
                     QJsonObject{{QStringLiteral("name"), wellFormed(rule->name)},
                                 {QStringLiteral("version"), wellFormed(rule->version)}});
    }
    entry.insert(QStringLiteral("connection"), qint64{decision.connection});
    entry.insert(QStringLiteral("client"), decision.response.client.toText());
    insertName(entry, QLatin1String("user"), decision.asked.user);
    insertName(entry, QLatin1String("host"), decision.asked.host);
    insertName(entry, QLatin1String("feed"), decision.response.feed);
    insertName(entry, QLatin1String("topic"), decision.response.topic);
    entry.insert(QStringLiteral("answer"), answerWord(kindOf(decision.response)));
    entry.insert(QStringLiteral("required"), decision.response.isAuthorizationRequired);
    entry.insert(QStringLiteral("ents"), entitlements);
    if (decision.until)
        entry.insert(QStringLiteral("until"), utcText(*decision.until));
    if (decision.grant != GrantId{}) // replaces what the client has already
        entry.insert(QStringLiteral("change"), true);
    if (decision.signature.isEndOfGrant)
        entry.insert(QStringLiteral("end"), true);
    return entry;
}

QJsonObject auditEntry(const Outcome &outcome)
{
    QJsonObject entry = entryAt(outcome.at, QLatin1String("outcome"));
    entry.insert(QStringLiteral("decision"), number(outcome.decision));
    entry.insert(QStringLiteral("outcome"), QLatin1String(outcome.isSent ? "sent" : "not sent"));
    if (!outcome.isSent)
        entry.insert(QStringLiteral("why"), wellFormed(outcome.whyNot));
    return entry;
}

QJsonObject auditRepairEntry(TimePoint at, qint64 tornBytes, const QByteArray &tornHash)
{
    QJsonObject entry = entryAt(at, QLatin1String("repair"));
    entry.insert(QStringLiteral("torn"), QString::fromLatin1(tornHash));
    entry.insert(QStringLiteral("torn_bytes"), tornBytes);
    return entry;
}

QJsonObject auditContinuedEntry(TimePoint at, const QString &previous)
{
    QJsonObject entry = entryAt(at, QLatin1String("continued"));
    entry.insert(QStringLiteral("previous"), previous);
    return entry;
}

QJsonObject auditCutEntry(TimePoint at, const AuditHead &head)
{
    QJsonObject entry = entryAt(at, QLatin1String("cut"));
    entry.insert(QStringLiteral("expected"), QString::fromLatin1(head.hash));
    entry.insert(QStringLiteral("expected_size"), head.size);
    return entry;
}

} // namespace authorization
