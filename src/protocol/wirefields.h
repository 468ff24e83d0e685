#pragma once

#include "protocol/messages.h"

#include <QLatin1String>

#include <cstdint>

namespace protocol {

/// One field of a frame, as the table in docs/protocol.md section 3 has it. For who goes through a frame's
/// bytes without decoding them.
struct WireField
{
    enum class Kind : std::uint8_t { End, ClientId, Text, Flag, FlagOrText, IntSet, Packets };
    enum class Part : std::uint8_t { None, User, Host, Client, Feed, Topic };

    Kind kind = Kind::End;
    Part part = Part::None;
    QLatin1String name; ///< in errors
    QLatin1String key;  ///< in JSON
};

/// The fields behind the type byte in the order of the wire, ended by one of kind End; nullptr where `type`
/// is none of the nine.
const WireField *wireFields(std::uint8_t type);

/// Who may send a frame of this type (section 3). `type` must be one of the nine.
Direction senderOf(std::uint8_t type);

/// The field's own name in this dialect: `content` is "is-image" in 3 and 4, "content type" in 6.
QLatin1String fieldName(const WireField &field, Dialect dialect);

} // namespace protocol
