#include "feeder.h"
#include "filterhelp.h"

#include "store/packetstore.h"
#include "store/rowindex.h"
#include "store/segment.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace protocol;
using namespace store;

/// One writer and several readers at full speed; made for the thread sanitizer, and right without it.
class TestStoreThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsManyReadWhileOneWrites();
};

namespace {

std::atomic<int> faults{0};

void check(bool right)
{
    if (!right)
        ++faults;
}

void readTotals(const PacketStore &store)
{
    const Totals totals = store.totals();
    check(totals.received == totals.kept + totals.evicted + totals.dropped);
    check(totals.rows.first <= totals.rows.end);
    check(totals.memoryUsed <= totals.budget + 512 * 1024);
}

void readRows(const PacketStore &store)
{
    const RowRange range = store.rows();
    for (quint64 number = range.first; number < range.end; number += 97) {
        const PinnedRow row = store.row(number);
        if (row.isNull() || !isMessage(row.kind()))
            continue;
        check(row.number() == number);
        check(row.feed() == "FEED");
        // The data repeats the topic.
        check(row.frame().endsWith(row.topic()));
    }
}

void readTopics(const PacketStore &store)
{
    for (const TopicCount &count : store.topicCounts())
        check(count.feed == "FEED" && count.messages > 0 && count.bytes > count.messages);
}

void readThroughFilter(const PacketStore &store, RowIndex &index)
{
    index.update();
    check(index.received() == index.shown() + index.filtered() + index.evicted() + index.dropped());
    for (qint64 i = 0; i < index.size(); i += 53) {
        const PinnedRow row = store.row(index.rowAt(i));
        if (!row.isNull() && isMessage(row.kind()))
            check(row.topic().toByteArray().contains('7'));
    }
}

} // namespace

void TestStoreThreads::letsManyReadWhileOneWrites()
{
    StoreOptions options;
    options.budget = 3 * 1024 * 1024;
    options.segmentBytes = 64 * 1024;
    PacketStore store(Dialect::V4, options);
    std::atomic<bool> done{false};
    std::vector<std::thread> readers;
    readers.emplace_back([&] {
        while (!done) {
            readTotals(store);
            readRows(store);
        }
    });
    readers.emplace_back([&] {
        while (!done) {
            readTopics(store);
            readTotals(store);
        }
    });
    readers.emplace_back([&] {
        RowIndex index(store);
        index.setFilter(filterOf(QStringLiteral("topic contains 7")));
        while (!done)
            readThroughFilter(store, index);
    });

    Feeder feeder(store);
    feeder.wanted = [](QByteArrayView frame, const FrameLayout &) {
        return !frame.endsWith("99");
    };
    bool followed = true;
    std::uint32_t connection = 1;
    for (int i = 0; i < 60'000; ++i) {
        const QByteArray topic = QByteArray::number(i * 7919 % 20'000);
        followed = followed && feeder.receive(multicast(topic, QByteArray(i % 200, '.') + topic), 10'000);
        if (i % 1'000 == 0) {
            feeder.disconnected(connection);
            feeder.connected(++connection);
        }
        if (i % 5'000 == 0)
            store.setBudget((2 + i % 3) * 1024 * 1024);
    }
    done = true;
    for (std::thread &reader : readers)
        reader.join();
    QVERIFY(followed);
    QCOMPARE(faults.load(), 0);
    QCOMPARE(store.totals().received, 60'000u);
    QVERIFY(store.totals().evicted > 0);
    QVERIFY(store.totals().dropped > 0);
}

QTEST_APPLESS_MAIN(TestStoreThreads)
#include "tst_storethreads.moc"
