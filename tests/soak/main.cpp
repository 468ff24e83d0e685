#include "soak/sender.h"
#include "soak/soakrun.h"

#include "app/allocator.h"

#include "protocol/duration.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <optional>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void addOption(QCommandLineParser &parser, const char *name, const char *text, const char *value)
{
    parser.addOption(
        {QLatin1String(name), QLatin1String(text), QStringLiteral("VALUE"), QLatin1String(value)});
}

std::optional<SoakPlan> readPlan(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOption(parser, "for", "How long, such as 10m.", "1h");
    addOption(parser, "rate", "Messages a second.", "100000");
    addOption(parser, "topics", "How many topics.", "1000");
    addOption(parser, "frame", "Bytes of a message.", "133");
    addOption(parser, "every", "Once in this time the connection ends.", "1m");
    addOption(parser, "budget", "Memory of the store, MiB.", "256");
    addOption(parser, "warm-up", "Time before memory is looked at; a sixth, at most 10m, unless given.", "");
    const bool isRead = parser.parse(arguments);
    SoakPlan plan;
    const auto duration = protocol::durationFromText(parser.value(QStringLiteral("for")));
    const auto every = protocol::durationFromText(parser.value(QStringLiteral("every")));
    plan.load.perSecond = parser.value(QStringLiteral("rate")).toDouble();
    plan.load.topics = parser.value(QStringLiteral("topics")).toInt();
    plan.load.frameBytes = parser.value(QStringLiteral("frame")).toInt();
    plan.budget = parser.value(QStringLiteral("budget")).toLongLong() << 20;
    if (!isRead || !parser.positionalArguments().isEmpty() || !duration || !every ||
        plan.load.perSecond <= 0 || plan.load.topics <= 0 || plan.budget <= 0) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return std::nullopt;
    }
    plan.duration = *duration;
    plan.load.every = *every;
    const auto warmUp = protocol::durationFromText(parser.value(QStringLiteral("warm-up")));
    plan.warmUp =
        warmUp.value_or(std::min<std::chrono::milliseconds>(plan.duration / 6, std::chrono::minutes(10)));
    return plan;
}

} // namespace

/// Runs the program with its window, offscreen, under load; see SoakRun. Exit code 0: nothing was lost, left
/// over or growing.
int main(int argc, char *argv[])
{
    app::giveMemoryBack(); // as the program does
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const std::optional<SoakPlan> plan = readPlan(arguments);
    int report[2];
    int control[2];
    if (!plan || pipe(report) != 0 || pipe(control) != 0)
        return 2;

    // Before there are threads.
    const pid_t sender = fork();
    if (sender == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        close(report[0]);
        close(control[1]);
        _exit(runSender(plan->load, report[1], control[0]));
    }
    close(report[1]);
    close(control[0]);

    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    int result = 1;
    {
        SoakRun run(*plan, report[0], control[1]);
        QObject::connect(&run, &SoakRun::ended, &application, [](int code) { QApplication::exit(code); });
        run.start();
        result = QApplication::exec();
    }
    kill(sender, SIGKILL);
    waitpid(sender, nullptr, 0);
    return result;
}
