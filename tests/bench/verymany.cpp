// Scrolling and jumping in fifty million rows.
#include "filterfigures.h"
#include "filterload.h"
#include "gui/packets/inputstrip.h"
#include "gui/packets/packetactions.h"
#include "store/packetstore.h"
#include "viewbench.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace {

constexpr double frameGoal = 16;
constexpr int jumps = 200;
const QString ms = QStringLiteral("ms");

class Frames
{
public:
    void add(double frame) { m_ms.push_back(frame); }
    double worst() const { return *std::max_element(m_ms.begin(), m_ms.end()); }
    /// What 99 of 100 do not exceed.
    double p99()
    {
        const auto place = m_ms.begin() + static_cast<std::ptrdiff_t>(m_ms.size() * 99 / 100);
        std::nth_element(m_ms.begin(), place, m_ms.end());
        return *place;
    }

private:
    std::vector<double> m_ms;
};

void addFrames(Results &results, const QString &name, Frames frames)
{
    results.add(name + QStringLiteral("_ms"), frames.p99(), ms, Results::Goal::AtMost, frameGoal);
    results.add(name + QStringLiteral("_max_ms"), frames.worst(), ms);
}

void press(QWidget *widget, int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &up);
}

void scroll(Results &results, ViewBench &bench, QRandomGenerator &random)
{
    Frames frames;
    QScrollBar *bar = bench.table().verticalScrollBar();
    for (int i = 0; i < 5 * jumps; ++i)
        frames.add(bench.frame([&] { bar->setValue(random.bounded(bar->maximum())); }));
    for (int i = 0; i < jumps; ++i)
        frames.add(bench.frame([&] { press(&bench.table(), Qt::Key_PageUp); }));
    addFrames(results, QStringLiteral("scroll_frame"), frames);
}

void jump(Results &results, ViewBench &bench, const QString &name, const std::function<QString()> &target)
{
    Frames frames;
    QLineEdit *field = bench.view().goToStrip()->field();
    for (int i = 0; i < jumps; ++i) {
        frames.add(bench.frame([&] {
            field->setText(target());
            press(field, Qt::Key_Return);
        }));
    }
    addFrames(results, name, frames);
}

/// One step of F3: until the match is painted.
double findNext(ViewBench &bench)
{
    return bench.frame([&] {
        const auto before = bench.table().currentRow();
        bench.view().actions()->findNext->trigger();
        bench.run([&] { return bench.table().currentRow() != before; });
    });
}

void jumpToMatches(Results &results, ViewBench &bench, QRandomGenerator &random)
{
    const auto rows = static_cast<quint32>(bench.index().size());
    bench.view().findStrip()->field()->setText(QStringLiteral("topic == T1500")); // one in a thousand
    Frames frames;
    for (int i = 0; i < jumps; ++i) {
        bench.table().setCurrentRow(random.bounded(rows - 10'000));
        bench.run([] { return true; });
        frames.add(findNext(bench));
    }
    addFrames(results, QStringLiteral("jump_match"), frames);

    // Far away the search takes longer than a frame, but no frame does.
    bench.view().findStrip()->field()->setText(QStringLiteral("topic == RARE"));
    QTimer tick;
    QElapsedTimer sinceTick;
    double stall = 0;
    constexpr int tickMs = 5;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        stall = std::max(stall, msSince(sinceTick) - tickMs);
        sinceTick.restart();
    });
    bench.table().setCurrentRow(0);
    tick.setTimerType(Qt::PreciseTimer);
    tick.start(tickMs);
    sinceTick.start();
    double worst = 0;
    for (int i = 0; i < 9; ++i)
        worst = std::max(worst, findNext(bench));
    results.add(QStringLiteral("jump_match_5m_rows_away_ms"), worst, ms);
    results.add(QStringLiteral("jump_match_stall_ms"), stall, ms, Results::Goal::AtMost, frameGoal);
}

} // namespace

void measureVeryMany(Results &results, const QString &part)
{
    const auto wanted = [&part](const char *name) {
        return QLatin1String(name).contains(part) || part.startsWith(QLatin1String(name));
    };
    if (!wanted("scroll_frame") && !wanted("jump_time") && !wanted("jump_row") && !wanted("jump_match"))
        return;
    store::StoreOptions options;
    options.budget = qint64{6} << 30;
    store::PacketStore store(protocol::Dialect::V4, options);
    fillWithVeryMany(store);
    ViewBench bench(store);
    if (bench.index().size() < 50'000'000 || store.totals().evicted > 0)
        return results.add(QStringLiteral("scroll_failed"), 0, ms);
    QRandomGenerator random(1);
    if (wanted("scroll_frame"))
        scroll(results, bench, random);
    if (wanted("jump_time")) {
        const quint32 span = 50'000'000u / 2'000; // ms, about
        jump(results, bench, QStringLiteral("jump_time"),
             [&] { return QStringLiteral("-%1ms").arg(random.bounded(span)); });
    }
    if (wanted("jump_row")) {
        jump(results, bench, QStringLiteral("jump_row"),
             [&] { return QString::number(random.bounded(50'000'000u)); });
    }
    if (wanted("jump_match"))
        jumpToMatches(results, bench, random);
}
