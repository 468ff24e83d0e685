#pragma once

#include "protocol/framewalker.h"
#include "protocol/protocolerror.h"

#include <QByteArrayView>

#include <optional>

namespace client {

/// Where a frame of type 8 or 9 has its content, in every dialect: behind the topic. Nothing for another
/// type, and where not all lengths before it have come.
std::optional<qint64> contentOffset(QByteArrayView frame);

/// Dialects 3 and 4 have a byte 0 or 1 and the packet count where dialect 6 has a content type's length
/// (docs/protocol.md section 4): an image, read as dialect 6, is a content type of 16 MiB, and the walk would
/// wait for all of it. So such a length, in a frame that is begun, is taken for the wrong dialect. `walker`
/// has answered NeedMore for these bytes.
std::optional<protocol::ProtocolError> oddContent(QByteArrayView frame, const protocol::FrameWalker &walker);

} // namespace client
