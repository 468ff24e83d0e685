#include "audithelp.h"
#include "authorization/auditlog.h"
#include "authorization/posixappendfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace authorization;
using namespace audithelp;
using Kind = AuditError::Kind;

/// The audit log on a real disk.
class TestAuditFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void makesAPrivateFileInAPrivateFolder();
    void appendsToWhatIsThere();
    void refusesASecondWriter();
    void refusesASecondProgram();
    void refusesWhatIsNoFile();
    void refusesAReadOnlyFile();
    void refusesAFileThatBecameReadOnly();
    void refusesAReplacedOrRemovedFileThenStartsAfresh();
    void grantsNothingWhereTheDiskIsFull();

private:
    QString path(const char *name = "audit.jsonl") const { return m_folder->filePath(QLatin1String(name)); }
    static std::unique_ptr<AuditLog> log(const QString &path)
    {
        return std::make_unique<AuditLog>(std::make_unique<PosixAppendFile>(path), QStringLiteral("test"));
    }
    static unsigned mode(const QString &path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAuditFile::makesAPrivateFileInAPrivateFolder()
{
    const QString file = path("deep/audit/one.jsonl");
    QCOMPARE(log(file)->appendDecision(decision(1)), std::nullopt);
    QCOMPARE(mode(file), 0600U);
    QCOMPARE(mode(QFileInfo(file).path()), 0700U);
    QCOMPARE(firstBrokenLink(content(file)), -1);
}

void TestAuditFile::appendsToWhatIsThere()
{
    for (quint64 id = 1; id <= 3; ++id)
        QCOMPARE(log(path())->appendDecision(decision(id)), std::nullopt);
    const auto all = lines(content(path()));
    QCOMPARE(all.size(), 3);
    QCOMPARE(firstBrokenLink(content(path())), -1);
    QVERIFY(object(all[0]).value(QStringLiteral("session")) !=
            object(all[1]).value(QStringLiteral("session")));
}

void TestAuditFile::refusesASecondWriter()
{
    auto first = log(path());
    QCOMPARE(first->open(), std::nullopt);
    const auto second = log(path());
    const auto error = second->appendDecision(decision(1));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::Locked);
    QCOMPARE(content(path()), QByteArray());
    QCOMPARE(first->appendDecision(decision(1)), std::nullopt);
    first.reset();
    QCOMPARE(second->appendDecision(decision(2)), std::nullopt);
    QCOMPARE(firstBrokenLink(content(path())), -1);
}

void TestAuditFile::refusesASecondProgram()
{
    QCOMPARE(log(path())->open(), std::nullopt);
    QProcess other; // holds the lock until its input ends
    other.start(QStringLiteral("flock"),
                {path(), QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo locked; cat")});
    if (!other.waitForStarted())
        QSKIP("there is no flock program (util-linux)");
    QVERIFY(other.waitForReadyRead());
    const auto audit = log(path());
    const auto error = audit->open();
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::Locked);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(audit->open(), std::nullopt);
}

void TestAuditFile::refusesWhatIsNoFile()
{
    QVERIFY(QDir().mkpath(path("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    for (const QString &wrong : {path("folder"), path("pipe"), QStringLiteral("/dev/null")}) {
        const auto error = log(wrong)->open();
        QVERIFY2(error.has_value(), qPrintable(wrong));
        QCOMPARE(error->kind, Kind::NotAFile);
    }
    QVERIFY(QFile(path("file")).open(QIODevice::WriteOnly));
    QVERIFY(log(path("file/below.jsonl"))->open().has_value());
}

void TestAuditFile::refusesAReadOnlyFile()
{
    QCOMPARE(log(path())->appendDecision(decision(1)), std::nullopt);
    const QByteArray before = content(path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    const auto audit = log(path());
    const auto error = audit->appendDecision(decision(2)); // also where root runs the test
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::ReadOnly);
    QCOMPARE(content(path()), before);
}

void TestAuditFile::refusesAFileThatBecameReadOnly()
{
    const auto audit = log(path());
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    QCOMPARE(audit->appendDecision(decision(2)).value_or(AuditError{}).kind, Kind::ReadOnly);
    QCOMPARE(audit->appendDecision(decision(3)).value_or(AuditError{}).kind, Kind::ReadOnly);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(audit->appendDecision(decision(4)), std::nullopt);
    QCOMPARE(lines(content(path())).size(), 2);
    QCOMPARE(firstBrokenLink(content(path())), -1);
}

void TestAuditFile::refusesAReplacedOrRemovedFileThenStartsAfresh()
{
    const auto audit = log(path());
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    QVERIFY(QFile::rename(path(), path("moved")));
    auto error = audit->appendDecision(decision(2));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::Replaced);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(audit->appendDecision(decision(3)), std::nullopt);
    QCOMPARE(lines(content(path("moved"))).size(), 1);
    QCOMPARE(firstBrokenLink(content(path())), -1);

    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::copy(path("moved"), path()));
    error = audit->appendDecision(decision(4));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::Replaced);
    QCOMPARE(content(path()), content(path("moved")));
}

void TestAuditFile::grantsNothingWhereTheDiskIsFull()
{
    // A limit on the size of files: the kernel writes what fits and refuses the rest, as a full disk does.
    const auto audit = log(path());
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    const QByteArray before = content(path());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    rlimit limited = unlimited;
    limited.rlim_cur = static_cast<rlim_t>(before.size()) + 100;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limited), 0);
    const auto error = audit->appendDecision(decision(2));
    const auto again = audit->appendDecision(decision(3));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QCOMPARE(error.value_or(AuditError{}).kind, Kind::DiskFull);
    QCOMPARE(again.value_or(AuditError{}).kind, Kind::DiskFull);
    QCOMPARE(content(path()).size(), before.size() + 100);
    QVERIFY(content(path()).startsWith(before));
    QCOMPARE(audit->appendDecision(decision(4)), std::nullopt);
    QCOMPARE(lines(content(path())).size(), 4); // with the torn one and its repair
    QCOMPARE(firstBrokenLink(content(path())), -1);
}

QTEST_GUILESS_MAIN(TestAuditFile)
#include "tst_auditfile.moc"
