#pragma once

#include "authorization/request.h"
#include "client/connectionstate.h"
#include "gui/theme/stateglyph.h"
#include "gui/window/commandpalette.h"
#include "gui/window/recentconnection.h"
#include "profiles/environment.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

#include <chrono>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QStackedWidget;
QT_END_NAMESPACE

namespace models {
class AuthorizationTable;
class DecoderBook;
class DeskControl;
class DistributorHealth;
class EventLog;
class Favourites;
class GrantTable;
class LastValueChoices;
class NotificationLog;
class Presets;
class PublishHistory;
class Rules;
class SavedFilters;
class SessionControl;
class SubscriptionTree;
class Templates;
class TopTalkers;
} // namespace models
namespace store {
class PacketStore;
}

namespace gui {

class AuthorizationPanel;
class DistributorPanel;
class DockTitle;
class Icons;
class Inspector;
class LogPanel;
class NotificationsPanel;
class PacketView;
class PublishPanel;
class SaveMessages;
class SessionActions;
class SessionStatusBar;
class SubscriptionsPanel;
class TaskBar;
class ThemeManager;
class TopTalkersPanel;
class TroubleBar;
class WelcomePage;

/// What a page shows and whom it asks; all outlive the page.
struct SessionParts
{
    models::SessionControl &control;
    store::PacketStore &store;
    models::SubscriptionTree &subscriptions;
    models::TopTalkers &talkers;
    models::NotificationLog &notifications;
    models::AuthorizationTable &requests;
    models::GrantTable &grants;
    models::DeskControl &answers;
    models::Presets &presets; ///< of all sessions
    models::Rules &rules;     ///< of all sessions
    models::EventLog &events;
    models::PublishHistory &published;
    models::DistributorHealth &health;
    ThemeManager &theme;
    const Icons &icons;
};

/// One session as the user sees it: tool bar, packet view in the centre, docks around it, status bar. A main
/// window of its own inside a tab, so that each session has its docks. It creates the panels, lays them out
/// and connects them; what they do is their own.
class SessionPage : public QMainWindow
{
    Q_OBJECT

public:
    explicit SessionPage(const SessionParts &parts, QWidget *parent = nullptr);
    ~SessionPage() override;

    /// What the session is called: its target, or "No connection".
    QString name() const;
    QString tabText() const;
    QString tabToolTip() const;
    StateGlyph tabGlyph() const;
    /// "localhost:9001 · dialect 4 · TLS 1.3"
    QString targetText() const;
    /// Shown instead of the target, such as "demo".
    void setName(const QString &name);
    /// What its distributor is used for: the window frames itself in its colour.
    profiles::Environment environment() const { return m_environment; }
    void setEnvironment(profiles::Environment environment);

