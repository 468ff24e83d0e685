#include "app/allocator.h"
#include "app/program.h"
#include "app/startoptions.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    app::giveMemoryBack();
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
    app::Program program(application);
    program.start(options);
    return QApplication::exec();
}
