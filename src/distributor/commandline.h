#pragma once

#include "distributor/options.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace distributor {

/// What the command line of messagebus-distributor asks for (docs/architecture.md).
struct CommandLine
{
    Options options;
    bool isDemo = false;
};

/// Why the program can't start, in one line; or, with exit code 0, what was asked to be printed.
struct CommandLineEnd
{
    int exitCode = 2; ///< 2 wrong usage, 1 a file that can't be used, 0 --help or --version
    QString text;
};

/// Reads the arguments (the program's name first) and the files they name. Prints nothing.
[[nodiscard]] std::variant<CommandLine, CommandLineEnd> parseCommandLine(const QStringList &arguments);

} // namespace distributor
