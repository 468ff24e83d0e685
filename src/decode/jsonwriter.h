#pragma once

#include "decode/jsonpath.h"
#include "decode/valuetree.h"

namespace decode {

/// Values as JSON text, whatever they were read from: strings that JSON has no type for (bytes, extensions,
/// numbers that are none) are quoted. JSON's own numbers and strings are copied as they stand.
struct JsonText
{
    QByteArray text;
    bool isCut = false; ///< ended at `maxBytes`
};

enum class JsonLayout : std::uint8_t {
    Compact, ///< one line; JSON's own bytes as they stand
    Lines,   ///< two spaces for each level, one member or item a line
};

/// The value at `index` with all that is inside it. No recursion; any thread.
JsonText jsonText(const ValueTree &tree, std::uint32_t index, JsonLayout layout, qsizetype maxBytes,
                  const StopFlag *stop = nullptr);

/// Where a value stands, from the root.
JsonPath jsonPath(const ValueTree &tree, std::uint32_t index);

} // namespace decode
