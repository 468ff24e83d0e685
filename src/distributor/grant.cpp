#include "distributor/grant.h"

#include <algorithm>

namespace distributor {

Grant Grant::of(protocol::Entitlements entitlements)
{
    std::sort(entitlements.begin(), entitlements.end());
    entitlements.erase(std::unique(entitlements.begin(), entitlements.end()), entitlements.end());
    Grant grant;
    grant.m_set = std::make_shared<const std::vector<qint32>>(std::move(entitlements));
    return grant;
}

Grant Grant::from(const protocol::AuthorizationResponse &response)
{
    return response.isAuthorizationRequired ? of(response.entitlements) : everything();
}

bool Grant::admits(const protocol::PacketView &packet) const
{
    if (isUnfiltered())
        return true;
    const qsizetype count = packet.entitlementCount();
    if (count == 0)
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        if (!std::binary_search(m_set->begin(), m_set->end(), packet.entitlementAt(i)))
            return false;
    }
    return true;
}

bool operator==(const Grant &left, const Grant &right)
{
    if (left.m_set == right.m_set)
        return true;
    return left.m_set && right.m_set && *left.m_set == *right.m_set;
}

bool operator<(const Grant &left, const Grant &right)
{
    if (!left.m_set || !right.m_set)
        return !left.m_set && right.m_set;
    return left.m_set != right.m_set && *left.m_set < *right.m_set;
}

} // namespace distributor
