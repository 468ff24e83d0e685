#pragma once

#include "store/filter.h"
#include "store/filterexpression.h"
#include "store/filterlexer.h"

#include <QString>

#include <span>
#include <variant>

namespace store {

/// The test `field op operands`, its operands checked against the field's type: one lexeme (Word, Quoted or
/// JsonPath), or for lists any number. `isRelative` becomes true where a time in it depends on now.
std::variant<FilterTest, FilterError> comparisonOf(const QString &text, const FilterLexeme &field,
                                                   FilterField id, FilterOperator op,
                                                   std::span<const FilterLexeme> operands,
                                                   const FilterContext &context, bool &isRelative);

} // namespace store
