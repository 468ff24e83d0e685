#include "audithelp.h"
#include "authorization/posixappendfile.h"
#include "failingfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace authorization;
using namespace audithelp;

/// One file for each month, none ever deleted.
class TestAuditMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_disk = std::make_shared<FakeDisk>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void beginsAFileWithTheFirstEntryOfAMonth();
    void beginsAFileAfterARestartToo();
    void staysWhereTheClockWasSetBack();
    void repairsBeforeItBegins();
    void takesAnotherNameWhereThatIsTaken();
    void goesOnInTheOldFileWhereItCannotBegin();
    void keepsFilesOnTheDisk();
    void finishesWhatACrashLeft();
    void refusesToAppendToAFileThatWasKept();
    void keptNames_data();
    void keptNames();
    void monthOfAFile_data();
    void monthOfAFile();

private:
    std::unique_ptr<AuditLog> log() const
    {
        return std::make_unique<AuditLog>(std::make_unique<FailingFile>(m_disk), QStringLiteral("test"));
    }
    QString path(const char *name = "bus.jsonl") const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<AuditLog> logOnDisk() const
    {
        return std::make_unique<AuditLog>(std::make_unique<PosixAppendFile>(path()), QStringLiteral("test"));
    }

    std::shared_ptr<FakeDisk> m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAuditMonths::beginsAFileWithTheFirstEntryOfAMonth()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decisionIn(10, 1)), std::nullopt);
    QCOMPARE(audit->appendDecision(decisionIn(10, 2)), std::nullopt);
    const QByteArray october = m_disk->content;
    QCOMPARE(audit->appendDecision(decisionIn(11, 3)), std::nullopt);
    QCOMPARE(m_disk->kept.keys(), QStringList{QStringLiteral("bus.2026-10.jsonl")});
    QCOMPARE(m_disk->kept.first(), october);
    const QByteArray last = hashOf(lines(october).last());
    QCOMPARE(AuditHead::fromBytes(m_disk->heads.first()), (AuditHead{october.size(), last}));

    const auto all = lines(m_disk->content);
    QCOMPARE(all.size(), 2);
    const QJsonObject first = object(all[0]);
    QCOMPARE(first.value(QStringLiteral("event")), QLatin1String("continued"));
    QCOMPARE(first.value(QStringLiteral("previous")), QLatin1String("bus.2026-10.jsonl"));
    QCOMPARE(first.value(QStringLiteral("prev")).toString().toLatin1(), last);
    QCOMPARE(firstBrokenLink(m_disk->content, last), -1);
    QCOMPARE(object(all[1]).value(QStringLiteral("decision")), 3);

    QCOMPARE(audit->appendDecision(decisionIn(11, 4)), std::nullopt);
    QCOMPARE(m_disk->kept.size(), 1);
    QCOMPARE(audit->appendDecision(decisionIn(12, 5)), std::nullopt);
    QCOMPARE(m_disk->kept.size(), 2);
    QVERIFY(audit->takeWarnings().isEmpty());
}

void TestAuditMonths::beginsAFileAfterARestartToo()
{
    QCOMPARE(log()->appendDecision(decisionIn(3, 1)), std::nullopt);
    QCOMPARE(log()->appendDecision(decisionIn(3, 2)), std::nullopt);
    QCOMPARE(m_disk->kept.size(), 0);
    QCOMPARE(log()->appendDecision(decisionIn(4, 3)), std::nullopt);
    QCOMPARE(m_disk->kept.keys(), QStringList{QStringLiteral("bus.2026-03.jsonl")});
    QCOMPARE(log()->appendDecision(decisionIn(4, 4)), std::nullopt);
    QCOMPARE(m_disk->kept.size(), 1);
}

void TestAuditMonths::staysWhereTheClockWasSetBack()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decisionIn(11, 1)), std::nullopt);
    QCOMPARE(audit->appendDecision(decisionIn(2, 2)), std::nullopt);
    QCOMPARE(audit->appendDecision(decisionIn(11, 3)), std::nullopt);
    QCOMPARE(m_disk->kept.size(), 0);
    QCOMPARE(lines(m_disk->content).size(), 3);
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
    QCOMPARE(m_disk->durable, m_disk->content.size());
}

void TestAuditMonths::repairsBeforeItBegins()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decisionIn(10, 1)), std::nullopt);
    m_disk->room = m_disk->content.size() + 20;
    QVERIFY(audit->appendDecision(decisionIn(10, 2)).has_value());
    m_disk->room = 1LL << 40;
    QCOMPARE(audit->appendDecision(decisionIn(11, 3)), std::nullopt);
    QCOMPARE(firstBrokenLink(m_disk->kept.first()), -1);
    const QByteArray last = lines(m_disk->kept.first()).last();
    QCOMPARE(object(last).value(QStringLiteral("event")), QLatin1String("repair"));
    QCOMPARE(firstBrokenLink(m_disk->content, hashOf(last)), -1);
}

void TestAuditMonths::takesAnotherNameWhereThatIsTaken()
{
    m_disk->kept.insert(QStringLiteral("bus.2026-10.jsonl"), "someone's");
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decisionIn(10, 1)), std::nullopt);
    QCOMPARE(audit->appendDecision(decisionIn(11, 2)), std::nullopt);
    QCOMPARE(m_disk->kept.value(QStringLiteral("bus.2026-10.jsonl")), QByteArray("someone's"));
    QCOMPARE(object(lines(m_disk->content)[0]).value(QStringLiteral("previous")),
             QLatin1String("bus.2026-10.2.jsonl"));
    QCOMPARE(firstBrokenLink(m_disk->content,
                             hashOf(lines(m_disk->kept.value(QStringLiteral("bus.2026-10.2.jsonl"))).last())),
             -1);
}

