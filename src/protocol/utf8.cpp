#include "protocol/utf8.h"

#include <QChar>

namespace protocol {

Utf8Step utf8Step(QByteArrayView bytes)
{
    const auto byteAt = [bytes](int index) {
        return static_cast<unsigned char>(bytes[index]);
    };
    const unsigned char lead = byteAt(0);
    if (lead < 0x80)
        return {lead, 1, true};
    const Utf8Step bad{lead, 1, false};

    int size = 0;
    char32_t code = 0;
    char32_t least = 0;
    if (lead >= 0xc2 && lead <= 0xdf) {
        size = 2;
        code = lead & 0x1fu;
        least = 0x80;
    } else if (lead >= 0xe0 && lead <= 0xef) {
        size = 3;
        code = lead & 0x0fu;
        least = 0x800;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        size = 4;
        code = lead & 0x07u;
        least = 0x10000;
    } else {
        return bad;
    }
    if (bytes.size() < size)
        return bad;
    for (int index = 1; index < size; ++index) {
        const unsigned char byte = byteAt(index);
        if ((byte & 0xc0) != 0x80)
            return bad;
        code = code << 6 | (byte & 0x3fu);
    }
    if (code < least || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return bad;
    return {code, size, true};
}

bool isUtf8(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const Utf8Step step = utf8Step(bytes);
        if (!step.isValid)
            return false;
        bytes = bytes.sliced(step.size);
    }
    return true;
}

} // namespace protocol
