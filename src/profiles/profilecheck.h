#pragma once

#include "profiles/profile.h"

#include <QCoreApplication>

namespace profiles {

/// What a problem is about.
enum class Field : std::uint8_t {
    Name,
    Host,
    Port,
    Tls, ///< CA, pin, client certificate and key
    User,
    Secret, ///< password or token
    Impersonating,
    ForwardedFor,
    Application,
    Subscribe,
    Notify,
    NeedsAuthorization,
    Metrics,
};

struct Problem
{
    Field field;
    QString text; ///< one plain line, never with a secret in it
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What stands in the way of connecting with a profile, in words for people. Looks at files (whether they can
/// be read), so it may wait for a disk.
class ProfileCheck
{
    Q_DECLARE_TR_FUNCTIONS(profiles::ProfileCheck)

public:
    /// At most one problem for each field, in the order of Field; the name is looked at too.
    [[nodiscard]] static QList<Problem> problems(const Profile &profile);
    /// What is wrong with a password or token as this profile would send it; empty where nothing is. An empty
    /// secret is wrong where there is a login.
    [[nodiscard]] static QString secretProblem(const Profile &profile, const protocol::Secret &secret);
    /// The key of the client certificate needs a passphrase.
    [[nodiscard]] static bool isKeyEncrypted(const Profile &profile);

private:
    static QString nameProblem(const QString &name);
    static QString hostProblem(const QString &host);
    static QString tlsProblem(const Tls &tls);
    static QString fileProblem(const QString &path);
    static QString loginProblem(const Profile &profile, QLatin1String field);
    static QString namesProblem(const QStringList &names);
    static QString reasonText(protocol::CredentialError::Reason reason);
};

} // namespace profiles
