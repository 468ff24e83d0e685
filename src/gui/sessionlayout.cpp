#include "gui/sessionpage.h"

#include "gui/authorizationpanel.h"
#include "gui/distributorpanel.h"
#include "gui/docktitle.h"
#include "gui/inboxpage.h"
#include "gui/inspector.h"
#include "gui/logpanel.h"
#include "gui/notificationspanel.h"
#include "gui/packetview.h"
#include "gui/publishpanel.h"
#include "gui/sessionactions.h"
#include "gui/sessionstatusbar.h"
#include "gui/subscriptionspanel.h"
#include "gui/toptalkerspanel.h"
#include "models/authorizationtable.h"
#include "models/distributorhealth.h"
#include "models/sessioncontrol.h"

#include <QAction>
#include <QDockWidget>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QToolBar>

#include <algorithm>

// Where a session's panels stand: docks, their sizes, and what gives way where space is short.

namespace gui {

namespace {

/// What QMainWindow::saveState() is told, so that a layout of another arrangement is not taken.
constexpr int layoutVersion = 2;
constexpr int compactWidth = 1240;
constexpr int narrowWidth = 1120;
constexpr int lowHeight = 760;
constexpr int narrowBottomHeight = 260;
constexpr int subscriptionsWidth = 288;
constexpr int messageWidth = 720;
constexpr int sideWidth = 420;
constexpr int bottomHeight = 400;
constexpr int talkersHeight = 190;
constexpr int talkersLeast = 120;
constexpr std::chrono::milliseconds countInterval{100};

} // namespace

QDockWidget *SessionPage::addDock(const QString &objectName, const QString &title, QWidget *content,
                                  Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(objectName);
    dock->setWidget(content);
    dock->setTitleBarWidget(new DockTitle(dock, m_parts.theme, m_parts.icons));
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                      QDockWidget::DockWidgetFloatable);
    addDockWidget(area, dock);
    m_docks.append(dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &SessionPage::updateDockTitles);
    connect(dock, &QDockWidget::topLevelChanged, this, &SessionPage::updateDockTitles);
    connect(dock, &QDockWidget::dockLocationChanged, this, &SessionPage::updateDockTitles);
    return dock;
}

void SessionPage::addDocks()
{
    QDockWidget *subscriptions = addDock(QStringLiteral("subscriptions"), tr("Subscriptions"),
                                         m_subscriptionsPanel, Qt::LeftDockWidgetArea);
    QDockWidget *message =
        addDock(QStringLiteral("message"), tr("Message"), m_inspector, Qt::BottomDockWidgetArea);
    QDockWidget *notifications = addDock(QStringLiteral("notifications"), tr("Notifications"),
                                         m_notificationsPanel, Qt::BottomDockWidgetArea);
    QDockWidget *authorization = addDock(QStringLiteral("authorization"), tr("Authorization"),
                                         m_authorizationPanel, Qt::BottomDockWidgetArea);
    // Taller than the others: it scrolls instead of taking the packets' room.
    auto *publishScroll = new QScrollArea;
    publishScroll->setWidget(m_publishPanel);
    publishScroll->setWidgetResizable(true);
    publishScroll->setFrameShape(QFrame::NoFrame);
    publishScroll->setFocusProxy(m_publishPanel);
    QDockWidget *publish =
        addDock(QStringLiteral("publish"), tr("Publish"), publishScroll, Qt::BottomDockWidgetArea);
    QDockWidget *log = addDock(QStringLiteral("log"), tr("Log"), m_logPanel, Qt::BottomDockWidgetArea);
    m_distributorDock = addDock(QStringLiteral("distributor"), tr("Distributor"), m_distributorPanel,
                                Qt::BottomDockWidgetArea);

    m_talkersDock =
        addDock(QStringLiteral("talkers"), tr("Top talkers"), m_talkersPanel, Qt::LeftDockWidgetArea);
    m_talkersPanel->setMinimumHeight(talkersLeast);

    addGoTo(Qt::ALT | Qt::Key_1, subscriptions);
    addGoTo(Qt::ALT | Qt::Key_2, nullptr);
    addGoTo(Qt::ALT | Qt::Key_3, message);
    addGoTo(Qt::ALT | Qt::Key_4, notifications);
    addGoTo(Qt::ALT | Qt::Key_5, authorization);
    addGoTo(Qt::ALT | Qt::Key_7, log);
    addGoTo(Qt::ALT | Qt::Key_8, m_distributorDock);
    m_authorizationDock = authorization;
    m_publishDock = publish;
    connect(m_inspector, &Inspector::titleChanged, message,
            [message](const QString &title, const QString &subtitle) {
                static_cast<DockTitle *>(message->titleBarWidget())->setSubtitle(subtitle);
                message->setWindowTitle(title);
            });
    // A new title lays out the tabs, which is too much for each of ten thousand requests a second.
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countInterval);
    connect(&m_parts.requests, &models::AuthorizationTable::openCountChanged, &m_countTimer, [this] {
        if (!m_countTimer.isActive())
            m_countTimer.start();
    });
    connect(&m_countTimer, &QTimer::timeout, authorization, [this, authorization] {
        const int count = m_parts.requests.openCount();
        m_authorizationPanel->setCount(&m_authorizationPanel->inbox(), count, Badge::Kind::Waiting);
        authorization->setWindowTitle(count > 0 ? tr("Authorization (%1)").arg(count) : tr("Authorization"));
    });
}

