#include "feeder.h"

#include "protocol/packetcursor.h"
#include "store/packetstore.h"

#include <QTest>

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

/// Memory: what grows, what goes, and what a hostile peer can't make it take.
class TestStoreBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesLargeFramesInSmallPieces();
    void growsWithManyPacketsAsWell();
    void givesClaimedLengthsNoMemory();
    void countsOfALargeFrameWhatHasCome();
    void framesTwoMillionEmptyPackets();
    void evictsOldestAndCounts();
    void keepsPinnedRowsReadable();
    void staysWithinBudget_data();
    void staysWithinBudget();
    void takesNewBudget();
    void letsNamesDie();
    void remembersCountsOfTopicsWithoutMessages();
    void survivesMarkersWithoutEnd();
};

void TestStoreBudget::storesLargeFramesInSmallPieces()
{
    PacketStore store(Dialect::V4, options(256 * MiB, 1 * MiB));
    Feeder feeder(store);
    QByteArray data(16 * MiB, 'x');
    for (qsizetype i = 0; i < data.size(); i += 997)
        data[i] = char(i / 997);
    const QByteArray before = multicast("SMALL", "1");
    const QByteArray large = multicast("LARGE", data);
    QVERIFY(feeder.receive(before + large + before, 4096));
    QVERIFY2(feeder.moves <= 6, qPrintable(QString::number(feeder.moves))); // it doubles: linear in all
    QCOMPARE(store.totals().received, 3u);
    QCOMPARE(store.row(0).frame(), before);
    QVERIFY(store.row(1).frame() == large);
    QCOMPARE(store.row(2).frame(), before);
    QVERIFY(store.totals().memoryUsed < quint64(2 * large.size() + 4 * MiB));
}

void TestStoreBudget::growsWithManyPacketsAsWell()
{
    PacketStore store(Dialect::V4, options(256 * MiB, 256 * KiB));
    Feeder feeder(store);
    ForwardedMulticastData message{"u", "h", "f", "t", true, {}};
    for (int i = 0; i < 200'000; ++i)
        message.packets.push_back({{i}, QByteArray::number(i)});
    const QByteArray frame = encoded(message);
    QVERIFY(feeder.receive(frame, 4096));
    QVERIFY2(feeder.moves <= 6, qPrintable(QString::number(feeder.moves)));
    QCOMPARE(store.row(0).packetCount(), 200'000u);
    QVERIFY(store.row(0).frame() == frame);
}

void TestStoreBudget::givesClaimedLengthsNoMemory()
{
    PacketStore store(Dialect::V4, options(256 * MiB, 64 * KiB));
    Feeder feeder(store);
    feeder.connected(1);
    const QByteArray head = multicast("T", QByteArray(63 * MiB, 'x')).first(60);
    const quint64 before = store.totals().memoryUsed;
    for (std::uint32_t i = 1; i <= 1000; ++i) {
        QVERIFY(feeder.receive(multicast("T", "x")));
        QVERIFY(feeder.receive(head, 55)); // the second read comes when the claim is known
        feeder.disconnected(i);
        feeder.connected(i + 1);
    }
    // 1000 small frames and 3000 rows, whatever was claimed.
    QVERIFY(store.totals().memoryUsed - before < 300 * KiB);
    QCOMPARE(store.totals().kept, 1000u);
}

void TestStoreBudget::countsOfALargeFrameWhatHasCome()
{
    PacketStore store(Dialect::V4, options(8 * MiB, 64 * KiB));
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("OLD", QByteArray(MiB, 'x'))));
    const quint64 before = store.totals().memoryUsed;
    const QByteArray large = multicast("T", QByteArray(63 * MiB, 'x'));
    QVERIFY(feeder.receive(large.first(MiB)));
    QVERIFY(store.totals().memoryUsed < before + 2 * MiB);
    QCOMPARE(store.totals().evicted, 0u);
    QVERIFY(feeder.receive(large.sliced(MiB)));
    QCOMPARE(store.totals().evicted, 1u); // what is larger than the budget is kept alone
    QVERIFY(store.totals().memoryUsed < quint64(large.size() + MiB));
    QVERIFY(store.row(1).frame() == large);
    QVERIFY(feeder.receive(multicast("T", "x")));
    QCOMPARE(store.totals().evicted, 2u);
}

