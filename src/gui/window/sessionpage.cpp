#include "gui/window/sessionpage.h"

#include "client/client.h"
#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/inboxpage.h"
#include "gui/connection/changedkeydialog.h"
#include "gui/connection/distributorpanel.h"
#include "gui/connection/logpanel.h"
#include "gui/inspector/inspector.h"
#include "gui/packets/capturedialog.h"
#include "gui/packets/filterbar.h"
#include "gui/packets/packetactions.h"
#include "gui/packets/packetview.h"
#include "gui/packets/savemessages.h"
#include "gui/packets/toptalkerspanel.h"
#include "gui/publish/publishpanel.h"
#include "gui/subscriptions/notificationspanel.h"
#include "gui/subscriptions/subscriptionspanel.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/taskbar.h"
#include "gui/window/sessionactions.h"
#include "gui/window/sessionstatusbar.h"
#include "gui/window/troublebar.h"
#include "gui/window/welcomepage.h"
#include "models/authorizationtable.h"
#include "models/sessioncontrol.h"
#include "protocol/displayname.h"
#include "store/filtertext.h"
#include "store/packetstore.h"

#include <QAction>
#include <QDockWidget>
#include <QFocusEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr std::chrono::milliseconds figuresInterval{500};

} // namespace

SessionPage::SessionPage(const SessionParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_state(parts.control.connectionState())
    , m_toolBar(addToolBar(tr("Tools")))
    , m_trouble(new TroubleBar(parts.theme, parts.icons))
    , m_task(new TaskBar(parts.theme, parts.icons))
    , m_centre(new QStackedWidget)
    , m_welcome(new WelcomePage(parts.theme, parts.icons))
    , m_packets(new PacketView(parts.store, parts.theme, parts.icons))
    , m_subscriptionsPanel(
          new SubscriptionsPanel(parts.subscriptions, parts.control, parts.theme, parts.icons))
    , m_talkersPanel(new TopTalkersPanel(parts.talkers, parts.theme, parts.icons))
    , m_inspector(new Inspector(parts.theme, parts.icons))
    , m_notificationsPanel(new NotificationsPanel(parts.notifications, parts.subscriptions, parts.control,
                                                  parts.theme, parts.icons))
    , m_authorizationPanel(
          new AuthorizationPanel({parts.answers, parts.requests, parts.grants, parts.presets, parts.rules,
                                  parts.control, parts.store, parts.theme, parts.icons}))
    , m_publishPanel(new PublishPanel(parts.published, parts.control, parts.theme, parts.icons))
    , m_logPanel(new LogPanel(parts.events, parts.theme, parts.icons))
    , m_distributorPanel(new DistributorPanel(parts.health, parts.theme, parts.icons))
    , m_actions(new SessionActions(
          this,
          {m_subscriptionsPanel->subscribeAction(), m_subscriptionsPanel->notifyAction(),
           m_authorizationPanel->inbox().grantAction(), m_authorizationPanel->inbox().denyAction(),
           m_authorizationPanel->inbox().nextAction(), m_authorizationPanel->inbox().previousAction(),
           m_packets->pauseAction(), m_packets->followAction(), m_packets->clearAction(),
           m_authorizationPanel->goToActions(), m_packets->actions()->menuActions()},
          parts.icons))
    , m_save(new SaveMessages(this, *m_packets, parts.store, *m_task, parts.theme, parts.icons))
    , m_statusBar(new SessionStatusBar(parts.theme, parts.icons))
{
    m_inspector->setObjectName(QStringLiteral("inspector"));
    m_inspector->setStore(&parts.store);
    setWindowFlags(Qt::Widget);
    setObjectName(QStringLiteral("sessionPage"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int icon = parts.theme.theme().sizes.icon;
    m_toolBar->setIconSize({icon, icon});
    m_toolBar->setFixedHeight(parts.theme.theme().sizes.toolBar);
    m_actions->fill(m_toolBar);
    addPaletteButton();

    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_packets);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_task);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    connect(m_trouble, &TroubleBar::keysRequested, this, &SessionPage::compareKeys);
    connect(m_trouble, &TroubleBar::dialectRequested, this, &SessionPage::dialectChosen);
    connect(m_trouble, &TroubleBar::tryNowRequested, m_actions->tryNow, &QAction::trigger);
    setStatusBar(m_statusBar);
    addDocks();
    placeDocks();
    if (!parts.control.canConnect())
        layOutForFile();

    connectActions();
    connectTalkers();
    connectDistributor();
    connect(&parts.control, &models::SessionControl::connectionStateChanged, this, &SessionPage::updateState);
    connect(&parts.control, &models::SessionControl::heartbeatReceived, this,
            [this] { m_sinceHeartbeat.start(); });
    connect(m_welcome, &WelcomePage::newConnectionRequested, this, &SessionPage::connectRequested);
    connect(m_welcome, &WelcomePage::recentRequested, this, &SessionPage::recentRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &SessionPage::demoRequested);
    connect(m_welcome, &WelcomePage::openRequested, this, &SessionPage::openRequested);
    connect(m_packets, &PacketView::currentRowChanged, this,
            [this] { m_inspector->showRow(m_packets->currentRow()); });
    connect(m_packets, &PacketView::cleared, m_inspector, &Inspector::clear);
    connect(m_packets->actions()->whoSees, &QAction::triggered, this, &SessionPage::showWhoSees);
    m_inspector->setSightAction(m_packets->actions()->whoSees);
    connect(m_inspector, &Inspector::filterRequested, m_packets->filterBar(), &FilterBar::setText);
    connect(m_statusBar, &SessionStatusBar::budgetChosen, this, &SessionPage::budgetChosen);
    connect(m_statusBar, &SessionStatusBar::captureRequested, this, &SessionPage::askForCapture);
    connect(m_actions->capture, &QAction::triggered, this, &SessionPage::askForCapture);
    connect(&m_figuresTimer, &QTimer::timeout, this, &SessionPage::updateFigures);
    m_figuresTimer.start(figuresInterval);
    m_sinceFigures.start();
    updateState(m_state);
}

SessionPage::~SessionPage()
{
    delete m_save; // its work looks at the packet view
}

void SessionPage::connectActions()
{
    models::SessionControl &control = m_parts.control;
    connect(m_actions->connectTo, &QAction::triggered, this, &SessionPage::connectRequested);
    connect(m_actions->disconnectFrom, &QAction::triggered, &control,
            [&control] { control.disconnectFrom(); });
    connect(m_actions->tryNow, &QAction::triggered, &control, [&control] { control.tryNow(); });
    connect(m_actions->publish, &QAction::triggered, this, [this] {
        if (const auto topic = m_subscriptionsPanel->chosenTopic())
            m_publishPanel->suggestAddress(topic->first, topic->second);
        goTo(m_publishDock);
        m_publishPanel->focusFirstOpen();
    });
    connect(m_actions->editAndPublish, &QAction::triggered, this, [this] {
        m_publishPanel->edit(m_packets->currentRow());
        goTo(m_publishDock);
    });
    connect(m_publishPanel, &PublishPanel::messageRequested, m_actions->editAndPublish, &QAction::trigger);
    m_publishPanel->setAudience(m_parts.subscriptions, m_parts.answers, m_parts.grants, m_parts.presets);
    connect(m_actions->filter, &QAction::triggered, m_packets->filterBar(),
            [this] { m_packets->filterBar()->setFocus(Qt::ShortcutFocusReason); });
    for (QAction *action : {m_actions->ofPanels.grant, m_actions->ofPanels.deny,
                            m_actions->ofPanels.nextRequest, m_actions->ofPanels.previousRequest})
        connect(action, &QAction::triggered, m_authorizationDock, [this] {
            m_authorizationPanel->showPage(&m_authorizationPanel->inbox());
            goTo(m_authorizationDock);
        });
    connect(m_authorizationPanel, &AuthorizationPanel::pageRequested, this, [this](QWidget *asked) {
        m_authorizationPanel->showPage(asked);
        goTo(m_authorizationDock);
    });
    connect(m_actions->browse, &QAction::triggered, this, [this] { arrange(Arrangement::Browse); });
    connect(m_actions->operate, &QAction::triggered, this, [this] {
        arrange(Arrangement::Operate);
        goTo(m_authorizationDock);
    });
    connect(m_actions->compose, &QAction::triggered, this, [this] { arrange(Arrangement::Publish); });
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] { arrange(m_arrangement); });
    connect(m_subscriptionsPanel, &SubscriptionsPanel::topicActivated, this, &SessionPage::showPacketsOf);
}

