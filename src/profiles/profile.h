#pragma once

#include "client/connectionsettings.h"
#include "profiles/environment.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace profiles {

/// As client::TlsSettings, without the passphrase.
struct Tls
{
    bool enabled = false;
    QString caFile;          ///< PEM, a whole path; empty: the system's CAs
    QString certificateFile; ///< PEM, a whole path; empty: no client certificate
    QString keyFile;         ///< PEM, a whole path
    QByteArray pin;          ///< 32 bytes, or empty: no pin
    bool pinOnly = false;
    friend bool operator==(const Tls &, const Tls &) = default;
};

/// As protocol::Credentials, without the password or token.
struct Login
{
    protocol::LoginMethod method = protocol::LoginMethod::None;
    QString user; ///< Basic
    QString impersonating;
    QString forwardedFor;
    QString application; ///< dialects 4 and 6 only
    friend bool operator==(const Login &, const Login &) = default;
};

struct FeedTopic
{
    QString feed;
    QString topic;
    friend bool operator==(const FeedTopic &, const FeedTopic &) = default;
};

/// What a connection needs besides its profile. Lives as long as it is needed, and is never written.
struct Secrets
{
    protocol::Secret login;      ///< the password or the token
    protocol::Secret passphrase; ///< of the client's key
    friend bool operator==(const Secrets &, const Secrets &) = default;
};

/// A connection that is kept under a name. A value that has no place for a secret, so that whatever is done
/// with it (saved, exported, shown) can't give one away.
struct Profile
{
    QUuid id; ///< stays when the name changes; null for one that was never kept
    QString name;
    Environment environment = Environment::None;
    QString host;
    quint16 port = 0;
    protocol::Dialect dialect = protocol::Dialect::V4;
    Tls tls;
    Login login;
    QList<FeedTopic> subscribe;     ///< at connect
    QStringList notify;             ///< feeds; at connect
    QStringList needsAuthorization; ///< feeds whose silence is shown as "waiting"
    QString metricsAddress;         ///< as client::metricsUrl() reads it, or empty
    bool heartbeat = true;
    bool reconnect = true;
    bool monitorOnly = false;
    bool reasonNeeded = false; ///< for each answer that a person gives
    bool keepSecrets = true;   ///< in the system's keychain; otherwise they are asked for each time

    /// How the client is to connect.
    client::ConnectionSettings settings(const Secrets &secrets) const;
    /// The connection part of `settings`, without its secrets.
    static Profile fromSettings(const client::ConnectionSettings &settings);

    /// `host:port`, an IPv6 address in brackets.
    QString target() const;
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace profiles
