#include "feeder.h"

#include "protocol/decoder.h"
#include "protocol/packetcursor.h"
#include "store/packetstore.h"

#include <QTest>

#include <map>

using namespace protocol;
using namespace store;
using namespace std::chrono_literals;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

StoreOptions options(qint64 budget, qint64 segmentBytes)
{
    StoreOptions result;
    result.budget = budget;
    result.segmentBytes = segmentBytes;
    return result;
}

bool addsUp(const Totals &totals)
{
    return totals.received == totals.kept + totals.evicted + totals.dropped + totals.captureFiltered;
}

QByteArray payloadOf(const PinnedRow &row)
{
    PacketCursor cursor(row.packets());
    PacketView packet;
    return cursor.next(packet) ? packet.data.toByteArray() : QByteArray("(none)");
}

} // namespace

class TestPacketStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatCame_data();
    void givesBackWhatCame();
    void keepsWhatItSawInEveryDialect();
    void tellsStaleFromData();
    void movesFramesThatSegmentEndsCut();
    void countsTopics();
    void makesOneGapRowOfDrops();
    void keepsNothingOfOtherFrames();
    void marksConnections();
    void changesDialectBetweenConnections();
    void forgetsHalfFrameAtDisconnect();
    void tellsWallClockOfRows();
};

void TestPacketStore::givesBackWhatCame_data()
{
    QTest::addColumn<qsizetype>("piece");
    for (const qsizetype piece : {1, 7, 133, 4096, 1 << 20})
        QTest::addRow("%lld", qint64{piece}) << piece;
}

void TestPacketStore::givesBackWhatCame()
{
    QFETCH(const qsizetype, piece);
    PacketStore store(Dialect::V4, options(64 * MiB, 16 * KiB));
    Feeder feeder(store);
    QByteArrayList frames;
    for (int i = 0; i < 500; ++i)
        frames << multicast("T" + QByteArray::number(i % 7), QByteArray(i % 300, char('a' + i % 26)));
    QVERIFY(feeder.receive(frames.join(), piece));
    const Totals totals = store.totals();
    QCOMPARE(totals.received, 500u);
    QCOMPARE(totals.kept, 500u);
    QCOMPARE(totals.rows, (RowRange{0, 500}));
    QCOMPARE(totals.bytesKept, quint64(frames.join().size()));
    for (int i = 0; i < 500; ++i) {
        const PinnedRow row = store.row(quint64(i));
        QVERIFY(!row.isNull());
        QCOMPARE(row.number(), quint64(i));
        QCOMPARE(row.frame().toByteArray(), frames[i]);
        QCOMPARE(row.feed(), "FEED");
        QCOMPARE(row.topic(), "T" + QByteArray::number(i % 7));
        QCOMPARE(row.user(), "tom");
        QCOMPARE(row.host(), "desk");
        QCOMPARE(row.packetCount(), 1u);
        QCOMPARE(payloadOf(row).size(), i % 300);
        QCOMPARE(row.record().image, 1u);
    }
    QVERIFY(store.row(500).isNull());
    QCOMPARE(store.row(3).record().topic, store.row(10).record().topic);
    QVERIFY(store.row(3).record().topic != store.row(4).record().topic);
}

void TestPacketStore::keepsWhatItSawInEveryDialect()
{
    const ClientId client = *ClientId::fromText(u"00112233-4455-6677-8899-aabbccddeeff");
    for (const Dialect dialect : {Dialect::V3, Dialect::V4, Dialect::V6}) {
        PacketStore store(dialect);
        Feeder feeder(store, dialect);
        const Content content =
            hasContentType(dialect) ? Content(QByteArray("application/json")) : Content(false);
        const ForwardedUnicastData sent{"u", "h", client, "f", "t", content, {{{3}, "x"}, {{}, "yz"}}};
        QVERIFY(feeder.receive(encoded(sent, dialect)));
        const PinnedRow row = store.row(0);
        QCOMPARE(row.kind(), RowKind::Unicast);
        QCOMPARE(row.record().dialect(), dialect);
        QCOMPARE(row.record().image, 0u);
        QCOMPARE(row.user(), "u");
        QCOMPARE(row.host(), "h");
        QCOMPARE(row.feed(), "f");
        QCOMPARE(row.topic(), "t");
        QCOMPARE(row.content(), hasContentType(dialect) ? "application/json" : "");
        QCOMPARE(ClientId::fromWire(row.clientId()), client);
        QCOMPARE(row.packetCount(), 2u);
        const auto decoded = decode(row.frame(), row.record().dialect());
        QCOMPARE(std::get<ForwardedUnicastData>(std::get<Message>(decoded)), sent);
        FrameWalker walker(dialect, Direction::FromDistributor);
        QCOMPARE(walker.walk(row.frame().data(), row.frame().size()), FrameWalker::Result::Frame);
        QCOMPARE(row.layout().packets, walker.layout().packets);
        QCOMPARE(row.layout().content, walker.layout().content);
        QCOMPARE(row.layout().topicSize, walker.layout().topicSize);
        QCOMPARE(row.layout().packetCount, walker.layout().packetCount);
    }
}