void SessionPage::focusInEvent(QFocusEvent *event)
{
    QMainWindow::focusInEvent(event);
    m_centre->currentWidget()->setFocus(event->reason());
}

void SessionPage::setDecoderBook(models::DecoderBook *book)
{
    m_inspector->setDecoderBook(book);
}

void SessionPage::setRecentConnections(const QList<RecentConnection> &recent)
{
    m_welcome->setRecentConnections(recent);
}

void SessionPage::setLogFolder(const QString &folder)
{
    m_logPanel->setFolder(folder);
}

void SessionPage::connectTalkers()
{
    // Both names of a pair: one alone may be another's too.
    const auto both = [](const QString &first, const QByteArray &value, const QString &second,
                         const QByteArray &other) {
        return store::joinedFilter(store::equalityFilter(first, value), store::FilterJoin::And,
                                   store::equalityFilter(second, other));
    };
    FilterBar *const bar = m_packets->filterBar();
    connect(m_talkersPanel, &TopTalkersPanel::feedActivated, bar, [bar](const QByteArray &feed) {
        bar->setText(store::equalityFilter(QStringLiteral("feed"), feed));
    });
    connect(m_talkersPanel, &TopTalkersPanel::topicActivated, bar,
            [bar, both](const QByteArray &feed, const QByteArray &topic) {
                bar->setText(both(QStringLiteral("feed"), feed, QStringLiteral("topic"), topic));
            });
    connect(m_talkersPanel, &TopTalkersPanel::publisherActivated, bar,
            [bar, both](const QByteArray &user, const QByteArray &host) {
                bar->setText(both(QStringLiteral("user"), user, QStringLiteral("host"), host));
            });
}

