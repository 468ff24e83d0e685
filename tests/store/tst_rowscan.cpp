#include "feeder.h"
#include "filterhelp.h"

#include "store/packetstore.h"
#include "store/rowindex.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace protocol;
using namespace store;

/// The threads behind a RowIndex.
class TestRowScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsAFewRowsAtOnce();
    void testsTheNewestFirst();
    void testsAroundTheFocusFirst();
    void wakesForThePageAndForTheEnd();
    void dropsWhatItIsAtForAnotherFilter();
    void dropsWhatItIsAtWhereNamesTakeLong();
    void endsWithItsIndex();
    void neverWaitsInUpdate();
    void countsWhatIsUndecided();
};

namespace {

/// Rows whose payloads a regular expression goes wild on: half a millisecond each, or more.
const QString wild = QStringLiteral("text matches '(a+)+$'");
const QByteArray wildData = QByteArray(40, 'a') + "!";

StoreOptions largeStore()
{
    StoreOptions options;
    options.segmentBytes = 256 * 1024;
    return options;
}

bool settle(RowIndex &index)
{
    return QTest::qWaitFor([&] { return index.update(); }, 60'000);
}

int threadsOfProcess()
{
    return int(QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

} // namespace

void TestRowScan::testsAFewRowsAtOnce()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(100)));
    RowIndex index(store);
    index.setFilter(filterOf(QStringLiteral("x")));
    QTRY_VERIFY(index.update());
    QVERIFY(!index.isScanning());
    QCOMPARE(index.shown(), 100u);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(100)));
    QTRY_VERIFY(index.update());
    QCOMPARE(index.shown(), 200u);
}

void TestRowScan::testsTheNewestFirst()
{
    PacketStore store(Dialect::V4, largeStore());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", wildData).repeated(20'000)));
    QVERIFY(feeder.receive(multicast("T", "b").repeated(200)));
    RowIndex index(store);
    index.setFilter(filterOf(wild + QStringLiteral(" or text == b")));
    index.update();
    QVERIFY(QTest::qWaitFor([&] { return index.update() || index.shown() == 200; }, 60'000));
    QCOMPARE(index.size(), 200);
    QCOMPARE(index.rowAt(0), 20'000u);
    QVERIFY(index.isScanning());
    QVERIFY(index.untested() > 0);
    QVERIFY(index.isSettled(20'100));
    QVERIFY(!index.isSettled(5));
}

void TestRowScan::testsAroundTheFocusFirst()
{
    PacketStore store(Dialect::V4, largeStore());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", wildData).repeated(20'000)));
    QVERIFY(feeder.receive(multicast("T", "b").repeated(200)));
    QVERIFY(feeder.receive(multicast("T", wildData).repeated(20'000)));
    RowIndex index(store);
    index.setFilter(filterOf(QStringLiteral("text == b or ") + wild), 20'100);
    QVERIFY(QTest::qWaitFor([&] { return index.update() || index.shown() == 200; }, 60'000));
    QVERIFY(index.isScanning());
    // The user goes to the end.
    QVERIFY(feeder.receive(multicast("T", "b").repeated(50)));
    index.update();
    index.setFocus(std::nullopt);
    QVERIFY(QTest::qWaitFor([&] { return index.update() || index.shown() == 250; }, 60'000));
    QVERIFY(index.isScanning());
}

void TestRowScan::wakesForThePageAndForTheEnd()
{
    PacketStore store(Dialect::V4, largeStore());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", "x").repeated(100'000)));
    std::atomic<int> wakes{0};
    RowIndex index(store);
    index.setWake([&wakes] { ++wakes; });
    index.setFilter(filterOf(QStringLiteral("text == x")));
    index.update();
    QTRY_COMPARE(wakes.load(), 2);
    QVERIFY(settle(index));
    // Rows that come later wake nobody: the view looks often enough.
    QVERIFY(feeder.receive(multicast("T", "x").repeated(50'000)));
    QVERIFY(settle(index));
    QCOMPARE(index.shown(), 150'000u);
    QCOMPARE(wakes.load(), 2);
}

void TestRowScan::dropsWhatItIsAtForAnotherFilter()
{
    PacketStore store(Dialect::V4, largeStore());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", wildData).repeated(100'000))); // a minute, or more
    RowIndex index(store);
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < 8; ++i) {
        index.setFilter(filterOf(wild));
        index.update();
        QTRY_VERIFY(!index.update() && index.untested() < 100'000);
    }
    index.setFilter(filterOf(QStringLiteral("topic == T")));
    QVERIFY(settle(index));
    QCOMPARE(index.shown(), 100'000u);
    QCOMPARE(index.undecided(), 0u); // nothing of the filters before
    QVERIFY(since.elapsed() < 30'000);
}

void TestRowScan::dropsWhatItIsAtWhereNamesTakeLong()
{
    PacketStore store(Dialect::V4, largeStore());
    Feeder feeder(store);
    for (int i = 0; i < 30'000; ++i)
        QVERIFY(feeder.receive(multicast(QByteArray::number(i) + wildData, "x")));
    QElapsedTimer since;
    {
        RowIndex index(store);
        index.setFilter(filterOf(QStringLiteral("topic matches '(a+)+$'")));
        index.update();
        QTest::qWait(1); // whatever they have come to
        since.start();
    }
    QVERIFY(since.elapsed() < 5'000); // not the half minute that all names take
}

void TestRowScan::endsWithItsIndex()
{
    PacketStore store(Dialect::V4, largeStore());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", wildData).repeated(50'000)));
    const int before = threadsOfProcess(); // the store has one that makes memory
    for (int i = 0; i < 10; ++i) {
        RowIndex index(store);
        index.setFilter(filterOf(wild));
        index.update();
        if (i % 2 == 0)
            QTRY_VERIFY(!index.update() && index.untested() < 50'000);
        QVERIFY(threadsOfProcess() > before);
    }
    QTRY_VERIFY(threadsOfProcess() <= before); // the system takes a moment
}

void TestRowScan::neverWaitsInUpdate()
{
    PacketStore store(Dialect::V4, largeStore());
    Feeder feeder(store);
    // Both what is tested along and what is left to the threads.
    QVERIFY(feeder.receive(multicast("T", wildData).repeated(3'000)));
    RowIndex index(store);
    index.setFilter(filterOf(wild));
    qint64 longest = 0;
    for (int i = 0; i < 50; ++i) {
        QVERIFY(feeder.receive(multicast("T", wildData).repeated(20)));
        QElapsedTimer since;
        since.start();
        index.update();
        longest = std::max(longest, since.elapsed());
    }
    QVERIFY2(longest < 1'000, QByteArray::number(longest)); // 3,000 rows are seconds
}

void TestRowScan::countsWhatIsUndecided()
{
    PacketStore store(Dialect::V4, largeStore());
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", wildData).repeated(300) + multicast("T", "aaa").repeated(5)));
    RowIndex index(store);
    index.setFilter(filterOf(wild));
    QVERIFY(settle(index));
    QCOMPARE(index.undecided(), 300u);
    QCOMPARE(index.shown(), 5u);
    QCOMPARE(index.filtered(), 300u);
}

QTEST_APPLESS_MAIN(TestRowScan)
#include "tst_rowscan.moc"
