#include "client/certificateweakness.h"

#include "client/derelement.h"

#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <array>

namespace client {

namespace {

/// The object ids of signatures over MD2, MD5 and SHA-1 (RFC 3279 section 2.2).
bool isBroken(QByteArrayView objectId)
{
    static const std::array<QByteArray, 5> broken{
        QByteArray::fromHex("2a864886f70d010102"), QByteArray::fromHex("2a864886f70d010104"),
        QByteArray::fromHex("2a864886f70d010105"), QByteArray::fromHex("2a8648ce380403"),
        QByteArray::fromHex("2a8648ce3d0401")};
    return std::any_of(broken.begin(), broken.end(),
                       [objectId](const QByteArray &each) { return objectId == each; });
}

bool hasWeakSignature(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    QByteArrayView rest = der;
    const auto outer = DerElement::take(rest);
    if (!outer)
        return false;
    rest = outer->content;
    if (!DerElement::take(rest)) // what is signed
        return false;
    const auto algorithm = DerElement::take(rest);
    if (!algorithm || algorithm->tag != DerElement::sequenceTag)
        return false;
    rest = algorithm->content;
    const auto objectId = DerElement::take(rest);
    return objectId && objectId->tag == DerElement::objectIdTag && isBroken(objectId->content);
}

} // namespace

Weakness keyWeakness(const QSslCertificate &certificate)
{
    constexpr int shortest = 2048;
    constexpr int shortestCurve = 224;
    const QSslKey key = certificate.publicKey();
    if (key.isNull() || key.length() <= 0) // such as Ed25519, which Qt does not know and is strong
        return Weakness::None;
    const int least = key.algorithm() == QSsl::Ec ? shortestCurve : shortest;
    return key.length() < least ? Weakness::Key : Weakness::None;
}

Weakness chainWeakness(const QList<QSslCertificate> &chain)
{
    for (const QSslCertificate &certificate : chain) {
        if (const Weakness weakness = keyWeakness(certificate); weakness != Weakness::None)
            return weakness;
        if (!certificate.isSelfSigned() && hasWeakSignature(certificate))
            return Weakness::Signature;
    }
    return Weakness::None;
}

} // namespace client
