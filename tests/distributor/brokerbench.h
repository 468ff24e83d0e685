#pragma once

#include "distributor/broker.h"
#include "distributor/metrics.h"
#include "distributor/options.h"
#include "protocol/messages.h"

#include <QByteArray>

#include <memory>
#include <vector>

/// A broker without sockets, and clients that keep what they are sent.
class BrokerBench
{
public:
    /// One client. Its messages are decoded as they come.
    class Peer : public distributor::ClientSink
    {
    public:
        explicit Peer(protocol::Dialect dialect);
        void deliver(const QByteArray &frame, Kind kind) override;

        protocol::ClientId id() const { return client->id; }
        /// What came since the last call.
        std::vector<protocol::Message> take();

        distributor::Client *client = nullptr;
        std::vector<QByteArray> frames;
        qsizetype snapshots = 0;

    private:
        protocol::Dialect m_dialect;
        std::vector<protocol::Message> m_messages;
    };

    explicit BrokerBench(distributor::Options options = {});
    ~BrokerBench();

    Peer &join(const QByteArray &user = "tom", const distributor::Roles &roles = distributor::Roles());
    void leave(Peer &peer);
    /// Encodes, walks and routes; returns what the broker returned.
    bool say(Peer &peer, const protocol::Message &message);

    bool subscribe(Peer &peer, const QByteArray &topic = "VOD.L", const QByteArray &feed = "PRICES");
    void unsubscribe(Peer &peer, const QByteArray &topic = "VOD.L", const QByteArray &feed = "PRICES");
    void notify(Peer &peer, bool isAdd = true, const QByteArray &feed = "PRICES");
    void publish(Peer &peer, const QByteArray &topic = "VOD.L", const QByteArray &feed = "PRICES",
                 std::vector<protocol::DataPacket> packets = {{{}, "data"}});
    void answer(Peer &authorizer, const Peer &who, bool isRequired, protocol::Entitlements entitlements,
                const QByteArray &topic = "VOD.L", const QByteArray &feed = "PRICES");

    /// What a client called `user` at the bench's host is told of `who`.
    protocol::Message told(const Peer &who, bool isAdd, const QByteArray &topic = "VOD.L",
                           const QByteArray &feed = "PRICES") const;
    protocol::Message asked(const Peer &who, const QByteArray &topic = "VOD.L",
                            const QByteArray &feed = "PRICES") const;
    /// The frame of a stale topic and of a refusal.
    protocol::Message empty(const QByteArray &topic = "VOD.L", const QByteArray &feed = "PRICES") const;
    /// What publish() makes of `packets`.
    protocol::Message data(const Peer &publisher, std::vector<protocol::DataPacket> packets = {{{}, "data"}},
                           const QByteArray &topic = "VOD.L", const QByteArray &feed = "PRICES") const;
    protocol::Content content() const;

    const distributor::Options options;
    distributor::Metrics metrics;
    distributor::Broker broker;

private:
    std::vector<std::unique_ptr<Peer>> m_peers;
};

using Messages = std::vector<protocol::Message>;
