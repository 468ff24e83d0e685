#pragma once

#include "profiles/secretstore.h"

#include <QList>

namespace profiles {

/// The secrets that a connection with `profile` needs: a password or token where there is a login, a
/// passphrase where the key is encrypted (which is read from its file).
QList<SecretKind> neededSecrets(const Profile &profile);
/// Those of them that are not given.
QList<SecretKind> missingSecrets(const Profile &profile, const Secrets &given);

/// Gets what a profile's connection needs and was not given from the keychain, one after the other, then says
/// what is still missing. Reads nothing for a profile that keeps no secrets. Deletes itself after finished().
class SecretFetch : public QObject
{
    Q_OBJECT

public:
    SecretFetch(SecretStore &store, const Profile &profile, const Secrets &given, QObject *parent = nullptr);

    /// finished() follows, later.
    void start();

Q_SIGNALS:
    /// `trouble`: one plain line where the keychain itself failed; empty where it just has nothing.
    void finished(const profiles::Secrets &secrets, const QList<profiles::SecretKind> &missing,
                  const QString &trouble);

private:
    void readNext();
    void end();

    SecretStore &m_store;
    const Profile m_profile;
    Secrets m_secrets;
    QList<SecretKind> m_toRead;
    QString m_trouble;
};

} // namespace profiles
