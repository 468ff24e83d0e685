#include "profiles/profilefile.h"

#include "profiles/profilejson.h"
#include "protocol/displayname.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

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
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("messagebus-monitor/profiles.json"));
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
    if (bytes.size() > largestProfileFile)
        return withStatus(
            Status::Bad,
            tr("the file of profiles is larger than %1 MiB").arg(largestProfileFile / (1024 * 1024)));
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
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!info.isFile()) // opening a pipe would wait for its other end
        return withStatus(Status::Unreadable, tr("%1 is no file").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return withStatus(Status::Unreadable, tr("%1 can't be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestProfileFile + 1);
    if (file.error() != QFileDevice::NoError)
        return withStatus(Status::Unreadable, tr("%1 can't be read: %2").arg(path, file.errorString()));
    return parse(bytes);
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

QString ProfileFile::write(const QString &path, const QByteArray &bytes)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return tr("%1 is no file").arg(path); // a device would be replaced by a file
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tr("%1 can't be written: %2").arg(path, file.errorString());
}

} // namespace profiles
