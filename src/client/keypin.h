#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QSslCertificate;

namespace client {

/// The SubjectPublicKeyInfo of an X.509 certificate, cut from its DER (RFC 5280 section 4.1) without knowing
/// the kind of key: QSslCertificate::publicKey().toDer() is empty for Ed25519 and RSA-PSS keys. Empty where
/// the bytes are no certificate.
QByteArray subjectPublicKeyInfo(QByteArrayView certificate);

/// SHA-256 of the certificate's SubjectPublicKeyInfo, 32 bytes; empty where there is none.
QByteArray keyPin(const QSslCertificate &certificate);

/// Never true for an empty pin, one that is not 32 bytes, or a certificate without a key.
bool matchesPin(const QSslCertificate &certificate, const QByteArray &pin);

} // namespace client
