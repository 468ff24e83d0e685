#include "protocol/encoder.h"
#include "protocol/streamwalk.h"

#include <QTest>

#include <limits>

using namespace protocol;
using Kind = ProtocolError::Kind;
using Result = FrameWalker::Result;

/// What a walker refuses, and that it does so before it waits for anything.
class TestFrameLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesTheOtherDirection();
    void takesAFrameOfExactlyTheLimit();
    void neverWantsMoreThanTheLimit();
    void saysTheErrorInOneLine_data();
    void saysTheErrorInOneLine();
};

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(ProtocolError)
Q_DECLARE_METATYPE(Dialect)
Q_DECLARE_METATYPE(Direction)

void TestFrameLimits::refuses_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("field");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("limit");
    const qint64 most = std::numeric_limits<qint32>::max();
    const auto add = [](const char *name, Dialect dialect, Direction direction, const QByteArray &hex,
                        Kind kind, qint64 offset, const char *field, qint64 value, qint64 limit = 0) {
        QTest::newRow(name) << dialect << direction << hex << kind << offset << QString::fromLatin1(field)
                            << value << limit;
    };
    const auto client = Direction::FromClient;
    const auto distributor = Direction::FromDistributor;
    // The limit in this test is 1000 bytes. Nothing stands behind the bad bytes.
    add("type 0", Dialect::V4, client, "00", Kind::UnknownType, 0, "type", 0);
    add("type 10", Dialect::V4, distributor, "0a", Kind::UnknownType, 0, "type", 10);
    add("type 255", Dialect::V4, distributor, "ff", Kind::UnknownType, 0, "type", 255);
    add("feed -1", Dialect::V4, client, "04 ffffffff", Kind::NegativeLength, 1, "feed", -1);
    add("feed -2^31", Dialect::V4, client, "05 80000000", Kind::NegativeLength, 1, "feed",
        std::numeric_limits<qint32>::min());
    add("feed 2^31-1", Dialect::V4, client, "01 7fffffff", Kind::OverLimit, 1, "feed", most, 995);
    add("feed 996", Dialect::V4, client, "01 000003e4", Kind::OverLimit, 1, "feed", 996, 995);
    add("user -1", Dialect::V6, distributor, "08 ffffffff", Kind::NegativeLength, 1, "user", -1);
    add("user 2^31-1", Dialect::V6, distributor, "09 7fffffff", Kind::OverLimit, 1, "user", most, 995);
    add("host -1", Dialect::V6, distributor, "08 00000000 ffffffff", Kind::NegativeLength, 5, "host", -1);
    add("topic -1", Dialect::V4, client, "01 00000001 41 ffffffff", Kind::NegativeLength, 6, "topic", -1);
    add("content type -1", Dialect::V6, client, "01 00000000 00000000 fffffffe", Kind::NegativeLength, 9,
        "content type", -2);
    add("content type large", Dialect::V6, client, "01 00000000 00000000 7fffffff", Kind::OverLimit, 9,
        "content type", most, 987);
    add("packets -1", Dialect::V3, client, "01 00000000 00000000 01 ffffffff", Kind::NegativeLength, 10,
        "packet count", -1);
    add("packets 2^31-1", Dialect::V3, client, "01 00000000 00000000 01 7fffffff", Kind::OverLimit, 10,
        "packet count", most, 123);
    add("packets 124", Dialect::V3, client, "01 00000000 00000000 01 0000007c", Kind::OverLimit, 10,
        "packet count", 124, 123);
    add("packet entitlements -1", Dialect::V3, client, "01 00000000 00000000 01 00000001 ffffffff",
        Kind::NegativeLength, 14, "entitlement count", -1);
    add("packet entitlements 2^31-1", Dialect::V3, client, "01 00000000 00000000 01 00000001 7fffffff",
        Kind::OverLimit, 14, "entitlement count", most, 245);
    add("packet entitlements 2^30", Dialect::V3, client, "01 00000000 00000000 01 00000001 40000000",
        Kind::OverLimit, 14, "entitlement count", 1 << 30, 245);
    add("data -1", Dialect::V3, client, "01 00000000 00000000 01 00000001 00000000 ffffffff",
        Kind::NegativeLength, 18, "data", -1);
    add("data 2^31-1", Dialect::V3, client, "01 00000000 00000000 01 00000001 00000000 7fffffff",
        Kind::OverLimit, 18, "data", most, 978);
    add("second data -1", Dialect::V3, client,
        "01 00000000 00000000 01 00000002 00000000 00000001 aa 00000000 ffffffff", Kind::NegativeLength, 27,
        "data", -1);
    const QByteArray response = "07 00000000000000000000000000000000 00000000 00000000 01";
    add("answer's entitlements -1", Dialect::V4, client, response + "ffffffff", Kind::NegativeLength, 26,
        "entitlement count", -1);
    add("answer's entitlements 2^31-1", Dialect::V4, client, response + "7fffffff", Kind::OverLimit, 26,
        "entitlement count", most, 242);
    add("no room for the topic's length", Dialect::V4, client, "05 000003e2" + QByteArray(994 * 2, '4'),
        Kind::OverLimit, 999, "topic", 4, 1);
    add("no room for the client id", Dialect::V4, distributor,
        "03 00000000 000003de" + QByteArray(990 * 2, '4'), Kind::OverLimit, 999, "client id", 16, 1);
}

