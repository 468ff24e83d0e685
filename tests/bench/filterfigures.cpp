// How long a change of the filter takes over ten million stored messages.
#include "filterfigures.h"

#include "filterload.h"
#include "gui/packets/filterbar.h"
#include "store/packetstore.h"
#include "viewbench.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

constexpr int rounds = 3;
constexpr qint64 budget = qint64{6} << 30;
constexpr double pageGoal = 50;
const QString ms = QStringLiteral("ms");

struct FilterTimes
{
    double page = 0; ///< until a screen full of the newest matches is painted
    double all = 0;  ///< until everything is tested, and what came of it painted
};

bool settle(ViewBench &bench)
{
    return bench.run([&] { return !bench.index().isScanning() && bench.index().threadsAtWork() == 0; });
}

std::optional<FilterTimes> change(ViewBench &bench, const QString &filter)
{
    bench.view().filterBar()->setText(QString());
    if (!settle(bench))
        return std::nullopt;
    FilterTimes times;
    QElapsedTimer since;
    since.start();
    const quint64 before = bench.paints();
    bench.view().filterBar()->setText(filter);
    const bool isPage = bench.run([&] { return bench.paints() > before && bench.painted() >= bench.page(); });
    times.page = msSince(since);
    const bool isAll = bench.run([&] { return !bench.index().isScanning(); });
    times.all = msSince(since);
    const store::RowIndex &index = bench.index();
    const bool addsUp =
        index.received() == index.shown() + index.filtered() + index.evicted() + index.dropped();
    if (!isPage || !isAll || !addsUp || index.shown() == 0) {
        std::fprintf(stderr, "%s: not measured\n", qPrintable(filter));
        return std::nullopt;
    }
    return times;
}

/// A figure of 0 says that it failed.
void measure(Results &results, ViewBench &bench, const QString &name, const QString &filter, double allGoal)
{
    FilterTimes best;
    for (int i = 0; i < rounds; ++i) {
        const auto times = change(bench, filter);
        if (!times)
            return results.add(name + QStringLiteral("_failed"), 0, ms);
        best.page = i == 0 ? times->page : std::min(best.page, times->page);
        best.all = i == 0 ? times->all : std::min(best.all, times->all);
    }
    results.add(name + QStringLiteral("_first_page_ms"), best.page, ms, Results::Goal::AtMost, pageGoal);
    results.add(name + QStringLiteral("_all_ms"), best.all, ms, Results::Goal::AtMost, allGoal);
}

/// From a change in the middle of a long test until no thread is at it any more: the worst.
void measureCancel(Results &results, ViewBench &bench)
{
    double worst = 0;
    for (const char *const filter : {"json.bid > 99", "text contains needle", "json.t contains needle"}) {
        settle(bench);
        bench.view().filterBar()->setText(QLatin1String(filter));
        const quint64 whole = bench.index().untested();
        bench.run([&] { return bench.index().untested() < whole * 9 / 10; });
        QElapsedTimer since;
        since.start();
        bench.view().filterBar()->setText(QString());
        while (bench.index().threadsAtWork() > 0 && msSince(since) < 1000) {
        }
        worst = std::max(worst, msSince(since));
    }
    results.add(QStringLiteral("filter_cancel_ms"), worst, ms, Results::Goal::AtMost, 50);
}

QString timesOfTheNewerHalf(const store::PacketStore &store)
{
    const store::RowRange rows = store.rows();
    const qint64 utc = store.row(rows.first + rows.size() / 2).utcNs();
    return QStringLiteral("time >= ") +
           QDateTime::fromMSecsSinceEpoch(utc / 1'000'000, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

void measureFilters(Results &results, const QString &part)
{
    const auto wanted = [&part](const char *name) {
        return QLatin1String(name).contains(part) || part.startsWith(QLatin1String(name));
    };
    store::StoreOptions options;
    options.budget = budget;
    if (wanted("filter_names") || wanted("filter_sizes") || wanted("filter_times") ||
        wanted("filter_counts") || wanted("filter_kinds")) {
        store::PacketStore store(protocol::Dialect::V4, options);
        FilterLoad().fill(store);
        ViewBench bench(store);
        const std::pair<const char *, QString> filters[] = {
            {"filter_names", QStringLiteral("topic contains 000 and user in (user1, user2, user3)")},
            {"filter_sizes", QStringLiteral("size > 140")},
            {"filter_times", timesOfTheNewerHalf(store)},
            {"filter_counts", QStringLiteral("packets == 2")},
            {"filter_kinds", QStringLiteral("kind == unicast")},
        };
        for (const auto &[name, filter] : filters) {
            if (wanted(name))
                measure(results, bench, QLatin1String(name), filter, 300);
        }
    }
    if (wanted("filter_text") || wanted("filter_json") || wanted("filter_cancel")) {
        store::PacketStore store(protocol::Dialect::V4, options);
        FilterLoad{10'000'000, 100}.fill(store);
        ViewBench bench(store);
        if (wanted("filter_text"))
            measure(results, bench, QStringLiteral("filter_text"), QStringLiteral("text contains needle"),
                    1500);
        if (wanted("filter_json"))
            measure(results, bench, QStringLiteral("filter_json"), QStringLiteral("json.bid > 99"), 4000);
        if (wanted("filter_cancel"))
            measureCancel(results, bench);
    }
}
