#pragma once

#include <QFont>
#include <QList>
#include <QRect>

namespace gui {

/// Where the parts of a line of a hex dump stand, in device-independent pixels of the viewport: offset,
/// sixteen bytes with a wider gap in the middle, their ASCII.
class HexColumns
{
public:
    HexColumns(const QFont &font, int offsetDigits, int left);

    int offsetLeft() const { return m_left; }
    int hexLeft() const;
    int asciiLeft() const;
    int width() const; ///< of all columns together
    int widthOf(qsizetype characters) const;

    /// The place in its line of the byte at `x`, in digits or ASCII: -1 where there is none, or the nearest.
    int byteAt(int x, bool nearest) const;
    /// The ground of the bytes from `begin` to before `end` of a line: digits, then ASCII.
    QList<QRect> rects(int begin, int end, int top, int height) const;

private:
    int digitsLeft(int byte) const;

    qreal m_character; ///< a fixed font's advance is seldom a whole number of pixels
    int m_offsetDigits;
    int m_left;
};

} // namespace gui
