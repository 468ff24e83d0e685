#pragma once

#include "client/connectionsettings.h"
#include "profiles/profilefile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What the window's command line asks for.
struct StartOptions
{
    bool demo = false;
    bool last = false; ///< connect as the last time
    std::optional<client::ConnectionSettings> connection;
    QString file;                             ///< saved messages to show; empty: none
    std::optional<protocol::Dialect> dialect; ///< of that file
    std::optional<profiles::Profile> profile; ///< instead of `connection`
    profiles::Secrets secrets;                ///< that options gave for it
    QString message;   ///< to print: help or version (exit code 0), or what is wrong (exit code 2)
    int exitCode = -1; ///< -1: go on
};

/// Reads the command line; needs no QCoreApplication. Secrets are read from the files named there.
[[nodiscard]] StartOptions
readStartOptions(const QStringList &arguments,
                 const QString &profilesPath = profiles::ProfileFile::defaultPath());

} // namespace app
