#include "client/client.h"
#include "support/allocations.h"
#include "support/hostileframes.h"
#include "support/rawpeer.h"

#include <QTcpServer>
#include <QTest>

#include <utility>

using namespace client;
namespace hostile = support::hostile;

/// Whatever a peer sends, the client takes at most 2.5 times the bytes and a mebibyte, as malloc counts it.
class ClientMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInProportion_data();
    void staysInProportion();
    void holdsOnceWhatWaitsForAPeerThatDoesNotRead();
    void isGivenBack();
};

void ClientMemory::staysInProportion_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype mebibyte = 1024 * 1024;
    QTest::newRow("a frame of two million empty packets") << hostile::emptyPackets(2'000'000);
    QTest::newRow("a payload that has just outgrown its memory") << hostile::payload(12 * mebibyte + 4096);
    QTest::newRow("the smallest data") << hostile::tinyData(400'000);
    QTest::newRow("data on many topics") << hostile::manyTopics(100'000);
    QTest::newRow("few notifications") << hostile::notifications(1'500);
    QTest::newRow("many notifications") << hostile::notifications(150'000);
    QTest::newRow("notifications with large names") << hostile::hugeNotification(2 * mebibyte).repeated(3);
    QTest::newRow("a notification with huge names") << hostile::hugeNotification(6 * mebibyte);
    QTest::newRow("many requests") << hostile::requests(150'000);
    QTest::newRow("a request with huge names") << hostile::hugeRequest(6 * mebibyte);
}

void ClientMemory::staysInProportion()
{
    if (!allocations::areCounted())
        QSKIP("a sanitizer has the allocator");
    QFETCH(QByteArray, bytes);
    bytes += hostile::frameOf(protocol::ForwardedMulticastData{"a", "b", "END", "END", false, {}});
    support::RawPeer peer;
    Client client;
    bool isOver = false;
    qsizetype told = 0;
    connect(&client, &Client::subscriptionNotified, &client,
            [&](const auto &batch) { told += batch.size(); });
    connect(&client, &Client::authorizationRequested, &client,
            [&](const auto &batch) { told += batch.size(); });
    connect(&client, &Client::subscriptionChanged, &client, [&](const Subscription &changed) {
        isOver = isOver || (changed.feed == "END" && changed.state == SubscriptionState::Live);
    });
    ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = peer.port();
    settings.subscribeHeartbeat = false;
    client.subscribe("F", "T");
    client.subscribe("END", "END");
    client.connectToDistributor(settings);
    QTRY_VERIFY(client.state().isUp());

    const qint64 before = allocations::held();
    allocations::startPeak();
    peer.send(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000);
    const qint64 taken = allocations::peak() - before;
    const qint64 allowed = bytes.size() * 5 / 2 + 1024 * 1024;
    qInfo("%lld bytes came, %lld were taken, %lld are allowed", qint64(bytes.size()), taken, allowed);
    QVERIFY(taken <= allowed);
}

void ClientMemory::holdsOnceWhatWaitsForAPeerThatDoesNotRead()
{
    if (!allocations::areCounted())
        QSKIP("a sanitizer has the allocator");
    QTcpServer peer;
    QVERIFY(peer.listen(QHostAddress::LocalHost));
    peer.pauseAccepting(); // the kernel takes the connection, and nobody reads it
    Client client;
    ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = peer.serverPort();
    settings.subscribeHeartbeat = false;
    settings.dialectIsSure = true;
    client.connectToDistributor(settings);
    QTRY_VERIFY(client.state().isUp());

    constexpr qsizetype mebibyte = 1024 * 1024;
    constexpr int count = 40;
    const qint64 before = allocations::held();
    for (int i = 0; i < count; ++i)
        QVERIFY(client.publish({"F", "T", true, {{{1}, QByteArray(mebibyte, 'x')}}}));
    qint64 last = 0;
    QTRY_VERIFY(std::exchange(last, client.bytesToWrite()) == client.bytesToWrite()); // the kernel is full
    const qint64 waiting = client.bytesToWrite();
    QVERIFY(waiting > (count - 16) * mebibyte); // what is missing, the kernel has
    const qint64 held = allocations::held() - before;
    qInfo("%lld bytes wait, %lld are held", waiting, held);
    QVERIFY(held <= waiting + 2 * mebibyte);
}

void ClientMemory::isGivenBack()
{
    if (!allocations::areCounted())
        QSKIP("a sanitizer has the allocator");
    const qint64 before = allocations::held();
    QByteArray block(1024 * 1024, 'x');
    QVERIFY(allocations::held() >= before + block.size()); // it does count
    block = {};
    QVERIFY(allocations::held() < before + 1024);
}

QTEST_GUILESS_MAIN(ClientMemory)
#include "tst_memory.moc"
