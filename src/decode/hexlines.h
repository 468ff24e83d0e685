#pragma once

#include <QByteArrayView>
#include <QString>

namespace decode {

struct HexLine
{
    qsizetype offset = 0; ///< of the first byte, from the payload's beginning
    qsizetype size = 0;   ///< bytes in this line
    QString hex;          ///< "7b 22 73 79 6d 62 6f 6c  22 3a …", two spaces after the eighth
    QString ascii;        ///< printable ASCII, a dot for every other byte
    friend bool operator==(const HexLine &, const HexLine &) = default;
};

/// A hex dump of bytes that somebody else keeps alive, made line by line when asked for: a view pays for the
/// lines in sight only.
class HexLines
{
public:
    static constexpr int bytesPerLine = 16;

    HexLines() = default;
    explicit HexLines(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    QByteArrayView bytes() const { return m_bytes; }
    qsizetype count() const { return (m_bytes.size() + bytesPerLine - 1) / bytesPerLine; }
    /// Digits that hold every offset: 8, or more where the bytes go further.
    int offsetDigits() const;
    /// An empty line where `index` is out of range.
    HexLine at(qsizetype index) const;
    /// `offset` in hex with offsetDigits().
    QString offsetText(qsizetype offset) const;
    /// Whole lines as text, "offset  hex  ascii" each: what is copied.
    QString text(qsizetype first, qsizetype count) const;

private:
    QByteArrayView m_bytes;
};

} // namespace decode
