#include "store/openjob.h"
#include "store/packetstore.h"
#include "store/savejob.h"

#include "feeder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace protocol;
using namespace store;

namespace {

constexpr const char *line8 =
    R"({"packets": [[[1, -2], "6f6E65"], [[], ""]], "topic": "T", "kind": 8, "user": "u",)"
    R"( "more": {"x": 1}, "host": "h", "feed": "F", "content": false, "time": "2026-01-01T12:00:00.25Z"})";
constexpr const char *line9 =
    R"({"kind": 9, "user": "u", "host": "h", "client": "00112233-4455-6677-8899-aabbccddeeff",)"
    R"( "feed": "F", "topic": "caf?", "topic_hex": "636166e9", "content": "text/plain", "packets": []})";

StoreOptions options()
{
    StoreOptions result;
    result.timesAreUtc = true;
    result.segmentBytes = 64 * 1024;
    return result;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestOpenJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFileIs_data();
    void tellsWhatAFileIs();
    void saysWhyAFileCannotBeRead();
    void opensJsonLinesWithKeysInAnyOrder();
    void keepsTimesThatGoBack();
    void keepsWhatIsGoodBeforeABadLine_data();
    void keepsWhatIsGoodBeforeABadLine();
    void passesOverWhatIsNoMessage();
    void opensRawFrames_data();
    void opensRawFrames();
    void keepsWhatIsGoodBeforeABadFrame();
    void savedLinesOpenAndSaveToTheSameBytes();
    void opensFramesLargerThanASegment();
    void endsWhenCancelled();

private:
    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("file%1").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }
    static OpenOutcome open(PacketStore &store, const QString &path, Dialect dialect = Dialect::V4)
    {
        OpenJob job(store, path, inspectSavedFile(path).kind, dialect);
        QSignalSpy spy(&job, &OpenJob::finished);
        job.start();
        if (!spy.wait(30'000)) {
            OpenOutcome outcome;
            outcome.error = QStringLiteral("did not end");
            return outcome;
        }
        return spy.at(0).at(0).value<OpenOutcome>();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestOpenJob::tellsWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<int>("dialect");
    const ForwardedMulticastData flag{"u", "h", "F", "T", true, {{{}, "x"}}};
    const ForwardedMulticastData type{"u", "h", "F", "T", QByteArray("text/plain"), {{{}, "x"}}};
    const ForwardedMulticastData noType{"u", "h", "F", "T", QByteArray(), {{{}, "x"}}};
    const auto id = ClientId::fromText(u"00112233-4455-6677-8899-aabbccddeeff").value();
    const QByteArray subscription = encoded(ForwardedSubscriptionRequest{"u", "h", id, "F", "T", true});
    QTest::newRow("empty") << QByteArray() << true << 0;
    QTest::newRow("lines") << QByteArray(line8) << true << 0;
    QTest::newRow("blank first") << QByteArray("\n \n") + line8 << true << 0;
    QTest::newRow("dialect 4") << encoded(flag) << false << 4;
    QTest::newRow("dialect 4 behind a type 3") << subscription + encoded(flag) << false << 4;
    QTest::newRow("dialect 6") << encoded(type, Dialect::V6) << false << 6;
    QTest::newRow("dialect 6 without a type")
        << encoded(noType, Dialect::V6) + encoded(noType, Dialect::V6) << false << 6;
    QTest::newRow("nothing tells") << subscription << false << 0;
    QTest::newRow("half a frame") << encoded(flag).left(10) << false << 0;
    QTest::newRow("garbage") << QByteArray("garbage") << false << 0;
}

void TestOpenJob::tellsWhatAFileIs()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isJson);
    QFETCH(int, dialect);
    const SavedFile file = inspectSavedFile(write(content));
    QCOMPARE(file.kind, isJson ? SavedFile::Kind::JsonLines : SavedFile::Kind::RawFrames);
    QCOMPARE(file.dialect ? dialectNumber(*file.dialect) : 0, dialect);
}

void TestOpenJob::saysWhyAFileCannotBeRead()
{
    for (const QString &path :
         {m_folder.filePath(QStringLiteral("none")), m_folder.path(), QStringLiteral("/dev/zero")}) {
        const SavedFile file = inspectSavedFile(path);
        QCOMPARE(file.kind, SavedFile::Kind::Unreadable);
        QVERIFY(!file.error.isEmpty());
    }
}

