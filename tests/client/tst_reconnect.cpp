#include "client/fixture.h"

#include <QTest>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;

class Reconnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime();
    void startsAfreshAfterFirstFrame();
    void triesNow();
    void stopsAfterThreeSilentCloses();
    void countsSilentClosesAnewAfterAFrame();
    void countsOnlyClosesSoonAfterTheLogin();
    void closesWithoutReconnect();
    void disconnectEndsWaiting();
    void connectsElsewhereFromASlot();
    void disconnectsFromASlotAmongData();
    void tellsStatesAfterADisconnectAmongData();
    void fiftyClientsDoNotComeBackInStep();
    void comesBackSoonAfterAShortOutage_data();
    void comesBackSoonAfterAShortOutage();
    void callsFromASlotAtTheLossCount_data();
    void callsFromASlotAtTheLossCount();
};

void Reconnect::waitsLongerEachTime()
{
    Fixture f;
    ConnectionSettings settings;
    {
        TestPeer gone;
        settings = f.settings(gone);
    }
    f.client.connectToDistributor(settings);
    for (const auto wanted : {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms}) {
        QTRY_COMPARE(f.phase(), Phase::Reconnecting);
        QCOMPARE(f.client.state().retryIn, wanted);
        f.clock->advance(wanted - 1ms);
        QCOMPARE(f.phase(), Phase::Reconnecting);
        f.clock->advance(1ms);
        QCOMPARE(f.phase(), Phase::Connecting);
    }
}

void Reconnect::startsAfreshAfterFirstFrame()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.client.state().attempt, 2);
    f.clock->advance(500ms);
    QTRY_COMPARE(peer.connections(), 2);
    peer.send(heartbeat());
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.client.state().retryIn, 500ms);
    QCOMPARE(f.client.state().attempt, 1);
    QCOMPARE(f.client.state().error.kind, ConnectionError::Kind::ClosedByPeer);
}

void Reconnect::triesNow()
{
    TestPeer peer;
    Fixture f;
    f.client.tryNow(); // nothing to try
    QCOMPARE(f.phase(), Phase::NotConnected);
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    f.client.tryNow();
    QCOMPARE(f.phase(), Phase::Connecting);
    f.client.tryNow();
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(peer.connections(), 2);
    f.clock->advance(10s); // the wait that was cut short does not count
    QCoreApplication::processEvents();
    QCOMPARE(peer.connections(), 2);
}

void Reconnect::stopsAfterThreeSilentCloses()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    for (int close = 1; close <= 3; ++close) {
        QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
        QTRY_COMPARE(peer.connections(), close);
        peer.last()->close();
        QTRY_VERIFY(!f.client.state().isUp());
        f.clock->advance(f.client.state().retryIn);
    }
    QCOMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::ClosedByPeer);
    QVERIFY2(f.lastError().what.contains(QLatin1Char('3')), qPrintable(f.lastError().what));
    QVERIFY(f.lastError().whatToTry.contains(QLatin1String("login")));
    f.clock->advance(1h);
    QCOMPARE(f.phase(), Phase::Closed);
}

void Reconnect::countsSilentClosesAnewAfterAFrame()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    for (int close = 1; close <= 5; ++close) {
        QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
        QTRY_COMPARE(peer.connections(), close);
        if (close == 2) {
            peer.send(heartbeat());
            QTRY_COMPARE(f.phase(), Phase::Confirmed);
        }
        peer.last()->close();
        QTRY_VERIFY(!f.client.state().isUp());
        QCOMPARE(f.phase(), close < 5 ? Phase::Reconnecting : Phase::Closed);
        f.clock->advance(f.client.state().retryIn);
    }
}

