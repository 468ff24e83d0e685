#include "protocol/credentials.h"
#include "protocol/decoder.h"
#include "protocol/encoder.h"
#include "protocol/streamwalk.h"
#include "support/recordings.h"

#include <QTest>

using namespace protocol;

/// The frames and logins that the reference clients wrote.
class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data();
    void frames();
    void logins_data();
    void logins();
};

namespace {

QByteArray textOf(const QJsonObject &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toString().toUtf8();
}

bool flagOf(const QJsonObject &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toBool();
}

ClientId clientOf(const QJsonObject &fields)
{
    return ClientId::fromText(fields.value(QLatin1String("client_id")).toString()).value();
}

Entitlements entitlementsOf(const QJsonObject &fields)
{
    Entitlements result;
    const QJsonArray values = fields.value(QLatin1String("entitlements")).toArray();
    for (const QJsonValue &value : values)
        result.push_back(value.toInt());
    return result;
}

std::vector<DataPacket> packetsOf(const QJsonObject &fields)
{
    std::vector<DataPacket> result;
    const QJsonArray packets = fields.value(QLatin1String("data_packets")).toArray();
    for (const QJsonValue &packet : packets)
        result.push_back(
            {entitlementsOf(packet.toObject()), QByteArray::fromHex(textOf(packet.toObject(), "data_hex"))});
    return result;
}

Content contentOf(const QJsonObject &fields)
{
    if (fields.contains(QLatin1String("content_type")))
        return textOf(fields, "content_type");
    return flagOf(fields, "is_image");
}

Message messageOf(const QJsonObject &fields)
{
    const QByteArray feed = textOf(fields, "feed");
    const QByteArray topic = textOf(fields, "topic");
    const QByteArray user = textOf(fields, "user");
    const QByteArray host = textOf(fields, "host");
    switch (static_cast<MessageType>(fields.value(QLatin1String("type")).toInt())) {
    case MessageType::MulticastData:
        return MulticastData{feed, topic, contentOf(fields), packetsOf(fields)};
    case MessageType::UnicastData:
        return UnicastData{clientOf(fields), feed, topic, contentOf(fields), packetsOf(fields)};
    case MessageType::ForwardedSubscriptionRequest:
        return ForwardedSubscriptionRequest{user, host,  clientOf(fields),
                                            feed, topic, flagOf(fields, "is_add")};
    case MessageType::NotificationRequest:
        return NotificationRequest{feed, flagOf(fields, "is_add")};
    case MessageType::SubscriptionRequest:
        return SubscriptionRequest{feed, topic, flagOf(fields, "is_add")};
    case MessageType::AuthorizationRequest:
        return AuthorizationRequest{clientOf(fields), host, user, feed, topic};
    case MessageType::AuthorizationResponse:
        return AuthorizationResponse{clientOf(fields), feed, topic,
                                     flagOf(fields, "is_authorization_required"), entitlementsOf(fields)};
    case MessageType::ForwardedMulticastData:
        return ForwardedMulticastData{user, host, feed, topic, contentOf(fields), packetsOf(fields)};
    case MessageType::ForwardedUnicastData:
        return ForwardedUnicastData{
            user, host, clientOf(fields), feed, topic, contentOf(fields), packetsOf(fields)};
    }
    qFatal("no such type");
}

/// What the reference client was given, worked out from the entry's name.
Credentials credentialsOf(const QString &name)
{
    Credentials credentials;
    if (name == QLatin1String("authenticate-null"))
        return credentials;
    if (name.startsWith(QLatin1String("authenticate-token"))) {
        credentials.method = LoginMethod::Token;
        credentials.secret = Secret(QByteArray("abc.def.ghi"));
    } else {
        credentials.method = LoginMethod::Basic;
        credentials.user = "john.doe@example.com";
        credentials.secret = Secret(QByteArray("pa$$word"));
    }
    if (name.endsWith(QLatin1String("-proxy"))) {
        credentials.impersonating = "jane";
        credentials.forwardedFor = "10.0.0.7";
    }
    if (name == QLatin1String("authenticate-basic-application")) {
        credentials.user = "tom";
        credentials.secret = Secret(QByteArray("pw"));
        credentials.application = "Monitor";
    }
    return credentials;
}

void addRows(bool isLogin)
{
    QTest::addColumn<support::Vector>("vector");
    for (const Dialect dialect : support::allDialects) {
        for (const support::Vector &vector : support::vectors(dialect)) {
            if (vector.fields.isEmpty() == isLogin)
                QTest::addRow("%d %s", dialectNumber(dialect), qPrintable(vector.name)) << vector;
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(support::Vector)

void TestVectors::frames_data()
{
    addRows(false);
}

void TestVectors::frames()
{
    QFETCH(support::Vector, vector);
    const Message expected = messageOf(vector.fields);
    const ExactBuffer buffer(vector.bytes);

    const auto decoded = decode({buffer.data(), buffer.size()}, vector.dialect);
    QVERIFY(std::holds_alternative<Message>(decoded));
    QVERIFY(std::get<Message>(decoded) == expected);
    QCOMPARE(int(typeOf(expected)), vector.fields.value(QLatin1String("type")).toInt());

    const auto encoded = encode(expected, vector.dialect);
    QVERIFY(std::holds_alternative<QByteArray>(encoded));
    QCOMPARE(std::get<QByteArray>(encoded).toHex(), vector.bytes.toHex());

    FrameWalker walker(vector.dialect, vector.direction);
    QCOMPARE(walker.walk(buffer.data(), buffer.size()), FrameWalker::Result::Frame);
    QCOMPARE(qsizetype(walker.layout().size), vector.bytes.size());
}

void TestVectors::logins_data()
{
    addRows(true);
}

void TestVectors::logins()
{
    QFETCH(support::Vector, vector);
    const Credentials expected = credentialsOf(vector.name);
    const auto encoded = encodeAuthentication(expected, vector.dialect);
    QVERIFY(std::holds_alternative<QByteArray>(encoded));
    QCOMPARE(std::get<QByteArray>(encoded).toHex(), vector.bytes.toHex());

    const AuthenticationRead read = readAuthentication(vector.bytes, vector.dialect, expected.method);
    QCOMPARE(read.status, AuthenticationRead::Status::Complete);
    QCOMPARE(read.size, vector.bytes.size());
    QVERIFY(read.credentials == expected);
}

QTEST_APPLESS_MAIN(TestVectors)
#include "tst_vectors.moc"
