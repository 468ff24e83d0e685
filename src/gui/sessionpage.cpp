#include "gui/sessionpage.h"

#include "client/client.h"
#include "gui/authorizationpanel.h"
#include "gui/docktitle.h"
#include "gui/filterbar.h"
#include "gui/icons.h"
#include "gui/inspector.h"
#include "gui/logpanel.h"
#include "gui/notificationspanel.h"
#include "gui/packetview.h"
#include "gui/publishpanel.h"
#include "gui/sessionactions.h"
#include "gui/sessionstatusbar.h"
#include "gui/subscriptionspanel.h"
#include "gui/thememanager.h"
#include "gui/welcomepage.h"
#include "models/authorizationtable.h"
#include "models/sessioncontrol.h"
#include "protocol/displayname.h"

#include <QAction>
#include <QDockWidget>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>

namespace gui {

namespace {

/// What QMainWindow::saveState() is told, so that a layout of another arrangement is not taken.
constexpr int layoutVersion = 1;
constexpr int compactWidth = 1240;
constexpr int subscriptionsWidth = 288;
constexpr int messageWidth = 720;
constexpr int sideWidth = 420;
constexpr int bottomHeight = 360;
constexpr std::chrono::milliseconds figuresInterval{500};

} // namespace

SessionPage::SessionPage(const SessionParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_state(parts.control.connectionState())
    , m_toolBar(addToolBar(tr("Tools")))
    , m_centre(new QStackedWidget)
    , m_welcome(new WelcomePage(parts.theme, parts.icons))
    , m_packets(new PacketView(parts.store, parts.theme, parts.icons))
    , m_subscriptionsPanel(
          new SubscriptionsPanel(parts.subscriptions, parts.control, parts.theme, parts.icons))
    , m_inspector(new Inspector(parts.theme, parts.icons))
    , m_notificationsPanel(new NotificationsPanel(parts.notifications, parts.subscriptions, parts.control,
                                                  parts.theme, parts.icons))
    , m_authorizationPanel(new AuthorizationPanel(parts.requests, parts.control, parts.theme, parts.icons))
    , m_publishPanel(new PublishPanel(parts.published, parts.control, parts.theme, parts.icons))
    , m_logPanel(new LogPanel(parts.events, parts.theme, parts.icons))
    , m_actions(
          new SessionActions(this,
                             {m_subscriptionsPanel->subscribeAction(), m_subscriptionsPanel->notifyAction(),
                              m_authorizationPanel->grantAction(), m_authorizationPanel->denyAction(),
                              m_authorizationPanel->nextAction(), m_authorizationPanel->previousAction(),
                              m_packets->pauseAction(), m_packets->followAction(), m_packets->clearAction()},
                             parts.icons))
    , m_statusBar(new SessionStatusBar(parts.theme, parts.icons))
{
    m_inspector->setObjectName(QStringLiteral("inspector"));
    setWindowFlags(Qt::Widget);
    setObjectName(QStringLiteral("sessionPage"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);

    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int icon = parts.theme.theme().sizes.icon;
    m_toolBar->setIconSize({icon, icon});
    m_actions->fill(m_toolBar);

    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_packets);
    setCentralWidget(m_centre);
    setStatusBar(m_statusBar);
    addDocks();
    layOutDocks();
    m_firstLayout = saveState(layoutVersion);

    connectActions();
    connect(&parts.control, &models::SessionControl::connectionStateChanged, this, &SessionPage::updateState);
    connect(&parts.control, &models::SessionControl::heartbeatReceived, this,
            [this] { m_sinceHeartbeat.start(); });
    connect(m_welcome, &WelcomePage::newConnectionRequested, this, &SessionPage::connectRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &SessionPage::demoRequested);
    connect(m_packets, &PacketView::currentRowChanged, this,
            [this] { m_inspector->showRow(m_packets->currentRow()); });
    connect(&m_figuresTimer, &QTimer::timeout, this, &SessionPage::updateFigures);
    m_figuresTimer.start(figuresInterval);
    m_sinceFigures.start();
    updateState(m_state);
}

SessionPage::~SessionPage() = default;

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

    addGoTo(Qt::ALT | Qt::Key_1, subscriptions);
    addGoTo(Qt::ALT | Qt::Key_2, nullptr);
    addGoTo(Qt::ALT | Qt::Key_3, message);
    addGoTo(Qt::ALT | Qt::Key_4, notifications);
    addGoTo(Qt::ALT | Qt::Key_5, authorization);
    addGoTo(Qt::ALT | Qt::Key_7, log);
    m_authorizationDock = authorization;
    m_publishDock = publish;
    connect(m_inspector, &Inspector::titleChanged, message,
            [message](const QString &title, const QString &subtitle) {
                static_cast<DockTitle *>(message->titleBarWidget())->setSubtitle(subtitle);
                message->setWindowTitle(title);
            });
    connect(m_authorizationPanel, &AuthorizationPanel::pendingCountChanged, authorization,
            [authorization](int count) {
                authorization->setWindowTitle(count > 0 ? tr("Authorization (%1)").arg(count)
                                                        : tr("Authorization"));
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

void SessionPage::layOutDocks()
{
    splitDockWidget(m_docks.at(1), m_docks.at(2), Qt::Horizontal);
    for (qsizetype index = 3; index < m_docks.size(); ++index)
        tabifyDockWidget(m_docks.at(2), m_docks.at(index));
    m_docks.at(2)->raise();
    sizeDocks();
}

void SessionPage::sizeDocks()
{
    QDockWidget *const message = m_docks.at(1);
    resizeDocks({m_docks.at(0)}, {subscriptionsWidth}, Qt::Horizontal);
    resizeDocks({message, m_docks.at(2)}, {messageWidth, sideWidth}, Qt::Horizontal);
    resizeDocks({message}, {bottomHeight}, Qt::Vertical);
}

void SessionPage::connectActions()
{
    models::SessionControl &control = m_parts.control;
    connect(m_actions->connectTo, &QAction::triggered, this, &SessionPage::connectRequested);
    connect(m_actions->disconnectFrom, &QAction::triggered, &control,
            [&control] { control.disconnectFrom(); });
    connect(m_actions->tryNow, &QAction::triggered, &control, [&control] { control.tryNow(); });
    connect(m_actions->publish, &QAction::triggered, this, [this] { goTo(m_publishDock); });
    connect(m_actions->filter, &QAction::triggered, m_packets->filterBar(),
            [this] { m_packets->filterBar()->setFocus(Qt::ShortcutFocusReason); });
    for (QAction *action : {m_actions->ofPanels.grant, m_actions->ofPanels.deny,
                            m_actions->ofPanels.nextRequest, m_actions->ofPanels.previousRequest})
        connect(action, &QAction::triggered, m_authorizationDock, [this] { goTo(m_authorizationDock); });
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] {
        restoreState(m_firstLayout, layoutVersion);
        sizeDocks();
    });
    connect(m_subscriptionsPanel, &SubscriptionsPanel::topicActivated, this,
            [this](const QByteArray &, const QByteArray &topic) {
                m_packets->filterBar()->setText(QString::fromUtf8(topic));
            });
}

void SessionPage::updateDockTitles()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (auto *title = qobject_cast<DockTitle *>(dock->titleBarWidget()))
            title->setTabbed(!dock->isFloating() && !tabifiedDockWidgets(dock).isEmpty());
    }
    const QList<QTabBar *> bars = findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    for (QTabBar *bar : bars) {
        bar->setElideMode(Qt::ElideNone);
        bar->setUsesScrollButtons(true);
    }
}

