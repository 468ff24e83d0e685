#include "auditfigures.h"
#include "authorization/auditentry.h"
#include "authorization/auditindex.h"
#include "results.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace authorization;

namespace {

constexpr quint64 entries = 1'000'000;
constexpr int rounds = 5;

Decision decision(quint64 id)
{
    const qint64 begin = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    Decision made;
    made.id = DecisionId{id};
    made.connection = 1;
    made.at.utc = std::chrono::milliseconds(begin + static_cast<qint64>(id) * 26'000); // ten months
    made.asked.client.bytes[0] = static_cast<char>(id);
    made.asked.client.bytes[1] = static_cast<char>(id >> 8);
    made.asked.user = "user-" + QByteArray::number(id % 5'000);
    made.asked.host = "desk-" + QByteArray::number(id % 1'200);
    made.asked.feed = id % 3 ? "PRICES.L2" : "ORDERS";
    made.asked.topic = "TOPIC-" + QByteArray::number(id % 40'000);
    made.response = {made.asked.client, made.asked.feed, made.asked.topic, true, {}};
    if (id % 7 != 0)
        made.response.entitlements = {1, static_cast<qint32>(2 + id % 5)};
    made.signature = {QStringLiteral("tom"), QStringLiteral("ticket %1").arg(id % 90'000)};
    return made;
}

/// As the log writes them, but for the chain, which a search does not look at.
bool write(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (quint64 id = 1; id <= entries; ++id) {
        QJsonObject entry = auditEntry(decision(id));
        entry.insert(QStringLiteral("session"), QStringLiteral("f14a4611-1449-453f-8737-cb7976c4082a"));
        entry.insert(QStringLiteral("prev"), QString(64, QLatin1Char('0')));
        if (file.write(QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n') < 0)
            return false;
    }
    return true;
}

double searchOnce(const AuditIndex &index, const AuditQuery &query, std::size_t &found)
{
    QElapsedTimer since;
    since.start();
    found = index.search(query, [] { return false; }).size();
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

} // namespace

void measureAuditSearch(Results &results)
{
    const QString name = QStringLiteral("audit_search_1m_ms");
    const QString unit = QStringLiteral("ms");
    const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("bench-audit-XXXXXX")));
    const QString path = folder.filePath(QStringLiteral("bus.jsonl"));
    if (!write(path)) {
        std::fprintf(stderr, "no audit could be written\n");
        return results.add(name, 0, unit);
    }
    AuditIndex index(path);
    QElapsedTimer reading;
    reading.start();
    while (index.readOn(std::numeric_limits<qint64>::max())) {
    }
    results.add(QStringLiteral("audit_read_1m_ms"), static_cast<double>(reading.elapsed()), unit);

    double worst = index.size() == entries ? 0 : std::numeric_limits<double>::quiet_NaN();
    for (const char *text : {"", "user-77", "user:user-77", "PRICES.L2 topic-39", "refusal tom", "2026-05-03",
                             "14:3", "ticket 4711", "nobody"}) {
        AuditQuery query;
        query.text = QLatin1String(text);
        query.kindWords[static_cast<std::size_t>(AuditKind::Deny)] = QStringLiteral("refusal");
        double best = std::numeric_limits<double>::max();
        std::size_t found = 0;
        for (int round = 0; round < rounds; ++round)
            best = std::min(best, searchOnce(index, query, found));
        std::printf("  audit search \"%s\": %.1f ms, %zu rows\n", text, best, found);
        worst = std::max(worst, best);
    }
    results.add(name, worst > 0 ? worst : 0, unit, Results::Goal::AtMost, 100);
}
