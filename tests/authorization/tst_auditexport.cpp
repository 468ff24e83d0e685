#include "audithelp.h"
#include "authorization/auditcsv.h"
#include "authorization/auditexport.h"
#include "authorization/posixappendfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace authorization;
using namespace audithelp;

/// An audit as a CSV file, whole or not at all.
class TestAuditExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        AuditLog log(std::make_unique<PosixAppendFile>(path("bus.jsonl")), QStringLiteral("test"));
        for (quint64 id = 1; id <= 300; ++id)
            QCOMPARE(log.appendDecision(decisionIn(id < 200 ? 10 : 11, id)), std::nullopt);
    }
    void writesARowForEachLineOfAllMonths();
    void leavesTheFileThatWasThereWhenStopped();
    void tellsWhyItCannot();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAuditExport::writesARowForEachLineOfAllMonths()
{
    qint64 told = 0;
    const AuditExported exported =
        exportAuditTo(path("bus.jsonl"), path("audit.csv"), [&told](qint64 done, qint64 inAll) {
            told = done;
            return done < inAll;
        });
    QCOMPARE(exported.why, QString());
    QVERIFY(!exported.isStopped);
    QVERIFY(told > 0);
    QCOMPARE(exported.rows, 301); // and one that tells of the month before
    const QByteArray csv = content(path("audit.csv"));
    QVERIFY(csv.startsWith(auditCsvHeader()));
    QCOMPARE(csv.count("\r\n"), 302);
}

void TestAuditExport::leavesTheFileThatWasThereWhenStopped()
{
    QFile before(path("audit.csv"));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("mine");
    before.close();
    const AuditExported exported =
        exportAuditTo(path("bus.jsonl"), before.fileName(), [](qint64, qint64) { return false; });
    QVERIFY(exported.isStopped);
    QCOMPARE(exported.why, QString());
    QCOMPARE(content(before.fileName()), "mine");
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("audit.csv*")}, QDir::Files).size(), 1);
}

void TestAuditExport::tellsWhyItCannot()
{
    const AuditExported unread = exportAuditTo(path("none.jsonl"), path("audit.csv"), {});
    QCOMPARE(unread.path, path("none.jsonl"));
    QVERIFY(!unread.why.isEmpty());
    QVERIFY(!QFile::exists(path("audit.csv")));
    const AuditExported unwritten = exportAuditTo(path("bus.jsonl"), path("no/folder.csv"), {});
    QCOMPARE(unwritten.path, path("no/folder.csv"));
    QVERIFY(!unwritten.why.isEmpty());
}

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
