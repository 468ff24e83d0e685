#include "distributor/tokenverifier.h"

#include "distributor/digest.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace distributor {

namespace {

std::optional<QByteArray> decodeBase64Url(QByteArrayView text)
{
    const auto result = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return result.decoded;
}

std::optional<QJsonObject> decodeObject(QByteArrayView text)
{
    const std::optional<QByteArray> json = decodeBase64Url(text);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

TokenVerifier::TokenVerifier(protocol::Secret secret, std::function<qint64()> secondsSinceEpoch)
    : m_secret(std::move(secret))
    , m_now(secondsSinceEpoch ? std::move(secondsSinceEpoch) : &QDateTime::currentSecsSinceEpoch)
{}

std::optional<QByteArray> TokenVerifier::verify(QByteArrayView token) const
{
    const qsizetype firstDot = token.indexOf('.');
    const qsizetype lastDot = token.lastIndexOf('.');
    if (firstDot <= 0 || lastDot <= firstDot || token.indexOf('.', firstDot + 1) != lastDot)
        return std::nullopt;
    if (m_secret.isEmpty())
        return std::nullopt;

    const std::optional<QJsonObject> header = decodeObject(token.first(firstDot));
    if (!header || header->value(QLatin1String("alg")).toString() != QLatin1String("HS256") ||
        header->contains(QLatin1String("crit")))
        return std::nullopt;

    const std::optional<QByteArray> signature = decodeBase64Url(token.sliced(lastDot + 1));
    if (!signature || !equalInConstantTime(*signature, hmacSha256(m_secret.view(), token.first(lastDot))))
        return std::nullopt;

    const std::optional<QJsonObject> claims =
        decodeObject(token.sliced(firstDot + 1, lastDot - firstDot - 1));
    if (!claims)
        return std::nullopt;
    const double now = static_cast<double>(m_now());
    const QJsonValue expiry = claims->value(QLatin1String("exp"));
    const QJsonValue notBefore = claims->value(QLatin1String("nbf"));
    if (!expiry.isDouble() || !(now < expiry.toDouble()))
        return std::nullopt;
    if (!notBefore.isUndefined() && (!notBefore.isDouble() || now < notBefore.toDouble()))
        return std::nullopt;
    const QByteArray user = claims->value(QLatin1String("sub")).toString().toUtf8();
    if (user.isEmpty())
        return std::nullopt;
    return user;
}

} // namespace distributor
