#pragma once

#include "store/filter.h"
#include "store/filterexpression.h"

#include <variant>

namespace store {

/// How long a filter text may be, UTF-16 units.
inline constexpr qsizetype longestFilter = 64 * 1024;

/// Reads a text that is not only spaces. The expression holds no text yet.
std::variant<FilterExpression, FilterError> parseFilter(const QString &text, const FilterContext &context);

} // namespace store
