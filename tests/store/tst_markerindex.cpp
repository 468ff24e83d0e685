#include "feeder.h"

#include "store/markerindex.h"
#include "store/packetstore.h"

#include <QTest>

#include <random>

using store::MarkerIndex;

class TestMarkerIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALookThroughAllRowsFinds_data();
    void findsWhatALookThroughAllRowsFinds();
    void findsAmongMoreThanItLists();
    void tellsDrops();

private:
    static store::StoreOptions options(qint64 budget, qint64 segmentBytes)
    {
        store::StoreOptions options;
        options.budget = budget;
        options.segmentBytes = segmentBytes;
        return options;
    }
    static bool isMarker(const store::PacketStore &store, quint64 row)
    {
        const store::PinnedRow pinned = store.row(row);
        return !pinned.isNull() && !store::isMessage(pinned.kind());
    }
};

void TestMarkerIndex::findsWhatALookThroughAllRowsFinds_data()
{
    QTest::addColumn<qint64>("budget");
    QTest::newRow("all kept") << (qint64{64} << 20);
    QTest::newRow("evicting") << (qint64{1} << 20);
}

void TestMarkerIndex::findsWhatALookThroughAllRowsFinds()
{
    QFETCH(qint64, budget);
    store::PacketStore store(protocol::Dialect::V4, options(budget, 4096));
    Feeder feeder(store);
    MarkerIndex markers(store);
    std::mt19937 random(7);
    std::uint32_t connection = 0;
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 200; ++i) {
            const auto dice = random() % 100;
            feeder.wanted = [dice](QByteArrayView, const protocol::FrameLayout &) {
                return dice > 2;
            };
            feeder.receive(multicast("VOD.L", QByteArray(50, 'x')));
            if (dice == 99)
                feeder.connected(++connection);
        }
        if (round % 3 == 0)
            continue; // several rounds at once
        QVERIFY(!markers.update(10));
        QVERIFY(markers.update());
        const store::RowRange rows = store.rows();
        std::optional<quint64> last;
        for (quint64 row = rows.first; row < rows.end; ++row) {
            QCOMPARE(markers.before(row), last);
            if (isMarker(store, row))
                last = row;
        }
        std::optional<quint64> next;
        for (quint64 row = rows.end; row-- > rows.first;) {
            QCOMPARE(markers.after(row), next);
            if (isMarker(store, row))
                next = row;
        }
    }
    QCOMPARE(store.rows().first > 0, budget == (qint64{1} << 20));
}

void TestMarkerIndex::findsAmongMoreThanItLists()
{
    store::PacketStore store(protocol::Dialect::V4, options(qint64{64} << 20, qint64{8} << 20));
    Feeder feeder(store);
    MarkerIndex markers(store);
    bool keep = false;
    feeder.wanted = [&keep](QByteArrayView, const protocol::FrameLayout &) {
        return keep = !keep;
    };
    const QByteArray frame = multicast("VOD.L", "x");
    for (int i = 0; i < 40'000; ++i)
        feeder.receive(frame);
    QVERIFY(markers.update());
    const store::RowRange rows = store.rows();
    QCOMPARE(rows.size(), 40'000u);
    quint64 found = 0;
    quint64 row = rows.first;
    for (auto next = markers.after(row); next; next = markers.after(row)) {
        QVERIFY(isMarker(store, *next));
        row = *next;
        ++found;
    }
    QCOMPARE(found, 20'000u);
    QCOMPARE(markers.before(rows.end), std::optional(row));
    QCOMPARE(markers.before(row), std::optional(row - 2));
}

void TestMarkerIndex::tellsDrops()
{
    store::PacketStore store(protocol::Dialect::V4, options(qint64{64} << 20, 4096));
    Feeder feeder(store);
    MarkerIndex markers(store);
    feeder.connected(1);
    for (int i = 0; i < 300; ++i) {
        feeder.wanted = [i](QByteArrayView, const protocol::FrameLayout &) {
            return i % 3 != 0;
        };
        feeder.receive(multicast("VOD.L", "x"));
    }
    QVERIFY(markers.update());
    QCOMPARE(markers.drops(1000).size(), 100u);
    QCOMPARE(markers.drops(1000).front(), 1u);
    const std::vector<quint64> some = markers.drops(10);
    QVERIFY(some.size() <= 11);
    QCOMPARE(some.back(), markers.drops(1000).back());
}

QTEST_GUILESS_MAIN(TestMarkerIndex)
#include "tst_markerindex.moc"
