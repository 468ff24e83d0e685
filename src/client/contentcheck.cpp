#include "client/contentcheck.h"

#include "protocol/clientid.h"

#include <QtEndian>

namespace client {

namespace {

constexpr qint64 lengthSize = 4;

/// -1 where it has not come yet.
qint64 lengthAt(QByteArrayView frame, qint64 at)
{
    return at + lengthSize <= frame.size() ? qFromBigEndian<qint32>(frame.data() + at) : -1;
}

} // namespace

std::optional<qint64> contentOffset(QByteArrayView frame)
{
    if (frame.isEmpty())
        return std::nullopt;
    const auto type = static_cast<protocol::MessageType>(frame[0]);
    const bool unicast = type == protocol::MessageType::ForwardedUnicastData;
    if (!unicast && type != protocol::MessageType::ForwardedMulticastData)
        return std::nullopt;
    qint64 at = 1;
    constexpr int names = 4; // user, host, feed, topic
    for (int name = 0; name < names; ++name) {
        if (unicast && name == 2)
            at += protocol::ClientId::size;
        const qint64 length = lengthAt(frame, at);
        if (length < 0)
            return std::nullopt;
        at += lengthSize + length;
    }
    return at;
}

std::optional<protocol::ProtocolError> oddContent(QByteArrayView frame, const protocol::FrameWalker &walker)
{
    constexpr qint64 tooLong = 0x0100'0000; // what an `is-image` of 1 makes of a length
    if (walker.dialect() != protocol::Dialect::V6 || walker.wanted() < tooLong)
        return std::nullopt;
    const auto at = contentOffset(frame);
    if (!at)
        return std::nullopt;
    const qint64 length = lengthAt(frame, *at);
    if (length < tooLong)
        return std::nullopt;
    return protocol::ProtocolError{protocol::ProtocolError::Kind::OverLimit,
                                   walker.streamOffset() + *at,
                                   QLatin1String("content type"),
                                   frame.sliced(*at, lengthSize).toByteArray(),
                                   length,
                                   tooLong - 1};
}

} // namespace client
