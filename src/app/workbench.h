#pragma once

#include "app/demothread.h"
#include "app/openfile.h"
#include "app/opensession.h"
#include "app/profileopener.h"
#include "app/redactor.h"
#include "app/waitingteller.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "gui/window/mainwindow.h"
#include "models/authorizationoverview.h"
#include "models/decoderbook.h"
#include "models/favourites.h"
#include "models/lastvaluechoices.h"
#include "models/presets.h"
#include "models/rules.h"
#include "models/savedfilters.h"
#include "models/templates.h"
#include "profiles/profilestore.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gui {
class AuthorizationOverviewWindow;
}

namespace app {

/// The program: makes the window, and a session for each tab; answers what the window asks for. GUI thread.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// `settings` keeps window, dialogs and memory budget; `options` is what each session is made with. All
    /// sessions share one memory budget: that of `options`, or else the one that the settings tell.
    /// Profiles are kept beside the settings. `secrets`: nullptr for the system's keychain.
    Workbench(gui::ThemeManager &theme, QSettings &settings, SessionOptions options,
              profiles::SecretStore *secrets = nullptr);
    ~Workbench() override;

    gui::MainWindow &window() { return m_window; }
    /// The session of the tab in front.
    OpenSession &current();

    void connectTo(const client::ConnectionSettings &settings);
    /// Asks for what neither `given` nor the keychain has, then uses an unused tab in front or a new one.
    void connectTo(const profiles::Profile &profile, const profiles::Secrets &given = {});
    /// With the profile that was used last; asks for one where there is none.
    void connectToLast();
    void startDemo();
    /// Shows saved messages in a tab of their own. `dialect`: that of raw frames; where it is not given and
    /// the file does not tell, the user is asked.
    void openFile(const QString &path, std::optional<protocol::Dialect> dialect = {});

private:
    OpenSession &addSession();
    /// An unused tab in front, or a new one.
    OpenSession &freeSession();
    OpenSession *find(const gui::SessionPage *page);
    /// `page`: whose tab is to be used where its connection has ended; nullptr for an unused tab or a new
    /// one.
    void askForConnection(gui::SessionPage *page);
    void connectIn(OpenSession &open, const client::ConnectionSettings &settings);
    void connectProfile(gui::SessionPage *page, const profiles::Profile &profile,
                        const profiles::Secrets &given);
    /// The tab of `page` where its connection has ended, else an unused or new one.
    OpenSession &sessionFor(gui::SessionPage *page);
    void connectProfiles();
    void connectToKept(const QUuid &profile);
    /// The user takes another key than the pinned one: kept in the profile and the log, and connected with.
    void acceptPin(gui::SessionPage *page, const QByteArray &pin);
    void acceptDialect(gui::SessionPage *page, protocol::Dialect dialect);
    /// Changes the profile of `open` where it is kept, and says in the log where that failed.
    void changeProfile(OpenSession &open, const std::function<void(profiles::Profile &)> &change);
    void remember(const QUuid &profile);
    void showRecent();
    /// A request that was last asked so long ago has to be asked anew; 0: never. For all sessions, kept in
    /// the settings.
    void setRequestExpiry(std::chrono::minutes limit);
    void setBudget(qint64 bytes);
    std::chrono::minutes requestExpiry() const;
    void applyRequestExpiry(OpenSession &open) const;
    void connectDiagnosis();
    void logSession(OpenSession &open);
    void showReport();
    QByteArray report(bool withNames);
    void knowNames();
    void knowNames(const client::ConnectionSettings &settings);
    void connectOverview();
    void overlook(OpenSession &open);
    void showOverview();
    void showRequest(const models::AuthorizationTable *session, authorization::RequestId request);
    void chooseFile();
    void askForDialect(const QString &path);
    void addFile(const QString &path, const store::SavedFile &file, protocol::Dialect dialect);
    bool closeFile(gui::SessionPage *page);
    void closeSession(gui::SessionPage *page);
    void forget(const OpenSession *ended);

    gui::ThemeManager &m_theme;
    QSettings &m_settings;
    SessionOptions m_options;
    gui::Icons m_icons;
    QString m_folder; ///< where a file was opened last
    DemoThread m_demo;
    models::DecoderBook m_decoders;
    models::Favourites m_favourites;       ///< of all sessions
    models::LastValueChoices m_lastValues; ///< of all sessions
    std::unique_ptr<profiles::SecretStore> m_ownSecrets;
    profiles::SecretStore &m_secrets;
    profiles::ProfileStore m_profiles;
    models::Templates m_templates; ///< of all sessions
    models::Presets m_presets;     ///< of all sessions, as the rules are
    models::Rules m_rules;
    models::SavedFilters m_filters; ///< of all sessions
    models::AuthorizationOverview m_overview;
    Redactor m_redactor; ///< knows the names of this run
    int m_sessionNumber = 0;
    std::vector<std::unique_ptr<OpenSession>> m_sessions;
    std::vector<std::unique_ptr<OpenFile>> m_files;
    std::vector<std::unique_ptr<OpenSession>> m_leaving; ///< closed, with bytes still on their way out
    gui::MainWindow m_window;                            ///< goes first but for what uses it
    ProfileOpener m_opener;
    WaitingTeller m_teller;
    QPointer<gui::AuthorizationOverviewWindow> m_overviewWindow; ///< the window's child
};

} // namespace app
