#include "app/workbench.h"

#include "profiles/keychain.h"
#include "protocol/displayname.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace app {

namespace {

struct FeedAndTopic
{
    const char *feed;
    const char *topic;
};

/// What the demo's tab opens with, so that the window is alive at once.
constexpr FeedAndTopic demoTopics[] = {
    {"PRICES", "VOD.L"}, {"PRICES", "BARC.L"}, {"PRICES", "HSBA.L"},  {"PRICES", "AZN.L"},
    {"PRICES", "BP.L"},  {"PRICES", "LLOY.L"}, {"NEWS", "HEADLINES"}, {"TELEMETRY", "RACK1"},
};
constexpr const char *demoNotifications[] = {"PRICES", "PRICES.L2", "ORDERS"};
constexpr const char *demoAuthorizedFeed = "PRICES.L2";
constexpr const char *expiryKey = "authorization/expiryMinutes";
constexpr const char *favouritesKey = "subscriptions/favourites";
constexpr const char *lastValuesKey = "subscriptions/lastValues";
constexpr const char *filtersKey = "packets/filters";
constexpr int firstExpiryMinutes = 30;
constexpr const char *decodersKey = "inspector/decoders"; ///< as models::DecoderBook writes it
constexpr const char *budgetKey = "memory/budgetMiB";     ///< 0 or none: what fits the machine
constexpr qint64 mebibyte = qint64{1} << 20;

/// Where the settings are kept, the rest of the configuration is.
QString besides(const QSettings &settings, const QString &name)
{
    return QFileInfo(settings.fileName()).dir().filePath(name);
}

SessionOptions withBudget(SessionOptions options, const QSettings &settings)
{
    if (options.memoryBudget)
        return options;
    constexpr qint64 most = qint64{1} << 24; // 16 TiB
    const qint64 kept = settings.value(QLatin1String(budgetKey), 0).toLongLong();
    options.memoryBudget = std::make_shared<store::MemoryBudget>(
        kept > 0 ? std::min(kept, most) * mebibyte : store::MemoryBudget::usualBytes());
    return options;
}

} // namespace

Workbench::Workbench(gui::ThemeManager &theme, QSettings &settings, SessionOptions options,
                     profiles::SecretStore *secrets)
    : m_theme(theme)
    , m_settings(settings)
    , m_options(withBudget(std::move(options), settings))
    , m_icons(theme.sharedTheme())
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_ownSecrets(secrets ? nullptr : std::make_unique<profiles::Keychain>())
    , m_secrets(secrets ? *secrets : *m_ownSecrets)
    , m_profiles(besides(settings, QStringLiteral("profiles.json")))
    , m_templates(besides(settings, QStringLiteral("templates.json")))
    , m_presets(besides(settings, QStringLiteral("presets.json")))
    , m_rules(besides(settings, QStringLiteral("rules.json")))
    , m_window(theme, m_icons, settings)
    , m_opener(m_secrets, theme, m_window)
    , m_teller(m_overview, settings, theme, m_window)
{
    connect(&m_window, &gui::MainWindow::newConnectionRequested, this, [this] { askForConnection(nullptr); });
    connect(&m_window, &gui::MainWindow::demoRequested, this, &Workbench::startDemo);
    connect(&m_window, &gui::MainWindow::openRequested, this, &Workbench::chooseFile);
    connect(&m_window, &gui::MainWindow::fileDropped, this, [this](const QString &path) { openFile(path); });
    connect(&m_window, &gui::MainWindow::closeRequested, this, &Workbench::closeSession);
    m_decoders.restore(settings.value(QLatin1String(decodersKey)).toByteArray());
    connect(&m_decoders, &models::DecoderBook::changed, this,
            [this] { m_settings.setValue(QLatin1String(decodersKey), m_decoders.save()); });
    m_favourites.restore(settings.value(QLatin1String(favouritesKey)).toByteArray());
    m_lastValues.restore(settings.value(QLatin1String(lastValuesKey)).toByteArray());
    connect(&m_lastValues, &models::LastValueChoices::changed, this,
            [this] { m_settings.setValue(QLatin1String(lastValuesKey), m_lastValues.save()); });
    connect(&m_favourites, &models::Favourites::changed, this,
            [this] { m_settings.setValue(QLatin1String(favouritesKey), m_favourites.save()); });
    m_filters.restore(m_settings.value(QLatin1String(filtersKey)).toByteArray());
    connect(&m_filters, &models::SavedFilters::changed, this,
            [this] { m_settings.setValue(QLatin1String(filtersKey), m_filters.state()); });
    m_options.presets = &m_presets;
    m_options.rules = &m_rules;
    m_presets.load();
    m_templates.load();
    m_rules.load();
    connectOverview();
    addSession();
    connectDiagnosis();
    connectProfiles();
}

