#pragma once

#include "protocol/secret.h"

#include <QString>

#include <optional>

namespace cli {

/// Standard input is a terminal, so that somebody can be asked.
bool canAskOnTerminal();

/// Asks on standard error and reads one line from the terminal without showing it. Nothing where the line is
/// empty or too long, a signal came, or the terminal can't hide what is typed. Waits.
[[nodiscard]] std::optional<protocol::Secret> askOnTerminal(const QString &question);

} // namespace cli
