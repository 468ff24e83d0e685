#include "decode/payloadkind.h"

#include <QByteArray>

#include <algorithm>

namespace decode {

namespace {

constexpr qsizetype sampleSize = 4096;

bool isJsonSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

QByteArrayView trimmed(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    const auto first = std::find_if_not(bytes.begin(), bytes.end(), isJsonSpace);
    bytes = bytes.sliced(first - bytes.begin());
    qsizetype size = bytes.size();
    while (size > 0 && isJsonSpace(bytes.at(size - 1)))
        --size;
    return bytes.first(size);
}

bool framedLikeJson(QByteArrayView text)
{
    if (text.size() < 2)
        return false;
    return (text.front() == '{' && text.back() == '}') || (text.front() == '[' && text.back() == ']');
}

/// The sample without a character that its end cuts in two.
QByteArrayView wholeCharacters(QByteArrayView sample)
{
    qsizetype size = sample.size();
    for (int back = 0; back < 3 && size > 0; ++back) {
        const auto byte = static_cast<unsigned char>(sample.at(size - 1));
        if (byte < 0x80)
            break;
        --size;
        if (byte >= 0xc0)
            break;
    }
    return sample.first(size);
}

bool looksLikeText(QByteArrayView payload)
{
    QByteArrayView sample = payload.first(std::min(payload.size(), sampleSize));
    qsizetype high = 0;
    qsizetype c1 = 0;
    for (const char signedByte : sample) {
        const auto byte = static_cast<unsigned char>(signedByte);
        if ((byte < 0x20 && !isJsonSpace(signedByte) && byte != '\f' && byte != '\b' && byte != 0x1b) ||
            byte == 0x7f)
            return false;
        high += byte >= 0x80;
        c1 += byte >= 0x80 && byte < 0xa0;
    }
    if (sample.size() < payload.size())
        sample = wholeCharacters(sample);
    if (sample.isValidUtf8())
        return true;
    return c1 == 0 && high * 3 < sample.size(); // Latin-1: mostly ASCII, none of its second control block
}

struct SaidKind
{
    bool json = false;
    bool media = false;
};

SaidKind said(QByteArrayView contentType)
{
    const qsizetype parameters = contentType.indexOf(';');
    const QByteArray type =
        (parameters < 0 ? contentType : contentType.first(parameters)).toByteArray().trimmed().toLower();
    SaidKind kind;
    kind.json = type.endsWith("/json") || type.endsWith("+json");
    kind.media = (type.startsWith("image/") && !type.endsWith("+xml")) || type.startsWith("audio/") ||
                 type.startsWith("video/") || type.startsWith("font/");
    return kind;
}

} // namespace

PayloadKind guess(QByteArrayView payload, QByteArrayView contentType)
{
    if (payload.isEmpty())
        return PayloadKind::Empty;
    const SaidKind kind = said(contentType);
    if (kind.media)
        return PayloadKind::Binary;
    if (!looksLikeText(payload))
        return kind.json && payload.first(std::min(payload.size(), sampleSize)).indexOf('\0') < 0
                   ? PayloadKind::Json
                   : PayloadKind::Binary;
    if (kind.json)
        return PayloadKind::Json;

    const qsizetype half = std::min(payload.size(), sampleSize);
    if (payload.size() <= 2 * sampleSize)
        return framedLikeJson(trimmed(payload)) ? PayloadKind::Json : PayloadKind::Text;
    const QByteArrayView head = trimmed(payload.first(half));
    const QByteArrayView tail = trimmed(payload.last(half));
    if (head.isEmpty() || tail.isEmpty())
        return PayloadKind::Text;
    const char ends[2] = {head.front(), tail.back()};
    return framedLikeJson(QByteArrayView(ends, 2)) ? PayloadKind::Json : PayloadKind::Text;
}

} // namespace decode
