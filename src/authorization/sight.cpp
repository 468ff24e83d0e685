#include "authorization/sight.h"

#include <algorithm>

namespace authorization {

bool passes(const protocol::Entitlements &own, const protocol::Entitlements &packet)
{
    return !packet.empty() && std::all_of(packet.begin(), packet.end(), [&own](qint32 number) {
        return std::binary_search(own.begin(), own.end(), number);
    });
}

Share shareOf(const protocol::Entitlements &own, const PacketSets &packets)
{
    const protocol::Entitlements sorted = sortedOnce(own);
    const auto passed = std::count_if(packets.begin(), packets.end(),
                                      [&sorted](const auto &packet) { return passes(sorted, packet); });
    return {packets.size(), static_cast<quint64>(passed)};
}

Sight sightOf(const LiveGrant &grant, const PacketSets &packets)
{
    Sight sight;
    sight.share.packets = packets.size();
    sight.isCertain = grant.state == GrantState::Shown && !grant.perhapsChanged && !grant.wasAway;
    const Access access = grant.access();
    if (packets.empty()) {
        sight.why = Sight::Why::NoPackets;
    } else if (access == Access::Unknown) {
        sight.why = Sight::Why::NotKnown;
        sight.isCertain = false;
    } else if (access == Access::Unfiltered) {
        sight.why = Sight::Why::All;
        sight.share.passed = packets.size();
    } else {
        const protocol::Entitlements &own = grant.given->entitlements;
        sight.share = shareOf(own, packets);
        bool lacksSet = false;
        for (const protocol::Entitlements &packet : packets) {
            lacksSet = lacksSet || packet.empty();
            std::copy_if(
                packet.begin(), packet.end(), std::back_inserter(sight.missing),
                [&own](qint32 number) { return !std::binary_search(own.begin(), own.end(), number); });
        }
        sight.missing = sortedOnce(std::move(sight.missing));
        if (sight.share.passed == sight.share.packets)
            sight.why = Sight::Why::All;
        else if (access == Access::Revoked)
            sight.why = Sight::Why::Revoked;
        else
            sight.why = sight.missing.empty() && lacksSet ? Sight::Why::NoSet : Sight::Why::Missing;
    }
    return sight;
}

} // namespace authorization
