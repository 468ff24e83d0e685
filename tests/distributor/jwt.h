#pragma once

#include "distributor/digest.h"

#include <QByteArray>

/// A JSON Web Token of these two texts, signed with HS256.
inline QByteArray signedToken(const QByteArray &header, const QByteArray &claims, const QByteArray &secret)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray message = header.toBase64(options) + '.' + claims.toBase64(options);
    return message + '.' + distributor::hmacSha256(secret, message).toBase64(options);
}

inline QByteArray signedToken(const QByteArray &claims, const QByteArray &secret)
{
    return signedToken(R"({"alg":"HS256","typ":"JWT"})", claims, secret);
}