QString SessionPage::name() const
{
    if (!m_name.isEmpty())
        return m_name;
    const client::ConnectionSettings &settings = m_parts.control.settings();
    return settings.host.isEmpty() ? tr("No connection") : settings.target();
}

void SessionPage::setName(const QString &name)
{
    m_name = name;
    Q_EMIT titleChanged();
}

QString SessionPage::tabText() const
{
    switch (m_state.phase) {
    case client::Phase::NotConnected:
    case client::Phase::Confirmed:
        return name();
    default:
        return tr("%1  %2", "session and its state").arg(name(), phaseText(m_state));
    }
}

QString SessionPage::tabToolTip() const
{
    return phaseToolTip(m_state, m_parts.control.settings().target());
}

StateGlyph SessionPage::tabGlyph() const
{
    return glyphOf(m_state.phase);
}

QString SessionPage::targetText() const
{
    const client::ConnectionSettings &settings = m_parts.control.settings();
    if (settings.host.isEmpty())
        return {};
    const QString dialect = tr("dialect %1").arg(protocol::dialectNumber(settings.dialect));
    const QString tls = !settings.tls.enabled           ? tr("no TLS")
                        : m_state.tlsProtocol.isEmpty() ? tr("TLS")
                                                        : m_state.tlsProtocol;
    return QStringLiteral("%1  ·  %2  ·  %3").arg(settings.target(), dialect, tls);
}

