#include "authorization/auditlog.h"
#include "authorization/posixappendfile.h"
#include "cli/clirun.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

/// `messagebus audit`: checks and exports what the audit log has written.
class TestCliAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void verifyTellsHowMuchIsGood();
    void verifyNamesTheFirstBadLine();
    void verifyNoticesACutTail();
    void verifyMindsAMissingHead();
    void verifyLooksAtEveryFile();
    void exportsACsvRowForEachEntry();
    void exportsWhatACrashLeft();
    void exportsAllMonths();
    void readsALongFileInLittleMemory();
    void missingFileIsAnError();
    void fullDiskIsAnError();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString path(const char *name = "bus.jsonl") const { return m_folder->filePath(QLatin1String(name)); }
    void answer(quint64 id, int month = 11, const QByteArray &topic = "VOD.L") const;
    static QByteArray content(const QString &file);
    static void write(const QString &file, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliAudit::answer(quint64 id, int month, const QByteArray &topic) const
{
    using namespace authorization;
    Decision decision;
    decision.id = DecisionId{id};
    const QDateTime time(QDate(2026, month, 3), QTime(12, 0), Qt::UTC);
    decision.at.utc = std::chrono::milliseconds(time.toMSecsSinceEpoch());
    decision.asked = {{}, "desk-11", "mary", "PRICES", topic};
    decision.response = {{}, "PRICES", topic, true, {1, 2}};
    decision.signature = {QStringLiteral("tom"), QStringLiteral("as agreed")};
    AuditLog log(std::make_unique<PosixAppendFile>(path()), QStringLiteral("bus:9001"));
    QCOMPARE(log.appendDecision(decision), std::nullopt);
    QCOMPARE(log.appendOutcome({decision.id, decision.at, true, {}}), std::nullopt);
}

QByteArray TestCliAudit::content(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("can't be read");
}

void TestCliAudit::write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

namespace {

QStringList verify(const QStringList &files)
{
    return QStringList{QStringLiteral("audit"), QStringLiteral("verify")} + files;
}

QStringList toCsv(const QString &file)
{
    return {QStringLiteral("audit"), QStringLiteral("export"), file, QStringLiteral("--csv")};
}

} // namespace

void TestCliAudit::verifyTellsHowMuchIsGood()
{
    answer(1, 10);
    answer(2, 11);
    CliRun run(verify({path()}));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.lines(), QByteArrayList{path().toUtf8() + ": good, 5 entries in 2 files"});
    QCOMPARE(run.errors(), QByteArray());
}

void TestCliAudit::verifyNamesTheFirstBadLine()
{
    for (quint64 id = 1; id <= 3; ++id)
        answer(id);
    write(path(), content(path()).replace("\"decision\":2,\"ents\"", "\"decision\":9,\"ents\""));
    CliRun run(verify({path()}));
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.errorLine().startsWith("messagebus: " + path().toUtf8() + ": line 3: "), run.errorLine());
}

void TestCliAudit::verifyNoticesACutTail()
{
    answer(1);
    answer(2);
    const QByteArray whole = content(path());
    write(path(), whole.first(whole.lastIndexOf('\n', -2) + 1));
    CliRun run(verify({path()}));
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains(": line 4: the end is missing"), run.errorLine());
}

void TestCliAudit::verifyMindsAMissingHead()
{
    answer(1);
    QVERIFY(QFile::remove(path("bus.jsonl.head")));
    CliRun run(verify({path()}));
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains("head file is missing"), run.errorLine());
    QByteArray output;
    QCOMPARE(CliRun::run(verify({path(), QStringLiteral("--without-head")}), &output), 0);
    QVERIFY2(output.contains("no head file"), output);
}

void TestCliAudit::verifyLooksAtEveryFile()
{
    answer(1);
    write(path("bad1"), "x\n");
    write(path("bad2"), "x\n");
    CliRun run(verify({path("bad1"), path(), path("bad2")}));
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.lines().size(), 1);
    QCOMPARE(run.errors().count('\n'), 2);
    QVERIFY(run.errors().contains("bad1: line 1: ") && run.errors().contains("bad2: line 1: "));
}

