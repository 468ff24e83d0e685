#include "app/workbench.h"
#include "gui/connection/connectiondialog.h"
#include "models/eventlog.h"
#include "profiles/profilecheck.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

// How a Workbench connects: the dialog, profiles, and those used lately.

namespace app {

namespace {

constexpr const char *recentKey = "recent/profiles";
constexpr qsizetype mostRecent = 8;

} // namespace

void Workbench::connectTo(const profiles::Profile &profile, const profiles::Secrets &given)
{
    connectProfile(nullptr, profile, given);
}

OpenSession &Workbench::sessionFor(gui::SessionPage *page)
{
    using client::Phase;
    OpenSession *open = find(page); // the tab may have gone meanwhile
    const Phase phase = open ? open->session().connectionState().phase : Phase::Connecting;
    return open && (phase == Phase::NotConnected || phase == Phase::Closed) ? *open : freeSession();
}

void Workbench::connectProfile(gui::SessionPage *page, const profiles::Profile &profile,
                               const profiles::Secrets &given)
{
    m_opener.open(profile, given, [this, page, profile](const client::ConnectionSettings &settings) {
        OpenSession &open = sessionFor(page);
        connectIn(open, settings);
        open.use(profile);
        if (!profile.id.isNull())
            remember(profile.id);
    });
}

void Workbench::askForConnection(gui::SessionPage *page)
{
    auto *dialog = new gui::ConnectionDialog(m_theme, m_icons, m_profiles, m_secrets, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->restoreDraft(m_settings);
    connect(dialog, &gui::ConnectionDialog::connectRequested, this,
            [this, page](const profiles::Profile &profile, const profiles::Secrets &secrets) {
                connectProfile(page, profile, secrets);
            });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        dialog->saveDraft(m_settings);
        showRecent(); // names may have changed
    });
    dialog->open();
}

void Workbench::connectProfiles()
{
    connect(&m_window, &gui::MainWindow::recentConnectionRequested, this, &Workbench::connectToKept);
    connect(&m_opener, &ProfileOpener::notKept, this, [this](const QString &trouble) {
        current().session().events().add(models::EventLog::Severity::Warning,
                                         tr("The secrets are not kept. %1").arg(trouble));
    });
    const QStringList troubles = m_profiles.load();
    for (const QString &trouble : troubles)
        current().session().events().add(models::EventLog::Severity::Warning,
                                         tr("Profiles: %1").arg(trouble));
    showRecent();
}

void Workbench::connectToKept(const QUuid &id)
{
    const QStringList troubles = m_profiles.load();
    const profiles::Profile *profile = m_profiles.find(id);
    if (profile && profiles::ProfileCheck::problems(*profile).isEmpty()) {
        connectTo(profiles::Profile(*profile));
        return;
    }
    askForConnection(nullptr); // which says what is wrong
    showRecent();
}

void Workbench::connectToLast()
{
    const QStringList recent = m_settings.value(QLatin1String(recentKey)).toStringList();
    connectToKept(recent.isEmpty() ? QUuid() : QUuid::fromString(recent.first()));
}

void Workbench::changeProfile(OpenSession &open, const std::function<void(profiles::Profile &)> &change)
{
    const QStringList troubles = m_profiles.load(); // another program may have changed it
    for (const QString &trouble : troubles)
        open.session().events().add(models::EventLog::Severity::Warning, tr("Profiles: %1").arg(trouble));
    const profiles::Profile *kept = open.profile().isNull() ? nullptr : m_profiles.find(open.profile());
    if (!kept)
        return;
    profiles::Profile profile = *kept;
    change(profile);
    if (profile == *kept)
        return;
    if (const QString error = m_profiles.put(profile); !error.isEmpty())
        open.session().events().add(models::EventLog::Severity::Error,
                                    tr("The profile could not be changed: %1").arg(error));
}

void Workbench::acceptPin(gui::SessionPage *page, const QByteArray &pin)
{
    OpenSession *open = find(page);
    if (!open)
        return;
    client::ConnectionSettings settings = open->session().settings();
    const QByteArray old = std::exchange(settings.tls.pin, pin);
    open->session().events().add(models::EventLog::Severity::Warning,
                                 tr("%1: the pinned key was changed by %2, from %3 to %4")
                                     .arg(settings.target(), m_options.operatorName,
                                          QString::fromLatin1(old.toHex()),
                                          QString::fromLatin1(pin.toHex())));
    changeProfile(*open, [&old, &pin](profiles::Profile &profile) {
        if (profile.tls.pin == old) // not one that was changed meanwhile
            profile.tls.pin = pin;
    });
    open->session().connectTo(settings);
}

void Workbench::acceptDialect(gui::SessionPage *page, protocol::Dialect dialect)
{
    OpenSession *open = find(page);
    if (!open)
        return;
    client::ConnectionSettings settings = open->session().settings();
    settings.dialect = dialect;
    settings.dialectIsSure = false;
    if (!protocol::hasConnectionString(dialect))
        settings.credentials.application.clear();
    changeProfile(*open, [dialect](profiles::Profile &profile) { profile.dialect = dialect; });
    open->session().connectTo(settings);
}

void Workbench::remember(const QUuid &profile)
{
    const QString id = profile.toString(QUuid::WithoutBraces);
    QStringList recent = m_settings.value(QLatin1String(recentKey)).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(QLatin1String(recentKey),
                        QStringList(recent.first(std::min(recent.size(), mostRecent))));
    showRecent();
}

void Workbench::showRecent()
{
    QList<gui::RecentConnection> shown;
    const QStringList recent = m_settings.value(QLatin1String(recentKey)).toStringList();
    for (const QString &id : recent.first(std::min(recent.size(), mostRecent))) {
        if (const profiles::Profile *profile = m_profiles.find(QUuid::fromString(id)))
            shown.append({profile->id, profile->name, profile->environment});
    }
    m_window.setRecentConnections(shown);
}

} // namespace app
