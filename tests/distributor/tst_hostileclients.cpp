#include "distributor/distributor.h"
#include "distributor/testclient.h"
#include "protocol/encoder.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace distributor;
using protocol::Dialect;

namespace {

constexpr int patience = 60'000;

void addDialects()
{
    QTest::addColumn<int>("number");
    for (const int number : {3, 4, 6})
        QTest::addRow("%d", number) << number;
}

QByteArray frameOf(const protocol::Message &message, Dialect dialect)
{
    return std::get<QByteArray>(protocol::encode(message, dialect));
}

} // namespace

/// Whatever a client does, the others are served.
class TestHostileClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInputClosesThatConnectionAlone_data();
    void badInputClosesThatConnectionAlone();
    void framesBeforeTheBadOneCount();
    void halfAFrameThenCloseChangesNothing_data() { addDialects(); }
    void halfAFrameThenCloseChangesNothing();
    void framesInPiecesArePassedOn_data() { addDialects(); }
    void framesInPiecesArePassedOn();
    void clientThatDoesNotReadIsDropped();
    void largeSnapshotIsNoReasonToDrop();
    void clientWithALargeSnapshotUnreadIsNotServedFurther();
    void publisherThatDropsItselfIsSurvived();
    void whatOneClientHoldsHasALimit_data();
    void whatOneClientHoldsHasALimit();
    void randomBytesAreSurvived_data();
    void randomBytesAreSurvived();
};

void TestHostileClients::badInputClosesThatConnectionAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("type 0") << QByteArray(1, '\0');
    QTest::newRow("type 10") << QByteArray(1, '\x0a');
    QTest::newRow("type 255") << QByteArray(1, '\xff');
    for (const char type : {'\3', '\6', '\10', '\11'})
        QTest::addRow("type %d, of distributors only", type) << QByteArray(1, type);
    QTest::newRow("negative length") << QByteArray::fromHex("05ffffffff");
    QTest::newRow("2^31 - 1") << QByteArray::fromHex("057fffffff");
    QTest::newRow("frame over the limit") << QByteArray::fromHex("0504000001");
    QTest::newRow("negative packet count") << QByteArray::fromHex("0100000000"
                                                                  "00000000"
                                                                  "00000000"
                                                                  "80000000");
    QTest::newRow("2^31 - 1 packets") << QByteArray::fromHex("0100000000"
                                                             "00000000"
                                                             "00000000"
                                                             "7fffffff");
    QTest::newRow("negative entitlement count") << QByteArray::fromHex("0100000000"
                                                                       "00000000"
                                                                       "00000000"
                                                                       "00000001"
                                                                       "ffffffff");
    QTest::newRow("TLS hello") << QByteArray::fromHex("16030100f8010000f40303");
    QTest::newRow("HTTP") << QByteArray("GET /metrics HTTP/1.1\r\n\r\n");
}

void TestHostileClients::badInputClosesThatConnectionAlone()
{
    QFETCH(QByteArray, bytes);
    Distributor distributor{Options()};
    QVERIFY(!distributor.listen());
    TestClient bad(Dialect::V6), good(Dialect::V6);
    QVERIFY(bad.connectTo(distributor.port()));
    QVERIFY(good.connectTo(distributor.port()));
    QVERIFY(bad.settle() && good.settle());
    bad.send(bytes);
    QTRY_VERIFY(!bad.isConnected());
    QCOMPARE(distributor.counters().faults, quint64(1));
    QVERIFY(good.settle());
    QTRY_COMPARE(distributor.clientCount(), 1);
}

