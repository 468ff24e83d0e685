#include "gui/packets/packetrowpainter.h"

#include "gui/packets/packetcells.h"
#include "gui/packets/packetcolumns.h"
#include "gui/theme/stylepainting.h"
#include "gui/theme/theme.h"
#include "gui/widgets/entitlementchips.h"
#include "gui/widgets/escapedtext.h"
#include "protocol/framesink.h"

#include <QCoreApplication>
#include <QPainter>

namespace gui {

namespace {

using models::PacketColumn;

constexpr qsizetype nameBytes = 256;

struct Marker
{
    QStringView icon;
    Theme::Role color;
    Theme::Role tint;
};

Marker markerOf(store::RowKind kind)
{
    switch (kind) {
    case store::RowKind::Connected:
        return {u"check", &Theme::ok, &Theme::okTint};
    case store::RowKind::Disconnected:
        return {u"disconnect", &Theme::warn, &Theme::warnTint};
    default:
        return {u"warning", &Theme::bad, &Theme::badTint};
    }
}

} // namespace

PacketRowPainter::PacketRowPainter(const Theme &theme, const Icons &icons, const PacketColumns &columns,
                                   const PacketCells &cells)
    : m_theme(theme)
    , m_icons(icons)
    , m_columns(columns)
    , m_cells(cells)
{}

void PacketRowPainter::paint(QPainter &painter, const QRect &rect, const store::PinnedRow &row,
                             quint64 number, const State &state) const
{
    paintGround(painter, rect, row, state);
    if (row.isNull())
        return paintEvicted(painter, rect, number);
    if (store::isMessage(row.kind()))
        paintCells(painter, rect, row, state);
    else
        paintMarker(painter, state.marked ? rect.adjusted(markWidth(), 0, 0, 0) : rect, row);
    if (state.marked)
        paintMark(painter, rect);
}

void PacketRowPainter::paintCells(QPainter &painter, const QRect &rect, const store::PinnedRow &row,
                                  const State &state) const
{

    const bool focused = state.selected && state.viewHasFocus;
    const Ink ink{focused ? m_theme.highlightText : m_theme.text,
                  focused ? m_theme.highlightText : m_theme.muted, focused};
    const int padding = m_theme.sizes.packetPadding;
    for (int section = 0; section < m_columns.count(); ++section) {
        if (m_columns.isSectionHidden(section))
            continue;
        const QRect cell(rect.left() + m_columns.sectionViewportPosition(section), rect.top(),
                         m_columns.sectionSize(section), rect.height());
        if (cell.right() < rect.left() || cell.left() > rect.right())
            continue;
        painter.setClipRect(cell);
        paintCell(painter, cell.adjusted(padding, 0, -padding, 0), row, section, ink);
    }
    painter.setClipping(false);
}

void PacketRowPainter::paintGround(QPainter &painter, const QRect &rect, const store::PinnedRow &row,
                                   const State &state) const
{
    if (state.selected)
        return paintSelection(painter, m_theme, rect, state.viewHasFocus, true);
    painter.fillRect(rect, groundOf(row, state));
    if (state.current) {
        painter.fillRect(QRect(rect.topLeft(), QSize(m_theme.sizes.selectionBar, rect.height())),
                         state.viewHasFocus ? m_theme.accent : m_theme.buttonEdge);
    }
}

QColor PacketRowPainter::groundOf(const store::PinnedRow &row, const State &state) const
{
    const QColor plain = state.hovered  ? m_theme.buttonHover
                         : state.stripe ? m_theme.alternate
                                        : m_theme.base;
    if (row.isNull())
        return plain;
    if (!store::isMessage(row.kind()))
        return m_theme.*markerOf(row.kind()).tint;
    if (m_colors == RowColors::Plain)
        return plain;
    const protocol::FrameLayout layout = row.layout();
    const bool byTopic = m_colors == RowColors::ByTopic;
    const std::uint32_t from = byTopic ? layout.topic : layout.publisher;
    const std::uint32_t size = byTopic ? layout.topicSize : layout.publisherSize;
    return m_theme.hue(protocol::hashOfSpan(row.frame().data() + from, size));
}

/// A flag at the row's left end, on a patch of its own where the first column reaches that far.
void PacketRowPainter::paintMark(QPainter &painter, const QRect &rect) const
{
    const QRect patch(rect.left() + m_theme.sizes.selectionBar, rect.top(), m_theme.sizes.glyph,
                      rect.height());
    painter.fillRect(patch, m_theme.highlight);
    paintGlyph(painter, patch, u"mark", m_theme.accent);
}

void PacketRowPainter::paintMarker(QPainter &painter, const QRect &rect, const store::PinnedRow &row) const
{
    const Marker marker = markerOf(row.kind());
    const int padding = m_theme.sizes.packetPadding;
    const int glyph = m_theme.sizes.glyph;
    paintGlyph(painter, QRect(rect.left() + padding, rect.top(), glyph, rect.height()), marker.icon,
               m_theme.*marker.color);
    painter.setFont(m_ui);
    painter.setPen(m_theme.text);
    paintText(painter, rect.adjusted(2 * padding + glyph, 0, -padding, 0), m_cells.markerText(row),
              Qt::AlignLeft);
}

void PacketRowPainter::paintEvicted(QPainter &painter, const QRect &rect, quint64 number) const
{
    const int padding = m_theme.sizes.packetPadding;
    painter.setFont(m_ui);
    painter.setPen(m_theme.muted);
    paintText(painter, rect.adjusted(2 * padding, 0, -padding, 0),
              QCoreApplication::translate("gui::PacketTable", "%1 has left the memory budget")
                  .arg(models::rowNumberText(number)),
              Qt::AlignLeft);
}

void PacketRowPainter::paintCell(QPainter &painter, const QRect &rect, const store::PinnedRow &row,
                                 int section, const Ink &ink) const
{
    painter.setPen(ink.text);
    painter.setFont(m_ui);
    if (section >= models::packetColumnCount) {
        painter.setFont(m_fixed);
        return paintText(painter, rect, m_cells.text(row, section), Qt::AlignLeft);
    }
    const auto column = static_cast<PacketColumn>(section);
    switch (column) {
    case PacketColumn::Number:
    case PacketColumn::Packets:
    case PacketColumn::Bytes:
        painter.setFont(m_fixed);
        return paintText(painter, rect, models::cellText(row, column), Qt::AlignRight);
    case PacketColumn::Received:
        painter.setFont(m_fixed);
        return paintText(painter, rect, m_cells.timeText(row), Qt::AlignLeft);
    case PacketColumn::Route:
        return paintGlyph(painter, rect, row.kind() == store::RowKind::Unicast ? u"unicast" : u"multicast",
                          ink.muted);
    case PacketColumn::Feed:
        return EscapedText(row.feed(), nameBytes).paint(painter, m_theme, rect, m_ui, ink.text);
    case PacketColumn::Topic:
        return EscapedText(row.topic(), nameBytes).paint(painter, m_theme, rect, m_ui, ink.text);
    case PacketColumn::Content: {
        QRect text = rect;
        const store::PacketRecord &record = row.record();
        if (!record.staleOrRefused && !protocol::hasContentType(record.dialect())) {
            paintGlyph(painter, rect, record.image ? u"image" : u"delta", ink.muted);
            text.setLeft(rect.left() + m_theme.sizes.glyph + m_theme.sizes.grid);
            painter.setPen(ink.text);
        } else if (!record.staleOrRefused) {
            return EscapedText(row.content(), nameBytes).paint(painter, m_theme, rect, m_ui, ink.text);
        }
        return paintText(painter, text, models::contentText(row), Qt::AlignLeft);
    }
    case PacketColumn::From:
        if (row.user().isEmpty() && row.host().isEmpty())
            return;
        return EscapedText(row.user(), nameBytes)
            .appendPlain(QStringLiteral(" @ "))
            .append(row.host(), nameBytes)
            .paint(painter, m_theme, rect, m_ui, ink.text);
    case PacketColumn::Entitlements:
        return paintEntitlements(painter, m_theme, rect, models::entitlementsOf(row).ids, ChipSet::Packet,
                                 ink.focused);
    case PacketColumn::Payload:
        painter.setFont(m_fixed);
        painter.setPen(ink.muted);
        return paintText(painter, rect, models::payloadSummary(row), Qt::AlignLeft);
    }
}

void PacketRowPainter::paintGlyph(QPainter &painter, const QRect &rect, QStringView icon,
                                  const QColor &color) const
{
    const int size = m_theme.sizes.glyph;
    const QPixmap pixmap = m_icons.pixmap(icon, size, painter.device()->devicePixelRatioF(), color);
    painter.drawPixmap(QRect(rect.left(), rect.top() + (rect.height() - size) / 2, size, size), pixmap);
}

void PacketRowPainter::paintText(QPainter &painter, const QRect &rect, const QString &text,
                                 Qt::Alignment alignment) const
{
    const QFontMetrics metrics(painter.font());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace gui
