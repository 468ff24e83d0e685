#pragma once

#include "gui/widgets/rowdelegate.h"

namespace gui {

/// Lines of a models::DiffTable: tint over the whole cell, a sign before the line, and what changed in it
/// bold and underlined.
class DiffDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit DiffDelegate(const ThemeManager &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QModelIndex &index) const;
};

} // namespace gui
