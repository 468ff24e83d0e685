#pragma once

#include "authorization/auditverify.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace authorization {

/// How an export ended.
struct AuditExported
{
    qint64 rows = 0;
    QString path;           ///< of the file that is to blame; empty where none is
    QString why;            ///< one English line
    bool isStopped = false; ///< `write` or `progress` ended it
};

/// Hands a CSV row for each line of the audit to `write`, the files it continues first, until that returns
/// false. Reads in bounded memory. For any thread.
AuditExported exportAudit(const QString &path, const std::function<bool(const QByteArray &row)> &write,
                          const AuditProgress &progress = {});

/// Writes it to a file with the header, whole or not at all.
AuditExported exportAuditTo(const QString &path, const QString &csv, const AuditProgress &progress);

} // namespace authorization
