#include "client/fixture.h"

#include <QTest>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;

/// What is written for subscriptions, byte for byte, and what is known of them.
class ClientSubscriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCallers();
    void endsUnseenTopicWithOneRemove();
    void endsSeenTopicWithAddRemoveRemove();
    void emptyFrameIsNotSeenData();
    void tellsStaleFromRefused();
    void messageWithoutPacketsIsData();
    void dropsAndEndsLateData();
    void endsLateDataAtOnceWhereNoneWasSeen();
    void subscribesAgainWhileEndIsOnItsWay();
    void dropsWhatWasNeverAskedFor();
    void countsNotifications();
    void restoresAfterReconnect();
    void unseenAgainAfterReconnect();
    void decodesOnlyWhereListenedTo();
    void handsOverBatches();
    void findsTopicsAmongMany();
};

void ClientSubscriptions::countsCallers()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    f.client.subscribe("F", "T");
    f.client.subscribe("F", "T");
    f.client.subscribe("F", "U");
    QTRY_COMPARE(peer.received(), request("F", "T", true) + request("F", "U", true));
    QCOMPARE(f.client.subscriptions().size(), 2);
    QCOMPARE(f.stateOf("F", "T"), SubscriptionState::Asked);
    peer.forget();
    f.client.unsubscribe("F", "T");
    QCOMPARE(f.stateOf("F", "T"), SubscriptionState::Asked);
    f.client.unsubscribe("F", "T");
    f.client.unsubscribe("F", "T"); // once more than it was asked for
    f.client.unsubscribe("F", "U");
    QTRY_COMPARE(peer.received(), request("F", "T", false) + request("F", "U", false));
    QVERIFY(f.client.subscriptions().isEmpty());
    QCOMPARE(f.changes.last().state, SubscriptionState::Ended);
}

void ClientSubscriptions::endsUnseenTopicWithOneRemove()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.received(), request("F", "T", true));
    peer.forget();
    f.client.unsubscribe("F", "T");
    QTRY_COMPARE(peer.received(), request("F", "T", false));
}

void ClientSubscriptions::endsSeenTopicWithAddRemoveRemove()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.received(), request("F", "T", true));
    peer.forget();
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Live);
    f.client.unsubscribe("F", "T");
    QTRY_COMPARE(peer.received(),
                 request("F", "T", true) + request("F", "T", false) + request("F", "T", false));
}

void ClientSubscriptions::emptyFrameIsNotSeenData()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.received(), request("F", "T", true));
    peer.forget();
    peer.send(emptyFrame("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Refused);
    QCOMPARE(f.sink.kept, 1); // a refusal is a message like any other
    f.client.unsubscribe("F", "T");
    QTRY_COMPARE(peer.received(), request("F", "T", false)); // an add would ask the authorizers again
}

void ClientSubscriptions::tellsStaleFromRefused()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(emptyFrame("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Refused);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Live);
    peer.send(emptyFrame("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Stale);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Live);
    QCOMPARE(f.changes.last().sinceUtcMs, f.clock->utcMs());
    QCOMPARE(f.changes.size(), 5);
}

void ClientSubscriptions::messageWithoutPacketsIsData()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(frame(protocol::ForwardedMulticastData{"tom", "pc", "F", "T", true, {}}));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Live);
}

void ClientSubscriptions::dropsAndEndsLateData()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.sink.kept, 1);
    f.client.unsubscribe("F", "T");
    QTRY_VERIFY(peer.received().endsWith(request("F", "T", false)));
    peer.forget();

    peer.send(data("F", "T").repeated(1000)); // on its way when we asked for the end
    QTRY_COMPARE(f.sink.dropped, 1000);
    QCOMPARE(f.sink.kept, 1);
    QCOMPARE(peer.received(), QByteArray());

    const QByteArray end = request("F", "T", true).repeated(2) + request("F", "T", false).repeated(2);
    f.clock->advance(2s);
    peer.send(data("F", "T").repeated(1000));
    QTRY_COMPARE(f.sink.dropped, 2000);
    QTRY_COMPARE(peer.received(), end);
    f.clock->advance(3900ms); // the time doubles
    peer.send(data("F", "T").repeated(1000));
    QTRY_COMPARE(f.sink.dropped, 3000);
    QCOMPARE(peer.received(), end);
    f.clock->advance(100ms);
    peer.send(data("F", "T"));
    QTRY_COMPARE(peer.received(), end + end);
    QVERIFY(f.sink.inOrder);
}

void ClientSubscriptions::endsLateDataAtOnceWhereNoneWasSeen()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    f.client.unsubscribe("F", "T");
    QTRY_COMPARE(peer.received(), request("F", "T", true) + request("F", "T", false));
    peer.forget();
    peer.send(emptyFrame("F", "T")); // a refusal that comes late ends nothing
    QTRY_COMPARE(f.sink.dropped, 1);
    QCOMPARE(peer.received(), QByteArray());
    peer.send(data("F", "T").repeated(100)); // a grant that came late made a subscription
    QTRY_COMPARE(f.sink.dropped, 101);
    QTRY_COMPARE(peer.received(), request("F", "T", true).repeated(2) + request("F", "T", false).repeated(2));
}

