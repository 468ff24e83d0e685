#pragma once

#include "gui/theme/icons.h"
#include "models/packettext.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace gui {

class PacketCells;
class PacketColumns;

/// Which name gives a row's ground its colour.
enum class RowColors { Plain, ByPublisher, ByTopic };

/// Paints the rows of the packet table, one at a time, in the colours of the theme. Holds nothing of a row.
class PacketRowPainter
{
public:
    struct State
    {
        bool marked = false;
        bool selected = false;
        bool current = false;
        bool viewHasFocus = false;
        bool hovered = false;
        bool stripe = false; ///< every second row
    };

    PacketRowPainter(const Theme &theme, const Icons &icons, const PacketColumns &columns,
                     const PacketCells &cells);

    RowColors colors() const { return m_colors; }
    void setColors(RowColors colors) { m_colors = colors; }

    /// `number` counts where `row` is null: a row that was on the screen when it was evicted.
    void paint(QPainter &painter, const QRect &rect, const store::PinnedRow &row, quint64 number,
               const State &state) const;

private:
    struct Ink
    {
        QColor text;
        QColor muted;
        bool focused = false;
    };
    void paintGround(QPainter &painter, const QRect &rect, const store::PinnedRow &row,
                     const State &state) const;
    QColor groundOf(const store::PinnedRow &row, const State &state) const;
    void paintCells(QPainter &painter, const QRect &rect, const store::PinnedRow &row,
                    const State &state) const;
    int markWidth() const { return m_theme.sizes.selectionBar + m_theme.sizes.glyph; }
    void paintMark(QPainter &painter, const QRect &rect) const;
    void paintMarker(QPainter &painter, const QRect &rect, const store::PinnedRow &row) const;
    void paintEvicted(QPainter &painter, const QRect &rect, quint64 number) const;
    void paintCell(QPainter &painter, const QRect &rect, const store::PinnedRow &row, int section,
                   const Ink &ink) const;
    void paintGlyph(QPainter &painter, const QRect &rect, QStringView icon, const QColor &color) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment) const;

    const Theme &m_theme;
    const Icons &m_icons;
    const PacketColumns &m_columns;
    const PacketCells &m_cells;
    RowColors m_colors = RowColors::Plain;
    QFont m_ui = Theme::uiFont();
    QFont m_fixed = Theme::fixedFont();
};

} // namespace gui
