#include "windowscroll.h"

#include "benchwindow.h"
#include "fill.h"
#include "gui/icons.h"
#include "gui/inputstrip.h"
#include "gui/packetactions.h"
#include "gui/packetnavigator.h"
#include "gui/packettable.h"
#include "gui/packetview.h"
#include "results.h"
#include "store/packetstore.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <unistd.h>
#include <vector>

namespace {

constexpr quint64 wantedRows = 50'000'000;
constexpr qsizetype frameBytes = 90;
constexpr qint64 bytesForOneRow = frameBytes + 36;
constexpr int frames = 300;

/// As many as fit into half of the memory that is free.
quint64 rowsThatFit()
{
    const qint64 free = qint64{sysconf(_SC_AVPHYS_PAGES)} * sysconf(_SC_PAGESIZE);
    return std::min<quint64>(wantedRows, static_cast<quint64>(free / 2 / bytesForOneRow));
}

/// Milliseconds, the slowest of a hundred.
struct FrameCost
{
    double clock = 0;
    double cpu = 0; ///< of this thread: on a machine that does other things too it says more
};

double slowest(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

double cpuNow()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Each frame is the step, and the painting of all that it changed. Nothing where a step led nowhere, or
/// nothing was painted.
template <typename Step>
std::optional<FrameCost> costOfFrames(gui::PacketView &view, Step step)
{
    std::vector<double> clock;
    std::vector<double> cpu;
    std::vector<quint64> screen;
    const PaintCounter painted(*view.table()->viewport());
    int stood = 0; // by chance, the same place twice
    QElapsedTimer since;
    for (int i = 0; i < frames; ++i) {
        const double before = cpuNow();
        since.start();
        step();
        view.poll();
        view.table()->viewport()->repaint();
        clock.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        cpu.push_back(cpuNow() - before);
        stood += view.table()->screenRows() == screen;
        screen = view.table()->screenRows();
    }
    if (stood > frames / 10 || painted.paints < frames)
        return std::nullopt;
    return FrameCost{slowest(clock), slowest(cpu)};
}

} // namespace

void measureScrolling(Results &results)
{
    const QString ms = QStringLiteral("ms");
    Workload load;
    load.frameBytes = frameBytes;
    load.messages = rowsThatFit() / static_cast<quint64>(load.topics) * static_cast<quint64>(load.topics);
    store::StoreOptions options;
    options.budget = static_cast<qint64>(load.messages) * bytesForOneRow + (qint64{256} << 20);
    store::PacketStore store(protocol::Dialect::V4, options);
    fill(store, load);

    gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
    theme.apply(*qApp);
    const gui::Icons icons(theme.sharedTheme());
    gui::PacketView view(store, theme, icons);
    view.resize(1440, 900);
    view.show();
    gui::PacketTable &table = *view.table();
    auto &navigator = *view.findChild<gui::PacketNavigator *>();
    const bool isShown = QTest::qWaitForWindowExposed(&view);
    if (!isShown ||
        !runUntil(std::chrono::seconds(60), [&] { return table.index().size() >= qint64(load.messages); })) {
        std::fprintf(stderr, "scrolling was not measured: %lld rows\n",
                     static_cast<long long>(table.index().size()));
        return results.add(QStringLiteral("scroll_rows"), 0, QStringLiteral("rows"));
    }
    const auto frame = [&](const char *name, std::optional<FrameCost> cost) {
        const QString key = QString::fromLatin1(name);
        if (!cost)
            return results.add(key, 0, ms); // which is a figure that failed
        results.add(key + QStringLiteral("_ms"), cost->clock, ms, Results::Goal::AtMost, 16);
        results.add(key + QStringLiteral("_cpu_ms"), cost->cpu, ms);
    };
    results.add(QStringLiteral("scroll_rows"), static_cast<double>(table.index().size()),
                QStringLiteral("rows"));
    QRandomGenerator random(1);
    const auto anyRow = [&] {
        return random.bounded(qint64{table.index().size()});
    };
    QScrollBar &bar = *table.verticalScrollBar();
    frame("scroll_drag_frame", costOfFrames(view, [&] { bar.setValue(random.bounded(bar.maximum())); }));
    navigator.goToRow(static_cast<quint64>(anyRow()));
    frame("scroll_page_frame", costOfFrames(view, [&] { QTest::keyClick(&table, Qt::Key_PageUp); }));
    frame("jump_row_frame", costOfFrames(view, [&] { navigator.goTo(QString::number(anyRow() + 1)); }));
    frame("jump_time_frame",
          costOfFrames(view, [&] { navigator.goTo(QStringLiteral("-%1ms").arg(random.bounded(500))); }));

    // The next match of a text that is nowhere: all rows behind are looked through, and the window goes on.
    navigator.goToRow(0);
    view.findStrip()->open();
    view.findStrip()->findChild<QLineEdit *>()->setText(QStringLiteral("text contains \"nowhere\""));
    Lateness busy;
    busy.start();
    view.actions()->findNext->trigger();
    runFor(std::chrono::seconds(3));
    results.add(QStringLiteral("next_match_frame_cpu_ms"), busy.stop().turnCpuMaxMs, ms,
                Results::Goal::AtMost, 16);
}
