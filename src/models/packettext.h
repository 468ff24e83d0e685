#pragma once

#include "protocol/packetcursor.h"
#include "store/pinnedrow.h"

#include <QString>

#include <vector>

namespace models {

/// What the packet table says of a row, as plain text made when it is painted, copied or read aloud. Names
/// go through protocol::displayName(), payloads through displayText(). Pure functions, any thread.
enum class PacketColumn {
    Number,
    Received,
    Route,
    Feed,
    Topic,
    Content,
    From,
    Packets,
    Entitlements,
    Bytes,
    Payload,
};
inline constexpr int packetColumnCount = 11;

/// A row's number as people see it: from 1, grouped.
QString rowNumberText(quint64 row);
/// Local time to the microsecond: `14:32:07.401 219`. A dash for 0, which is no time (raw frames from a
/// file).
QString receivedText(qint64 utcNs);
/// `mary @ pub-02`; empty where the frame has neither (docs/protocol.md section 6: stale or refused).
QString publisherText(const store::PinnedRow &row);
/// "multicast" or "unicast".
QString routeText(const store::PinnedRow &row);
/// "image", "delta", or the content type; "stale or refused" where the frame is one of these two.
QString contentText(const store::PinnedRow &row);

/// Ids to be shown, and whether there are others that were not looked at.
struct ShownEntitlements
{
    std::vector<qint32> ids;
    bool more = false;
};
/// The ids of one packet in the order of the wire, at most 256.
ShownEntitlements entitlementsOf(const protocol::PacketView &packet);
/// All ids on the row's packets, rising, each once: of the first 64 packets, at most 256 ids.
ShownEntitlements entitlementsOf(const store::PinnedRow &row);
/// `1, 2, …`
QString entitlementsText(const ShownEntitlements &entitlements);

/// The data of the row's first packet; empty where it has none.
QByteArrayView firstPayload(const store::PinnedRow &row);
/// The beginning of it on one line: text, or bytes in hex; in words where there are no packets.
QString payloadSummary(const store::PinnedRow &row);

/// What a marker row says: messages missing (how many, from when to when, why), a connection that came or
/// went. `before` and `after` are the rows around it, null where they are not known. Empty for a message.
QString markerText(const store::PinnedRow &row, const store::PinnedRow &before = {},
                   const store::PinnedRow &after = {});

/// The text of one cell. Of a marker row only the number, the time and, as Payload, the marker's text.
QString cellText(const store::PinnedRow &row, PacketColumn column);

} // namespace models
