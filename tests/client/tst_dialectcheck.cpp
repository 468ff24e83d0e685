#include "client/dialectcheck.h"
#include "client/fixture.h"
#include "client/troubles.h"
#include "support/recordings.h"

#include <QTest>

using namespace client;
using namespace client::testing;
using protocol::Dialect;

Q_DECLARE_METATYPE(protocol::Dialect)
Q_DECLARE_METATYPE(support::RecordedStream)

/// A stream of each dialect, read as each other one, is told for what it is, and never for what it is not.
class DialectCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesTheRightDialect_data();
    void proposesTheRightDialect();
    void proposesItHoweverTheBytesCome_data();
    void proposesItHoweverTheBytesCome();
    void neverBlamesTheDialectForDamage_data();
    void neverBlamesTheDialectForDamage();
    void learnsNothingFromOtherTypes();
    void putsFramesTogetherThatSayNothing();
    void proposesByThePort();
    void refusesToPublishUntilConfirmed();
    void eachConnectionIsConfirmedAnew();
};

namespace {

bool hasData(const support::RecordedStream &stream)
{
    for (const QJsonValue &message : stream.messages) {
        if (message[QLatin1String("kind")].toInt() >= 8)
            return true;
    }
    return false;
}

void addStreams()
{
    QTest::addColumn<support::RecordedStream>("stream");
    QTest::addColumn<Dialect>("dialect");
    for (const support::RecordedStream &stream : support::recordedStreams()) {
        if (stream.direction != protocol::Direction::FromDistributor)
            continue;
        for (const Dialect dialect : support::allDialects)
            QTest::addRow("%s read as %d", qPrintable(stream.name), protocol::dialectNumber(dialect))
                << stream << dialect;
    }
}

/// A client of that dialect, connected to a peer.
struct Connected : Fixture
{
    explicit Connected(Dialect dialect)
    {
        ConnectionSettings wanted = settings(peer);
        wanted.dialect = dialect;
        wanted.dialectIsSure = false;
        client.connectToDistributor(wanted);
        if (!QTest::qWaitFor([this] { return phase() == Phase::Unconfirmed && peer.connections() == 1; }))
            qFatal("not connected");
    }
    bool isDecided() const { return client.dialect().status != DialectStatus::Unconfirmed; }
    TestPeer peer;
};

protocol::ForwardedMulticastData message(protocol::Content content, std::vector<protocol::DataPacket> packets)
{
    return {"tom", "pc", "F", "T", std::move(content), std::move(packets)};
}

} // namespace

void DialectCheckTest::proposesTheRightDialect_data()
{
    addStreams();
}

void DialectCheckTest::proposesTheRightDialect()
{
    QFETCH(support::RecordedStream, stream);
    QFETCH(Dialect, dialect);
    Connected f(dialect);
    f.peer.send(stream.bytes);
    if (!hasData(stream)) {
        QTRY_COMPARE(f.phase(), Phase::Confirmed);
        QCOMPARE(f.client.dialect(), DialectState());
        return;
    }
    QTRY_VERIFY(f.isDecided());
    const DialectState state = f.client.dialect();
    if (protocol::hasContentType(dialect) == protocol::hasContentType(stream.dialect)) {
        QCOMPARE(state, (DialectState{DialectStatus::Confirmed, {}}));
        QCOMPARE(f.phase(), Phase::Confirmed);
        QVERIFY(f.errors.isEmpty());
        return;
    }
    QCOMPARE(state.status, DialectStatus::Wrong);
    QVERIFY(state.proposals.contains(stream.dialect));
    for (const Dialect proposal : state.proposals)
        QCOMPARE(protocol::hasContentType(proposal), protocol::hasContentType(stream.dialect));
    QTRY_COMPARE(f.phase(), Phase::Closed);
    const ConnectionError error = f.lastError();
    QCOMPARE(error.kind, ConnectionError::Kind::WrongDialect);
    QCOMPARE(error.dialects, state.proposals);
    QVERIFY2(error.whatToTry.contains(QString::number(protocol::dialectNumber(stream.dialect))),
             qPrintable(error.whatToTry));
    f.clock->advance(std::chrono::hours{1});
    QCOMPARE(f.phase(), Phase::Closed); // it would be no better the next time
}