    QList<QMenu *> makeMenus(QWidget *parent);
    /// "Save messages…", for the File menu.
    QAction *saveAction() const;
    /// For long work on this session.
    TaskBar &taskBar() const { return *m_task; }
    /// Which limit the Authorization menu shows as chosen; 0: never.
    void setRequestExpiry(std::chrono::minutes limit) { m_requestExpiry = limit; }
    /// Topics that the tree marks; they must outlive the page.
    void setFavourites(models::Favourites &favourites);
    /// Which last values the tree shows; they must outlive the page.
    void setLastValues(models::LastValueChoices &choices);
    /// Messages that are kept to be published again; they must outlive the page.
    void setTemplates(models::Templates &templates);
    /// How the user is told of requests that wait: part of the Authorization menu; it outlives the page.
    void setAlarmMenu(QMenu *menu) { m_alarmMenu = menu; }
    void setRecentConnections(const QList<RecentConnection> &recent);
    /// Where the decoders chosen for feeds and topics are kept; it outlives the page.
    void setDecoderBook(models::DecoderBook *book);
    /// Where the program keeps its log file; empty: nowhere.
    void setLogFolder(const QString &folder);
    /// Brings the authorization panel to the front, with this request chosen.
    void showRequest(authorization::RequestId request);
    /// Every feed and topic that we or others subscribe to, or that the store has messages of.
    std::vector<models::PaletteList::Entry> knownNames() const;
    /// `topic` is null for a whole feed. What is not subscribed to can't be selected: its packets are shown.
    void useName(const QByteArray &feed, const QByteArray &topic, CommandPalette::Use use);
    /// The docks' toggles and the layouts.
    QList<QAction *> viewActions() const;
    /// How the docks stand: for looking into messages, for answering requests, for sending.
    enum class Arrangement { Browse, Operate, Publish };
    /// Shows all docks and puts them where they belong, whatever the user had moved.
    void arrange(Arrangement arrangement);
    /// Empty where the docks stand as a small window made them stand.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    /// How the packet view is set up: PacketView::saveState().
    QByteArray savePacketView() const;
    void restorePacketView(const QByteArray &state);
    /// Brings the filter bar's menus. `filters` must outlive the page.
    void setSavedFilters(models::SavedFilters &filters);
    /// The keys went to a panel that is a tab behind another: it is to be seen.
    void raiseFocused();
    /// For a page that goes behind another: what floats over the window is to be of the session in front.
    /// restoreLayout() brings them back.
    void hideFloatingPanels();

Q_SIGNALS:
    void titleChanged();
    void paletteRequested();
    void connectRequested();
    void recentRequested(const QUuid &profile);
    void demoRequested();
    void openRequested();
    /// The user has compared the keys and takes the new one: 32 bytes.
    void pinAccepted(const QByteArray &pin);
    /// Connect again, with the dialect that the frames are of.
    void dialectChosen(protocol::Dialect dialect);
    void requestExpiryChosen(std::chrono::minutes limit);
    /// The memory of all sessions together.
    void budgetChosen(qint64 bytes);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// On to the packets. The page is no focus proxy: Qt would put it before whichever dock was raised, and
    /// Tab would go round without the docks behind.
    void focusInEvent(QFocusEvent *event) override;

private:
    QDockWidget *addDock(const QString &objectName, const QString &title, QWidget *content,
                         Qt::DockWidgetArea area);
    void addDocks();
    void addGoTo(const QString &text, const QKeySequence &keys, QDockWidget *dock);
    /// Shows the dock and gives it the keys; without one, the packet view.
    void goTo(QDockWidget *dock);
    /// Puts every dock where the arrangement has it, as for a wide window.
    void placeDocks();
    /// The dock that the arrangement is about: it leads where all are one tab group.
    QDockWidget *leadingDock() const;
    /// Saved messages need but the packets and what they say.
    void layOutForFile();
    void sizeDocks();
    bool isShortOfSpace() const;
    void addPaletteButton();
    void showPacketsOf(const QByteArray &feed, const QByteArray &topic);
    void connectActions();
    void connectTalkers();
    void connectDistributor();
    void askForCapture();
    void compareKeys();
    /// Who of the known subscribers sees the chosen message.
    void showWhoSees();
    void updateDockTitles();
    void markFloatingDocks();
    void addExpiryMenu(QMenu *menu);
    void updateState(const client::ConnectionState &state);
    void updateFigures();
    /// The state with what is left of its wait.
    client::ConnectionState stateNow() const;
    void setCompact(bool compact);
    /// Where space is short all bottom docks are one tab group, unless the user has arranged them.
    void setNarrow(bool narrow);

    SessionParts m_parts;
    QString m_name;
    profiles::Environment m_environment = profiles::Environment::None;
    std::chrono::minutes m_requestExpiry{0};
    QMenu *m_alarmMenu = nullptr;
    int m_waiting = 0; ///< requests, as the tab tells
    client::ConnectionState m_state;
    QToolBar *m_toolBar;
    TroubleBar *m_trouble;
    TaskBar *m_task;
    QStackedWidget *m_centre;
    WelcomePage *m_welcome;
    PacketView *m_packets;
    SubscriptionsPanel *m_subscriptionsPanel;
    TopTalkersPanel *m_talkersPanel;
    Inspector *m_inspector;
    NotificationsPanel *m_notificationsPanel;
    AuthorizationPanel *m_authorizationPanel;
    PublishPanel *m_publishPanel;
    LogPanel *m_logPanel;
    DistributorPanel *m_distributorPanel;
    QList<QDockWidget *> m_docks;
    QDockWidget *m_authorizationDock = nullptr;
    QDockWidget *m_publishDock = nullptr;
    QDockWidget *m_talkersDock = nullptr;
    QDockWidget *m_distributorDock = nullptr;
    SessionActions *m_actions;
    SaveMessages *m_save;
    SessionStatusBar *m_statusBar;
    QTimer m_figuresTimer;
    QTimer m_countTimer; ///< of the requests that wait, as the title of their dock tells
    QElapsedTimer m_sinceHeartbeat;
    QElapsedTimer m_sinceState;
    QElapsedTimer m_sinceFigures;
    quint64 m_lastReceived = 0;
    quint64 m_lastBytes = 0;
    double m_messagesPerSecond = 0;
    double m_bytesPerSecond = 0;
    Arrangement m_arrangement = Arrangement::Browse;
    bool m_isNarrow = false;
    bool m_isUsersLayout = false; ///< restored from the settings
    bool m_hasLayout = false;     ///< sizes that the user chose, or that were given at the first show
};

} // namespace gui