void ClientSubscriptions::subscribesAgainWhileEndIsOnItsWay()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.sink.kept, 1);
    f.client.unsubscribe("F", "T");
    f.client.subscribe("F", "T");
    QCOMPARE(f.stateOf("F", "T"), SubscriptionState::Asked);
    QTRY_VERIFY(peer.received().endsWith(request("F", "T", false).repeated(2) + request("F", "T", true)));
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.sink.kept, 2);
    QCOMPARE(f.sink.dropped, 0);
    QCOMPARE(f.stateOf("F", "T"), SubscriptionState::Live);
}

void ClientSubscriptions::dropsWhatWasNeverAskedFor()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T").repeated(10));
    QTRY_COMPARE(f.sink.dropped, 10);
    QCOMPARE(peer.received(), QByteArray());
    QVERIFY(f.changes.isEmpty());
}

void ClientSubscriptions::countsNotifications()
{
    TestPeer peer;
    Fixture f;
    f.client.requestNotifications("F");
    f.connectTo(peer);
    const QByteArray add = frame(protocol::NotificationRequest{"F", true});
    const QByteArray remove = frame(protocol::NotificationRequest{"F", false});
    QTRY_COMPARE(peer.received(), add);
    f.client.requestNotifications("F");
    f.client.endNotifications("F");
    f.client.endNotifications("F");
    f.client.endNotifications("F");
    QTRY_COMPARE(peer.received(), add + remove);
}

void ClientSubscriptions::restoresAfterReconnect()
{
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.subscribeHeartbeat = true;
    f.client.subscribe("F", "T");
    f.client.subscribe("F", "gone");
    f.client.requestNotifications("F");
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Live);
    f.client.unsubscribe("F", "gone");
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.stateOf("F", "T"), SubscriptionState::Asked);
    f.client.subscribe("F", "new");
    f.client.tryNow();
    QTRY_COMPARE(peer.connections(), 2);
    const QByteArray wanted = request("F", "T", true) + request("__admin__", "heartbeat", true) +
                              request("F", "new", true) + frame(protocol::NotificationRequest{"F", true});
    QTRY_COMPARE(peer.received(), wanted);
    QCOMPARE(f.sink.markers.size(), 3); // up, down, up
    QCOMPARE(f.sink.markers.last().connection, 2U);
}

void ClientSubscriptions::unseenAgainAfterReconnect()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Live);
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    f.client.tryNow();
    QTRY_COMPARE(peer.connections(), 2);
    QTRY_COMPARE(peer.received(), request("F", "T", true));
    peer.forget();
    f.client.unsubscribe("F", "T");
    QTRY_COMPARE(peer.received(), request("F", "T", false));
}

void ClientSubscriptions::decodesOnlyWhereListenedTo()
{
    TestPeer peer;
    Fixture f;
    QList<protocol::Message> messages;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T", "one"));
    QTRY_COMPARE(f.sink.kept, 1);
    connect(&f.client, &Client::dataReceived, &f.client,
            [&messages](const protocol::Message &message) { messages.append(message); });
    const protocol::ForwardedUnicastData unicast{"tom", "pc", {}, "F", "T", false, {{{7}, "two"}}};
    peer.send(frame(unicast) + data("F", "unwanted"));
    QTRY_COMPARE(f.sink.kept, 2);
    QCOMPARE(messages.size(), 1);
    QVERIFY(std::get<protocol::ForwardedUnicastData>(messages.first()) == unicast);
}

void ClientSubscriptions::handsOverBatches()
{
    TestPeer peer;
    Fixture f;
    int wakeUps = 0;
    QList<protocol::ForwardedSubscriptionRequest> notified;
    QList<protocol::AuthorizationRequest> requested;
    connect(&f.client, &Client::subscriptionNotified, &f.client,
            [&](const QList<protocol::ForwardedSubscriptionRequest> &batch, std::uint32_t connection) {
                ++wakeUps;
                notified += batch;
                QCOMPARE(connection, 1U);
            });
    connect(&f.client, &Client::authorizationRequested, &f.client,
            [&](const QList<protocol::AuthorizationRequest> &batch) { requested += batch; });
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    QByteArray bytes;
    constexpr int many = 20'000;
    for (int index = 0; index < many; ++index)
        bytes += frame(
            protocol::ForwardedSubscriptionRequest{"tom", "pc", {}, "F", QByteArray::number(index), true});
    const protocol::AuthorizationRequest request{{}, "pc", "tom", "F", "T"};
    peer.send(bytes + frame(request));
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(requested.first() == request);
    QCOMPARE(notified.size(), many);
    for (int index = 0; index < many; ++index)
        QCOMPARE(notified.at(index).topic, QByteArray::number(index));
    QVERIFY2(wakeUps < many / 10, qPrintable(QString::number(wakeUps)));
}

void ClientSubscriptions::findsTopicsAmongMany()
{
    TestPeer peer;
    Fixture f;
    QByteArray bytes;
    constexpr int many = 5'000;
    for (int index = 0; index < many; ++index) {
        const QByteArray topic = QByteArray::number(index);
        if (index % 2 == 0)
            f.client.subscribe("F", topic);
        bytes += data("F", topic.constData());
    }
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(bytes);
    QTRY_COMPARE(f.sink.kept + f.sink.dropped, many);
    QCOMPARE(f.sink.kept, many / 2);
    for (const Subscription &subscription : f.client.subscriptions())
        QCOMPARE(subscription.state, SubscriptionState::Live);
}

QTEST_GUILESS_MAIN(ClientSubscriptions)
#include "tst_clientsubscriptions.moc"
