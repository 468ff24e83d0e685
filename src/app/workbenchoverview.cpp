#include "app/workbench.h"
#include "gui/authorization/authorizationoverviewwindow.h"

#include <algorithm>

// The requests of all of a Workbench's sessions in one window.

namespace app {

void Workbench::connectOverview()
{
    connect(&m_window, &gui::MainWindow::overviewRequested, this, &Workbench::showOverview);
    connect(&m_overview, &models::AuthorizationOverview::openCountChanged, &m_window,
            &gui::MainWindow::setWaitingRequests);
    connect(&m_teller, &WaitingTeller::openRequested, this, &Workbench::showOverview);
}

void Workbench::overlook(OpenSession &open)
{
    models::AuthorizationTable *table = &open.session().requests();
    m_overview.addSession(table);
    const auto name = [this, table, page = &open.page()] {
        m_overview.setSession(table, page->name(), page->environment());
    };
    connect(&open.page(), &gui::SessionPage::titleChanged, &m_overview, name);
    name();
}

void Workbench::showOverview()
{
    if (!m_overviewWindow) {
        m_overviewWindow = new gui::AuthorizationOverviewWindow(m_overview, m_theme, m_icons, &m_window);
        m_overviewWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_overviewWindow, &gui::AuthorizationOverviewWindow::goToRequested, this,
                &Workbench::showRequest);
    }
    m_overviewWindow->show();
    m_overviewWindow->raise();
    m_overviewWindow->activateWindow();
}

void Workbench::showRequest(const models::AuthorizationTable *session, authorization::RequestId request)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [session](const auto &open) {
        return &open->session().requests() == session;
    });
    if (found == m_sessions.end())
        return;
    m_window.setCurrentPage(&(*found)->page());
    m_window.raise();
    m_window.activateWindow();
    (*found)->page().showRequest(request);
}

} // namespace app
