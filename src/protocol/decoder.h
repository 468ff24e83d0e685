#pragma once

#include "protocol/messages.h"
#include "protocol/protocolerror.h"

#include <QByteArrayView>

#include <variant>

namespace protocol {

/// Decodes exactly one whole frame. Copies names and payloads, so it is for messages that someone looks at;
/// the data plane stays with FrameWalker and PacketCursor. Offsets in the error count from the frame's type
/// byte.
[[nodiscard]] std::variant<Message, ProtocolError> decode(QByteArrayView frame, Dialect dialect);

} // namespace protocol
