#pragma once

#include "profiles/secretstore.h"

#include <functional>
#include <optional>

namespace profiles {

/// Puts what was typed for `now` into the keychain, where the profile keeps its secrets; takes out what it or
/// `before` (the same profile before it was changed) has there and no longer uses. `trouble` is called later,
/// once for each thing that failed, with one plain line, unless `context` has gone.
void keepSecrets(SecretStore &store, const Profile &now, const std::optional<Profile> &before,
                 const Secrets &typed, QObject *context, const std::function<void(const QString &)> &trouble);

/// Takes all of a profile's secrets out of the keychain.
void forgetSecrets(SecretStore &store, const Profile &profile, QObject *context,
                   const std::function<void(const QString &)> &trouble);

} // namespace profiles
