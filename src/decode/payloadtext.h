#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace decode {

/// How bytes are read as text. UTF-16 is guessed only where a byte order mark says so.
enum class TextEncoding : std::uint8_t { Utf8, Latin1, Utf16LittleEndian, Utf16BigEndian };

/// UTF-16 where a byte order mark stands first, UTF-8 where the bytes are valid as such, else Latin-1, which
/// can show any byte. Of more than 16 MiB only the first 16 are looked at (some 10 ms): UTF-8 that breaks
/// behind them is then shown as UTF-8, its bad bytes as escapes.
TextEncoding encodingOf(QByteArrayView payload);

/// "UTF-8", "Latin-1", "UTF-16 LE", "UTF-16 BE".
QString encodingName(TextEncoding encoding);

} // namespace decode
