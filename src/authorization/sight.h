#pragma once

#include "authorization/grant.h"

#include <cstdint>
#include <span>
#include <vector>

namespace authorization {

/// The entitlements of each packet of one or many messages, as they came.
using PacketSets = std::vector<protocol::Entitlements>;

/// Whether a packet reaches a subscription that was granted `own` (sorted): its set is not empty, and within
/// `own` (docs/protocol.md section 6).
bool passes(const protocol::Entitlements &own, const protocol::Entitlements &packet);

/// How much of some packets a set would let through.
struct Share
{
    quint64 packets = 0;
    quint64 passed = 0;
    friend bool operator==(const Share &, const Share &) = default;
};

/// `own` need not be sorted.
Share shareOf(const protocol::Entitlements &own, const PacketSets &packets);

/// Whether a subscriber gets the packets of a message, and why not.
struct Sight
{
    enum class Why : std::uint8_t {
        All,       ///< every packet passes
        Missing,   ///< `missing` is lacking
        NoSet,     ///< packets without entitlements pass only where access is unfiltered
        Revoked,   ///< nothing passes any more
        NotKnown,  ///< no answer of ours: nobody here can tell
        NoPackets, ///< the message has none
    };
    Why why = Why::NotKnown;
    Share share;
    protocol::Entitlements missing; ///< sorted: what packets ask for and the grant lacks
    bool isCertain = true;          ///< no other authorizer may have changed it, and it is still subscribed
    friend bool operator==(const Sight &, const Sight &) = default;
};

Sight sightOf(const LiveGrant &grant, const PacketSets &packets);

} // namespace authorization
