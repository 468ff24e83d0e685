#include "client/connectiontest.h"
#include "client/fixture.h"

#include "distributor/distributor.h"

#include <QPointer>
#include <QTest>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;
using Kind = TestStep::Kind;
using Status = TestStep::Status;

/// Time goes on only where a test says so; the sockets are real.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtLoginSentWhereNothingComes();
    void aFirstFrameProvesTheLogin();
    void isHeldForASecond_data();
    void isHeldForASecond();
    void saysAsWhomTheDistributorKnowsIt_data();
    void saysAsWhomTheDistributorKnowsIt();
    void aRefusedLoginIsASilence();
    void aMissingRoleIsASilence();
    void otherClientsNotificationsProveNoIdentity();
    void namesTheStepThatFailed_data();
    void namesTheStepThatFailed();
    void silencesAreExplained_data();
    void silencesAreExplained();
    void aCloseAfterTheLoginIsToldFromARefusedConnection();
    void aWrongDialectIsNamed();
    void sendsWholeFramesWhereItIsStopped();
    void goesOnToItsEndWhereNobodyWantsItAnyMore();
    void leavesNothingBehindWhereItIsStoppedEarly();

private:
    ConnectionSettings settingsFor(quint16 port) const;
    void run(const ConnectionSettings &settings, const QByteArray &feed = {});
    TestStep step(Kind kind) const;
    Status status(Kind kind) const { return step(kind).status; }
    /// Turns the clock until the test is over.
    void finish();
    static distributor::Options withUsers();

    std::shared_ptr<ManualClock> clock;
    std::unique_ptr<ConnectionTest> test;
    int finished = 0;
};

namespace {

ConnectionSettings basic(ConnectionSettings settings, const char *user, const char *password)
{
    settings.credentials = {
        protocol::LoginMethod::Basic, user, protocol::Secret(QByteArray(password)), {}, {}, {}};
    return settings;
}

/// How many whole frames of a client these bytes are; -1 where a part is left over.
int wholeFrames(const QByteArray &bytes)
{
    protocol::FrameWalker walker(protocol::Dialect::V4, protocol::Direction::FromClient);
    qsizetype at = 0;
    int count = 0;
    while (at < bytes.size()) {
        if (walker.walk(bytes.constData() + at, bytes.size() - at) != protocol::FrameWalker::Result::Frame)
            return -1;
        at += walker.layout().size;
        ++count;
    }
    return count;
}

} // namespace

ConnectionSettings TestConnectionTest::settingsFor(quint16 port) const
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    settings.dialect = protocol::Dialect::V4;
    settings.subscribeHeartbeat = false;
    return settings;
}

void TestConnectionTest::run(const ConnectionSettings &settings, const QByteArray &feed)
{
    finished = 0;
    clock = std::make_shared<ManualClock>();
    test = std::make_unique<ConnectionTest>(settings, feed, manualEnvironment(clock));
    connect(test.get(), &ConnectionTest::finished, this, [this] { ++finished; });
    test->start();
}

TestStep TestConnectionTest::step(Kind kind) const
{
    for (const TestStep &step : test->steps()) {
        if (step.kind == kind)
            return step;
    }
    return {};
}

