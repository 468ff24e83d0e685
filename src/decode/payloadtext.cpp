#include "decode/payloadtext.h"

#include <algorithm>

namespace decode {

TextEncoding encodingOf(QByteArrayView payload)
{
    return payload.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Latin1;
}

PayloadText textOf(QByteArrayView payload, TextEncoding encoding, qsizetype maxBytes)
{
    PayloadText result;
    result.encoding = encoding;
    qsizetype size = std::min(payload.size(), std::max<qsizetype>(maxBytes, 4));
    if (encoding == TextEncoding::Latin1) {
        result.text = QString::fromLatin1(payload.first(size));
        result.bytes = size;
        return result;
    }
    // The byte behind the stretch begins a character where it is not a continuation byte (10xxxxxx).
    for (int back = 0; back < 3 && size < payload.size() && size > 1; ++back) {
        if ((static_cast<unsigned char>(payload.at(size)) & 0xc0) != 0x80)
            break;
        --size;
    }
    result.text = QString::fromUtf8(payload.first(size));
    result.bytes = size;
    return result;
}

PayloadText textOf(QByteArrayView payload)
{
    return textOf(payload, encodingOf(payload), payload.size());
}

QString encodingName(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("Latin-1");
}

} // namespace decode
