#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace decode {

/// What a quoted text says, and how far it was read.
struct QuotedText
{
    QByteArray bytes;         ///< UTF-8, but for bytes that were written `\xNN`
    qsizetype end = 0;        ///< behind the closing quote; where it is missing, the end of the text
    bool isClosed = false;    ///< whether there was one
    qsizetype badEscape = -1; ///< where the first escape begins that means nothing; -1: none
    qsizetype badSize = 0;    ///< of it, UTF-16 units
};

/// Reads the quoted text that begins at `from` with its quote, `"` or `'`, and ends with the same. Escapes:
/// `\\`, `\"`, `\'`, `\/`, `\n`, `\r`, `\t`, `\b`, `\f`, `\0`, `\xNN` for a byte, `\uXXXX` and `\u{X…}` for a
/// character.
QuotedText readQuoted(QStringView text, qsizetype from);

/// Writes `bytes` so that readQuoted() reads them: double quotes around it, control characters and bytes that
/// are not UTF-8 escaped. Not fit to be shown as it is (protocol::displayName is for that).
QString quoted(QByteArrayView bytes);

} // namespace decode
