#include "client/fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(protocol::Dialect)
Q_DECLARE_METATYPE(protocol::Credentials)

namespace {

protocol::Secret secret(const char *words)
{
    return protocol::Secret(QByteArray(words));
}

} // namespace

class ConnectionStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isConfirmedByFirstFrame();
    void silenceIsNoError();
    void refusedConnectionIsRetried();
    void refusedConnectionClosesWithoutReconnect();
    void unknownHostIsNamed();
    void timesOut();
    void sendsLogin_data();
    void sendsLogin();
    void refusesCredentials();
    void disconnectsAndFinishes();
    void finishesWithoutConnection();
    void tellsHeartbeatsThatStop();
    void heartbeatIsDataWhereUserWantsIt();
    void watchesOnly();
    void bindsAnswersToTheirConnection();
    void namesIpv6Target();
};

void ConnectionStates::isConfirmedByFirstFrame()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    QCOMPARE(f.phase(), Phase::Connecting);
    QCOMPARE(f.client.state().attempt, 1);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(peer.connections(), 1);
    QVERIFY(f.client.state().tlsProtocol.isEmpty());
    peer.send(frame(protocol::ForwardedSubscriptionRequest{"tom", "pc", {}, "F", "T", true}));
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
    QCOMPARE(f.phases(), (QList<Phase>{Phase::Connecting, Phase::Unconfirmed, Phase::Confirmed}));
    QCOMPARE(f.client.state().connection, 1U);
    QCOMPARE(peer.received(), QByteArray()); // no login: nothing is sent
    QCOMPARE(f.sink.markers.size(), 1);
    QVERIFY(f.errors.isEmpty());
}

void ConnectionStates::silenceIsNoError()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    f.clock->advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(f.phase(), Phase::Unconfirmed);
    QVERIFY(f.errors.isEmpty());
}

void ConnectionStates::refusedConnectionIsRetried()
{
    Fixture f;
    ConnectionSettings settings;
    {
        TestPeer gone;
        settings = f.settings(gone);
    }
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.client.state().error.kind, ConnectionError::Kind::Refused);
    QVERIFY(f.client.state().error.what.contains(settings.target()));
    QVERIFY(!f.client.state().error.whatToTry.isEmpty());
    QCOMPARE(f.client.state().retryIn, 500ms);
    QCOMPARE(f.client.state().attempt, 2);
    f.clock->advance(500ms);
    QCOMPARE(f.phase(), Phase::Connecting);
    QCOMPARE(f.client.state().attempt, 2);
    QCOMPARE(f.client.state().error.kind, ConnectionError::Kind::Refused);
}

void ConnectionStates::refusedConnectionClosesWithoutReconnect()
{
    Fixture f;
    ConnectionSettings settings;
    {
        TestPeer gone;
        settings = f.settings(gone);
    }
    settings.reconnect = false;
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.errors.size(), 1);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::Refused);
}

void ConnectionStates::unknownHostIsNamed()
{
    Fixture f;
    ConnectionSettings settings;
    settings.host = QStringLiteral("no-such-host.invalid");
    settings.port = 9001;
    settings.reconnect = false;
    f.client.connectToDistributor(settings);
    QTRY_COMPARE_WITH_TIMEOUT(f.phase(), Phase::Closed, 20'000);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::HostNotFound);
    QVERIFY(f.lastError().what.contains(QLatin1String("no-such-host.invalid:9001")));
}

void ConnectionStates::timesOut()
{
    TestPeer silent; // speaks no TLS: the handshake is never answered
    Fixture f;
    ConnectionSettings settings = f.settings(silent);
    settings.tls.enabled = true;
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Securing);
    f.clock->advance(15s);
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::TimedOut);
}

void ConnectionStates::sendsLogin_data()
{
    using protocol::Dialect;
    using protocol::LoginMethod;
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<protocol::Credentials>("credentials");
    QTest::addColumn<QByteArray>("bytes");
    const protocol::Credentials none;
    const protocol::Credentials basic{LoginMethod::Basic, "tom", secret("pw"), {}, {}, {}};
    const protocol::Credentials basicAll{LoginMethod::Basic, "tom", secret("pw"), "dick", "pc", "app"};
    const protocol::Credentials token{LoginMethod::Token, {}, secret("a.b.c"), {}, {}, {}};
    const protocol::Credentials tokenAll{LoginMethod::Token, {}, secret("a.b.c"), "dick", "pc", "app"};
    const auto text = [](const char *words) {
        QByteArray bytes("\0\0\0", 3);
        bytes.append(char(qstrlen(words)));
        return bytes + words;
    };
    for (const Dialect dialect : {Dialect::V3, Dialect::V4, Dialect::V6})
        QTest::addRow("none %d", protocol::dialectNumber(dialect)) << dialect << none << QByteArray();
    QTest::newRow("basic 3") << Dialect::V3 << basic << text("tom") + text("pw") + text("") + text("");
    QTest::newRow("token 3") << Dialect::V3 << token << text("a.b.c") + text("") + text("");
    for (const Dialect dialect : {Dialect::V4, Dialect::V6}) {
        const int number = protocol::dialectNumber(dialect);
        QTest::addRow("basic %d", number) << dialect << basic << text("Username=tom;Password=pw");
        QTest::addRow("basic all %d", number)
            << dialect << basicAll
            << text("Username=tom;Password=pw;Impersonating=dick;ForwardedFor=pc;Application=app");
        QTest::addRow("token %d", number) << dialect << token << text("Token=a.b.c");
        QTest::addRow("token all %d", number)
            << dialect << tokenAll << text("Token=a.b.c;Impersonating=dick;ForwardedFor=pc;Application=app");
    }
}

