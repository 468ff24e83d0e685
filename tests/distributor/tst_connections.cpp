#include "distributor/distributor.h"
#include "distributor/testclient.h"

#include <QTest>
#include <QThread>

#include <memory>

#include <sys/socket.h>

using namespace distributor;
using protocol::Dialect;

/// Connections over real sockets: how they come and go.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsOverTheLimitAreClosed();
    void halfClosedConnectionEnds();
    void heartbeatBeats();
    void livesOnAThreadOfItsOwn();
    void closeEndsEveryConnection();
    void saysWhyItCannotListen();
};

void TestConnections::connectionsOverTheLimitAreClosed()
{
    Options options;
    options.connectionLimit = 2;
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient first(options.dialect), second(options.dialect), third(options.dialect);
    QVERIFY(first.connectTo(distributor.port()));
    QVERIFY(second.connectTo(distributor.port()));
    QVERIFY(first.settle() && second.settle());
    QVERIFY(third.connectTo(distributor.port()));
    QTRY_VERIFY(!third.isConnected());
    QCOMPARE(distributor.counters().overLimit, quint64(1));
    second.leave();
    QTRY_COMPARE(distributor.connectionCount(), 1);
    TestClient fourth(options.dialect);
    QVERIFY(fourth.connectTo(distributor.port()));
    QVERIFY(fourth.settle());
}

void TestConnections::halfClosedConnectionEnds()
{
    Distributor distributor{Options()};
    QVERIFY(!distributor.listen());
    TestClient watching(Dialect::V6), going(Dialect::V6);
    QVERIFY(watching.connectTo(distributor.port()));
    QVERIFY(going.connectTo(distributor.port()));
    watching.send(protocol::NotificationRequest{"PRICES", true});
    QVERIFY(watching.settle());
    going.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QTRY_COMPARE(watching.count(), 1);
    QCOMPARE(::shutdown(static_cast<int>(going.socket()->socketDescriptor()), SHUT_WR), 0);
    QTRY_COMPARE(watching.count(), 2);
    QVERIFY(!watching.at<protocol::ForwardedSubscriptionRequest>(1).isAdd);
    QTRY_COMPARE(distributor.connectionCount(), 1);
}

void TestConnections::heartbeatBeats()
{
    Options options;
    options.heartbeat = std::chrono::milliseconds(20);
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient client(options.dialect);
    QVERIFY(client.connectTo(distributor.port()));
    client.send(protocol::SubscriptionRequest{"__admin__", "heartbeat", true});
    QTRY_VERIFY(client.count() >= 3);
    QCOMPARE(client.at<protocol::ForwardedMulticastData>(2).user, QByteArray("admin"));
}

void TestConnections::livesOnAThreadOfItsOwn()
{
    QThread thread;
    QObject inThread;
    inThread.moveToThread(&thread);
    thread.start();
    std::unique_ptr<Distributor> distributor;
    quint16 port = 0;
    QMetaObject::invokeMethod(
        &inThread,
        [&] {
            distributor = std::make_unique<Distributor>(Options());
            if (!distributor->listen())
                port = distributor->port();
        },
        Qt::BlockingQueuedConnection);
    QVERIFY(port != 0);
    TestClient client(Dialect::V6);
    QVERIFY(client.connectTo(port));
    QVERIFY(client.settle());
    QMetaObject::invokeMethod(
        &inThread, [&] { distributor.reset(); }, Qt::BlockingQueuedConnection);
    QTRY_VERIFY(!client.isConnected());
    thread.quit();
    QVERIFY(thread.wait());
}

void TestConnections::closeEndsEveryConnection()
{
    Distributor distributor{Options()};
    QVERIFY(!distributor.listen());
    TestClient first(Dialect::V6), second(Dialect::V6);
    for (TestClient *client : {&first, &second}) {
        QVERIFY(client->connectTo(distributor.port()));
        client->send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
        client->send(protocol::NotificationRequest{"PRICES", true});
        QVERIFY(client->settle());
    }
    distributor.close();
    QTRY_VERIFY(!first.isConnected() && !second.isConnected());
    QCOMPARE(distributor.port(), quint16(0));
    QVERIFY(!distributor.listen()); // and it can begin again
    TestClient third(Dialect::V6);
    QVERIFY(third.connectTo(distributor.port()));
    QVERIFY(third.settle());
}

void TestConnections::saysWhyItCannotListen()
{
    Distributor first{Options()};
    QVERIFY(!first.listen());
    Options taken;
    taken.endpoint.port = first.port();
    Distributor second(taken);
    const auto error = second.listen();
    QVERIFY(error && error->contains(QString::number(first.port())));
    Options metrics;
    metrics.metrics = taken.endpoint;
    Distributor third(metrics);
    QVERIFY(third.listen());
    QCOMPARE(third.port(), quint16(0));
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
