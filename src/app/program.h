#pragma once

#include "app/logfile.h"
#include "app/qtmessages.h"
#include "app/termination.h"
#include "app/workbench.h"
#include "gui/theme/thememanager.h"

#include <QSettings>
#include <QTranslator>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace app {

struct StartOptions;

/// The window program behind its main(): log, settings, translations and theme of the user, then the
/// workbench. The application must outlive it. GUI thread.
class Program
{
public:
    explicit Program(QApplication &application);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// Shows the window and does what the command line asks for.
    void start(const StartOptions &options);
    Workbench &workbench() { return m_workbench; }

private:
    QTranslator m_ofQt;
    QTranslator m_own;
    LogFile m_log;
    const QtMessages m_messages;
    QSettings m_settings;
    gui::ThemeManager m_theme;
    Workbench m_workbench;
    Termination m_termination;
};

} // namespace app
