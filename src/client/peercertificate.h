#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

class QSslCertificate;

namespace client {

/// What one certificate of a peer says of itself, which proves nothing. A value. Its texts are the peer's
/// own: shown as names from the bus are.
struct PeerCertificate
{
    QString subject; ///< such as "CN=localhost, O=Example"
    QString issuer;
    QStringList hosts; ///< names and addresses that it is for
    QDateTime from;
    QDateTime until;
    QString key;    ///< kind and size, such as "RSA, 2048 bits"; empty where it is not known
    QByteArray pin; ///< keyPin(): 32 bytes, or empty

    static PeerCertificate of(const QSslCertificate &certificate);
    friend bool operator==(const PeerCertificate &, const PeerCertificate &) = default;
};

/// At most so many are told of: a peer may send as many as it likes.
inline constexpr int longestShownChain = 8;

/// Its own first, then those that signed.
QList<PeerCertificate> describeChain(const QList<QSslCertificate> &chain);

} // namespace client

Q_DECLARE_METATYPE(client::PeerCertificate)
