#pragma once

#include "authorization/auditfields.h"

#include <QByteArray>

namespace authorization {

/// A row of a CSV file (RFC 4180, with CR LF) for each entry of an audit: names made by
/// protocol::displayName() from the bytes received, so that none looks like another.
///
/// Each cell is in quotation marks. One that a spreadsheet would take for a formula (it begins with = + - @,
/// their full-width likes, a tab or a line end) gets an apostrophe in front.
QByteArray auditCsvHeader();
QByteArray auditCsvRow(qint64 line, const AuditFields &entry);
/// The row of a line that is no entry.
QByteArray auditCsvTornRow(qint64 line);

/// One cell.
QByteArray csvCell(const QString &text);

} // namespace authorization
