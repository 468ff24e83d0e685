#include "profiles/profilestore.h"

#include "profiles/profileimport.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace profiles {

using protocol::ConfigFile;
using Status = ProfileFile::Status;

ProfileStore::ProfileStore(QString path)
    : m_config(std::move(path))
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

ConfigFile::Content ProfileStore::readFile()
{
    using State = ConfigFile::Content::State;
    m_file = ProfileFile::read(path());
    return {isReadOnly()                   ? State::Untouched
            : m_file.status == Status::Bad ? State::Bad
                                           : State::Good,
            m_file.text};
}

QStringList ProfileStore::load()
{
    const QString told = m_config.load([this] { return readFile(); });
    if (m_file.status == Status::Bad)
        m_file = ProfileFile::read(path()); // it is out of the way
    QStringList lines;
    if (!told.isEmpty())
        lines.append(told);
    for (const ProfileFile::KeptEntry &entry : std::as_const(m_file.kept))
        lines.append(entry.why);
    return lines;
}

QString ProfileStore::change(const std::function<QString(ProfileFile &)> &edit)
{
    ProfileFile changed;
    const QString why = m_config.change(
        [this] {
            makeFolderPrivate();
            return readFile();
        },
        [&]() -> ConfigFile::Made {
            changed = m_file.status == Status::Bad ? ProfileFile{} : m_file;
            if (const QString error = edit(changed); !error.isEmpty())
                return error;
            return changed.bytes();
        });
    if (why.isEmpty()) {
        changed.status = Status::Good;
        changed.text.clear();
        m_file = changed;
    }
    return why;
}

/// Where it is another's, the file's own mode has to do.
void ProfileStore::makeFolderPrivate() const
{
    QFile::setPermissions(QFileInfo(path()).absolutePath(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
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
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(this->path()).absoluteFilePath())
        return tr("%1 is the file that the profiles are kept in").arg(path);
    ProfileFile file;
    file.profiles = m_file.profiles;
    for (Profile &profile : file.profiles)
        profile.id = {};
    return ConfigFile(path).write(file.bytes());
}

} // namespace profiles
