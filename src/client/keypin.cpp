#include "client/keypin.h"

#include "client/derelement.h"

#include <QCryptographicHash>
#include <QSslCertificate>

namespace client {

namespace {

constexpr quint8 versionTag = 0xA0;
constexpr qsizetype pinSize = 32;

} // namespace

QByteArray subjectPublicKeyInfo(QByteArrayView certificate)
{
    const auto outer = DerElement::take(certificate);
    if (!outer || outer->tag != DerElement::sequenceTag)
        return {};
    QByteArrayView rest = outer->content;
    const auto toBeSigned = DerElement::take(rest);
    if (!toBeSigned || toBeSigned->tag != DerElement::sequenceTag)
        return {};

    rest = toBeSigned->content;
    auto element = DerElement::take(rest);
    if (element && element->tag == versionTag)
        element = DerElement::take(rest);
    if (!element || element->tag != DerElement::integerTag) // the serial number
        return {};
    constexpr int sequencesBeforeKey = 4; // signature algorithm, issuer, validity, subject
    for (int index = 0; index < sequencesBeforeKey; ++index) {
        element = DerElement::take(rest);
        if (!element || element->tag != DerElement::sequenceTag)
            return {};
    }
    element = DerElement::take(rest);
    if (!element || element->tag != DerElement::sequenceTag || element->content.isEmpty())
        return {};
    return element->whole.toByteArray();
}

QByteArray keyPin(const QSslCertificate &certificate)
{
    const QByteArray key = subjectPublicKeyInfo(certificate.toDer());
    return key.isEmpty() ? QByteArray() : QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

bool matchesPin(const QSslCertificate &certificate, const QByteArray &pin)
{
    return pin.size() == pinSize && keyPin(certificate) == pin;
}

} // namespace client
