#include "distributor/roles.h"

namespace distributor {

std::optional<RoleSet> rolesFromName(QStringView name)
{
    if (name == QLatin1String("Subscribe"))
        return Role::Subscribe;
    if (name == QLatin1String("Publish"))
        return Role::Publish;
    if (name == QLatin1String("Notify"))
        return Role::Notify;
    if (name == QLatin1String("Authorize"))
        return Role::Authorize;
    if (name == QLatin1String("All"))
        return allRoles;
    return std::nullopt;
}

Roles::Roles(RoleSet unlisted)
    : m_unlisted(unlisted)
{}

void Roles::setFeed(const QByteArray &feed, RoleSet roles)
{
    m_feeds.insert(feed, roles);
}

bool Roles::has(const QByteArray &feed, Role role) const
{
    return m_feeds.value(feed, m_unlisted).testFlag(role);
}

} // namespace distributor
