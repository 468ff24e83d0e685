#include "client/client.h"
#include "client/manualclock.h"
#include "client/testpeer.h"
#include "distributor/distributor.h"
#include "protocol/packetcursor.h"
#include "store/packetstore.h"
#include "support/faultproxy.h"

#include <QRandomGenerator>
#include <QTest>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;
using support::Fault;
using FaultKind = support::Fault::Kind;
using ErrorKind = ConnectionError::Kind;

/// A client, a distributor, and a bad network between them, with traffic both ways. After each fault the
/// state is right, what was there is restored, the counters add up, and the distributor never saw a part of a
/// frame.
class Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void aRefusalIsNoClose_data();
    void aRefusalIsNoClose();
};

namespace {

enum class After {
    Unharmed,     ///< every message is there
    NotAnswering, ///< and goes on where the network does
    Lost,         ///< comes back by itself
    Damaged,      ///< plain: damage can look like anything; TLS: lost
};

distributor::Options optionsOf(bool tls)
{
    distributor::Options options;
    options.dialect = protocol::Dialect::V4;
    options.heartbeat = 20ms;
    if (tls)
        options.tls = std::get<QSslConfiguration>(distributor::serverTls(
            tlsFile(QStringLiteral("server.pem")), tlsFile(QStringLiteral("server.key"))));
    return options;
}

/// The number of a message stands in its payload, and the rest of the payload follows from it.
QByteArray payloadOf(int number)
{
    QByteArray payload = QByteArray::number(number).rightJustified(8, '0');
    payload.append(QByteArray((number * 37) % 700, char('a' + number % 26)));
    return payload;
}

struct Bench
{
    explicit Bench(bool tls)
        : bus(optionsOf(tls))
        , store(protocol::Dialect::V4)
        , client(manualEnvironment(clock))
        , writer(Environment::system())
    {
        if (const auto error = bus.listen())
            qFatal("%s", qPrintable(*error));
        proxy.emplace(bus.port());
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = proxy->port();
        settings.dialectIsSure = true;
        settings.tls.enabled = tls;
        settings.tls.caFile = tlsFile(QStringLiteral("ca.pem"));
        client.setFrameSink(&store);
        QObject::connect(&client, &Client::errorOccurred, &client,
                         [this](const ConnectionError &error) { errors.append(error); });
        QObject::connect(&client, &Client::subscriptionNotified, &client,
                         [this](const auto &batch) { notified += int(batch.size()); });
        client.subscribe("F", "T");
        client.requestNotifications("N");
        client.connectToDistributor(settings);
        ConnectionSettings direct = settings;
        direct.port = bus.port();
        writer.connectToDistributor(direct);
    }
    Phase phase() const { return client.state().phase; }
    /// Both ways: what is asked for reaches the distributor and what is published reaches the client.
    bool isRestored()
    {
        const int told = notified;
        const quint64 before = store.totals().received;
        writer.subscribe("N", QByteArray::number(++fences));
        return QTest::qWaitFor(
            [&] {
                publish(1);
                return notified > told && store.totals().received > before && phase() == Phase::Confirmed;
            },
            20'000);
    }
    void publish(int count)
    {
        for (int message = 0; message < count; ++message)
            (void)writer.publish({"F", "T", true, {{{}, payloadOf(++published)}}});
    }
    /// Those that are kept, in order and undamaged; -1 where not.
    int intact() const
    {
        int last = 0;
        int count = 0;
        const store::RowRange rows = store.rows();
        for (quint64 number = rows.first; number < rows.end; ++number) {
            const store::PinnedRow row = store.row(number);
            if (row.kind() != store::RowKind::Multicast)
                continue;
            const QByteArrayView packets = row.packets();
            const QByteArray payload = packets.sliced(12).toByteArray(); // counts and lengths
            const int its = payload.first(8).toInt();
            if (its <= last || payload != payloadOf(its))
                return -1;
            last = its;
            ++count;
        }
        return count;
    }

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    distributor::Distributor bus;
    std::optional<support::FaultProxy> proxy;
    store::PacketStore store;
    Client client;
    Client writer;
    ConnectionSettings settings;
    QList<ConnectionError> errors;
    int published = 0;
    int notified = 0;
    int fences = 0;
};

#define VERIFY_ADDS_UP(bench)                                                                                \
    do {                                                                                                     \
        const store::Totals totals = (bench).store.totals();                                                 \
        QCOMPARE(totals.received, totals.kept + totals.evicted + totals.dropped + totals.captureFiltered);   \
        QVERIFY(totals.received <= quint64((bench).published) + 1);                                          \
        QCOMPARE((bench).bus.counters().faults, 0U);                                                         \
        QCOMPARE((bench).bus.counters().cutFrames, 0U);                                                      \
    } while (false)

} // namespace

void Faults::survives_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<After>("after");
    QTest::addColumn<quint32>("seed");
    struct Row
    {
        const char *name;
        FaultKind kind;
        After after;
    };
    constexpr Row rows[] = {
        {"single bytes", FaultKind::SingleBytes, After::Unharmed},
        {"delay", FaultKind::Delay, After::Unharmed},
        {"stall", FaultKind::Stall, After::NotAnswering},
        {"black hole", FaultKind::BlackHole, After::NotAnswering},
        {"cut", FaultKind::Cut, After::Lost},
        {"reset", FaultKind::Reset, After::Lost},
        {"half close", FaultKind::HalfClose, After::Lost},
        {"bit flip", FaultKind::BitFlip, After::Damaged},
        {"garbage", FaultKind::Garbage, After::Damaged},
    };
    for (const Row &row : rows) {
        for (const bool tls : {false, true}) {
            for (const quint32 seed : {1U, 2U, 3U})
                QTest::addRow("%s, %s, seed %u", row.name, tls ? "TLS" : "plain", seed)
                    << tls << row.kind << row.after << seed;
        }
    }
}

