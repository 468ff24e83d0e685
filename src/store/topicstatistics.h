#pragma once

#include <QByteArray>

namespace store {

/// What has come on one feed and topic since the store was made; eviction takes nothing away. `dropped`
/// messages are not counted.
struct TopicCount
{
    QByteArray feed;
    QByteArray topic;
    quint64 messages = 0;
    quint64 bytes = 0;   ///< on the wire
    qint64 lastTime = 0; ///< monotonic, nanoseconds; PacketStore::utcOf() makes it UTC
    friend bool operator==(const TopicCount &, const TopicCount &) = default;
};

} // namespace store
