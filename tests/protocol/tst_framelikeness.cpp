#include "protocol/encoder.h"
#include "protocol/framelikeness.h"
#include "support/recordings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace protocol;

class TestFrameLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAFrameByTheTwoBefore();
    void knowsNothingOfOtherFrames_data();
    void knowsNothingOfOtherFrames();
    void minds_data();
    void minds();
    void laysOutAsTheWalkDoes_data();
    void laysOutAsTheWalkDoes();
};

namespace {

const ClientId someone = ClientId::fromWire("0123456789abcdef");

QByteArray bytesOf(const Message &message, Dialect dialect)
{
    return std::get<QByteArray>(encode(message, dialect));
}

Message usual(const QByteArray &data, Dialect dialect = Dialect::V4)
{
    const Content content = hasContentType(dialect) ? Content(QByteArray("text/plain")) : Content(true);
    return ForwardedMulticastData{"tom", "host1", "PRICES", "VOD.L", content, {{{1, 2}, data}}};
}

FrameLayout walked(const QByteArray &frame, Dialect dialect = Dialect::V4)
{
    FrameWalker walker(dialect, Direction::FromDistributor);
    return walker.walk(frame.constData(), frame.size()) == FrameWalker::Result::Frame ? walker.layout()
                                                                                      : FrameLayout();
}

bool isSame(const FrameLayout &left, const FrameLayout &right)
{
    return left.size == right.size && left.type == right.type && left.packetCount == right.packetCount &&
           left.publisher == right.publisher && left.publisherSize == right.publisherSize &&
           left.topic == right.topic && left.topicSize == right.topicSize && left.content == right.content &&
           left.contentSize == right.contentSize && left.packets == right.packets;
}

FrameLikeness learned(const QByteArray &first, const QByteArray &second, Dialect dialect = Dialect::V4)
{
    FrameLikeness likeness;
    likeness.learn(first.constData(), walked(first, dialect), dialect);
    likeness.learn(second.constData(), walked(second, dialect), dialect);
    return likeness;
}

bool fits(const FrameLikeness &likeness, const QByteArray &frame, qint64 most = defaultFrameLimit)
{
    FrameLayout layout;
    return likeness.fits(frame.constData(), static_cast<quint64>(frame.size()), most, layout);
}

Message some(QRandomGenerator &random, Dialect dialect)
{
    const auto name = [&random] {
        return QByteArray(random.bounded(1, 4), 'n');
    };
    const Content content = hasContentType(dialect) ? Content(name()) : Content(random.bounded(2) == 0);
    std::vector<DataPacket> packets(std::size_t(random.bounded(4) == 0 ? random.bounded(3) : 1));
    for (DataPacket &packet : packets)
        packet = {random.bounded(3) == 0 ? Entitlements{1, 2} : Entitlements{7},
                  QByteArray(random.bounded(40), 'd')};
    switch (random.bounded(8)) {
    case 0:
        return ForwardedUnicastData{name(), name(), someone, name(), name(), content, packets};
    case 1:
        return AuthorizationRequest{someone, name(), name(), name(), name()};
    default:
        return ForwardedMulticastData{name(), "host", "FEED", name(), content, packets};
    }
}

} // namespace

Q_DECLARE_METATYPE(Dialect)
Q_DECLARE_METATYPE(Message)

void TestFrameLikeness::knowsAFrameByTheTwoBefore()
{
    const QByteArray frame = bytesOf(usual("data"), Dialect::V4);
    FrameLikeness likeness;
    QVERIFY(!fits(likeness, frame));
    likeness.learn(frame.constData(), walked(frame), Dialect::V4);
    QVERIFY(!fits(likeness, frame));
    likeness.learn(frame.constData(), walked(frame), Dialect::V4);
    QVERIFY(fits(likeness, frame));

    const QByteArray longer = bytesOf(usual("other data, and more of it"), Dialect::V4);
    FrameLayout layout;
    QVERIFY(
        likeness.fits(longer.constData(), static_cast<quint64>(longer.size()), defaultFrameLimit, layout));
    QVERIFY(isSame(layout, walked(longer)));
}

