#pragma once

#include "protocol/dialect.h"

#include <QtGlobal>

#include <cstdint>

namespace store {

/// Numbers of interned names. A number is given again once its name has died, so outside the store it means
/// something only together with a pinned row that carries it.
enum class TopicId : std::uint32_t {};       ///< feed and topic
enum class PublisherId : std::uint32_t {};   ///< user and host
enum class ContentTypeId : std::uint32_t {}; ///< 24 bits; 0: none, where the dialect has a flag instead

enum class RowKind : std::uint8_t {
    Multicast,
    Unicast,
    Connected,    ///< marker: a connection came up
    Disconnected, ///< marker: it ended
    Dropped,      ///< marker: messages are missing here (PinnedRow::missing() says how many)
};

/// Messages are counted, markers are only rows.
constexpr bool isMessage(RowKind kind)
{
    return kind == RowKind::Multicast || kind == RowKind::Unicast;
}

/// One row: where a frame of type 8 or 9 lies in its segment, and what a row needs without decoding it; or a
/// marker. Written by the network thread, never changed once committed.
struct PacketRecord
{
    /// `packets` of a frame with so many or more; the frame itself has the number (PinnedRow::packetCount()).
    static constexpr std::uint16_t manyPackets = 0xffff;

    qint64 time = 0;          ///< monotonic, nanoseconds; the same for all frames of one read
    std::uint32_t offset = 0; ///< bytes from the segment's start; Dropped: index of the segment's gap
    std::uint32_t size = 0;   ///< bytes on the wire, type byte included; 0 for markers
    TopicId topic{};
    PublisherId publisher{};
    std::uint32_t contentNumber : 24 = 0;
    std::uint32_t kindNumber : 3 = 0;
    std::uint32_t dialectNumber : 3 = 0;
    std::uint32_t image : 1 = 0; ///< dialects 3 and 4: `is-image`
    /// No user, no host, no packets: the publisher left, or the subscription was refused
    /// (docs/protocol.md section 6 tells the two apart by what came before).
    std::uint32_t staleOrRefused : 1 = 0;
    std::uint16_t connection = 0; ///< low 16 bits; PinnedRow::connection() has the whole number
    std::uint16_t packets = 0;    ///< saturates at manyPackets

    RowKind kind() const { return static_cast<RowKind>(kindNumber); }
    ContentTypeId content() const { return ContentTypeId{contentNumber}; }
    protocol::Dialect dialect() const { return static_cast<protocol::Dialect>(dialectNumber); }
};
static_assert(sizeof(PacketRecord) <= 32);

} // namespace store
