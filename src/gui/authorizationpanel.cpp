#include "gui/authorizationpanel.h"

#include "gui/grantspage.h"
#include "gui/inboxpage.h"
#include "gui/thememanager.h"
#include "models/granttable.h"
#include "ui_authorizationpanel.h"

#include <QEvent>
#include <QTabBar>

namespace gui {

AuthorizationPanel::AuthorizationPanel(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::AuthorizationPanel>())
    , m_inbox(new InboxPage(parts))
    , m_grants(new GrantsPage(parts))
{
    m_ui->setupUi(this);
    addPage(m_inbox, {});
    addPage(m_grants, {});
    namePages();
    connect(&parts.grants, &models::GrantTable::overdueCountChanged, this,
            [this](int count) { setCount(m_grants, count, Badge::Kind::Waiting); });
    setCount(m_grants, parts.grants.overdueCount(), Badge::Kind::Waiting);
    setFocusProxy(m_ui->pages);
}

AuthorizationPanel::~AuthorizationPanel() = default;

void AuthorizationPanel::namePages()
{
    m_ui->pages->setTabText(m_ui->pages->indexOf(m_inbox), tr("Inbox"));
    m_ui->pages->setTabText(m_ui->pages->indexOf(m_grants), tr("Live grants"));
}

void AuthorizationPanel::addPage(QWidget *page, const QString &title)
{
    m_ui->pages->addTab(page, title);
}

void AuthorizationPanel::setCount(QWidget *page, int count, Badge::Kind kind)
{
    Badge *&badge = m_badges[page];
    if (!badge && count > 0) {
        badge = new Badge(m_parts.theme, kind);
        m_ui->pages->tabBar()->setTabButton(m_ui->pages->indexOf(page), QTabBar::RightSide, badge);
    }
    if (badge)
        badge->setCount(count);
}

void AuthorizationPanel::showPage(QWidget *page)
{
    m_ui->pages->setCurrentWidget(page);
}

void AuthorizationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        namePages();
}

} // namespace gui
