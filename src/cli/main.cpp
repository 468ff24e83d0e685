#include "cli/program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("messagebus-monitor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MBM_VERSION));
    return cli::runProgram(QCoreApplication::arguments());
}
