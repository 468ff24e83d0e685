#include "app/session.h"
#include "support/allocations.h"
#include "support/guitest.h"
#include "support/hostileframes.h"
#include "support/rawpeer.h"

#include <QTemporaryDir>
#include <QTest>

namespace hostile = support::hostile;

/// A window that is busy while a distributor floods its session: what waits for it takes no more than 2.5
/// times its bytes and a mebibyte, and nothing is lost; what it then shows has a budget, and is counted.
class TestFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsTakesLittle_data();
    void whatWaitsTakesLittle();
    void packsKeepWhatTheyAreGiven();
    void joinsOnlyWhatLosesNothing();
};

void TestFloods::whatWaitsTakesLittle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("notifications");
    QTest::addColumn<int>("requests");
    QTest::newRow("notifications") << hostile::notifications(100'000) << 100'000 << 0;
    QTest::newRow("notifications of many topics") << hostile::notifications(100'000, true) << 100'000 << 0;
    QTest::newRow("requests") << hostile::requests(30'000) << 0 << 30'000;
    QByteArray mixed;
    for (int i = 0; i < 20'000; ++i)
        mixed += hostile::notifications(1) + hostile::requests(1);
    QTest::newRow("both in turn") << mixed << 20'000 << 20'000;
    QTest::newRow("huge names") << hostile::hugeNotification(3 << 20) << 1 << 0;
}

void TestFloods::whatWaitsTakesLittle()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, notifications);
    QFETCH(int, requests);
    bytes += hostile::frameOf(protocol::ForwardedMulticastData{"a", "b", "END", "END", false, {{{}, "x"}}});
    const QTemporaryDir folder;
    support::RawPeer peer;
    app::SessionOptions options;
    options.auditFolder = folder.path();
    options.memoryBudget = std::make_shared<store::MemoryBudget>(32 << 20);
    app::Session session(options);
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = peer.port();
    settings.subscribeHeartbeat = false;
    session.subscribe("END", "END");
    session.requestNotifications("F");
    session.connectTo(settings);
    QTRY_VERIFY(session.connectionState().isUp());

    const qint64 before = allocations::held();
    allocations::startPeak();
    peer.send(bytes);
    // The window is busy until all has come.
    QDeadlineTimer patience(60'000);
    while (session.store().totals().received == 0 && !patience.hasExpired())
        QThread::msleep(1);
    const qint64 taken = allocations::peak() - before;
    const qint64 allowed = bytes.size() * 5 / 2 + 1024 * 1024;
    qInfo("%lld bytes came, %lld were taken, %lld are allowed", qint64(bytes.size()), taken, allowed);
    if (allocations::areCounted())
        QVERIFY(taken <= allowed);

    QTRY_COMPARE_WITH_TIMEOUT(session.notifications().adds(), quint64(notifications), 60'000);
    const auto asked = [&session] {
        quint64 sum = session.desk().counters().notShown;
        for (std::size_t row = 0; row < session.desk().size(); ++row)
            sum += session.desk().at(row).timesAsked;
        return sum;
    };
    QTRY_COMPARE_WITH_TIMEOUT(asked(), quint64(requests), 60'000);
    qInfo("%lld bytes are held once it is shown", allocations::held() - before);
}

void TestFloods::packsKeepWhatTheyAreGiven()
{
    QList<protocol::ForwardedSubscriptionRequest> told;
    for (int i = 0; i < 10; ++i)
        told.append({QByteArray(i, '\xff'), "h\0st", hostile::clientId(i), "F", {}, i % 2 == 0});
    app::NotifiedBatch pack(told.first(4), 7);
    QCOMPARE(pack.connection(), 7u);
    QCOMPARE(pack.frames(), told.first(4));
    QVERIFY(pack.join(app::NotifiedBatch(told.sliced(4), 7)));
    QCOMPARE(pack.frames(), told);
    QVERIFY(!pack.join(app::NotifiedBatch(told, 8))); // of another connection (A2)
    QCOMPARE(pack.frames(), told);
}

void TestFloods::joinsOnlyWhatLosesNothing()
{
    using app::ControlEvent;
    const auto subscription = [](const char *topic, client::SubscriptionState state) {
        return ControlEvent(client::Subscription{"F", topic, state, 0});
    };
    ControlEvent last = subscription("T", client::SubscriptionState::Stale);
    QVERIFY(app::join(last, subscription("T", client::SubscriptionState::Live)));
    QVERIFY(std::get<client::Subscription>(last).state == client::SubscriptionState::Live);
    QVERIFY(!app::join(last, subscription("U", client::SubscriptionState::Live)));
    QVERIFY(!app::join(last, ControlEvent(app::Heartbeat())));
    QVERIFY(!app::join(last, ControlEvent(client::ConnectionState())));
    ControlEvent state{client::ConnectionState()};
    QVERIFY(!app::join(state, ControlEvent(client::ConnectionState()))); // each one is told
    ControlEvent beat{app::Heartbeat()};
    QVERIFY(app::join(beat, ControlEvent(app::Heartbeat())));
}

QTEST_MAIN(TestFloods)
#include "tst_floods.moc"
