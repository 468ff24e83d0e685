#include "app/program.h"

#include "app/diagnosticreport.h"
#include "app/startoptions.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace app {

namespace {

QString operatorName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

QDir folderIn(QStandardPaths::StandardLocation location)
{
    return QDir(
        QDir(QStandardPaths::writableLocation(location)).filePath(QStringLiteral("messagebus-monitor")));
}

gui::ThemeManager::Choice keptTheme(const QSettings &settings)
{
    using Choice = gui::ThemeManager::Choice;
    const int kept = settings.value(QStringLiteral("window/theme"), 0).toInt();
    return kept == int(Choice::Light)  ? Choice::Light
           : kept == int(Choice::Dark) ? Choice::Dark
                                       : Choice::System;
}

/// What the first widget needs: it asks for texts and looks at once.
gui::ThemeManager &dressed(QApplication &application, gui::ThemeManager &theme, QTranslator &ofQt,
                           QTranslator &own)
{
    if (ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    if (own.load(QLocale(), QStringLiteral("messagebus-monitor"), QStringLiteral("_"),
                 QStringLiteral(":/translations")))
        QApplication::installTranslator(&own);
    theme.apply(application);
    return theme;
}

SessionOptions sessionOptions(LogFile &log)
{
    SessionOptions session;
    session.operatorName = operatorName();
    session.auditFolder = folderIn(QStandardPaths::GenericDataLocation).filePath(QStringLiteral("audit"));
    session.log = &log;
    return session;
}

} // namespace

Program::Program(QApplication &application)
    : m_log(folderIn(QStandardPaths::GenericDataLocation).filePath(QStringLiteral("logs")))
    , m_messages(m_log)
    , m_settings(folderIn(QStandardPaths::GenericConfigLocation).filePath(QStringLiteral("window.ini")),
                 QSettings::IniFormat)
    , m_theme(keptTheme(m_settings))
    , m_workbench(dressed(application, m_theme, m_ofQt, m_own), m_settings, sessionOptions(m_log))
{
    m_log.add(LogFile::Severity::Info, QStringLiteral("program"), programLine());
    QObject::connect(&m_termination, &Termination::requested, &m_workbench, [this, &application] {
        m_log.add(LogFile::Severity::Info, QStringLiteral("program"), QStringLiteral("asked to end"));
        m_workbench.window().closeWithoutAsking();
        application.quit();
    });
}

Program::~Program()
{
    m_log.add(LogFile::Severity::Info, QStringLiteral("program"), QStringLiteral("ends"));
}

void Program::start(const StartOptions &options)
{
    m_workbench.window().show();
    if (options.demo)
        m_workbench.startDemo();
    if (!options.file.isEmpty())
        m_workbench.openFile(options.file, options.dialect);
    if (options.last)
        m_workbench.connectToLast();
    if (options.connection)
        m_workbench.connectTo(*options.connection);
    if (options.profile)
        m_workbench.connectTo(*options.profile, options.secrets);
}

} // namespace app
