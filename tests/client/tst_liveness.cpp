#include "client/liveness.h"

#include <QTest>

using namespace client;
using namespace std::chrono_literals;

class LivenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsNothingBeforeTwoHeartbeats();
    void allowsThreeIntervals();
    void takesAnyFrameForLife();
    void isNotMisledByPiledUpHeartbeats();
};

void LivenessTest::expectsNothingBeforeTwoHeartbeats()
{
    Liveness liveness;
    QVERIFY(!liveness.left(1h));
    liveness.heartbeat(1h);
    QVERIFY(!liveness.left(2h));
    liveness.heartbeat(1h + 1s);
    QVERIFY(liveness.left(2h));
    liveness.reset();
    QVERIFY(!liveness.left(2h));
}

void LivenessTest::allowsThreeIntervals()
{
    Liveness liveness;
    liveness.heartbeat(10s);
    liveness.heartbeat(20s);
    QCOMPARE(liveness.left(20s), std::optional<Liveness::Time>(30s));
    QCOMPARE(liveness.left(49s), std::optional<Liveness::Time>(1s));
    QCOMPARE(liveness.left(51s), std::optional<Liveness::Time>(0s));
}

void LivenessTest::takesAnyFrameForLife()
{
    Liveness liveness;
    liveness.heartbeat(10s);
    liveness.heartbeat(20s);
    liveness.frame(45s);
    QCOMPARE(liveness.left(51s), std::optional<Liveness::Time>(24s));
}

void LivenessTest::isNotMisledByPiledUpHeartbeats()
{
    Liveness liveness;
    for (int beat = 0; beat < 100; ++beat)
        liveness.heartbeat(10s + beat * 1ms);
    QCOMPARE(liveness.patience(), std::optional<Liveness::Time>(2s));
}

QTEST_APPLESS_MAIN(LivenessTest)
#include "tst_liveness.moc"