void TestOpenJob::opensJsonLinesWithKeysInAnyOrder()
{
    PacketStore store(Dialect::V4, options());
    const OpenOutcome outcome = open(store, write(QByteArray(line8) + "\r\n\n" + line9));
    QVERIFY2(outcome.error.isEmpty(), qPrintable(outcome.error));
    QCOMPARE(outcome.messages, 2);
    const PinnedRow first = store.row(0);
    QCOMPARE(first.frame().toByteArray(),
             encoded(ForwardedMulticastData{"u", "h", "F", "T", false, {{{1, -2}, "one"}, {{}, {}}}}));
    QCOMPARE(first.utcNs(), 1'767'268'800'250'000'000);
    const PinnedRow second = store.row(1);
    QCOMPARE(second.kind(), RowKind::Unicast);
    QCOMPARE(second.topic().toByteArray(), QByteArray("caf\xe9"));
    QCOMPARE(second.content().toByteArray(), QByteArray("text/plain"));
    QCOMPARE(second.record().dialect(), Dialect::V6);
    QCOMPARE(second.utcNs(), 0); // none
}

void TestOpenJob::keepsTimesThatGoBack()
{
    PacketStore store(Dialect::V4, options());
    const QByteArray earlier = QByteArray(line8).replace("12:00:00.25Z", "11:00:00.25Z");
    QCOMPARE(open(store, write(QByteArray(line8) + '\n' + earlier + '\n')).messages, 2);
    QCOMPARE(store.row(0).utcNs() - store.row(1).utcNs(), 3'600'000'000'000);
}

void TestOpenJob::keepsWhatIsGoodBeforeABadLine_data()
{
    QTest::addColumn<QByteArray>("bad");
    const auto changed = [](const char *from, const char *to) {
        return QByteArray(line8).replace(from, to);
    };
    QTest::newRow("no JSON") << QByteArray("{\"kind\": 8");
    QTest::newRow("nested too deep") << QByteArray("{\"kind\":") + QByteArray(100'000, '[');
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no kind") << changed("\"kind\"", "\"kinds\"");
    QTest::newRow("kind 12") << changed("\"kind\": 8", "\"kind\": 12");
    QTest::newRow("no feed") << changed("\"feed\"", "\"fed\"");
    QTest::newRow("content a number") << changed("false", "5");
    QTest::newRow("odd hex") << changed("6f6E65", "6f6E6");
    QTest::newRow("no hex") << changed("6f6E65", "6f6E6g");
    QTest::newRow("entitlement too large") << changed("-2", "2147483648");
    QTest::newRow("entitlement in words") << changed("-2", "\"x\"");
    QTest::newRow("packets no list") << changed("[[[1, -2], \"6f6E65\"], [[], \"\"]]", "7");
    QTest::newRow("bad time") << changed("2026-01-01T12", "yesterday");
    QTest::newRow("unicast without client") << changed("\"kind\": 8", "\"kind\": 9");
}

void TestOpenJob::keepsWhatIsGoodBeforeABadLine()
{
    QFETCH(QByteArray, bad);
    PacketStore store(Dialect::V4, options());
    const QByteArray good = QByteArray(line8) + '\n';
    const OpenOutcome outcome = open(store, write(good + good + bad + '\n' + good));
    QCOMPARE(outcome.messages, 2);
    QCOMPARE(store.totals().kept, 2);
    QCOMPARE(outcome.line, std::optional<qint64>(3));
    QVERIFY(!outcome.error.isEmpty());
}

void TestOpenJob::passesOverWhatIsNoMessage()
{
    PacketStore store(Dialect::V4, options());
    const QByteArray other = R"({"kind": 4, "feed": "F", "add": true})";
    const OpenOutcome outcome = open(store, write(other + '\n' + line8 + '\n'));
    QVERIFY(outcome.error.isEmpty());
    QCOMPARE(outcome.messages, 1);
    QCOMPARE(outcome.others, 1);
}

void TestOpenJob::opensRawFrames_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("3") << 3;
    QTest::newRow("4") << 4;
    QTest::newRow("6") << 6;
}

void TestOpenJob::opensRawFrames()
{
    QFETCH(int, dialect);
    const Dialect spoken = *dialectFromNumber(dialect);
    const Content content = hasContentType(spoken) ? Content(QByteArray("a/b")) : Content(true);
    const auto id = ClientId::fromText(u"00112233-4455-6677-8899-aabbccddeeff").value();
    const QByteArray other = encoded(ForwardedSubscriptionRequest{"u", "h", id, "F", "T", true}, spoken);
    QByteArray data;
    for (int i = 0; i < 3000; ++i)
        data += encoded(
            ForwardedMulticastData{
                "u", "h", "F", QByteArray::number(i % 9), content, {{{i}, QByteArray(i % 300, 'x')}}},
            spoken);
    PacketStore store(Dialect::V4, options());
    const OpenOutcome outcome = open(store, write(other + data + other), spoken);
    QVERIFY2(outcome.error.isEmpty(), qPrintable(outcome.error));
    QCOMPARE(outcome.messages, 3000);
    QCOMPARE(outcome.others, 2);
    QCOMPARE(store.row(2999).utcNs(), 0);
    SaveJob save(store, {m_folder.filePath(QStringLiteral("again")), SaveFormat::RawFrames, {{0, 2999}}});
    QSignalSpy spy(&save, &SaveJob::finished);
    save.start();
    QVERIFY(spy.wait());
    QCOMPARE(bytesOf(m_folder.filePath(QStringLiteral("again"))), data);
}

