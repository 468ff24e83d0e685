#include "ingest.h"

#include "client/client.h"
#include "loadprocess.h"
#include "protocol/framewalker.h"
#include "store/packetstore.h"

#include <QEventLoop>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstring>
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

/// What client::FrameReader does, without socket and subscriptions.
template <typename AfterCommit>
void feed(store::PacketStore &store, const Workload &load, AfterCommit afterCommit)
{
    const QByteArray block = load.block();
    FrameWalker walker(Dialect::V4, Direction::FromDistributor);
    constexpr qsizetype piece = 64 * 1024;
    qsizetype pending = 0;
    quint64 left = load.bytes();
    qsizetype at = 0;
    std::chrono::nanoseconds time{0};
    while (left > 0) {
        const auto tail = store.tail(pending, walker.wanted());
        const qsizetype size = std::min({tail.room, piece, block.size() - at, static_cast<qsizetype>(left)});
        std::memcpy(tail.free, block.constData() + at, static_cast<std::size_t>(size));
        at = (at + size) % block.size();
        left -= static_cast<quint64>(size);
        pending += size;
        store.beginBatch(time += std::chrono::microseconds(10));
        const char *frame = tail.frame;
        while (walker.walk(frame, pending) == FrameWalker::Result::Frame) {
            const FrameLayout &layout = walker.layout();
            store.keep({frame, &layout, hashOfSpan(frame + layout.topic, layout.topicSize)});
            frame += layout.size;
            pending -= layout.size;
        }
        store.commit();
        afterCommit();
    }
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
    feed(store, load, [] {});
    return clock.pace(store.totals().received);
}

qint64 memoryOverBudget(const Workload &load)
{
    store::PacketStore store(Dialect::V4, withBudget(budget / 8));
    qint64 most = 0;
    feed(store, load, [&] { most = std::max(most, static_cast<qint64>(store.totals().memoryUsed)); });
    return store.totals().evicted > 0 ? std::max<qint64>(0, most - budget / 8) : budget;
}

double memoryPerMessage(const Workload &load)
{
    const qint64 before = residentBytes();
    store::PacketStore store(Dialect::V4, withBudget(qint64{1} << 40));
    feed(store, load, [] {});
    const qint64 taken = residentBytes() - before;
    return static_cast<double>(taken - static_cast<qint64>(load.bytes())) /
           static_cast<double>(load.messages);
}
