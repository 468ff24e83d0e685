#include "store/framefields.h"

#include "protocol/clientid.h"

#include <QtEndian>

namespace store {

namespace {

std::uint32_t lengthAt(QByteArrayView bytes, std::uint32_t offset)
{
    return qFromBigEndian<std::uint32_t>(bytes.data() + offset);
}

/// Bytes of the length-prefixed string at `offset`, prefix included.
std::uint32_t stringSize(QByteArrayView bytes, std::uint32_t offset)
{
    return 4 + lengthAt(bytes, offset);
}

} // namespace

protocol::FrameLayout layoutOf(QByteArrayView frame, protocol::Dialect dialect)
{
    protocol::FrameLayout layout;
    layout.size = static_cast<std::uint32_t>(frame.size());
    layout.type = static_cast<protocol::MessageType>(frame[0]);
    layout.publisher = 1;
    layout.publisherSize = stringSize(frame, 1);
    layout.publisherSize += stringSize(frame, 1 + layout.publisherSize);
    layout.topic = layout.publisher + layout.publisherSize;
    if (layout.type == protocol::MessageType::ForwardedUnicastData)
        layout.topic += static_cast<std::uint32_t>(protocol::ClientId::size);
    layout.topicSize = stringSize(frame, layout.topic);
    layout.topicSize += stringSize(frame, layout.topic + layout.topicSize);
    layout.content = layout.topic + layout.topicSize;
    layout.contentSize = protocol::hasContentType(dialect) ? stringSize(frame, layout.content) : 1;
    layout.packets = layout.content + layout.contentSize;
    layout.packetCount = lengthAt(frame, layout.packets);
    return layout;
}

NamePair namesOf(QByteArrayView span)
{
    const std::uint32_t first = stringSize(span, 0);
    return {span.sliced(4, first - 4), span.sliced(first + 4)};
}

} // namespace store
