#pragma once

#include "profiles/profilefile.h"
#include "protocol/configfile.h"

#include <QCoreApplication>

#include <functional>

namespace profiles {

/// The profiles that are kept in one file. Every change locks the file, reads it anew, changes what was read
/// and writes it, so that two programs do not lose each other's profiles; of two that change the same
/// profile, the later holds. A file that is no profiles is kept aside under a name of its own (`.bad`,
/// `.bad.1` …) before anything else takes its place. Any thread, one at a time; waits at most two seconds
/// for another program.
class ProfileStore
{
    Q_DECLARE_TR_FUNCTIONS(profiles::ProfileStore)

public:
    explicit ProfileStore(QString path);

    const QString &path() const { return m_config.path(); }
    /// As last read or written, in the order of the file.
    const QList<Profile> &profiles() const { return m_file.profiles; }
    const Profile *find(const QUuid &id) const;
    const Profile *find(const QString &name) const;
    /// The file is of a newer version or can't be read: put() and remove() refuse.
    bool isReadOnly() const;

    /// Reads the file. What the user is to be told, a line each: what can't be used, and where a bad file is
    /// kept now.
    [[nodiscard]] QStringList load();

    // Empty, or one line that says why nothing was changed.

    /// Adds it (a null id gets a new one) or replaces that with its id. The name must be no other's.
    [[nodiscard]] QString put(Profile &profile);
    /// Adds all of them with new ids, or none; a name that is taken gets `suffix`, and a number where that is
    /// taken too.
    [[nodiscard]] QString add(const QList<Profile> &profiles, const QString &suffix);
    [[nodiscard]] QString remove(const QUuid &id);

    /// Writes all to another file, without ids. There are no secrets in a profile to leave out.
    [[nodiscard]] QString exportTo(const QString &path) const;

private:
    /// Under the lock: reads, lets `edit` change it, writes.
    QString change(const std::function<QString(ProfileFile &file)> &edit);
    protocol::ConfigFile::Content readFile();
    void makeFolderPrivate() const;

    const protocol::ConfigFile m_config;
    ProfileFile m_file;
};

} // namespace profiles
