#include "distributor/outgoingqueue.h"

#include <QTest>

using namespace distributor;

class TestOutgoingQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheBytesInOrder_data();
    void givesBackTheBytesInOrder();
    void countsBytesAndMessages();
    void largeFramesStayShared();
    void smallFramesAreGathered();
};

void TestOutgoingQueue::givesBackTheBytesInOrder_data()
{
    QTest::addColumn<qsizetype>("step");
    for (const qsizetype step : {1, 7, 1'000, 1'000'000})
        QTest::addRow("%lld at a time", static_cast<long long>(step)) << step;
}

void TestOutgoingQueue::givesBackTheBytesInOrder()
{
    QFETCH(qsizetype, step);
    OutgoingQueue queue;
    QByteArray expected, got;
    qint64 messages = 0;
    const auto take = [&] {
        const QByteArrayView front = queue.front();
        const qsizetype size = std::min(step, front.size());
        got.append(front.first(size));
        messages += queue.advance(size);
    };
    for (int i = 0; i < 300; ++i) {
        const qsizetype size = i % 10 == 0 ? 5'000 : 1 + i % 90;
        const QByteArray frame(size, static_cast<char>('a' + i % 26));
        queue.push(frame, i % 50 < 40);
        expected += frame;
        if (i % 3 == 0)
            take(); // pushed to and taken from in turns
    }
    while (!queue.isEmpty())
        take();
    QCOMPARE(got, expected);
    QCOMPARE(messages, qint64(300));
    QCOMPARE(queue.countedBytes(), 0);
    QCOMPARE(queue.uncountedBytes(), 0);
    QCOMPARE(queue.messages(), 0);
}

void TestOutgoingQueue::countsBytesAndMessages()
{
    OutgoingQueue queue;
    queue.push("abc", true);
    queue.push("defgh", true);
    queue.push("snapshot", false);
    queue.push("ij", true);
    QCOMPARE(queue.countedBytes(), 10);
    QCOMPARE(queue.uncountedBytes(), 8);
    QCOMPARE(queue.messages(), 4);
    QCOMPARE(queue.advance(4), 0); // gathered with the next one, which is not yet out
    QCOMPARE(queue.countedBytes(), 6);
    QCOMPARE(queue.advance(4), 2);
    QCOMPARE(queue.front(), QByteArrayView("snapshot"));
    queue.clear();
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.countedBytes(), 0);
}

void TestOutgoingQueue::largeFramesStayShared()
{
    OutgoingQueue queue;
    const QByteArray large(1'000'000, 'x');
    queue.push("small", true);
    queue.push(large, true);
    queue.push("small", true);
    queue.advance(5);
    QCOMPARE(static_cast<const void *>(queue.front().data()), static_cast<const void *>(large.constData()));
    QCOMPARE(queue.front().size(), large.size());
}

void TestOutgoingQueue::smallFramesAreGathered()
{
    OutgoingQueue queue;
    for (int i = 0; i < 1'000; ++i)
        queue.push(QByteArray(100, 'x'), true);
    QVERIFY(queue.front().size() > 60'000);
    QVERIFY(queue.front().size() <= 64 * 1024);
}

QTEST_GUILESS_MAIN(TestOutgoingQueue)
#include "tst_outgoingqueue.moc"
