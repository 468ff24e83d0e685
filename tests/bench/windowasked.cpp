#include "windowasked.h"

#include "benchwindow.h"
#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/inboxpage.h"
#include "gui/window/sessionpage.h"
#include "loadprogram.h"
#include "protocol/encoder.h"
#include "results.h"

#include <QAction>
#include <QDeadlineTimer>
#include <QDir>
#include <QDockWidget>
#include <QTableView>
#include <QTcpSocket>

#include <atomic>
#include <cstdio>

using namespace protocol;

namespace {

constexpr std::size_t clients = 10;
constexpr int topics = 1'000; ///< of each client
constexpr std::size_t requests = clients * topics;
constexpr int portions = 100;
constexpr std::chrono::milliseconds pace{8}; ///< of a portion: all of them within a second
constexpr std::chrono::milliseconds operatorsPace{100};
constexpr std::chrono::seconds patience{60};
const QByteArray feed = QByteArrayLiteral("BENCH");

/// Ten clients on a thread of their own that ask for a thousand topics each, in a hundred portions.
class Askers
{
public:
    explicit Askers(quint16 port)
        : m_thread(QThread::create([this, port] { ask(port); }))
    {
        m_thread->start();
    }
    ~Askers()
    {
        m_isOver = true;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Askers)

    /// From the first byte to the last; 0 while they are at it.
    std::chrono::milliseconds took() const { return std::chrono::milliseconds(m_tookMs.load()); }

private:
    void ask(quint16 port)
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (std::size_t i = 0; i < clients; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), port);
            sockets.back()->waitForConnected();
        }
        QElapsedTimer since;
        since.start();
        for (int portion = 0; portion < portions; ++portion) {
            const qint64 early = portion * pace.count() - since.elapsed();
            if (early > 0)
                QThread::msleep(static_cast<unsigned long>(early));
            for (const auto &socket : sockets) {
                for (int i = 0; i < topics / portions; ++i) {
                    const QByteArray topic = "TOPIC-" + QByteArray::number(portion * (topics / portions) + i);
                    socket->write(
                        std::get<QByteArray>(encode(SubscriptionRequest{feed, topic, true}, Dialect::V4)));
                }
                socket->flush();
            }
        }
        m_tookMs = std::max<qint64>(1, since.elapsed());
        while (!m_isOver) // who leaves takes back what was asked
            QThread::msleep(10);
    }

    std::unique_ptr<QThread> m_thread;
    std::atomic<qint64> m_tookMs{0};
    std::atomic<bool> m_isOver{false};
};

/// All of them wait, none of them was answered, and nothing of an answer is on the disk.
bool nobodyAnswered(BenchWindow &window)
{
    const authorization::Desk &desk = window.session().desk();
    for (std::size_t row = 0; row < desk.size(); ++row) {
        if (desk.at(row).state != authorization::RequestState::Pending || desk.at(row).answer)
            return false;
    }
    return desk.size() == requests && desk.counters().notShown == 0 &&
           !QFile::exists(window.session().answers().auditFile());
}

/// The last request that came can be chosen in the table, and its card says so.
bool isLastReached(BenchWindow &window, gui::InboxPage &inbox)
{
    auto *table = inbox.findChild<QTableView *>(QStringLiteral("requests"));
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    return inbox.chosen() == window.session().desk().at(requests - 1).id;
}

} // namespace

void measureRequests(Results &results)
{
    const QString milliseconds = QStringLiteral("ms");
    const QString stall = QStringLiteral("desk_flood_stall_above_idle_ms");
    BenchWindow window(qint64{64} << 20);
    const LoadProgram program(1, 133, 1, {QStringLiteral("--authorize-feeds"), QString::fromLatin1(feed)});
    window.connectTo(program.port());
    app::Session &session = window.session();
    session.requestNotifications(feed);
    gui::SessionPage &page = window.workbench().current().page();
    auto *dock = page.findChild<QDockWidget *>(QStringLiteral("authorization"));
    dock->show();
    dock->raise();
    auto &inbox = page.findChild<gui::AuthorizationPanel *>()->inbox();
    bool ok = runUntil(patience, [&] { return session.connectionState().isUp(); });
    runFor(std::chrono::seconds(1)); // all that is made at first

    const PaintCounter painted(*inbox.findChild<QTableView *>(QStringLiteral("requests"))->viewport());
    QTimer hands; // of the operator
    QObject::connect(&hands, &QTimer::timeout, inbox.nextAction(), &QAction::trigger);
    hands.start(operatorsPace);
    IdleThread idle;
    Lateness busy;
    idle.start();
    busy.start();
    const Askers askers(program.port());
    ok = ok && runUntil(patience, [&] { return session.desk().size() == requests; });
    runFor(std::chrono::seconds(2)); // and what ten thousand rows cost each second
    const Lateness::Figures gui = busy.stop();
    const Lateness::Figures other = idle.stop();
    hands.stop();
    const bool isFlood = askers.took().count() > 0 && askers.took() <= std::chrono::seconds(1);
    const bool isHonest = ok && nobodyAnswered(window) && isLastReached(window, inbox);
    if (!isFlood || !isHonest || painted.paints < 10) {
        std::fprintf(stderr, "10,000 requests were not measured: %zu came, sent in %lld ms, %d paints\n",
                     session.desk().size(), static_cast<long long>(askers.took().count()), painted.paints);
        return results.add(stall, 0, milliseconds);
    }
    results.add(stall, gui.maxMs - other.maxMs, milliseconds, Results::Goal::AtMost, 250);
    results.add(QStringLiteral("desk_flood_stall_max_ms"), gui.maxMs, milliseconds);
    results.add(QStringLiteral("desk_flood_idle_max_ms"), other.maxMs, milliseconds);
    results.add(QStringLiteral("desk_flood_p99_ms"), gui.p99Ms, milliseconds);
    results.add(QStringLiteral("desk_flood_turn_cpu_max_ms"), gui.turnCpuMaxMs, milliseconds,
                Results::Goal::AtMost, 250);
}
