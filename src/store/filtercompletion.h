#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace store {

/// One thing that could be typed at the cursor.
struct FilterCompletion
{
    enum class Kind : std::uint8_t { Field, Operator, Keyword, Value };

    QString insert;         ///< what takes the place of the range
    qsizetype position = 0; ///< of the range that is replaced, UTF-16 units
    qsizetype length = 0;
    Kind kind = Kind::Field;
    QString meaning; ///< one line for the user, translated; may be empty
    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

/// Names that are known for a field (`feed`, `topic`, `user`, `host`, `content`, or a JSON path such as
/// `json.price` up to its last dot), for values and paths; as bytes from the bus. May return none.
using FilterValueSource = std::function<std::vector<QByteArray>(const QString &field)>;

/// What could stand at `cursor` (UTF-16 units), the likeliest first, those only that begin with what is
/// written there before it (letters of either case). At most 50.
std::vector<FilterCompletion> completionsAt(const QString &text, qsizetype cursor,
                                            const FilterValueSource &values = {});

} // namespace store
