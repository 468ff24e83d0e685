#include "gui/widgets/hexcolumns.h"

#include "decode/hexlines.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>

namespace gui {

namespace {
constexpr int perLine = decode::HexLines::bytesPerLine;
constexpr int hexCharacters = 3 * perLine;
constexpr int gapCharacters = 2;
} // namespace

HexColumns::HexColumns(const QFont &font, int offsetDigits, int left)
    : m_character(QFontMetricsF(font).horizontalAdvance(QLatin1Char('0')))
    , m_offsetDigits(offsetDigits)
    , m_left(left)
{}

int HexColumns::widthOf(qsizetype characters) const
{
    return qCeil(static_cast<qreal>(characters) * m_character);
}

int HexColumns::hexLeft() const
{
    return m_left + widthOf(m_offsetDigits + gapCharacters);
}

int HexColumns::asciiLeft() const
{
    return hexLeft() + widthOf(hexCharacters + gapCharacters);
}

int HexColumns::width() const
{
    return asciiLeft() + widthOf(perLine) - m_left;
}

int HexColumns::digitsLeft(int byte) const
{
    const int characters = byte * 3 + (byte >= perLine / 2 ? 1 : 0);
    return hexLeft() + qFloor(characters * m_character);
}

int HexColumns::byteAt(int x, bool nearest) const
{
    const qreal half = m_character / 2;
    if (x >= asciiLeft() - (nearest ? half : 0)) {
        const int byte = qFloor((x - asciiLeft()) / m_character);
        return byte < perLine || nearest ? std::clamp(byte, 0, perLine - 1) : -1;
    }
    if (x < hexLeft())
        return nearest ? 0 : -1;
    for (int byte = perLine - 1; byte >= 0; --byte) {
        if (x >= digitsLeft(byte) - half)
            return byte;
    }
    return 0;
}

QList<QRect> HexColumns::rects(int begin, int end, int top, int height) const
{
    if (begin >= end)
        return {};
    const int left = digitsLeft(begin);
    const int right = digitsLeft(end - 1) + widthOf(2);
    const int asciiBegin = asciiLeft() + qFloor(begin * m_character);
    return {QRect(left, top, right - left, height), QRect(asciiBegin, top, widthOf(end - begin), height)};
}

} // namespace gui
