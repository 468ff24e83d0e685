#pragma once

#include <QByteArray>
#include <QFlags>
#include <QHash>
#include <QStringView>

#include <optional>

namespace distributor {

/// What a client may do on a feed (docs/protocol.md section 6).
enum class Role { Subscribe = 1, Publish = 2, Notify = 4, Authorize = 8 };
Q_DECLARE_FLAGS(RoleSet, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(RoleSet)

inline constexpr RoleSet allRoles = RoleSet::fromInt(15);

/// `Subscribe`, `Publish`, `Notify`, `Authorize` or `All`, as in a users file.
std::optional<RoleSet> rolesFromName(QStringView name);

/// The roles of one login, feed by feed. Feed names are the bytes of the wire.
class Roles
{
public:
    /// `unlisted`: what is allowed on a feed that is not listed.
    explicit Roles(RoleSet unlisted = allRoles);

    void setFeed(const QByteArray &feed, RoleSet roles);
    bool has(const QByteArray &feed, Role role) const;

    friend bool operator==(const Roles &, const Roles &) = default;

private:
    RoleSet m_unlisted;
    QHash<QByteArray, RoleSet> m_feeds;
};

} // namespace distributor
