#pragma once

#include "protocol/messages.h"

#include <QString>

#include <variant>

namespace protocol {

/// Why a message can't be written in a dialect.
struct EncodeError
{
    enum class Kind { OverLimit, WrongContent };
    Kind kind = Kind::OverLimit;
    qint64 size = 0;  ///< OverLimit: what the frame would have taken
    qint64 limit = 0; ///< OverLimit: what is allowed

    QString text() const; ///< one English line
    friend bool operator==(const EncodeError &, const EncodeError &) = default;
};

/// Writes one whole frame. Fails, before anything is allocated, where the frame would be larger than
/// `frameLimit` or where `content` is not of the dialect's kind (a flag in 3 and 4, a content type in 6).
[[nodiscard]] std::variant<QByteArray, EncodeError> encode(const Message &message, Dialect dialect,
                                                           qint64 frameLimit = defaultFrameLimit);

} // namespace protocol
