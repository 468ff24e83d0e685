#include "protocol/jsonmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <optional>

namespace protocol {

namespace {

/// Reads the keys of one object; the first thing that is wrong stays in error().
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {}

    const QString &error() const { return m_error; }

    QByteArray text(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isString()) {
            fail(QStringLiteral("\"%1\" is missing or not a text").arg(QLatin1String(key)));
            return {};
        }
        const QString hexKey = QLatin1String(key) + QStringLiteral("_hex");
        const QJsonValue hexValue = m_object.value(hexKey);
        return hexValue.isUndefined() ? value.toString().toUtf8() : hex(hexValue, hexKey);
    }

    ClientId client()
    {
        const auto id = ClientId::fromText(m_object.value(QLatin1String("client")).toString());
        if (!id)
            fail(QStringLiteral("\"client\" is missing or not a client id"));
        return id.value_or(ClientId());
    }

    Content content()
    {
        const QJsonValue value = m_object.value(QLatin1String("content"));
        if (value.isBool())
            return value.toBool();
        return text("content");
    }

    std::vector<DataPacket> packets()
    {
        const QJsonValue value = m_object.value(QLatin1String("packets"));
        if (!value.isArray())
            fail(QStringLiteral("\"packets\" is missing or not a list"));
        const QJsonArray list = value.toArray();
        std::vector<DataPacket> packets;
        packets.reserve(static_cast<std::size_t>(list.size()));
        for (const QJsonValue &each : list) {
            const QJsonArray pair = each.toArray();
            if (pair.size() != 2 || !pair.at(0).isArray()) {
                fail(QStringLiteral("a packet is not [[entitlements], \"data in hex\"]"));
                break;
            }
            DataPacket packet;
            const QJsonArray ids = pair.at(0).toArray();
            for (const QJsonValue &id : ids)
                packet.entitlements.push_back(entitlement(id));
            packet.data = hex(pair.at(1), QStringLiteral("packets"));
            packets.push_back(std::move(packet));
        }
        return packets;
    }

private:
    void fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = what;
    }

    qint32 entitlement(const QJsonValue &value)
    {
        constexpr qint64 out = std::numeric_limits<qint64>::max();
        const qint64 number = value.toInteger(out);
        if (number < std::numeric_limits<qint32>::min() || number > std::numeric_limits<qint32>::max()) {
            fail(QStringLiteral("an entitlement is not a whole number of 32 bits"));
            return 0;
        }
        return static_cast<qint32>(number);
    }

    QByteArray hex(const QJsonValue &value, const QString &key)
    {
        const QByteArray digits = value.toString().toLatin1();
        const bool isHex = value.isString() && digits.size() % 2 == 0 &&
                           std::all_of(digits.begin(), digits.end(), [](char digit) {
                               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') ||
                                      (digit >= 'A' && digit <= 'F');
                           });
        if (!isHex)
            fail(QStringLiteral("\"%1\" has data that is not hex").arg(key));
        return isHex ? QByteArray::fromHex(digits) : QByteArray();
    }

    const QJsonObject &m_object;
    QString m_error;
};

} // namespace

std::variant<JsonMessage, OtherJsonMessage, QString> readJsonMessage(QByteArrayView line)
{
    QJsonParseError parsed;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return QStringLiteral("not JSON: %1 (at byte %2)")
            .arg(parsed.errorString(), QString::number(parsed.offset));
    if (!document.isObject())
        return QStringLiteral("not a JSON object");
    const QJsonObject object = document.object();
    const qint64 kind = object.value(QLatin1String("kind")).toInteger(-1);
    if (kind < 0 || kind > 9)
        return QStringLiteral("\"kind\" is missing or not 0 to 9");
    if (kind < 8)
        return OtherJsonMessage{static_cast<int>(kind)};

    JsonMessage result{{}, Dialect::V4, {}};
    Reader reader(object);
    if (kind == 8) {
        ForwardedMulticastData data{reader.text("user"),  reader.text("host"), reader.text("feed"),
                                    reader.text("topic"), reader.content(),    reader.packets()};
        result.dialect = std::holds_alternative<bool>(data.content) ? Dialect::V4 : Dialect::V6;
        result.message = std::move(data);
    } else {
        ForwardedUnicastData data{reader.text("user"), reader.text("host"),  reader.client(),
                                  reader.text("feed"), reader.text("topic"), reader.content(),
                                  reader.packets()};
        result.dialect = std::holds_alternative<bool>(data.content) ? Dialect::V4 : Dialect::V6;
        result.message = std::move(data);
    }
    if (!reader.error().isEmpty())
        return reader.error();
    const QJsonValue time = object.value(QLatin1String("time"));
    if (!time.isUndefined() && !time.isString())
        return QStringLiteral("\"time\" is not a text");
    result.time = time.toString();
    return result;
}

} // namespace protocol
