#pragma once

#include "protocol/messages.h"

#include <QByteArrayView>

#include <cstdint>

namespace protocol {

/// One data packet where it lies in a frame: nothing is copied until asked for.
struct PacketView
{
    QByteArrayView rawEntitlements; ///< 4 bytes each, big-endian
    QByteArrayView data;
    QByteArrayView raw; ///< the packet's own bytes, counts included

    qsizetype entitlementCount() const { return rawEntitlements.size() / 4; }
    qint32 entitlementAt(qsizetype index) const;
    Entitlements entitlements() const;
};

/// Steps through the data packets of a frame that a FrameWalker has found whole. Decodes on demand, so that a
/// frame of a million packets costs nothing until they are looked at.
class PacketCursor
{
public:
    /// `packets` begins at the packet count: FrameLayout::packets. Bytes that no walker has checked are safe
    /// too: the cursor ends early.
    explicit PacketCursor(QByteArrayView packets);

    std::uint32_t count() const { return m_count; }
    bool next(PacketView &packet);

private:
    QByteArrayView m_rest;
    std::uint32_t m_count = 0;
    std::uint32_t m_left = 0;
};

} // namespace protocol
