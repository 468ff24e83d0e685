#pragma once

#include "store/filterfields.h"
#include "store/filterlexer.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace store {

/// What may stand at a place of a filter text, and, once something stands there, what it is.
enum class FilterPlace : std::uint8_t {
    Term,      ///< a field, a word, `not`, or a parenthesis
    Operator,  ///< behind a field
    Value,     ///< behind an operator
    ListBegin, ///< the parenthesis of a list
    ListValue,
    ListNext, ///< a comma, or the end of a list
    Join,     ///< `and`, `or`, or a closing parenthesis
};

/// A piece of a text that may be wrong or unfinished, and where it stands: the same loose reading for
/// colours and completion, that never fails.
struct ScannedPiece
{
    FilterLexeme lexeme;
    FilterPlace place = FilterPlace::Term;
    std::optional<FilterField> field;          ///< behind a field: which one
    QString path;                              ///< behind a JSON field: as it is written
    FilterOperator op = FilterOperator::Holds; ///< behind an operator
};

/// The last piece is the End.
std::vector<ScannedPiece> scanFilter(const QString &text);

} // namespace store