void TestConnectionTest::finish()
{
    QTRY_VERIFY_WITH_TIMEOUT((clock->advance(1s), finished == 1), 30'000);
}

distributor::Options TestConnectionTest::withUsers()
{
    distributor::Options options;
    options.dialect = protocol::Dialect::V4;
    options.login = protocol::LoginMethod::Basic;
    options.users = std::get<distributor::Users>(distributor::Users::fromJson(
        R"({"tom": {"password": "hush", "roles": {"AUTH": ["Subscribe"]}}})", false));
    return options;
}

void TestConnectionTest::endsAtLoginSentWhereNothingComes()
{
    TestPeer peer;
    run(basic(settingsFor(peer.serverPort()), "tom", "hush"));
    QTRY_COMPARE(status(Kind::FirstFrame), Status::Running);
    QCOMPARE(status(Kind::Name), Status::Passed);
    QCOMPARE(step(Kind::Name).text, QStringLiteral("127.0.0.1"));
    QCOMPARE(status(Kind::Tcp), Status::Passed);
    QCOMPARE(status(Kind::Tls), Status::Skipped);
    QVERIFY(step(Kind::Tls).text.contains(QStringLiteral("can be read")));
    QCOMPARE(status(Kind::Login), Status::Unproved);
    QVERIFY(step(Kind::Login).text.contains(QStringLiteral("tom")));
    QVERIFY(!step(Kind::Login).text.contains(QStringLiteral("hush")));
    QTRY_VERIFY(peer.received().endsWith("Username=tom;Password=hush")); // and nothing behind it
    clock->advance(4'900ms);
    QVERIFY(test->isRunning());
    clock->advance(100ms);
    QCOMPARE(status(Kind::FirstFrame), Status::Unproved);
    QVERIFY(step(Kind::FirstFrame).meaning.contains(QStringLiteral("refused")));
    QTRY_COMPARE(finished, 1);
    QCOMPARE(status(Kind::Login), Status::Unproved);
    QCOMPARE(test->error().kind, ConnectionError::Kind::None);
    QTRY_VERIFY(peer.allClosed());
    QCOMPARE(peer.connections(), 1);
}

void TestConnectionTest::aFirstFrameProvesTheLogin()
{
    TestPeer peer;
    ConnectionSettings settings = basic(settingsFor(peer.serverPort()), "tom", "hush");
    settings.subscribeHeartbeat = true;
    run(settings);
    QTRY_VERIFY(peer.received().endsWith(request("__admin__", "heartbeat", true)));
    QCOMPARE(status(Kind::Login), Status::Unproved);
    clock->advance(300ms);
    peer.send(heartbeat());
    QTRY_COMPARE(status(Kind::FirstFrame), Status::Passed);
    QCOMPARE(step(Kind::FirstFrame).took, 300ms);
    QCOMPARE(status(Kind::Login), Status::Passed);
    finish();
}

void TestConnectionTest::isHeldForASecond_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("proved at once") << false;
    QTest::newRow("stopped by the user") << true;
}

void TestConnectionTest::isHeldForASecond()
{
    QFETCH(bool, stopped);
    TestPeer peer;
    run(settingsFor(peer.serverPort()));
    QTRY_COMPARE(status(Kind::FirstFrame), Status::Running);
    if (stopped)
        test->stop();
    else
        peer.send(heartbeat());
    QTRY_VERIFY(status(Kind::FirstFrame) != Status::Running);
    clock->advance(999ms);
    QTest::qWait(50); // a close would be seen
    QVERIFY(test->isRunning());
    QVERIFY(!peer.allClosed());
    clock->advance(1ms);
    QTRY_COMPARE(finished, 1);
    QTRY_VERIFY(peer.allClosed());
}

void TestConnectionTest::saysAsWhomTheDistributorKnowsIt_data()
{
    QTest::addColumn<protocol::Dialect>("dialect");
    QTest::newRow("3") << protocol::Dialect::V3;
    QTest::newRow("4") << protocol::Dialect::V4;
    QTest::newRow("6") << protocol::Dialect::V6;
}

void TestConnectionTest::saysAsWhomTheDistributorKnowsIt()
{
    QFETCH(protocol::Dialect, dialect);
    distributor::Options options = withUsers();
    options.dialect = dialect;
    distributor::Distributor bus(options);
    QVERIFY(!bus.listen());
    ConnectionSettings settings = basic(settingsFor(bus.port()), "tom", "hush");
    settings.dialect = dialect;
    run(settings, "PRICES");
    QTRY_VERIFY(test->identity());
    QCOMPARE(test->identity()->user, QByteArray("tom"));
    QVERIFY(!test->identity()->host.isEmpty());
    QCOMPARE(status(Kind::Login), Status::Passed);
    QCOMPARE(status(Kind::Identity), Status::Passed);
    QVERIFY(step(Kind::Identity).text.contains(test->identity()->client.toText()));
    finish();
    QTRY_COMPARE(bus.clientCount(), 0);
    QCOMPARE(bus.counters().faults, 0u);
}

void TestConnectionTest::aRefusedLoginIsASilence()
{
    distributor::Distributor bus(withUsers());
    QVERIFY(!bus.listen());
    run(basic(settingsFor(bus.port()), "tom", "wrong"), "PRICES");
    finish();
    QCOMPARE(bus.counters().refusedLogins, 1u);
    QCOMPARE(status(Kind::Login), Status::Unproved);
    QCOMPARE(status(Kind::FirstFrame), Status::Unproved);
    QCOMPARE(status(Kind::Identity), Status::Skipped);
    QVERIFY(!test->identity());
}

void TestConnectionTest::aMissingRoleIsASilence()
{
    distributor::Distributor bus(withUsers());
    QVERIFY(!bus.listen());
    run(basic(settingsFor(bus.port()), "tom", "hush"), "AUTH"); // Subscribe there, not Notify
    finish();
    QCOMPARE(status(Kind::FirstFrame), Status::Unproved);
    QVERIFY(step(Kind::FirstFrame).meaning.contains(QStringLiteral("AUTH")));
}

void TestConnectionTest::otherClientsNotificationsProveNoIdentity()
{
    TestPeer peer;
    run(settingsFor(peer.serverPort()), "PRICES");
    QTRY_COMPARE(wholeFrames(peer.received()), 2);
    const protocol::ClientId other = protocol::ClientId::fromWire(QByteArray(16, 'o'));
    const protocol::ClientId own = protocol::ClientId::fromWire(QByteArray(16, 'm'));
    peer.send(frame(protocol::ForwardedSubscriptionRequest{"tom", "pc", other, "PRICES", "VOD.L", true}));
    peer.send(frame(protocol::ForwardedSubscriptionRequest{"tom", "pc", other, "NEWS", test->topic(), true}));
    peer.send(
        frame(protocol::ForwardedSubscriptionRequest{"tom", "pc", other, "PRICES", test->topic(), false}));
    QTRY_COMPARE(status(Kind::FirstFrame), Status::Passed); // that proves the login, no more
    QCOMPARE(status(Kind::Identity), Status::Running);
    clock->advance(2s);
    QVERIFY(test->isRunning());
    peer.send(frame(protocol::ForwardedSubscriptionRequest{"tom", "pc", own, "PRICES", test->topic(), true}));
    QTRY_VERIFY(test->identity());
    QCOMPARE(test->identity()->client, own);
    QTRY_COMPARE(finished, 1); // the second is long over
}

void TestConnectionTest::namesTheStepThatFailed_data()
{
    QTest::addColumn<QString>("server"); ///< empty: nothing listens
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<Kind>("failed");
    const QString server = QStringLiteral("server");
    const QString ca = QStringLiteral("ca.pem");
    QTest::newRow("nothing listens") << QString() << ca << QByteArray("tom") << Kind::Tcp;
    QTest::newRow("other CA") << server << QStringLiteral("other-ca.pem") << QByteArray("tom") << Kind::Tls;
    QTest::newRow("wrong host") << QStringLiteral("wrong-host") << ca << QByteArray("tom") << Kind::Tls;
    QTest::newRow("expired") << QStringLiteral("expired") << ca << QByteArray("tom") << Kind::Tls;
    QTest::newRow("no CA file") << server << QStringLiteral("none.pem") << QByteArray("tom") << Kind::Tls;
    QTest::newRow("login that can't be sent") << server << ca << QByteArray("a;b") << Kind::Login;
}

void TestConnectionTest::namesTheStepThatFailed()
{
    QFETCH(QString, server);
    QFETCH(QString, ca);
    QFETCH(QByteArray, user);
    QFETCH(Kind, failed);
    TestPeer peer(server.isEmpty() ? std::nullopt : std::optional(serverTls(server)));
    const quint16 port = peer.serverPort();
    if (server.isEmpty())
        peer.close();
    ConnectionSettings settings = basic(settingsFor(port), user.constData(), "hush");
    settings.tls.enabled = true;
    settings.tls.caFile = tlsFile(ca);
    run(settings);
    QTRY_COMPARE(finished, 1);
    for (const TestStep &step : test->steps()) {
        QCOMPARE(step.status == Status::Failed, step.kind == failed);
        if (step.kind > failed)
            QCOMPARE(step.status, Status::Skipped);
    }
    QVERIFY(!step(failed).text.isEmpty());
    QVERIFY(!step(failed).meaning.isEmpty());
    QCOMPARE(test->error().what, step(failed).text);
    QCOMPARE(peer.received(), QByteArray());
    if (failed == Kind::Tls && QFile::exists(settings.tls.caFile))
        QVERIFY(!test->chain().isEmpty()); // shown all the more
}

void TestConnectionTest::silencesAreExplained_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("TLS against a plain port") << true << Kind::Tls;
    QTest::newRow("after the login") << false << Kind::FirstFrame;
}