void TestCliAudit::exportsACsvRowForEachEntry()
{
    answer(1);
    answer(2, 11, "=cmd|' /C calc'!A0");
    CliRun run(toCsv(path()));
    QCOMPARE(run.exitCode(), 0);
    const QByteArrayList rows = run.lines();
    QCOMPARE(rows.size(), 5);
    QVERIFY2(rows[0].startsWith("\"line\",\"time\",\"event\",\"operator\""), rows[0]);
    QVERIFY2(rows[1].startsWith("\"1\",\"2026-11-03T12:00:00.000Z\",\"answer\",\"tom\""), rows[1]);
    QVERIFY2(rows[1].contains("\"mary\",\"desk-11\",\"PRICES\",\"VOD.L\",\"grant\",\"1 2\",\"as agreed\""),
             rows[1]);
    QVERIFY2(rows[2].contains("\"sent\""), rows[2]);
    QVERIFY2(rows[3].contains(",\"'=cmd|' /C calc'!A0\","), rows[3]);
    QVERIFY(rows[4].endsWith("\r"));
}

void TestCliAudit::exportsWhatACrashLeft()
{
    answer(1);
    write(path(), content(path()) + "{\"answer\":\"gra");
    answer(2);
    CliRun run(toCsv(path()));
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(run.lines().at(3).startsWith("\"3\",\"\",\"torn\","), run.lines().at(3));
    QVERIFY2(run.lines().at(4).contains("\"repair\""), run.lines().at(4));
    QCOMPARE(CliRun::run(verify({path()})), 0);
}

void TestCliAudit::exportsAllMonths()
{
    for (int month = 9; month <= 11; ++month)
        answer(1, month);
    CliRun run(toCsv(path()));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.lines().size(), 1 + 3 * 2 + 2);
    QVERIFY(run.lines().at(1).contains("2026-09-03"));
    QVERIFY(run.lines().constLast().contains("2026-11-03"));
}

void TestCliAudit::readsALongFileInLittleMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps what was freed");
#endif
    answer(1);
    const auto most = [this](const QString &file) { // of all that ran so far, in KiB
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(CliRun::program(), toCsv(file));
        process.waitForFinished(120'000);
        rusage usage = {};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        return process.exitCode() == 0 ? usage.ru_maxrss : -1;
    };
    const long little = most(path());
    QFile file(path("long"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray many = content(path()).repeated(1'000);
    while (file.size() < 12 * 1024 * 1024)
        QCOMPARE(file.write(many), many.size());
    file.close();
    const long much = most(file.fileName());
    QVERIFY(little > 0 && much > 0);
    QVERIFY2(much - little < 6 * 1024, qPrintable(QStringLiteral("%1 KiB, %2 KiB").arg(little).arg(much)));
}

void TestCliAudit::missingFileIsAnError()
{
    for (const QStringList &arguments : {verify({path("none")}), toCsv(path("none"))}) {
        CliRun run(arguments);
        QCOMPARE(run.exitCode(), 1);
        QVERIFY2(run.errorLine().contains("none: "), run.errorLine());
    }
}

void TestCliAudit::fullDiskIsAnError()
{
    answer(1);
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(CliRun::program(), toCsv(path()));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("cannot write"));
}

void TestCliAudit::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no action") << QStringLiteral("audit");
    QTest::newRow("unknown action") << QStringLiteral("audit repair F");
    QTest::newRow("verify no file") << QStringLiteral("audit verify");
    QTest::newRow("verify as CSV") << QStringLiteral("audit verify F --csv");
    QTest::newRow("export no file") << QStringLiteral("audit export --csv");
    QTest::newRow("export as what") << QStringLiteral("audit export F");
    QTest::newRow("export without head") << QStringLiteral("audit export F --csv --without-head");
    QTest::newRow("unknown option") << QStringLiteral("audit verify F --connect x:1");
}

void TestCliAudit::wrongUsage()
{
    QFETCH(QString, arguments);
    CliRun run(arguments.split(QLatin1Char(' ')));
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.errorLine().startsWith("messagebus: "), run.errorLine());
}

QTEST_GUILESS_MAIN(TestCliAudit)
#include "tst_cliaudit.moc"
