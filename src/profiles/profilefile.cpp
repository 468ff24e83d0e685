#include "profiles/profilefile.h"

#include "profiles/profilejson.h"
#include "protocol/configfile.h"
#include "protocol/displayname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace profiles {

namespace {

QString quoted(const QString &name)
{
    return QStringLiteral("\"%1\"").arg(protocol::displayName(name.toUtf8()));
}

ProfileFile withStatus(ProfileFile::Status status, const QString &text)
{
    ProfileFile file;
    file.status = status;
    file.text = text;
    return file;
}

} // namespace

QString ProfileFile::defaultPath()
{
    return protocol::ConfigFile::pathOf(QStringLiteral("profiles.json"));
}

QStringList ProfileFile::troubles() const
{
    QStringList lines;
    if (!text.isEmpty())
        lines.append(text);
    for (const KeptEntry &entry : kept)
        lines.append(entry.why);
    return lines;
}

ProfileFile ProfileFile::parse(const QByteArray &bytes)
{
    if (bytes.size() > protocol::ConfigFile::largest)
        return withStatus(Status::Bad, tr("the file of profiles is larger than %1 MiB")
                                           .arg(protocol::ConfigFile::largest / (1024 * 1024)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return withStatus(Status::Bad, tr("the file of profiles is no JSON: %1 (byte %2)")
                                           .arg(error.errorString(), QString::number(error.offset)));
    const QJsonObject root = document.object();
    const QJsonValue version = root.value(QLatin1String("version"));
    const QJsonValue list = root.value(QLatin1String("profiles"));
    if (!document.isObject() || !version.isDouble() || version.toDouble() < 1 || !list.isArray())
        return withStatus(Status::Bad, tr("the file of profiles has no version or no list of profiles"));

    ProfileFile file;
    file.status = Status::Good;
    if (version.toDouble() > profilesVersion) {
        file.status = Status::Newer;
        file.text = tr("the profiles were saved by a newer version of this program: they can be used, but "
                       "not changed");
    }
    QSet<QString> names;
    QSet<QUuid> ids;
    const QJsonArray entries = list.toArray();
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const QJsonObject object = entries.at(index).toObject();
        const QString name = object.value(QLatin1String("name")).toString().left(200);
        const auto keep = [&](const QString &why) {
            const QString title = name.isEmpty() ? QString::number(index + 1) : quoted(name);
            file.kept.append({entries.at(index), tr("profile %1 is not shown: %2").arg(title, why)});
        };
        const auto read = profileFromJson(object);
        if (const auto *why = std::get_if<QString>(&read)) {
            keep(*why);
            continue;
        }
        const auto &profile = std::get<Profile>(read);
        if (names.contains(profile.name) || ids.contains(profile.id)) {
            keep(tr("another has its name or id"));
            continue;
        }
        names.insert(profile.name);
        ids.insert(profile.id);
        file.profiles.append(profile);
    }
    return file;
}

ProfileFile ProfileFile::read(const QString &path)
{
    const auto read = protocol::ConfigFile(path).read();
    if (const auto *why = std::get_if<QString>(&read))
        return withStatus(Status::Unreadable, *why);
    const auto *bytes = std::get_if<QByteArray>(&read);
    return bytes ? parse(*bytes) : ProfileFile{};
}

QByteArray ProfileFile::bytes() const
{
    QJsonArray entries;
    for (const Profile &profile : profiles)
        entries.append(toJson(profile));
    for (const KeptEntry &entry : kept)
        entries.append(entry.value);
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), profilesVersion},
                                     {QStringLiteral("profiles"), entries}})
        .toJson();
}

} // namespace profiles