void SessionPage::connectDistributor()
{
    connect(m_distributorPanel, &DistributorPanel::subscribeRequested, m_subscriptionsPanel,
            &SubscriptionsPanel::subscribeTo);
    connect(m_distributorPanel, &DistributorPanel::notifyRequested, m_subscriptionsPanel,
            &SubscriptionsPanel::notifyOn);
    connect(&m_parts.health, &models::DistributorHealth::changed, m_distributorDock, [this] {
        const bool isStopped = m_parts.health.verdict() == models::EventQueueWatch::Verdict::Stopped;
        const QString title = isStopped ? tr("Distributor (stopped)") : tr("Distributor");
        if (title != m_distributorDock->windowTitle())
            m_distributorDock->setWindowTitle(title);
    });
}

void SessionPage::addGoTo(const QKeySequence &keys, QDockWidget *dock)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, dock] { goTo(dock); });
}

void SessionPage::goTo(QDockWidget *dock)
{
    if (!dock) {
        m_packets->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
    if (!dock->isAncestorOf(focusWidget()) && dock->widget()->nextInFocusChain())
        dock->widget()->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void SessionPage::showRequest(authorization::RequestId request)
{
    goTo(m_authorizationDock);
    m_authorizationPanel->showPage(&m_authorizationPanel->inbox());
    m_authorizationPanel->inbox().choose(request);
}

void SessionPage::layOutDocks()
{
    splitDockWidget(m_docks.at(1), m_docks.at(2), Qt::Horizontal);
    for (qsizetype index = 3; index < m_docks.size(); ++index) {
        if (m_docks.at(index) != m_talkersDock)
            tabifyDockWidget(m_docks.at(2), m_docks.at(index));
    }
    splitDockWidget(m_docks.at(0), m_talkersDock, Qt::Vertical);
    m_docks.at(2)->raise();
    sizeDocks();
    m_firstLayout = saveState(layoutVersion);
}

void SessionPage::layOutForFile()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QString name = dock->objectName();
        if (name != QLatin1String("subscriptions") && name != QLatin1String("notifications") &&
            name != QLatin1String("authorization") && name != QLatin1String("publish") &&
            name != QLatin1String("distributor"))
            continue;
        dock->hide();
        dock->setEnabled(false);
        dock->toggleViewAction()->setEnabled(false);
    }
    for (QAction *action : {m_actions->ofPanels.subscribe, m_actions->ofPanels.notify})
        action->setEnabled(false);
    m_firstLayout = saveState(layoutVersion);
}

void SessionPage::resetLayout()
{
    restoreState(m_firstLayout, layoutVersion);
    m_isUsersLayout = false;
    m_isNarrow = false;
    sizeDocks();
    setNarrow(isShortOfSpace());
}

