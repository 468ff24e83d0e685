#pragma once

#include "profiles/profile.h"

#include <QObject>

#include <functional>

namespace profiles {

enum class SecretKind : std::uint8_t { Login, Passphrase };

/// Under which name a secret is kept. It holds what the secret is for: the profile, and the target with how
/// it is secured (for a passphrase the key's file). So a secret is never found, and never sent, after a
/// profile was pointed at another machine or its TLS was taken away: it is asked for anew.
QString secretKey(const Profile &profile, SecretKind kind);
/// Those that `profile` may have secrets under.
QStringList secretKeys(const Profile &profile);

struct SecretOutcome
{
    enum class Status : std::uint8_t {
        Done,
        NotFound,
        Unavailable, ///< there is no keychain on this machine, or it can't be used
        Refused,     ///< by the user or the system
    };
    Status status = Status::Done;
    protocol::Secret secret; ///< of a read that is Done
    QString text;            ///< one plain line where it is neither Done nor NotFound; never with a secret
    explicit operator bool() const { return status == Status::Done; }
};

/// Where secrets are kept while the program does not run. Everything comes later: `done` is called once, from
/// the event loop, on the thread that asked, and not where `context` has gone. Lives on one thread.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const SecretOutcome &outcome)>;
    using QObject::QObject;

    virtual void read(const QString &key, QObject *context, Done done) = 0;
    virtual void write(const QString &key, const protocol::Secret &secret, QObject *context, Done done) = 0;
    /// A key under which nothing is kept is Done.
    virtual void remove(const QString &key, QObject *context, Done done) = 0;
};

} // namespace profiles
