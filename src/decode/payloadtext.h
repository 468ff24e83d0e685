#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace decode {

/// UTF-8 where all bytes are valid UTF-8, else Latin-1, which can show any byte.
enum class TextEncoding : std::uint8_t { Utf8, Latin1 };

/// A stretch of a payload as text.
struct PayloadText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype bytes = 0; ///< of the payload that `text` stands for: at most what was asked for
};

/// Reads the whole payload once (about a gigabyte a second), keeps nothing.
TextEncoding encodingOf(QByteArrayView payload);

/// At most `maxBytes` from the beginning of `payload`, never half a character; at least one character where
/// there is one. The rest is had by calling again with `payload.sliced(bytes)` and the same encoding. The
/// text holds what the bytes say, control characters and all: it is escaped where it is shown.
PayloadText textOf(QByteArrayView payload, TextEncoding encoding, qsizetype maxBytes);

/// The same for all of it, with the encoding found out.
PayloadText textOf(QByteArrayView payload);

/// "UTF-8" or "Latin-1".
QString encodingName(TextEncoding encoding);

} // namespace decode
