#include "gui/window/mainwindow.h"

#include "gui/connection/environmentband.h"
#include "gui/theme/icons.h"
#include "gui/window/closequestion.h"
#include "gui/window/commandpalette.h"
#include "gui/window/keymapoverlay.h"
#include "gui/window/sessionpage.h"
#include "models/nametext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr QSize smallestWindow{1024, 700};
constexpr QSize firstWindow{1440, 900};
/// More files than anybody drops on purpose are not opened at once.
constexpr qsizetype mostDropped = 8;
constexpr std::chrono::milliseconds waitingInterval{100};

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && files.size() < mostDropped)
            files.append(url.toLocalFile());
    }
    return files;
}

/// Gives the end of a tab the word of its environment, and the room for it.
void markTab(QWidget &end, EnvironmentPill &pill, Environment environment)
{
    pill.setEnvironment(environment);
    pill.setVisible(environment != Environment::None);
    end.layout()->activate();
    end.resize(end.sizeHint());
}

} // namespace

MainWindow::MainWindow(ThemeManager &theme, const Icons &icons, QSettings &settings)
    : m_theme(theme)
    , m_icons(icons)
    , m_settings(settings)
    , m_tabs(new QTabBar)
    , m_waiting(new QToolButton)
    , m_target(new QLabel)
    , m_frame(new EnvironmentFrame(theme))
    , m_band(new EnvironmentBand(theme))
    , m_stack(new QStackedWidget)
    , m_palette(new CommandPalette(theme, icons, this))
    , m_keyMap(new KeyMapOverlay(theme, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(Icons::applicationIcon());
    setMinimumSize(smallestWindow);
    setAcceptDrops(true);
    const Sizes &sizes = theme.theme().sizes;

    m_tabs->setObjectName(QStringLiteral("sessionTabs"));
    m_tabs->setAccessibleName(tr("Sessions"));
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setMovable(false);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_target->setTextFormat(Qt::PlainText);
    m_target->setProperty("muted", true);

    auto *add = new QToolButton;
    add->setIcon(icons.icon(u"add"));
    add->setAutoRaise(true);
    add->setToolTip(tr("New connection (Ctrl+N)"));
    add->setAccessibleName(tr("New connection"));

    m_waiting->setObjectName(QStringLiteral("waitingRequests"));
    m_waiting->setIcon(icons.icon(u"authorize", &Theme::warn));
    m_waiting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_waiting->setAutoRaise(true);
    m_waiting->setToolTip(tr("Authorization requests of all sessions (Ctrl+Shift+A)"));
    connect(m_waiting, &QToolButton::clicked, this, &MainWindow::overviewRequested);

    auto *head = new QWidget;
    head->setFixedHeight(sizes.sessionTabs);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sizes.panelPadding, 0, sizes.panelPadding, 0);
    row->setSpacing(sizes.grid);
    row->addWidget(m_tabs);
    row->addWidget(add);
    row->addStretch(1);
    row->addWidget(m_waiting);
    row->addWidget(m_target);

    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_band);
    column->addWidget(m_stack, 1);
    setCentralWidget(m_frame);

    connect(add, &QToolButton::clicked, this, &MainWindow::newConnectionRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showPage);
    connect(&m_theme, &ThemeManager::changed, this, [this] {
        for (int index = 0; index < m_tabs->count(); ++index)
            refreshTab(pageAt(index));
    });

    connect(m_palette, &CommandPalette::nameChosen, this,
            [this](const QByteArray &feed, const QByteArray &topic, CommandPalette::Use use) {
                if (m_shown)
                    m_shown->useName(feed, topic, use);
            });

    m_waitingTimer.setSingleShot(true);
    m_waitingTimer.setInterval(waitingInterval);
    connect(&m_waitingTimer, &QTimer::timeout, this, &MainWindow::updateWaiting);

    if (!restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray()))
        openFirst();
    rebuildMenus();
    refreshTitle();
    updateWaiting();
}

MainWindow::~MainWindow() = default;

/// Where the screen has room for a window, but not for the usual one and its frame, the window has the
/// screen.
void MainWindow::openFirst()
{
    const QSize room = screen()->availableSize();
    resize(firstWindow);
    const bool isRoomy = room.width() > firstWindow.width() && room.height() > firstWindow.height();
    if (!isRoomy && room.expandedTo(smallestWindow) == room)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::addPage(SessionPage *page)
{
    m_stack->addWidget(page);
    const QByteArray layout = m_settings.value(QStringLiteral("window/layout")).toByteArray();
    page->restoreLayout(layout);
    connect(page, &SessionPage::titleChanged, this, [this, page] { refreshTab(page); });
    page->setRecentConnections(m_recent);
    connect(page, &SessionPage::recentRequested, this, &MainWindow::recentConnectionRequested);
    connect(page, &SessionPage::paletteRequested, this, &MainWindow::openPalette);
    const int index = m_tabs->addTab(QString());
    m_tabs->setTabData(index, QVariant::fromValue<QObject *>(page));
    auto *close = new QToolButton(m_tabs);
    close->setIcon(m_icons.icon(u"close"));
    close->setIconSize({m_theme.theme().sizes.titleIcon, m_theme.theme().sizes.titleIcon});
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Close tab"));
    close->setAccessibleName(tr("Close tab"));
    connect(close, &QToolButton::clicked, page,
            [this, page] { askBeforeClosing(*page, {page}, [this, page] { Q_EMIT closeRequested(page); }); });
    auto *end = new QWidget(m_tabs);
    auto *endRow = new QHBoxLayout(end);
    endRow->setContentsMargins(0, 0, 0, 0);
    endRow->setSpacing(m_theme.theme().sizes.grid);
    endRow->addWidget(new EnvironmentPill(m_theme));
    endRow->addWidget(close);
    m_tabs->setTabButton(index, QTabBar::RightSide, end);
    refreshTab(page);
    setCurrentPage(page);
    updateWaiting();
}

void MainWindow::removePage(SessionPage *page)
{
    if (page == m_shown) {
        saveLayout();
        m_shown = nullptr;
    }
    disconnect(page, nullptr, this, nullptr);
    m_stack->removeWidget(page);
    page->setParent(nullptr); // a stack keeps what it is told to remove as its child
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (pageAt(index) == page) {
            m_tabs->removeTab(index);
            break;
        }
    }
    showPage(m_tabs->currentIndex());
    updateWaiting();
}

