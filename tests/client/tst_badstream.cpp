#include "client/fixture.h"

#include <QTest>
#include <QTimer>
#include <QtEndian>

using namespace client;
using namespace client::testing;

Q_DECLARE_METATYPE(protocol::Dialect)

/// Whatever a peer sends, the client stays usable, says what happened in one line, and takes no more memory
/// than the bytes deserve.
class BadStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWithWords_data();
    void closesWithWords();
    void keepsWhatCameBeforeTheError();
    void keepsToTheFrameLimit();
    void waitsForHalfAFrame();
    void holdsTwoMillionEmptyPackets();
    void readsFrameLargerThanItsBuffer();
    void readsEverySplit();
    void givesOthersTheirTurnUnderFlood();
};

void BadStream::closesWithWords_data()
{
    using protocol::Dialect;
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("tries");
    const QString port = QStringLiteral("port");
    const QByteArray longUser = QByteArray::fromHex("087fffffff");
    QTest::newRow("unknown type") << Dialect::V4 << QByteArray("\x63") << QStringLiteral("type 99") << port;
    QTest::newRow("unknown type after a message")
        << Dialect::V4 << data("F", "T") + "\x63" << QStringLiteral("type 99") << QStringLiteral("damaged");
    QTest::newRow("type of a client")
        << Dialect::V4 << request("F", "T", true) << QStringLiteral("type 5") << port;
    QTest::newRow("negative length") << Dialect::V4 << QByteArray::fromHex("08ffffffff")
                                     << QStringLiteral("ff ff ff ff") << QStringLiteral("damaged");
    QTest::newRow("length of 2^31-1")
        << Dialect::V4 << longUser << QStringLiteral("7f ff ff ff") << QStringLiteral("damaged");
    QTest::newRow("HTTP") << Dialect::V3 << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                          << QStringLiteral("type 72") << port;
    QTest::newRow("TLS alert") << Dialect::V4 << QByteArray::fromHex("15030100020246")
                               << QStringLiteral("type 21") << QStringLiteral("TLS");
}

void BadStream::closesWithWords()
{
    QFETCH(protocol::Dialect, dialect);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QFETCH(QString, tries);
    TestPeer peer;
    Fixture f;
    ConnectionSettings settings = f.settings(peer);
    settings.dialect = dialect;
    f.client.subscribe("F", "T");
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(bytes);
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.errors.size(), 1);
    const ConnectionError error = f.lastError();
    QCOMPARE(error.kind, ConnectionError::Kind::BadStream);
    QVERIFY2(error.what.contains(settings.target()) && error.what.contains(QLatin1String("at offset ")) &&
                 error.what.contains(says),
             qPrintable(error.what));
    QVERIFY2(error.whatToTry.contains(tries), qPrintable(error.whatToTry));
    QVERIFY(!error.what.contains(QLatin1Char('\n')));
    QTRY_VERIFY(peer.allClosed());
    f.clock->advance(std::chrono::hours{1});
    QCOMPARE(f.phase(), Phase::Closed);
    // And it can be used again.
    f.connectTo(peer);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
}

void BadStream::keepsWhatCameBeforeTheError()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    const QByteArray good = data("F", "T").repeated(100);
    peer.send(good + QByteArray("\x63") + good);
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.sink.kept, 100);
    QVERIFY(f.lastError().what.contains(QStringLiteral("at offset %1:").arg(good.size())));
}

