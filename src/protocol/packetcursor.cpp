#include "protocol/packetcursor.h"

#include <QtEndian>

#include <algorithm>

namespace protocol {

namespace {

/// Takes a count and `count * unit` bytes behind it off the front of `rest`.
bool take(QByteArrayView &rest, qint64 unit, QByteArrayView &taken)
{
    if (rest.size() < 4)
        return false;
    const qint64 count = qFromBigEndian<qint32>(rest.data());
    if (count < 0 || count * unit > rest.size() - 4)
        return false;
    taken = rest.sliced(4, static_cast<qsizetype>(count * unit));
    rest = rest.sliced(4 + taken.size());
    return true;
}

} // namespace

qint32 PacketView::entitlementAt(qsizetype index) const
{
    return qFromBigEndian<qint32>(rawEntitlements.data() + index * 4);
}

Entitlements PacketView::entitlements() const
{
    Entitlements result;
    result.reserve(static_cast<std::size_t>(entitlementCount()));
    for (qsizetype index = 0; index < entitlementCount(); ++index)
        result.push_back(entitlementAt(index));
    return result;
}

PacketCursor::PacketCursor(QByteArrayView packets)
{
    if (packets.size() < 4)
        return;
    m_rest = packets.sliced(4);
    const qint64 count = qFromBigEndian<qint32>(packets.data());
    m_count = static_cast<std::uint32_t>(std::clamp<qint64>(count, 0, m_rest.size() / 8));
    m_left = m_count;
}

bool PacketCursor::next(PacketView &packet)
{
    if (m_left == 0)
        return false;
    QByteArrayView rest = m_rest;
    if (!take(rest, 4, packet.rawEntitlements) || !take(rest, 1, packet.data)) {
        m_left = 0;
        return false;
    }
    packet.raw = m_rest.first(m_rest.size() - rest.size());
    m_rest = rest;
    --m_left;
    return true;
}

} // namespace protocol
