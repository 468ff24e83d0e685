#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace decode {

/// The first `maxBytes` of UTF-8 text, or up to three fewer, so that no character is cut in two.
inline QByteArrayView cutUtf8(QByteArrayView text, qsizetype maxBytes)
{
    if (text.size() <= maxBytes)
        return text;
    qsizetype size = std::max<qsizetype>(maxBytes, 0);
    for (int back = 0; back < 3 && size > 0; ++back) {
        if ((static_cast<unsigned char>(text.at(size)) & 0xc0) != 0x80)
            break;
        --size;
    }
    return text.first(size);
}

} // namespace decode
