#include "feeder.h"

#include "store/memorybudget.h"
#include "store/packetstore.h"

#include <QTest>

#include <thread>

using namespace protocol;
using namespace store;
using namespace std::chrono_literals;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 segment = 64 * KiB;

StoreOptions sharing(const std::shared_ptr<MemoryBudget> &budget)
{
    StoreOptions result;
    result.sharedBudget = budget;
    result.segmentBytes = segment;
    return result;
}

bool addsUp(const Totals &totals)
{
    return totals.received == totals.kept + totals.evicted + totals.dropped + totals.captureFiltered;
}

} // namespace

/// Several stores with one budget.
class TestMemoryBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAQuarterOfTheMachineUnlessSet();
    void countsAllStoresTogether();
    void takesTheOldestFirstWhereverItIs();
    void busyStoreMakesRoomByItself();
    void idleStoreFollowsASmallerBudget();
    void leavesABatchAlone();
    void staysWithinBudgetWithWritersOnThreads();
};

void TestMemoryBudget::isAQuarterOfTheMachineUnlessSet()
{
    const MemoryBudget budget;
    QVERIFY(budget.bytes() >= 64 * MiB);
    QVERIFY(budget.bytes() <= 4096 * MiB);
    QCOMPARE(budget.bytes(), MemoryBudget::usualBytes());
}

void TestMemoryBudget::countsAllStoresTogether()
{
    const auto budget = std::make_shared<MemoryBudget>(16 * MiB);
    PacketStore first(Dialect::V4, sharing(budget));
    QCOMPARE(budget->gentleLimit(), 16 * MiB);
    {
        PacketStore second(Dialect::V4, sharing(budget));
        QVERIFY(budget->gentleLimit() < 16 * MiB);
        Feeder one(first);
        Feeder other(second);
        QVERIFY(one.receive(multicast("T", QByteArray(1000, 'x')).repeated(1000)));
        QVERIFY(other.receive(multicast("T", QByteArray(1000, 'x')).repeated(2000)));
        QCOMPARE(budget->used(), qint64(first.totals().memoryUsed + second.totals().memoryUsed));
        QVERIFY(budget->used() > 3 * MiB);
    }
    QCOMPARE(budget->used(), qint64(first.totals().memoryUsed));
    QCOMPARE(first.totals().budget, quint64(16 * MiB));
}

void TestMemoryBudget::takesTheOldestFirstWhereverItIs()
{
    const auto budget = std::make_shared<MemoryBudget>(8 * MiB);
    PacketStore older(Dialect::V4, sharing(budget));
    PacketStore newer(Dialect::V4, sharing(budget));
    Feeder one(older);
    Feeder other(newer);
    const QByteArray frame = multicast("T", QByteArray(1000, 'x'));
    one.time = 1s;
    QVERIFY(one.receive(frame.repeated(4000)));
    other.time = 2s;
    for (int i = 0; i < 5'500; ++i) {
        QVERIFY(other.receive(frame));
        if (i % 50 == 0)
            older.trim(); // as its session's timer does
        QVERIFY(budget->used() <= 8 * MiB);
        QVERIFY(addsUp(older.totals()));
    }
    QVERIFY(older.totals().evicted > 1'000);
    QVERIFY(older.totals().kept > 0);
    QCOMPARE(newer.totals().evicted, 0u);

    for (int i = 0; i < 5'000; ++i) {
        QVERIFY(other.receive(frame));
        older.trim();
    }
    QVERIFY(older.totals().kept <= quint64(segment / frame.size())); // what it writes to stays
    QVERIFY(newer.totals().evicted > 0);
    QVERIFY(addsUp(newer.totals()));
}

void TestMemoryBudget::busyStoreMakesRoomByItself()
{
    const auto budget = std::make_shared<MemoryBudget>(4 * MiB);
    PacketStore idle(Dialect::V4, sharing(budget));
    PacketStore busy(Dialect::V4, sharing(budget));
    Feeder one(idle);
    Feeder other(busy);
    const QByteArray frame = multicast("T", QByteArray(1000, 'x'));
    QVERIFY(one.receive(frame.repeated(2'000)));
    for (int i = 0; i < 10'000; ++i) {
        QVERIFY(other.receive(frame));
        QVERIFY(budget->used() <= 4 * MiB);
    }
    QCOMPARE(idle.totals().evicted, 0u);
    QVERIFY(busy.totals().evicted > 5'000);
    QVERIFY(busy.totals().kept > 0);
}

void TestMemoryBudget::idleStoreFollowsASmallerBudget()
{
    const auto budget = std::make_shared<MemoryBudget>(16 * MiB);
    PacketStore store(Dialect::V4, sharing(budget));
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("T", QByteArray(1000, 'x')).repeated(8'000)));
    QCOMPARE(store.totals().evicted, 0u);
    budget->setBytes(2 * MiB);
    store.trim();
    QVERIFY(store.totals().memoryUsed <= quint64(2 * MiB));
    QCOMPARE(store.totals().budget, quint64(2 * MiB));
    QCOMPARE(store.rows().first, store.totals().evicted);
    QVERIFY(addsUp(store.totals()));
}

void TestMemoryBudget::leavesABatchAlone()
{
    const auto budget = std::make_shared<MemoryBudget>(16 * MiB);
    PacketStore store(Dialect::V4, sharing(budget));
    Feeder feeder(store);
    const QByteArray frame = multicast("T", QByteArray(1000, 'x'));
    // A slot that runs an event loop of its own, while a message is shown to it.
    quint64 shownEarly = 0;
    feeder.wanted = [&](QByteArrayView, const FrameLayout &) {
        budget->setBytes(1 * MiB);
        store.trim();
        shownEarly += store.totals().evicted;
        budget->setBytes(16 * MiB);
        return true;
    };
    QVERIFY(feeder.receive(frame.repeated(4'000)));
    QCOMPARE(shownEarly, 0u);
    QCOMPARE(store.totals().received, 4'000u);
}

void TestMemoryBudget::staysWithinBudgetWithWritersOnThreads()
{
    const auto budget = std::make_shared<MemoryBudget>(4 * MiB);
    constexpr int writers = 3;
    const QByteArray frame = multicast("T", QByteArray(1000, 'x'));
    std::atomic<int> faults{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&] {
            PacketStore store(Dialect::V4, sharing(budget));
            Feeder feeder(store);
            for (int round = 0; round < 20'000; ++round) {
                feeder.time += 1ms;
                faults += !feeder.receive(frame);
                faults += !addsUp(store.totals());
                // Each of the others may be writing to a segment more than it could evict.
                faults += budget->used() > 4 * MiB + writers * 2 * segment;
            }
            faults += store.totals().evicted == 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(faults.load(), 0);
    QCOMPARE(budget->used(), 0);
}

QTEST_APPLESS_MAIN(TestMemoryBudget)
#include "tst_memorybudget.moc"
