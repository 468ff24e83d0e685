#include "models/textlines.h"

#include "decode/utf8cut.h"
#include "protocol/displayname.h"

#include <QStringDecoder>

#include <algorithm>

namespace models {

namespace {

bool isUtf16(decode::TextEncoding encoding)
{
    return encoding == decode::TextEncoding::Utf16LittleEndian ||
           encoding == decode::TextEncoding::Utf16BigEndian;
}

/// Steps through the code points of a shown text: calls `each(point, units)` until it says false.
template <typename Each>
void forEachPoint(const QString &text, Each each)
{
    for (qsizetype i = 0; i < text.size();) {
        char32_t point = text.at(i).unicode();
        qsizetype units = 1;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            point = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            units = 2;
        }
        if (!each(point, units))
            return;
        i += units;
    }
}

/// How many bytes may be worth looking at for a line, where escapes take up six characters each. Too few only
/// breaks the line earlier.
qsizetype worthLookingAt(QByteArrayView bytes, decode::TextEncoding encoding)
{
    constexpr qsizetype escapeLength = 6; // U+0000
    const bool utf8 = encoding == decode::TextEncoding::Utf8;
    qsizetype length = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        const bool isPlain = byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
        if (!isPlain || byte == 0x7f || (!utf8 && byte >= 0x80 && byte < 0xa0))
            length += escapeLength;
        else if (!utf8 || (byte & 0xc0) != 0x80)
            ++length;
        if (length >= TextLines::lineLimit + escapeLength)
            return i + 1;
    }
    return bytes.size();
}

qsizetype utf8Width(char32_t point)
{
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

} // namespace

QString TextLine::text() const
{
    QString all;
    for (const TextRun &run : runs)
        all += run.text;
    return all;
}

qsizetype TextLines::widthOf(char32_t point) const
{
    switch (m_encoding) {
    case decode::TextEncoding::Utf8:
        return utf8Width(point);
    case decode::TextEncoding::Latin1:
        return 1;
    default:
        return point < 0x10000 ? 2 : 4;
    }
}

/// Appends what fits into `room` characters; `at` is the byte that comes next.
void TextLines::appendPiece(TextLine &line, QByteArrayView utf8, qsizetype &at, qsizetype &room) const
{
    for (const protocol::NameSegment &segment : protocol::nameSegments(utf8)) {
        if (room <= 0)
            return;
        TextRun run{segment.text, segment.isEscape, at, at};
        if (segment.isEscape) {
            const bool isByte = segment.text.startsWith(QLatin1Char('\\'));
            run.end += isByte ? 1 : widthOf(QStringView(segment.text).sliced(2).toUInt(nullptr, 16));
        } else {
            qsizetype units = 0;
            forEachPoint(segment.text, [&](char32_t point, qsizetype size) {
                if (units + size > room && units > 0)
                    return false;
                units += size;
                run.end += widthOf(point);
                return true;
            });
            run.text.truncate(units);
        }
        at = run.end;
        room -= run.text.size();
        line.runs.push_back(std::move(run));
    }
}

TextLine TextLines::lineAt(qsizetype from) const
{
    TextLine line;
    line.begin = line.end = from;
    if (from < 0 || from >= m_bytes.size())
        return line;
    const bool wide = isUtf16(m_encoding);
    const qsizetype perCharacter = wide ? 2 : m_encoding == decode::TextEncoding::Utf8 ? 4 : 1;
    QByteArrayView content = m_bytes.sliced(from);
    content = content.first(std::min(content.size(), lineLimit * perCharacter));
    if (!wide)
        content = content.first(worthLookingAt(content, m_encoding));

    QByteArray converted;
    QByteArrayView utf8 = content;
    if (wide) {
        const auto name = m_encoding == decode::TextEncoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                                : QStringConverter::Utf16BE;
        QStringDecoder decoder(name, QStringConverter::Flag::ConvertInitialBom);
        const QByteArrayView whole = content.first(content.size() - content.size() % 2);
        converted = QString(decoder.decode(whole)).toUtf8();
        utf8 = converted;
    } else if (m_encoding == decode::TextEncoding::Latin1) {
        converted = QString::fromLatin1(content).toUtf8();
        utf8 = converted;
    }
    const qsizetype feed = utf8.indexOf('\n');
    if (feed >= 0)
        utf8 = utf8.first(feed);
    else if (m_encoding == decode::TextEncoding::Utf8 && content.size() < m_bytes.size() - from)
        utf8 = decode::cutUtf8(utf8, utf8.size() - 1); // its last character may go on
    const bool hasReturn = feed >= 0 && utf8.endsWith('\r');
    if (hasReturn)
        utf8.chop(1);

    qsizetype room = lineLimit;
    qsizetype at = from;
    for (qsizetype piece = 0; piece <= utf8.size() && room > 0;) {
        qsizetype tab = utf8.indexOf('\t', piece);
        tab = tab < 0 ? utf8.size() : tab;
        appendPiece(line, utf8.sliced(piece, tab - piece), at, room);
        if (tab < utf8.size() && room > 0) {
            const qsizetype width = widthOf(U'\t');
            line.runs.push_back({QStringLiteral("\t"), false, at, at + width});
            at += width;
            --room;
        }
        piece = tab + 1;
    }
    line.end = at;
    if (room > 0) {
        const qsizetype unit = widthOf(U'\n');
        if (feed >= 0)
            line.end += hasReturn ? 2 * unit : unit;
        else if (wide && m_bytes.size() - at == 1) { // half a code unit
            const auto byte = static_cast<unsigned char>(m_bytes.back());
            line.runs.push_back(
                {QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0')), true, at, at + 1});
            line.end = at + 1;
        }
    }
    if (line.end <= from) // never stand still
        line.end = std::min(from + 1, m_bytes.size());
    return line;
}

qsizetype TextLines::byteAt(const TextLine &line, qsizetype column) const
{
    for (const TextRun &run : line.runs) {
        if (column >= run.text.size()) {
            column -= run.text.size();
            continue;
        }
        if (run.isEscape)
            return run.begin;
        qsizetype at = run.begin;
        qsizetype units = 0;
        forEachPoint(run.text, [&](char32_t point, qsizetype size) {
            if (units + size > column)
                return false;
            units += size;
            at += widthOf(point);
            return true;
        });
        return at;
    }
    return line.runs.empty() ? line.begin : line.runs.back().end;
}

qsizetype TextLines::columnAt(const TextLine &line, qsizetype byte) const
{
    qsizetype column = 0;
    for (const TextRun &run : line.runs) {
        if (byte >= run.end) {
            column += run.text.size();
            continue;
        }
        if (run.isEscape)
            return column;
        qsizetype at = run.begin;
        forEachPoint(run.text, [&](char32_t point, qsizetype size) {
            if (at + widthOf(point) > byte)
                return false;
            at += widthOf(point);
            column += size;
            return true;
        });
        return column;
    }
    return column;
}

} // namespace models
