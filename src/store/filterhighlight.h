#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace store {

/// How a stretch of filter text is to be coloured.
enum class FilterTokenKind : std::uint8_t {
    Field,
    Operator, ///< `==` and its like, `contains`, `in`
    Keyword,  ///< `and`, `or`, `not`
    String,   ///< quoted, or a word that is a text
    Number,   ///< numbers, sizes, times
    Bracket,  ///< parentheses and commas
    Error,    ///< what FilterError points at
};

struct FilterToken
{
    qsizetype position = 0; ///< UTF-16 units
    qsizetype length = 0;
    FilterTokenKind kind = FilterTokenKind::String;
    friend bool operator==(const FilterToken &, const FilterToken &) = default;
};

/// The tokens of a filter text, also of a wrong or unfinished one, in rising order, not overlapping; spaces
/// belong to none.
std::vector<FilterToken> highlightFilter(const QString &text);

} // namespace store
