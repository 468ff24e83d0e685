// bench_window FILE [PART OF A NAME]: measures the window for scripts/bench, prints a table and adds to FILE.

#include "coldstart.h"
#include "inspectoropen.h"
#include "results.h"
#include "windowasked.h"
#include "windowbadinput.h"
#include "windowfind.h"
#include "windowload.h"
#include "windownotified.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_window FILE [PART OF A NAME]\n");
        return 2;
    }
    const QString only = arguments.value(2);
    const auto wanted = [&only](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(),
                           [&only](const char *name) { return QString::fromLatin1(name).contains(only); });
    };
    Results results;
    if (wanted({"cold_start_ms"}))
        measureColdStart(results);
    if (wanted({"gui_stall_p99_ms", "gui_stall_max_above_idle_ms", "gui_received"}))
        measureWindowUnderLoad(results);
    if (wanted({"gui_100k_topics_received", "gui_100k_topics_turn_cpu_max_ms"}))
        measureWindowWithManyTopics(results);
    if (wanted({"notified_turn_cpu_max_ms", "connection_lost_turn_cpu_max_ms"}))
        measureNotifications(results);
    if (wanted({"desk_flood_stall_above_idle_ms", "desk_flood_turn_cpu_max_ms"}))
        measureRequests(results);
    if (wanted({"tree_find_100k_ms"}))
        measureFinding(results);
    if (wanted({"inspector_open_16mib_ms"}))
        measureInspector(results);
    if (wanted({"bad_input_turn_cpu_max_ms"}) || only.startsWith(QLatin1String("bad_input")))
        measureBadInput(results);
    results.print();
    return results.write(arguments[1]) && results.allMeasured() ? 0 : 1;
}
