#pragma once

#include "profiles/profile.h"

namespace profiles {

/// `profiles` with new ids, and with names that neither `existing` nor one another have: a name that is taken
/// gets `suffix`, and where that is taken too, a number.
QList<Profile> renamed(const QList<Profile> &profiles, const QList<Profile> &existing, const QString &suffix);

/// True where renamed() would have to change a name.
bool needsSuffix(const QList<Profile> &profiles, const QList<Profile> &existing);

} // namespace profiles
