#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace distributor {

/// HMAC with SHA-256: 32 bytes.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

/// Takes as long wherever the first difference is.
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace distributor
