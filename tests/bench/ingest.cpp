#include "ingest.h"

#include "client/client.h"
#include "fill.h"
#include "loadprocess.h"
#include "store/packetstore.h"

#include <QEventLoop>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <unistd.h>

using namespace protocol;

namespace {

/// A third of what comes: filling up and evicting are both part of the figure.
constexpr qint64 budget = qint64{512} << 20;

store::StoreOptions withBudget(qint64 bytes)
{
    store::StoreOptions options;
    options.budget = bytes;
    return options;
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

Pace ingestThroughClient(const Workload &load, quint16 port, bool tls)
{
    store::PacketStore store(Dialect::V4, withBudget(budget));
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    settings.tls.enabled = tls;
    settings.tls.caFile = LoadProcess::caFile();
    settings.reconnect = false;
    settings.subscribeHeartbeat = false;

    QThread thread;
    auto *const client = new client::Client; // made here, lives there
    client->setFrameSink(&store);
    for (int i = 0; i < load.topics; ++i)
        client->subscribe(Workload::feed(), Workload::topic(i));
    client->moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, client,
                     [client, settings] { client->connectToDistributor(settings); });
    QObject::connect(&thread, &QThread::finished, client, &QObject::deleteLater);

    Pace result;
    QEventLoop loop;
    Stopwatch clock;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        const store::Totals totals = store.totals();
        if (!clock.isRunning() && totals.received > 0)
            clock.start();
        if (totals.received >= load.messages) {
            if (totals.dropped == 0) // else it was not the work that is to be measured
                result = clock.pace(totals.received);
            loop.quit();
        }
    });
    QTimer::singleShot(std::chrono::minutes(2), &loop, &QEventLoop::quit);
    poll.start(1);
    thread.start();
    loop.exec();
    thread.quit();
    thread.wait();
    return result;
}

Pace ingestFromMemory(const Workload &load)
{
    store::PacketStore store(Dialect::V4, withBudget(budget));
    Stopwatch clock;
    clock.start();
    fill(store, load);
    return clock.pace(store.totals().received);
}

qint64 memoryOverBudget(const Workload &load)
{
    store::PacketStore store(Dialect::V4, withBudget(budget / 8));
    qint64 most = 0;
    fill(store, load, [&] { most = std::max(most, static_cast<qint64>(store.totals().memoryUsed)); });
    return store.totals().evicted > 0 ? std::max<qint64>(0, most - budget / 8) : budget;
}

double memoryPerMessage(const Workload &load)
{
    const qint64 before = residentBytes();
    store::PacketStore store(Dialect::V4, withBudget(qint64{1} << 40));
    fill(store, load);
    const qint64 taken = residentBytes() - before;
    return static_cast<double>(taken - static_cast<qint64>(load.bytes())) /
           static_cast<double>(load.messages);
}
