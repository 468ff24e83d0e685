#include "feeder.h"

#include "store/framefields.h"
#include "store/namecounts.h"
#include "store/packetstore.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace protocol;
using namespace store;

namespace {

constexpr qint64 KiB = 1024;

StoreOptions smallStore()
{
    StoreOptions options;
    options.budget = 512 * KiB;
    options.segmentBytes = 8 * KiB;
    return options;
}

QByteArray topicOf(const NameCounts &counts, std::uint32_t id)
{
    return namesOf(counts.nameOf(id)).second.toByteArray();
}

} // namespace

/// The counters of names as a reader polls them.
class TestNameCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatChanged();
    void takesAFirstPollAsItStands();
    void countsNoEarlierLifeAsNew();
    void followsPublishers();
    void addsUpUnderEviction();
};

void TestNameCounts::tellsOnlyWhatChanged()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    NameCounts counts;
    store.pollTopics(counts);
    QVERIFY(counts.changes().empty());
    const QByteArray a = multicast("A", "x");
    QVERIFY(feeder.receive(a + multicast("B", "x") + a));
    store.pollTopics(counts);
    QCOMPARE(counts.changes().size(), 2u);
    store.pollTopics(counts);
    QVERIFY(counts.changes().empty());
    QVERIFY(feeder.receive(a));
    store.pollTopics(counts);
    QCOMPARE(counts.changes().size(), 1u);
    const NameCounts::Change &change = counts.changes().front();
    QCOMPARE(topicOf(counts, change.id), QByteArray("A"));
    QVERIFY(!change.isNew);
    QCOMPARE(change.messages, 3u);
    QCOMPARE(change.newMessages, 1u);
    QCOMPARE(change.bytes, quint64(3 * a.size()));
    QCOMPARE(change.newBytes, quint64(a.size()));
}

void TestNameCounts::takesAFirstPollAsItStands()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    QVERIFY(feeder.receive(multicast("A", "x").repeated(5)));
    NameCounts counts;
    store.pollTopics(counts);
    QVERIFY(counts.isFirst());
    QCOMPARE(counts.changes().at(0).newMessages, 5u);
    QVERIFY(counts.changes().at(0).isNew);
    store.pollTopics(counts);
    QVERIFY(!counts.isFirst());
}

void TestNameCounts::countsNoEarlierLifeAsNew()
{
    PacketStore store(Dialect::V4, smallStore());
    Feeder feeder(store);
    NameCounts counts;
    QVERIFY(feeder.receive(multicast("SLOW", "x").repeated(100)));
    store.pollTopics(counts);
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(feeder.receive(multicast("FAST", QByteArray(100, 'x'))));
    store.pollTopics(counts);
    QCOMPARE(counts.gone().size(), 1u);
    QCOMPARE(counts.gone().front().newMessages, 0u);
    QVERIFY(feeder.receive(multicast("SLOW", "x").repeated(3)));
    store.pollTopics(counts);
    QCOMPARE(counts.changes().size(), 1u);
    QVERIFY(counts.changes().front().isNew);
    QCOMPARE(counts.changes().front().messages, 103u);
    QCOMPARE(counts.changes().front().newMessages, 3u);
}

void TestNameCounts::followsPublishers()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    NameCounts counts;
    QVERIFY(feeder.receive(multicast("A", "x", "F", "tom", "desk-1") +
                           multicast("B", "x", "F", "tom", "desk-1") +
                           multicast("A", "x", "F", "mary", "desk-2")));
    store.pollPublishers(counts);
    std::map<QByteArray, quint64> messages;
    for (const NameCounts::Change &change : counts.changes())
        messages[namesOf(counts.nameOf(change.id)).first.toByteArray()] = change.newMessages;
    QCOMPARE(messages, (std::map<QByteArray, quint64>{{"tom", 2}, {"mary", 1}}));
}

void TestNameCounts::addsUpUnderEviction()
{
    PacketStore store(Dialect::V4, smallStore());
    Feeder feeder(store);
    NameCounts counts;
    QRandomGenerator random(4);
    std::map<QByteArray, quint64> sent;
    std::map<QByteArray, quint64> told;
    std::map<std::uint32_t, QByteArray> names;
    std::size_t gone = 0;
    for (int step = 0; step < 40'000; ++step) {
        const QByteArray topic = QByteArray::number(random.bounded(1 << random.bounded(12)));
        QVERIFY(feeder.receive(multicast(topic, QByteArray(random.bounded(100), 'x'))));
        ++sent[topic];
        if (random.bounded(50) != 0 && step < 39'999)
            continue;
        store.pollTopics(counts);
        gone += counts.gone().size();
        for (const NameCounts::Gone &dead : counts.gone()) {
            QCOMPARE(namesOf(dead.name).second.toByteArray(), names[dead.id]);
            told[names[dead.id]] += dead.newMessages;
            names.erase(dead.id);
        }
        for (const NameCounts::Change &change : counts.changes()) {
            QCOMPARE(change.isNew, !names.contains(change.id));
            names[change.id] = topicOf(counts, change.id);
            told[names[change.id]] += change.newMessages;
        }
    }
    QVERIFY(gone > 100);
    QCOMPARE(told, sent);
}

QTEST_APPLESS_MAIN(TestNameCounts)
#include "tst_namecounts.moc"
