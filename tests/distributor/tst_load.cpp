#include "distributor/loadframes.h"
#include "distributor/loadpace.h"
#include "distributor/loadstream.h"
#include "distributor/programrun.h"
#include "distributor/testclient.h"
#include "protocol/encoder.h"
#include "protocol/framewalker.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>

using namespace distributor;
using namespace protocol;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Dialect)

namespace {

QStringList load(const char *dialect, const char *rate, const char *topics, const char *frame)
{
    QStringList arguments;
    for (const char *word : {"--dialect", dialect, "--load", rate, "--topics", topics, "--frame", frame})
        arguments.append(QString::fromLatin1(word));
    return arguments;
}

void subscribe(TestClient &client, int topic, bool isAdd = true)
{
    client.send(SubscriptionRequest{LoadFrames::feed(), LoadFrames::topic(topic), isAdd});
}

/// Counts messages by topic until now; those of other feeds are left out.
std::map<QByteArray, int> countByTopic(const TestClient &client)
{
    std::map<QByteArray, int> counts;
    for (const Message &message : client.messages()) {
        const auto *data = std::get_if<ForwardedMulticastData>(&message);
        if (data && data->feed == LoadFrames::feed())
            ++counts[data->topic];
    }
    return counts;
}

} // namespace

/// messagebus-distributor --load: what it sends, to whom, and how fast.
class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFramesOfTheDialect_data();
    void makesFramesOfTheDialect();
    void knowsItsTopics();
    void endsTheFrameThatIsBegun_data();
    void endsTheFrameThatIsBegun();
    void keepsPaceOnAverage();
    void sendsFramesOfExactlyThatSize_data();
    void sendsFramesOfExactlyThatSize();
    void keepsTheRateAndIsFairOverTopics();
    void givesASubscriberOfSomeTopicsItsShare();
    void isADistributorOtherwise();
    void outlivesSubscribersThatDoNotReadOrLeave();
};

void TestLoad::makesFramesOfTheDialect_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<qsizetype>("size");
    for (const Dialect dialect : {Dialect::V3, Dialect::V4, Dialect::V6}) {
        const QByteArray name = QByteArray::number(dialectNumber(dialect));
        QTest::newRow(name + " smallest") << dialect << LoadFrames::smallestFrame(1000, dialect);
        QTest::newRow(name + " usual") << dialect << qsizetype(133);
        QTest::newRow(name + " large") << dialect << qsizetype(3'000'000);
    }
}

void TestLoad::makesFramesOfTheDialect()
{
    QFETCH(Dialect, dialect);
    QFETCH(qsizetype, size);
    const LoadFrames frames({0, 1000, size}, dialect);
    for (const int topic : {0, 7, 999}) {
        QByteArray made(size, '\0');
        frames.write(topic, 0, made.data(), size);
        ForwardedMulticastData message{"load", "localhost", "LOAD", LoadFrames::topic(topic),
                                       true,   {{{}, {}}}};
        if (hasContentType(dialect))
            message.content = QByteArray("text/plain");
        const qsizetype empty = std::get<QByteArray>(encode(message, dialect)).size();
        message.packets[0].data = QByteArray(size - empty, 'x');
        QCOMPARE(made, std::get<QByteArray>(encode(message, dialect)));
        // In pieces it is the same.
        QByteArray pieces;
        for (qsizetype at = 0; at < size;) {
            const qsizetype part = std::min<qsizetype>(size - at, at < 150 ? 7 : 1'000'000);
            QByteArray piece(part, '\0');
            frames.write(topic, at, piece.data(), part);
            pieces += piece;
            at += part;
        }
        QCOMPARE(pieces, made);
    }
}

void TestLoad::knowsItsTopics()
{
    const LoadFrames frames({0, 12, 133}, Dialect::V6);
    QCOMPARE(frames.numberOf("LOAD", "T0"), std::optional(0));
    QCOMPARE(frames.numberOf("LOAD", "T11"), std::optional(11));
    for (const char *other : {"", "T", "T12", "T-1", "T01", "T1 ", "t1", "T99999999999"})
        QCOMPARE(frames.numberOf("LOAD", other), std::nullopt);
    QCOMPARE(frames.numberOf("load", "T1"), std::nullopt);
}

void TestLoad::endsTheFrameThatIsBegun_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("whole rounds in the block") << qsizetype(133);
    QTest::newRow("longer than the block") << qsizetype(1'500'000);
}

