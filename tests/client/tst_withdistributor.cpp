#include "client/client.h"
#include "client/countingsink.h"
#include "client/testpeer.h"

#include "distributor/distributor.h"

#include <QTest>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(protocol::Dialect)

namespace {

/// A client at an embedded distributor.
struct Participant
{
    explicit Participant(const distributor::Distributor &bus, const char *user = nullptr,
                         const char *password = nullptr)
    {
        client.setFrameSink(&sink);
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = bus.port();
        settings.dialect = bus.options().dialect;
        settings.subscribeHeartbeat = bus.options().heartbeat > 0ms;
        settings.dialectIsSure = true;
        settings.tls.enabled = bus.options().tls.has_value();
        settings.tls.caFile = tlsFile(QStringLiteral("ca.pem"));
        if (user)
            settings.credentials = {
                protocol::LoginMethod::Basic, user, protocol::Secret(QByteArray(password)), {}, {}, {}};
        QObject::connect(&client, &Client::authorizationRequested, &client,
                         [this](const QList<protocol::AuthorizationRequest> &batch) { requests += batch; });
        QObject::connect(
            &client, &Client::subscriptionNotified, &client,
            [this](const QList<protocol::ForwardedSubscriptionRequest> &batch) { notified += batch; });
        client.connectToDistributor(settings);
    }

    bool isUp() const { return client.state().isUp(); }
    SubscriptionState state() const
    {
        const auto all = client.subscriptions();
        return all.isEmpty() ? SubscriptionState::Ended : all.first().state;
    }
    bool publish(const char *feed, const char *topic, std::vector<protocol::DataPacket> packets = {{{}, "x"}})
    {
        return bool(client.publish({feed, topic, protocol::emptyContent(settings.dialect), packets}));
    }
    int notifiedAdds() const
    {
        return int(
            std::count_if(notified.cbegin(), notified.cend(), [](const auto &each) { return each.isAdd; }));
    }

    ConnectionSettings settings;
    CountingSink sink;
    Client client;
    QList<protocol::AuthorizationRequest> requests;
    QList<protocol::ForwardedSubscriptionRequest> notified;
};

} // namespace

/// The client and the embedded distributor, which miscounts as real ones do.
class WithDistributor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsubscribingEndsTheData_data();
    void unsubscribingEndsTheData();
    void lateGrantIsEndedWithoutAskingAgain();
    void subscribesAgainAfterTheEnd();
    void heartbeatConfirms();
    void refusedLoginIsSilence();
    void tellsRefusedLiveAndStale();
    void worksOverTls();
};

void WithDistributor::unsubscribingEndsTheData_data()
{
    QTest::addColumn<protocol::Dialect>("dialect");
    QTest::addColumn<bool>("seen");
    for (const auto dialect : {protocol::Dialect::V3, protocol::Dialect::V4, protocol::Dialect::V6}) {
        const int number = protocol::dialectNumber(dialect);
        QTest::addRow("seen, dialect %d", number) << dialect << true;
        QTest::addRow("not seen, dialect %d", number) << dialect << false;
    }
}

void WithDistributor::unsubscribingEndsTheData()
{
    QFETCH(protocol::Dialect, dialect);
    QFETCH(bool, seen);
    distributor::Options options;
    options.dialect = dialect;
    distributor::Distributor bus(options);
    QVERIFY(!bus.listen());
    Participant watcher(bus);
    Participant reader(bus);
    Participant writer(bus);
    QTRY_VERIFY(watcher.isUp() && reader.isUp() && writer.isUp());
    watcher.client.requestNotifications("F");
    reader.client.subscribe("F", "T");
    reader.client.subscribe("F", "fence");
    QTRY_COMPARE(watcher.notified.size(), 2);
    if (seen) {
        QVERIFY(writer.publish("F", "T"));
        QTRY_COMPARE(reader.sink.kept, 1);
    }
    reader.client.unsubscribe("F", "T");
    QTRY_COMPARE(watcher.notified.size(), seen ? 5 : 3);

    QVERIFY(writer.publish("F", "T"));
    QVERIFY(writer.publish("F", "fence"));
    QTRY_COMPARE(reader.sink.kept, seen ? 2 : 1);
    // One remove leaves the subscription in place: the first message shows it, and then it is ended.
    QCOMPARE(reader.sink.dropped, seen ? 0 : 1);
    QTRY_COMPARE(watcher.notified.size(), seen ? 5 : 7);
    for (int message = 0; message < 10; ++message)
        QVERIFY(writer.publish("F", "T"));
    QVERIFY(writer.publish("F", "fence"));
    QTRY_COMPARE(reader.sink.kept, seen ? 3 : 2);
    QCOMPARE(reader.sink.dropped, seen ? 0 : 1);
    // Who is notified sees as many adds as removes, but for the fence's.
    QCOMPARE(watcher.notifiedAdds() * 2, watcher.notified.size() + 1);
}

