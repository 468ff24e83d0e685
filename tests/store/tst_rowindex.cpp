#include "feeder.h"

#include "store/packetstore.h"
#include "store/rowindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace protocol;
using namespace store;

namespace {

StoreOptions smallStore()
{
    StoreOptions options;
    options.budget = 600 * 1024;
    options.segmentBytes = 8 * 1024;
    return options;
}

/// What a view must show, worked out the slow way.
struct Model
{
    struct Row
    {
        bool message = false;
        QByteArray text; ///< all that a filter looks at, in lower case
    };
    std::vector<Row> rows;
    QByteArray needle;
    quint64 clearedBefore = 0;
    bool paused = false;
    quint64 pausedAt = 0;

    std::vector<quint64> visible(RowRange range) const
    {
        std::vector<quint64> result;
        const quint64 end = paused ? std::min(pausedAt, range.end) : range.end;
        for (quint64 row = std::max(range.first, clearedBefore); row < end; ++row) {
            if (!rows[row].message || rows[row].text.contains(needle))
                result.push_back(row);
        }
        return result;
    }
    quint64 messages(const std::vector<quint64> &numbers) const
    {
        quint64 count = 0;
        for (const quint64 number : numbers)
            count += rows[number].message;
        return count;
    }
};

std::vector<quint64> rowsOf(const RowIndex &index)
{
    std::vector<quint64> rows;
    for (qint64 i = 0; i < index.size(); ++i)
        rows.push_back(index.rowAt(i));
    return rows;
}

bool addsUp(const RowIndex &index)
{
    return index.received() == index.shown() + index.filtered() + index.evicted() + index.dropped();
}

} // namespace

class TestRowIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllWithoutFilter();
    void findsMatches_data();
    void findsMatches();
    void testsInSteps();
    void keepsWhatIsShownWhilePaused();
    void clearsTheViewAlone();
    void findsPositions();
    void knowsNamesThatCameUnderAnOldNumber();
    void addsUpUnderRandomOperations_data();
    void addsUpUnderRandomOperations();
};

void TestRowIndex::showsAllWithoutFilter()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    RowIndex index(store);
    QCOMPARE(index.size(), 0);
    feeder.connected(1);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(10)));
    QCOMPARE(index.size(), 0); // not before update()
    QVERIFY(index.update());
    QCOMPARE(index.size(), 11);
    QCOMPARE(index.shown(), 10u);
    QCOMPARE(index.filtered(), 0u);
    QVERIFY(addsUp(index));
}

void TestRowIndex::findsMatches_data()
{
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<std::vector<quint64>>("rows");
    QTest::addRow("feed") << QByteArray("prices") << std::vector<quint64>{0, 1, 2};
    QTest::addRow("topic, other case") << QByteArray("vod") << std::vector<quint64>{0, 2};
    QTest::addRow("user") << QByteArray("mary") << std::vector<quint64>{1};
    QTest::addRow("host") << QByteArray("DESK-2") << std::vector<quint64>{2};
    QTest::addRow("data") << QByteArray("needle") << std::vector<quint64>{0, 3};
    QTest::addRow("UTF-8") << QByteArray("käse") << std::vector<quint64>{3};
    QTest::addRow("nothing") << QByteArray("absent") << std::vector<quint64>{};
    QTest::addRow("not over the border of two names") << QByteArray("pricesvod") << std::vector<quint64>{};
    QTest::addRow("not in lengths") << QByteArray("\0\0\0", 3) << std::vector<quint64>{};
}

void TestRowIndex::findsMatches()
{
    QFETCH(const QByteArray, needle);
    QFETCH(const std::vector<quint64>, rows);
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("VOD LN", "a Needle here", "PRICES", "tom", "desk-1") +
                           multicast("BARC LN", "nothing", "PRICES", "Mary", "desk-1") +
                           multicast("VOD LN", "nothing", "PRICES", "tom", "desk-2") +
                           multicast("BARC LN", "NEEDLE käse", "NEWS", "tom", "desk-1")));
    RowIndex index(store);
    index.setFilter(TextFilter(needle));
    QVERIFY(index.update());
    QCOMPARE(rowsOf(index), rows);
    QCOMPARE(index.shown(), rows.size());
    QVERIFY(addsUp(index));
}

void TestRowIndex::testsInSteps()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(1'000)));
    RowIndex index(store);
    index.setFilter(TextFilter(QByteArray("x")));
    for (quint64 tested = 300; tested < 1'000; tested += 300) {
        QVERIFY(!index.update(300));
        QCOMPARE(index.shown(), tested);
        QCOMPARE(index.untested(), 1'000 - tested);
        QCOMPARE(index.filtered(), 1'000 - tested);
        QVERIFY(addsUp(index));
    }
    QVERIFY(index.update(300));
    QCOMPARE(index.shown(), 1'000u);
    QCOMPARE(index.untested(), 0u);
}

void TestRowIndex::keepsWhatIsShownWhilePaused()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    RowIndex index(store);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(5)));
    index.update();
    index.pause(true);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(7)));
    index.update();
    QCOMPARE(index.size(), 5);
    QCOMPARE(index.received(), 12u);
    QCOMPARE(index.filtered(), 7u);
    QVERIFY(addsUp(index));
    index.setFilter(TextFilter(QByteArray("x")));
    QVERIFY(index.update());
    QCOMPARE(index.size(), 5);
    index.pause(false);
    index.update();
    QCOMPARE(index.size(), 12);
    QCOMPARE(index.filtered(), 0u);
}

