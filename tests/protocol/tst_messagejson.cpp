#include "protocol/encoder.h"
#include "protocol/messagejson.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace protocol;

class TestMessageJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLine_data();
    void writesOneLine();
    void escapesEveryByteThatJsonMustNotHave();
    void writesTheTimeFirst();
    void writesLargePayloadsInPieces();
    void saysWhenTheDeviceFails();
    void refusesBytesThatAreNoFrame();
    void writesLoginsWithoutTheirSecret();
};

Q_DECLARE_METATYPE(Dialect)

namespace {

/// Takes `room` bytes, at most `step` at a time, then fails.
class SmallDevice : public QIODevice
{
public:
    SmallDevice(qint64 room, qint64 step)
        : m_room(room)
        , m_step(step)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray written;
    qint64 largest = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        largest = std::max(largest, size);
        if (m_room == 0)
            return -1;
        size = std::min({size, m_room, m_step});
        m_room -= size;
        written.append(bytes, size);
        return size;
    }

private:
    qint64 m_room;
    qint64 m_step;
};

bool writeMessage(QIODevice &device, const Message &message, Dialect dialect, const QString &time = {})
{
    const QByteArray frame = std::get<QByteArray>(encode(message, dialect));
    FrameLayout layout;
    for (const Direction direction : {Direction::FromClient, Direction::FromDistributor}) {
        FrameWalker walker(dialect, direction);
        if (walker.walk(frame.constData(), frame.size()) == FrameWalker::Result::Frame)
            layout = walker.layout();
    }
    return writeJsonLine(device, frame, layout, dialect, time);
}

QByteArray lineOf(const Message &message, Dialect dialect, const QString &time = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeMessage(buffer, message, dialect, time) ? buffer.data() : QByteArray();
}

const ClientId someone = ClientId::fromText(u"00112233-4455-6677-8899-aabbccddeeff").value();

} // namespace

void TestMessageJson::writesOneLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *row, const Message &message, Dialect dialect, const char *expected) {
        QTest::newRow(row) << lineOf(message, dialect) << QByteArray(expected) + '\n';
    };
    const std::vector<DataPacket> packets = {{{1, -2}, "one"}, {{}, {}}};
    add("1", MulticastData{"F", "T", true, packets}, Dialect::V3,
        R"({"kind": 1, "feed": "F", "topic": "T", "content": true, "packets": [[[1, -2], "6f6e65"], [[], ""]]})");
    add("2", UnicastData{someone, "F", "T", QByteArray("text/plain"), {}}, Dialect::V6,
        R"({"kind": 2, "client": "00112233-4455-6677-8899-aabbccddeeff", "feed": "F", "topic": "T", )"
        R"("content": "text/plain", "packets": []})");
    add("3", ForwardedSubscriptionRequest{"u", "h", someone, "F", "T", false}, Dialect::V4,
        R"({"kind": 3, "user": "u", "host": "h", "client": "00112233-4455-6677-8899-aabbccddeeff", )"
        R"("feed": "F", "topic": "T", "add": false})");
    add("4", NotificationRequest{"F", true}, Dialect::V4, R"({"kind": 4, "feed": "F", "add": true})");
    add("5", SubscriptionRequest{"", "", true}, Dialect::V4,
        R"({"kind": 5, "feed": "", "topic": "", "add": true})");
    add("6", AuthorizationRequest{someone, "h", "u", "F", "T"}, Dialect::V4,
        R"({"kind": 6, "client": "00112233-4455-6677-8899-aabbccddeeff", "host": "h", "user": "u", )"
        R"("feed": "F", "topic": "T"})");
    add("7", AuthorizationResponse{someone, "F", "T", true, {1, 2}}, Dialect::V4,
        R"({"kind": 7, "client": "00112233-4455-6677-8899-aabbccddeeff", "feed": "F", "topic": "T", )"
        R"("required": true, "ents": [1, 2]})");
    add("7 unfiltered", AuthorizationResponse{someone, "F", "T", false, {}}, Dialect::V4,
        R"({"kind": 7, "client": "00112233-4455-6677-8899-aabbccddeeff", "feed": "F", "topic": "T", )"
        R"("required": false, "ents": []})");
    add("8", ForwardedMulticastData{"u", "h", "F", "T", false, packets}, Dialect::V4,
        R"({"kind": 8, "user": "u", "host": "h", "feed": "F", "topic": "T", "content": false, )"
        R"("packets": [[[1, -2], "6f6e65"], [[], ""]]})");
    add("9", ForwardedUnicastData{"u", "h", someone, "F", "T", QByteArray(), {}}, Dialect::V6,
        R"({"kind": 9, "user": "u", "host": "h", "client": "00112233-4455-6677-8899-aabbccddeeff", )"
        R"("feed": "F", "topic": "T", "content": "", "packets": []})");
    add("not UTF-8", SubscriptionRequest{"a\xff\xe2\x82z", "\xc0\xaf", true}, Dialect::V4,
        "{\"kind\": 5, \"feed\": \"a\ufffd\ufffd\ufffdz\", \"feed_hex\": \"61ffe2827a\", "
        "\"topic\": \"\ufffd\ufffd\", \"topic_hex\": \"c0af\", \"add\": true}");
    add("user and host not UTF-8", ForwardedMulticastData{"\xff", "\xfe", "F", "T", QByteArray("\xfd"), {}},
        Dialect::V6,
        "{\"kind\": 8, \"user\": \"\ufffd\", \"user_hex\": \"ff\", \"host\": \"\ufffd\", \"host_hex\": "
        "\"fe\", "
        "\"feed\": \"F\", \"topic\": \"T\", \"content\": \"\ufffd\", \"content_hex\": \"fd\", \"packets\": "
        "[]}");
}

