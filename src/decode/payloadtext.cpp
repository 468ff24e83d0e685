#include "decode/payloadtext.h"

#include "decode/utf8cut.h"

namespace decode {

namespace {
constexpr qsizetype lookedAt = 16 * 1024 * 1024;
} // namespace

TextEncoding encodingOf(QByteArrayView payload)
{
    if (payload.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (payload.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    return cutUtf8(payload, lookedAt).isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Latin1;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Latin1:
        return QStringLiteral("Latin-1");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16 BE");
    }
    return {};
}

} // namespace decode
