#pragma once

#include "gui/widgets/entitlementchips.h"
#include "gui/widgets/paneldelegate.h"

#include <QList>

#include <functional>

namespace gui {

/// Rows of a panel with one column of entitlements, painted as chips.
class ChipsDelegate : public PanelDelegate
{
    Q_OBJECT

public:
    struct Chips
    {
        QList<qint32> ids;
        ChipSet set = ChipSet::Grant;
    };
    /// None: the text of the cell.
    using ChipsOf = std::function<std::optional<Chips>(const QModelIndex &)>;

    ChipsDelegate(const ThemeManager &theme, const Icons &icons, int column, ChipsOf chipsOf,
                  QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;

private:
    const int m_column;
    const ChipsOf m_chipsOf;
};

} // namespace gui
