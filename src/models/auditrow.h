#pragma once

#include "authorization/audithistory.h"
#include "protocol/messages.h"

#include <QByteArray>
#include <QString>

namespace models {

/// One answer of the audit, read back from its file. Names are the bytes that were received; texts are what
/// the file says, to be escaped where they are shown.
struct AuditRow
{
    authorization::AuditKind kind = authorization::AuditKind::Torn;
    authorization::AuditOutcome fate = authorization::AuditOutcome::None;
    bool isReadable = false; ///< its line is an entry
    qint64 utcMs = -1;       ///< of an absence its end
    qint64 awaySinceMs = -1;
    qint64 outcomeMs = -1; ///< when it was sent, or found to be not sent
    qint64 untilMs = -1;   ///< end of the grant
    QByteArray user, host, feed, topic;
    bool hasPlainNames = true;
    QString client;
    protocol::Entitlements entitlements;
    QString operatorName, reason, ruleName, ruleVersion, why;
    QString profile, session, hash;
    qint64 connection = -1;
    qint64 decision = -1;
    bool isChange = false; ///< of a grant that there was
    bool isEnd = false;    ///< the grant had come to its end
};

/// Names longer than `maxNameBytes` are cut (-1: never). Reads the files: a line or two, on any thread.
AuditRow readAuditRow(const authorization::AuditFindings &findings, const authorization::AuditPlace &place,
                      qsizetype maxNameBytes = -1);

} // namespace models