void DialectCheckTest::proposesItHoweverTheBytesCome_data()
{
    addStreams();
}

// Each reading of the socket ends at another byte; what is decided is right at each of them.
void DialectCheckTest::proposesItHoweverTheBytesCome()
{
    QFETCH(support::RecordedStream, stream);
    QFETCH(Dialect, dialect);
    const bool right = protocol::hasContentType(dialect) == protocol::hasContentType(stream.dialect);
    const qsizetype most = std::min<qsizetype>(stream.bytes.size(), 1500);
    for (const qsizetype step : {1, 7}) {
        DialectCheck check(dialect, protocol::defaultFrameLimit);
        protocol::FrameWalker walker(dialect, protocol::Direction::FromDistributor);
        qsizetype start = 0;
        for (qsizetype end = step; end <= most && check.isOpen(); end += step) {
            auto result = protocol::FrameWalker::Result::Frame;
            while (check.isOpen() && start < end) {
                const QByteArrayView begun(stream.bytes.constData() + start, end - start);
                result = walker.walk(begun.data(), begun.size());
                if (result != protocol::FrameWalker::Result::Frame) {
                    if (result == protocol::FrameWalker::Result::Error)
                        check.failed(begun);
                    else
                        check.begun(begun);
                    break;
                }
                const auto type = walker.layout().type;
                if (type == protocol::MessageType::ForwardedMulticastData ||
                    type == protocol::MessageType::ForwardedUnicastData)
                    check.frame(begun.first(walker.layout().size));
                start += walker.layout().size;
            }
            if (result == protocol::FrameWalker::Result::Error) {
                QVERIFY(!right);
                QCOMPARE(check.status(), DialectStatus::Wrong);
                break;
            }
        }
        if (right)
            QVERIFY(check.status() != DialectStatus::Wrong);
        else
            QVERIFY(check.status() != DialectStatus::Confirmed);
    }
}

void DialectCheckTest::neverBlamesTheDialectForDamage_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray damage = QByteArray::fromHex("63");
    const QByteArray text = frame(message(QByteArray("text/plain"), {{{}, "x"}}), Dialect::V6);
    QTest::newRow("HTTP read as 4") << Dialect::V4 << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("HTTP read as 6") << Dialect::V6 << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("TLS alert") << Dialect::V4 << QByteArray::fromHex("15030100020246");
    QTest::newRow("type of a client") << Dialect::V6 << request("F", "T", true);
    QTest::newRow("after an image of 4") << Dialect::V4 << data("F", "T") + damage;
    QTest::newRow("after a message of 6") << Dialect::V6 << text + damage;
    QTest::newRow("after a delta without packets")
        << Dialect::V4 << frame(message(false, {})) + damage + data("F", "T");
    QByteArray broken = data("F", "T");
    broken.replace(broken.size() - 9, 4, QByteArray::fromHex("ffffffff")); // the entitlement count
    QTest::newRow("inside an image") << Dialect::V4 << broken;
    broken = frame(message(false, {{{}, "x"}}));
    broken.replace(broken.size() - 9, 4, QByteArray::fromHex("ffffffff"));
    QTest::newRow("inside a delta") << Dialect::V4 << broken;
    broken = text;
    broken.replace(broken.size() - 9, 4, QByteArray::fromHex("ffffffff"));
    QTest::newRow("inside a message of 6") << Dialect::V6 << broken;
}

void DialectCheckTest::neverBlamesTheDialectForDamage()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, bytes);
    Connected f(dialect);
    f.peer.send(bytes);
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, ConnectionError::Kind::BadStream);
    QVERIFY(f.client.dialect().status != DialectStatus::Wrong);
    QVERIFY2(!f.lastError().whatToTry.contains(QLatin1String("dialect")),
             qPrintable(f.lastError().whatToTry));
    QVERIFY(!f.lastError().whatToTry.isEmpty());
}

void DialectCheckTest::learnsNothingFromOtherTypes()
{
    for (const Dialect dialect : support::allDialects) {
        Connected f(dialect);
        const protocol::ForwardedSubscriptionRequest told{"tom", "pc", {}, "F", "T", true};
        f.peer.send(frame(told) + frame(protocol::AuthorizationRequest{{}, "pc", "tom", "F", "T"}));
        QTRY_COMPARE(f.phase(), Phase::Confirmed);
        QCOMPARE(f.client.dialect().status, DialectStatus::Unconfirmed);
    }
}

