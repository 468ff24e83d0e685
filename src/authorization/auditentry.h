#pragma once

#include "authorization/audithead.h"
#include "authorization/auditlog.h"
#include "authorization/decision.h"

#include <QJsonObject>

namespace authorization {

/// The entries of the audit file without what the log itself adds (`profile`, `session`, `prev`). Names are
/// there twice: as text made by protocol::displayName(), and in hex (`user_hex` …) as the bytes received.
QJsonObject auditEntry(const Decision &decision);
QJsonObject auditEntry(const Outcome &outcome);
/// What follows a torn line of that many bytes: `torn` is the hex SHA-256 of them.
QJsonObject auditRepairEntry(TimePoint at, qint64 tornBytes, const QByteArray &tornHash);
/// The first one of a file: `previous` is what the file before it is kept as, `prev` the hash of its last
/// line.
QJsonObject auditContinuedEntry(TimePoint at, const QString &previous);
/// Before this entry something is missing: the head file knew of a line with the hash `expected` that ended
/// at `expected_size`.
QJsonObject auditCutEntry(TimePoint at, const AuditHead &head);

} // namespace authorization
