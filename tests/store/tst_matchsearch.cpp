#include "feeder.h"
#include "filterhelp.h"

#include "store/matchsearch.h"
#include "store/packetstore.h"
#include "store/rowindex.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace protocol;
using namespace store;

class TestMatchSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearest_data();
    void findsTheNearest();
    void agreesWithTheSlowWay_data();
    void agreesWithTheSlowWay();
    void countsUndecidedOnTheWayAlone();
    void passesOverWhatWasEvicted();
    void leavesWithinARow();
};

namespace {

MatchSearch::State result(const PacketStore &store, MatchSearch::Request request)
{
    QThreadPool pool;
    std::atomic<int> wakes{0};
    MatchSearch search(store, std::move(request), pool, [&wakes] { ++wakes; });
    pool.waitForDone();
    if (!search.state().isDone || wakes != 1)
        qFatal("not done, or told of it %d times", wakes.load());
    return search.state();
}

ShownRows allRows(const PacketStore &store)
{
    ShownRows rows;
    rows.showAll(store.rows());
    return rows;
}

StoreOptions smallSegments()
{
    StoreOptions options;
    options.segmentBytes = 16 * 1024;
    return options;
}

} // namespace

void TestMatchSearch::findsTheNearest_data()
{
    QTest::addColumn<quint64>("from");
    QTest::addColumn<bool>("isBackwards");
    QTest::addColumn<qint64>("found");
    QTest::addRow("next") << quint64(100) << false << qint64(200);
    QTest::addRow("not the row itself") << quint64(200) << false << qint64(300);
    QTest::addRow("far") << quint64(400) << false << qint64(90'000);
    QTest::addRow("none behind") << quint64(90'000) << false << qint64(-1);
    QTest::addRow("before") << quint64(300) << true << qint64(200);
    QTest::addRow("far before") << quint64(90'000) << true << qint64(300);
    QTest::addRow("none before") << quint64(200) << true << qint64(-1);
    QTest::addRow("from beyond the end") << quint64(500'000) << true << qint64(90'000);
}

void TestMatchSearch::findsTheNearest()
{
    QFETCH(const quint64, from);
    QFETCH(const bool, isBackwards);
    QFETCH(const qint64, found);
    PacketStore store(Dialect::V4, smallSegments());
    Feeder feeder(store);
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(feeder.receive(multicast(i == 200 || i == 300 || i == 90'000 ? "YES" : "NO", {})));
    const MatchSearch::State state =
        result(store, {allRows(store), filterOf(QStringLiteral("topic == YES")), from, isBackwards});
    QCOMPARE(state.found ? qint64(*state.found) : -1, found);
    QCOMPARE(state.undecided, 0u);
}

void TestMatchSearch::agreesWithTheSlowWay_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addRow("all") << QString();
    QTest::addRow("a filter") << "text contains 3";
    QTest::addRow("few") << "topic == 7";
}

void TestMatchSearch::agreesWithTheSlowWay()
{
    QFETCH(const QString, shown);
    QRandomGenerator random(3);
    PacketStore store(Dialect::V4, smallSegments());
    Feeder feeder(store);
    std::vector<bool> matches;
    for (int i = 0; i < 20'000; ++i) {
        if (random.bounded(200) == 0) {
            feeder.connected(1); // a marker: a row of the view that is no match
            matches.push_back(false);
        }
        const int topic = random.bounded(50);
        QVERIFY(feeder.receive(multicast(QByteArray::number(topic), QByteArray::number(i))));
        matches.push_back(topic == 7 && QByteArray::number(i).contains('5'));
    }
    RowIndex index(store);
    index.setFilter(shown.isEmpty() ? Filter() : filterOf(shown));
    QVERIFY(QTest::qWaitFor([&] { return index.update(); }, 60'000));
    const Filter filter = filterOf(QStringLiteral("topic == 7 and text contains 5"));
    for (int i = 0; i < 200; ++i) {
        const quint64 from = random.bounded(quint32(matches.size()));
        const bool isBackwards = random.bounded(2);
        std::optional<quint64> expected;
        const auto look = [&](qint64 at) {
            const quint64 row = index.rowAt(at);
            if (matches[row])
                expected = row;
            return expected.has_value();
        };
        if (isBackwards) {
            for (qint64 at = index.lowerBound(from) - 1; at >= 0 && !look(at); --at) {
            }
        } else {
            for (qint64 at = index.lowerBound(from + 1); at < index.size() && !look(at); ++at) {
            }
        }
        QCOMPARE(result(store, {index.rows(), filter, from, isBackwards}).found, expected);
    }
}

void TestMatchSearch::countsUndecidedOnTheWayAlone()
{
    PacketStore store(Dialect::V4, smallSegments());
    Feeder feeder(store);
    const QByteArray wild = multicast("T", QByteArray(40, 'a') + "!");
    QVERIFY(feeder.receive(multicast("T", "aaa") + wild.repeated(30) + multicast("T", "aaa") +
                           wild.repeated(10) + multicast("T", "aaa")));
    const Filter filter = filterOf(QStringLiteral("text matches '(a+)+$'"));
    for (const bool isFiltered : {false, true}) {
        RowIndex index(store);
        index.setFilter(isFiltered ? filterOf(QStringLiteral("topic == T")) : Filter());
        QTRY_VERIFY(index.update());
        const MatchSearch::State next = result(store, {index.rows(), filter, 0, false});
        QCOMPARE(next.found, std::optional<quint64>(31));
        QCOMPARE(next.undecided, 30u);
        const MatchSearch::State before = result(store, {index.rows(), filter, 42, true});
        QCOMPARE(before.found, std::optional<quint64>(31));
        QCOMPARE(before.undecided, 10u);
    }
}

void TestMatchSearch::passesOverWhatWasEvicted()
{
    StoreOptions options = smallSegments();
    options.budget = 512 * 1024;
    PacketStore store(Dialect::V4, options);
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("YES", QByteArray(100, ' ')).repeated(1'000)));
    const ShownRows rows = allRows(store);
    QVERIFY(feeder.receive(multicast("NO", QByteArray(100, ' ')).repeated(20'000)));
    QVERIFY(store.rows().first > 1'000);
    const Filter filter = filterOf(QStringLiteral("topic == YES"));
    QVERIFY(!result(store, {rows, filter, 0, false}).found);
    QVERIFY(!result(store, {rows, filter, 900, true}).found);
}

void TestMatchSearch::leavesWithinARow()
{
    PacketStore store(Dialect::V4, smallSegments());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", QByteArray(40, 'a') + "!").repeated(50'000)));
    QElapsedTimer since;
    QThreadPool pool;
    bool woken = false;
    {
        MatchSearch search(store,
                           {allRows(store), filterOf(QStringLiteral("text matches '(a+)+$'")), 0, false},
                           pool, [&woken] { woken = true; });
        QTRY_VERIFY(search.state().tested > 0);
        QVERIFY(!search.state().isDone);
        since.start();
    }
    pool.waitForDone();
    QVERIFY(!woken);
    QVERIFY(since.elapsed() < 5'000);
}

QTEST_APPLESS_MAIN(TestMatchSearch)
#include "tst_matchsearch.moc"
