#include "gui/widgets/emptystate.h"

#include "gui/theme/measures.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(const ThemeManager &theme, const Icons &icons, const QString &icon,
                       const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_iconName(icon)
    , m_icon(plainLabel(this))
    , m_title(plainLabel(this))
    , m_hint(plainLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    const Sizes &sizes = theme.theme().sizes;
    layout->setContentsMargins(3 * sizes.panelPadding, sizes.panelPadding, 3 * sizes.panelPadding,
                               sizes.panelPadding);
    layout->setSpacing(sizes.grid);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addSpacing(sizes.grid);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addStretch();
    setTexts(title, hint);
    recolor();
    connect(&theme, &ThemeManager::changed, this, &EmptyState::recolor);
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ScreenChangeInternal)
        recolor();
    QWidget::changeEvent(event);
}

void EmptyState::recolor()
{
    const Theme &theme = m_theme.theme();
    m_icon->setPixmap(m_icons.pixmap(m_iconName, measures().largeIcon, devicePixelRatioF(), theme.muted));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    m_hint->setPalette(muted);
}

} // namespace gui
