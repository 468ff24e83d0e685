#include "app/diagnosticreport.h"
#include "app/logfile.h"
#include "app/sessionreporter.h"
#include "app/workbench.h"
#include "client/metricsaddress.h"
#include "gui/window/reportdialog.h"

#include <QDir>
#include <QSysInfo>

// What a Workbench keeps of what happens, and what it tells of itself in a report.

namespace app {

void Workbench::connectDiagnosis()
{
    connect(&m_window, &gui::MainWindow::reportRequested, this, &Workbench::showReport);
    m_redactor.setHome(QDir::homePath());
    if (!m_options.log)
        return;
    connect(m_options.log, &LogFile::trouble, this, [this](const QString &text) {
        current().session().events().add(models::EventLog::Severity::Warning, text);
    });
}

void Workbench::logSession(OpenSession &open)
{
    ++m_sessionNumber;
    if (!m_options.log)
        return;
    open.page().setLogFolder(m_options.log->folder());
    new SessionReporter(*m_options.log, open.session(), m_sessionNumber, &open.session());
}

void Workbench::knowNames(const client::ConnectionSettings &settings)
{
    m_redactor.know(Redactor::Kind::Host, settings.host);
    for (const QByteArray &user :
         {settings.credentials.user, settings.credentials.impersonating, settings.credentials.forwardedFor})
        m_redactor.know(Redactor::Kind::User, QString::fromUtf8(user));
}

void Workbench::knowNames()
{
    m_redactor.know(Redactor::Kind::Host, QSysInfo::machineHostName());
    m_redactor.know(Redactor::Kind::User, m_options.operatorName);
    for (const profiles::Profile &profile : m_profiles.profiles()) {
        m_redactor.know(Redactor::Kind::Profile, profile.name);
        knowNames(profile.settings({}));
        if (const auto url = client::metricsUrl(profile.metricsAddress))
            m_redactor.know(Redactor::Kind::Host, url->host());
    }
}

QByteArray Workbench::report(bool withNames)
{
    ReportFacts facts;
    facts.theme = m_theme.theme().isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    facts.budgetBytes = m_options.memoryBudget->bytes();
    facts.expiryMinutes = static_cast<int>(requestExpiry().count());
    facts.profiles = m_profiles.profiles();
    for (const auto &open : m_sessions) {
        Session &session = open->session();
        facts.sessions.append({session.connectionState(), session.settings(), session.store().totals(),
                               session.requests().openCount()});
    }
    if (m_options.log)
        facts.log = m_options.log->recent();
    if (withNames)
        return diagnosticReport(facts, nullptr);
    knowNames();
    return diagnosticReport(facts, &m_redactor);
}

void Workbench::showReport()
{
    auto *dialog = new gui::ReportDialog([this](bool withNames) { return report(withNames); }, m_theme,
                                         m_icons, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace app