Workbench::~Workbench()
{
    for (const auto &open : m_sessions) {
        m_overview.removeSession(&open->session().requests());
        m_window.removePage(&open->page());
    }
    for (const auto &open : m_files)
        m_window.removePage(&open->page());
    for (const auto &open : m_sessions)
        open->end(); // all together, before one is waited for
}

OpenSession &Workbench::current()
{
    OpenSession *open = find(m_window.currentPage());
    return open ? *open : addSession();
}

OpenSession &Workbench::addSession()
{
    m_sessions.push_back(std::make_unique<OpenSession>(m_options, m_theme, m_icons));
    OpenSession &open = *m_sessions.back();
    connect(&open.page(), &gui::SessionPage::connectRequested, this,
            [this, page = &open.page()] { askForConnection(page); });
    connect(&open.page(), &gui::SessionPage::pinAccepted, this,
            [this, page = &open.page()](const QByteArray &pin) { acceptPin(page, pin); });
    connect(&open.page(), &gui::SessionPage::dialectChosen, this,
            [this, page = &open.page()](protocol::Dialect dialect) { acceptDialect(page, dialect); });
    connect(&open.page(), &gui::SessionPage::requestExpiryChosen, this, &Workbench::setRequestExpiry);
    connect(&open.page(), &gui::SessionPage::budgetChosen, this, &Workbench::setBudget);
    applyRequestExpiry(open);
    open.page().setAlarmMenu(m_teller.menu());
    open.page().setDecoderBook(&m_decoders);
    open.page().setSavedFilters(m_filters);
    open.page().setFavourites(m_favourites);
    open.page().setTemplates(m_templates);
    open.page().setLastValues(m_lastValues);
    connect(&open.page(), &gui::SessionPage::demoRequested, this, &Workbench::startDemo);
    connect(&open.page(), &gui::SessionPage::openRequested, this, &Workbench::chooseFile);
    logSession(open);
    overlook(open);
    m_window.addPage(&open.page());
    return open;
}

void Workbench::setBudget(qint64 bytes)
{
    m_options.memoryBudget->setBytes(bytes);
    m_settings.setValue(QLatin1String(budgetKey), bytes / mebibyte);
}

OpenSession &Workbench::freeSession()
{
    OpenSession &open = current();
    return open.session().connectionState().phase == client::Phase::NotConnected &&
                   open.session().settings().host.isEmpty()
               ? open
               : addSession();
}

OpenSession *Workbench::find(const gui::SessionPage *page)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [page](const auto &open) { return &open->page() == page; });
    return found == m_sessions.end() ? nullptr : found->get();
}

void Workbench::connectTo(const client::ConnectionSettings &settings)
{
    connectIn(freeSession(), settings);
}

void Workbench::connectIn(OpenSession &open, const client::ConnectionSettings &settings)
{
    knowNames(settings);
    open.page().setName({});
    open.useNone();
    open.page().setEnvironment(profiles::Environment::None);
    open.session().watchMetrics({}, {}); // but what its profile says
    open.session().connectTo(settings);
    m_window.setCurrentPage(&open.page());
}

