#include "cli/program.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// Where the caller closed a standard descriptor, the next one opened would take its number: output would go
/// into a socket or a pipe of our own. Reads see the end, writes fail as on a closed one.
void fillStandardDescriptors()
{
    int descriptor = 0;
    do
        descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    while (descriptor >= STDIN_FILENO && descriptor <= STDERR_FILENO);
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardDescriptors();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("messagebus-monitor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MBM_VERSION));
    return cli::runProgram(QCoreApplication::arguments());
}
