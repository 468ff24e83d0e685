#pragma once

#include "decode/jsonpath.h"
#include "store/filterfields.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace store {

/// Whole numbers (bytes, counts, nanoseconds since 1970, 0 and 1 for no and yes, RowKind) from `first` to
/// `last`.
struct FilterRange
{
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const FilterRange &, const FilterRange &) = default;
};

/// What a JSON value is compared with; monostate is null.
using FilterJsonValue = std::variant<std::monostate, bool, decode::Number, QByteArray>;

/// One thing asked of a message. Which of the lists is used depends on the field's type.
struct FilterTest
{
    FilterField field = FilterField::Topic;
    FilterOperator op = FilterOperator::Holds;
    /// Text, bytes, and JSON with an operator for text: one, or, with In, all, sorted.
    std::vector<QByteArray> texts;
    QString pattern; ///< Matches
    /// Numbers, times, kinds, booleans: it holds within one of them, whatever the operator was. Sorted,
    /// apart.
    std::vector<FilterRange> ranges;
    std::vector<qint32> entitlements; ///< sorted, each once
    decode::JsonPath path;
    std::vector<FilterJsonValue> values; ///< JSON with a comparison: one, or, with In, all
};

struct FilterNode
{
    enum class Kind : std::uint8_t { And, Or, Not, Test };
    Kind kind = Kind::Test;
    std::vector<std::uint32_t> children; ///< indexes of nodes; Not has one
    std::uint32_t test = 0;              ///< Test: index of the test
};

/// What a filter says, its types checked. Never changed once it is in a Filter.
struct FilterExpression
{
    QString text;
    qint64 utcNs = 0; ///< what relative times were counted from
    bool isRelative = false;
    std::vector<FilterTest> tests;
    std::vector<FilterNode> nodes;
    std::uint32_t root = 0; ///< index of a node
};

} // namespace store
