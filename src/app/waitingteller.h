#pragma once

#include "gui/window/trayicon.h"
#include "models/waitingalarm.h"

#include <QObject>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QSettings;
QT_END_NAMESPACE

namespace gui {
class MainWindow;
}
namespace models {
class AuthorizationOverview;
}

namespace app {

/// Tells the operator that requests wait where the window is not looked at: a count in the notification area,
/// and, only where the user wants it, a notification and a sound once a request has waited for a set time.
/// What is wanted is kept in the settings. GUI thread.
class WaitingTeller : public QObject
{
    Q_OBJECT

public:
    /// `desktop`: where notifications go that no notification area shows.
    WaitingTeller(const models::AuthorizationOverview &overview, QSettings &settings,
                  const gui::ThemeManager &theme, gui::MainWindow &window,
                  const QString &desktop = gui::DesktopNotifier::sessionBus());
    ~WaitingTeller() override;

    /// What the user wants, for a menu of each session's.
    QMenu *menu() const { return m_menu.get(); }
    /// Looks at what waits; also done once a second.
    void poll();

Q_SIGNALS:
    void openRequested();
    /// A notification is shown, with or without a desktop to show it. Plain text.
    void told(const QString &text);

private:
    void fillMenu();
    void setAge(int seconds);
    void tell(std::size_t count, std::chrono::nanoseconds oldest, const QString &who);

    const models::AuthorizationOverview &m_overview;
    QSettings &m_settings;
    gui::TrayIcon m_tray;
    models::WaitingAlarm m_alarm;
    std::unique_ptr<QMenu> m_menu;
    QTimer m_timer;
    bool m_withSound = false;
};

} // namespace app
