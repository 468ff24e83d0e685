#pragma once

#include "protocol/messages.h"
#include "protocol/packetcursor.h"

#include <memory>
#include <vector>

namespace distributor {

/// What an authorizer's answer lets through to a subscriber (docs/protocol.md section 6): everything, or the
/// packets whose own entitlements are not empty and a subset of the grant's. Copies share the set.
class Grant
{
public:
    /// Everything, packets without entitlements too.
    Grant() = default;
    static Grant everything() { return {}; }
    static Grant of(protocol::Entitlements entitlements);
    static Grant from(const protocol::AuthorizationResponse &response);

    bool isUnfiltered() const { return m_set == nullptr; }
    /// A refusal: authorization is required and there are no entitlements.
    bool isRefusal() const { return m_set != nullptr && m_set->empty(); }
    bool admits(const protocol::PacketView &packet) const;

    friend bool operator==(const Grant &left, const Grant &right);
    friend bool operator<(const Grant &left, const Grant &right);

private:
    std::shared_ptr<const std::vector<qint32>> m_set; ///< sorted, each once; null: unfiltered
};

} // namespace distributor
