#include "gui/widgets/escapedtext.h"

#include "gui/widgets/chippainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr int chipGap = 1; ///< on both sides of a chip

int widthOf(const protocol::NameSegment &segment, const QFontMetrics &plain)
{
    return segment.isEscape ? chipWidth(segment.text) + 2 * chipGap : plain.horizontalAdvance(segment.text);
}

} // namespace

EscapedText::EscapedText(QByteArrayView name, qsizetype maxBytes)
{
    append(name, maxBytes);
}

EscapedText::EscapedText(std::vector<protocol::NameSegment> segments)
    : m_segments(std::move(segments))
{}

EscapedText &EscapedText::appendPlain(const QString &text)
{
    m_segments.push_back({text, false});
    return *this;
}

EscapedText &EscapedText::append(QByteArrayView name, qsizetype maxBytes)
{
    std::vector<protocol::NameSegment> more = protocol::nameSegments(name, maxBytes);
    m_segments.insert(m_segments.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    if (maxBytes >= 0 && name.size() > maxBytes)
        appendPlain(QStringLiteral("…"));
    return *this;
}

bool EscapedText::hasEscapes() const
{
    return std::any_of(m_segments.begin(), m_segments.end(),
                       [](const protocol::NameSegment &segment) { return segment.isEscape; });
}

int EscapedText::width(const QFont &font) const
{
    const QFontMetrics metrics(font);
    int sum = 0;
    for (const protocol::NameSegment &segment : m_segments)
        sum += widthOf(segment, metrics);
    return sum;
}

void EscapedText::paint(QPainter &painter, const Theme &theme, const QRect &rect, const QFont &font,
                        const QColor &color, Qt::Alignment alignment) const
{
    const QFontMetrics metrics(font);
    const int whole = width(font);
    const bool fits = whole <= rect.width();
    const QString dots = QStringLiteral("…");
    const int room = fits ? rect.width() : rect.width() - metrics.horizontalAdvance(dots);
    int x = rect.left();
    if (fits && (alignment & Qt::AlignRight))
        x = rect.right() + 1 - whole;
    else if (fits && (alignment & Qt::AlignHCenter))
        x += (rect.width() - whole) / 2;
    const int end = fits ? rect.right() + 1 : rect.left() + room;

    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    const auto plain = [&](const QString &text, int at) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(at, rect.top(), rect.right() + 1 - at, rect.height()),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), text);
    };
    for (const protocol::NameSegment &segment : m_segments) {
        const int width = widthOf(segment, metrics);
        if (x + width > end) { // cut here; a chip is whole or not there
            if (!segment.isEscape) {
                const QString cut = metrics.elidedText(segment.text, Qt::ElideRight,
                                                       end - x + metrics.horizontalAdvance(dots));
                plain(cut.isEmpty() ? dots : cut, x);
            } else {
                plain(dots, x);
            }
            break;
        }
        if (segment.isEscape)
            paintChip(painter, theme, QPoint(x + chipGap, rect.center().y()), segment.text, ChipLook::Hidden);
        else
            plain(segment.text, x);
        x += width;
    }
    painter.restore();
}

} // namespace gui
