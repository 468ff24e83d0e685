#include "store/ratemeter.h"

#include <QTest>

using namespace store;
using namespace std::chrono_literals;

class TestRateMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSteadyRate_data();
    void tellsSteadyRate();
    void fallsToZeroWhenNothingComes();
    void startsAfreshWhenTheCounterGoesBack();
};

void TestRateMeter::tellsSteadyRate_data()
{
    QTest::addColumn<int>("pollMs");
    for (const int poll : {1, 16, 100, 500, 990})
        QTest::addRow("polled each %d ms", poll) << poll;
}

void TestRateMeter::tellsSteadyRate()
{
    QFETCH(const int, pollMs);
    RateMeter meter;
    QCOMPARE(meter.perSecond(0ms), 0.0);
    for (int ms = 0; ms <= 5'000; ms += pollMs) {
        meter.sample(std::chrono::milliseconds(ms), quint64(ms) * 20);
        if (ms > 0)
            QCOMPARE(meter.perSecond(std::chrono::milliseconds(ms)), 20'000.0);
    }
}

void TestRateMeter::fallsToZeroWhenNothingComes()
{
    RateMeter meter;
    for (int ms = 0; ms <= 2'000; ms += 100)
        meter.sample(std::chrono::milliseconds(ms), quint64(ms));
    QCOMPARE(meter.perSecond(2'000ms), 1'000.0);
    QCOMPARE(meter.perSecond(2'500ms), 500.0);
    QCOMPARE(meter.perSecond(3'000ms), 0.0);
    QCOMPARE(meter.perSecond(60'000ms), 0.0);
}

void TestRateMeter::startsAfreshWhenTheCounterGoesBack()
{
    RateMeter meter;
    meter.sample(0ms, 1'000'000);
    meter.sample(100ms, 5);
    QCOMPARE(meter.perSecond(100ms), 0.0);
    meter.sample(200ms, 15);
    QCOMPARE(meter.perSecond(200ms), 100.0);
}

QTEST_APPLESS_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
