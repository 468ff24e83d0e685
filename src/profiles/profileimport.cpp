#include "profiles/profileimport.h"

#include <QSet>

#include <algorithm>

namespace profiles {

namespace {

QSet<QString> namesOf(const QList<Profile> &profiles)
{
    QSet<QString> names;
    for (const Profile &profile : profiles)
        names.insert(profile.name);
    return names;
}

} // namespace

QList<Profile> renamed(const QList<Profile> &profiles, const QList<Profile> &existing, const QString &suffix)
{
    QSet<QString> names = namesOf(existing);
    QList<Profile> result = profiles;
    for (Profile &profile : result) {
        const QString wanted = profile.name;
        for (int number = 1; names.contains(profile.name); ++number)
            profile.name = number == 1
                               ? wanted + suffix
                               : QStringLiteral("%1%2 %3").arg(wanted, suffix, QString::number(number));
        names.insert(profile.name);
        profile.id = QUuid::createUuid();
    }
    return result;
}

bool needsSuffix(const QList<Profile> &profiles, const QList<Profile> &existing)
{
    const QSet<QString> names = namesOf(existing);
    return std::any_of(profiles.begin(), profiles.end(),
                       [&names](const Profile &profile) { return names.contains(profile.name); });
}

} // namespace profiles
