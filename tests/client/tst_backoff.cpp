#include "client/backoff.h"

#include <QTest>

using namespace client;
using namespace std::chrono_literals;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesToThirtySeconds();
    void staysWithinJitter();
};

void BackoffTest::doublesToThirtySeconds()
{
    Backoff backoff([] { return 0.5; });
    QList<std::chrono::milliseconds> delays;
    for (int attempt = 0; attempt < 9; ++attempt)
        delays.append(backoff.next());
    QCOMPARE(delays, (QList<std::chrono::milliseconds>{500ms, 1s, 2s, 4s, 8s, 16s, 30s, 30s, 30s}));
    backoff.reset();
    QCOMPARE(backoff.next(), 500ms);
}

void BackoffTest::staysWithinJitter()
{
    Backoff shortest([] { return 0.0; });
    QCOMPARE(shortest.next(), 400ms);
    Backoff longest([] { return 0.999999; });
    QVERIFY(longest.next() < 600ms);
    for (int attempt = 0; attempt < 20; ++attempt)
        QVERIFY(longest.next() <= 30s);
}

QTEST_APPLESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
