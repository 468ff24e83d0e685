#pragma once

namespace cli {

/// What the program's exit status says.
enum ExitCode : int {
    Done = 0,         ///< what was asked for was done, or `--for` ended while connected
    Failed = 1,       ///< never connected, lost, bad bytes, or fewer than `--count`
    WrongUsage = 2,   ///< nothing was tried
    Interrupted = 130 ///< Ctrl+C
};

} // namespace cli