void TestPacketStore::tellsStaleFromData()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    QVERIFY(feeder.receive(encoded(ForwardedMulticastData{{}, {}, "f", "t", true, {}})));
    QVERIFY(feeder.receive(encoded(ForwardedMulticastData{"u", {}, "f", "t", true, {}})));
    QVERIFY(feeder.receive(encoded(ForwardedMulticastData{{}, {}, "f", "t", true, {{{1}, "x"}}})));
    QCOMPARE(store.row(0).record().staleOrRefused, 1u);
    QCOMPARE(store.row(1).record().staleOrRefused, 0u);
    QCOMPARE(store.row(2).record().staleOrRefused, 0u);
}

void TestPacketStore::movesFramesThatSegmentEndsCut()
{
    PacketStore store(Dialect::V4, options(64 * MiB, 4 * KiB));
    Feeder feeder(store);
    const auto frame = [](int i) {
        return multicast("TOPIC", QByteArray(300 + i % 100, char('a' + i % 26)));
    };
    for (int i = 0; i < 200; ++i)
        QVERIFY(feeder.receive(frame(i), 100));
    QVERIFY(feeder.moves > 2);
    QVERIFY(store.segmentAt(0) != store.segmentAt(199));
    for (int i = 0; i < 200; ++i)
        QCOMPARE(store.row(quint64(i)).frame(), frame(i));
}

