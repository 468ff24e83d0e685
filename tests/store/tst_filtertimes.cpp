#include "filterhelp.h"

#include <QTest>

using namespace protocol;
using namespace store;

class TestFilterTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTimes_data();
    void comparesTimes();
    void followsTheAnchors();
};

void TestFilterTimes::comparesTimes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("secondsFromNoon");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *filter, int seconds, bool expected) {
        QTest::addRow("%s at %d", filter, seconds) << QString::fromUtf8(filter) << seconds << expected;
    };
    row("time >= -5m", -299, true);
    row("time >= -5m", -300, true);
    row("time >= -5m", -301, false);
    row("time < -1h30m", -5401, true);
    row("time < -1h30m", -5400, false);
    row("time > -500ms", 0, true);
    row("time >= 12:30:00", 1800, true); // Zurich: an hour ahead
    row("time >= 13:30:00", 1800, true);
    row("time >= 13:30:01", 1800, false);
    row("time == 13:30", 1859, true);
    row("time == 13:30", 1860, false);
    row("time != 13:30", 1860, true);
    row("time == 13:00:00.000", 0, true);
    row("time == 13:00:00.001", 0, false);
    row("time == 2026-01-31", 0, true);
    row("time == 2026-01-31", -13 * 3600, true);
    row("time == 2026-01-31", -13 * 3600 - 1, false);
    row("time == 2026-01-31", 11 * 3600, false);
    row("time <= 2026-01-31T12:00:00Z", 0, true);
    row("time < 2026-01-31T12:00:00Z", 0, false);
    row("time > 2026-01-31T12:00:00+01:00", 0, true);
    row("time == 2026-01-31T06:30-05:30", 0, true);
    row("time >= \"2026-01-31 13:00:00\"", 0, true);
    row("time >= \"2026-01-31 13:00:00.5\"", 0, false);
    row("time in (13:00, 14:00)", 3600, true);
    row("time in (13:00, 14:00)", 1800, false);
}

void TestFilterTimes::comparesTimes()
{
    QFETCH(QString, filter);
    QFETCH(int, secondsFromNoon);
    QFETCH(bool, expected);
    const qint64 time = noonNs + qint64{secondsFromNoon} * 1'000'000'000;
    const Filter parsed = filterOf(filter, atNoon("Europe/Zurich"));
    QVERIFY(parsed.readsTime());
    QCOMPARE(int(verdictOn(parsed, multicast("T", "x"), Dialect::V4, time)),
             int(expected ? Verdict::Yes : Verdict::No));
}

void TestFilterTimes::followsTheAnchors()
{
    qint64 wall = noonNs;
    StoreOptions options;
    options.wallClock = [&wall] {
        return wall;
    };
    PacketStore packets(Dialect::V4, options);
    Feeder feeder(packets);
    feeder.time = std::chrono::seconds(100);
    feeder.connected(1);
    QVERIFY(feeder.receive(multicast("T", "x")));
    wall += 3'600'000'000'000; // the clock is set an hour on within a minute
    feeder.time = std::chrono::seconds(160);
    feeder.connected(2);
    QVERIFY(feeder.receive(multicast("T", "x")));
    const auto segment = packets.segmentAt(0);
    RowTester tester(filterOf(u"time >= 12:30"_qs), packets.timeAnchors());
    tester.enter(*segment);
    QCOMPARE(int(tester.test(*segment, 1)), int(Verdict::No));
    QCOMPARE(int(tester.test(*segment, 3)), int(Verdict::Yes));
    QCOMPARE(int(tester.test(*segment, 1)), int(Verdict::No));
}

QTEST_GUILESS_MAIN(TestFilterTimes)
#include "tst_filtertimes.moc"