void TestFrameLikeness::knowsNothingOfOtherFrames_data()
{
    QTest::addColumn<Message>("other");
    const std::vector<DataPacket> one = {{{1, 2}, "data"}};
    QTest::newRow("user") << Message(ForwardedMulticastData{"to", "host1", "PRICES", "VOD.L", true, one});
    QTest::newRow("host") << Message(ForwardedMulticastData{"tom", "host", "PRICES", "VOD.L", true, one});
    QTest::newRow("user and host, of the same length together")
        << Message(ForwardedMulticastData{"tomh", "ost1", "PRICES", "VOD.L", true, one});
    QTest::newRow("feed") << Message(ForwardedMulticastData{"tom", "host1", "PRICE", "VOD.L", true, one});
    QTest::newRow("topic") << Message(ForwardedMulticastData{"tom", "host1", "PRICES", "VOD.", true, one});
    QTest::newRow("feed and topic, of the same length together")
        << Message(ForwardedMulticastData{"tom", "host1", "PRICESV", "OD.L", true, one});
    QTest::newRow("no packet") << Message(
        ForwardedMulticastData{"tom", "host1", "PRICES", "VOD.L", true, {}});
    QTest::newRow("two packets") << Message(
        ForwardedMulticastData{"tom", "host1", "PRICES", "VOD.L", true, {one[0], one[0]}});
    QTest::newRow("entitlements") << Message(
        ForwardedMulticastData{"tom", "host1", "PRICES", "VOD.L", true, {{{1}, "data"}}});
    QTest::newRow("type") << Message(
        ForwardedUnicastData{"tom", "host1", someone, "PRICES", "VOD.L", true, one});
}

void TestFrameLikeness::knowsNothingOfOtherFrames()
{
    QFETCH(Message, other);
    const QByteArray frame = bytesOf(usual("data"), Dialect::V4);
    const QByteArray unlike = bytesOf(other, Dialect::V4);
    QVERIFY(!fits(learned(frame, frame), unlike));
    QVERIFY(!fits(learned(frame, unlike), frame));
    QVERIFY(!fits(learned(unlike, frame), frame));
}

void TestFrameLikeness::minds_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<qint64>("most");
    const QByteArray frame = bytesOf(usual("data"), Dialect::V4);
    const qint64 whole = frame.size();
    QTest::newRow("nothing has come") << QByteArray() << whole;
    QTest::newRow("half a head") << frame.left(9) << whole;
    QTest::newRow("half the data's length") << frame.left(whole - 6) << whole;
    QTest::newRow("a byte is missing") << frame.left(whole - 1) << whole;
    QTest::newRow("longer than the limit") << frame << whole - 1;
    QByteArray negative = frame;
    negative.replace(whole - 8, 4, "\xff\xff\xff\xff");
    QTest::newRow("negative length") << negative << defaultFrameLimit;
}

void TestFrameLikeness::minds()
{
    QFETCH(QByteArray, frame);
    QFETCH(qint64, most);
    const QByteArray whole = bytesOf(usual("data"), Dialect::V4);
    const FrameLikeness likeness = learned(whole, whole);
    QVERIFY(fits(likeness, whole));
    QVERIFY(!fits(likeness, frame, most));
}

void TestFrameLikeness::laysOutAsTheWalkDoes_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : support::allDialects)
        QTest::addRow("%d", dialectNumber(dialect)) << dialect;
}

void TestFrameLikeness::laysOutAsTheWalkDoes()
{
    QFETCH(Dialect, dialect);
    QRandomGenerator random(20'261'128);
    FrameLikeness likeness;
    FrameWalker walker(dialect, Direction::FromDistributor);
    int known = 0;
    Message message = some(random, dialect);
    for (int i = 0; i < 20'000; ++i) {
        if (random.bounded(4) == 0)
            message = some(random, dialect);
        const QByteArray frame = bytesOf(message, dialect);
        FrameLayout layout;
        QCOMPARE(walker.walk(frame.constData(), frame.size()), FrameWalker::Result::Frame);
        if (likeness.fits(frame.constData(), static_cast<quint64>(frame.size()), defaultFrameLimit, layout)) {
            ++known;
            QVERIFY(isSame(layout, walker.layout()));
        }
        likeness.learn(frame.constData(), walker.layout(), dialect);
    }
    QVERIFY(known > 5'000);
}

QTEST_APPLESS_MAIN(TestFrameLikeness)
#include "tst_framelikeness.moc"
