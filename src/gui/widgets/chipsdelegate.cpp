#include "gui/widgets/chipsdelegate.h"

namespace gui {

ChipsDelegate::ChipsDelegate(const ThemeManager &theme, const Icons &icons, int column, ChipsOf chipsOf,
                             QObject *parent)
    : PanelDelegate(theme, icons, parent)
    , m_column(column)
    , m_chipsOf(std::move(chipsOf))
{}

void ChipsDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                 const QModelIndex &index) const
{
    const auto chips = index.column() == m_column ? m_chipsOf(index) : std::nullopt;
    if (!chips) {
        PanelDelegate::paintContent(painter, option, content, index);
        return;
    }
    paintEntitlements(painter, theme(), content,
                      {chips->ids.constData(), static_cast<std::size_t>(chips->ids.size())}, chips->set,
                      isActiveSelection(option));
}

} // namespace gui
