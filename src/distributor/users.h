#pragma once

#include "distributor/roles.h"
#include "protocol/secret.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <variant>

namespace distributor {

/// Who may log in with a password, and what each of them may do. The file is JSON:
/// `{"tom": {"password": "…", "roles": {"AUTH": ["Subscribe"]}}, …}`, with the names of rolesFromName(). A
/// feed that is not listed for a user is open to it, or shut where the distributor is closed.
class Users
{
public:
    /// The users, or one English line that says what is wrong (never with a password in it).
    static std::variant<Users, QString> fromJson(const QByteArray &json, bool closed);

    void add(const QByteArray &user, protocol::Secret password, Roles roles);
    /// The roles of `user`, or nothing where the user or the password is wrong. Takes as long for either.
    std::optional<Roles> authenticate(const QByteArray &user, const protocol::Secret &password) const;
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry
    {
        protocol::Secret password;
        Roles roles;
    };
    QHash<QByteArray, Entry> m_entries;
};

} // namespace distributor