void TestRowIndex::clearsTheViewAlone()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    RowIndex index(store);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(5)));
    index.update();
    index.clear();
    QCOMPARE(index.size(), 0);
    QCOMPARE(index.filtered(), 5u);
    QVERIFY(addsUp(index));
    QVERIFY(feeder.receive(multicast("T", "x").repeated(2)));
    index.update();
    QCOMPARE(index.size(), 2);
    QCOMPARE(index.rowAt(0), 5u);
    index.setFilter(TextFilter(QByteArray("x"))); // cleared rows stay away
    index.update();
    QCOMPARE(index.size(), 2);
    index.showAll();
    index.update();
    QCOMPARE(index.size(), 7);
    QCOMPARE(store.totals().kept, 7u);
}

void TestRowIndex::findsPositions()
{
    StoreOptions options = smallStore();
    options.budget = 64 * 1024 * 1024;
    PacketStore store(Dialect::V4, options);
    Feeder feeder(store);
    for (int i = 0; i < 900; ++i)
        QVERIFY(feeder.receive(multicast(i % 3 == 0 ? "YES" : "NO", QByteArray(i % 90, ' '))));
    RowIndex index(store);
    index.setFilter(TextFilter(QByteArray("yes")));
    QVERIFY(index.update());
    QCOMPARE(index.size(), 300);
    for (qint64 i = 0; i < 300; ++i) {
        QCOMPARE(index.rowAt(i), quint64(3 * i));
        QCOMPARE(index.positionOf(quint64(3 * i)), i);
        QVERIFY(!index.positionOf(quint64(3 * i + 1)));
        QCOMPARE(index.lowerBound(quint64(3 * i + 1)), i + 1);
    }
    QVERIFY(!index.positionOf(900));
    index.setFilter(TextFilter());
    index.update();
    QCOMPARE(index.positionOf(17), 17);
    QVERIFY(!index.positionOf(900));
}

void TestRowIndex::knowsNamesThatCameUnderAnOldNumber()
{
    PacketStore store(Dialect::V4, smallStore());
    Feeder feeder(store);
    RowIndex index(store);
    index.setFilter(TextFilter(QByteArray("good")));
    // Each name is gone from the store long before its number is given to another.
    for (int round = 0; round < 6; ++round) {
        const QByteArray topic = (round % 2 ? "good " : "bad ") + QByteArray::number(round);
        for (int i = 0; i < 4'000; ++i)
            QVERIFY(feeder.receive(multicast(topic, QByteArray(100, 'x'))));
        index.update();
        QCOMPARE(index.shown(), round % 2 ? store.totals().kept : 0u);
    }
}

void TestRowIndex::addsUpUnderRandomOperations_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRowIndex::addsUpUnderRandomOperations()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    PacketStore store(Dialect::V4, smallStore());
    Feeder feeder(store);
    feeder.wanted = [](QByteArrayView frame, const FrameLayout &layout) {
        return !frame.sliced(layout.topic, layout.topicSize).endsWith("gone");
    };
    RowIndex index(store);
    Model model;
    bool afterDrop = false;
    std::uint32_t connection = 1;
    const QByteArrayList needles{"", "", "topic 1", "data 7", "o", "zzz"};

    for (int step = 0; step < 1'500; ++step) {
        const int what = random.bounded(100);
        if (what < 70) {
            QByteArray bytes;
            for (int i = random.bounded(40); i >= 0; --i) {
                const bool drop = random.bounded(20) == 0;
                const QByteArray topic = drop ? "gone" : "topic " + QByteArray::number(random.bounded(3'000));
                const QByteArray data = "Data " + QByteArray::number(random.bounded(1'000)) +
                                        QByteArray(random.bounded(200), '.');
                bytes += multicast(topic, data);
                if (!drop)
                    model.rows.push_back({true, ("feed\n" + topic + "\ntom\ndesk\n" + data).toLower()});
                else if (!afterDrop)
                    model.rows.push_back({});
                afterDrop = drop;
            }
            QVERIFY(feeder.receive(bytes, 1 + random.bounded(5'000)));
        } else if (what < 72) {
            feeder.disconnected(connection);
            feeder.connected(++connection);
            model.rows.resize(model.rows.size() + 2);
            afterDrop = false;
        } else if (what < 76) {
            model.needle = needles[random.bounded(int(needles.size()))];
            index.setFilter(TextFilter(model.needle));
        } else if (what < 79) {
            const bool pause = random.bounded(2);
            if (pause && !model.paused)
                model.pausedAt = index.totals().rows.end;
            model.paused = pause;
            index.pause(pause);
        } else if (what < 80) {
            model.clearedBefore = model.paused ? model.pausedAt : index.totals().rows.end;
            index.clear();
        } else {
            const bool done = index.update(random.bounded(2) ? 1'000'000 : random.bounded(500));
            QCOMPARE(index.totals().rows.end, quint64(model.rows.size()));
            const std::vector<quint64> expected = model.visible(index.totals().rows);
            const std::vector<quint64> rows = rowsOf(index);
            if (done) {
                QCOMPARE(rows, expected);
                QCOMPARE(index.untested(), 0u);
            } else { // what is tested so far, from the front
                QVERIFY(rows.size() <= expected.size());
                QVERIFY(std::equal(rows.begin(), rows.end(), expected.begin()));
                QVERIFY(index.untested() > 0);
            }
            QCOMPARE(index.shown(), model.messages(rows));
            quint64 stored = 0;
            for (quint64 row = index.totals().rows.first; row < index.totals().rows.end; ++row)
                stored += model.rows[row].message;
            QCOMPARE(index.filtered(), stored - index.shown());
        }
        QVERIFY(addsUp(index));
        const Totals totals = store.totals();
        QCOMPARE(totals.received, totals.kept + totals.evicted + totals.dropped);
        QVERIFY(totals.memoryUsed <= totals.budget + 128 * 1024);
    }
    QVERIFY(store.totals().evicted > 0);
    QVERIFY(store.totals().dropped > 0);
}

QTEST_APPLESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