void Faults::survives()
{
    QFETCH(bool, tls);
    QFETCH(FaultKind, kind);
    QFETCH(After, after);
    QFETCH(quint32, seed);
    Bench bench(tls);
    QTRY_COMPARE(bench.phase(), Phase::Confirmed);
    QTRY_VERIFY(bench.writer.state().isUp());
    QVERIFY(bench.isRestored());
    QTRY_VERIFY(bench.store.totals().received == quint64(bench.published)); // nothing is on its way

    QRandomGenerator random(seed);
    bench.proxy->inject({kind, random.bounded(4000), 5ms * int(kind == FaultKind::Delay), seed});
    for (int burst = 0; burst < 10; ++burst) {
        bench.publish(5);
        (void)bench.client.publish({"UP", "T", true, {{{}, payloadOf(burst)}}});
        QCoreApplication::processEvents();
    }

    if (after == After::Damaged && !tls) {
        // A flipped bit of a payload is only another payload; one of a length may be waited for.
        bench.clock->advance(1h);
        QTRY_VERIFY(bench.phase() == Phase::Confirmed || bench.phase() == Phase::NotAnswering ||
                    bench.phase() == Phase::Closed);
        if (bench.phase() == Phase::Closed)
            QCOMPARE(bench.errors.last().kind, ErrorKind::BadStream);
        bench.client.connectToDistributor(bench.settings);
    } else if (after == After::NotAnswering) {
        // Two heartbeats at different times have come, so silence is told; then the network goes on.
        QTRY_VERIFY(bench.proxy->isHolding());
        QTest::qWait(60); // what passed before is read
        bench.clock->advance(1h);
        QTRY_COMPARE(bench.phase(), Phase::NotAnswering);
        bench.proxy->resume();
        QTRY_COMPARE(bench.phase(), Phase::Confirmed);
        QTRY_COMPARE(bench.store.totals().received, quint64(bench.published));
        QCOMPARE(bench.intact(), bench.published);
    } else if (after == After::Unharmed) {
        QTRY_COMPARE_WITH_TIMEOUT(bench.store.totals().received, quint64(bench.published), 30'000);
        QCOMPARE(bench.intact(), bench.published);
        QCOMPARE(bench.phase(), Phase::Confirmed);
        QVERIFY(bench.errors.isEmpty());
    } else {
        QTRY_COMPARE(bench.phase(), Phase::Reconnecting);
        QCOMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.errors.last().kind,
                 after == After::Lost ? ErrorKind::ClosedByPeer : ErrorKind::Damaged);
        QVERIFY(bench.client.state().retryIn <= 600ms);
        bench.clock->advance(bench.client.state().retryIn);
        QVERIFY(bench.intact() >= 0);
    }
    QVERIFY(bench.isRestored());
    VERIFY_ADDS_UP(bench);
}

void Faults::aRefusalIsNoClose_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void Faults::aRefusalIsNoClose()
{
    QFETCH(bool, tls);
    Bench bench(tls);
    QTRY_COMPARE(bench.phase(), Phase::Confirmed);
    bench.proxy->refuse();
    bench.proxy->cutAll();
    for (int attempt = 1; attempt <= 10; ++attempt) { // more than three
        QTRY_COMPARE(bench.phase(), Phase::Reconnecting);
        QTRY_COMPARE(bench.errors.size(), attempt);
        bench.clock->advance(bench.client.state().retryIn);
    }
    QTRY_COMPARE(bench.errors.size(), 11);
    QCOMPARE(bench.errors.last().kind, ErrorKind::Refused);
    bench.proxy->listen();
    bench.clock->advance(bench.client.state().retryIn);
    QVERIFY(bench.isRestored());
    VERIFY_ADDS_UP(bench);
}

QTEST_GUILESS_MAIN(Faults)
#include "tst_faults.moc"
