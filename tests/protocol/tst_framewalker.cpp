#include "protocol/encoder.h"
#include "protocol/streamwalk.h"
#include "support/recordings.h"

#include <QTest>

using namespace protocol;
using Result = FrameWalker::Result;

class TestFrameWalker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereThePartsLie_data();
    void knowsWhereThePartsLie();
    void laysOutAlikeOnBothPaths_data();
    void laysOutAlikeOnBothPaths();
    void wantsNoMoreThanItCanUse_data();
    void wantsNoMoreThanItCanUse();
    void neverLooksBackAtPackets();
    void walksTwoMillionEmptyPackets();
    void countsOffsetsFromTheGivenStart();
    void staysFailed();
};

namespace {

const ClientId someone = ClientId::fromWire("0123456789abcdef");

std::vector<Message> oneOfEach(Dialect dialect)
{
    const Content content = hasContentType(dialect) ? Content(QByteArray("text/plain")) : Content(true);
    const std::vector<DataPacket> packets = {{{1, -2}, "first"}, {{}, {}}, {{7}, "third"}};
    return {
        MulticastData{"PRICES", "VOD.L", content, packets},
        UnicastData{someone, "PRICES", "VOD.L", content, packets},
        ForwardedSubscriptionRequest{"tom", "host1", someone, "PRICES", "VOD.L", true},
        NotificationRequest{"PRICES", true},
        SubscriptionRequest{"PRICES", "VOD.L", true},
        AuthorizationRequest{someone, "host1", "tom", "PRICES", "VOD.L"},
        AuthorizationResponse{someone, "PRICES", "VOD.L", true, {1, 2, 3}},
        ForwardedMulticastData{"tom", "host1", "PRICES", "VOD.L", content, packets},
        ForwardedUnicastData{"tom", "host1", someone, "PRICES", "VOD.L", content, packets},
    };
}

bool isFromDistributor(MessageType type)
{
    return type == MessageType::ForwardedSubscriptionRequest || type == MessageType::AuthorizationRequest ||
           type == MessageType::ForwardedMulticastData || type == MessageType::ForwardedUnicastData;
}

void addMessages()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("frame");
    for (const Dialect dialect : support::allDialects) {
        for (const Message &message : oneOfEach(dialect)) {
            const MessageType type = typeOf(message);
            QTest::addRow("%d type %d", dialectNumber(dialect), int(type))
                << dialect << (isFromDistributor(type) ? Direction::FromDistributor : Direction::FromClient)
                << int(type) << std::get<QByteArray>(encode(message, dialect));
        }
    }
}

bool isSameLayout(const FrameLayout &left, const FrameLayout &right)
{
    return left.size == right.size && left.type == right.type && left.packetCount == right.packetCount &&
           left.publisher == right.publisher && left.publisherSize == right.publisherSize &&
           left.topic == right.topic && left.topicSize == right.topicSize && left.content == right.content &&
           left.contentSize == right.contentSize && left.packets == right.packets;
}

/// A frame of `count` packets without entitlements and data.
QByteArray frameOfEmptyPackets(int count)
{
    const auto frame =
        encode(ForwardedMulticastData{"u", "h", "f", "t", true, std::vector<DataPacket>(std::size_t(count))},
               Dialect::V4);
    return std::get<QByteArray>(frame);
}

} // namespace

Q_DECLARE_METATYPE(Dialect)
Q_DECLARE_METATYPE(Direction)

void TestFrameWalker::knowsWhereThePartsLie_data()
{
    addMessages();
}

void TestFrameWalker::knowsWhereThePartsLie()
{
    QFETCH(Dialect, dialect);
    QFETCH(Direction, direction);
    QFETCH(int, type);
    QFETCH(QByteArray, frame);
    FrameWalker walker(dialect, direction);
    QCOMPARE(walker.walk(frame.constData(), frame.size()), Result::Frame);
    const FrameLayout &layout = walker.layout();
    const auto part = [&frame](std::uint32_t at, std::uint32_t size) {
        return frame.mid(qsizetype(at), qsizetype(size));
    };

    QCOMPARE(qsizetype(layout.size), frame.size());
    QCOMPARE(int(layout.type), type);
    const bool hasPublisher = type == 3 || type == 8 || type == 9;
    QCOMPARE(part(layout.publisher, layout.publisherSize),
             hasPublisher
                 ? QByteArray::fromHex("00000003") + "tom" + QByteArray::fromHex("00000005") + "host1"
                 : QByteArray());
    QCOMPARE(part(layout.topic, layout.topicSize), type == 4 ? QByteArray()
                                                             : QByteArray::fromHex("00000006") + "PRICES" +
                                                                   QByteArray::fromHex("00000005") + "VOD.L");
    const bool hasPackets = type == 1 || type == 2 || type == 8 || type == 9;
    QCOMPARE(layout.packetCount, hasPackets ? 3u : 0u);
    if (hasPackets) {
        QCOMPARE(part(layout.content, layout.contentSize),
                 hasContentType(dialect) ? QByteArray::fromHex("0000000a") + "text/plain" : QByteArray("\1"));
        QCOMPARE(layout.packets, layout.content + layout.contentSize);
        QCOMPARE(part(layout.packets, 4), QByteArray::fromHex("00000003"));
    } else {
        QCOMPARE(layout.contentSize, 0u);
        QCOMPARE(layout.packets, 0u);
    }
}

