// bench_ingest FILE [PART OF A NAME]: measures what scripts/bench reports, prints a table and writes FILE.

#include "bare.h"
#include "ingest.h"
#include "loadprocess.h"
#include "loadprogram.h"
#include "results.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace {

constexpr int rounds = 3;

Pace best(const std::function<Pace()> &measure)
{
    Pace most;
    for (int i = 0; i < rounds; ++i)
        most = Pace::best(most, measure());
    return most;
}

const QString perSecond = QStringLiteral("messages/s");
const QString cpu = QStringLiteral("ns CPU");
const QString noUnit;

void addPace(Results &results, const QString &name, const Pace &pace)
{
    results.add(name, pace.perSecond, perSecond);
    results.add(name + QStringLiteral("_cpu"), pace.cpuNanoseconds, cpu);
}

/// One workload over the whole path, beside the bare reads of the same bytes, in turn so that noise meets all
/// alike.
void measure(Results &results, const QString &name, const Workload &load, bool tls, double goal,
             double ratioGoal)
{
    const LoadProcess process(load, tls);
    Pace posix;
    Pace bare;
    Pace whole;
    for (int i = 0; i < rounds; ++i) {
        if (!tls)
            posix = Pace::best(posix, readPosix(load, process.port()));
        bare = Pace::best(bare, readQSslSocket(load, process.port(), tls));
        whole = Pace::best(whole, ingestThroughClient(load, process.port(), tls));
    }
    if (!tls)
        addPace(results, QStringLiteral("bare_posix_") + name, posix);
    addPace(results, QStringLiteral("bare_qsslsocket_") + name, bare);
    const QString key = QStringLiteral("ingest_") + name;
    if (goal > 0)
        results.add(key, whole.perSecond, perSecond, Results::Goal::AtLeast, goal);
    else
        results.add(key, whole.perSecond, perSecond);
    results.add(key + QStringLiteral("_cpu"), whole.cpuNanoseconds, cpu);
    results.add(key + QStringLiteral("_ratio"), bare.perSecond > 0 ? whole.perSecond / bare.perSecond : 0,
                noUnit, Results::Goal::AtLeast, ratioGoal);
}

/// The load program against a reader that does nothing else, beside the bare read of the same run: no figure
/// that is taken with the program may be the program's own.
void measureLoad(Results &results, const Workload &load)
{
    const LoadProcess process(load, false);
    const LoadProgram program(load.topics, load.frameBytes);
    Pace bare;
    Pace sent;
    for (int i = 0; i < rounds; ++i) {
        bare = Pace::best(bare, readQSslSocket(load, process.port(), false));
        sent = Pace::best(sent, program.receive(load.messages));
    }
    results.add(QStringLiteral("load_tcp"), sent.perSecond, perSecond);
    results.add(QStringLiteral("load_over_bare"), bare.perSecond > 0 ? sent.perSecond / bare.perSecond : 0,
                noUnit, Results::Goal::AtLeast, 1);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_ingest FILE [PART OF A NAME]\n");
        return 2;
    }
    const QString only = arguments.value(2);
    const auto wanted = [&only](const char *name) {
        return QString::fromLatin1(name).contains(only);
    };
    Results results;

    const Workload usual;
    if (wanted("memory_per_message")) {
        Workload load;
        load.messages = 4'000'000;
        results.add(QStringLiteral("memory_per_message"), memoryPerMessage(load), QStringLiteral("bytes"),
                    Results::Goal::AtMost, 40);
    }
    if (wanted("memory_over_budget")) {
        results.add(QStringLiteral("memory_over_budget"), static_cast<double>(memoryOverBudget(usual)),
                    QStringLiteral("bytes"), Results::Goal::AtMost, 8 << 20);
    }
    if (wanted("walk_in_memory"))
        addPace(results, QStringLiteral("walk_in_memory"), best([&] { return walkInMemory(usual); }));
    if (wanted("store_in_memory"))
        addPace(results, QStringLiteral("store_in_memory"), best([&] { return ingestFromMemory(usual); }));
    if (wanted("load_tcp"))
        measureLoad(results, usual);
    if (wanted("tcp"))
        measure(results, QStringLiteral("tcp"), usual, false, 6e6, 0.4);
    if (wanted("tls"))
        measure(results, QStringLiteral("tls"), usual, true, 3e6, 0.7);
    if (wanted("10_packets")) {
        Workload load;
        load.packets = 10;
        load.frameBytes = 400;
        load.messages = 4'000'000;
        measure(results, QStringLiteral("10_packets"), load, false, 0, 0.4);
    }
    if (wanted("16_mib")) {
        Workload load;
        load.topics = 1;
        load.frameBytes = 16 * 1024 * 1024;
        load.messages = 150;
        measure(results, QStringLiteral("16_mib"), load, false, 0, 0.4);
    }
    if (wanted("100k_topics")) {
        Workload load;
        load.topics = 100'000;
        measure(results, QStringLiteral("100k_topics"), load, false, 0, 0.4);
    }
    results.print();
    return results.write(arguments[1]) && results.allMeasured() ? 0 : 1;
}
