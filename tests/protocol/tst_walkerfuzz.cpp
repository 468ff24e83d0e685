#include "protocol/decoder.h"
#include "protocol/encoder.h"
#include "protocol/packetcursor.h"
#include "protocol/streamwalk.h"
#include "support/recordings.h"

#include <QTest>

#include <random>

using namespace protocol;
using Result = FrameWalker::Result;

/// Random bytes and randomly broken frames, from fixed seeds.
class TestWalkerFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDecoderAndWithItself_data();
    void agreesWithDecoderAndWithItself();
    void walksRandomMessages_data();
    void walksRandomMessages();
};

Q_DECLARE_METATYPE(Dialect)

namespace {

class RandomBytes
{
public:
    explicit RandomBytes(unsigned seed)
        : m_engine(seed)
    {}

    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_engine); }
    QByteArray bytes(int size)
    {
        QByteArray result(size, '\0');
        for (char &byte : result)
            byte = char(below(256));
        return result;
    }
    QByteArray name() { return bytes(below(12)); }
    ClientId client() { return ClientId::fromWire(bytes(16)); }
    Content content(Dialect dialect)
    {
        return hasContentType(dialect) ? Content(name()) : Content(below(2) == 1);
    }
    Entitlements entitlements()
    {
        Entitlements result(std::size_t(below(4)));
        for (qint32 &value : result)
            value = qint32(m_engine());
        return result;
    }
    std::vector<DataPacket> packets()
    {
        std::vector<DataPacket> result(std::size_t(below(5)));
        for (DataPacket &packet : result)
            packet = {entitlements(), bytes(below(30))};
        return result;
    }
    Message message(Dialect dialect)
    {
        switch (below(9)) {
        case 0:
            return MulticastData{name(), name(), content(dialect), packets()};
        case 1:
            return UnicastData{client(), name(), name(), content(dialect), packets()};
        case 2:
            return ForwardedSubscriptionRequest{name(), name(), client(), name(), name(), below(2) == 1};
        case 3:
            return NotificationRequest{name(), below(2) == 1};
        case 4:
            return SubscriptionRequest{name(), name(), below(2) == 1};
        case 5:
            return AuthorizationRequest{client(), name(), name(), name(), name()};
        case 6:
            return AuthorizationResponse{client(), name(), name(), below(2) == 1, entitlements()};
        case 7:
            return ForwardedMulticastData{name(), name(), name(), name(), content(dialect), packets()};
        default:
            return ForwardedUnicastData{name(), name(),           client(), name(),
                                        name(), content(dialect), packets()};
        }
    }
    /// Changes, removes or adds a few bytes, small values above all, so that lengths stay plausible.
    void breakSome(QByteArray &bytes)
    {
        for (int change = below(3) + 1; change > 0 && !bytes.isEmpty(); --change) {
            const int at = below(int(bytes.size()));
            switch (below(4)) {
            case 0:
                bytes[at] = char(below(256));
                break;
            case 1:
                bytes[at] = char(below(4));
                break;
            case 2:
                bytes.remove(at, below(6));
                break;
            default:
                bytes.insert(at, this->bytes(below(6)));
            }
        }
    }
    std::vector<qsizetype> cuts(qsizetype size)
    {
        std::vector<qsizetype> ends;
        for (int cut = below(8); cut > 0; --cut)
            ends.push_back(below(int(size) + 1));
        std::sort(ends.begin(), ends.end());
        return ends;
    }

private:
    std::mt19937 m_engine;
};

/// Both see the same packets, and names and spans say the same.
bool isSamePackets(const Message &message, QByteArrayView frame, const FrameLayout &layout)
{
    return std::visit(
        [frame, &layout](const auto &fields) {
            if constexpr (requires { fields.packets; }) {
                PacketCursor cursor(frame.sliced(qsizetype(layout.packets)));
                PacketView packet;
                for (const DataPacket &expected : fields.packets) {
                    if (!cursor.next(packet) || packet.entitlements() != expected.entitlements ||
                        packet.data != expected.data)
                        return false;
                }
                return layout.packetCount == fields.packets.size() && !cursor.next(packet) &&
                       qsizetype(layout.topicSize) == 8 + fields.feed.size() + fields.topic.size();
            } else {
                return layout.packetCount == 0 && layout.packets == 0;
            }
        },
        message);
}

void addSeeds()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<unsigned>("seed");
    for (const Dialect dialect : support::allDialects) {
        for (const unsigned seed : {1u, 2u, 3u})
            QTest::addRow("%d seed %u", dialectNumber(dialect), seed) << dialect << seed;
    }
}

} // namespace