void TestFrameWalker::laysOutAlikeOnBothPaths_data()
{
    addMessages();
}

void TestFrameWalker::laysOutAlikeOnBothPaths()
{
    QFETCH(Dialect, dialect);
    QFETCH(Direction, direction);
    QFETCH(QByteArray, frame);
    FrameWalker whole(dialect, direction);
    QCOMPARE(whole.walk(frame.constData(), frame.size()), Result::Frame);
    for (qsizetype first = 0; first < frame.size(); ++first) {
        FrameWalker walker(dialect, direction);
        QCOMPARE(walker.walk(frame.constData(), first), Result::NeedMore);
        QCOMPARE(walker.walk(frame.constData(), frame.size()), Result::Frame);
        QVERIFY(isSameLayout(walker.layout(), whole.layout()));
    }
}

void TestFrameWalker::wantsNoMoreThanItCanUse_data()
{
    addMessages();
}

void TestFrameWalker::wantsNoMoreThanItCanUse()
{
    QFETCH(Dialect, dialect);
    QFETCH(Direction, direction);
    QFETCH(QByteArray, frame);
    FrameWalker walker(dialect, direction);
    qint64 wanted = walker.wanted();
    QCOMPARE(wanted, 1);
    for (;;) {
        const ExactBuffer less(frame.first(wanted - 1));
        QCOMPARE(walker.walk(less.data(), less.size()), Result::NeedMore);
        QCOMPARE(walker.wanted(), wanted);
        const ExactBuffer enough(frame.first(wanted));
        if (walker.walk(enough.data(), enough.size()) == Result::Frame)
            break;
        QVERIFY(walker.wanted() > wanted);
        wanted = walker.wanted();
        QVERIFY(wanted <= frame.size());
    }
    QCOMPARE(wanted, frame.size());
}

void TestFrameWalker::neverLooksBackAtPackets()
{
    const int count = 2000;
    const QByteArray whole = frameOfEmptyPackets(count);
    const qsizetype packets = whole.size() - count * 8;
    QByteArray bytes = whole;
    FrameWalker walker(Dialect::V4, Direction::FromDistributor);
    for (qsizetype size = 1; size < whole.size(); size += 5) {
        QCOMPARE(walker.walk(bytes.constData(), size), Result::NeedMore);
        // What has been walked turns into rubbish; a walk that began anew would stumble over it.
        for (qsizetype at = 0; size > packets && at < packets + (size - packets) / 8 * 8; ++at)
            bytes[at] = char(0xff);
    }
    QCOMPARE(walker.walk(bytes.constData(), bytes.size()), Result::Frame);
    QCOMPARE(qsizetype(walker.layout().size), whole.size());
}

void TestFrameWalker::walksTwoMillionEmptyPackets()
{
    const int count = 2'000'000;
    const QByteArray frame = frameOfEmptyPackets(count);
    FrameWalker walker(Dialect::V4, Direction::FromDistributor);
    for (qsizetype size = 4096; size < frame.size(); size += 4096)
        QCOMPARE(walker.walk(frame.constData(), size), Result::NeedMore);
    QCOMPARE(walker.walk(frame.constData(), frame.size()), Result::Frame);
    QCOMPARE(walker.layout().packetCount, std::uint32_t(count));
    QCOMPARE(qsizetype(walker.layout().size), frame.size());
}

void TestFrameWalker::countsOffsetsFromTheGivenStart()
{
    const QByteArray good = std::get<QByteArray>(encode(NotificationRequest{"F", true}, Dialect::V4));
    const QByteArray stream = good + good + QByteArray::fromHex("04ffffffff");
    FrameWalker walker(Dialect::V4, Direction::FromClient);
    walker.setStreamOffset(100);
    const StreamWalk walk = walkInPieces(walker, stream, {3, 9});
    QCOMPARE(walk.frames.size(), 2);
    QCOMPARE(walk.last, Result::Error);
    QCOMPARE(walk.error.offset, 100 + good.size() * 2 + 1);
    QCOMPARE(walk.error.text(), QStringLiteral("at offset %1: feed length -1 (bytes ff ff ff ff) is negative")
                                    .arg(walk.error.offset));
}

void TestFrameWalker::staysFailed()
{
    FrameWalker walker(Dialect::V4, Direction::FromClient);
    const QByteArray bad("\x2a");
    QCOMPARE(walker.walk(bad.constData(), bad.size()), Result::Error);
    const ProtocolError error = walker.error();
    const QByteArray good = std::get<QByteArray>(encode(NotificationRequest{"F", true}, Dialect::V4));
    QCOMPARE(walker.walk(good.constData(), good.size()), Result::Error);
    QVERIFY(walker.error() == error);
}

QTEST_APPLESS_MAIN(TestFrameWalker)
#include "tst_framewalker.moc"
