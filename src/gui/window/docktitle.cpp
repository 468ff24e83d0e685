#include "gui/window/docktitle.h"

#include "gui/connection/environmentband.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace gui {

DockTitle::DockTitle(QDockWidget *dock, const ThemeManager &theme, const Icons &icons)
    : QWidget(dock)
    , m_dock(dock)
    , m_theme(theme)
    , m_label(new QLabel(dock->windowTitle(), this))
    , m_subtitle(new QLabel(this))
    , m_pill(new EnvironmentPill(theme, this))
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    const Sizes &sizes = theme.theme().sizes;
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_label->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("muted", true);

    const auto prepare = [&](QToolButton *button, QStringView icon, const QString &text) {
        button->setIcon(icons.icon(icon));
        button->setIconSize({sizes.titleIcon, sizes.titleIcon});
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    prepare(m_float, u"float", tr("Undock"));
    prepare(m_close, u"close", tr("Close"));
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    m_pill->hide();
    connect(dock, &QDockWidget::windowTitleChanged, m_label, &QLabel::setText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, 0, sizes.grid, 0);
    row->setSpacing(sizes.grid);
    row->addWidget(m_label);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_pill);
    row->addWidget(m_float);
    row->addWidget(m_close);
}

void DockTitle::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void DockTitle::setEnvironment(profiles::Environment environment)
{
    if (environment == m_environment)
        return;
    m_environment = environment;
    m_pill->setEnvironment(environment);
    m_pill->setVisible(environment != profiles::Environment::None);
    update();
}

void DockTitle::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_environment == profiles::Environment::None)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), m_theme.theme().sizes.band,
                     environmentColor(m_theme.theme(), m_environment));
}

void DockTitle::setTabbed(bool tabbed)
{
    if (tabbed == m_isTabbed)
        return;
    m_isTabbed = tabbed;
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_subtitle),
                          static_cast<QWidget *>(m_float), static_cast<QWidget *>(m_close)})
        part->setVisible(!tabbed);
    updateGeometry();
    // QDockWidget's layout asks its title bar for a size only when it is set anew.
    m_dock->setTitleBarWidget(nullptr);
    m_dock->setTitleBarWidget(this);
    show();
}

QSize DockTitle::sizeHint() const
{
    return {QWidget::sizeHint().width(), m_isTabbed ? 0 : m_theme.theme().sizes.dockTitle};
}

QSize DockTitle::minimumSizeHint() const
{
    return {0, m_isTabbed ? 0 : m_theme.theme().sizes.dockTitle};
}

} // namespace gui
