#pragma once

#include "authorization/rule.h"

#include <variant>

namespace authorization {

/// All of a set, as parseRules() reads it.
QByteArray rulesToJson(const RuleSet &set);

/// Strict: a key that is not known, a regular expression that is none, two rules of one name … are errors. A
/// rule that was misread could grant what nobody meant.
[[nodiscard]] std::variant<RuleSet, RuleError> parseRules(const QByteArray &bytes);

} // namespace authorization
