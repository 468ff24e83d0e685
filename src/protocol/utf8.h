#pragma once

#include <QByteArrayView>

namespace protocol {

/// One step through bytes that should be UTF-8.
struct Utf8Step
{
    char32_t code = 0; ///< the code point, or the byte itself where `isValid` is false
    int size = 1;      ///< bytes taken: 1 to 4; 1 where `isValid` is false
    bool isValid = false;
};

/// Reads the code point at the start of `bytes`, which must not be empty. Overlong forms, surrogates and what
/// lies above U+10FFFF are not valid.
Utf8Step utf8Step(QByteArrayView bytes);

bool isUtf8(QByteArrayView bytes);

} // namespace protocol
