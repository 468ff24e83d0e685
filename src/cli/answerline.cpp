#include "cli/answerline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>
#include <optional>

namespace cli {

namespace {

std::optional<QByteArray> nameIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue hex = object.value(key + QLatin1String("_hex"));
    if (hex.isString()) {
        const QByteArray digits = hex.toString().toLatin1();
        const QByteArray bytes = QByteArray::fromHex(digits);
        return bytes.toHex() == digits.toLower() ? std::optional(bytes) : std::nullopt;
    }
    const QJsonValue text = object.value(key);
    return text.isString() && hex.isUndefined() ? std::optional(text.toString().toUtf8()) : std::nullopt;
}

std::optional<protocol::Entitlements> entitlementsIn(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    protocol::Entitlements result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        const double number = one.toDouble(std::numeric_limits<double>::quiet_NaN());
        const bool isFit = std::trunc(number) == number && number >= std::numeric_limits<qint32>::min() &&
                           number <= std::numeric_limits<qint32>::max();
        if (!isFit)
            return std::nullopt;
        result.push_back(static_cast<qint32>(number));
    }
    return result;
}

} // namespace

std::variant<AnswerLine, QString> parseAnswer(const QByteArray &line)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return QStringLiteral("the line is not JSON: %1").arg(parseError.errorString());
    if (!document.isObject())
        return QStringLiteral("the line is not a JSON object");
    const QJsonObject object = document.object();

    const auto client = protocol::ClientId::fromText(object.value(QLatin1String("client")).toString());
    if (!client)
        return QStringLiteral("\"client\" must be a client id");
    const auto feed = nameIn(object, QStringLiteral("feed"));
    const auto topic = nameIn(object, QStringLiteral("topic"));
    if (!feed || !topic)
        return QStringLiteral("\"feed\" and \"topic\" must be strings");
    const QJsonValue required = object.value(QLatin1String("required"));
    if (!required.isBool())
        return QStringLiteral("\"required\" must be true or false");
    const QJsonValue ents = object.value(QLatin1String("ents"));
    const auto entitlements = entitlementsIn(ents);
    if (!entitlements && (required.toBool() || !ents.isUndefined()))
        return QStringLiteral("\"ents\" must be a list of whole numbers of 32 bits");
    if (!required.toBool() && entitlements && !entitlements->empty())
        return QStringLiteral("\"ents\" mean nothing where \"required\" is false: leave them out");
    const QJsonValue reason = object.value(QLatin1String("reason"));
    if (!reason.isString() && !reason.isUndefined())
        return QStringLiteral("\"reason\" must be a string");

    AnswerLine result{*client, *feed, *topic, authorization::Deny{}, reason.toString()};
    if (!required.toBool())
        result.answer = authorization::GrantUnfiltered{};
    else if (!entitlements->empty())
        result.answer = authorization::GrantEntitlements{*entitlements};
    return result;
}

} // namespace cli
