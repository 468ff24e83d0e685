#include "decode/hexlines.h"

#include <algorithm>

namespace decode {

namespace {
constexpr char digits[] = "0123456789abcdef";
constexpr int hexWidth =
    HexLines::bytesPerLine * 3; // two digits and a space each, one more in the middle, none last
} // namespace

int HexLines::offsetDigits() const
{
    int count = 8;
    for (auto rest = static_cast<quint64>(m_bytes.size()) >> 32; rest > 0; rest >>= 4)
        ++count;
    return count;
}

HexLine HexLines::at(qsizetype index) const
{
    HexLine line;
    if (index < 0 || index >= count())
        return line;
    line.offset = index * bytesPerLine;
    const QByteArrayView bytes =
        m_bytes.sliced(line.offset, std::min<qsizetype>(bytesPerLine, m_bytes.size() - line.offset));
    line.size = bytes.size();
    line.hex.reserve(hexWidth);
    line.ascii.reserve(bytesPerLine);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            line.hex += i == bytesPerLine / 2 ? QLatin1StringView("  ") : QLatin1StringView(" ");
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        line.hex += QLatin1Char(digits[byte >> 4]);
        line.hex += QLatin1Char(digits[byte & 0xf]);
        line.ascii += byte >= 0x20 && byte < 0x7f ? QLatin1Char(bytes.at(i)) : QLatin1Char('.');
    }
    return line;
}

QString HexLines::offsetText(qsizetype offset) const
{
    return QStringLiteral("%1").arg(static_cast<quint64>(offset), offsetDigits(), 16, QLatin1Char('0'));
}

QString HexLines::text(qsizetype first, qsizetype lines) const
{
    QString result;
    const qsizetype end = std::min(count(), first + lines);
    for (qsizetype i = std::max<qsizetype>(first, 0); i < end; ++i) {
        const HexLine line = at(i);
        result += offsetText(line.offset) + QLatin1StringView("  ") + line.hex.leftJustified(hexWidth) +
                  QLatin1StringView("  ") + line.ascii + QLatin1Char('\n');
    }
    return result;
}

} // namespace decode
