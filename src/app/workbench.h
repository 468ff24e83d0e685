#pragma once

#include "app/demothread.h"
#include "app/opensession.h"
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/thememanager.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <vector>

namespace app {

/// The program: makes the window, and a session for each tab; answers what the window asks for. GUI thread.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// `settings` keeps window and dialogs; `options` is what each session is made with.
    Workbench(gui::ThemeManager &theme, QSettings &settings, SessionOptions options);
    ~Workbench() override;

    gui::MainWindow &window() { return m_window; }
    /// The session of the tab in front.
    OpenSession &current();

    void connectTo(const client::ConnectionSettings &settings);
    void startDemo();

private:
    OpenSession &addSession();
    /// An unused tab in front, or a new one.
    OpenSession &freeSession();
    OpenSession *find(const gui::SessionPage *page);
    void askForConnection();
    void closeSession(gui::SessionPage *page);
    void forget(const OpenSession *ended);

    gui::ThemeManager &m_theme;
    QSettings &m_settings;
    const SessionOptions m_options;
    gui::Icons m_icons;
    DemoThread m_demo;
    std::vector<std::unique_ptr<OpenSession>> m_sessions;
    std::vector<std::unique_ptr<OpenSession>> m_leaving; ///< closed, with bytes still on their way out
    gui::MainWindow m_window;                            ///< goes first
};

} // namespace app
