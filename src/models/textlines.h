#pragma once

#include "decode/payloadtext.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace models {

/// A stretch of a line as it is shown: plain, or the escape of one character or byte.
struct TextRun
{
    QString text;
    bool isEscape = false;
    qsizetype begin = 0; ///< the bytes that it stands for
    qsizetype end = 0;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

struct TextLine
{
    std::vector<TextRun> runs;
    qsizetype begin = 0;
    qsizetype end = 0; ///< where the next line begins: behind the line's end
    QString text() const;
};

/// A payload as lines of text fit to be shown (protocol::nameSegments(); tabs stay), made one by one where
/// they are looked at, and which byte each character stands for. A line ends at a line feed or after
/// `lineLimit` characters, since one wrapped line of a mebibyte stops a text view for a minute. The bytes are
/// somebody else's. Any thread.
class TextLines
{
public:
    static constexpr qsizetype lineLimit = 1024;

    TextLines() = default;
    TextLines(QByteArrayView bytes, decode::TextEncoding encoding)
        : m_bytes(bytes)
        , m_encoding(encoding)
    {}

    QByteArrayView bytes() const { return m_bytes; }
    decode::TextEncoding encoding() const { return m_encoding; }

    /// The line that begins at the byte `from`, which is 0 or the end of another line.
    TextLine lineAt(qsizetype from) const;
    /// The byte that the character at `column` begins with; the line's last byte + 1 behind its text.
    qsizetype byteAt(const TextLine &line, qsizetype column) const;
    /// The column of the character that `byte` belongs to.
    qsizetype columnAt(const TextLine &line, qsizetype byte) const;

private:
    qsizetype widthOf(char32_t point) const;
    void appendPiece(TextLine &line, QByteArrayView utf8, qsizetype &at, qsizetype &room) const;

    QByteArrayView m_bytes;
    decode::TextEncoding m_encoding = decode::TextEncoding::Utf8;
};

} // namespace models