void TestHostileClients::framesBeforeTheBadOneCount()
{
    Distributor distributor{Options()};
    QVERIFY(!distributor.listen());
    TestClient bad(Dialect::V6), good(Dialect::V6);
    QVERIFY(bad.connectTo(distributor.port()));
    QVERIFY(good.connectTo(distributor.port()));
    good.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QVERIFY(good.settle());
    bad.send(
        frameOf(protocol::MulticastData{"PRICES", "VOD.L", QByteArray(), {{{}, "last words"}}}, Dialect::V6) +
        QByteArray(1, '\xff'));
    QTRY_COMPARE(good.count(), 2); // the data, then stale
    QCOMPARE(good.at<protocol::ForwardedMulticastData>(0).packets.front().data, QByteArray("last words"));
    QCOMPARE(good.at<protocol::ForwardedMulticastData>(1).user, QByteArray());
}

void TestHostileClients::halfAFrameThenCloseChangesNothing()
{
    QFETCH(int, number);
    Options options;
    options.dialect = *protocol::dialectFromNumber(number);
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient good(options.dialect);
    QVERIFY(good.connectTo(distributor.port()));
    good.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    good.send(protocol::NotificationRequest{"PRICES", true});
    QVERIFY(good.settle());
    good.forget();
    const protocol::Content content = protocol::emptyContent(options.dialect);
    const QByteArray whole =
        frameOf(protocol::MulticastData{"PRICES", "VOD.L", content, {{{1}, "x"}}}, options.dialect);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        TestClient half(options.dialect);
        QVERIFY(half.connectTo(distributor.port()));
        half.send(whole.left(size));
        half.leave();
        QTRY_VERIFY(!half.isConnected());
    }
    QTRY_COMPARE(distributor.connectionCount(), 1);
    QVERIFY(good.settle());
    QCOMPARE(good.count(), 0);
    QCOMPARE(distributor.counters().faults, quint64(0));
}

