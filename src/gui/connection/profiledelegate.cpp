#include "gui/connection/profiledelegate.h"

#include "gui/connection/environmentband.h"
#include "models/profilelist.h"

#include <QPainter>

namespace gui {

using models::ProfileList;

namespace {

/// A part of the row, cut where it has no room.
void drawLine(QPainter &painter, const QRect &where, const QString &text)
{
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
}

} // namespace

ProfileDelegate::ProfileDelegate(const ThemeManager &theme, const Icons &icons, QObject *parent)
    : RowDelegate(theme, parent, theme.theme().sizes.profileRow)
    , m_icons(icons)
{}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (index.data(ProfileList::IsTitleRole).toBool())
        size.setHeight(theme().sizes.dockTitle);
    return size;
}

void ProfileDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QRect &content, const QModelIndex &index) const
{
    if (index.data(ProfileList::IsTitleRole).toBool()) {
        QFont font = Theme::hintFont();
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(theme().muted);
        drawLine(painter, content, option.text);
        return;
    }
    const int grid = theme().sizes.grid;
    const auto environment = static_cast<Environment>(index.data(ProfileList::EnvironmentRole).toInt());
    const QRect bar(content.left(), content.top() + grid + grid / 2, grid, content.height() - 3 * grid);
    painter.fillRect(bar, environmentColor(theme(), environment));

    const int icon = theme().sizes.titleIcon;
    const bool hasTls = index.data(ProfileList::HasTlsRole).toBool();
    const QPixmap symbol = m_icons.pixmap(hasTls ? QStringView(u"lock") : QStringView(u"warning"), icon,
                                          painter.device()->devicePixelRatioF(),
                                          hasTls ? textColor(option, true) : theme().warn);
    painter.drawPixmap(content.right() - icon, content.center().y() - icon / 2, symbol);

    QRect words = content.adjusted(3 * grid + grid / 2, grid, -icon - 2 * grid, -grid);
    words.setHeight(words.height() / 2);
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(textColor(option));
    drawLine(painter, words, option.text);
    words.translate(0, words.height());
    painter.setFont(Theme::fixedFont());
    painter.setPen(textColor(option, true));
    drawLine(painter, words, index.data(ProfileList::TargetRole).toString());
}

} // namespace gui
