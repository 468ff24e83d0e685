#include "feeder.h"

#include "store/framefields.h"
#include "store/namecounts.h"
#include "store/packetstore.h"
#include "store/rowindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace protocol;
using namespace store;
using namespace std::chrono_literals;

namespace {

constexpr qint64 KiB = 1024;

Filter filterOf(const QString &text)
{
    return std::get<Filter>(Filter::parse(text, {}));
}

bool addsUp(const Totals &totals)
{
    return totals.received == totals.kept + totals.evicted + totals.dropped + totals.captureFiltered;
}

StoreOptions options(qint64 budget)
{
    StoreOptions result;
    result.budget = budget;
    result.segmentBytes = 8 * KiB;
    return result;
}

quint64 messagesOf(const PacketStore &store, QByteArrayView topic)
{
    quint64 messages = 0;
    for (const TopicCount &count : store.topicCounts())
        messages += count.topic == topic ? count.messages : 0;
    return messages;
}

} // namespace

/// Messages that never become rows, and the sum of all that came.
class TestCaptureFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOutWhatDoesNotMatch();
    void takesEffectWithTheNextBatch();
    void leavesTheBytesOfRowsAlone();
    void tellsTheLastStateOfWhatItKeptOut();
    void keepsNamesWithinTheBudget();
    void addsUpAtEveryMoment();
};

void TestCaptureFilter::keepsOutWhatDoesNotMatch()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    store.setCaptureFilter(filterOf(QStringLiteral("topic == \"A\"")));
    QCOMPARE(store.captureFilter().text(), QStringLiteral("topic == \"A\""));
    QVERIFY(feeder.receive(multicast("A", "1") + multicast("B", "2") + multicast("A", "3")));
    const Totals totals = store.totals();
    QCOMPARE(totals.received, 3u);
    QCOMPARE(totals.kept, 2u);
    QCOMPARE(totals.captureFiltered, 1u);
    QVERIFY(addsUp(totals));
    QCOMPARE(store.row(1).frame(), multicast("A", "3"));
    // It still counts for its topic and publisher.
    QCOMPARE(messagesOf(store, "B"), 1u);
    NameCounts publishers;
    store.pollPublishers(publishers);
    QCOMPARE(publishers.changes().size(), 1u);
    QCOMPARE(publishers.changes().front().messages, 3u);
    // A row index counts it among the filtered.
    RowIndex index(store);
    index.update();
    QCOMPARE(index.shown(), 2u);
    QCOMPARE(index.filtered(), 1u);
}

void TestCaptureFilter::takesEffectWithTheNextBatch()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    const QByteArray frame = multicast("A", "payload");
    QVERIFY(feeder.receive(frame));
    store.setCaptureFilter(filterOf(QStringLiteral("text contains \"nothing like it\"")));
    QCOMPARE(store.totals().kept, 1u); // what is stored stays
    QVERIFY(feeder.receive(frame));
    QCOMPARE(store.totals().captureFiltered, 1u);
    store.setCaptureFilter({});
    QVERIFY(feeder.receive(frame));
    QCOMPARE(store.totals().kept, 2u);
    QCOMPARE(store.totals().captureFiltered, 1u);
    QCOMPARE(messagesOf(store, "A"), 3u);
}

void TestCaptureFilter::leavesTheBytesOfRowsAlone()
{
    PacketStore store(Dialect::V4, options(64 * 1024 * KiB));
    Feeder feeder(store);
    store.setCaptureFilter(filterOf(QStringLiteral("topic == \"A\"")));
    QByteArrayList kept;
    QByteArray stream;
    QRandomGenerator random(3);
    for (int i = 0; i < 5'000; ++i) {
        const bool wanted = random.bounded(3) == 0;
        const QByteArray frame =
            multicast(wanted ? "A" : "B", QByteArray(random.bounded(300), char('a' + i % 26)));
        stream += frame;
        if (wanted)
            kept.append(frame);
    }
    QVERIFY(feeder.receive(stream, 1000));
    QCOMPARE(store.totals().kept, quint64(kept.size()));
    for (qsizetype row = 0; row < kept.size(); ++row)
        QCOMPARE(store.row(quint64(row)).frame(), kept.at(row));
}

void TestCaptureFilter::tellsTheLastStateOfWhatItKeptOut()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    store.setCaptureFilter(filterOf(QStringLiteral("not text contains \"secret\"")));
    QVERIFY(feeder.receive(multicast("A", "image") + multicast("A", "secret").repeated(2)));
    const LastState state = store.lastState("FEED", "A");
    QCOMPARE(state.image->frame, multicast("A", "image"));
    QCOMPARE(state.keptOut, 2u);
    QVERIFY(feeder.receive(multicast("A", "image")));
    QCOMPARE(store.lastState("FEED", "A").keptOut, 0u);
}