void TestLoad::endsTheFrameThatIsBegun()
{
    QFETCH(qsizetype, size);
    const LoadFrames frames({0, 5, size}, Dialect::V4);
    LoadStream stream(frames);
    QVERIFY(stream.front().isEmpty());
    FrameWalker walker(Dialect::V4, Direction::FromDistributor);
    QByteArray bytes;
    qint64 whole = 0;
    // What is wanted changes again and again, at every offset into a frame.
    for (int step = 0; step < 60; ++step) {
        stream.want(step % 5, step % 3 != 2);
        for (qsizetype wish = size / 3 + step; wish > 0;) {
            const QByteArrayView front = stream.front();
            if (front.isEmpty())
                break;
            const QByteArrayView part = front.first(std::min(front.size(), wish));
            bytes.append(part);
            wish -= part.size();
            whole += stream.advance(part.size());
        }
    }
    const char *at = bytes.constData();
    qsizetype left = bytes.size();
    qint64 walked = 0;
    while (walker.walk(at, left) == FrameWalker::Result::Frame) {
        QCOMPARE(qsizetype(walker.layout().size), size);
        at += size;
        left -= size;
        ++walked;
    }
    QVERIFY(walker.error().text().isEmpty() || left < size);
    QCOMPARE(walked, whole);
    QCOMPARE(stream.isMidFrame(), left > 0);
    QCOMPARE(stream.restOfFrame(), left > 0 ? size - left : 0);
    QVERIFY(walked > 10);
}

void TestLoad::keepsPaceOnAverage()
{
    LoadPace pace;
    pace.setRate(1'000'003, 5s);
    std::chrono::nanoseconds now = 5s;
    qint64 sent = 0;
    while (now < 15s) {
        now += 1'700us;
        const qint64 due = pace.due(now);
        pace.sent(due);
        sent += due;
    }
    const double expected = 1'000'003.0 * std::chrono::duration<double>(now - 5s).count();
    QVERIFY(qAbs(double(sent) - expected) <= 1);
    // Who was away for long is not sent all of it.
    QCOMPARE(pace.due(now + 100s), 1'000'003);
    pace.setRate(0.5, now);
    QCOMPARE(pace.due(now + 1s), 0);
    QCOMPARE(pace.wait(now + 1s), 1000ms);
    QCOMPARE(pace.due(now + 2s), 1);
}

void TestLoad::sendsFramesOfExactlyThatSize_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("tls");
    QTest::newRow("3") << QByteArray("3") << QByteArray("133") << false;
    QTest::newRow("4") << QByteArray("4") << QByteArray("133") << false;
    QTest::newRow("6") << QByteArray("6") << QByteArray("133") << false;
    QTest::newRow("large") << QByteArray("6") << QByteArray("2500001") << false;
    QTest::newRow("TLS") << QByteArray("4") << QByteArray("133") << true;
    QTest::newRow("large, TLS") << QByteArray("6") << QByteArray("2500001") << true;
}

void TestLoad::sendsFramesOfExactlyThatSize()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, frame);
    ProgramRun program;
    QFETCH(bool, tls);
    QStringList arguments = load(dialect.constData(), "0", "3", frame.constData());
    if (tls)
        arguments << QStringLiteral("--tls-cert") << QStringLiteral(MBM_TEST_DATA "/tls/server.pem")
                  << QStringLiteral("--tls-key") << QStringLiteral(MBM_TEST_DATA "/tls/server.key");
    QVERIFY(program.start(arguments));
    const auto number = *dialectFromNumber(dialect.toInt());
    TestClient client(number);
    QVERIFY(client.connectTo(program.port(), tls ? std::optional(TestClient::trusting()) : std::nullopt));
    client.stopReading();
    // The bytes themselves, past the client's own walker.
    QByteArray bytes;
    connect(client.socket(), &QTcpSocket::readyRead, this, [&] { bytes += client.socket()->readAll(); });
    for (int topic = 0; topic < 3; ++topic)
        subscribe(client, topic);
    const qsizetype size = frame.toLongLong();
    QTRY_VERIFY_WITH_TIMEOUT(bytes.size() > 4 * size + 100'000, 20'000);
    FrameWalker walker(number, Direction::FromDistributor);
    const char *at = bytes.constData();
    qsizetype left = bytes.size();
    while (left >= size) {
        QVERIFY(walker.walk(at, left) == FrameWalker::Result::Frame);
        QCOMPARE(qsizetype(walker.layout().size), size);
        at += size;
        left -= size;
    }
    client.abort();
    QCOMPARE(program.stop(SIGTERM), 0);
}

