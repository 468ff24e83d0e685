#include "client/fixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;

/// A frame that was begun leaves whole, or the peer took nothing for long.
class Closing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAllBeforeItCloses_data();
    void sendsAllBeforeItCloses();
    void sendsAllWhilePeerFloods();
    void sendsAllToASlowPeer();
    void nothingToSendIsAllSent();
    void givesUpOnPeerThatNeverReads();
    void refusesMoreThanTheQueueHolds();
    void finishesOnceForTwoConnections();
    void peerThatGoesWhileClosing();
    void sendsWhatWasBegunAfterABadStream();
    void readsAllThatCameBeforeTheClose_data();
    void readsAllThatCameBeforeTheClose();
    void sinkMayBeTakenAwayMeanwhile();
};

namespace {

constexpr qsizetype large = 16 * 1024 * 1024;

protocol::MulticastData largeMessage()
{
    return {"F", "T", true, {{{1}, QByteArray(large, 'x')}}};
}

} // namespace

void Closing::sendsAllBeforeItCloses_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void Closing::sendsAllBeforeItCloses()
{
    QFETCH(bool, tls);
    TestPeer peer(tls ? std::optional(serverTls(QStringLiteral("server"))) : std::nullopt);
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.tls.enabled = tls;
    settings.tls.caFile = tlsFile(QStringLiteral("ca.pem"));
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    const auto message = largeMessage();
    QVERIFY(f.client.publish(message));
    QVERIFY(f.client.bytesToWrite() > 0);
    f.client.disconnectFromDistributor();
    QTRY_COMPARE_WITH_TIMEOUT(f.finished, 1, 30'000);
    QVERIFY(f.allLeft);
    QTRY_VERIFY(peer.allClosed());
    QVERIFY(peer.received() == frame(message));
}

void Closing::sendsAllWhilePeerFloods()
{
    TestPeer peer;
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    // More and more comes in while what we wrote goes out: unread bytes at the close would void what is left.
    const QByteArray block = data("F", "T").repeated(2000);
    connect(peer.last(), &QSslSocket::bytesWritten, &peer, [&peer, block] {
        if (peer.last()->bytesToWrite() < block.size())
            peer.send(block);
    });
    peer.send(block);
    const auto message = largeMessage();
    QVERIFY(f.client.publish(message));
    f.client.disconnectFromDistributor();
    QTRY_COMPARE_WITH_TIMEOUT(f.finished, 1, 30'000);
    QTRY_VERIFY(peer.received() == frame(message));
}

void Closing::sendsAllToASlowPeer()
{
    TestPeer peer;
    peer.stopReading();
    Limits limits;
    limits.closeStall = 1s;
    Fixture f(limits);
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(peer.connections(), 1);
    constexpr qint64 atOnce = qint64{128} * 1024;
    QByteArray received;
    QTimer reading;
    connect(&reading, &QTimer::timeout, &peer, [&] {
        peer.last()->setReadBufferSize(atOnce);
        received += peer.last()->read(atOnce);
    });
    const auto message = largeMessage();
    QVERIFY(f.client.publish(message));
    QElapsedTimer time;
    time.start();
    f.client.disconnectFromDistributor();
    reading.start(20ms);
    QTRY_COMPARE_WITH_TIMEOUT(f.finished, 1, 60'000);
    QVERIFY(time.elapsed() > limits.closeStall.count());
    QVERIFY(f.allLeft);
    QTRY_VERIFY_WITH_TIMEOUT(received.size() >= frame(message).size(), 10'000);
    QVERIFY(received == frame(message));
}

void Closing::nothingToSendIsAllSent()
{
    Fixture f;
    f.client.disconnectFromDistributor();
    QTRY_COMPARE(f.finished, 1);
    QVERIFY(f.allLeft);
    TestPeer peer;
    f.connectTo(peer);
    f.client.disconnectFromDistributor(); // not connected yet
    QTRY_COMPARE(f.finished, 2);
    QVERIFY(f.allLeft);
}

void Closing::givesUpOnPeerThatNeverReads()
{
    TestPeer peer;
    peer.stopReading();
    Limits limits;
    limits.closeStall = 300ms;
    Fixture f(limits);
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QVERIFY(f.client.publish(largeMessage()));
    QVERIFY(f.client.publish(largeMessage()));
    QTRY_VERIFY(peer.connections() == 1);
    f.client.disconnectFromDistributor();
    QCOMPARE(f.phase(), Phase::NotConnected);
    QTRY_COMPARE(f.finished, 1);
    QVERIFY(!f.allLeft);
    QVERIFY(f.errors.isEmpty());
}

void Closing::refusesMoreThanTheQueueHolds()
{
    TestPeer peer;
    peer.stopReading();
    Limits limits;
    limits.writeQueue = 4 * 1024 * 1024;
    Fixture f(limits);
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QVERIFY(f.client.publish(largeMessage())); // one is always taken by an empty queue
    const SendResult result = f.client.publish(largeMessage());
    QCOMPARE(result.status, SendResult::Status::QueueFull);
    QVERIFY(!result.text.isEmpty());
    QVERIFY(f.client.bytesToWrite() <= large + 1024);
    f.client.subscribe("F", "T"); // is not lost
    peer.startReading();
    const QByteArray wanted = frame(largeMessage()) + request("F", "T", true);
    QTRY_COMPARE_WITH_TIMEOUT(peer.received().size(), wanted.size(), 30'000);
    QVERIFY(peer.received() == wanted);
    QVERIFY(f.client.publish({"F", "T", true, {}}));
}

void Closing::finishesOnceForTwoConnections()
{
    TestPeer first;
    TestPeer second;
    Fixture f;
    f.connectTo(first);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QVERIFY(f.client.publish(largeMessage()));
    f.connectTo(second);
    QTRY_COMPARE(second.connections(), 1);
    f.client.disconnectFromDistributor();
    QTRY_COMPARE_WITH_TIMEOUT(f.finished, 1, 30'000);
    QTRY_VERIFY(first.received() == frame(largeMessage()));
    QTRY_VERIFY(first.allClosed() && second.allClosed());
    QCOMPARE(f.finished, 1);
    QVERIFY(f.allLeft);
}

void Closing::peerThatGoesWhileClosing()
{
    TestPeer peer;
    peer.stopReading();
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(peer.connections(), 1);
    QVERIFY(f.client.publish(largeMessage()));
    f.client.disconnectFromDistributor();
    peer.last()->abort();
    QTRY_COMPARE(f.finished, 1);
    QVERIFY(!f.allLeft);
}

void Closing::sendsWhatWasBegunAfterABadStream()
{
    TestPeer peer;
    peer.stopReading();
    Fixture f;
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(peer.connections(), 1);
    QVERIFY(f.client.publish(largeMessage()));
    peer.send("\x63");
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::BadStream);
    QCOMPARE(f.client.bytesToWrite(), 0);
    peer.startReading();
    QTRY_VERIFY_WITH_TIMEOUT(peer.allClosed(), 30'000);
    QVERIFY(peer.received() == frame(largeMessage()));
}

void Closing::readsAllThatCameBeforeTheClose_data()
{
    sendsAllBeforeItCloses_data();
}

void Closing::readsAllThatCameBeforeTheClose()
{
    QFETCH(bool, tls);
    TestPeer peer(tls ? std::optional(serverTls(QStringLiteral("server"))) : std::nullopt);
    Limits limits;
    limits.readAtOnce = 64 * 1024;
    Fixture f(limits);
    ConnectionSettings settings = f.settings(peer);
    settings.tls.enabled = tls;
    settings.tls.caFile = tlsFile(QStringLiteral("ca.pem"));
    f.client.subscribe("F", "T");
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(peer.received(), request("F", "T", true));
    constexpr int many = 100'000;
    peer.send(data("F", "T").repeated(many));
    peer.last()->disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(f.phase(), Phase::Reconnecting, 30'000);
    QCOMPARE(f.sink.kept, many);
}

void Closing::sinkMayBeTakenAwayMeanwhile()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    f.client.setFrameSink(nullptr);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.sink.kept, 1);
    peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.sink.markers.size(), 2);
    f.client.tryNow();
    QTRY_COMPARE(peer.connections(), 2);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.stateOf("F", "T"), SubscriptionState::Live); // the client's own buffer took it
    QCOMPARE(f.sink.kept, 1);
}

QTEST_GUILESS_MAIN(Closing)
#include "tst_closing.moc"