void TestCaptureFilter::keepsNamesWithinTheBudget()
{
    PacketStore store(Dialect::V4, options(1024 * KiB));
    Feeder feeder(store);
    store.setCaptureFilter(filterOf(QStringLiteral("topic == \"A\"")));
    QVERIFY(feeder.receive(multicast("A", "1")));
    const quint64 before = store.totals().memoryUsed;
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(feeder.receive(multicast(QByteArray::number(i), "x", "F", QByteArray::number(i))));
    QCOMPARE(store.totals().captureFiltered, 100'000u);
    QVERIFY2(store.totals().memoryUsed < before + 256 * KiB,
             qPrintable(QString::number(store.totals().memoryUsed)));
    QCOMPARE(store.totals().kept, 1u);
    // A name that was kept out first lives on in the rows that use it.
    store.setCaptureFilter({});
    QVERIFY(feeder.receive(multicast("99999", "x")));
    store.setCaptureFilter(filterOf(QStringLiteral("topic == \"A\"")));
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(feeder.receive(multicast(QByteArray::number(i), "x")));
    QCOMPARE(store.row(1).topic(), "99999");
    QVERIFY(messagesOf(store, "99999") >= 1);
}

void TestCaptureFilter::addsUpAtEveryMoment()
{
    QRandomGenerator random(20261123);
    PacketStore store(Dialect::V4, options(600 * KiB));
    Feeder feeder(store);
    RowIndex index(store);
    // What should have become of each message, by the naive count.
    quint64 received = 0;
    quint64 dropped = 0;
    quint64 keptOut = 0;
    bool isNarrowed = false;
    std::uint32_t connection = 1;
    feeder.wanted = [](QByteArrayView frame, const FrameLayout &) {
        return !frame.contains("unwanted");
    };
    feeder.connected(connection);
    std::map<QByteArray, quint64> sent;
    bool wasEvicted = false;
    bool wasHeld = false;
    for (int step = 0; step < 12'000; ++step) {
        feeder.time += 1ms;
        switch (random.bounded(24)) {
        case 0:
            isNarrowed = !isNarrowed;
            store.setCaptureFilter(isNarrowed ? filterOf(QStringLiteral("not topic startswith \"T1\""))
                                              : Filter());
            break;
        case 1:
            index.pause(!index.isPaused());
            break;
        case 2:
            // Half a frame is pending: it is void with the connection.
            QVERIFY(feeder.receive(multicast("T", QByteArray(200, 'x')).first(random.bounded(1, 60))));
            feeder.disconnected(connection);
            feeder.connected(++connection);
            break;
        case 3:
            index.setFilter(random.bounded(2) ? filterOf(QStringLiteral("T2")) : Filter());
            break;
        case 4:
            if (random.bounded(10) == 0)
                index.clear();
            break;
        case 5:
            store.setBudget(random.bounded(200, 900) * KiB);
            break;
        case 6:
            index.showAll();
            break;
        default:
            for (int i = random.bounded(30); i > 0; --i) {
                const QByteArray topic = "T" + QByteArray::number(random.bounded(300));
                const bool unwanted = random.bounded(40) == 0;
                const QByteArray data = unwanted ? "unwanted" : QByteArray(random.bounded(200), 'x');
                QVERIFY(feeder.receive(multicast(topic, data), random.bounded(20, 500)));
                ++received;
                dropped += unwanted;
                keptOut += !unwanted && isNarrowed && topic.startsWith("T1");
                if (!unwanted)
                    ++sent[topic];
            }
        }
        if (random.bounded(3) == 0)
            index.update();
        const Totals totals = store.totals();
        QCOMPARE(totals.received, received);
        QCOMPARE(totals.dropped, dropped);
        QCOMPARE(totals.captureFiltered, keptOut);
        QVERIFY(addsUp(totals));
        QCOMPARE(index.received(), index.shown() + index.filtered() + index.evicted() + index.dropped());
        wasEvicted |= totals.evicted > 0;
        wasHeld |= index.isPaused() && index.totals().rows.end > 0;
    }
    QVERIFY(wasEvicted && wasHeld && keptOut > 1'000 && dropped > 100);
    for (const TopicCount &count : store.topicCounts())
        QVERIFY(count.messages <= sent[count.topic]);
}

QTEST_APPLESS_MAIN(TestCaptureFilter)
#include "tst_capturefilter.moc"