void MainWindow::setWaitingRequests(int count)
{
    m_waitingCount = count;
    if (!m_waitingTimer.isActive())
        m_waitingTimer.start(); // a title for each of ten thousand requests a second would be too much
}

void MainWindow::updateWaiting()
{
    refreshTitle();
    m_waiting->setVisible(m_waitingCount > 0 && m_tabs->count() > 1);
    m_waiting->setText(m_waitingCount == 1 ? tr("1 request waits")
                                           : tr("%1 requests wait").arg(m_waitingCount));
}

SessionPage *MainWindow::currentPage() const
{
    return pageAt(m_tabs->currentIndex());
}

void MainWindow::setCurrentPage(SessionPage *page)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (pageAt(index) == page) {
            m_tabs->setCurrentIndex(index);
            showPage(index);
            return;
        }
    }
}

SessionPage *MainWindow::pageAt(int index) const
{
    return qobject_cast<SessionPage *>(m_tabs->tabData(index).value<QObject *>());
}

void MainWindow::showPage(int index)
{
    SessionPage *page = pageAt(index);
    if (page == m_shown)
        return;
    saveLayout();
    if (m_shown)
        m_shown->hideFloatingPanels();
    m_shown = page;
    if (page) {
        // The layout belongs to the user, not to one session.
        page->restoreLayout(m_settings.value(QStringLiteral("window/layout")).toByteArray());
        page->restorePacketView(m_settings.value(QStringLiteral("window/packets")).toByteArray());
        m_stack->setCurrentWidget(page);
        if (!m_tabs->hasFocus()) // who walks along the tabs stays there
            page->setFocus(Qt::OtherFocusReason);
    }
    rebuildMenus();
    refreshTitle();
}

void MainWindow::refreshTab(SessionPage *page)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (pageAt(index) != page)
            continue;
        QWidget *end = m_tabs->tabButton(index, QTabBar::RightSide);
        if (auto *pill = end ? end->findChild<EnvironmentPill *>() : nullptr)
            markTab(*end, *pill, page->environment());
        m_tabs->setTabText(index, page->tabText()); // which makes room for its end
        m_tabs->setTabIcon(index, m_icons.glyphIcon(page->tabGlyph()));
        m_tabs->setTabToolTip(index, models::plainToolTip(page->tabToolTip()));
    }
    if (page == m_shown)
        refreshTitle();
}

void MainWindow::refreshTitle()
{
    m_target->setText(m_shown ? m_shown->targetText() : QString());
    const Environment environment = m_shown ? m_shown->environment() : Environment::None;
    m_band->setEnvironment(environment);
    m_frame->setEnvironment(environment);
    QString title = tr("Messagebus Monitor");
    if (m_shown)
        title = environment == Environment::None ? tr("%1 – Messagebus Monitor").arg(m_shown->name())
                                                 : tr("%1 – %2 – Messagebus Monitor", "session, environment")
                                                       .arg(m_shown->name(), environmentName(environment));
    setWindowTitle(
        m_waitingCount > 0
            ? tr("(%1) %2", "how many requests wait, title").arg(QLocale().toString(m_waitingCount), title)
            : title);
}

void MainWindow::saveLayout()
{
    if (!m_shown)
        return;
    if (const QByteArray layout = m_shown->saveLayout(); !layout.isEmpty())
        m_settings.setValue(QStringLiteral("window/layout"), layout);
    m_settings.setValue(QStringLiteral("window/packets"), m_shown->savePacketView());
}

void MainWindow::closeWithoutAsking()
{
    m_mayClose = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QList<SessionPage *> pages;
    for (int index = 0; index < m_tabs->count(); ++index)
        pages.append(pageAt(index));
    if (!m_mayClose && leavesStale(pages)) {
        event->ignore();
        askBeforeClosing(*this, pages, [this] { closeWithoutAsking(); });
        return;
    }
    saveLayout();
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const bool hasMoved = QMainWindow::focusNextPrevChild(next);
    if (m_shown)
        m_shown->raiseFocused();
    return hasMoved;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = filesIn(*event->mimeData());
    for (const QString &file : files)
        Q_EMIT fileDropped(file);
    event->acceptProposedAction();
}

} // namespace gui
