#include "windownotified.h"

#include "benchwindow.h"
#include "loadprogram.h"
#include "protocol/encoder.h"
#include "results.h"

#include <QTcpSocket>

#include <cstdio>

using namespace protocol;

namespace {

constexpr int topics = 100'000;
constexpr std::chrono::seconds patience{120};
const QByteArray feed = QByteArrayLiteral("BENCH");

/// What a client says that wants all topics.
QByteArray requests()
{
    QByteArray all;
    for (int i = 0; i < topics; ++i)
        all += std::get<QByteArray>(
            encode(SubscriptionRequest{feed, "TOPIC-" + QByteArray::number(i), true}, Dialect::V4));
    return all;
}

} // namespace

void measureNotifications(Results &results)
{
    const QString milliseconds = QStringLiteral("ms");
    const QString told = QStringLiteral("notified_turn_cpu_max_ms");
    BenchWindow window(qint64{64} << 20);
    auto program = std::make_unique<LoadProgram>(1, 133, 1); // a distributor; its load is of no interest
    app::Session &session = window.session();
    window.connectTo(program->port());
    session.requestNotifications(feed);
    bool ok = runUntil(patience, [&] { return session.connectionState().isUp(); });

    Lateness busy;
    busy.start();
    QTcpSocket other;
    other.connectToHost(QStringLiteral("127.0.0.1"), program->port());
    other.write(requests());
    ok = ok && runUntil(patience, [&] { return session.subscriptions().subscriberCount() == topics; });
    const Lateness::Figures arriving = busy.stop();

    busy.start();
    program.reset();
    ok = ok && runUntil(patience, [&] { return session.subscriptions().subscriberCount() == 0; });
    const Lateness::Figures leaving = busy.stop();
    if (!ok) {
        std::fprintf(stderr, "notifications were not measured: %lld came\n",
                     static_cast<long long>(session.subscriptions().subscriberCount()));
        return results.add(told, 0, milliseconds);
    }
    results.add(told, arriving.turnCpuMaxMs, milliseconds);
    results.add(QStringLiteral("connection_lost_turn_cpu_max_ms"), leaving.turnCpuMaxMs, milliseconds);
}
