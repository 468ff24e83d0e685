#include "store/packetstore.h"
#include "store/savedtime.h"
#include "store/savejob.h"

#include "feeder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace protocol;
using namespace store;
using namespace std::chrono_literals;

namespace {

constexpr qint64 noon = 1'767'268'800'000'000'000; // 2026-01-01T12:00:00Z

/// Fails with its words after some bytes.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

StoreOptions options(qint64 budget = 64 << 20)
{
    StoreOptions result;
    result.budget = budget;
    result.segmentBytes = 64 * 1024;
    result.wallClock = [] {
        return noon;
    };
    return result;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

std::vector<RowSpan> allOf(const PacketStore &store)
{
    const RowRange rows = store.rows();
    return {{rows.first, rows.end - 1}};
}

} // namespace

class TestSaveJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTimesWithAsManyDigitsAsTheyTake();
    void writesJsonLines();
    void writesCsvThatNoSpreadsheetRuns();
    void writesRawFramesAsTheyCame();
    void writesTheRowsAskedForAndNoMarkers();
    void refusesRawFramesThatNoReaderCouldTellApart();
    void countsWhatWasEvictedBeforeItsTurn();
    void savesWhileTheStoreEvicts();
    void leavesNothingWhereCancelled();
    void saysWhyADeviceFailed();
    void leavesTheOldFileWhereTheDiskIsFull();
    void refusesWhatIsNoFile();

private:
    SaveOutcome save(const PacketStore &store, const QString &name, SaveFormat format,
                     const std::vector<RowSpan> &rows)
    {
        SaveJob job(store, {path(name), format, rows});
        QSignalSpy spy(&job, &SaveJob::finished);
        job.start();
        if (!spy.wait(30'000))
            return {SaveOutcome::Kind::Failed, QStringLiteral("did not end"), 0, 0, 0};
        if (job.done() > job.total())
            return {SaveOutcome::Kind::Failed, QStringLiteral("more than all"), 0, 0, 0};
        return spy.at(0).at(0).value<SaveOutcome>();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestSaveJob::writesTimesWithAsManyDigitsAsTheyTake()
{
    for (const auto &[time, text] : {std::pair(noon, "2026-01-01T12:00:00.000Z"),
                                     std::pair(noon + 7'000'000, "2026-01-01T12:00:00.007Z"),
                                     std::pair(noon + 1'000, "2026-01-01T12:00:00.000001Z"),
                                     std::pair(noon + 123'456'789, "2026-01-01T12:00:00.123456789Z"),
                                     std::pair(qint64(-1), "1969-12-31T23:59:59.999999999Z")}) {
        QCOMPARE(savedTime(time), QLatin1String(text));
        QCOMPARE(savedTimeFromText(QString::fromLatin1(text)), std::optional(time));
    }
    QCOMPARE(savedTime(0), QString());
    QCOMPARE(savedTimeFromText(u"2026-01-01T13:00:00.5+01:00"), std::optional(noon + 500'000'000));
    for (const char16_t *bad :
         {u"", u"x", u"2026-01-01T12:00:00", u"2026-01-01T12:00:00.Z", u"2026-13-01T12:00:00Z",
          u"9999-01-01T12:00:00Z", u"2026-01-01T12:00:00.1234567890Z"})
        QCOMPARE(savedTimeFromText(bad), std::nullopt);
}

void TestSaveJob::writesJsonLines()
{
    PacketStore store(Dialect::V4, options());
    Feeder feeder(store);
    feeder.connected(1);
    feeder.time = 5ms;
    QVERIFY(feeder.receive(multicast("T", "one") + multicast("caf\xe9", "\"two\"")));
    const SaveOutcome outcome = save(store, QStringLiteral("a.jsonl"), SaveFormat::JsonLines, allOf(store));
    QCOMPARE(outcome.kind, SaveOutcome::Kind::Saved);
    QCOMPARE(outcome.written, 2);
    QCOMPARE(outcome.markers, 1);
    const QList<QByteArray> lines = bytesOf(path(QStringLiteral("a.jsonl"))).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(R"({"time": "2026-01-01T12:00:00)"), lines[0].constData());
    QVERIFY(lines[0].contains(R"("kind": 8, "user": "tom", "host": "desk", "feed": "FEED", "topic": "T")"));
    QVERIFY(lines[1].contains(R"("topic_hex": "636166e9")"));
    QCOMPARE(lines[2], QByteArray());
}

void TestSaveJob::writesCsvThatNoSpreadsheetRuns()
{
    QCOMPARE(csvCell("plain"), QByteArray("\"plain\""));
    QCOMPARE(csvCell("a \"b\", c"), QByteArray("\"a \"\"b\"\", c\""));
    for (const char *bad : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
        QCOMPARE(csvCell(bad), "\"'" + QByteArray(bad) + '"');
    PacketStore store(Dialect::V4, options());
    Feeder feeder(store);
    const ForwardedMulticastData two{
        "u",        "h",   "=cmd|'/c calc'!A0",
        "a\nb\xff", false, {{{2, 3}, "line 1\nline \"2\""}, {{}, QByteArray("\0\1", 2)}}};
    QVERIFY(feeder.receive(encoded(two) + encoded(ForwardedMulticastData{{}, {}, "F", "T", true, {}})));
    QCOMPARE(save(store, QStringLiteral("a.csv"), SaveFormat::Csv, allOf(store)).kind,
             SaveOutcome::Kind::Saved);
    const QByteArray head = R"(2026-01-01T12:00:00.000Z,multicast,"'=cmd|'/c calc'!A0","a\x0A)"
                            R"(b\xFF","u","h",,"delta",2,)";
    const QByteArray expected =
        "row,time,kind,feed,topic,user,host,client,content,packets,packet,entitlements,bytes,encoding,"
        "data\r\n"
        "1," +
        head +
        "1,\"2 3\",15,text,\"line 1\nline \"\"2\"\"\"\r\n"
        "1," +
        head +
        "2,\"\",2,hex,0001\r\n"
        "2,2026-01-01T12:00:00.000Z,multicast,\"F\",\"T\",\"\",\"\",,\"image\",0,,,,,\r\n";
    QByteArray made = bytesOf(path(QStringLiteral("a.csv")));
    made.replace("\\u{A}", "\\x0A").replace("\\u{000A}", "\\x0A").replace("\\xff", "\\xFF");
    QCOMPARE(made, expected);
}

void TestSaveJob::writesRawFramesAsTheyCame()
{
    PacketStore store(Dialect::V4, options());
    Feeder feeder(store);
    QByteArray stream;
    for (int i = 0; i < 5000; ++i)
        stream += multicast("T" + QByteArray::number(i % 7), QByteArray(i % 100, 'x'));
    QVERIFY(feeder.receive(stream));
    const SaveOutcome outcome = save(store, QStringLiteral("a.frames"), SaveFormat::RawFrames, allOf(store));
    QCOMPARE(outcome.written, 5000);
    QCOMPARE(outcome.evicted, 0);
    QCOMPARE(bytesOf(path(QStringLiteral("a.frames"))), stream);
}

void TestSaveJob::writesTheRowsAskedForAndNoMarkers()
{
    PacketStore store(Dialect::V4, options());
    Feeder feeder(store);
    feeder.connected(1);
    for (const char *topic : {"1", "2", "3", "4"})
        QVERIFY(feeder.receive(multicast(topic, "x")));
    const SaveOutcome outcome =
        save(store, QStringLiteral("some.frames"), SaveFormat::RawFrames, {{0, 1}, {3, 3}});
    QCOMPARE(outcome.written, 2);
    QCOMPARE(outcome.markers, 1);
    QCOMPARE(bytesOf(path(QStringLiteral("some.frames"))), multicast("1", "x") + multicast("3", "x"));
}

void TestSaveJob::refusesRawFramesThatNoReaderCouldTellApart()
{
    PacketStore store(Dialect::V4, options());
    Feeder four(store);
    QVERIFY(four.receive(multicast("T", "x")));
    store.setDialect(Dialect::V6);
    Feeder six(store, Dialect::V6);
    QVERIFY(six.receive(encoded(ForwardedMulticastData{"u", "h", "F", "T", QByteArray(), {}}, Dialect::V6)));
    QCOMPARE(save(store, QStringLiteral("mixed"), SaveFormat::RawFrames, allOf(store)).kind,
             SaveOutcome::Kind::MixedDialects);
    QVERIFY(!QFile::exists(path(QStringLiteral("mixed"))));
    QCOMPARE(save(store, QStringLiteral("one"), SaveFormat::RawFrames, {{0, 0}}).kind,
             SaveOutcome::Kind::Saved);
    QCOMPARE(save(store, QStringLiteral("lines"), SaveFormat::JsonLines, allOf(store)).kind,
             SaveOutcome::Kind::Saved);
}

void TestSaveJob::countsWhatWasEvictedBeforeItsTurn()
{
    PacketStore store(Dialect::V4, options(1 << 20));
    Feeder feeder(store);
    for (int i = 0; i < 3000; ++i)
        QVERIFY(feeder.receive(multicast("T", QByteArray(1000, 'x'))));
    const RowRange rows = store.rows();
    QVERIFY(rows.first > 0);
    const SaveOutcome outcome =
        save(store, QStringLiteral("rest"), SaveFormat::RawFrames, {{0, 9}, {11, rows.end - 1}});
    QCOMPARE(outcome.kind, SaveOutcome::Kind::Saved);
    QCOMPARE(outcome.written, rows.size());
    QCOMPARE(outcome.evicted, rows.first - 1);
}

void TestSaveJob::savesWhileTheStoreEvicts()
{
    PacketStore store(Dialect::V4, options(2 << 20));
    Feeder feeder(store);
    const QByteArray frame = multicast("T", QByteArray(300, 'x'));
    for (int i = 0; i < 4000; ++i)
        QVERIFY(feeder.receive(frame));
    const std::vector<RowSpan> rows = allOf(store);
    SaveJob job(store, {path(QStringLiteral("moving")), SaveFormat::RawFrames, rows});
    QSignalSpy spy(&job, &SaveJob::finished);
    job.start();
    for (int i = 0; i < 40'000; ++i)
        QVERIFY(feeder.receive(frame));
    QVERIFY(spy.count() == 1 || spy.wait(30'000));
    const auto outcome = spy.at(0).at(0).value<SaveOutcome>();
    QCOMPARE(outcome.kind, SaveOutcome::Kind::Saved);
    QCOMPARE(outcome.written + outcome.evicted, job.total());
    QCOMPARE(bytesOf(path(QStringLiteral("moving"))).size(), qsizetype(outcome.written) * frame.size());
}

void TestSaveJob::leavesNothingWhereCancelled()
{
    PacketStore store(Dialect::V4, options());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", "x")));
    SaveJob job(store, {path(QStringLiteral("never")), SaveFormat::JsonLines, allOf(store)});
    QSignalSpy spy(&job, &SaveJob::finished);
    job.cancel();
    job.start();
    QVERIFY(spy.wait());
    QCOMPARE(spy.at(0).at(0).value<SaveOutcome>().kind, SaveOutcome::Kind::Cancelled);
    QVERIFY(!QFile::exists(path(QStringLiteral("never"))));
}

void TestSaveJob::saysWhyADeviceFailed()
{
    PacketStore store(Dialect::V4, options());
    Feeder feeder(store);
    for (int i = 0; i < 100; ++i)
        QVERIFY(feeder.receive(multicast("T", "x")));
    for (const SaveFormat format : {SaveFormat::JsonLines, SaveFormat::Csv, SaveFormat::RawFrames}) {
        for (const qint64 room : {0, 10, 1000}) {
            SaveJob job(store, {QString(), format, allOf(store)});
            FullDevice device(room);
            const SaveOutcome outcome = job.writeTo(device);
            QCOMPARE(outcome.kind, SaveOutcome::Kind::Failed);
            QCOMPARE(outcome.error, QStringLiteral("No space left on device"));
            QVERIFY(outcome.written < 100);
        }
    }
}

void TestSaveJob::leavesTheOldFileWhereTheDiskIsFull()
{
    PacketStore store(Dialect::V4, options());
    Feeder feeder(store);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(feeder.receive(multicast("T", QByteArray(1000, 'x'))));
    QFile old(path(QStringLiteral("kept")));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const QStringList before = QDir(m_folder.path()).entryList();
    // A limit on the size of files fails a write as a full disk does, half way through.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    for (const rlim_t limit : {rlim_t(100), rlim_t(500'000), rlim_t(1'000'000)}) {
        rlimit low = usual;
        low.rlim_cur = limit;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &low), 0);
        const SaveOutcome outcome = save(store, QStringLiteral("kept"), SaveFormat::RawFrames, allOf(store));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        QCOMPARE(outcome.kind, SaveOutcome::Kind::Failed);
        QVERIFY(!outcome.error.isEmpty());
        QCOMPARE(bytesOf(path(QStringLiteral("kept"))), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(), before);
    }
}

void TestSaveJob::refusesWhatIsNoFile()
{
    PacketStore store(Dialect::V4, options());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", "x")));
    for (const QString &name :
         {QStringLiteral("/dev/full"), QStringLiteral("/"), m_folder.filePath(QStringLiteral("no/such"))}) {
        SaveJob job(store, {name, SaveFormat::Csv, allOf(store)});
        QSignalSpy spy(&job, &SaveJob::finished);
        job.start();
        QVERIFY(spy.wait());
        const auto outcome = spy.at(0).at(0).value<SaveOutcome>();
        QCOMPARE(outcome.kind, SaveOutcome::Kind::Failed);
        QVERIFY(!outcome.error.isEmpty());
    }
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

QTEST_GUILESS_MAIN(TestSaveJob)
#include "tst_savejob.moc"
