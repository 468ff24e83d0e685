#pragma once

#include <QByteArray>
#include <QMetaType>

#include <cstdint>

namespace client {

/// What is known of one of our own subscriptions.
enum class SubscriptionState : std::uint8_t {
    Asked,   ///< sent, or to be sent once connected; nothing has come back (a distributor answers nothing)
    Live,    ///< data has come
    Stale,   ///< the publisher left: an empty message came after data (docs/protocol.md section 6, Stale)
    Refused, ///< an empty message came before any data (section 6, Not entitled)
    Ended,   ///< nobody here wants it any more
};

struct Subscription
{
    QByteArray feed;
    QByteArray topic;
    SubscriptionState state = SubscriptionState::Asked;
    qint64 sinceUtcMs = 0; ///< when this state began
    friend bool operator==(const Subscription &, const Subscription &) = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::Subscription)
