#include "windowload.h"

#include "benchwindow.h"
#include "distributor/loadframes.h"
#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "loadprogram.h"
#include "results.h"

#include <QElapsedTimer>

#include <cstdio>
#include <optional>

namespace {

constexpr qsizetype frameBytes = 133;
/// Less than comes in the time measured: filling up and evicting are both part of it.
constexpr qint64 budget = qint64{1} << 30;
constexpr std::chrono::seconds warmUp{3};
constexpr std::chrono::seconds patience{60};

struct Load
{
    int topics = 1000;
    qint64 rate = 1'000'000;
    std::chrono::seconds measured{30};
};

struct WindowFigures
{
    double received = 0; ///< messages a second
    double paints = 0;   ///< of the table, a second: a window that paints nothing is quick
    Lateness::Figures gui;
    Lateness::Figures idle;
};

/// Nothing where the window did not do what was to be measured.
std::optional<WindowFigures> runUnder(const Load &load)
{
    BenchWindow window(budget);
    const LoadProgram program(load.topics, frameBytes, load.rate);
    app::Session &session = window.session();
    window.connectTo(program.port());
    for (int i = 0; i < load.topics; ++i)
        session.subscribe(distributor::LoadFrames::feed(), distributor::LoadFrames::topic(i));
    const auto received = [&session] {
        return session.store().totals().received;
    };
    const bool isUp = runUntil(patience, [&] {
        return received() > quint64(load.rate) &&
               session.subscriptions().ownSubscriptionCount() == load.topics;
    });
    runFor(warmUp); // all that is made at first

    gui::PacketView &view = window.packets();
    const PaintCounter painted(*view.table()->viewport());
    IdleThread idle;
    Lateness busy;
    WindowFigures figures;
    const quint64 before = received();
    QElapsedTimer since;
    since.start();
    idle.start();
    busy.start();
    runFor(load.measured);
    figures.gui = busy.stop();
    figures.idle = idle.stop();
    const double seconds = static_cast<double>(since.nsecsElapsed()) / 1e9;
    figures.received = static_cast<double>(received() - before) / seconds;
    figures.paints = painted.paints / seconds;

    const gui::ViewCounters now = view.counters();
    const bool addsUp = now.received == now.shown + now.filtered + now.evicted + now.dropped;
    if (isUp && addsUp && now.dropped == 0 && view.table()->isFollowing())
        return figures;
    std::fprintf(stderr,
                 "the window under load was not measured: up %d, adds up %d, dropped %llu, follows %d\n",
                 isUp, addsUp, static_cast<unsigned long long>(now.dropped), view.table()->isFollowing());
    return std::nullopt;
}

const QString milliseconds = QStringLiteral("ms");
const QString perSecond = QStringLiteral("messages/s");

} // namespace

void measureWindowUnderLoad(Results &results)
{
    const Load load;
    const auto measured = runUnder(load);
    if (!measured)
        return results.add(QStringLiteral("gui_received"), 0, perSecond);
    const auto &[received, paints, gui, idle] = *measured;
    using Goal = Results::Goal;
    results.add(QStringLiteral("gui_received"), received, perSecond, Goal::AtLeast,
                0.95 * static_cast<double>(load.rate));
    results.add(QStringLiteral("gui_paints"), paints, QStringLiteral("a second"));
    results.add(QStringLiteral("gui_stall_p99_ms"), gui.p99Ms, milliseconds, Goal::AtMost, 16);
    results.add(QStringLiteral("gui_stall_max_above_idle_ms"), gui.maxMs - idle.maxMs, milliseconds,
                Goal::AtMost, 50);
    results.add(QStringLiteral("gui_stall_max_ms"), gui.maxMs, milliseconds);
    results.add(QStringLiteral("gui_idle_p99_ms"), idle.p99Ms, milliseconds);
    results.add(QStringLiteral("gui_idle_max_ms"), idle.maxMs, milliseconds);
    results.add(QStringLiteral("gui_turn_cpu_max_ms"), gui.turnCpuMaxMs, milliseconds);
    results.add(QStringLiteral("gui_thread_cpu_ms"), gui.cpuMsPerSecond, QStringLiteral("ms/s"));
}

void measureWindowWithManyTopics(Results &results)
{
    const auto measured = runUnder({100'000, 200'000, std::chrono::seconds(10)});
    if (!measured)
        return results.add(QStringLiteral("gui_100k_topics_received"), 0, perSecond);
    const auto &[received, paints, gui, idle] = *measured;
    results.add(QStringLiteral("gui_100k_topics_received"), received, perSecond);
    results.add(QStringLiteral("gui_100k_topics_stall_p99_ms"), gui.p99Ms, milliseconds);
    results.add(QStringLiteral("gui_100k_topics_idle_p99_ms"), idle.p99Ms, milliseconds);
    results.add(QStringLiteral("gui_100k_topics_stall_above_idle_ms"), gui.maxMs - idle.maxMs, milliseconds);
    results.add(QStringLiteral("gui_100k_topics_turn_cpu_max_ms"), gui.turnCpuMaxMs, milliseconds);
    results.add(QStringLiteral("gui_100k_topics_thread_cpu_ms"), gui.cpuMsPerSecond, QStringLiteral("ms/s"));
}