void TestConnectionTest::silencesAreExplained()
{
    QFETCH(bool, tls);
    QFETCH(Kind, kind);
    TestPeer peer;
    ConnectionSettings settings = settingsFor(peer.serverPort());
    settings.tls.enabled = tls;
    run(settings);
    QTRY_COMPARE(status(kind), Status::Running);
    finish();
    QVERIFY2(step(kind).meaning.contains(QStringLiteral("silence")), qPrintable(step(kind).meaning));
}

void TestConnectionTest::aCloseAfterTheLoginIsToldFromARefusedConnection()
{
    TestPeer peer;
    run(settingsFor(peer.serverPort()));
    QTRY_COMPARE(peer.connections(), 1);
    QTRY_COMPARE(status(Kind::FirstFrame), Status::Running);
    peer.last()->disconnectFromHost();
    QTRY_COMPARE(finished, 1);
    QCOMPARE(status(Kind::FirstFrame), Status::Failed);
    QCOMPARE(test->error().kind, ConnectionError::Kind::ClosedByPeer);
    QVERIFY2(test->error().what.contains(QStringLiteral("before it sent anything")),
             qPrintable(test->error().what));
}

void TestConnectionTest::aWrongDialectIsNamed()
{
    TestPeer peer;
    run(settingsFor(peer.serverPort()), "PRICES");
    QTRY_COMPARE(wholeFrames(peer.received()), 2);
    peer.send(frame(protocol::ForwardedMulticastData{"tom", "pc", "F", "T", QByteArray("text/plain"), {}},
                    protocol::Dialect::V6));
    QTRY_COMPARE(status(Kind::FirstFrame), Status::Failed);
    QCOMPARE(test->error().kind, ConnectionError::Kind::WrongDialect);
    QVERIFY2(step(Kind::FirstFrame).meaning.contains(QStringLiteral("dialect 6")),
             qPrintable(step(Kind::FirstFrame).meaning));
    QVERIFY(test->isRunning()); // what the peer sent can't be read, but it may be reading a frame of ours
    finish();
    QCOMPARE(status(Kind::Login), Status::Skipped); // there was none
}