void WithDistributor::lateGrantIsEndedWithoutAskingAgain()
{
    distributor::Options options;
    options.authorizeFeeds = {"AUTH"};
    distributor::Distributor bus(options);
    QVERIFY(!bus.listen());
    Participant authorizer(bus);
    Participant reader(bus);
    Participant writer(bus);
    QTRY_COMPARE(bus.clientCount(), 3);
    QTRY_VERIFY(authorizer.isUp() && reader.isUp() && writer.isUp());
    authorizer.client.requestNotifications("AUTH");
    authorizer.client.subscribe("F", "ready");
    QVERIFY(authorizer.publish("F", "ready"));
    QTRY_COMPARE(authorizer.sink.kept, 1);
    reader.client.subscribe("AUTH", "T");
    QTRY_COMPARE(authorizer.requests.size(), 1);
    reader.client.unsubscribe("AUTH", "T"); // withdraws nothing
    QTRY_COMPARE(authorizer.notified.size(), 1);
    const auto request = authorizer.requests.first();
    const protocol::AuthorizationResponse grant{request.client, request.feed, request.topic, true, {1}};
    QVERIFY(authorizer.client.authorize(1, grant));
    QTRY_COMPARE(authorizer.notified.size(), 2);
    QVERIFY(writer.publish("AUTH", "T", {{{1}, "one"}}));
    QTRY_COMPARE(reader.sink.dropped, 1);
    QTRY_COMPARE(authorizer.notified.size(), 6); // add, add, remove, remove
    reader.client.subscribe("F", "fence");
    QVERIFY(writer.publish("AUTH", "T", {{{1}, "one"}}));
    QTRY_VERIFY(writer.publish("F", "fence") && reader.sink.kept > 0);
    QCOMPARE(reader.sink.dropped, 1);
    QCOMPARE(authorizer.requests.size(), 1);
}

void WithDistributor::subscribesAgainAfterTheEnd()
{
    distributor::Distributor bus(distributor::Options{});
    QVERIFY(!bus.listen());
    Participant reader(bus);
    QTRY_VERIFY(reader.isUp());
    for (int round = 1; round <= 3; ++round) {
        reader.client.subscribe("F", "T");
        QVERIFY(reader.publish("F", "T"));
        QTRY_COMPARE(reader.sink.kept, round);
        reader.client.unsubscribe("F", "T");
        QVERIFY(reader.publish("F", "T"));
    }
    QCOMPARE(reader.sink.dropped, 0);
}

void WithDistributor::heartbeatConfirms()
{
    distributor::Options options;
    options.heartbeat = 20ms;
    distributor::Distributor bus(options);
    QVERIFY(!bus.listen());
    Participant reader(bus);
    QTRY_COMPARE(reader.client.state().phase, Phase::Confirmed);
    QTRY_VERIFY(reader.sink.skipped > 3);
    QCOMPARE(reader.sink.kept + reader.sink.dropped, 0);
}

void WithDistributor::refusedLoginIsSilence()
{
    distributor::Options options;
    options.heartbeat = 20ms;
    options.login = protocol::LoginMethod::Basic;
    options.users.add("tom", protocol::Secret(QByteArray("right")), distributor::Roles());
    distributor::Distributor bus(options);
    QVERIFY(!bus.listen());
    Participant wrong(bus, "tom", "wrong");
    Participant right(bus, "tom", "right");
    QTRY_COMPARE(right.client.state().phase, Phase::Confirmed);
    QTRY_COMPARE(bus.counters().refusedLogins, 1U);
    QTRY_VERIFY(right.sink.skipped > 5);
    QCOMPARE(wrong.client.state().phase, Phase::Unconfirmed);
    QVERIFY(wrong.client.state().error.what.isEmpty());
}

void WithDistributor::tellsRefusedLiveAndStale()
{
    distributor::Options options;
    options.dialect = protocol::Dialect::V4;
    options.authorizeFeeds = {"AUTH"};
    distributor::Distributor bus(options);
    QVERIFY(!bus.listen());
    Participant authorizer(bus);
    Participant reader(bus);
    QTRY_COMPARE(bus.clientCount(), 2);
    reader.client.subscribe("AUTH", "T");
    QTRY_COMPARE(authorizer.requests.size(), 1);
    QCOMPARE(reader.state(), SubscriptionState::Asked);
    const auto request = authorizer.requests.first();
    QVERIFY(authorizer.client.authorize(1, {request.client, request.feed, request.topic, true, {}}));
    QTRY_COMPARE(reader.state(), SubscriptionState::Refused);
    QVERIFY(authorizer.client.authorize(1, {request.client, request.feed, request.topic, true, {1}}));
    {
        Participant writer(bus);
        QTRY_VERIFY(writer.isUp());
        QTRY_VERIFY(writer.publish("AUTH", "T", {{{1}, "one"}}) && reader.state() == SubscriptionState::Live);
        writer.client.disconnectFromDistributor();
        QTRY_COMPARE(reader.state(), SubscriptionState::Stale);
    }
}

void WithDistributor::worksOverTls()
{
    distributor::Options options;
    options.heartbeat = 20ms;
    const auto tls =
        distributor::serverTls(tlsFile(QStringLiteral("server.pem")), tlsFile(QStringLiteral("server.key")));
    QVERIFY(std::holds_alternative<QSslConfiguration>(tls));
    options.tls = std::get<QSslConfiguration>(tls);
    distributor::Distributor bus(options);
    QVERIFY(!bus.listen());
    Participant reader(bus);
    QTRY_COMPARE(reader.client.state().phase, Phase::Confirmed);
    reader.client.subscribe("F", "T");
    QVERIFY(reader.publish("F", "T", {{{}, QByteArray(3'000'000, 'x')}}));
    QTRY_COMPARE(reader.sink.kept, 1);
}

QTEST_GUILESS_MAIN(WithDistributor)
#include "tst_withdistributor.moc"