void TestAuditMonths::goesOnInTheOldFileWhereItCannotBegin()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decisionIn(10, 1)), std::nullopt);
    m_disk->beginNextError = EACCES;
    QCOMPARE(audit->appendDecision(decisionIn(11, 2)), std::nullopt);
    QCOMPARE(audit->appendDecision(decisionIn(11, 3)), std::nullopt);
    QCOMPARE(lines(m_disk->content).size(), 3);
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
    QCOMPARE(audit->takeWarnings().size(), 1);
    m_disk->beginNextError = 0;
    QCOMPARE(audit->appendDecision(decisionIn(11, 4)), std::nullopt);
    QCOMPARE(m_disk->kept.size(), 1);
}

void TestAuditMonths::keepsFilesOnTheDisk()
{
    const auto audit = logOnDisk();
    QCOMPARE(audit->appendDecision(decisionIn(10, 1)), std::nullopt);
    const QByteArray october = content(path());
    QCOMPARE(audit->appendDecision(decisionIn(11, 2)), std::nullopt);
    QCOMPARE(audit->appendOutcome({DecisionId{2}, decisionIn(11, 2).at, true, {}}), std::nullopt);
    QVERIFY(audit->takeWarnings().isEmpty());
    QCOMPARE(content(path("bus.2026-10.jsonl")), october);
    QCOMPARE(lines(content(path())).size(), 3);
    QCOMPARE(firstBrokenLink(content(path()), hashOf(lines(october).last())), -1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("bus.2026-10.jsonl"), QStringLiteral("bus.2026-10.jsonl.head"),
                          QStringLiteral("bus.jsonl"), QStringLiteral("bus.jsonl.head")}));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    // The new one is locked too, the old one no more.
    QCOMPARE(logOnDisk()->open().value_or(AuditError{}).kind, AuditError::Kind::Locked);
    QCOMPARE(AuditLog(std::make_unique<PosixAppendFile>(path("bus.2026-10.jsonl")), {}).open(), std::nullopt);
}

void TestAuditMonths::finishesWhatACrashLeft()
{
    QCOMPARE(logOnDisk()->appendDecision(decisionIn(10, 1)), std::nullopt);
    const QByteArray october = content(path());
    // Killed after the file had got its second name and half of the next was there.
    QCOMPARE(::link(QFile::encodeName(path()).constData(),
                    QFile::encodeName(path("bus.2026-10.jsonl")).constData()),
             0);
    QVERIFY(QFile::copy(path(), path("bus.jsonl.new")));
    QCOMPARE(logOnDisk()->appendDecision(decisionIn(11, 2)), std::nullopt);
    QCOMPARE(content(path("bus.2026-10.jsonl")), october);
    QCOMPARE(firstBrokenLink(content(path()), hashOf(lines(october).last())), -1);
    QVERIFY(!QFile::exists(path("bus.jsonl.new")));

    // Killed after the next had taken its place, before its head was written.
    QVERIFY(QFile::remove(path() + auditHeadSuffix));
    QVERIFY(QFile::copy(path("bus.2026-10.jsonl.head"), path() + auditHeadSuffix));
    QCOMPARE(logOnDisk()->appendDecision(decisionIn(11, 3)), std::nullopt);
    QVERIFY(!content(path()).contains("\"cut\""));
}

void TestAuditMonths::refusesToAppendToAFileThatWasKept()
{
    // Between opening and locking, another program put the file aside.
    PosixAppendFile file(path());
    QCOMPARE(file.open(), 0);
    QVERIFY(QFile::rename(path(), path("aside")));
    QCOMPARE(file.identity(), AppendFile::Identity::Replaced);
    QCOMPARE(file.open(), 0);
    QCOMPARE(file.identity(), AppendFile::Identity::Same);
    QCOMPARE(content(path("aside")), QByteArray());
}

void TestAuditMonths::keptNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, int attempt, const char *kept) {
        QTest::addRow("%s %d", name, attempt)
            << QString::fromLatin1(name) << attempt << QString::fromLatin1(kept);
    };
    row("bus.jsonl", 1, "bus.2026-11.jsonl");
    row("bus.jsonl", 2, "bus.2026-11.2.jsonl");
    row("bus.example_9001.jsonl", 1, "bus.example_9001.2026-11.jsonl");
    row("audit", 1, "audit.2026-11");
    row("audit", 3, "audit.2026-11.3");
    row(".audit", 1, ".2026-11.audit");
}

void TestAuditMonths::keptNames()
{
    QFETCH(QString, name);
    QFETCH(int, attempt);
    QFETCH(QString, kept);
    QCOMPARE(AuditMonth::of(decisionIn(11, 1).at).keptName(name, attempt), kept);
}

void TestAuditMonths::monthOfAFile_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("isKnown");
    const QByteArray line = R"({"time":"2026-11-03T12:00:00.000Z"})";
    QTest::newRow("first line") << line + '\n' << true;
    QTest::newRow("behind a torn one") << "{\"tim\n" + line + '\n' << true;
    QTest::newRow("not whole") << line << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no time") << QByteArray("{}\n{\"time\":7}\n[]\n{\"time\":\"tomorrow\"}\n") << false;
}

void TestAuditMonths::monthOfAFile()
{
    QFETCH(QByteArray, begin);
    QFETCH(bool, isKnown);
    const auto month = AuditMonth::ofFile(begin);
    QCOMPARE(month.has_value(), isKnown);
    if (isKnown)
        QVERIFY(*month == AuditMonth::of(decisionIn(11, 1).at));
}

QTEST_GUILESS_MAIN(TestAuditMonths)
#include "tst_auditmonths.moc"