QList<QMenu *> SessionPage::makeMenus(QWidget *parent) const
{
    return m_actions->makeMenus(parent);
}

QList<QAction *> SessionPage::viewActions() const
{
    QList<QAction *> actions;
    for (QDockWidget *dock : m_docks)
        actions.append(dock->toggleViewAction());
    actions.append(m_actions->resetLayout);
    return actions;
}

QByteArray SessionPage::saveLayout() const
{
    return saveState(layoutVersion);
}

void SessionPage::restoreLayout(const QByteArray &layout)
{
    if (!layout.isEmpty() && restoreState(layout, layoutVersion))
        m_hasLayout = true;
    updateDockTitles();
}

void SessionPage::updateState(const client::ConnectionState &state)
{
    m_state = state;
    const client::ConnectionSettings &settings = m_parts.control.settings();
    const bool isUp = state.isUp();
    const bool isIdle = state.phase == client::Phase::NotConnected || state.phase == client::Phase::Closed;
    if (!isUp)
        m_sinceHeartbeat.invalidate();
    m_actions->connectTo->setVisible(isIdle);
    m_actions->disconnectFrom->setVisible(!isIdle);
    m_actions->tryNow->setVisible(state.phase == client::Phase::Reconnecting);
    const bool hasTarget = !settings.host.isEmpty();
    for (QAction *action : {m_actions->publish, m_actions->filter})
        action->setEnabled(hasTarget);
    if (hasTarget && m_centre->currentWidget() != m_packets) {
        m_centre->setCurrentWidget(m_packets);
        m_packets->setFocus(Qt::OtherFocusReason);
    }
    m_statusBar->setState(state, settings.target(), protocol::displayName(settings.credentials.user));
    Q_EMIT titleChanged();
}

void SessionPage::updateFigures()
{
    const ViewCounters counters = m_packets->counters();
    SessionFigures figures;
    figures.received = counters.received;
    figures.shown = counters.shown;
    figures.filtered = counters.filtered;
    figures.evicted = counters.evicted;
    figures.dropped = counters.dropped;
    figures.memoryUsed = static_cast<qint64>(counters.memoryUsed);
    figures.memoryBudget = static_cast<qint64>(counters.memoryBudget);
    if (const double seconds = double(m_sinceFigures.restart()) / 1000.0; seconds > 0) {
        m_messagesPerSecond = double(counters.received - m_lastReceived) / seconds;
        m_bytesPerSecond = double(counters.bytesReceived - m_lastBytes) / seconds;
        m_lastReceived = counters.received;
        m_lastBytes = counters.bytesReceived;
    }
    figures.messagesPerSecond = m_messagesPerSecond;
    figures.bytesPerSecond = m_bytesPerSecond;
    m_statusBar->setFigures(figures);
    m_statusBar->setHeartbeatAge(
        m_sinceHeartbeat.isValid() ? static_cast<int>(m_sinceHeartbeat.elapsed() / 1000) : -1);
}

void SessionPage::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    setCompact(width() <= compactWidth);
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
}

} // namespace gui