void TestLoad::keepsTheRateAndIsFairOverTopics()
{
    ProgramRun program;
    QVERIFY(program.start(load("6", "20000", "10", "133")));
    TestClient client(Dialect::V6);
    QVERIFY(client.connectTo(program.port()));
    for (int topic = 0; topic < 10; ++topic)
        subscribe(client, topic);
    QTRY_VERIFY(countByTopic(client).size() == 10);
    client.forget();
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(client.count() >= 40'000, 20'000);
    const double perSecond = double(client.count()) * 1000 / double(clock.elapsed());
    QVERIFY2(perSecond > 17'000 && perSecond < 23'000, QByteArray::number(perSecond).constData());
    const auto counts = countByTopic(client);
    int least = INT_MAX;
    int most = 0;
    for (const auto &[topic, count] : counts) {
        least = std::min(least, count);
        most = std::max(most, count);
    }
    QCOMPARE(counts.size(), std::size_t(10));
    QVERIFY(most - least <= 1);
}

void TestLoad::givesASubscriberOfSomeTopicsItsShare()
{
    ProgramRun program;
    QVERIFY(program.start(load("4", "1000", "10", "200")));
    TestClient one(Dialect::V4);
    TestClient all(Dialect::V4);
    QVERIFY(one.connectTo(program.port()) && all.connectTo(program.port()));
    subscribe(one, 3);
    for (int topic = 0; topic < 10; ++topic)
        subscribe(all, topic);
    QTRY_VERIFY(one.count() > 0 && all.count() > 0);
    one.forget();
    all.forget();
    QTRY_VERIFY(all.count() >= 1000);
    QVERIFY2(one.count() > 70 && one.count() < 130, QByteArray::number(one.count()).constData());
    QCOMPARE(countByTopic(one).size(), std::size_t(1));
    // Real distributors do not count the first subscription: it takes two removes to end it.
    subscribe(one, 3);
    subscribe(one, 3, false);
    QVERIFY(one.settle());
    one.forget();
    QVERIFY(one.settle());
    all.forget();
    QTRY_VERIFY(all.count() >= 200);
    QCOMPARE(countByTopic(one).size(), std::size_t(0));
}

void TestLoad::isADistributorOtherwise()
{
    ProgramRun program;
    QVERIFY(program.start(load("6", "0", "2", "5000")
                          << QStringLiteral("--heartbeat") << QStringLiteral("50ms")));
    TestClient busy(Dialect::V6);
    TestClient publisher(Dialect::V6);
    QVERIFY(busy.connectTo(program.port()) && publisher.connectTo(program.port()));
    busy.send(NotificationRequest{"NEWS", true});
    busy.send(SubscriptionRequest{"__admin__", "heartbeat", true});
    busy.send(SubscriptionRequest{"NEWS", "x", true});
    subscribe(busy, 0);
    QTRY_VERIFY(!countByTopic(busy).empty());
    publisher.send(MulticastData{"NEWS", "x", QByteArray(), {{{}, "between the load"}}});
    bool hasHeartbeat = false;
    bool hasNews = false;
    bool hasNotification = false;
    const auto look = [&] {
        for (const Message &message : busy.messages()) {
            if (const auto *data = std::get_if<ForwardedMulticastData>(&message)) {
                hasHeartbeat = hasHeartbeat || data->topic == "heartbeat";
                hasNews = hasNews || (data->feed == "NEWS" && !data->packets.empty() &&
                                      data->packets[0].data == "between the load");
            }
            hasNotification =
                hasNotification || std::holds_alternative<ForwardedSubscriptionRequest>(message);
        }
        busy.forget();
        return hasHeartbeat && hasNews && hasNotification;
    };
    QTRY_VERIFY_WITH_TIMEOUT(look(), 20'000);
    QVERIFY(!busy.sawGarbage());
}

void TestLoad::outlivesSubscribersThatDoNotReadOrLeave()
{
    ProgramRun program;
    QVERIFY(program.start(load("6", "0", "100", "133")));
    TestClient deaf(Dialect::V6);
    QVERIFY(deaf.connectTo(program.port()));
    deaf.stopReading();
    deaf.socket()->setReadBufferSize(1000);
    for (int topic = 0; topic < 100; ++topic)
        subscribe(deaf, topic);
    for (int round = 0; round < 5; ++round) {
        TestClient leaver(Dialect::V6);
        QVERIFY(leaver.connectTo(program.port()));
        subscribe(leaver, round);
        QTRY_VERIFY(leaver.count() > 0);
        leaver.abort();
    }
    TestClient other(Dialect::V6);
    QVERIFY(other.connectTo(program.port()));
    QVERIFY(other.settle());
    QVERIFY(deaf.isConnected());
    QCOMPARE(program.stop(SIGTERM), 0);
    QCOMPARE(program.errors(), QByteArray());
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
