#include "client/client.h"
#include "client/countingsink.h"
#include "client/manualclock.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;

/// The distributor as a process of its own, killed (SIGKILL) and stopped (SIGSTOP) in turns while messages
/// flow. Each time, subscriptions and notifications are there again. MBM_KILLS says how often (10).
class Killed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresAllEachTime();
};

namespace {

struct Program
{
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    bool start()
    {
        process.start(QStringLiteral(MBM_DISTRIBUTOR),
                      {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port),
                       QStringLiteral("--dialect"), QStringLiteral("4"), QStringLiteral("--heartbeat"),
                       QStringLiteral("20ms")});
        if (!process.waitForReadyRead(30'000))
            return false;
        const QByteArray line = process.readLine().trimmed();
        port = line.mid(line.lastIndexOf(':') + 1).toInt();
        return port > 0;
    }
    QProcess process;
    int port = 0; ///< 0: any; then that one
};

struct Participant
{
    explicit Participant(int port)
        : client(manualEnvironment(clock))
    {
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = quint16(port);
        settings.dialectIsSure = true;
        client.setFrameSink(&sink);
        QObject::connect(&client, &Client::subscriptionNotified, &client,
                         [this](const auto &batch) { notified += int(batch.size()); });
        QObject::connect(&client, &Client::heartbeat, &client, [this] { ++heartbeats; });
        client.connectToDistributor(settings);
    }
    bool isConfirmed() const { return client.state().phase == Phase::Confirmed; }
    /// The next attempt is now, where one is waited for.
    void hurry()
    {
        if (client.state().phase == Phase::Reconnecting)
            clock->advance(client.state().retryIn);
    }
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    ConnectionSettings settings;
    CountingSink sink;
    int notified = 0;
    int heartbeats = 0;
    Client client;
};

} // namespace

void Killed::restoresAllEachTime()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("MBM_KILLS", &isSet);
    const int rounds = isSet ? wanted : 10;
    Program bus;
    QVERIFY(bus.start());
    Participant reader(bus.port);
    Participant writer(bus.port);
    reader.client.subscribe("F", "T");
    reader.client.requestNotifications("N");
    writer.client.subscribe("N", "T");
    for (int round = 0; round < rounds; ++round) {
        QTRY_VERIFY_WITH_TIMEOUT(reader.isConfirmed() && writer.isConfirmed(), 30'000);
        const auto flows = [&](qint64 kept) {
            return QTest::qWaitFor(
                [&] {
                    (void)writer.client.publish({"F", "T", true, {{{}, QByteArray(500, 'x')}}});
                    return reader.sink.kept > kept;
                },
                30'000);
        };
        QVERIFY(flows(reader.sink.kept));
        const std::uint32_t connection = reader.client.state().connection;
        const qint64 kept = reader.sink.kept;
        if (round % 2 == 1) {
            const int before = reader.heartbeats; // silence says something only after two of them
            QTRY_VERIFY_WITH_TIMEOUT(reader.heartbeats >= before + 2, 30'000);
            QCOMPARE(::kill(pid_t(bus.process.processId()), SIGSTOP), 0);
            for (int message = 0; message < 100; ++message)
                (void)writer.client.publish({"F", "T", true, {{{}, QByteArray(500, 'x')}}});
            QVERIFY(QTest::qWaitFor(
                [&] { // a heartbeat that was on its way starts the count anew
                    reader.clock->advance(10s);
                    return reader.client.state().phase == Phase::NotAnswering;
                },
                30'000));
            QCOMPARE(::kill(pid_t(bus.process.processId()), SIGCONT), 0);
            QTRY_VERIFY_WITH_TIMEOUT(reader.isConfirmed(), 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(reader.sink.kept >= kept + 100, 30'000); // nothing is lost
            QCOMPARE(reader.client.state().connection, connection);
            continue;
        }
        const int notified = reader.notified;
        bus.process.kill();
        QVERIFY(bus.process.waitForFinished());
        QTRY_VERIFY(!reader.client.state().isUp() && !writer.client.state().isUp());
        QVERIFY(reader.client.subscriptions().first().state == SubscriptionState::Asked);
        QVERIFY(bus.start());
        QVERIFY(QTest::qWaitFor(
            [&] {
                reader.hurry();
                writer.hurry();
                return reader.isConfirmed() && writer.isConfirmed();
            },
            30'000));
        QVERIFY(reader.client.state().connection > connection);
        QVERIFY(flows(reader.sink.kept));
        QTRY_VERIFY_WITH_TIMEOUT(reader.notified > notified, 30'000);
        QVERIFY(reader.sink.inOrder);
    }
}

QTEST_GUILESS_MAIN(Killed)
#include "tst_killed.moc"
