#include "distributor/forwardedframe.h"

#include "protocol/clientid.h"

#include <QtEndian>

namespace distributor {

namespace {

void appendInt(QByteArray &out, qsizetype value)
{
    char bytes[4];
    qToBigEndian(static_cast<qint32>(value), bytes);
    out.append(bytes, 4);
}

void appendString(QByteArray &out, const QByteArray &text)
{
    appendInt(out, text.size());
    out.append(text);
}

} // namespace

ForwardedFrame::ForwardedFrame(QByteArrayView frame, const protocol::FrameLayout &layout,
                               const QByteArray &user, const QByteArray &host, qint64 frameLimit)
    : m_frame(frame)
    , m_layout(layout)
    , m_user(user)
    , m_host(host)
    , m_frameLimit(frameLimit)
{}

QByteArray ForwardedFrame::forGrant(const Grant &grant)
{
    const auto known = m_frames.find(grant);
    if (known != m_frames.end())
        return known->second;
    const QByteArray frame = build(grant);
    m_frames.emplace(grant, frame);
    return frame;
}

QByteArray ForwardedFrame::build(const Grant &grant) const
{
    const bool isUnicast = m_layout.type == protocol::MessageType::UnicastData;
    const qsizetype idSize = isUnicast ? protocol::ClientId::size : 0;
    const QByteArrayView head = m_frame.sliced(m_layout.topic, m_layout.packets - m_layout.topic);
    const QByteArrayView packets = m_frame.sliced(m_layout.packets);

    // A first pass finds how much passes, so that the frame takes no more memory than it needs.
    qsizetype passing = m_layout.packetCount;
    qsizetype passingBytes = packets.size() - 4;
    if (!grant.isUnfiltered()) {
        passing = 0;
        passingBytes = 0;
        protocol::PacketCursor cursor(packets);
        protocol::PacketView packet;
        while (cursor.next(packet)) {
            if (grant.admits(packet)) {
                ++passing;
                passingBytes += packet.raw.size();
            }
        }
    }

    const qsizetype size =
        1 + 4 + m_user.size() + 4 + m_host.size() + idSize + head.size() + 4 + passingBytes;
    if (size > m_frameLimit)
        return {};
    QByteArray out;
    out.reserve(size);
    out.append(static_cast<char>(isUnicast ? protocol::MessageType::ForwardedUnicastData
                                           : protocol::MessageType::ForwardedMulticastData));
    appendString(out, m_user);
    appendString(out, m_host);
    out.append(m_frame.sliced(1, idSize));
    out.append(head);
    appendInt(out, passing);
    if (passing == m_layout.packetCount) {
        out.append(packets.sliced(4));
        return out;
    }
    protocol::PacketCursor cursor(packets);
    protocol::PacketView packet;
    while (cursor.next(packet)) {
        if (grant.admits(packet))
            out.append(packet.raw);
    }
    return out;
}

} // namespace distributor