void TestPacketStore::countsTopics()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    feeder.time = 5s;
    std::map<QByteArray, std::pair<quint64, quint64>> expected;
    for (int i = 0; i < 3'000; ++i) {
        const QByteArray topic = QByteArray::number(i % 1'000 + i % 7);
        const QByteArray frame = multicast(topic, QByteArray(i % 50, 'x'));
        ++expected[topic].first;
        expected[topic].second += quint64(frame.size());
        QVERIFY(feeder.receive(frame));
    }
    const std::vector<TopicCount> counts = store.topicCounts();
    QCOMPARE(counts.size(), expected.size());
    for (const TopicCount &count : counts) {
        QCOMPARE(count.feed, "FEED");
        QCOMPARE(count.messages, expected[count.topic].first);
        QCOMPARE(count.bytes, expected[count.topic].second);
        QCOMPARE(count.lastTime, 5'000'000'000);
    }
}

void TestPacketStore::makesOneGapRowOfDrops()
{
    PacketStore store(Dialect::V4, options(64 * MiB, 16 * KiB));
    Feeder feeder(store);
    feeder.wanted = [](QByteArrayView frame, const FrameLayout &layout) {
        return !frame.sliced(layout.topic, layout.topicSize).endsWith("UNWANTED");
    };
    const QByteArray good = multicast("GOOD", "x");
    const QByteArray unwanted = multicast("UNWANTED", QByteArray(500, 'x'));
    QVERIFY(feeder.receive(good + unwanted.repeated(100) + good + unwanted));
    QVERIFY(feeder.receive(unwanted.repeated(1'000), 700));
    const Totals totals = store.totals();
    QCOMPARE(totals.received, 1'103u);
    QCOMPARE(totals.kept, 2u);
    QCOMPARE(totals.dropped, 1'101u);
    QVERIFY(addsUp(totals));
    QCOMPARE(totals.rows.end, 4u);
    QCOMPARE(store.row(0).kind(), RowKind::Multicast);
    QCOMPARE(store.row(1).kind(), RowKind::Dropped);
    QCOMPARE(store.row(1).missing(), 100u);
    QVERIFY(store.row(1).frame().isEmpty());
    QVERIFY(store.row(1).topic().isEmpty());
    QCOMPARE(store.row(3).missing(), 1'001u);
    QVERIFY(feeder.receive(good));
    QCOMPARE(store.row(4).frame(), good);
}

void TestPacketStore::keepsNothingOfOtherFrames()
{
    PacketStore store(Dialect::V4, options(64 * MiB, 64 * KiB));
    Feeder feeder(store);
    const QByteArray other =
        encoded(ForwardedSubscriptionRequest{"user", "host", {}, "feed", QByteArray(300, 't'), true});
    const QByteArray good = multicast("T", "x");
    QVERIFY(feeder.receive(good));
    const quint64 before = store.totals().memoryUsed;
    QVERIFY(feeder.receive(other.repeated(50'000), 1'000)); // 17 MB
    QVERIFY(feeder.receive(good));
    QCOMPARE(store.totals().memoryUsed, before + sizeof(PacketRecord)); // of the second good one
    QCOMPARE(store.totals().received, 2u);
    QCOMPARE(store.row(1).frame(), good);
}

void TestPacketStore::marksConnections()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    feeder.time = 1s;
    feeder.connected(70'000);
    QVERIFY(feeder.receive(multicast("T", "x")));
    feeder.time = 2s;
    feeder.disconnected(70'000);
    feeder.connected(70'001);
    QCOMPARE(store.rows(), (RowRange{0, 4}));
    QCOMPARE(store.row(0).kind(), RowKind::Connected);
    QCOMPARE(store.row(0).connection(), 70'000u);
    QCOMPARE(store.row(1).connection(), 70'000u);
    QCOMPARE(store.row(2).kind(), RowKind::Disconnected);
    QCOMPARE(store.row(2).record().time, 2'000'000'000);
    QCOMPARE(store.row(3).connection(), 70'001u);
    QCOMPARE(store.totals().received, 1u);
    QVERIFY(addsUp(store.totals()));
}

void TestPacketStore::changesDialectBetweenConnections()
{
    PacketStore store(Dialect::V4);
    Feeder older(store, Dialect::V4);
    QVERIFY(older.receive(multicast("T", "four")));
    older.disconnected(1);
    store.setDialect(Dialect::V6);
    Feeder newer(store, Dialect::V6);
    QVERIFY(newer.receive(encoded(
        ForwardedMulticastData{"u", "h", "f", "t", QByteArray("text/plain"), {{{}, "six"}}}, Dialect::V6)));
    QCOMPARE(store.row(0).record().dialect(), Dialect::V4);
    QCOMPARE(payloadOf(store.row(0)), "four");
    QCOMPARE(store.row(2).record().dialect(), Dialect::V6);
    QCOMPARE(store.row(2).content(), "text/plain");
    QCOMPARE(payloadOf(store.row(2)), "six");
}

void TestPacketStore::forgetsHalfFrameAtDisconnect()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    const QByteArray frame = multicast("T", "x");
    QVERIFY(feeder.receive(frame + frame.first(30)));
    feeder.disconnected(1);
    feeder.connected(2);
    QVERIFY(feeder.receive(frame));
    QCOMPARE(store.totals().received, 2u);
    QCOMPARE(store.row(0).frame(), frame);
    QCOMPARE(store.row(3).frame(), frame);
}

void TestPacketStore::tellsWallClockOfRows()
{
    constexpr qint64 second = 1'000'000'000;
    qint64 utc = 1'000 * second;
    StoreOptions with = options(64 * MiB, 64 * KiB);
    with.wallClock = [&utc] {
        return utc;
    };
    PacketStore store(Dialect::V4, with);
    Feeder feeder(store);
    feeder.time = 10s;
    QVERIFY(feeder.receive(multicast("T", "x")));
    feeder.time = 12s;
    QVERIFY(feeder.receive(multicast("T", "x")));
    utc = 5'000 * second; // somebody set the clock
    feeder.time = 30s;
    QVERIFY(feeder.receive(multicast("T", "x")));
    QCOMPARE(store.row(0).utcNs(), 1'000 * second);
    QCOMPARE(store.row(1).utcNs(), 1'002 * second);
    QCOMPARE(store.row(2).utcNs(), 5'000 * second);
    QCOMPARE(store.utcOf(31 * second), 5'001 * second);
}

QTEST_APPLESS_MAIN(TestPacketStore)
#include "tst_packetstore.moc"
