#include "feeder.h"
#include "filterhelp.h"

#include "store/packetstore.h"
#include "store/rowindex.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <thread>
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
        QByteArray text; ///< topic and payload, in lower case
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

/// Until all is tested.
bool settle(RowIndex &index)
{
    QElapsedTimer since;
    since.start();
    while (!index.update()) {
        if (since.hasExpired(60'000))
            return false;
        std::this_thread::yield();
    }
    return true;
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
    void keepsWhatIsShownWhilePaused();
    void clearsTheViewAlone();
    void countsUntestedMessagesWithoutMarkers();
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
    QTest::addColumn<QString>("filter");
    QTest::addColumn<std::vector<quint64>>("rows");
    QTest::addRow("feed") << "feed == PRICES" << std::vector<quint64>{0, 1, 2};
    QTest::addRow("topic, other case") << "topic contains vod" << std::vector<quint64>{0, 2};
    QTest::addRow("user") << "user == Mary" << std::vector<quint64>{1};
    QTest::addRow("host") << "host contains DESK-2" << std::vector<quint64>{2};
    QTest::addRow("data") << "text contains needle" << std::vector<quint64>{0, 3};
    QTest::addRow("a word") << "needle" << std::vector<quint64>{0, 3};
    QTest::addRow("UTF-8") << QStringLiteral("käse") << std::vector<quint64>{3};
    QTest::addRow("size") << "size > 69" << std::vector<quint64>{0, 3};
    QTest::addRow("either") << "user == Mary or text contains needle" << std::vector<quint64>{0, 1, 3};
    QTest::addRow("nothing") << "absent" << std::vector<quint64>{};
}

void TestRowIndex::findsMatches()
{
    QFETCH(const QString, filter);
    QFETCH(const std::vector<quint64>, rows);
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("VOD LN", "a Needle here", "PRICES", "tom", "desk-1") +
                           multicast("BARC LN", "nothing", "PRICES", "Mary", "desk-1") +
                           multicast("VOD LN", "nothing", "PRICES", "tom", "desk-2") +
                           multicast("BARC LN", "NEEDLE käse", "NEWS", "tom", "desk-1")));
    RowIndex index(store);
    index.setFilter(filterOf(filter));
    QTRY_VERIFY(index.update());
    QCOMPARE(rowsOf(index), rows);
    QCOMPARE(index.shown(), rows.size());
    QVERIFY(addsUp(index));
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
    index.setFilter(filterOf(QStringLiteral("x")));
    QTRY_VERIFY(index.update());
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
    index.setFilter(filterOf(QStringLiteral("x"))); // cleared rows stay away
    index.update();
    QCOMPARE(index.size(), 2);
    index.showAll();
    index.update();
    QCOMPARE(index.size(), 7);
    QCOMPARE(store.totals().kept, 7u);
}

void TestRowIndex::countsUntestedMessagesWithoutMarkers()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    RowIndex index(store);
    feeder.connected(1);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(5)));
    index.update();
    index.setFilter(filterOf(QStringLiteral("absent")));
    QCOMPARE(index.untested(), 5u);
    QCOMPARE(index.filtered(), 5u);
    QTRY_VERIFY(index.update());
    QCOMPARE(index.untested(), 0u);
    QCOMPARE(index.size(), 1); // the marker

    // Neither what was cleared away nor what came while the view is paused waits for a test.
    index.clear();
    feeder.disconnected(1);
    feeder.connected(2);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(3)));
    index.update();
    index.pause(true);
    feeder.disconnected(2);
    feeder.connected(3);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(4)));
    index.update();
    index.setFilter(filterOf(QStringLiteral("nowhere")));
    QCOMPARE(index.untested(), 3u);
    QCOMPARE(index.filtered(), 12u);
    QTRY_VERIFY(index.update());
    QCOMPARE(index.untested(), 0u);
    QCOMPARE(index.size(), 2);
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
    index.setFilter(filterOf(QStringLiteral("topic == YES")));
    QTRY_VERIFY(index.update());
    QCOMPARE(index.size(), 300);
    for (qint64 i = 0; i < 300; ++i) {
        QCOMPARE(index.rowAt(i), quint64(3 * i));
        QCOMPARE(index.positionOf(quint64(3 * i)), i);
        QVERIFY(!index.positionOf(quint64(3 * i + 1)));
        QCOMPARE(index.lowerBound(quint64(3 * i + 1)), i + 1);
    }
    QVERIFY(!index.positionOf(900));
    index.setFilter(Filter());
    index.update();
    QCOMPARE(index.positionOf(17), 17);
    QVERIFY(!index.positionOf(900));
}

void TestRowIndex::knowsNamesThatCameUnderAnOldNumber()
{
    PacketStore store(Dialect::V4, smallStore());
    Feeder feeder(store);
    RowIndex index(store);
    index.setFilter(filterOf(QStringLiteral("topic startswith good")));
    // Each name is gone from the store long before its number is given to another.
    for (int round = 0; round < 6; ++round) {
        const QByteArray topic = (round % 2 ? "good " : "bad ") + QByteArray::number(round);
        for (int i = 0; i < 4'000; ++i)
            QVERIFY(feeder.receive(multicast(topic, QByteArray(100, 'x'))));
        QVERIFY(settle(index));
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
    // With a second part that decides nothing, a payload is looked at in other ways.
    const QStringList forms{QStringLiteral("\"%1\""), QStringLiteral("\"%1\" and size > 3"),
                            QStringLiteral("topic contains \"%1\" or text contains \"%1\""),
                            QStringLiteral("\"%1\" or (json.a == 1 and kind == unicast)")};

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
                    model.rows.push_back({true, (topic + '\n' + data).toLower()});
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
            const QString text =
                forms[random.bounded(int(forms.size()))].arg(QString::fromUtf8(model.needle));
            std::optional<quint64> focus;
            if (random.bounded(2))
                focus = random.bounded(quint32(model.rows.size() + 1));
            index.setFilter(model.needle.isEmpty() ? Filter() : filterOf(text), focus);
        } else if (what < 77) {
            index.setFocus(random.bounded(quint32(model.rows.size() + 1)));
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
            const bool done = random.bounded(3) ? index.update() : settle(index);
            QCOMPARE(index.totals().rows.end, quint64(model.rows.size()));
            const std::vector<quint64> expected = model.visible(index.totals().rows);
            const std::vector<quint64> rows = rowsOf(index);
            if (done) {
                QCOMPARE(rows, expected);
                QCOMPARE(index.untested(), 0u);
            } else { // what is tested so far
                QVERIFY(std::includes(expected.begin(), expected.end(), rows.begin(), rows.end()));
            }
            QVERIFY(index.untested() >= model.messages(expected) - model.messages(rows));
            QVERIFY(index.untested() + index.undecided() <= index.filtered());
            if (const quint64 from = random.bounded(quint32(model.rows.size())); index.isSettled(from)) {
                const qint64 position = index.lowerBound(from);
                const auto wanted = std::lower_bound(expected.begin(), expected.end(), from);
                QCOMPARE(position < index.size(), wanted != expected.end());
                if (wanted != expected.end())
                    QCOMPARE(index.rowAt(position), *wanted);
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
