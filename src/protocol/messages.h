#pragma once

#include "protocol/clientid.h"
#include "protocol/dialect.h"

#include <QByteArray>

#include <cstdint>
#include <variant>
#include <vector>

namespace protocol {

/// The type byte of a frame (docs/protocol.md section 3).
enum class MessageType : std::uint8_t {
    MulticastData = 1,
    UnicastData = 2,
    ForwardedSubscriptionRequest = 3,
    NotificationRequest = 4,
    SubscriptionRequest = 5,
    AuthorizationRequest = 6,
    AuthorizationResponse = 7,
    ForwardedMulticastData = 8,
    ForwardedUnicastData = 9,
};

/// In the order of the wire; the order carries no meaning. Empty where the wire has null or a count of 0.
using Entitlements = std::vector<qint32>;

struct DataPacket
{
    Entitlements entitlements;
    QByteArray data;
    friend bool operator==(const DataPacket &, const DataPacket &) = default;
};

/// What a data message says of its payload: `is-image` in dialects 3 and 4 (bool), the content type in
/// dialect 6 (QByteArray, may be empty).
using Content = std::variant<bool, QByteArray>;

// The nine messages, fields in the order of the wire. Names (feed, topic, user, host) are the bytes received;
// only protocol::displayName() makes them fit to be shown.

struct MulticastData
{
    QByteArray feed;
    QByteArray topic;
    Content content = false;
    std::vector<DataPacket> packets;
    friend bool operator==(const MulticastData &, const MulticastData &) = default;
};

struct UnicastData
{
    ClientId client; ///< the receiver
    QByteArray feed;
    QByteArray topic;
    Content content = false;
    std::vector<DataPacket> packets;
    friend bool operator==(const UnicastData &, const UnicastData &) = default;
};

struct ForwardedSubscriptionRequest
{
    QByteArray user;
    QByteArray host;
    ClientId client; ///< the subscriber
    QByteArray feed;
    QByteArray topic;
    bool isAdd = false;
    friend bool operator==(const ForwardedSubscriptionRequest &,
                           const ForwardedSubscriptionRequest &) = default;
};

struct NotificationRequest
{
    QByteArray feed;
    bool isAdd = false;
    friend bool operator==(const NotificationRequest &, const NotificationRequest &) = default;
};

struct SubscriptionRequest
{
    QByteArray feed;
    QByteArray topic;
    bool isAdd = false;
    friend bool operator==(const SubscriptionRequest &, const SubscriptionRequest &) = default;
};

struct AuthorizationRequest
{
    ClientId client; ///< who asks
    QByteArray host; ///< before the user, unlike in types 3, 8 and 9
    QByteArray user;
    QByteArray feed;
    QByteArray topic;
    friend bool operator==(const AuthorizationRequest &, const AuthorizationRequest &) = default;
};

struct AuthorizationResponse
{
    ClientId client; ///< who is answered
    QByteArray feed;
    QByteArray topic;
    bool isAuthorizationRequired = true; ///< false: everything, unfiltered
    Entitlements entitlements;           ///< empty and required: refused
    friend bool operator==(const AuthorizationResponse &, const AuthorizationResponse &) = default;
};

struct ForwardedMulticastData
{
    QByteArray user; ///< the publisher
    QByteArray host;
    QByteArray feed;
    QByteArray topic;
    Content content = false;
    std::vector<DataPacket> packets;
    friend bool operator==(const ForwardedMulticastData &, const ForwardedMulticastData &) = default;
};

struct ForwardedUnicastData
{
    QByteArray user; ///< the publisher
    QByteArray host;
    ClientId client; ///< the receiver
    QByteArray feed;
    QByteArray topic;
    Content content = false;
    std::vector<DataPacket> packets;
    friend bool operator==(const ForwardedUnicastData &, const ForwardedUnicastData &) = default;
};

using Message = std::variant<MulticastData, UnicastData, ForwardedSubscriptionRequest, NotificationRequest,
                             SubscriptionRequest, AuthorizationRequest, AuthorizationResponse,
                             ForwardedMulticastData, ForwardedUnicastData>;

MessageType typeOf(const Message &message);

/// What `content` says in words of the wire: "image", "delta", or the content type as it came.
QByteArray contentWord(const Content &content);

/// The content of an empty frame such as stale or heartbeat: `is-image` true, or an empty content type.
Content emptyContent(Dialect dialect);

} // namespace protocol
