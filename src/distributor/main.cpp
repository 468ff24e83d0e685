#include "distributor/commandline.h"
#include "distributor/demo.h"
#include "distributor/distributor.h"
#include "distributor/terminationsignals.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

#include <sys/resource.h>

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// A connection takes a descriptor, and the usual limit is low.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("messagebus-monitor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MBM_VERSION));

    const auto parsed = distributor::parseCommandLine(QCoreApplication::arguments());
    if (const auto *end = std::get_if<distributor::CommandLineEnd>(&parsed)) {
        if (end->exitCode == 0)
            print(stdout, end->text);
        else
            print(stderr, QStringLiteral("messagebus-distributor: ") + end->text + u'\n');
        return end->exitCode;
    }
    const auto &commandLine = std::get<distributor::CommandLine>(parsed);

    raiseDescriptorLimit();
    distributor::TerminationSignals signals;
    QObject::connect(&signals, &distributor::TerminationSignals::requested, &application,
                     [] { QCoreApplication::exit(0); });

    distributor::Distributor distributor(commandLine.options);
    if (const auto error = distributor.listen()) {
        print(stderr, QStringLiteral("messagebus-distributor: ") + *error + u'\n');
        return 1;
    }
    std::unique_ptr<distributor::Demo> demo;
    if (commandLine.isDemo)
        demo = std::make_unique<distributor::Demo>(&distributor);

    distributor::Endpoint endpoint = commandLine.options.endpoint;
    endpoint.port = distributor.port();
    print(stdout, QStringLiteral("listening on ") + endpoint.toText() + u'\n');
    return QCoreApplication::exec();
}
