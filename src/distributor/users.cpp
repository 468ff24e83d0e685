#include "distributor/users.h"

#include "distributor/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace distributor {

namespace {

/// The roles of one user of the file, or nothing and a line in `error`.
std::optional<Roles> readRoles(const QString &user, const QJsonValue &value, bool closed, QString &error)
{
    Roles roles(closed ? RoleSet() : allRoles);
    if (value.isUndefined())
        return roles;
    if (!value.isObject()) {
        error = QStringLiteral("\"roles\" of user \"%1\" is not an object of feeds").arg(user);
        return std::nullopt;
    }
    const QJsonObject feeds = value.toObject();
    for (auto feed = feeds.begin(); feed != feeds.end(); ++feed) {
        if (!feed.value().isArray()) {
            error = QStringLiteral("the roles of user \"%1\" on feed \"%2\" are not a list")
                        .arg(user, feed.key());
            return std::nullopt;
        }
        RoleSet set;
        const QJsonArray names = feed.value().toArray();
        for (const QJsonValue &name : names) {
            const std::optional<RoleSet> role = rolesFromName(name.toString());
            if (!role) {
                error = QStringLiteral(
                            "user \"%1\" has a role on feed \"%2\" that is none of Subscribe, Publish, "
                            "Notify, Authorize, All")
                            .arg(user, feed.key());
                return std::nullopt;
            }
            set |= *role;
        }
        roles.setFeed(feed.key().toUtf8(), set);
    }
    return roles;
}

} // namespace

std::variant<Users, QString> Users::fromJson(const QByteArray &json, bool closed)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return QStringLiteral("not JSON at offset %1: %2")
            .arg(QString::number(parseError.offset), parseError.errorString());
    if (!document.isObject())
        return QStringLiteral("not an object of users");

    Users users;
    const QJsonObject object = document.object();
    for (auto user = object.begin(); user != object.end(); ++user) {
        const QJsonObject entry = user.value().toObject();
        const QJsonValue password = entry.value(QLatin1String("password"));
        if (!password.isString())
            return QStringLiteral("user \"%1\" has no password").arg(user.key());
        QString error;
        const std::optional<Roles> roles =
            readRoles(user.key(), entry.value(QLatin1String("roles")), closed, error);
        if (!roles)
            return error;
        users.add(user.key().toUtf8(), protocol::Secret(password.toString().toUtf8()), *roles);
    }
    return users;
}

void Users::add(const QByteArray &user, protocol::Secret password, Roles roles)
{
    m_entries.insert(user, Entry{std::move(password), std::move(roles)});
}

std::optional<Roles> Users::authenticate(const QByteArray &user, const protocol::Secret &password) const
{
    // Digests under a key of the moment, so that neither the length nor the user's existence shows in the
    // time.
    std::array<quint32, 8> key{};
    QRandomGenerator::system()->fillRange(key.data(), key.size());
    const QByteArrayView keyView(reinterpret_cast<const char *>(key.data()), qsizetype(sizeof key));

    const auto entry = m_entries.constFind(user);
    const bool isKnown = entry != m_entries.constEnd();
    const QByteArray expected = hmacSha256(keyView, isKnown ? entry->password.view() : QByteArrayView("-"));
    const bool matches = equalInConstantTime(expected, hmacSha256(keyView, password.view()));
    if (!isKnown || !matches)
        return std::nullopt;
    return entry->roles;
}

} // namespace distributor
