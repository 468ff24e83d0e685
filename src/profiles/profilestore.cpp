#include "profiles/profilestore.h"

#include "profiles/profileimport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <chrono>

namespace profiles {

namespace {

constexpr std::chrono::milliseconds patience{2000};

using Status = ProfileFile::Status;

} // namespace

ProfileStore::ProfileStore(QString path)
    : m_path(std::move(path))
{}

const Profile *ProfileStore::find(const QUuid &id) const
{
    const auto found = std::find_if(m_file.profiles.begin(), m_file.profiles.end(),
                                    [&](const Profile &profile) { return profile.id == id; });
    return found == m_file.profiles.end() ? nullptr : &*found;
}

const Profile *ProfileStore::find(const QString &name) const
{
    const auto found = std::find_if(m_file.profiles.begin(), m_file.profiles.end(),
                                    [&](const Profile &profile) { return profile.name == name; });
    return found == m_file.profiles.end() ? nullptr : &*found;
}

bool ProfileStore::isReadOnly() const
{
    return m_file.status == Status::Newer || m_file.status == Status::Unreadable;
}

QStringList ProfileStore::load()
{
    m_file = ProfileFile::read(m_path);
    if (m_file.status != Status::Bad)
        return m_file.troubles();
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(patience.count()))
        return m_file.troubles();
    m_file = ProfileFile::read(m_path); // another program may have been first
    if (m_file.status != Status::Bad)
        return m_file.troubles();
    const QString told = keepAside(m_file.text);
    m_file = ProfileFile::read(m_path);
    return QStringList(told) + m_file.troubles();
}

QString ProfileStore::keepAside(const QString &why) const
{
    QString name = m_path + QStringLiteral(".bad");
    for (int number = 1; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = QStringLiteral("%1.bad.%2").arg(m_path, QString::number(number));
    QFile file(m_path);
    if (!file.rename(name)) // never over another file
        return tr("%1; it can't be kept aside as %2: %3").arg(why, name, file.errorString());
    return tr("%1; it is kept aside as %2").arg(why, name);
}

QString ProfileStore::prepareFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return tr("the folder %1 can't be made").arg(folder);
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QFile::setPermissions(folder, own); // where it is another's, the file's own mode has to do
    return {};
}

QString ProfileStore::change(const std::function<QString(ProfileFile &)> &edit)
{
    if (const QString error = prepareFolder(); !error.isEmpty())
        return error;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(patience.count()))
        return lock.error() == QLockFile::LockFailedError
                   ? tr("another program is changing %1 just now").arg(m_path)
                   : tr("%1 can't be locked, so nothing is saved").arg(m_path);
    ProfileFile file = ProfileFile::read(m_path);
    if (file.status == Status::Newer || file.status == Status::Unreadable) {
        m_file = file;
        return file.text;
    }
    if (file.status == Status::Bad) {
        const QString told = keepAside(file.text);
        if (QFileInfo::exists(m_path))
            return told;
        file = {};
    }
    if (const QString error = edit(file); !error.isEmpty()) {
        m_file = file;
        return error;
    }
    const QByteArray bytes = file.bytes();
    if (bytes.size() > largestProfileFile)
        return tr("there would be more profiles than %1 can hold").arg(m_path);
    if (const QString error = ProfileFile::write(m_path, bytes); !error.isEmpty())
        return error;
    file.status = Status::Good;
    m_file = file;
    return {};
}

QString ProfileStore::put(Profile &profile)
{
    Profile toKeep = profile;
    if (toKeep.id.isNull())
        toKeep.id = QUuid::createUuid();
    const QString error = change([&toKeep](ProfileFile &file) -> QString {
        Profile *place = nullptr;
        for (Profile &other : file.profiles) {
            if (other.id == toKeep.id)
                place = &other;
            else if (other.name == toKeep.name)
                return tr("another profile has this name");
        }
        if (place)
            *place = toKeep;
        else
            file.profiles.append(toKeep);
        return {};
    });
    if (error.isEmpty())
        profile = toKeep;
    return error;
}

QString ProfileStore::add(const QList<Profile> &profiles, const QString &suffix)
{
    return change([&](ProfileFile &file) -> QString {
        file.profiles += renamed(profiles, file.profiles, suffix);
        return {};
    });
}

QString ProfileStore::remove(const QUuid &id)
{
    return change([&id](ProfileFile &file) -> QString {
        file.profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
        return {};
    });
}

QString ProfileStore::exportTo(const QString &path) const
{
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(m_path).absoluteFilePath())
        return tr("%1 is the file that the profiles are kept in").arg(path);
    ProfileFile file;
    file.profiles = m_file.profiles;
    for (Profile &profile : file.profiles)
        profile.id = {};
    return ProfileFile::write(path, file.bytes());
}

} // namespace profiles
