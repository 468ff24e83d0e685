#pragma once

#include "protocol/framewalker.h"
#include "store/packetrecord.h"

#include <QByteArrayView>

#include <memory>

namespace store {

class Segment;

/// One row that stays readable while this value lives, even where its segment is evicted meanwhile. A value
/// for any thread. Hold it no longer than needed: it keeps a whole segment in memory, outside the budget.
class PinnedRow
{
public:
    PinnedRow() = default;
    /// `number` must be a committed row of `segment`.
    PinnedRow(std::shared_ptr<const Segment> segment, quint64 number, qint64 utcNs);

    /// Evicted, or not there yet. Nothing else may be asked of such a row.
    bool isNull() const { return !m_segment; }

    quint64 number() const { return m_number; }
    const PacketRecord &record() const { return m_record; }
    RowKind kind() const { return m_record.kind(); }
    std::uint32_t connection() const; ///< running number of the connection, from 1
    quint64 missing() const;          ///< Dropped: how many messages; may still grow

    /// UTC, nanoseconds since 1970, as the anchors to the wall clock told when the row was fetched.
    qint64 utcNs() const { return m_utcNs; }

    // Messages only; empty for markers. All views are into the segment.
    QByteArrayView frame() const;
    protocol::FrameLayout layout() const; ///< worked out from the names alone, whatever the number of packets
    std::uint32_t packetCount() const;
    QByteArrayView user() const;
    QByteArrayView host() const;
    QByteArrayView feed() const;
    QByteArrayView topic() const;
    QByteArrayView content() const;  ///< dialect 6: the content type; else empty
    QByteArrayView clientId() const; ///< Unicast: 16 bytes, the receiver
    QByteArrayView packets() const;  ///< for protocol::PacketCursor: the packet count, then the packets

private:
    QByteArrayView part(std::uint32_t from, std::uint32_t size) const;

    std::shared_ptr<const Segment> m_segment;
    PacketRecord m_record;
    quint64 m_number = 0;
    qint64 m_utcNs = 0;
};

} // namespace store