void DialectCheckTest::putsFramesTogetherThatSayNothing()
{
    const QByteArray nothing = frame(message(false, {}));
    {
        Connected f(Dialect::V4); // could be the begin of a message of 6
        f.peer.send(nothing);
        QTRY_COMPARE(f.phase(), Phase::Confirmed);
        QCOMPARE(f.client.dialect().status, DialectStatus::Unconfirmed);
        f.peer.send(data("F", "T"));
        QTRY_COMPARE(f.client.dialect().status, DialectStatus::Confirmed);
    }
    {
        Connected f(Dialect::V6); // would wait for half a million packets
        f.peer.send(nothing.repeated(3));
        QTRY_COMPARE(f.client.dialect().status, DialectStatus::Wrong);
    }
    {
        Connected f(Dialect::V4); // a message of 6 without a type, read as a delta and what can't follow it
        f.peer.send(frame(message(QByteArray(), {{{}, "x"}}), Dialect::V6));
        QTRY_COMPARE(f.client.dialect(), (DialectState{DialectStatus::Wrong, {Dialect::V6}}));
    }
}

void DialectCheckTest::proposesByThePort()
{
    ConnectionSettings settings;
    settings.dialect = Dialect::V6;
    settings.port = 9091;
    QCOMPARE(Troubles(settings).ofDialect().dialects, (QList<Dialect>{Dialect::V3, Dialect::V4}));
    settings.port = 9001;
    QCOMPARE(Troubles(settings).ofDialect().dialects, (QList<Dialect>{Dialect::V4, Dialect::V3}));
}

void DialectCheckTest::refusesToPublishUntilConfirmed()
{
    Connected f(Dialect::V4);
    QList<DialectState> told;
    connect(&f.client, &Client::dialectChanged, &f.client,
            [&told](const DialectState &state) { told.append(state); });
    const protocol::MulticastData wanted{"F", "T", true, {}};
    const protocol::UnicastData unicast{{}, "F", "T", true, {}};
    const auto refused = f.client.publish(wanted);
    QCOMPARE(refused.status, SendResult::Status::DialectUnconfirmed);
    QVERIFY(refused.text.contains(QLatin1String("dialect 4")));
    QCOMPARE(f.client.unicast(unicast).status, SendResult::Status::DialectUnconfirmed);
    QVERIFY(f.client.authorize(1, {{}, "F", "T", true, {1}})); // alike in all dialects
    f.client.vouchForDialect();
    QVERIFY(f.client.publish(wanted));
    const QByteArray sent = frame(protocol::AuthorizationResponse{{}, "F", "T", true, {1}}) + frame(wanted);
    QTRY_COMPARE(f.peer.received(), sent);

    // Another connect asks anew, and a frame answers.
    ConnectionSettings again = f.settings(f.peer);
    again.dialectIsSure = false;
    f.client.connectToDistributor(again);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(f.peer.connections(), 2);
    QCOMPARE(f.client.publish(wanted).status, SendResult::Status::DialectUnconfirmed);
    f.peer.send(data("F", "T"));
    QTRY_COMPARE(f.client.dialect().status, DialectStatus::Confirmed);
    QVERIFY(f.client.publish(wanted));
    QCOMPARE(told, (QList<DialectState>{{DialectStatus::Confirmed, {}}}));
}

void DialectCheckTest::eachConnectionIsConfirmedAnew()
{
    Connected f(Dialect::V4);
    f.peer.send(data("F", "T"));
    QTRY_COMPARE(f.client.dialect().status, DialectStatus::Confirmed);
    f.peer.last()->close();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    f.client.tryNow();
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QCOMPARE(f.client.dialect().status, DialectStatus::Unconfirmed);
    QCOMPARE(f.client.publish({"F", "T", true, {}}).status, SendResult::Status::DialectUnconfirmed);
}

QTEST_GUILESS_MAIN(DialectCheckTest)
#include "tst_dialectcheck.moc"