bool SessionPage::isShortOfSpace() const
{
    return width() <= narrowWidth || window()->height() <= lowHeight;
}

void SessionPage::sizeDocks()
{
    QDockWidget *const message = m_docks.at(1);
    resizeDocks({m_docks.at(0)}, {subscriptionsWidth}, Qt::Horizontal);
    resizeDocks({m_docks.at(0), m_talkersDock}, {qMax(1, height() - talkersHeight), talkersHeight},
                Qt::Vertical);
    resizeDocks({message, m_docks.at(2)}, {messageWidth, sideWidth}, Qt::Horizontal);
    resizeDocks({message}, {m_isNarrow ? narrowBottomHeight : bottomHeight}, Qt::Vertical);
}

void SessionPage::updateDockTitles()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QList<QDockWidget *> together = tabifiedDockWidgets(dock);
        const bool hasTab = std::any_of(together.begin(), together.end(),
                                        [](const QDockWidget *other) { return !other->isHidden(); });
        if (auto *title = qobject_cast<DockTitle *>(dock->titleBarWidget()))
            title->setTabbed(!dock->isFloating() && hasTab);
    }
    const QList<QTabBar *> bars = findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    for (QTabBar *bar : bars) {
        bar->setElideMode(Qt::ElideNone);
        bar->setUsesScrollButtons(true);
    }
}

QList<QAction *> SessionPage::viewActions() const
{
    QList<QAction *> actions;
    for (QDockWidget *dock : m_docks)
        actions.append(dock->toggleViewAction());
    actions.append(m_packets->viewActions());
    actions.append(m_actions->resetLayout);
    return actions;
}

QByteArray SessionPage::saveLayout() const
{
    if ((m_isNarrow && !m_isUsersLayout) || !m_parts.control.canConnect())
        return {}; // made for a small window, not by the user
    return saveState(layoutVersion);
}

void SessionPage::restoreLayout(const QByteArray &layout)
{
    // The panels of a connection are not there for a file.
    if (!layout.isEmpty() && m_parts.control.canConnect() && restoreState(layout, layoutVersion)) {
        m_hasLayout = true;
        m_isUsersLayout = true;
    }
    updateDockTitles();
}

QByteArray SessionPage::savePacketView() const
{
    return m_packets->saveState();
}

void SessionPage::restorePacketView(const QByteArray &state)
{
    m_packets->restoreState(state);
}

void SessionPage::setSavedFilters(models::SavedFilters &filters)
{
    m_packets->setSavedFilters(filters);
}

void SessionPage::hideFloatingPanels()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isFloating())
            dock->hide();
    }
}

void SessionPage::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    setCompact(width() <= compactWidth);
    setNarrow(isShortOfSpace());
    m_packets->setNarrow(isShortOfSpace());
}

void SessionPage::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow || m_isUsersLayout || !m_parts.control.canConnect())
        return;
    m_isNarrow = narrow;
    if (narrow) {
        for (qsizetype index = 2; index < m_docks.size(); ++index) {
            if (m_docks.at(index) != m_talkersDock)
                tabifyDockWidget(m_docks.at(1), m_docks.at(index));
        }
        m_talkersDock->hide();
        m_docks.at(1)->raise();
    } else {
        restoreState(m_firstLayout, layoutVersion);
    }
    updateDockTitles();
    if (m_hasLayout)
        QTimer::singleShot(0, this, &SessionPage::sizeDocks);
}

void SessionPage::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_hasLayout)
        return;
    // Docks take sizes only once the page has one of its own.
    m_hasLayout = true;
    QTimer::singleShot(0, this, &SessionPage::sizeDocks);
}

void SessionPage::setCompact(bool compact)
{
    m_toolBar->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_statusBar->setCompact(compact);
    m_packets->setCompact(compact);
    m_subscriptionsPanel->setSparklinesVisible(!compact);
    m_talkersPanel->setSparklinesVisible(!compact);
}

} // namespace gui