void Reconnect::countsOnlyClosesSoonAfterTheLogin()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    // A quiet distributor that ends what is idle is no refusal, and what lasted voids what was counted.
    int number = 0;
    for (const auto lasting : {10'000ms, 10'000ms, 3'600'000ms, 9'999ms, 0ms, 10'000ms, 0ms, 0ms, 9'999ms}) {
        QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
        ++number;
        QTRY_COMPARE(peer.connections(), number);
        f.clock->advance(lasting);
        peer.last()->close();
        QTRY_VERIFY(!f.client.state().isUp());
        QCOMPARE(f.phase(), number < 9 ? Phase::Reconnecting : Phase::Closed);
        const bool isSoon = lasting < 10s;
        QCOMPARE(f.lastError().what.contains(QLatin1String("before it sent")), isSoon);
        f.clock->advance(f.client.state().retryIn);
    }
}

void Reconnect::closesWithoutReconnect()
{
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.reconnect = false;
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(peer.connections(), 1);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::ClosedByPeer);
}

void Reconnect::disconnectEndsWaiting()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    f.client.disconnectFromDistributor();
    QCOMPARE(f.phase(), Phase::NotConnected);
    QTRY_COMPARE(f.finished, 1);
    f.clock->advance(1h);
    QCOMPARE(f.phase(), Phase::NotConnected);
    QVERIFY(f.client.state().error.what.isEmpty());
}

void Reconnect::connectsElsewhereFromASlot()
{
    TestPeer first;
    TestPeer second;
    Fixture f;
    f.client.subscribe("F", "T");
    connect(&f.client, &Client::heartbeat, &f.client, [&] { f.connectTo(second); });
    f.client.subscribe("__admin__", "heartbeat");
    f.connectTo(first);
    QTRY_COMPARE(first.connections(), 1);
    first.send(heartbeat() + data("F", "T").repeated(10));
    QTRY_COMPARE(second.connections(), 1);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_VERIFY(first.allClosed());
    second.send(data("F", "T"));
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
    QCOMPARE(f.client.state().connection, 2U);
    QVERIFY(f.errors.isEmpty());
}

void Reconnect::disconnectsFromASlotAmongData()
{
    TestPeer peer;
    Fixture f;
    int decoded = 0;
    connect(&f.client, &Client::dataReceived, &f.client, [&] {
        ++decoded;
        f.client.disconnectFromDistributor();
    });
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T").repeated(100));
    QTRY_COMPARE(f.finished, 1);
    QCOMPARE(decoded, 1);
    QCOMPARE(f.sink.kept, 1);
    QCOMPARE(f.phase(), Phase::NotConnected);
    QTRY_VERIFY(peer.allClosed());
    QVERIFY(f.sink.inOrder);
}

void Reconnect::tellsStatesAfterADisconnectAmongData()
{
    TestPeer peer;
    Fixture f;
    const auto leave =
        connect(&f.client, &Client::dataReceived, &f.client, [&f] { f.client.disconnectFromDistributor(); });
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.finished, 1);
    disconnect(leave);
    f.changes.clear();
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 2);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.changes.size(), 1);
    QCOMPARE(f.changes.last().state, SubscriptionState::Live);
}

// With the chance that programs have: one distributor ends, and fifty clients lose it at one moment.
void Reconnect::fiftyClientsDoNotComeBackInStep()
{
    TestPeer peer;
    const auto clock = std::make_shared<ManualClock>();
    Environment environment = Environment::system();
    environment.clock = clock;
    constexpr int many = 50;
    std::vector<std::unique_ptr<Client>> clients;
    for (int index = 0; index < many; ++index) {
        clients.push_back(std::make_unique<Client>(environment));
        ConnectionSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = peer.serverPort();
        clients.back()->connectToDistributor(settings);
    }
    QTRY_COMPARE(peer.connections(), many);
    const auto all = [&clients](Phase phase) {
        return std::all_of(clients.begin(), clients.end(),
                           [phase](const auto &client) { return client->state().phase == phase; });
    };
    QTRY_VERIFY(all(Phase::Unconfirmed));
    for (int index = 0; index < many; ++index)
        peer.socket(index)->abort();
    QTRY_VERIFY(all(Phase::Reconnecting));
    std::vector<std::chrono::milliseconds> delays;
    for (const auto &client : clients)
        delays.push_back(client->state().retryIn);
    std::sort(delays.begin(), delays.end());
    QVERIFY(delays.front() >= 400ms && delays.back() <= 600ms);
    QVERIFY2(delays.back() - delays.front() > 100ms, "most of the spread is used");
    for (std::size_t index = 0; index + 15 < delays.size(); ++index)
        QVERIFY2(delays[index + 15] - delays[index] > 10ms, "sixteen of fifty within 10 ms");
}

