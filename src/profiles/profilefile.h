#pragma once

#include "profiles/profile.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace profiles {

/// The version that this program writes.
inline constexpr int profilesVersion = 1;

/// What a file of profiles says: `{"version": 1, "profiles": [ … ]}`. A value.
class ProfileFile
{
    Q_DECLARE_TR_FUNCTIONS(profiles::ProfileFile)

public:
    enum class Status : std::uint8_t {
        Good,
        Missing,    ///< there is no such file
        Newer,      ///< of a later version: what is understood of it is here; it must not be written
        Bad,        ///< its bytes are no profiles
        Unreadable, ///< its bytes can't be had
    };
    /// An entry that this version does not understand, or whose name is taken: written back as it was.
    struct KeptEntry
    {
        QJsonValue value;
        QString why; ///< one line that names it
        friend bool operator==(const KeptEntry &, const KeptEntry &) = default;
    };

    Status status = Status::Missing;
    QList<Profile> profiles; ///< no two with one name or id
    QList<KeptEntry> kept;
    QString text; ///< one line, where not Good or Missing

    /// One line for each thing that the user should know: `text`, and why entries were left out.
    QStringList troubles() const;

    [[nodiscard]] static ProfileFile parse(const QByteArray &bytes);
    /// Changes nothing.
    [[nodiscard]] static ProfileFile read(const QString &path);
    /// What parse() reads.
    QByteArray bytes() const;

    /// `GenericConfigLocation/messagebus-monitor/profiles.json`.
    static QString defaultPath();
};

} // namespace profiles