void ConnectionStates::sendsLogin()
{
    QFETCH(protocol::Dialect, dialect);
    QFETCH(protocol::Credentials, credentials);
    QFETCH(QByteArray, bytes);
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.dialect = dialect;
    settings.credentials = credentials;
    f.client.subscribe("F", "T");
    f.client.connectToDistributor(settings);
    const QByteArray wanted = bytes + request("F", "T", true);
    QTRY_COMPARE(peer.received(), wanted);
}

void ConnectionStates::refusesCredentials()
{
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.credentials = {protocol::LoginMethod::Basic, "tom", secret("hush;Application=x"), {}, {}, {}};
    f.client.connectToDistributor(settings);
    QCOMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::BadCredentials);
    QVERIFY(f.lastError().what.contains(QLatin1String("password")));
    QVERIFY(!f.lastError().what.contains(QLatin1String("hush")));
    QCoreApplication::processEvents();
    QCOMPARE(peer.connections(), 0);
}

void ConnectionStates::disconnectsAndFinishes()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(peer.connections(), 1);
    f.client.disconnectFromDistributor();
    QCOMPARE(f.phase(), Phase::NotConnected);
    QCOMPARE(f.finished, 0);
    QTRY_COMPARE(f.finished, 1);
    QTRY_VERIFY(peer.allClosed());
    QVERIFY(f.errors.isEmpty());
    QCOMPARE(f.sink.markers.size(), 2);
    QVERIFY(f.sink.markers.last().kind == protocol::StreamMarker::Kind::Disconnected);
    QCOMPARE(f.sink.markers.last().connection, 1U);
    QCOMPARE(f.client.publish({"F", "T", true, {}}).status, SendResult::Status::NotConnected);
}

void ConnectionStates::finishesWithoutConnection()
{
    Fixture f;
    f.client.disconnectFromDistributor();
    QCOMPARE(f.finished, 0);
    QTRY_COMPARE(f.finished, 1);
    QVERIFY(f.states.isEmpty());
}

void ConnectionStates::tellsHeartbeatsThatStop()
{
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.subscribeHeartbeat = true;
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(peer.received(), request("__admin__", "heartbeat", true));
    for (int beat = 1; beat <= 3; ++beat) {
        peer.send(heartbeat());
        QTRY_COMPARE(f.heartbeats, beat);
        f.clock->advance(1s);
    }
    QCOMPARE(f.phase(), Phase::Confirmed);
    f.clock->advance(1900ms); // 2.9 s since the last
    QCOMPARE(f.phase(), Phase::Confirmed);
    f.clock->advance(200ms);
    QCOMPARE(f.phase(), Phase::NotAnswering);
    QVERIFY(f.client.state().isUp());
    peer.send(heartbeat());
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
    // Only the client itself wanted them: no data for the user.
    QCOMPARE(f.sink.kept, 0);
    QCOMPARE(f.sink.skipped, 4);
    QVERIFY(f.client.subscriptions().isEmpty());
    QVERIFY(f.changes.isEmpty());
}

void ConnectionStates::heartbeatIsDataWhereUserWantsIt()
{
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.subscribeHeartbeat = true;
    f.client.connectToDistributor(settings);
    f.client.subscribe("__admin__", "heartbeat");
    QTRY_COMPARE(peer.received(), request("__admin__", "heartbeat", true));
    peer.send(heartbeat());
    QTRY_COMPARE(f.sink.kept, 1);
    QCOMPARE(f.heartbeats, 1);
    QCOMPARE(f.stateOf("__admin__", "heartbeat"), SubscriptionState::Live);
    f.client.unsubscribe("__admin__", "heartbeat");
    QCOMPARE(f.changes.last().state, SubscriptionState::Ended);
    peer.send(heartbeat());
    QTRY_COMPARE(f.heartbeats, 2);
    QCOMPARE(f.sink.kept, 1);
    QCOMPARE(peer.received(), request("__admin__", "heartbeat", true)); // we still want it
}

void ConnectionStates::watchesOnly()
{
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.monitorOnly = true;
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QCOMPARE(f.client.publish({"F", "T", true, {}}).status, SendResult::Status::MonitorOnly);
    QCOMPARE(f.client.unicast({{}, "F", "T", true, {}}).status, SendResult::Status::MonitorOnly);
    QCOMPARE(f.client.authorize(1, {{}, "F", "T", true, {1}}).status, SendResult::Status::MonitorOnly);
    f.client.subscribe("F", "T");
    QTRY_COMPARE(peer.received(), request("F", "T", true));
}

void ConnectionStates::bindsAnswersToTheirConnection()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(peer.connections(), 1);
    const protocol::AuthorizationResponse answer{{}, "F", "T", true, {1}};
    QCOMPARE(f.client.authorize(0, answer).status, SendResult::Status::OtherConnection);
    QCOMPARE(f.client.authorize(1, answer).status, SendResult::Status::Sent);
    QTRY_COMPARE(peer.received(), frame(answer));
    QCOMPARE(f.client.publish({"F", "T", QByteArray("text/plain"), {}}).status,
             SendResult::Status::CannotEncode);
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.client.authorize(1, answer).status, SendResult::Status::NotConnected);
    f.client.tryNow();
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QCOMPARE(f.client.state().connection, 2U);
    QCOMPARE(f.client.authorize(1, answer).status, SendResult::Status::OtherConnection);
}

void ConnectionStates::namesIpv6Target()
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("::1");
    settings.port = 9001;
    QCOMPARE(settings.target(), QStringLiteral("[::1]:9001"));
    settings.host = QStringLiteral("bus");
    QCOMPARE(settings.target(), QStringLiteral("bus:9001"));
}

QTEST_GUILESS_MAIN(ConnectionStates)
#include "tst_connectionstates.moc"
