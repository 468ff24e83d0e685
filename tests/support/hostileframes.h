#pragma once

#include "protocol/encoder.h"
#include "protocol/messages.h"

#include <QByteArray>
#include <QtEndian>

/// Streams of good frames of dialect 4 that are made to take memory.
namespace support::hostile {

inline QByteArray frameOf(const protocol::Message &message)
{
    return std::get<QByteArray>(protocol::encode(message, protocol::Dialect::V4));
}

/// Eight bytes of zeros each.
inline QByteArray emptyPackets(quint32 packets)
{
    QByteArray bytes = frameOf(protocol::ForwardedMulticastData{"tom", "pc", "F", "T", true, {}});
    qToBigEndian(packets, bytes.data() + bytes.size() - 4);
    return bytes + QByteArray(qsizetype{packets} * 8, '\0');
}

inline QByteArray payload(qsizetype size)
{
    return frameOf(
        protocol::ForwardedMulticastData{"tom", "pc", "F", "T", true, {{{}, QByteArray(size, 'x')}}});
}

/// The smallest frames of data there are.
inline QByteArray tinyData(int count)
{
    return frameOf(protocol::ForwardedMulticastData{{}, {}, {}, {}, true, {}}).repeated(count);
}

/// Each on a topic of its own.
inline QByteArray manyTopics(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += frameOf(
            protocol::ForwardedMulticastData{"tom", "pc", "F", QByteArray::number(i), true, {{{}, "x"}}});
    return bytes;
}

inline protocol::ClientId clientId(int number)
{
    protocol::ClientId id;
    qToBigEndian(number, id.bytes.data());
    return id;
}

/// Of as many clients, each on a topic of its own where `manyTopics` is set.
inline QByteArray notifications(int count, bool manyTopics = false)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += frameOf(protocol::ForwardedSubscriptionRequest{
            "u", "h", clientId(i), "F", manyTopics ? QByteArray::number(i) : QByteArray("T"), true});
    return bytes;
}

inline QByteArray hugeNotification(qsizetype nameSize)
{
    return frameOf(protocol::ForwardedSubscriptionRequest{
        QByteArray(nameSize, 'u'), QByteArray(nameSize, 'h'), clientId(1), "F", "T", true});
}

inline QByteArray requests(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += frameOf(protocol::AuthorizationRequest{clientId(i), "h", "u", "F", "T"});
    return bytes;
}

inline QByteArray hugeRequest(qsizetype nameSize)
{
    return frameOf(protocol::AuthorizationRequest{clientId(1), QByteArray(nameSize, 'h'),
                                                  QByteArray(nameSize, 'u'), "F", "T"});
}

} // namespace support::hostile