void TestWalkerFuzz::agreesWithDecoderAndWithItself_data()
{
    addSeeds();
}

void TestWalkerFuzz::agreesWithDecoderAndWithItself()
{
    QFETCH(Dialect, dialect);
    QFETCH(unsigned, seed);
    RandomBytes random(seed);
    int frames = 0;
    int errors = 0;
    for (int round = 0; round < 8000; ++round) {
        QByteArray bytes = random.below(10) == 0
                               ? char(random.below(11)) + random.bytes(random.below(60))
                               : std::get<QByteArray>(encode(random.message(dialect), dialect));
        if (round % 8 != 0)
            random.breakSome(bytes);
        for (const Direction direction : {Direction::FromClient, Direction::FromDistributor}) {
            const qint64 limit = round % 2 == 0 ? defaultFrameLimit : 100;
            FrameWalker walker(dialect, direction, limit);
            const ExactBuffer buffer(bytes);
            const Result result = walker.walk(buffer.data(), buffer.size());
            const auto decoded = decode({buffer.data(), buffer.size()}, dialect);
            if (result == Result::Frame) {
                ++frames;
                const ExactBuffer frame(bytes.first(walker.layout().size));
                const auto message = decode({frame.data(), frame.size()}, dialect);
                QVERIFY(std::holds_alternative<Message>(message));
                QVERIFY(
                    isSamePackets(std::get<Message>(message), {frame.data(), frame.size()}, walker.layout()));
            } else if (result == Result::NeedMore) {
                QVERIFY(std::holds_alternative<ProtocolError>(decoded));
                QVERIFY(walker.wanted() > bytes.size() && walker.wanted() <= limit);
            } else {
                ++errors;
                using Kind = ProtocolError::Kind;
                const Kind kind = walker.error().kind;
                QVERIFY(kind != Kind::NegativeLength || std::holds_alternative<ProtocolError>(decoded));
                QVERIFY(kind != Kind::OverLimit || walker.error().value > walker.error().limit);
            }
            FrameWalker whole(dialect, direction, limit);
            FrameWalker pieces(dialect, direction, limit);
            const StreamWalk walk = walkInPieces(whole, bytes);
            QVERIFY(walk == walkInPieces(pieces, bytes, random.cuts(bytes.size())));
            QCOMPARE(whole.streamOffset(), pieces.streamOffset());
            if (walk.last == Result::NeedMore)
                QCOMPARE(whole.wanted(), pieces.wanted());
        }
    }
    QVERIFY(frames > 1000);
    QVERIFY(errors > 1000);
}

void TestWalkerFuzz::walksRandomMessages_data()
{
    addSeeds();
}

void TestWalkerFuzz::walksRandomMessages()
{
    QFETCH(Dialect, dialect);
    QFETCH(unsigned, seed);
    RandomBytes random(seed + 100);
    QByteArrayList frames[2];
    for (int count = 0; count < 3000; ++count) {
        const Message message = random.message(dialect);
        const QByteArray frame = std::get<QByteArray>(encode(message, dialect));
        QVERIFY(std::get<Message>(decode(frame, dialect)) == message);
        const int type = int(typeOf(message));
        const bool isDistributors = type == 3 || type == 6 || type == 8 || type == 9;
        frames[isDistributors ? 1 : 0].append(frame);
    }
    for (const Direction direction : {Direction::FromClient, Direction::FromDistributor}) {
        const QByteArrayList &expected = frames[direction == Direction::FromDistributor ? 1 : 0];
        const QByteArray stream = expected.join();
        std::vector<qsizetype> ends;
        for (qsizetype end = random.below(40); end < stream.size(); end += random.below(40))
            ends.push_back(end);
        FrameWalker walker(dialect, direction);
        const StreamWalk walk = walkInPieces(walker, stream.first(stream.size()), {});
        QCOMPARE(walk.frames, expected);
        FrameWalker pieces(dialect, direction);
        qsizetype start = 0;
        QByteArrayList inPieces;
        for (const qsizetype end : ends) {
            while (pieces.walk(stream.constData() + start, end - start) == Result::Frame) {
                inPieces.append(stream.mid(start, qsizetype(pieces.layout().size)));
                start += qsizetype(pieces.layout().size);
            }
        }
        QCOMPARE(inPieces, expected.first(inPieces.size()));
        QVERIFY(inPieces.size() + 40 > expected.size());
    }
}

QTEST_APPLESS_MAIN(TestWalkerFuzz)
#include "tst_walkerfuzz.moc"
