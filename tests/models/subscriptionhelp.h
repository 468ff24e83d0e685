#pragma once

#include "client/subscription.h"
#include "protocol/messages.h"

#include <cstring>

/// Short ways to write what a connection tells a subscription tree.
inline protocol::ClientId clientId(quint32 number)
{
    protocol::ClientId id;
    memcpy(id.bytes.data(), &number, sizeof number);
    return id;
}

inline protocol::ForwardedSubscriptionRequest told(const char *user, quint32 client, const char *feed,
                                                   const QByteArray &topic, bool isAdd = true)
{
    return {user, QByteArray("desk-") + QByteArray::number(client), clientId(client), feed, topic, isAdd};
}

inline client::Subscription own(const char *feed, const char *topic, client::SubscriptionState state,
                                qint64 since = 0)
{
    return {feed, topic, state, since};
}
