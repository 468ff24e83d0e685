#include "client/derelement.h"

namespace client {

std::optional<DerElement> DerElement::take(QByteArrayView &bytes)
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

} // namespace client
