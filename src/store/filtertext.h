#pragma once

#include <QByteArrayView>
#include <QString>

namespace store {

// Pieces of filter text made from values, for "filter for this" and its like.

/// A string literal of the filter language that means exactly these bytes: quotes, backslashes, what can't be
/// shown and bytes that are not UTF-8 are escaped.
QString quotedForFilter(QByteArrayView bytes);

/// `field == "value"`.
QString equalityFilter(const QString &field, QByteArrayView value);

enum class FilterJoin { And, AndNot, Or };

/// Adds a term to a filter text: `(a or b) and c`, with parentheses only where they are needed. Where `text`
/// is empty (or only spaces) the term alone, or `not term`. `text` should be a valid filter; where it isn't,
/// the term alone is returned.
QString joinedFilter(const QString &text, FilterJoin join, const QString &term);

} // namespace store
