#include "models/waitingalarm.h"

#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using models::WaitingAlarm;

/// When an operator is told that requests wait.
class TestWaitingAlarm : public QObject
{
    Q_OBJECT

private:
    std::vector<std::chrono::nanoseconds> waiting;

private Q_SLOTS:
    void init() { waiting.clear(); }

    void tellsNobodyWhoDidNotAskForIt()
    {
        WaitingAlarm alarm;
        waiting = {1s};
        QVERIFY(!alarm.poll(waiting, 1h));
    }

    void tellsOnceTheSetAgeIsReached()
    {
        WaitingAlarm alarm;
        alarm.setAge(10s);
        QVERIFY(!alarm.poll(waiting, 100s));
        waiting = {100s};
        QVERIFY(!alarm.poll(waiting, 109s));
        QVERIFY(alarm.poll(waiting, 110s));
        QVERIFY(!alarm.poll(waiting, 1h)); // of the same one
    }

    void tellsOnceForMany()
    {
        WaitingAlarm alarm;
        alarm.setAge(10s);
        int times = 0;
        for (int second = 0; second < 60 + 10; ++second) { // one more each second
            waiting.push_back(std::chrono::seconds(100 + second));
            times += alarm.poll(waiting, std::chrono::seconds(100 + second)) ? 1 : 0;
        }
        QCOMPARE(times, 1);
        QVERIFY(alarm.poll(waiting, 171s)); // those that came since
        QVERIFY(!alarm.poll(waiting, 172s));
    }

    void isQuietAfterTheAnswer()
    {
        WaitingAlarm alarm;
        alarm.setAge(10s);
        waiting = {100s};
        QVERIFY(alarm.poll(waiting, 200s));
        waiting.clear();
        QVERIFY(!alarm.poll(waiting, 300s));
    }
};

QTEST_GUILESS_MAIN(TestWaitingAlarm)
#include "tst_waitingalarm.moc"
