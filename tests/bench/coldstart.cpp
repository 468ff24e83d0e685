#include "coldstart.h"

#include "results.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <vector>

namespace {

constexpr int rounds = 11;

/// Of all children that have ended, in milliseconds: on a machine that does other things too it says more
/// than time.
double cpuOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// Milliseconds from before the process is there to its usable window; 0 where it failed.
double startOnce(const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    timespec begin{};
    clock_gettime(CLOCK_MONOTONIC, &begin);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_start"), {});
    process.waitForFinished();
    const qint64 end = process.readAll().trimmed().toLongLong();
    const qint64 begun = qint64{begin.tv_sec} * 1'000'000'000 + begin.tv_nsec;
    return end > begun ? static_cast<double>(end - begun) / 1e6 : 0;
}

} // namespace

void measureColdStart(Results &results)
{
    const QTemporaryDir folder; // a user's first start: no settings, no profiles
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    std::vector<double> times;
    const double cpuBefore = cpuOfChildren();
    for (int i = 0; i < rounds; ++i) {
        const double time = startOnce(environment);
        if (time == 0) {
            std::fprintf(stderr, "bench_start did not show its window\n");
            results.add(QStringLiteral("cold_start"), 0, QStringLiteral("ms"));
            return;
        }
        times.push_back(time);
    }
    std::sort(times.begin(), times.end());
    const QString ms = QStringLiteral("ms");
    results.add(QStringLiteral("cold_start_ms"), times[times.size() / 2], ms, Results::Goal::AtMost, 300);
    results.add(QStringLiteral("cold_start_best_ms"), times.front(), ms);
    results.add(QStringLiteral("cold_start_cpu_ms"), (cpuOfChildren() - cpuBefore) / rounds, ms);
}
