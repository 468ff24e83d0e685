#include "distributor/brokerbench.h"

#include "protocol/decoder.h"
#include "protocol/encoder.h"
#include "protocol/framewalker.h"

#include <utility>

using namespace distributor;

BrokerBench::Peer::Peer(protocol::Dialect dialect)
    : m_dialect(dialect)
{}

void BrokerBench::Peer::deliver(const QByteArray &frame, Kind kind)
{
    frames.push_back(frame);
    snapshots += kind == Kind::Snapshot ? 1 : 0;
    m_messages.push_back(std::get<protocol::Message>(protocol::decode(frame, m_dialect)));
}

std::vector<protocol::Message> BrokerBench::Peer::take()
{
    return std::exchange(m_messages, {});
}

BrokerBench::BrokerBench(Options given)
    : options(std::move(given))
    , broker(options, metrics)
{}

BrokerBench::~BrokerBench() = default;

BrokerBench::Peer &BrokerBench::join(const QByteArray &user, const Roles &roles)
{
    m_peers.push_back(std::make_unique<Peer>(options.dialect));
    Peer &peer = *m_peers.back();
    Identity identity;
    identity.loginUser = identity.user = user;
    identity.loginHost = identity.host = "bench";
    identity.roles = roles;
    peer.client = broker.connected(identity, &peer);
    return peer;
}

void BrokerBench::leave(Peer &peer)
{
    broker.disconnected(std::exchange(peer.client, nullptr));
}

bool BrokerBench::say(Peer &peer, const protocol::Message &message)
{
    const QByteArray frame = std::get<QByteArray>(protocol::encode(message, options.dialect));
    protocol::FrameWalker walker(options.dialect, protocol::Direction::FromClient);
    if (walker.walk(frame.constData(), frame.size()) != protocol::FrameWalker::Result::Frame)
        qFatal("the bench can only say what a client may say");
    return broker.receive(peer.client, frame, walker.layout());
}

bool BrokerBench::subscribe(Peer &peer, const QByteArray &topic, const QByteArray &feed)
{
    return say(peer, protocol::SubscriptionRequest{feed, topic, true});
}

void BrokerBench::unsubscribe(Peer &peer, const QByteArray &topic, const QByteArray &feed)
{
    say(peer, protocol::SubscriptionRequest{feed, topic, false});
}

void BrokerBench::notify(Peer &peer, bool isAdd, const QByteArray &feed)
{
    say(peer, protocol::NotificationRequest{feed, isAdd});
}

void BrokerBench::publish(Peer &peer, const QByteArray &topic, const QByteArray &feed,
                          std::vector<protocol::DataPacket> packets)
{
    say(peer, protocol::MulticastData{feed, topic, content(), std::move(packets)});
}

void BrokerBench::answer(Peer &authorizer, const Peer &who, bool isRequired,
                         protocol::Entitlements entitlements, const QByteArray &topic, const QByteArray &feed)
{
    say(authorizer,
        protocol::AuthorizationResponse{who.id(), feed, topic, isRequired, std::move(entitlements)});
}

protocol::Message BrokerBench::told(const Peer &who, bool isAdd, const QByteArray &topic,
                                    const QByteArray &feed) const
{
    return protocol::ForwardedSubscriptionRequest{
        who.client->identity.user, "bench", who.id(), feed, topic, isAdd};
}

protocol::Message BrokerBench::asked(const Peer &who, const QByteArray &topic, const QByteArray &feed) const
{
    return protocol::AuthorizationRequest{who.id(), "bench", who.client->identity.user, feed, topic};
}

protocol::Message BrokerBench::empty(const QByteArray &topic, const QByteArray &feed) const
{
    return protocol::ForwardedMulticastData{{}, {}, feed, topic, protocol::emptyContent(options.dialect), {}};
}

protocol::Message BrokerBench::data(const Peer &publisher, std::vector<protocol::DataPacket> packets,
                                    const QByteArray &topic, const QByteArray &feed) const
{
    return protocol::ForwardedMulticastData{
        publisher.client->identity.user, "bench", feed, topic, content(), std::move(packets)};
}

protocol::Content BrokerBench::content() const
{
    if (protocol::hasContentType(options.dialect))
        return QByteArray("application/json");
    return false;
}