void BadStream::keepsToTheFrameLimit()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    ConnectionSettings settings = f.settings(peer);
    const QByteArray fits =
        frame(protocol::ForwardedMulticastData{"tom", "pc", "F", "T", true, {{{}, QByteArray(5'000, 'x')}}});
    settings.frameLimit = fits.size();
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(fits);
    QTRY_COMPARE(f.sink.kept, 1);
    peer.send(
        frame(protocol::ForwardedMulticastData{"tom", "pc", "F", "T", true, {{{}, QByteArray(5'001, 'x')}}}));
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::BadStream);
    QCOMPARE(f.sink.kept, 1);
}

void BadStream::waitsForHalfAFrame()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    const QByteArray bytes = data("F", "T");
    peer.send(bytes + bytes.first(20));
    QTRY_COMPARE(f.sink.kept, 1);
    f.clock->advance(std::chrono::hours{1});
    QCOMPARE(f.phase(), Phase::Confirmed);
    peer.last()->close(); // a half frame and a close is a close
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::ClosedByPeer);
    QVERIFY(!f.lastError().whatToTry.isEmpty());
    f.client.tryNow();
    QTRY_COMPARE(peer.connections(), 2);
    peer.send(bytes);
    QTRY_COMPARE(f.sink.kept, 2);
}

void BadStream::holdsTwoMillionEmptyPackets()
{
    TestPeer peer;
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    constexpr quint32 packets = 2'000'000;
    QByteArray bytes = frame(protocol::ForwardedMulticastData{"tom", "pc", "F", "T", true, {}});
    qToBigEndian(packets, bytes.data() + bytes.size() - 4);
    bytes.append(QByteArray(qsizetype{packets} * 8, '\0'));
    peer.send(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(f.sink.kept, 1, 20'000);
    // Only the bytes themselves were held, in a buffer that doubled when three quarters full.
    QVERIFY2(f.sink.capacity() <= std::size_t(bytes.size()) * 3,
             qPrintable(QString::number(f.sink.capacity())));
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.sink.kept, 2);
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.sink.kept, 3);
    QVERIFY(f.sink.capacity() <= 1024 * 1024); // and given back
}

void BadStream::readsFrameLargerThanItsBuffer()
{
    TestPeer peer;
    Fixture f;
    QByteArray got;
    connect(&f.client, &Client::dataReceived, &f.client, [&got](const protocol::Message &message) {
        got = std::get<protocol::ForwardedMulticastData>(message).packets.at(0).data;
    });
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    QByteArray payload(8 * 1024 * 1024, '\0');
    for (qsizetype index = 0; index < payload.size(); ++index)
        payload[index] = char(index * 7 + index / 251);
    peer.send(frame(protocol::ForwardedMulticastData{"tom", "pc", "F", "T", true, {{{}, payload}}}));
    QTRY_VERIFY_WITH_TIMEOUT(got == payload, 20'000);
}

void BadStream::readsEverySplit()
{
    TestPeer peer;
    Fixture f;
    int notified = 0;
    connect(&f.client, &Client::subscriptionNotified, &f.client,
            [&notified](const auto &batch) { notified += int(batch.size()); });
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    const QByteArray bytes = data("F", "T", "payload") +
                             frame(protocol::ForwardedSubscriptionRequest{"tom", "pc", {}, "F", "T", true}) +
                             data("F", "T");
    peer.last()->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    int rounds = 0;
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        peer.send(bytes.first(cut));
        QVERIFY(peer.last()->flush());
        QCoreApplication::processEvents();
        peer.send(bytes.sliced(cut));
        ++rounds;
        QTRY_COMPARE(f.sink.kept, 2 * rounds);
        QCOMPARE(notified, rounds);
    }
}

void BadStream::givesOthersTheirTurnUnderFlood()
{
    TestPeer peer;
    Limits limits;
    limits.readAtOnce = 4096;
    Fixture f(limits);
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_COMPARE(peer.connections(), 1);
    const QByteArray block = data("F", "T").repeated(20'000);
    const qint64 all = 20'000 * 4;
    for (int index = 0; index < 4; ++index)
        peer.send(block);
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &f.client, [&turns] { ++turns; });
    timer.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(f.sink.kept, all, 20'000);
    QVERIFY2(turns > 100, qPrintable(QString::number(turns)));
    // A call in the midst of the flood is heeded.
    qint64 then = -1;
    connect(&timer, &QTimer::timeout, &f.client, [&] {
        if (then >= 0 || f.sink.kept <= all)
            return;
        f.client.disconnectFromDistributor();
        then = f.sink.kept;
    });
    for (int index = 0; index < 4; ++index)
        peer.send(block);
    QTRY_COMPARE_WITH_TIMEOUT(f.finished, 1, 20'000);
    QVERIFY2(then > all && then < 2 * all, qPrintable(QString::number(then)));
    QCOMPARE(f.sink.kept, then);
}

QTEST_GUILESS_MAIN(BadStream)
#include "tst_badstream.moc"