void TestFrameLimits::refuses()
{
    QFETCH(Dialect, dialect);
    QFETCH(Direction, direction);
    QFETCH(QByteArray, hex);
    QFETCH(Kind, kind);
    QFETCH(qint64, offset);
    QFETCH(QString, field);
    QFETCH(qint64, value);
    QFETCH(qint64, limit);
    const QByteArray bytes = QByteArray::fromHex(hex);
    std::vector<qsizetype> everyByte;
    for (qsizetype end = 1; end < bytes.size(); ++end)
        everyByte.push_back(end);
    for (const std::vector<qsizetype> &ends : {std::vector<qsizetype>(), everyByte}) {
        FrameWalker walker(dialect, direction, 1000);
        const StreamWalk walk = walkInPieces(walker, bytes, ends);
        QCOMPARE(walk.last, Result::Error);
        QCOMPARE(walk.error.kind, kind);
        QCOMPARE(walk.error.offset, offset);
        QCOMPARE(QString(walk.error.field), field);
        QCOMPARE(walk.error.value, value);
        QCOMPARE(walk.error.limit, limit);
        if (!walk.error.bytes.isEmpty())
            QCOMPARE(walk.error.bytes, bytes.mid(offset, 4));
    }
}

void TestFrameLimits::refusesTheOtherDirection()
{
    for (int type = 1; type <= 9; ++type) {
        const bool isDistributors = type == 3 || type == 6 || type == 8 || type == 9;
        const char byte = char(type);
        FrameWalker fromClient(Dialect::V4, Direction::FromClient);
        FrameWalker fromDistributor(Dialect::V4, Direction::FromDistributor);
        QCOMPARE(fromClient.walk(&byte, 1), isDistributors ? Result::Error : Result::NeedMore);
        QCOMPARE(fromDistributor.walk(&byte, 1), isDistributors ? Result::NeedMore : Result::Error);
    }
}

void TestFrameLimits::takesAFrameOfExactlyTheLimit()
{
    for (const Dialect dialect : {Dialect::V3, Dialect::V6}) {
        const Content content = emptyContent(dialect);
        const QByteArray frame = std::get<QByteArray>(encode(
            ForwardedMulticastData{"u", "h", "f", "t", content, {{{1}, QByteArray(500, 'x')}, {}}}, dialect));
        const QByteArray stream = frame + frame;
        for (const qsizetype split : {qsizetype(0), qsizetype(40), frame.size() - 1}) {
            FrameWalker exact(dialect, Direction::FromDistributor, frame.size());
            QCOMPARE(walkInPieces(exact, stream, {split}).frames.size(), 2);
            FrameWalker smaller(dialect, Direction::FromDistributor, frame.size() - 1);
            const StreamWalk walk = walkInPieces(smaller, stream, {split});
            QCOMPARE(walk.last, Result::Error);
            QCOMPARE(walk.error.kind, Kind::OverLimit);
            QCOMPARE(walk.frames.size(), 0);
        }
    }
}

void TestFrameLimits::neverWantsMoreThanTheLimit()
{
    const QByteArray frame = std::get<QByteArray>(encode(
        ForwardedUnicastData{"u", "h", {}, "f", "t", true, {{{1}, QByteArray(60, 'x')}, {}}}, Dialect::V4));
    for (qint64 limit = 1; limit < frame.size(); ++limit) {
        FrameWalker walker(Dialect::V4, Direction::FromDistributor, limit);
        Result result = Result::NeedMore;
        for (qsizetype size = 0; result == Result::NeedMore; ++size) {
            QVERIFY(walker.wanted() <= limit);
            QVERIFY(size <= limit);
            result = walker.walk(frame.constData(), size);
        }
        QCOMPARE(result, Result::Error);
        QCOMPARE(walker.error().kind, Kind::OverLimit);
        FrameWalker atOnce(Dialect::V4, Direction::FromDistributor, limit);
        QCOMPARE(atOnce.walk(frame.constData(), frame.size()), Result::Error);
        QVERIFY(atOnce.error() == walker.error());
    }
}

void TestFrameLimits::saysTheErrorInOneLine_data()
{
    QTest::addColumn<ProtocolError>("error");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << ProtocolError{Kind::NegativeLength,
                                               17,
                                               QLatin1String("topic"),
                                               QByteArray::fromHex("ffffffff"),
                                               -1,
                                               0}
                              << "at offset 17: topic length -1 (bytes ff ff ff ff) is negative";
    QTest::newRow("over limit")
        << ProtocolError{Kind::OverLimit, 3, QLatin1String("packet count"), QByteArray::fromHex("7fffffff"),
                         2147483647,      8}
        << "at offset 3: packet count 2147483647 (bytes 7f ff ff ff) is over the limit of 8";
    QTest::newRow("unknown") << ProtocolError{Kind::UnknownType, 0, QLatin1String("type"), "H", 72, 0}
                             << "at offset 0: type 72 (byte 48) is unknown";
    QTest::newRow("direction") << ProtocolError{Kind::UnknownType, 0, QLatin1String("type"), "\5", 5, 0}
                               << "at offset 0: type 5 (byte 05) is not sent in this direction";
    QTest::newRow("truncated") << ProtocolError{Kind::Truncated, 9, QLatin1String("client id"), {}, 16, 0}
                               << "at offset 9: client id is cut short";
    QTest::newRow("trailing") << ProtocolError{Kind::TrailingBytes, 9, QLatin1String("frame"), "x", 1, 0}
                              << "at offset 9: 1 bytes too many";
}

void TestFrameLimits::saysTheErrorInOneLine()
{
    QFETCH(ProtocolError, error);
    QFETCH(QString, text);
    QCOMPARE(error.text(), text);
}

QTEST_APPLESS_MAIN(TestFrameLimits)
#include "tst_framelimits.moc"