void Workbench::startDemo()
{
    const auto started = m_demo.start();
    if (const auto *error = std::get_if<QString>(&started)) {
        auto *box =
            new QMessageBox(QMessageBox::Warning, tr("Demo"), tr("The demo could not start: %1").arg(*error),
                            QMessageBox::Ok, &m_window);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    OpenSession &open = freeSession();
    open.page().setName(tr("demo"));
    Session &session = open.session();
    session.setNeedsAuthorization(demoAuthorizedFeed, true);
    session.watchMetrics(m_demo.metricsAddress(), {});
    session.connectTo(std::get<client::ConnectionSettings>(started));
    for (const char *feed : demoNotifications)
        session.requestNotifications(feed);
    for (const FeedAndTopic &wanted : demoTopics)
        session.subscribe(wanted.feed, wanted.topic);
    m_window.setCurrentPage(&open.page());
}

void Workbench::setRequestExpiry(std::chrono::minutes limit)
{
    m_settings.setValue(QLatin1String(expiryKey), static_cast<int>(limit.count()));
    for (const auto &open : m_sessions)
        applyRequestExpiry(*open);
}

std::chrono::minutes Workbench::requestExpiry() const
{
    const int kept = m_settings.value(QLatin1String(expiryKey), firstExpiryMinutes).toInt();
    return std::chrono::minutes(std::max(kept, 0));
}

void Workbench::applyRequestExpiry(OpenSession &open) const
{
    const std::chrono::minutes limit = requestExpiry();
    open.page().setRequestExpiry(limit);
    open.session().desk().setExpiry(limit.count() > 0 ? std::optional<std::chrono::nanoseconds>(limit)
                                                      : std::nullopt,
                                    authorization::TimePoint::now());
}

void Workbench::closeSession(gui::SessionPage *page)
{
    if (closeFile(page))
        return;
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [page](const auto &open) { return &open->page() == page; });
    if (found == m_sessions.end())
        return;
    OpenSession *open = m_leaving.emplace_back(std::move(*found)).get();
    m_sessions.erase(found);
    m_overview.removeSession(&open->session().requests());
    m_window.removePage(page);
    connect(
        &open->session(), &Session::ended, this, [this, open] { forget(open); }, Qt::QueuedConnection);
    open->end();
    if (m_sessions.empty() && m_files.empty())
        addSession();
}

void Workbench::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open messages"), m_folder,
                                   tr("Saved messages (*.jsonl *.frames);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openFile(path); });
    dialog->open();
}

void Workbench::openFile(const QString &path, std::optional<protocol::Dialect> dialect)
{
    m_folder = QFileInfo(path).path();
    const store::SavedFile file = store::inspectSavedFile(path);
    const bool isRaw = file.kind == store::SavedFile::Kind::RawFrames;
    if (!dialect)
        dialect = file.dialect;
    if (isRaw && !dialect)
        askForDialect(path);
    else
        addFile(path, file, dialect.value_or(protocol::Dialect::V4));
}

void Workbench::askForDialect(const QString &path)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Open messages"),
                        tr("Which dialect are the raw frames in %1? Nothing in the file tells.")
                            .arg(protocol::displayName(QFile::encodeName(QFileInfo(path).fileName()))),
                        QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    for (const protocol::Dialect dialect :
         {protocol::Dialect::V3, protocol::Dialect::V4, protocol::Dialect::V6}) {
        const QPushButton *button =
            box->addButton(tr("Dialect %1").arg(protocol::dialectNumber(dialect)), QMessageBox::AcceptRole);
        connect(button, &QPushButton::clicked, this, [this, path, dialect] { openFile(path, dialect); });
    }
    box->open();
}

void Workbench::addFile(const QString &path, const store::SavedFile &file, protocol::Dialect dialect)
{
    OpenSession *unused = find(m_window.currentPage());
    if (unused && (unused->session().connectionState().phase != client::Phase::NotConnected ||
                   !unused->session().settings().host.isEmpty()))
        unused = nullptr;
    m_files.push_back(
        std::make_unique<OpenFile>(path, file, dialect, m_options.memoryBudget, m_theme, m_icons));
    gui::SessionPage &page = m_files.back()->page();
    page.setDecoderBook(&m_decoders);
    page.setSavedFilters(m_filters);
    m_window.addPage(&page);
    page.setFocus(Qt::OtherFocusReason);
    if (unused)
        closeSession(&unused->page()); // nobody needs the welcome now
}

bool Workbench::closeFile(gui::SessionPage *page)
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [page](const auto &open) { return &open->page() == page; });
    if (found == m_files.end())
        return false;
    const std::unique_ptr<OpenFile> open = std::move(*found);
    m_files.erase(found);
    m_window.removePage(page);
    if (m_sessions.empty() && m_files.empty())
        addSession();
    return true;
}

void Workbench::forget(const OpenSession *ended)
{
    std::erase_if(m_leaving, [ended](const auto &open) { return open.get() == ended; });
}

} // namespace app
