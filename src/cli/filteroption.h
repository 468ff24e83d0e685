#pragma once

#include "cli/command.h"
#include "store/filter.h"

#include <variant>

namespace cli {

/// Reads `--filter`. Times without an offset are local ones. Where it is wrong: why, and below it the filter
/// with marks under what is wrong.
std::variant<store::Filter, Ending> filterOption(const QCommandLineParser &parser);

} // namespace cli
