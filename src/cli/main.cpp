#include "cli/exitcode.h"
#include "cli/program.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <cstdio>

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

/// A name that is not UTF-8 would silently become another one on its way through QString.
bool areUtf8(int count, char *arguments[])
{
    for (int index = 1; index < count; ++index) {
        if (!QByteArrayView(arguments[index]).isValidUtf8()) {
            std::fprintf(stderr, "messagebus: argument %d is not valid UTF-8\n", index);
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardDescriptors();
    if (!areUtf8(argc, argv))
        return cli::WrongUsage;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("messagebus-monitor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MBM_VERSION));
    return cli::runProgram(QCoreApplication::arguments());
}