void TestHostileClients::framesInPiecesArePassedOn()
{
    QFETCH(int, number);
    Options options;
    options.dialect = *protocol::dialectFromNumber(number);
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient subscriber(options.dialect), publisher(options.dialect);
    QVERIFY(subscriber.connectTo(distributor.port()));
    QVERIFY(publisher.connectTo(distributor.port()));
    subscriber.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QVERIFY(subscriber.settle());
    const protocol::Content content = protocol::emptyContent(options.dialect);
    const std::vector<protocol::DataPacket> packets{{{1, 2}, "abc"}, {{}, QByteArray(300'000, 'z')}};
    const QByteArray frame =
        frameOf(protocol::MulticastData{"PRICES", "VOD.L", content, packets}, options.dialect);
    for (qsizetype i = 0; i < 60; ++i) {
        publisher.send(frame.mid(i, 1));
        publisher.socket()->flush();
        QCoreApplication::processEvents();
    }
    publisher.send(frame.mid(60) + frame);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.count(), 2, patience);
    QCOMPARE(subscriber.at<protocol::ForwardedMulticastData>(0).packets, packets);
    QCOMPARE(subscriber.at<protocol::ForwardedMulticastData>(1).packets, packets);
}

void TestHostileClients::clientThatDoesNotReadIsDropped()
{
    Options options;
    options.queueLimit = 1024 * 1024;
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient deaf(Dialect::V6), reader(Dialect::V6), publisher(Dialect::V6);
    for (TestClient *client : {&deaf, &reader, &publisher})
        QVERIFY(client->connectTo(distributor.port()));
    reader.send(protocol::NotificationRequest{"PRICES", true});
    QVERIFY(reader.settle());
    deaf.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QVERIFY(deaf.settle());
    deaf.stopReading();
    reader.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QTRY_COMPARE(reader.count(), 2);
    reader.forget();

    // One message at a time, so that a client that reads never has much waiting.
    const QByteArray data(256 * 1024, 'x');
    qsizetype published = 0;
    while (distributor.counters().slowClients == 0 && published < 400) {
        publisher.send(protocol::MulticastData{"PRICES", "VOD.L", QByteArray(), {{{}, data}}});
        ++published;
        QTRY_VERIFY_WITH_TIMEOUT(reader.count() >= published, patience);
    }
    QCOMPARE(distributor.counters().slowClients, quint64(1));
    QTRY_COMPARE(distributor.clientCount(), 2);
    // The reader had every message, and is told that the other has gone.
    QTRY_COMPARE(reader.count(), published + 1);
    QVERIFY(!reader.at<protocol::ForwardedSubscriptionRequest>(published).isAdd);
    QVERIFY(reader.settle());
    deaf.abort();
}

void TestHostileClients::largeSnapshotIsNoReasonToDrop()
{
    Options options;
    options.queueLimit = 64 * 1024;
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient subscriber(Dialect::V6), notified(Dialect::V6);
    QVERIFY(subscriber.connectTo(distributor.port()));
    QVERIFY(notified.connectTo(distributor.port()));
    constexpr int topics = 5'000;
    for (int i = 0; i < topics; ++i)
        subscriber.send(protocol::SubscriptionRequest{"PRICES", QByteArray::number(i), true});
    QVERIFY(subscriber.settle());
    notified.send(protocol::NotificationRequest{"PRICES", true});
    QTRY_COMPARE_WITH_TIMEOUT(notified.count(), topics, patience);
    for (int i = 0; i < topics; ++i)
        QCOMPARE(notified.at<protocol::ForwardedSubscriptionRequest>(i).topic, QByteArray::number(i));
    QCOMPARE(distributor.counters().slowClients, quint64(0));
}

void TestHostileClients::clientWithALargeSnapshotUnreadIsNotServedFurther()
{
    Distributor distributor{Options()};
    QVERIFY(!distributor.listen());
    TestClient subscriber(Dialect::V6), deaf(Dialect::V6);
    QVERIFY(subscriber.connectTo(distributor.port()));
    QVERIFY(deaf.connectTo(distributor.port()));
    const QByteArray filler(60'000, 't');
    constexpr int topics = 200; // 12 MB for each answer: more than the sockets' own buffers hold
    for (int i = 0; i < topics; ++i)
        subscriber.send(protocol::SubscriptionRequest{"PRICES", filler + QByteArray::number(i), true});
    QVERIFY(subscriber.settle());
    const quint64 before = distributor.counters().reads;
    deaf.stopReading();
    constexpr int rounds = 200; // answered all at once, they would take 2.4 GB
    for (int i = 0; i < rounds; ++i) {
        deaf.send(protocol::NotificationRequest{"PRICES", true});
        deaf.send(protocol::NotificationRequest{"PRICES", false});
    }
    QTRY_VERIFY(distributor.counters().reads > before);
    for (int i = 0; i < 5; ++i)
        QVERIFY(subscriber.settle());
    QVERIFY2(distributor.counters().reads < before + 20 + 10,
             "more than a few requests were answered unread");
    deaf.abort();
    QTRY_COMPARE(distributor.clientCount(), 1);
}

void TestHostileClients::publisherThatDropsItselfIsSurvived()
{
    // It subscribes to what it publishes and doesn't read: its queue passes the limit in the middle of a
    // frame of its own, which others are still to get.
    Options options;
    options.queueLimit = 1024;
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient both(Dialect::V6), other(Dialect::V6);
    QVERIFY(both.connectTo(distributor.port()));
    QVERIFY(other.connectTo(distributor.port()));
    both.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QVERIFY(both.settle());
    QByteArray burst;
    for (int i = 0; i < 50; ++i) {
        burst += frameOf(
            protocol::MulticastData{
                "PRICES", "VOD.L", QByteArray(), {{{}, QByteArray(200, static_cast<char>('a' + i % 26))}}},
            Dialect::V6);
    }
    both.send(burst);
    QTRY_VERIFY(!both.isConnected());
    QCOMPARE(distributor.counters().slowClients, quint64(1));
    QVERIFY(other.settle());
}

void TestHostileClients::whatOneClientHoldsHasALimit_data()
{
    QTest::addColumn<bool>("isNotified");
    QTest::newRow("topics") << false;
    QTest::newRow("feeds to be notified of") << true;
}

void TestHostileClients::whatOneClientHoldsHasALimit()
{
    QFETCH(bool, isNotified);
    Options options;
    options.topicLimit = 20;
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient greedy(Dialect::V6), good(Dialect::V6);
    QVERIFY(greedy.connectTo(distributor.port()));
    QVERIFY(good.connectTo(distributor.port()));
    const auto ask = [&greedy, isNotified](int number) {
        const QByteArray name = QByteArray::number(number);
        if (isNotified)
            greedy.send(protocol::NotificationRequest{name, true});
        else
            greedy.send(protocol::SubscriptionRequest{"PRICES", name, true});
    };
    for (int number = 0; number < 10; ++number)
        ask(number);
    QVERIFY(greedy.settle());
    QVERIFY(greedy.isConnected());
    for (int number = 10; number < 30; ++number)
        ask(number);
    QTRY_VERIFY(!greedy.isConnected());
    QCOMPARE(distributor.counters().faults, quint64(1));
    QVERIFY(good.settle());
    QTRY_COMPARE(distributor.clientCount(), 1);
}

void TestHostileClients::randomBytesAreSurvived_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("login");
    for (const int number : {3, 4, 6}) {
        QTest::addRow("%d", number) << number << int(protocol::LoginMethod::None);
        QTest::addRow("%d, with passwords", number) << number << int(protocol::LoginMethod::Basic);
        QTest::addRow("%d, with tokens", number) << number << int(protocol::LoginMethod::Token);
    }
}

void TestHostileClients::randomBytesAreSurvived()
{
    QFETCH(int, number);
    QFETCH(int, login);
    Options options;
    options.dialect = *protocol::dialectFromNumber(number);
    options.login = static_cast<protocol::LoginMethod>(login);
    options.tokenSecret = protocol::Secret(QByteArray("key"));
    options.users.add("tom", protocol::Secret(QByteArray("right")), Roles());
    Distributor distributor(options);
    QVERIFY(!distributor.listen());

    const protocol::Content content = protocol::emptyContent(options.dialect);
    const std::vector<QByteArray> seeds{
        frameOf(protocol::MulticastData{"PRICES", "VOD.L", content, {{{1}, "x"}, {{}, ""}}}, options.dialect),
        frameOf(protocol::UnicastData{{}, "PRICES", "VOD.L", content, {{{1, 2}, "y"}}}, options.dialect),
        frameOf(protocol::NotificationRequest{"PRICES", true}, options.dialect),
        frameOf(protocol::SubscriptionRequest{"PRICES", "VOD.L", true}, options.dialect),
        frameOf(protocol::AuthorizationResponse{{}, "PRICES", "VOD.L", true, {1, 2}}, options.dialect),
    };
    QRandomGenerator random(static_cast<quint32>(number * 100 + login));
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes;
        for (quint32 i = random.bounded(1, 40); i > 0; --i)
            bytes += seeds.at(random.bounded(static_cast<quint32>(seeds.size())));
        if (round % 3 == 0) {
            bytes.resize(static_cast<qsizetype>(random.bounded(1, 2'000)));
            for (char &byte : bytes)
                byte = static_cast<char>(random.generate());
        } else {
            for (quint32 i = random.bounded(1, 6); i > 0; --i)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.generate());
        }
        TestClient client(options.dialect);
        QVERIFY(client.connectTo(distributor.port()));
        client.send(bytes);
        random.bounded(2) == 0 ? client.leave() : void(client.socket()->flush());
        QTRY_COMPARE(client.socket()->bytesToWrite(), 0);
        QVERIFY(!client.sawGarbage());
    }
    QTRY_COMPARE(distributor.connectionCount(), 0);
    TestClient good(options.dialect);
    QVERIFY(good.connectTo(distributor.port()));
    if (options.login == protocol::LoginMethod::Basic)
        good.login("tom", "right");
    if (options.login != protocol::LoginMethod::Token)
        QVERIFY(good.settle());
    QTRY_COMPARE(distributor.connectionCount(), 1);
}

QTEST_GUILESS_MAIN(TestHostileClients)
#include "tst_hostileclients.moc"
