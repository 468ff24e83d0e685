#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace protocol {

/// Why a stream can't be followed any further. Once seen, the stream is at its end: there is no way to find
/// the next frame (docs/protocol.md section 2).
struct ProtocolError
{
    enum class Kind { UnknownType, NegativeLength, OverLimit, Truncated, TrailingBytes };

    Kind kind = Kind::UnknownType;
    qint64 offset =
        0; ///< of the bad bytes, from the beginning of the stream (or of the frame, where one is decoded)
    QLatin1String field; ///< as in docs/protocol.md section 3, such as "topic" or "packet count"
    QByteArray bytes;    ///< the bad bytes themselves (4 at most)
    qint64 value = 0;    ///< the length, count or type they stand for
    qint64 limit = 0;    ///< what was allowed, where kind is OverLimit

    /// One English line for logs and standard error, such as
    /// "at offset 17: topic length -1 (bytes ff ff ff ff) is negative".
    QString text() const;

    friend bool operator==(const ProtocolError &, const ProtocolError &) = default;
};

} // namespace protocol
