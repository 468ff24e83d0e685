#pragma once

#include "cli/command.h"

#include <QStringList>

namespace cli {

/// The program `messagebus`: finds the command, reads its options and runs it to its end. Needs a
/// QCoreApplication. Returns the exit code.
int runProgram(const QStringList &arguments);

} // namespace cli
