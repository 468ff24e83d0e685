#include "client/keypin.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <optional>

namespace client {

namespace {

constexpr quint8 integerTag = 0x02;
constexpr quint8 sequenceTag = 0x30;
constexpr quint8 versionTag = 0xA0;
constexpr qsizetype pinSize = 32;

struct DerElement
{
    quint8 tag = 0;
    QByteArrayView whole;
    QByteArrayView content;
};

/// Takes one element with a definite length from the front of `bytes`.
std::optional<DerElement> takeElement(QByteArrayView &bytes)
{
    const auto byteAt = [&bytes](qsizetype index) {
        return static_cast<quint8>(bytes[index]);
    };
    if (bytes.size() < 2)
        return std::nullopt;
    constexpr quint8 longForm = 0x80;
    constexpr qsizetype mostLengthBytes = 4;
    qsizetype header = 2;
    qint64 length = byteAt(1);
    if (length & longForm) {
        const qsizetype lengthBytes = length & ~longForm;
        if (lengthBytes == 0 || lengthBytes > mostLengthBytes || bytes.size() < header + lengthBytes)
            return std::nullopt;
        length = 0;
        for (qsizetype index = 0; index < lengthBytes; ++index)
            length = length << 8 | byteAt(header + index);
        header += lengthBytes;
    }
    if (length > bytes.size() - header)
        return std::nullopt;
    const DerElement element{byteAt(0), bytes.first(header + length), bytes.sliced(header, length)};
    bytes = bytes.sliced(header + length);
    return element;
}

} // namespace

QByteArray subjectPublicKeyInfo(QByteArrayView certificate)
{
    const auto outer = takeElement(certificate);
    if (!outer || outer->tag != sequenceTag)
        return {};
    QByteArrayView rest = outer->content;
    const auto toBeSigned = takeElement(rest);
    if (!toBeSigned || toBeSigned->tag != sequenceTag)
        return {};

    rest = toBeSigned->content;
    auto element = takeElement(rest);
    if (element && element->tag == versionTag)
        element = takeElement(rest);
    if (!element || element->tag != integerTag) // the serial number
        return {};
    constexpr int sequencesBeforeKey = 4; // signature algorithm, issuer, validity, subject
    for (int index = 0; index < sequencesBeforeKey; ++index) {
        element = takeElement(rest);
        if (!element || element->tag != sequenceTag)
            return {};
    }
    element = takeElement(rest);
    if (!element || element->tag != sequenceTag || element->content.isEmpty())
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
