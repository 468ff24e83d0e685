#include "gui/widgets/givingbar.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/nametext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace gui {

GivingBar::GivingBar(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_menu(new QMenu(this))
    , m_more(new QToolButton(this))
{
    const Sizes &sizes = theme.sizes;
    m_row->setContentsMargins(sizes.panelPadding, sizes.grid, sizes.panelPadding, sizes.grid);
    m_row->setSpacing(sizes.grid);
    m_more->setIcon(icons.icon(u"more"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_row->addWidget(m_more);
    m_more->hide();
}

void GivingBar::add(QWidget *control, int stretch)
{
    m_row->insertWidget(static_cast<int>(m_controls.size()), control, stretch);
    m_controls.append(control);
}

QAction *GivingBar::offer(const QString &text, const QString &toolTip)
{
    QAction *action = m_menu->addAction(text);
    if (!toolTip.isEmpty())
        action->setToolTip(models::plainToolTip(toolTip));
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons.append(button);
    return action;
}

bool GivingBar::isInMenu() const
{
    return !m_more->isHidden();
}

int GivingBar::widthOf(Width width) const
{
    const QMargins margins = m_row->contentsMargins();
    int sum = margins.left() + margins.right();
    for (const QWidget *control : m_controls) {
        const int least =
            control->minimumWidth() > 0 ? control->minimumWidth() : control->minimumSizeHint().width();
        sum += m_row->spacing() + (width == Width::Usual ? control->sizeHint().width() : least);
    }
    if (width == Width::Least)
        return sum + m_more->sizeHint().width();
    for (const QToolButton *button : m_buttons)
        sum += m_row->spacing() + button->sizeHint().width();
    return sum - m_row->spacing();
}

QSize GivingBar::minimumSizeHint() const
{
    return {widthOf(Width::Least), QWidget::minimumSizeHint().height()};
}

bool GivingBar::event(QEvent *event)
{
    // A control or button asks for another size: another text, another font.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void GivingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void GivingBar::arrange()
{
    const bool isTight = !m_buttons.isEmpty() && width() < widthOf(Width::Usual);
    if (isTight == isInMenu())
        return;
    m_more->setVisible(isTight);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setVisible(!isTight);
}

} // namespace gui