void TestConnectionTest::sendsWholeFramesWhereItIsStopped()
{
    for (const int nameSize : {6, 16 * 1024 * 1024}) { // the kernel does not take all of the second
        TestPeer peer;
        peer.stopReading();
        run(settingsFor(peer.serverPort()), QByteArray(nameSize, 'F'));
        QTRY_COMPARE(status(Kind::FirstFrame), Status::Running);
        test->stop();
        peer.startReading();
        finish();
        QTRY_VERIFY_WITH_TIMEOUT(peer.allClosed() && wholeFrames(peer.received()) == 2, 30'000);
    }
}

void TestConnectionTest::goesOnToItsEndWhereNobodyWantsItAnyMore()
{
    TestPeer peer;
    run(settingsFor(peer.serverPort()), "PRICES");
    QTRY_COMPARE(status(Kind::FirstFrame), Status::Running);
    const QPointer<ConnectionTest> left = test.get();
    test.release()->leave();
    QTRY_COMPARE(wholeFrames(peer.received()), 2);
    QVERIFY(!peer.allClosed());
    QTRY_VERIFY_WITH_TIMEOUT((clock->advance(250ms), left.isNull()), 30'000);
    QTRY_VERIFY(peer.allClosed());
    QCOMPARE(wholeFrames(peer.received()), 2);
}

void TestConnectionTest::leavesNothingBehindWhereItIsStoppedEarly()
{
    TestPeer peer;
    run(settingsFor(peer.serverPort()));
    test->stop(); // before TCP is up
    QTRY_COMPARE(finished, 1);
    QCOMPARE(status(Kind::FirstFrame), Status::Skipped);
    QTRY_VERIFY(peer.allClosed());
    QCOMPARE(peer.received(), QByteArray());
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
