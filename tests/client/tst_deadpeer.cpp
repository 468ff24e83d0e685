#include "client/fixture.h"
#include "client/keepalive.h"
#include "support/faultproxy.h"

#include <QTest>

#include <linux/filter.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;
using Kind = ConnectionError::Kind;

/// A peer that went without a word, by cable or by process, is noticed.
class DeadPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansWithinTheLimit_data();
    void plansWithinTheLimit();
    void setsAllThatItPlans();
    void noticesThatThePeerIsGone_data();
    void noticesThatThePeerIsGone();
    void takesCloseNotifyWithoutACloseForAClose();
    void toldByHeartbeatsWhereTcpStillAnswers();
    void knowsNothingWithoutHeartbeats();
};

namespace {

/// From here on nothing that is sent to this socket gets there, not even to its kernel's TCP: no answer, no
/// acknowledgement, no reset.
void goSilent(QSslSocket &socket)
{
    sock_filter dropAll{BPF_RET | BPF_K, 0, 0, 0};
    const sock_fprog program{1, &dropAll};
    if (::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_ATTACH_FILTER, &program,
                     sizeof program) != 0)
        qFatal("no socket filter");
}

int option(qintptr descriptor, int level, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    ::getsockopt(int(descriptor), level, name, &value, &size);
    return value;
}

} // namespace

void DeadPeer::plansWithinTheLimit_data()
{
    QTest::addColumn<std::chrono::seconds>("limit");
    for (const int limit : {3, 5, 8, 20, 35, 60, 600})
        QTest::addRow("%d s", limit) << std::chrono::seconds{limit};
}

void DeadPeer::plansWithinTheLimit()
{
    QFETCH(std::chrono::seconds, limit);
    const KeepAlive plan = KeepAlive::within(limit);
    QVERIFY(plan.longest() < limit);
    QVERIFY(plan.longest() >= limit / 2); // and no sooner than needed: a short outage is survived
    QVERIFY(plan.unacknowledged < limit);
    QVERIFY(plan.idle >= 1s && plan.interval >= 1s && plan.count >= 1);
    QVERIFY(Limits().deadPeer <= 35s);
}

void DeadPeer::setsAllThatItPlans()
{
    TestPeer peer;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), peer.serverPort());
    QVERIFY(socket.waitForConnected());
    const KeepAlive plan = KeepAlive::within(35s);
    QVERIFY(plan.setOn(socket.socketDescriptor()));
    const qintptr descriptor = socket.socketDescriptor();
    QCOMPARE(option(descriptor, SOL_SOCKET, SO_KEEPALIVE), 1);
    QCOMPARE(option(descriptor, IPPROTO_TCP, TCP_KEEPIDLE), int(plan.idle.count()));
    QCOMPARE(option(descriptor, IPPROTO_TCP, TCP_KEEPINTVL), int(plan.interval.count()));
    QCOMPARE(option(descriptor, IPPROTO_TCP, TCP_KEEPCNT), plan.count);
    QCOMPARE(option(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT), int(plan.unacknowledged.count()) * 1000);
    QVERIFY(!plan.setOn(-1));
}

void DeadPeer::noticesThatThePeerIsGone_data()
{
    QTest::addColumn<bool>("writes");
    QTest::newRow("idle") << false;
    QTest::newRow("with data on its way") << true;
}

// The kernel's own time, so this one waits: two seconds, where programs wait for thirty.
void DeadPeer::noticesThatThePeerIsGone()
{
    QFETCH(bool, writes);
    TestPeer peer;
    Limits limits;
    limits.deadPeer = 3s;
    Fixture f(limits);
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_VERIFY(peer.last() && peer.received() == request("F", "T", true));
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
    goSilent(*peer.last());
    if (writes)
        QVERIFY(f.client.publish({"F", "T", true, {}}));
    QTRY_COMPARE_WITH_TIMEOUT(f.phase(), Phase::Reconnecting, 60'000);
    QCOMPARE(f.lastError().kind, Kind::TimedOut);
    QVERIFY2(f.lastError().what.contains(QLatin1String("is gone")), qPrintable(f.lastError().what));
    QVERIFY(!f.lastError().whatToTry.isEmpty());
    QCOMPARE(f.stateOf("F", "T"), SubscriptionState::Asked);
    f.client.tryNow();
    QTRY_COMPARE(peer.connections(), 2);
    QTRY_COMPARE(peer.received(), request("F", "T", true));
}

void DeadPeer::takesCloseNotifyWithoutACloseForAClose()
{
    TestPeer peer(serverTls(QStringLiteral("server")));
    support::FaultProxy proxy(peer.serverPort());
    proxy.setFaultOfNext({support::Fault::Kind::KeepOpen}); // the TCP connection to the client never ends
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.port = proxy.port();
    settings.tls.enabled = true;
    settings.tls.caFile = tlsFile(QStringLiteral("ca.pem"));
    f.client.subscribe("F", "T");
    f.client.connectToDistributor(settings);
    QTRY_VERIFY(peer.last() && peer.received() == request("F", "T", true));
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
    peer.send(data("F", "T"));
    peer.last()->disconnectFromHost();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.lastError().kind, Kind::ClosedByPeer);
    QCOMPARE(f.sink.kept, 2);
}

void DeadPeer::toldByHeartbeatsWhereTcpStillAnswers()
{
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.subscribeHeartbeat = true;
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(peer.received(), request("__admin__", "heartbeat", true));
    for (int beat = 1; beat <= 2; ++beat) {
        peer.send(heartbeat());
        QTRY_COMPARE(f.heartbeats, beat);
        f.clock->advance(10s);
    }
    f.clock->advance(19s); // 29 s since the last
    QCOMPARE(f.phase(), Phase::Confirmed);
    f.clock->advance(2s);
    QCOMPARE(f.phase(), Phase::NotAnswering);
}

void DeadPeer::knowsNothingWithoutHeartbeats()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer); // the profile has them off
    QTRY_COMPARE(peer.received(), request("F", "T", true));
    for (int message = 1; message <= 3; ++message) {
        peer.send(data("F", "T"));
        QTRY_COMPARE(f.sink.kept, message);
        f.clock->advance(1s);
    }
    f.clock->advance(1h); // silence says nothing
    QCOMPARE(f.phase(), Phase::Confirmed);
}

QTEST_GUILESS_MAIN(DeadPeer)
#include "tst_deadpeer.moc"