void SessionPage::askForCapture()
{
    auto *dialog = new CaptureDialog(m_parts.store.captureFilter(), m_parts.theme, m_parts.icons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.store.setCaptureFilter(dialog->filter());
        m_statusBar->setCapture(dialog->filter().text());
    });
    dialog->open();
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

QAction *SessionPage::saveAction() const
{
    return m_save->action();
}

void SessionPage::setEnvironment(profiles::Environment environment)
{
    m_environment = environment;
    m_publishPanel->setEnvironment(environment);
    markFloatingDocks();
    Q_EMIT titleChanged();
}

QString SessionPage::tabText() const
{
    switch (m_state.phase) {
    case client::Phase::NotConnected:
    case client::Phase::Confirmed:
        return m_waiting > 0 ? tr("%1 (%2)", "session and how many requests wait")
                                   .arg(name(), QLocale().toString(m_waiting))
                             : name();
    default:
        return tr("%1  %2", "session and its state").arg(name(), phaseText(stateNow()));
    }
}

QString SessionPage::tabToolTip() const
{
    return phaseToolTip(stateNow(), m_parts.control.settings().target());
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

QList<QMenu *> SessionPage::makeMenus(QWidget *parent)
{
    return m_actions->makeMenus(parent, [this](QMenu *menu) { addExpiryMenu(menu); });
}

void SessionPage::compareKeys()
{
    if (m_state.error.chain.isEmpty())
        return;
    const client::ConnectionSettings &settings = m_parts.control.settings();
    auto *dialog = new ChangedKeyDialog(m_parts.theme, m_parts.icons, settings.target(), settings.tls,
                                        m_state.error.chain, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT pinAccepted(dialog->pin()); });
    dialog->open();
}

void SessionPage::updateState(const client::ConnectionState &state)
{
    m_state = state;
    m_sinceState.start();
    const client::ConnectionSettings &settings = m_parts.control.settings();
    const bool isUp = state.isUp();
    const bool isIdle = state.phase == client::Phase::NotConnected || state.phase == client::Phase::Closed;
    if (!isUp)
        m_sinceHeartbeat.invalidate();
    const bool canConnect = m_parts.control.canConnect();
    m_actions->connectTo->setVisible(isIdle);
    m_actions->connectTo->setEnabled(canConnect);
    m_actions->disconnectFrom->setVisible(!isIdle);
    m_actions->tryNow->setVisible(state.phase == client::Phase::Reconnecting);
    const bool hasTarget = !settings.host.isEmpty();
    m_actions->setPossible(hasTarget || !canConnect, hasTarget && canConnect);
    if ((hasTarget || !canConnect) && m_centre->currentWidget() != m_packets) {
        m_centre->setCurrentWidget(m_packets);
        m_packets->setFocus(Qt::OtherFocusReason);
    }
    m_trouble->setState(state, settings.target());
    m_statusBar->setState(stateNow(), settings.target(), protocol::displayName(settings.credentials.user));
    Q_EMIT titleChanged();
}

client::ConnectionState SessionPage::stateNow() const
{
    client::ConnectionState now = m_state;
    if (m_sinceState.isValid())
        now.retryIn = std::max(now.retryIn - std::chrono::milliseconds(m_sinceState.elapsed()),
                               std::chrono::milliseconds(0));
    return now;
}

void SessionPage::updateFigures()
{
    if (m_state.phase == client::Phase::Reconnecting) {
        const client::ConnectionSettings &settings = m_parts.control.settings();
        m_statusBar->setState(stateNow(), settings.target(),
                              protocol::displayName(settings.credentials.user));
        Q_EMIT titleChanged();
    }
    const ViewCounters counters = m_packets->counters();
    if (const double seconds = double(m_sinceFigures.restart()) / 1000.0; seconds > 0) {
        m_messagesPerSecond = double(counters.received - m_lastReceived) / seconds;
        m_bytesPerSecond = double(counters.bytesReceived - m_lastBytes) / seconds;
        m_lastReceived = counters.received;
        m_lastBytes = counters.bytesReceived;
    }
    m_statusBar->setFigures({counters, m_messagesPerSecond, m_bytesPerSecond});
    m_statusBar->setHeartbeatAge(
        m_sinceHeartbeat.isValid() ? static_cast<int>(m_sinceHeartbeat.elapsed() / 1000) : -1);
}

} // namespace gui
