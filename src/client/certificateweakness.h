#pragma once

#include <QList>

#include <cstdint>

class QSslCertificate;

namespace client {

/// What can be forged by somebody with enough machines, whoever signed it.
enum class Weakness : std::uint8_t {
    None,
    Key,       ///< RSA or DSA of fewer than 2048 bits, or a curve of fewer than 224
    Signature, ///< signed over MD5 or SHA-1
};

/// The key alone: where a pin takes the place of the chain.
Weakness keyWeakness(const QSslCertificate &certificate);

/// The first one in a chain, the peer's own certificate first. Signatures of certificates that sign
/// themselves prove nothing, and don't count. Not left to the TLS library, whose level differs from machine
/// to machine.
Weakness chainWeakness(const QList<QSslCertificate> &chain);

} // namespace client
