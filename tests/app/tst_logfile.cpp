#include "app/logfile.h"
#include "app/qtmessages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using app::LogFile;
using app::RotatingFile;
using Severity = LogFile::Severity;

/// The program's log on disk.
class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesLinesThatOnlyTheOwnerReads();
    void makesOneLineOfEachText_data();
    void makesOneLineOfEachText();
    void countsTheSameLine();
    void keepsToItsSize();
    void startsWhereItLeftOff();
    void sharesItsFileWithAnotherProgram();
    void survivesAReadOnlyFolder();
    void survivesAFullDisk();
    void writesNoHalfLineAfterAFullDisk();
    void followsNoLink();
    void comesBackAfterItsFolderWasRemoved();
    void takesAFloodWithoutWaiting();
    void takesQtsWarnings();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("logs")); }
    QString path() const { return folder() + QStringLiteral("/messagebus-monitor.log"); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// The kernel's own "no room" for this process, while it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
};

} // namespace

void TestLogFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLogFile::cleanup()
{
    m_folder.reset();
}

void TestLogFile::writesLinesThatOnlyTheOwnerReads()
{
    {
        LogFile log(folder(), {}, [] { return qint64{1'000}; });
        log.add(Severity::Warning, QStringLiteral("session 1"), QStringLiteral("prices:9001: Reconnecting"));
        log.add(Severity::Info, QStringLiteral("program"), QStringLiteral("ends"));
        QCOMPARE(log.recent().size(), 2);
    }
    QCOMPARE(read(path()), "1970-01-01T00:00:01.000Z  warning  session 1: prices:9001: Reconnecting\n"
                           "1970-01-01T00:00:01.000Z  info     program: ends\n");
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    QCOMPARE(::stat(QFile::encodeName(folder()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0700);
}

void TestLogFile::makesOneLineOfEachText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line ends") << QStringLiteral("a\nb\r\nc");
    QTest::newRow("an escape sequence") << QStringLiteral("\x1b[31mred\x1b[0m");
    QTest::newRow("a bidirectional control") << QStringLiteral("a\u202eb\u2028c");
    QTest::newRow("a zero") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("very long") << QString(100'000, QLatin1Char('x'));
}

void TestLogFile::makesOneLineOfEachText()
{
    QFETCH(QString, text);
    {
        LogFile log(folder());
        log.add(Severity::Error, QStringLiteral("x"), text);
    }
    const QByteArray written = read(path());
    QCOMPARE(written.count('\n'), 1);
    QVERIFY(written.size() < 9'000);
    for (const char *bad : {"\r", "\x1b", "\u202e", "\u2028"})
        QVERIFY(!written.contains(bad));
    QVERIFY(!written.contains('\0'));
}

void TestLogFile::countsTheSameLine()
{
    {
        LogFile log(folder());
        for (int i = 0; i < 1'000; ++i)
            log.add(Severity::Warning, QStringLiteral("Qt"), QStringLiteral("again"));
        log.add(Severity::Warning, QStringLiteral("Qt"), QStringLiteral("another"));
        log.add(Severity::Warning, QStringLiteral("Qt"), QStringLiteral("another"));
    }
    const QByteArray written = read(path());
    QCOMPARE(written.count('\n'), 4);
    QVERIFY(written.contains("the same 999 more times"));
    QVERIFY(written.contains("the same 1 more times"));
}

void TestLogFile::keepsToItsSize()
{
    RotatingFile file(path(), {1'000, 3});
    for (int line = 0; line < 200; ++line)
        QCOMPARE(file.append("line " + QByteArray::number(line) + QByteArray(40, '.') + '\n'), QString());
    QCOMPARE(
        QDir(folder()).entryList(QDir::Files),
        (QStringList{QStringLiteral("messagebus-monitor.log"), QStringLiteral("messagebus-monitor.log.1"),
                     QStringLiteral("messagebus-monitor.log.2")}));
    QByteArray all;
    for (const char *number : {".2", ".1", ""}) {
        const QByteArray one = read(path() + QLatin1String(number));
        QVERIFY(one.size() <= 1'000 && one.endsWith('\n'));
        all += one;
    }
    const QList<QByteArray> lines = all.chopped(1).split('\n');
    QVERIFY(lines.last().startsWith("line 199."));
    for (qsizetype i = 1; i < lines.size(); ++i) // none missing between them
        QCOMPARE(lines.at(i).mid(5).split('.').first().toInt(),
                 lines.at(i - 1).mid(5).split('.').first().toInt() + 1);
}

void TestLogFile::startsWhereItLeftOff()
{
    for (int run = 0; run < 3; ++run) {
        RotatingFile file(path(), {1'000, 3});
        QCOMPARE(file.append(QByteArray(399, 'x') + '\n'), QString());
    }
    QCOMPARE(read(path()).size(), 400);
    QCOMPARE(read(path() + QStringLiteral(".1")).size(), 800);
}

void TestLogFile::sharesItsFileWithAnotherProgram()
{
    RotatingFile one(path(), {1'000, 50});
    RotatingFile other(path(), {1'000, 50});
    for (int line = 0; line < 100; ++line) {
        QCOMPARE(one.append("one " + QByteArray(50, '.') + '\n'), QString());
        QCOMPARE(other.append("other " + QByteArray(50, '.') + '\n'), QString());
    }
    qsizetype lines = 0;
    const QStringList names = QDir(folder()).entryList(QDir::Files);
    for (const QString &name : names) {
        const QByteArray text = read(folder() + QLatin1Char('/') + name);
        QVERIFY(text.size() <= 1'000);
        lines += text.count('\n');
    }
    QCOMPARE(lines, 200);
}

void TestLogFile::survivesAReadOnlyFolder()
{
    QFile inTheWay(folder());
    QVERIFY(
        inTheWay.open(QIODevice::WriteOnly)); // where the folder should be: nobody, root neither, can write
    inTheWay.close();
    LogFile log(folder());
    QSignalSpy told(&log, &LogFile::trouble);
    log.add(Severity::Info, QStringLiteral("a"), QStringLiteral("1"));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(folder()));
    for (int i = 0; i < 50; ++i)
        log.add(Severity::Info, QStringLiteral("a"), QString::number(i));
    QCOMPARE(log.recent().size(), 51);
    QVERIFY(inTheWay.remove());
    QTRY_VERIFY_WITH_TIMEOUT(
        (log.add(Severity::Info, QStringLiteral("a"), QString::number(log.recent().size())),
         read(path()).contains("could not be written")),
        10'000);
    QCOMPARE(told.size(), 1); // said once
}

void TestLogFile::survivesAFullDisk()
{
    LogFile log(folder());
    QSignalSpy told(&log, &LogFile::trouble);
    log.add(Severity::Info, QStringLiteral("a"), QStringLiteral("before"));
    QTRY_VERIFY(read(path()).contains("before"));
    {
        const FileSizeLimit full(static_cast<rlim_t>(QFileInfo(path()).size()));
        for (int i = 0; i < 20; ++i)
            log.add(Severity::Info, QStringLiteral("a"), QString::number(i));
        QTRY_COMPARE(told.size(), 1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        (log.add(Severity::Info, QStringLiteral("a"), QString::number(log.recent().size())),
         read(path()).contains("could not be written")),
        10'000);
    QCOMPARE(told.size(), 1);
}

void TestLogFile::writesNoHalfLineAfterAFullDisk()
{
    RotatingFile file(path(), {});
    QCOMPARE(file.append("first\n"), QString());
    {
        const FileSizeLimit full(10);
        QVERIFY(!file.append("second\n").isEmpty());
    }
    QCOMPARE(file.append("third\n"), QString());
    QCOMPARE(read(path()), "first\nseco\nthird\n");
}

void TestLogFile::followsNoLink()
{
    const QString target = m_folder->filePath(QStringLiteral("target"));
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QFile::link(target, path()));
    RotatingFile file(path(), {});
    QVERIFY(!file.append("line\n").isEmpty());
    QVERIFY(!QFile::exists(target));
}

void TestLogFile::comesBackAfterItsFolderWasRemoved()
{
    RotatingFile file(path(), {});
    QCOMPARE(file.append("first\n"), QString());
    QVERIFY(QDir(folder()).removeRecursively());
    QCOMPARE(file.append("second\n"), QString());
    QCOMPARE(read(path()), "second\n");
}

void TestLogFile::takesAFloodWithoutWaiting()
{
    constexpr int lines = 50'000;
    LogFile log(folder());
    for (int i = 0; i < lines; ++i)
        log.add(Severity::Info, QStringLiteral("a"), QString::number(i));
    QCOMPARE(log.recent().size(), qsizetype(LogFile::mostRecent));
    QVERIFY(log.recent().last().endsWith(QString::number(lines - 1)));
}

void TestLogFile::takesQtsWarnings()
{
    LogFile log(folder());
    {
        const app::QtMessages messages(log);
        QTest::ignoreMessage(QtWarningMsg, "seen \u202e here"); // it still goes where it went before
        qWarning("seen \u202e here");
        QTest::ignoreMessage(QtDebugMsg, "not this");
        qDebug("not this");
    }
    QTest::ignoreMessage(QtWarningMsg, "not seen");
    qWarning("not seen");
    QCOMPARE(log.recent().size(), 1);
    QVERIFY(log.recent().first().contains(QLatin1String("warning  Qt, default: seen \\u{202E} here")));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
