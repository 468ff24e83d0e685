#include "profiles/connectionchoice.h"

#include "client/connectionoptions.h"
#include "profiles/profilecheck.h"
#include "profiles/profilefile.h"
#include "protocol/displayname.h"

#include <algorithm>

namespace profiles {

namespace {

QString shown(const QString &name)
{
    return QStringLiteral("\"%1\"").arg(protocol::displayName(name.toUtf8()));
}

/// The profile, or why it can't be had.
std::variant<Profile, QString> find(const QString &name, const QString &path)
{
    const ProfileFile file = ProfileFile::read(path);
    const auto found = std::find_if(file.profiles.begin(), file.profiles.end(),
                                    [&name](const Profile &profile) { return profile.name == name; });
    if (found != file.profiles.end())
        return *found;
    if (!file.text.isEmpty() && file.status != ProfileFile::Status::Newer)
        return file.text;
    for (const ProfileFile::KeptEntry &entry : file.kept) {
        if (entry.value[QLatin1String("name")].toString() == name)
            return entry.why;
    }
    QStringList names;
    for (const Profile &profile : file.profiles)
        names.append(shown(profile.name));
    return QStringLiteral("there is no profile %1; there %2")
        .arg(shown(name), names.isEmpty() ? QStringLiteral("are none")
                                          : QStringLiteral("are: ") + names.join(QLatin1String(", ")));
}

} // namespace

Secrets ConnectionChoice::secrets() const
{
    return {settings.credentials.secret, settings.tls.keyPassphrase};
}

void ConnectionChoice::addTo(QCommandLineParser &parser)
{
    client::ConnectionOptions::addTo(parser);
    parser.addOption(QCommandLineOption(
        QStringLiteral("profile"),
        QStringLiteral("Connect with the profile of this name; its secrets come from the system's keychain."),
        QStringLiteral("NAME")));
}

bool ConnectionChoice::isSet(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("profile")) || client::ConnectionOptions::isSet(parser);
}

std::variant<ConnectionChoice, QString> ConnectionChoice::read(const QCommandLineParser &parser,
                                                               const QString &profilesPath)
{
    ConnectionChoice choice;
    if (!parser.isSet(QStringLiteral("profile"))) {
        auto settings = client::ConnectionOptions::read(parser);
        if (auto *error = std::get_if<QString>(&settings))
            return *error;
        choice.settings = std::get<client::ConnectionSettings>(std::move(settings));
        return choice;
    }
    const auto found = find(parser.value(QStringLiteral("profile")), profilesPath);
    if (const auto *error = std::get_if<QString>(&found))
        return *error;
    const auto &kept = std::get<Profile>(found);
    const QList<Problem> problems = ProfileCheck::problems(kept);
    const auto isInTheWay = [&parser](const Problem &problem) {
        return problem.field != Field::Name && // found by it
               !(problem.field == Field::User && parser.isSet(QStringLiteral("user")));
    };
    const auto problem = std::find_if(problems.begin(), problems.end(), isInTheWay);
    if (problem != problems.end())
        return QStringLiteral("profile %1 can't be used: %2").arg(shown(kept.name), problem->text);

    auto settings = client::ConnectionOptions::readOver(kept.settings({}), parser);
    if (auto *error = std::get_if<QString>(&settings))
        return QStringLiteral("profile %1: %2").arg(shown(kept.name), *error);
    choice.settings = std::get<client::ConnectionSettings>(std::move(settings));
    Profile profile = Profile::fromSettings(choice.settings);
    profile.id = kept.id;
    profile.name = kept.name;
    profile.environment = kept.environment;
    profile.subscribe = kept.subscribe;
    profile.notify = kept.notify;
    profile.needsAuthorization = kept.needsAuthorization;
    profile.metricsAddress = kept.metricsAddress;
    profile.keepSecrets = kept.keepSecrets;
    choice.profile = profile;
    return choice;
}

} // namespace profiles
