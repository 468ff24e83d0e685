#pragma once

#include "profiles/profile.h"

#include <QCommandLineParser>

#include <optional>
#include <variant>

namespace profiles {

/// What a command line connects to: a profile (`--profile NAME`), or what its options say.
struct ConnectionChoice
{
    /// Where a profile is used: without its secrets, but with those that options gave.
    client::ConnectionSettings settings;
    /// As it is kept, with what options added; its secrets may still be missing.
    std::optional<Profile> profile;

    /// The secrets that options gave.
    Secrets secrets() const;

    /// Adds client::ConnectionOptions and `--profile`.
    static void addTo(QCommandLineParser &parser);
    static bool isSet(const QCommandLineParser &parser);
    /// The choice, or one English line that says what is wrong: no such profile, one that can't be used, or
    /// an option that contradicts it. An option may add what the profile leaves open (a login where it has
    /// none, TLS, a CA, a secret's file), or say the same; it never overrides. Changes no file.
    [[nodiscard]] static std::variant<ConnectionChoice, QString> read(const QCommandLineParser &parser,
                                                                      const QString &profilesPath);
};

} // namespace profiles
