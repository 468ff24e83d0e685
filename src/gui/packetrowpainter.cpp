#include "gui/packetrowpainter.h"

#include "gui/entitlementchips.h"
#include "gui/escapedtext.h"
#include "gui/packetcolumns.h"
#include "gui/stylepainting.h"
#include "gui/theme.h"

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

PacketRowPainter::PacketRowPainter(const Theme &theme, const Icons &icons, const PacketColumns &columns)
    : m_theme(theme)
    , m_icons(icons)
    , m_columns(columns)
{}

void PacketRowPainter::paint(QPainter &painter, const QRect &rect, const store::PinnedRow &row,
                             quint64 number, const State &state) const
{
    paintGround(painter, rect, row, state);
    if (row.isNull())
        return paintEvicted(painter, rect, number);
    if (!store::isMessage(row.kind()))
        return paintMarker(painter, rect, row);

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
        paintCell(painter, cell.adjusted(padding, 0, -padding, 0), row, static_cast<PacketColumn>(section),
                  ink);
    }
    painter.setClipping(false);
}

void PacketRowPainter::paintGround(QPainter &painter, const QRect &rect, const store::PinnedRow &row,
                                   const State &state) const
{
    if (state.selected)
        return paintSelection(painter, m_theme, rect, state.viewHasFocus, true);
    QColor ground = state.stripe ? m_theme.alternate : m_theme.base;
    if (!row.isNull() && !store::isMessage(row.kind()))
        ground = m_theme.*markerOf(row.kind()).tint;
    else if (state.hovered)
        ground = m_theme.buttonHover;
    painter.fillRect(rect, ground);
    if (state.current) {
        painter.fillRect(QRect(rect.topLeft(), QSize(m_theme.sizes.selectionBar, rect.height())),
                         state.viewHasFocus ? m_theme.accent : m_theme.buttonEdge);
    }
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
    paintText(painter, rect.adjusted(2 * padding + glyph, 0, -padding, 0), models::markerText(row),
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
                                 PacketColumn column, const Ink &ink) const
{
    painter.setPen(ink.text);
    painter.setFont(m_ui);
    switch (column) {
    case PacketColumn::Number:
    case PacketColumn::Packets:
    case PacketColumn::Bytes:
        painter.setFont(m_fixed);
        return paintText(painter, rect, models::cellText(row, column), Qt::AlignRight);
    case PacketColumn::Received:
        painter.setFont(m_fixed);
        return paintText(painter, rect, models::cellText(row, column), Qt::AlignLeft);
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