void TestStoreBudget::framesTwoMillionEmptyPackets()
{
    PacketStore store(Dialect::V4, options(256 * MiB, 8 * MiB));
    Feeder feeder(store);
    QByteArray frame = encoded(ForwardedMulticastData{"u", "h", "f", "t", true, {}});
    const quint32 count = 2'000'000;
    frame.replace(frame.size() - 4, 4, QByteArray::fromHex("001e8480"));
    frame += QByteArray(qsizetype{8} * count, '\0');
    QVERIFY(feeder.receive(frame + multicast("T", "after"), 64 * KiB));
    QCOMPARE(store.totals().received, 2u);
    QCOMPARE(store.row(0).record().packets, PacketRecord::manyPackets);
    QCOMPARE(store.row(0).packetCount(), count);
    QCOMPARE(store.row(0).topic(), "t");
    QCOMPARE(payloadOf(store.row(1)), "after");
}

void TestStoreBudget::evictsOldestAndCounts()
{
    PacketStore store(Dialect::V4, options(400 * KiB, 16 * KiB));
    Feeder feeder(store);
    const QByteArray frame = multicast("T", QByteArray(100, 'x'));
    for (int i = 0; i < 20'000; ++i) {
        QVERIFY(feeder.receive(frame));
        if (i % 100 == 0)
            QVERIFY(addsUp(store.totals()));
    }
    const Totals totals = store.totals();
    QCOMPARE(totals.received, 20'000u);
    QVERIFY(totals.evicted > 10'000);
    QVERIFY(totals.kept > 200);
    QCOMPARE(totals.rows.first, totals.evicted);
    QCOMPARE(totals.rows.end, 20'000u);
    QVERIFY(store.row(0).isNull());
    QVERIFY(store.row(totals.rows.first - 1).isNull());
    QVERIFY(!store.row(totals.rows.first).isNull());
    QVERIFY(!store.row(totals.rows.end - 1).isNull());
    QCOMPARE(totals.bytesKept, totals.kept * quint64(frame.size()));
}

void TestStoreBudget::keepsPinnedRowsReadable()
{
    PacketStore store(Dialect::V4, options(400 * KiB, 16 * KiB));
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("FIRST", "of all")));
    const PinnedRow pinned = store.row(0);
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(feeder.receive(multicast("T", QByteArray(100, 'x'))));
    QVERIFY(store.row(0).isNull());
    QCOMPARE(pinned.topic(), "FIRST");
    QCOMPARE(payloadOf(pinned), "of all");
}

void TestStoreBudget::staysWithinBudget_data()
{
    QTest::addColumn<int>("nameSize");
    QTest::addColumn<int>("dataSize");
    QTest::addColumn<int>("messages");
    QTest::addRow("one name, 100 bytes") << 0 << 100 << 40'000;
    QTest::addRow("empty messages") << 0 << 0 << 60'000;
    QTest::addRow("a flood of distinct names") << 20 << 0 << 60'000;
    QTest::addRow("names of 1 MiB") << int(MiB) << 0 << 40;
}

void TestStoreBudget::staysWithinBudget()
{
    QFETCH(const int, nameSize);
    QFETCH(const int, dataSize);
    QFETCH(const int, messages);
    const qint64 budget = 4 * MiB;
    PacketStore store(Dialect::V6, options(budget, 64 * KiB));
    Feeder feeder(store, Dialect::V6);
    quint64 oneSegment = 256 * KiB + 6 * quint64(nameSize); // its bytes (twice the frame), records, names
    for (int i = 0; i < messages; ++i) {
        QByteArray name = "name";
        if (nameSize > 0)
            name = QByteArray::number(i) + QByteArray(nameSize, 'n');
        QVERIFY(feeder.receive(
            encoded(ForwardedMulticastData{name, "h", name, "t", name, {{{}, QByteArray(dataSize, 'x')}}},
                    Dialect::V6)));
        const Totals totals = store.totals();
        QVERIFY(addsUp(totals));
        QVERIFY2(totals.memoryUsed <= quint64(budget) + oneSegment,
                 qPrintable(QString::number(totals.memoryUsed)));
    }
    QVERIFY(store.totals().evicted > 0);
    QVERIFY(store.totals().kept > 0);
    QVERIFY(store.totals().memoryUsed > quint64(budget) / 3);
}

void TestStoreBudget::takesNewBudget()
{
    PacketStore store(Dialect::V4, options(16 * MiB, 64 * KiB));
    Feeder feeder(store);
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(feeder.receive(multicast("T", QByteArray(400, 'x'))));
    QCOMPARE(store.totals().evicted, 0u);
    store.setBudget(1 * MiB);
    QVERIFY(feeder.receive(multicast("T", "x")));
    QVERIFY(store.totals().evicted > 5'000);
    QVERIFY(store.totals().memoryUsed <= quint64(1 * MiB));
    QCOMPARE(store.totals().budget, quint64(1 * MiB));
}

void TestStoreBudget::letsNamesDie()
{
    PacketStore store(Dialect::V4, options(8 * MiB, 64 * KiB));
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("STAYS", "x")));
    const quint64 before = store.totals().memoryUsed;
    for (int i = 0; i < 2'000; ++i)
        QVERIFY(feeder.receive(multicast(QByteArray::number(i) + QByteArray(1'000, 'n'), "x")));
    QCOMPARE(store.topicCounts().size(), 2'001u);
    QVERIFY(store.totals().memoryUsed - before > quint64(4 * MiB)); // once in frames, once as names
    store.setBudget(1 * MiB);
    for (int i = 0; i < 8'000; ++i)
        QVERIFY(feeder.receive(multicast("STAYS", "x")));
    const auto counts = store.topicCounts();
    QVERIFY2(counts.size() < 20, qPrintable(QString::number(counts.size())));
    QVERIFY(store.totals().memoryUsed <= quint64(1 * MiB));
}

void TestStoreBudget::remembersCountsOfTopicsWithoutMessages()
{
    PacketStore store(Dialect::V4, options(1 * MiB, 64 * KiB));
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("SLOW", "x").repeated(3)));
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(feeder.receive(multicast("FAST", QByteArray(100, 'x'))));
    QVERIFY(store.row(2).isNull());
    const auto messagesOf = [&store](QByteArrayView topic) {
        quint64 messages = 0;
        for (const TopicCount &count : store.topicCounts())
            messages += count.topic == topic ? count.messages : 0;
        return messages;
    };
    QCOMPARE(messagesOf("SLOW"), 3u);
    QVERIFY(feeder.receive(multicast("SLOW", "x")));
    QCOMPARE(messagesOf("SLOW"), 4u);
    QCOMPARE(messagesOf("FAST"), 20'000u);
}

void TestStoreBudget::survivesMarkersWithoutEnd()
{
    PacketStore store(Dialect::V4, options(2 * MiB, 64 * KiB));
    Feeder feeder(store);
    const QByteArray frame = multicast("T", "x");
    QVERIFY(feeder.receive(frame.first(20)));
    for (std::uint32_t i = 1; i < 200'000; ++i)
        store.marker({StreamMarker::Kind::Connected, i}, 1s);
    store.commit();
    QVERIFY(feeder.receive(frame.sliced(20)));
    const Totals totals = store.totals();
    QCOMPARE(totals.rows.end, 200'000u);
    QVERIFY(totals.memoryUsed < quint64(3 * MiB));
    QVERIFY(totals.rows.first > 0);
    QCOMPARE(store.row(199'999).frame(), frame);
    QCOMPARE(store.row(199'998).connection(), 199'999u);
}

QTEST_APPLESS_MAIN(TestStoreBudget)
#include "tst_storebudget.moc"
