#include "gui/authorization/authorizationpanel.h"

#include "gui/authorization/grantspage.h"
#include "gui/authorization/historypage.h"
#include "gui/authorization/inboxpage.h"
#include "gui/authorization/rulespage.h"
#include "gui/theme/icons.h"
#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"
#include "models/granttable.h"
#include "ui_authorizationpanel.h"

#include <QAction>
#include <QFocusEvent>
#include <QTabBar>
#include <QToolButton>

namespace gui {

AuthorizationPanel::AuthorizationPanel(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::AuthorizationPanel>())
    , m_inbox(new InboxPage(parts))
    , m_grants(new GrantsPage(parts))
    , m_history(new HistoryPage(parts))
    , m_rules(new RulesPage(parts))
{
    m_ui->setupUi(this);
    // Whatever a page asks for, twelve packets stay in sight in the smallest window.
    m_ui->pages->setMinimumHeight(measures().authorizationHeight);
    for (QWidget *page : std::initializer_list<QWidget *>{m_inbox, m_grants, m_history, m_rules})
        addPage(page, {});
    auto *presets = new QToolButton;
    presets->setObjectName(QStringLiteral("editPresets"));
    presets->setIcon(parts.icons.icon(u"preset"));
    presets->setAutoRaise(true);
    presets->setToolTip(tr("Names for sets of entitlements"));
    presets->setAccessibleName(tr("Presets…"));
    connect(presets, &QToolButton::clicked, m_rules, [this] { m_rules->editPresets(); });
    m_ui->pages->setCornerWidget(presets);
    namePages();
    connect(&parts.grants, &models::GrantTable::overdueCountChanged, this,
            [this](int count) { setCount(m_grants, count, Badge::Kind::Waiting); });
    setCount(m_grants, parts.grants.overdueCount(), Badge::Kind::Waiting);
    connect(m_rules, &RulesPage::activeCountChanged, this, [this](int count) { setCount(m_rules, count); });
    addGoTo(tr("Go to the inbox"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, m_inbox);
    addGoTo(tr("Go to the live grants"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, m_grants);
    addGoTo(tr("Go to the history"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, m_history);
    addGoTo(tr("Go to the rules"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, m_rules);
}

AuthorizationPanel::~AuthorizationPanel() = default;

void AuthorizationPanel::namePages()
{
    const std::pair<QWidget *, QString> titles[] = {{m_inbox, tr("Inbox")},
                                                    {m_grants, tr("Live grants")},
                                                    {m_history, tr("History")},
                                                    {m_rules, tr("Rules")}};
    for (const auto &[page, title] : titles)
        m_ui->pages->setTabText(m_ui->pages->indexOf(page), title);
}

void AuthorizationPanel::addGoTo(const QString &text, const QKeySequence &keys, QWidget *page)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    m_goTo.append(action);
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
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

void AuthorizationPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ui->pages->currentWidget()->setFocus(event->reason());
}

void AuthorizationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        namePages();
}

} // namespace gui
