#pragma once

#include "protocol/framewalker.h"
#include "store/packetrecord.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace store {

/// A message by itself, with the bytes that came: it needs no segment. A value.
struct StateMessage
{
    PacketRecord record; ///< its offset means nothing here
    quint64 row = 0;
    std::uint32_t connection = 0; ///< running number of the connection, from 1
    qint64 utcNs = 0;             ///< UTC, nanoseconds since 1970
    QByteArray frame;             ///< as on the wire, type byte included

    protocol::FrameLayout layout() const; ///< of `frame`
    QByteArrayView packets() const;       ///< for protocol::PacketCursor
};

/// What is known of a topic's state: its latest image, and all that came since, oldest first. In dialects 3
/// and 4 an image is a message with the flag. Dialect 6 has no such flag: there each message is a whole, and
/// the latest is the image. A frame that says stale or refused (docs/protocol.md section 6) is never an
/// image: it stands among the deltas.
struct LastState
{
    std::optional<StateMessage> image; ///< none: none has come, or imageLost
    std::vector<StateMessage> deltas;
    bool imageLost = false; ///< an image came, but had to leave the budget
    quint64 lost = 0;       ///< messages before deltas.front() that had to leave the budget
    quint64 leftOut = 0;    ///< the same, still in the store, but more than were asked for
    quint64 keptOut = 0;    ///< messages since the image that the capture filter kept out of the store
    bool isKnown() const { return image || !deltas.empty() || imageLost || lost || leftOut || keptOut; }
};

} // namespace store