void Reconnect::comesBackSoonAfterAShortOutage_data()
{
    QTest::addColumn<double>("chance");
    QTest::addColumn<std::chrono::milliseconds>("outage");
    for (const double chance : {0.0, 0.5, 0.999}) {
        for (const auto outage : {0ms, 399ms, 700ms, 1300ms, 1700ms, 1999ms, 2000ms})
            QTest::addRow("%.1f, %d ms", chance, int(outage.count())) << chance << outage;
    }
}

// What was there is there again within 3 s of the end of an outage of at most 2 s.
void Reconnect::comesBackSoonAfterAShortOutage()
{
    QFETCH(double, chance);
    QFETCH(std::chrono::milliseconds, outage);
    auto peer = std::make_unique<TestPeer>();
    const quint16 port = peer->serverPort();
    const auto clock = std::make_shared<ManualClock>();
    Environment environment = manualEnvironment(clock);
    environment.random = [chance] {
        return chance;
    };
    Client client(environment);
    client.subscribe("F", "T");
    client.requestNotifications("N");
    ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    settings.subscribeHeartbeat = false;
    client.connectToDistributor(settings);
    QTRY_COMPARE(peer->connections(), 1);
    peer->send(heartbeat());
    QTRY_COMPARE(client.state().phase, Phase::Confirmed);
    peer->last()->abort();
    peer.reset(); // refused from here on
    QTRY_COMPARE(client.state().phase, Phase::Reconnecting);

    std::chrono::milliseconds gone{0};
    const auto pass = [&](std::chrono::milliseconds until) {
        while (client.state().phase == Phase::Reconnecting && gone + client.state().retryIn <= until) {
            const auto wait = client.state().retryIn;
            gone += wait;
            clock->advance(wait);
            QTRY_VERIFY(client.state().phase != Phase::Connecting);
        }
    };
    pass(outage);
    peer = std::make_unique<TestPeer>(std::nullopt, port);
    pass(outage + 3s);
    QTRY_COMPARE(client.state().phase, Phase::Unconfirmed);
    const QByteArray wanted = request("F", "T", true) + frame(protocol::NotificationRequest{"N", true});
    QTRY_COMPARE(peer->received(), wanted);
}

void Reconnect::callsFromASlotAtTheLossCount_data()
{
    QTest::addColumn<bool>("isDisconnecting");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("disconnect, lost") << true << true;
    QTest::newRow("connect, lost") << false << true;
    QTest::newRow("disconnect, connecting elsewhere") << true << false;
    QTest::newRow("connect, disconnecting") << false << false;
}

void Reconnect::callsFromASlotAtTheLossCount()
{
    QFETCH(bool, isDisconnecting);
    QFETCH(bool, isLost);
    TestPeer peer;
    TestPeer other;
    TestPeer third;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
    connect(&f.client, &Client::subscriptionChanged, &f.client, [&](const Subscription &subscription) {
        if (subscription.state == SubscriptionState::Asked)
            isDisconnecting ? f.client.disconnectFromDistributor() : f.connectTo(other);
    });
    if (isLost)
        peer.last()->close();
    else if (isDisconnecting)
        f.connectTo(third);
    else
        f.client.disconnectFromDistributor();
    QTRY_VERIFY(peer.allClosed());
    QTRY_COMPARE(f.phase(), isDisconnecting ? Phase::NotConnected : Phase::Unconfirmed);
    f.clock->advance(1min);
    QCOMPARE(f.phase(), isDisconnecting ? Phase::NotConnected : Phase::Unconfirmed);
    QTRY_COMPARE(other.connections(), isDisconnecting ? 0 : 1);
    QCOMPARE(third.connections(), 0);
}

QTEST_GUILESS_MAIN(Reconnect)
#include "tst_reconnect.moc"
