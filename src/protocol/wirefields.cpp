#include "protocol/wirefields.h"

namespace protocol {

namespace {

using Kind = WireField::Kind;
using Part = WireField::Part;

constexpr WireField user{Kind::Text, Part::User, QLatin1String("user"), QLatin1String("user")};
constexpr WireField host{Kind::Text, Part::Host, QLatin1String("host"), QLatin1String("host")};
constexpr WireField client{Kind::ClientId, Part::Client, QLatin1String("client id"), QLatin1String("client")};
constexpr WireField feed{Kind::Text, Part::Feed, QLatin1String("feed"), QLatin1String("feed")};
constexpr WireField topic{Kind::Text, Part::Topic, QLatin1String("topic"), QLatin1String("topic")};
constexpr WireField content{Kind::FlagOrText, Part::None, QLatin1String("content"), QLatin1String("content")};
constexpr WireField packets{Kind::Packets, Part::None, QLatin1String("packet count"),
                            QLatin1String("packets")};
constexpr WireField isAdd{Kind::Flag, Part::None, QLatin1String("is-add"), QLatin1String("add")};
constexpr WireField required{Kind::Flag, Part::None, QLatin1String("is-authorization-required"),
                             QLatin1String("required")};
constexpr WireField entitlements{Kind::IntSet, Part::None, QLatin1String("entitlement count"),
                                 QLatin1String("ents")};

constexpr int maxFields = 8;
constexpr WireField table[][maxFields] = {
    {feed, topic, content, packets},                     // MulticastData
    {client, feed, topic, content, packets},             // UnicastData
    {user, host, client, feed, topic, isAdd},            // ForwardedSubscriptionRequest
    {feed, isAdd},                                       // NotificationRequest
    {feed, topic, isAdd},                                // SubscriptionRequest
    {client, host, user, feed, topic},                   // AuthorizationRequest
    {client, feed, topic, required, entitlements},       // AuthorizationResponse
    {user, host, feed, topic, content, packets},         // ForwardedMulticastData
    {user, host, client, feed, topic, content, packets}, // ForwardedUnicastData
};

} // namespace

const WireField *wireFields(std::uint8_t type)
{
    return type >= 1 && type <= std::size(table) ? table[type - 1] : nullptr;
}

Direction senderOf(std::uint8_t type)
{
    switch (static_cast<MessageType>(type)) {
    case MessageType::ForwardedSubscriptionRequest:
    case MessageType::AuthorizationRequest:
    case MessageType::ForwardedMulticastData:
    case MessageType::ForwardedUnicastData:
        return Direction::FromDistributor;
    default:
        return Direction::FromClient;
    }
}

QLatin1String fieldName(const WireField &field, Dialect dialect)
{
    if (field.kind != Kind::FlagOrText)
        return field.name;
    return hasContentType(dialect) ? QLatin1String("content type") : QLatin1String("is-image");
}

} // namespace protocol
