#pragma once

#include "profiles/profile.h"

/// Profiles for tests.
namespace examples {

/// Every field differs from that of an empty one.
inline profiles::Profile full()
{
    profiles::Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = QStringLiteral("prod-ldn");
    profile.environment = profiles::Environment::Production;
    profile.host = QStringLiteral("ldn-bus-01.example.net");
    profile.port = 9105;
    profile.dialect = protocol::Dialect::V6;
    profile.tls = {true,
                   QStringLiteral("/etc/ca.pem"),
                   QStringLiteral("/etc/tom.crt"),
                   QStringLiteral("/etc/tom.key"),
                   QByteArray(32, '\x5a'),
                   true};
    profile.login = {protocol::LoginMethod::Basic, QStringLiteral("tom"), QStringLiteral("mary"),
                     QStringLiteral("desk-11"), QStringLiteral("monitor")};
    profile.subscribe = {{QStringLiteral("PRICES"), QStringLiteral("VOD.L")},
                         {QStringLiteral("NEWS"), QStringLiteral("\u00dcber; \"all\"")}};
    profile.notify = QStringList{QStringLiteral("PRICES")};
    profile.needsAuthorization = QStringList{QStringLiteral("PRICES.L2")};
    profile.metricsAddress = QStringLiteral("ldn-bus-01:9100");
    profile.heartbeat = false;
    profile.reconnect = false;
    profile.monitorOnly = true;
    profile.reasonNeeded = true;
    profile.keepSecrets = false;
    return profile;
}

/// One that could be connected with.
inline profiles::Profile plain(const char *name)
{
    profiles::Profile profile;
    profile.name = QString::fromLatin1(name);
    profile.host = QStringLiteral("localhost");
    profile.port = 9001;
    return profile;
}

} // namespace examples
