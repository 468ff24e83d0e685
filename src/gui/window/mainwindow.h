#pragma once

#include "gui/theme/thememanager.h"
#include "gui/window/recentconnection.h"

#include <QMainWindow>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;
class QTabBar;
class QToolButton;
QT_END_NAMESPACE

namespace gui {

class CommandPalette;
class EnvironmentBand;
class EnvironmentFrame;
class Icons;
class KeyMapOverlay;
class SessionPage;

/// The window: menu bar, one tab for each session, and below it the page of the session in front. Owns no
/// session and no page: src/app makes them, hands pages in and takes them out.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` keeps geometry, theme and the layout of the docks.
    MainWindow(ThemeManager &theme, const Icons &icons, QSettings &settings);
    ~MainWindow() override;

    void addPage(SessionPage *page);
    void removePage(SessionPage *page);
    SessionPage *currentPage() const;
    void setCurrentPage(SessionPage *page);
    /// For the File menu and the first-run page, the latest first.
    void setRecentConnections(const QList<RecentConnection> &recent);
    /// How many authorization requests wait in all sessions: shown where there is more than one session.
    void setWaitingRequests(int count);
    /// For whoever can't wait for an answer: a session manager that ends the program.
    void closeWithoutAsking();

Q_SIGNALS:
    void newConnectionRequested();
    void recentConnectionRequested(const QUuid &profile);
    void demoRequested();
    /// The user wants to choose a file of saved messages.
    void openRequested();
    /// The user wants to see the requests of all sessions.
    void overviewRequested();
    void reportRequested();
    /// The user dropped this file on the window.
    void fileDropped(const QString &path);
    /// The user wants this tab gone.
    void closeRequested(gui::SessionPage *page);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    SessionPage *pageAt(int index) const;
    void showPage(int index);
    void refreshTab(SessionPage *page);
    void refreshTitle();
    void rebuildMenus();
    QMenu *makeFileMenu();
    QMenu *makeRecentMenu(QWidget *parent);
    QMenu *makeViewMenu();
    QMenu *makeHelpMenu();
    void saveLayout();
    void openFirst();
    void updateWaiting();
    void openPalette();
    void openKeyMap();

    ThemeManager &m_theme;
    const Icons &m_icons;
    QSettings &m_settings;
    QTabBar *m_tabs;
    QToolButton *m_waiting;
    QLabel *m_target;
    EnvironmentFrame *m_frame;
    EnvironmentBand *m_band;
    QStackedWidget *m_stack;
    CommandPalette *m_palette;
    KeyMapOverlay *m_keyMap;
    QList<QMenu *> m_menus;
    QList<RecentConnection> m_recent;
    SessionPage *m_shown = nullptr;
    int m_waitingCount = 0;
    bool m_mayClose = false; ///< whatever becomes stale
    QTimer m_waitingTimer;
};

} // namespace gui
