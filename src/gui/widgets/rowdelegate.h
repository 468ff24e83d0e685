#pragma once

#include "gui/theme/thememanager.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace gui {

/// Rows as the look has them: 22 px high, highlight by focus of the view, the bar at the left of the selected
/// row, a quiet ground under the pointer. The base of the delegates that paint chips, glyphs and escaped
/// text: those override paintContent(). Every cell's text is plain text.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// How the text of a column looks.
    struct ColumnLook
    {
        bool muted = false; ///< secondary text
        bool fixed = false; ///< the fixed font: numbers, times, ids
        bool rightAligned = false;
    };

    /// `rowHeight` 0: the look's 22.
    explicit RowDelegate(const ThemeManager &theme, QObject *parent = nullptr, int rowHeight = 0);

    void setColumnLook(int column, const ColumnLook &look) { m_looks.insert(column, look); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /// Paints what lies on the ground: `option` is initialised, `content` is the cell without its padding.
    /// The base paints check box, decoration and text.
    virtual void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                              const QModelIndex &index) const;

    const Theme &theme() const { return m_theme.theme(); }
    /// The cell is in the selected row of the view that has the focus.
    static bool isActiveSelection(const QStyleOptionViewItem &option);
    /// What text in this cell is written with: muted text is that of the highlight in the active selection.
    QColor textColor(const QStyleOptionViewItem &option, bool muted = false) const;

private:
    bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ThemeManager &m_theme;
    int m_rowHeight;
    QHash<int, ColumnLook> m_looks;
};

} // namespace gui
