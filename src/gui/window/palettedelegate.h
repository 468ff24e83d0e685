#pragma once

#include "gui/theme/icons.h"
#include "gui/widgets/rowdelegate.h"

namespace gui {

/// Rows of a models::PaletteList: what it is, where it is at home, its keys at the end. Names from the bus
/// have their hidden characters as chips.
class PaletteDelegate : public RowDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const ThemeManager &theme, const Icons &icons, QObject *parent = nullptr);

protected:
    /// The list never has the keys, yet its row is the one that Return takes.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;

private:
    Icons m_icons;
};

} // namespace gui
