#include "inspectoropen.h"

#include "gui/inspector/inspector.h"
#include "gui/inspector/inspectorjson.h"
#include "gui/inspector/inspectortext.h"
#include "gui/inspector/payloaddecoder.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/hexview.h"
#include "results.h"
#include "store/feeder.h"
#include "store/packetstore.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr qsizetype payloadBytes = qsizetype{16} << 20;
constexpr int rounds = 3;
constexpr qint64 patienceMs = 60'000;

QByteArray filled(const QByteArray &begin, const QByteArray &piece, const QByteArray &end)
{
    QByteArray bytes = begin;
    bytes.reserve(payloadBytes + piece.size());
    while (bytes.size() < payloadBytes)
        bytes += piece;
    return bytes + end;
}

/// Tells of a paint of a widget, or of what is inside it.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &window) { window.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint;
        return false;
    }
};

/// Milliseconds until the row is shown, read and painted; all of the patience where it does not come to that.
double open(gui::Inspector &inspector, const store::PinnedRow &row)
{
    inspector.clear();
    QApplication::processEvents();
    Paints paints(inspector);
    QElapsedTimer since;
    since.start();
    inspector.showRow(row);
    while (inspector.decoder()->isBusy() || inspector.jsonTab()->isReading()) {
        if (since.hasExpired(patienceMs))
            return static_cast<double>(patienceMs);
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const int before = paints.count;
    inspector.update();
    while (paints.count == before) {
        if (since.hasExpired(patienceMs))
            return static_cast<double>(patienceMs);
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QApplication::processEvents();
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

} // namespace

void measureInspector(Results &results)
{
    struct Payload
    {
        const char *name;
        QByteArray bytes;
    };
    const Payload payloads[] = {
        {"JSON",
         filled("{\"levels\":[0", ",{\"bid\":71.34,\"ask\":71.36,\"venue\":\"XLON\",\"size\":1200}", "]}")},
        {"text", filled({}, "12:00:01 order 4711 of desk 3 was filled at 71.34\n", {})},
        {"bytes", filled({}, QByteArray::fromHex("00ff10807f3341c9"), {})},
    };
    store::StoreOptions options;
    options.budget = qint64{256} << 20;
    store::PacketStore store(protocol::Dialect::V4, options);
    Feeder feeder(store);
    gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
    const gui::Icons icons(theme.sharedTheme());
    gui::Inspector inspector(theme, icons);
    inspector.setStore(&store);
    inspector.resize(760, 360);
    inspector.show();
    double slowest = 0;
    for (const Payload &payload : payloads) {
        const quint64 number = store.rows().end;
        feeder.receive(multicast("BIG", payload.bytes));
        double best = 0;
        for (int i = 0; i < rounds; ++i) {
            const double ms = open(inspector, store.row(number));
            best = best <= 0 ? ms : std::min(best, ms);
        }
        std::fprintf(stderr, "16 MiB of %s open in %.1f ms\n", payload.name, best);
        slowest = std::max(slowest, best);
    }
    results.add(QStringLiteral("inspector_open_16mib_ms"), slowest, QStringLiteral("ms"),
                Results::Goal::AtMost, 100);
}
