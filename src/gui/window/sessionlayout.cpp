#include "gui/window/sessionpage.h"

#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/inboxpage.h"
#include "gui/connection/distributorpanel.h"
#include "gui/connection/logpanel.h"
#include "gui/inspector/inspector.h"
#include "gui/packets/packetview.h"
#include "gui/packets/toptalkerspanel.h"
#include "gui/publish/publishpanel.h"
#include "gui/subscriptions/notificationspanel.h"
#include "gui/subscriptions/subscriptionspanel.h"
#include "gui/theme/measures.h"
#include "gui/window/docktitle.h"
#include "gui/window/sessionactions.h"
#include "gui/window/sessionstatusbar.h"
#include "models/authorizationtable.h"
#include "models/distributorhealth.h"
#include "models/sessioncontrol.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
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
    // What the title tells of the moment is no part of the panel's name in menus and lists.
    connect(dock, &QDockWidget::windowTitleChanged, dock,
            [dock, title] { dock->toggleViewAction()->setText(title); });
    connect(dock, &QDockWidget::visibilityChanged, this, &SessionPage::updateDockTitles);
    connect(dock, &QDockWidget::topLevelChanged, this, &SessionPage::updateDockTitles);
    connect(dock, &QDockWidget::topLevelChanged, this, &SessionPage::markFloatingDocks);
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
    QDockWidget *publish =
        addDock(QStringLiteral("publish"), tr("Publish"), m_publishPanel, Qt::BottomDockWidgetArea);
    QDockWidget *log = addDock(QStringLiteral("log"), tr("Log"), m_logPanel, Qt::BottomDockWidgetArea);
    m_distributorDock = addDock(QStringLiteral("distributor"), tr("Distributor"), m_distributorPanel,
                                Qt::BottomDockWidgetArea);

    m_talkersDock =
        addDock(QStringLiteral("talkers"), tr("Top talkers"), m_talkersPanel, Qt::LeftDockWidgetArea);
    m_talkersPanel->setMinimumHeight(measures().talkersLeast);
    m_subscriptionsPanel->setMinimumWidth(measures().subscriptionsLeast);

    addGoTo(tr("Go to Subscriptions"), Qt::ALT | Qt::Key_1, subscriptions);
    addGoTo(tr("Go to the packets"), Qt::ALT | Qt::Key_2, nullptr);
    addGoTo(tr("Go to Message"), Qt::ALT | Qt::Key_3, message);
    addGoTo(tr("Go to Notifications"), Qt::ALT | Qt::Key_4, notifications);
    addGoTo(tr("Go to Authorization"), Qt::ALT | Qt::Key_5, authorization);
    addGoTo(tr("Go to Log"), Qt::ALT | Qt::Key_7, log);
    addGoTo(tr("Go to Distributor"), Qt::ALT | Qt::Key_8, m_distributorDock);
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
        m_waiting = count;
        Q_EMIT titleChanged();
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

void SessionPage::addGoTo(const QString &text, const QKeySequence &keys, QDockWidget *dock)
{
    auto *action = new QAction(text, this);
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

void SessionPage::raiseFocused()
{
    QWidget *focused = QApplication::focusWidget();
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!dock->isAncestorOf(focused))
            continue;
        if (!dock->isFloating() && !rect().intersects(dock->geometry())) // where tabs behind others are kept
            dock->raise();
        for (auto *area : dock->findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(focused))
                area->ensureWidgetVisible(focused);
        }
    }
}

void SessionPage::showRequest(authorization::RequestId request)
{
    goTo(m_authorizationDock);
    m_authorizationPanel->showPage(&m_authorizationPanel->inbox());
    m_authorizationPanel->inbox().choose(request);
}

void SessionPage::layOutForFile()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QString name = dock->objectName();
        if (name != QLatin1String("subscriptions") && name != QLatin1String("talkers") &&
            name != QLatin1String("notifications") && name != QLatin1String("authorization") &&
            name != QLatin1String("publish") && name != QLatin1String("distributor"))
            continue;
        dock->hide();
        dock->setEnabled(false);
        dock->toggleViewAction()->setEnabled(false);
    }
    for (QAction *action : m_actions->ofPanels.desk)
        action->setEnabled(false);
    for (QAction *action : m_actions->layouts->actions())
        action->setEnabled(false);
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

/// A panel that is a window of its own says what session it belongs to.
void SessionPage::markFloatingDocks()
{
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        if (auto *title = qobject_cast<DockTitle *>(dock->titleBarWidget()))
            title->setEnvironment(dock->isFloating() ? m_environment : profiles::Environment::None);
    }
}

QList<QAction *> SessionPage::viewActions() const
{
    QList<QAction *> actions;
    for (QDockWidget *dock : m_docks)
        actions.append(dock->toggleViewAction());
    actions.append(m_packets->viewActions());
    actions.append(m_actions->layouts->menuAction());
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
    setCompact(width() <= measures().compactWidth);
    setNarrow(isShortOfSpace());
    m_packets->setNarrow(isShortOfSpace());
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
