#include "models/auditrow.h"

#include "protocol/displayname.h"

#include <algorithm>

namespace models {

using authorization::AuditFields;
using authorization::AuditFindings;
using authorization::AuditKind;
using authorization::AuditLines;
using authorization::AuditPlace;

namespace {

QByteArray lineAt(const AuditFindings &findings, std::uint16_t file, qint64 offset)
{
    if (offset < 0 || file >= findings.files.size())
        return {};
    return findings.files[file]->line(offset, AuditLines::longestLine);
}

/// The bytes of a name; the text beside them only where there are none.
QByteArray nameOf(std::string_view text, std::string_view hex)
{
    const QByteArray digits(hex.data(), static_cast<qsizetype>(hex.size()));
    QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.toHex() == digits && !digits.isEmpty())
        return bytes;
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

void takeNames(AuditRow &row, const AuditFields &entry, qsizetype maxNameBytes)
{
    row.user = nameOf(entry.user, entry.userHex);
    row.host = nameOf(entry.host, entry.hostHex);
    row.feed = nameOf(entry.feed, entry.feedHex);
    row.topic = nameOf(entry.topic, entry.topicHex);
    for (QByteArray *name : {&row.user, &row.host, &row.feed, &row.topic}) {
        row.hasPlainNames = row.hasPlainNames && protocol::isPlainName(*name);
        if (maxNameBytes >= 0 && name->size() > maxNameBytes)
            *name = name->left(maxNameBytes);
    }
}

void takeAnswer(AuditRow &row, const AuditFields &entry)
{
    row.client = authorization::textOf(entry.client);
    row.operatorName = authorization::textOf(entry.operatorName);
    row.reason = authorization::textOf(entry.reason);
    row.ruleName = authorization::textOf(entry.ruleName);
    row.ruleVersion = authorization::textOf(entry.ruleVersion);
    row.untilMs = authorization::auditTime(entry.until);
    row.isChange = entry.isChange;
    row.isEnd = entry.isEnd;
    for (const qint64 one : entry.entitlements)
        row.entitlements.push_back(static_cast<qint32>(one));
}

} // namespace

AuditRow readAuditRow(const AuditFindings &findings, const AuditPlace &place, qsizetype maxNameBytes)
{
    AuditRow row;
    row.kind = place.kind;
    row.fate = place.fate;
    if (row.kind == AuditKind::Away) {
        row.utcMs = place.entry;
        if (findings.absences) {
            const auto away = std::find_if(findings.absences->begin(), findings.absences->end(),
                                           [&place](const auto &each) { return each.until == place.entry; });
            if (away != findings.absences->end())
                row.awaySinceMs = away->from;
        }
        return row;
    }
    authorization::AuditFieldReader reader;
    if (const AuditFields *entry = reader.read(lineAt(findings, place.file, place.entry))) {
        row.isReadable = true;
        row.utcMs = authorization::auditTime(entry->time);
        row.profile = authorization::textOf(entry->profile);
        row.session = authorization::textOf(entry->session);
        row.hash = authorization::textOf(entry->prev);
        row.connection = entry->connection;
        row.decision = entry->decision;
        if (row.kind != AuditKind::Cut) {
            takeAnswer(row, *entry);
            takeNames(row, *entry, maxNameBytes);
        }
    }
    if (const AuditFields *entry = reader.read(lineAt(findings, place.outcomeFile, place.outcome))) {
        row.outcomeMs = authorization::auditTime(entry->time);
        row.why = authorization::textOf(entry->why);
    }
    return row;
}

} // namespace models
