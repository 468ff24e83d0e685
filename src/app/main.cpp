#include "app/diagnosticreport.h"
#include "app/logfile.h"
#include "app/qtmessages.h"
#include "app/startoptions.h"
#include "app/workbench.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace {

QString operatorName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

QString folderIn(QStandardPaths::StandardLocation location)
{
    return QDir(QStandardPaths::writableLocation(location)).filePath(QStringLiteral("messagebus-monitor"));
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const app::StartOptions options = app::readStartOptions(arguments);
    if (options.exitCode >= 0) {
        std::fputs(qPrintable(options.message), options.exitCode == 0 ? stdout : stderr);
        return options.exitCode;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("messagebus-monitor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Messagebus Monitor"));
    QApplication::setApplicationVersion(QStringLiteral(MBM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("messagebus-monitor"));

    QTranslator ofQt;
    if (ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    QTranslator own;
    if (own.load(QLocale(), QStringLiteral("messagebus-monitor"), QStringLiteral("_"),
                 QStringLiteral(":/translations")))
        QApplication::installTranslator(&own);

    const QDir data(folderIn(QStandardPaths::GenericDataLocation));
    app::LogFile log(data.filePath(QStringLiteral("logs")));
    const app::QtMessages messages(log);
    log.add(app::LogFile::Severity::Info, QStringLiteral("program"), app::programLine());

    QSettings settings(
        QDir(folderIn(QStandardPaths::GenericConfigLocation)).filePath(QStringLiteral("window.ini")),
        QSettings::IniFormat);
    using Choice = gui::ThemeManager::Choice;
    const int kept = settings.value(QStringLiteral("window/theme"), 0).toInt();
    gui::ThemeManager theme(kept == int(Choice::Light)  ? Choice::Light
                            : kept == int(Choice::Dark) ? Choice::Dark
                                                        : Choice::System);
    theme.apply(application);

    app::SessionOptions session;
    session.operatorName = operatorName();
    session.auditFolder = data.filePath(QStringLiteral("audit"));
    session.log = &log;
    app::Workbench workbench(theme, settings, session);
    workbench.window().show();
    if (options.demo)
        workbench.startDemo();
    if (!options.file.isEmpty())
        workbench.openFile(options.file, options.dialect);
    if (options.connection)
        workbench.connectTo(*options.connection);
    if (options.profile)
        workbench.connectTo(*options.profile, options.secrets);
    const int exitCode = QApplication::exec();
    log.add(app::LogFile::Severity::Info, QStringLiteral("program"), QStringLiteral("ends"));
    return exitCode;
}