void TestOpenJob::keepsWhatIsGoodBeforeABadFrame()
{
    const QByteArray good = multicast("T", "x");
    for (const QByteArray &bad : {QByteArray("\x0b"), good.left(20)}) {
        PacketStore store(Dialect::V4, options());
        const OpenOutcome outcome = open(store, write(good + good + bad));
        QCOMPARE(outcome.messages, 2);
        QCOMPARE(outcome.offset, std::optional<qint64>(2 * good.size()));
        QVERIFY(!outcome.error.isEmpty());
        QCOMPARE(store.totals().kept, 2);
    }
}

void TestOpenJob::savedLinesOpenAndSaveToTheSameBytes()
{
    // Every name and payload byte, both dialects, times of all precisions.
    PacketStore store(Dialect::V4, options());
    Feeder four(store);
    QByteArray odd;
    for (int byte = 0; byte < 256; ++byte)
        odd.append(static_cast<char>(byte));
    for (int i = 0; i < 2000; ++i) {
        four.time = std::chrono::nanoseconds(1'767'268'800'000'000'000 +
                                             qint64{i} * (i % 3 == 0 ? 1'000'000 : 1'234'567));
        QVERIFY(four.receive(
            multicast(i % 5 ? "T" + QByteArray::number(i) : odd, odd.left(i % 257), "F\xc3\xa9")));
    }
    store.setDialect(Dialect::V6);
    Feeder six(store, Dialect::V6);
    six.time = four.time;
    QVERIFY(six.receive(encoded(ForwardedMulticastData{{}, {}, "F", "T", QByteArray(), {}}, Dialect::V6)));
    const auto save = [](PacketStore &from, const QString &path) {
        SaveJob job(from, {path, SaveFormat::JsonLines, {{0, from.rows().end - 1}}});
        QSignalSpy spy(&job, &SaveJob::finished);
        job.start();
        return spy.wait() && spy.at(0).at(0).value<SaveOutcome>().kind == SaveOutcome::Kind::Saved;
    };
    const QString first = m_folder.filePath(QStringLiteral("first"));
    const QString second = m_folder.filePath(QStringLiteral("second"));
    QVERIFY(save(store, first));
    PacketStore opened(Dialect::V4, options());
    const OpenOutcome outcome = open(opened, first);
    QVERIFY2(outcome.error.isEmpty(), qPrintable(outcome.error));
    QCOMPARE(outcome.messages, 2001);
    QVERIFY(save(opened, second));
    QCOMPARE(bytesOf(second), bytesOf(first));
}

void TestOpenJob::opensFramesLargerThanASegment()
{
    const QByteArray large = multicast("T", QByteArray(1'000'000, 'x'));
    PacketStore raw(Dialect::V4, options());
    QCOMPARE(open(raw, write(multicast("S", "x") + large + large)).messages, 3);
    QCOMPARE(raw.row(2).frame().toByteArray(), large);
    const QByteArray line = QByteArray(line8).replace("6f6E65", QByteArray(4'000'000, '7'));
    PacketStore lines(Dialect::V4, options());
    QCOMPARE(open(lines, write(QByteArray(line8) + '\n' + line + '\n' + line8)).messages, 3);
    QCOMPARE(lines.row(1).frame().size(), lines.row(0).frame().size() + 1'999'997);
}

void TestOpenJob::endsWhenCancelled()
{
    const QString path = write(QByteArray(line8) + '\n');
    PacketStore store(Dialect::V4, options());
    OpenJob job(store, path, SavedFile::Kind::JsonLines, Dialect::V4);
    QSignalSpy spy(&job, &OpenJob::finished);
    job.cancel();
    job.start();
    QVERIFY(spy.wait());
    QVERIFY(spy.at(0).at(0).value<OpenOutcome>().isCancelled);
    QCOMPARE(store.totals().kept, 0);
}

QTEST_GUILESS_MAIN(TestOpenJob)
#include "tst_openjob.moc"
