#pragma once

#include <QByteArrayView>

#include <optional>

namespace client {

/// One element of DER (X.690) with a definite length.
struct DerElement
{
    quint8 tag = 0;
    QByteArrayView whole;
    QByteArrayView content;

    static constexpr quint8 integerTag = 0x02;
    static constexpr quint8 objectIdTag = 0x06;
    static constexpr quint8 sequenceTag = 0x30;

    /// Takes one from the front of `bytes`; nothing where there is none, whatever the bytes are.
    static std::optional<DerElement> take(QByteArrayView &bytes);
};

} // namespace client
