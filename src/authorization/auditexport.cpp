#include "authorization/auditexport.h"

#include "authorization/auditchain.h"
#include "authorization/auditcsv.h"
#include "authorization/auditlines.h"

#include <QSaveFile>

namespace authorization {

AuditExported exportAudit(const QString &path, const std::function<bool(const QByteArray &)> &write,
                          const AuditProgress &progress)
{
    AuditExported exported;
    const AuditChain chain = openAuditChain(path);
    if (!chain.missing.isEmpty())
        return {0, chain.missing, chain.why, false};
    AuditWalk walk(chain, progress);
    AuditFieldReader reader;
    for (const auto &file : chain.files) {
        AuditLines lines(file);
        while (lines.next()) {
            const AuditFields *entry = reader.read(lines.bytes());
            const QByteArray row = entry && lines.isWhole() ? auditCsvRow(lines.number(), *entry)
                                                            : auditCsvTornRow(lines.number());
            if (!write(row) || !walk.goOn(lines.end())) {
                exported.isStopped = true;
                return exported;
            }
            ++exported.rows;
        }
        if (lines.hasFailed())
            return {exported.rows, file->path(), QStringLiteral("it can't be read"), false};
        walk.endFile(lines.end());
    }
    return exported;
}

AuditExported exportAuditTo(const QString &path, const QString &csv, const AuditProgress &progress)
{
    QSaveFile file(csv);
    const auto write = [&file](const QByteArray &row) {
        return file.write(row) == row.size();
    };
    AuditExported exported;
    if (file.open(QIODevice::WriteOnly) && write(auditCsvHeader())) {
        exported = exportAudit(path, write, progress);
        if (exported.why.isEmpty() && !exported.isStopped && file.commit())
            return exported;
    }
    if (exported.why.isEmpty() && file.error() != QFileDevice::NoError)
        exported = {0, csv, file.errorString(), false};
    file.cancelWriting();
    return exported;
}

} // namespace authorization
