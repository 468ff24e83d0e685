#include "profiles/secretkeeping.h"

namespace profiles {

namespace {

void removeAll(SecretStore &store, const QStringList &keys, QObject *context,
               const std::function<void(const QString &)> &trouble)
{
    for (const QString &key : keys) {
        store.remove(key, context, [trouble](const SecretOutcome &outcome) {
            // Where there is no keychain nothing was ever kept.
            if (!outcome && outcome.status != SecretOutcome::Status::Unavailable)
                trouble(outcome.text);
        });
    }
}

} // namespace

void keepSecrets(SecretStore &store, const Profile &now, const std::optional<Profile> &before,
                 const Secrets &typed, QObject *context, const std::function<void(const QString &)> &trouble)
{
    const QStringList used = now.keepSecrets ? secretKeys(now) : QStringList();
    QStringList unused = before ? secretKeys(*before) : QStringList();
    if (before && before->keepSecrets && !now.keepSecrets)
        unused += secretKeys(now);
    unused.removeDuplicates();
    unused.removeIf([&used](const QString &key) { return used.contains(key); });
    removeAll(store, unused, context, trouble);

    const auto keep = [&](SecretKind kind, const protocol::Secret &secret) {
        const QString key = secretKey(now, kind);
        if (secret.isEmpty() || !used.contains(key))
            return;
        store.write(key, secret, context, [trouble](const SecretOutcome &outcome) {
            if (!outcome)
                trouble(outcome.text);
        });
    };
    keep(SecretKind::Login, typed.login);
    keep(SecretKind::Passphrase, typed.passphrase);
}

void forgetSecrets(SecretStore &store, const Profile &profile, QObject *context,
                   const std::function<void(const QString &)> &trouble)
{
    removeAll(store, secretKeys(profile), context, trouble);
}

} // namespace profiles
