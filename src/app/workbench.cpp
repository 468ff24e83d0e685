#include "app/workbench.h"

#include "gui/connectiondialog.h"

#include <QMessageBox>

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

} // namespace

Workbench::Workbench(gui::ThemeManager &theme, QSettings &settings, SessionOptions options)
    : m_theme(theme)
    , m_settings(settings)
    , m_options(std::move(options))
    , m_icons(theme.sharedTheme())
    , m_window(theme, m_icons, settings)
{
    connect(&m_window, &gui::MainWindow::newConnectionRequested, this, &Workbench::askForConnection);
    connect(&m_window, &gui::MainWindow::demoRequested, this, &Workbench::startDemo);
    connect(&m_window, &gui::MainWindow::closeRequested, this, &Workbench::closeSession);
    addSession();
}

Workbench::~Workbench()
{
    for (const auto &open : m_sessions)
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
    connect(&open.page(), &gui::SessionPage::connectRequested, this, &Workbench::askForConnection);
    connect(&open.page(), &gui::SessionPage::demoRequested, this, &Workbench::startDemo);
    m_window.addPage(&open.page());
    return open;
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
    OpenSession &open = freeSession();
    open.page().setName({});
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
    session.connectTo(std::get<client::ConnectionSettings>(started));
    for (const char *feed : demoNotifications)
        session.requestNotifications(feed);
    for (const FeedAndTopic &wanted : demoTopics)
        session.subscribe(wanted.feed, wanted.topic);
    m_window.setCurrentPage(&open.page());
}

void Workbench::askForConnection()
{
    auto *dialog = new gui::ConnectionDialog(m_theme, m_icons, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->restore(m_settings);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        dialog->save(m_settings);
        connectTo(dialog->settings());
    });
    dialog->open();
}

void Workbench::closeSession(gui::SessionPage *page)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [page](const auto &open) { return &open->page() == page; });
    if (found == m_sessions.end())
        return;
    OpenSession *open = m_leaving.emplace_back(std::move(*found)).get();
    m_sessions.erase(found);
    m_window.removePage(page);
    connect(
        &open->session(), &Session::ended, this, [this, open] { forget(open); }, Qt::QueuedConnection);
    open->end();
    if (m_sessions.empty())
        addSession();
}

void Workbench::forget(const OpenSession *ended)
{
    std::erase_if(m_leaving, [ended](const auto &open) { return open.get() == ended; });
}

} // namespace app