void TestMessageJson::writesOneLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(line, expected);
    QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void TestMessageJson::escapesEveryByteThatJsonMustNotHave()
{
    QByteArray name;
    for (int code = 0; code < 0x100; ++code)
        name += QString(QChar(code)).toUtf8();
    name += "\u2028\U0001f600";
    const QByteArray line = lineOf(NotificationRequest{name, true}, Dialect::V4);
    const QString read = QJsonDocument::fromJson(line).object().value(QLatin1String("feed")).toString();
    QCOMPARE(read.toUtf8(), name);
    for (const QChar character : QString::fromUtf8(line.chopped(1)))
        QVERIFY(character.category() != QChar::Other_Control);
    QVERIFY(!line.contains("feed_hex"));
}

void TestMessageJson::writesTheTimeFirst()
{
    QCOMPARE(lineOf(NotificationRequest{"F", true}, Dialect::V4, QStringLiteral("2026-01-02T03:04:05.678Z")),
             QByteArray(
                 "{\"time\": \"2026-01-02T03:04:05.678Z\", \"kind\": 4, \"feed\": \"F\", \"add\": true}\n"));
}

void TestMessageJson::writesLargePayloadsInPieces()
{
    std::vector<DataPacket> packets(3000, {{1}, "x"});
    packets.push_back({{}, QByteArray(1'000'000, '\x5a')});
    SmallDevice device(1 << 30, 1000);
    QVERIFY(writeMessage(device, MulticastData{"F", "T", true, packets}, Dialect::V4));
    QVERIFY(device.largest < 100'000);
    const QJsonArray read =
        QJsonDocument::fromJson(device.written).object().value(QLatin1String("packets")).toArray();
    QCOMPARE(read.size(), 3001);
    QCOMPARE(QByteArray::fromHex(read.last().toArray().last().toString().toLatin1()), packets.back().data);
}

void TestMessageJson::saysWhenTheDeviceFails()
{
    const Message message = MulticastData{"F", "T", true, {{{1}, QByteArray(100'000, 'x')}}};
    for (const qint64 room : {0, 10, 50'000}) {
        SmallDevice device(room, 1 << 30);
        QVERIFY(!writeMessage(device, message, Dialect::V4));
        QCOMPARE(device.written.size(), room);
    }
}

void TestMessageJson::refusesBytesThatAreNoFrame()
{
    const QByteArray frame = std::get<QByteArray>(encode(SubscriptionRequest{"F", "T", true}, Dialect::V4));
    FrameWalker walker(Dialect::V4, Direction::FromClient);
    QCOMPARE(walker.walk(frame.constData(), frame.size()), FrameWalker::Result::Frame);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    for (qsizetype size = 0; size < frame.size(); ++size) {
        const std::vector<char> exact(frame.begin(), frame.begin() + size);
        QVERIFY(!writeJsonLine(buffer, {exact.data(), size}, walker.layout(), Dialect::V4));
    }
    QByteArray broken = frame;
    broken[1] = char(0xff);
    QVERIFY(!writeJsonLine(buffer, broken, walker.layout(), Dialect::V4));
    QVERIFY(!writeJsonLine(buffer, frame, FrameLayout(), Dialect::V4));
}

void TestMessageJson::writesLoginsWithoutTheirSecret()
{
    const auto lineOfLogin = [](const Credentials &credentials) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeLoginJsonLine(buffer, credentials) ? buffer.data() : QByteArray();
    };
    Credentials credentials;
    QCOMPARE(lineOfLogin(credentials), QByteArray("{\"kind\": 0, \"method\": \"none\"}\n"));
    credentials.method = LoginMethod::Basic;
    credentials.user = "tom";
    credentials.secret = Secret(QByteArray("hunter2"));
    QCOMPARE(lineOfLogin(credentials),
             QByteArray("{\"kind\": 0, \"method\": \"basic\", \"user\": \"tom\"}\n"));
    credentials.method = LoginMethod::Token;
    credentials.impersonating = "j\"";
    credentials.forwardedFor = "10.0.0.7";
    credentials.application = "Monitor";
    const QByteArray expected("{\"kind\": 0, \"method\": \"token\", \"impersonating\": \"j\\\"\", "
                              "\"forwarded-for\": \"10.0.0.7\", \"application\": \"Monitor\"}\n");
    QCOMPARE(lineOfLogin(credentials), expected);
}

QTEST_APPLESS_MAIN(TestMessageJson)
#include "tst_messagejson.moc"
