#include "profiles/secretfetch.h"

#include "profiles/profilecheck.h"

namespace profiles {

QList<SecretKind> neededSecrets(const Profile &profile)
{
    QList<SecretKind> needed;
    if (profile.login.method != protocol::LoginMethod::None)
        needed.append(SecretKind::Login);
    if (ProfileCheck::isKeyEncrypted(profile))
        needed.append(SecretKind::Passphrase);
    return needed;
}

QList<SecretKind> missingSecrets(const Profile &profile, const Secrets &given)
{
    QList<SecretKind> missing = neededSecrets(profile);
    missing.removeIf([&given](SecretKind kind) {
        return !(kind == SecretKind::Login ? given.login : given.passphrase).isEmpty();
    });
    return missing;
}

SecretFetch::SecretFetch(SecretStore &store, const Profile &profile, const Secrets &given, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_profile(profile)
    , m_secrets(given)
{}

void SecretFetch::start()
{
    if (m_profile.keepSecrets && !m_profile.id.isNull())
        m_toRead = missingSecrets(m_profile, m_secrets);
    QMetaObject::invokeMethod(this, &SecretFetch::readNext, Qt::QueuedConnection);
}

void SecretFetch::readNext()
{
    if (m_toRead.isEmpty()) {
        end();
        return;
    }
    const SecretKind kind = m_toRead.takeFirst();
    m_store.read(secretKey(m_profile, kind), this, [this, kind](const SecretOutcome &outcome) {
        if (outcome)
            (kind == SecretKind::Login ? m_secrets.login : m_secrets.passphrase) = outcome.secret;
        else if (outcome.status != SecretOutcome::Status::NotFound)
            m_trouble = outcome.text;
        if (outcome.status == SecretOutcome::Status::Unavailable)
            m_toRead.clear(); // it won't be there for the next one either
        readNext();
    });
}

void SecretFetch::end()
{
    Q_EMIT finished(m_secrets, missingSecrets(m_profile, m_secrets), m_trouble);
    deleteLater();
}

} // namespace profiles
