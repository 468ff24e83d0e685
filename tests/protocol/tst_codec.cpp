#include "protocol/decoder.h"
#include "protocol/encoder.h"

#include <QTest>

using namespace protocol;
using Kind = ProtocolError::Kind;

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodeRefuses_data();
    void decodeRefuses();
    void decodeNeverReadsBeyondACutFrame();
    void takesAnyByteButZeroForTrue();
    void encodeRefusesFramesOverTheLimit();
    void encodeRefusesTheOtherDialectsContent();
    void keepsNamesAsBytes();
    void namesTheContent();
};

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(Dialect)

void TestCodec::decodeRefuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("field");
    const auto add = [](const char *name, const char *hex, Kind kind, qint64 offset, const char *field) {
        QTest::newRow(name) << QByteArray(hex) << kind << offset << QString::fromLatin1(field);
    };
    add("nothing", "", Kind::Truncated, 0, "type");
    add("type 0", "00", Kind::UnknownType, 0, "type");
    add("type 10", "0a", Kind::UnknownType, 0, "type");
    add("no feed", "04 0000", Kind::Truncated, 1, "feed");
    add("half a feed", "04 00000002 41", Kind::Truncated, 1, "feed");
    add("negative feed", "04 ffffffff", Kind::NegativeLength, 1, "feed");
    add("no flag", "04 00000000", Kind::Truncated, 5, "is-add");
    add("a byte too many", "04 00000000 01 00", Kind::TrailingBytes, 6, "frame");
    add("half a client id", "06 0011", Kind::Truncated, 1, "client id");
    add("2^31-1 packets", "01 00000000 00000000 01 7fffffff 00000000 00000000", Kind::Truncated, 10,
        "packet count");
    add("2^31-1 entitlements", "01 00000000 00000000 01 00000001 7fffffff 00000000", Kind::Truncated, 14,
        "entitlement count");
    add("negative entitlements", "01 00000000 00000000 01 00000001 80000000 00000000", Kind::NegativeLength,
        14, "entitlement count");
    add("half the data", "01 00000000 00000000 01 00000001 00000000 00000002 41", Kind::Truncated, 18,
        "data");
}

void TestCodec::decodeRefuses()
{
    QFETCH(QByteArray, hex);
    QFETCH(Kind, kind);
    QFETCH(qint64, offset);
    QFETCH(QString, field);
    const auto result = decode(QByteArray::fromHex(hex), Dialect::V4);
    QVERIFY(std::holds_alternative<ProtocolError>(result));
    const auto &error = std::get<ProtocolError>(result);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.offset, offset);
    QCOMPARE(QString(error.field), field);
}

void TestCodec::decodeNeverReadsBeyondACutFrame()
{
    const ForwardedUnicastData message{
        "tom", "host1", {}, "PRICES", "VOD.L", QByteArray("text/plain"), {{{1, 2}, "one"}, {{}, "two"}}};
    const QByteArray frame = std::get<QByteArray>(encode(message, Dialect::V6));
    for (qsizetype size = 0; size < frame.size(); ++size) {
        const std::vector<char> exact(frame.begin(), frame.begin() + size);
        const auto result = decode(QByteArrayView(exact.data(), size), Dialect::V6);
        QVERIFY(std::holds_alternative<ProtocolError>(result));
        QCOMPARE(std::get<ProtocolError>(result).kind, Kind::Truncated);
    }
}

void TestCodec::takesAnyByteButZeroForTrue()
{
    const auto result = decode(QByteArray::fromHex("040000000080"), Dialect::V4);
    QVERIFY(std::get<NotificationRequest>(std::get<Message>(result)).isAdd);
    QCOMPARE(std::get<QByteArray>(encode(std::get<Message>(result), Dialect::V4)),
             QByteArray::fromHex("040000000001"));
}

void TestCodec::encodeRefusesFramesOverTheLimit()
{
    const MulticastData message{"F", "T", true, {{{1}, QByteArray(100, 'x')}}};
    const QByteArray frame = std::get<QByteArray>(encode(message, Dialect::V3));
    QVERIFY(std::holds_alternative<QByteArray>(encode(message, Dialect::V3, frame.size())));
    const auto refused = encode(message, Dialect::V3, frame.size() - 1);
    QVERIFY(std::holds_alternative<EncodeError>(refused));
    const EncodeError expected{EncodeError::Kind::OverLimit, frame.size(), frame.size() - 1};
    QVERIFY(std::get<EncodeError>(refused) == expected);
    QCOMPARE(expected.text(), QStringLiteral("the message takes 128 bytes, 127 are allowed"));
}

void TestCodec::encodeRefusesTheOtherDialectsContent()
{
    const Message flagged = MulticastData{"F", "T", true, {}};
    const Message typed = UnicastData{{}, "F", "T", QByteArray("text/plain"), {}};
    for (const Dialect dialect : {Dialect::V3, Dialect::V4, Dialect::V6}) {
        QCOMPARE(std::holds_alternative<QByteArray>(encode(flagged, dialect)), dialect != Dialect::V6);
        QCOMPARE(std::holds_alternative<QByteArray>(encode(typed, dialect)), dialect == Dialect::V6);
    }
    const auto refused = encode(typed, Dialect::V4);
    QCOMPARE(std::get<EncodeError>(refused).kind, EncodeError::Kind::WrongContent);
}

void TestCodec::keepsNamesAsBytes()
{
    const QByteArray odd = QByteArray::fromHex("00ff80c0afeda080efbbbf");
    const Message message = SubscriptionRequest{odd, odd + odd, true};
    const auto frame = encode(message, Dialect::V4);
    QVERIFY(std::get<Message>(decode(std::get<QByteArray>(frame), Dialect::V4)) == message);
}

void TestCodec::namesTheContent()
{
    QCOMPARE(contentWord(true), QByteArray("image"));
    QCOMPARE(contentWord(false), QByteArray("delta"));
    QCOMPARE(contentWord(QByteArray("application/json")), QByteArray("application/json"));
    QVERIFY(emptyContent(Dialect::V3) == Content(true));
    QVERIFY(emptyContent(Dialect::V4) == Content(true));
    QVERIFY(emptyContent(Dialect::V6) == Content(QByteArray()));
}

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
