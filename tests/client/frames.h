#pragma once

#include "protocol/encoder.h"
#include "protocol/messages.h"

#include <QByteArray>

namespace client::testing {

/// The bytes of one message.
inline QByteArray frame(const protocol::Message &message, protocol::Dialect dialect = protocol::Dialect::V4)
{
    return std::get<QByteArray>(protocol::encode(message, dialect));
}

inline QByteArray request(const char *feed, const char *topic, bool isAdd)
{
    return frame(protocol::SubscriptionRequest{feed, topic, isAdd});
}

/// Data as a distributor of dialect 4 sends it.
inline QByteArray data(const char *feed, const char *topic, const char *payload = "x")
{
    return frame(protocol::ForwardedMulticastData{"tom", "pc", feed, topic, true, {{{}, payload}}});
}

/// What a subscriber gets when the publisher left, or when it was refused.
inline QByteArray emptyFrame(const char *feed, const char *topic)
{
    return frame(protocol::ForwardedMulticastData{{}, {}, feed, topic, true, {}});
}

inline QByteArray heartbeat()
{
    return frame(protocol::ForwardedMulticastData{"admin", "localhost", "__admin__", "heartbeat", true, {}});
}

} // namespace client::testing
