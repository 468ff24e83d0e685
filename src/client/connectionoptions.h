#pragma once

#include "client/connectionsettings.h"

#include <QCommandLineParser>
#include <QString>

#include <variant>

namespace client {

/// The connection options that every command of `messagebus` and the window share: `--connect`, `--dialect`,
/// TLS and login. No option takes a secret itself: a secret is the first line of a file, and `-` is standard
/// input, for one option at most.
class ConnectionOptions
{
public:
    /// Adds the options to `parser`. Call once, before parsing.
    static void addTo(QCommandLineParser &parser);

    /// True where `--connect` is among the parsed options.
    static bool isSet(const QCommandLineParser &parser);

    /// The settings, or one English line that says what is wrong. Reads the secret files, so it may wait for
    /// standard input. The line never holds a secret.
    [[nodiscard]] static std::variant<ConnectionSettings, QString> read(const QCommandLineParser &parser);

    /// The same where most is known already: options add what `known` leaves open, or say the same; what
    /// differs is an error ("--user contradicts it"). The secret of its login may be missing.
    [[nodiscard]] static std::variant<ConnectionSettings, QString> readOver(const ConnectionSettings &known,
                                                                            const QCommandLineParser &parser);
};

/// Splits `HOST:PORT` or `[::1]:PORT`; false where it is neither or the port is not 1 to 65535.
[[nodiscard]] bool splitHostAndPort(const QString &text, QString &host, quint16 &port);

} // namespace client
