#include "windowbadinput.h"

#include "benchwindow.h"
#include "gui/inspector/inspector.h"
#include "gui/packets/filterbar.h"
#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "loadprogram.h"
#include "protocol/encoder.h"
#include "results.h"

#include <QTabWidget>
#include <QTcpSocket>

#include <cstdio>

using namespace protocol;

namespace {

constexpr std::chrono::seconds patience{60};
constexpr std::chrono::milliseconds look{250};
constexpr double goal = 100;
const QByteArray feed = QByteArrayLiteral("BENCH");

struct BadInput
{
    QString name;
    QByteArray topic;
    QByteArray payload;
    int count = 1;
    QString filter;
    QString outcome; ///< what the filter bar has to say at the end
};

std::vector<BadInput> badInputs()
{
    const QByteArray topic = QByteArrayLiteral("T");
    const QByteArray line = QByteArray(16 << 20, 'x') + "needle";
    const QString undecided = QStringLiteral("undecided");
    return {
        {QStringLiteral("wild_expression"), topic, QByteArray(40, 'a') + "!", 5'000,
         QStringLiteral("text matches '(a+)+$'"), undecided},
        {QStringLiteral("deep_json"), topic, QByteArray(100'000, '['), 1, QStringLiteral("json.a == 1"),
         undecided},
        {QStringLiteral("deep_whole_json"), topic, QByteArray(100'000, '[') + QByteArray(100'000, ']'), 1,
         QStringLiteral("json.a == 1"), undecided},
        {QStringLiteral("line_of_16_mib"), topic, line, 1, QStringLiteral("text contains needle"),
         QStringLiteral("1 of 1")},
        {QStringLiteral("expression_on_line"), topic, line, 1, QStringLiteral("text matches needle"),
         undecided},
        {QStringLiteral("topic_of_1_mib"), QByteArray(1 << 20, 't'), "x", 1,
         QStringLiteral("topic endswith tt"), QStringLiteral("1 of 1")},
    };
}

/// The most that the window's thread worked in one piece; nothing where something did not come.
std::optional<double> costOf(const BadInput &input, quint16 port)
{
    BenchWindow window(qint64{512} << 20);
    app::Session &session = window.session();
    window.connectTo(port);
    session.subscribe(feed, input.topic);
    QTcpSocket publisher;
    publisher.connectToHost(QStringLiteral("127.0.0.1"), port);
    bool ok = runUntil(patience, [&] { return session.connectionState().isUp(); });
    runFor(std::chrono::seconds(1)); // all that is made at first, and the subscription

    Lateness busy;
    busy.start();
    const auto frame =
        encode(MulticastData{feed, input.topic, true, {{{}, input.payload}}}, Dialect::V4, qint64{64} << 20);
    publisher.write(std::get<QByteArray>(frame).repeated(input.count));
    const auto received = static_cast<quint64>(input.count);
    ok = ok && runUntil(patience, [&] { return session.store().totals().received >= received; });
    runFor(look);

    gui::PacketView &view = window.packets();
    ok = ok && !view.table()->screenRows().empty();
    if (ok)
        view.table()->setCurrentRow(
            view.table()->screenRows().back()); // the first one is that of the connection
    const auto *const inspector = window.workbench().current().page().findChild<gui::Inspector *>();
    auto *const tabs = inspector->findChild<QTabWidget *>();
    runFor(look);
    ok = ok && !inspector->row().isNull();
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i))
            tabs->setCurrentIndex(i);
        runFor(look);
    }
    view.filterBar()->setText(input.filter);
    ok = ok && runUntil(patience, [&] { return !view.index().isScanning(); });
    runFor(look);
    const Lateness::Figures figures = busy.stop();
    if (ok && tabs && view.filterBar()->outcome().contains(input.outcome))
        return figures.turnCpuMaxMs;
    std::fprintf(stderr, "%s was not measured: received %llu, outcome %s\n", qPrintable(input.name),
                 static_cast<unsigned long long>(session.store().totals().received),
                 qPrintable(view.filterBar()->outcome()));
    return std::nullopt;
}

} // namespace

void measureBadInput(Results &results)
{
    const LoadProgram program(1, 133, 1); // a distributor; its load is of no interest
    for (const BadInput &input : badInputs()) {
        const QString key = QStringLiteral("bad_input_%1_turn_cpu_max_ms").arg(input.name);
        const auto cost = costOf(input, program.port());
        results.add(key, cost.value_or(0), QStringLiteral("ms"), Results::Goal::AtMost, goal);
    }
}
