#include "feeder.h"

#include "store/packetstore.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace protocol;
using namespace store;

namespace {

constexpr qint64 KiB = 1024;

/// All that has come on one topic since its latest image, and that image.
struct Naive
{
    QByteArray image;
    std::vector<QByteArray> deltas;
};

QByteArray message(const QByteArray &topic, bool isImage, const QByteArray &data)
{
    return encoded(ForwardedMulticastData{"tom", "desk", "FEED", topic, isImage, {{{1}, data}}});
}

QByteArray staleFrame(const QByteArray &topic)
{
    return encoded(ForwardedMulticastData{"", "", "FEED", topic, true, {}});
}

std::vector<QByteArray> framesOf(const std::vector<StateMessage> &messages)
{
    std::vector<QByteArray> frames;
    for (const StateMessage &each : messages)
        frames.push_back(each.frame);
    return frames;
}

StoreOptions options(qint64 budget, qint64 stateBudget)
{
    StoreOptions result;
    result.budget = budget;
    result.segmentBytes = 8 * KiB;
    result.stateBudget = stateBudget;
    return result;
}

void flood(Feeder &feeder, int messages)
{
    for (int i = 0; i < messages; ++i)
        QVERIFY(feeder.receive(message("FLOOD", true, QByteArray(100, 'x'))));
}

} // namespace

/// The latest image of a topic and the deltas since, whatever eviction does.
class TestLastStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingOfWhatNeverCame();
    void survivesEviction();
    void goesOnAfterItsNameDied();
    void takesEachMessageOfDialect6ForWhole();
    void keepsDeltasWithoutImage();
    void leavesOutMoreThanAskedFor();
    void countsWhatTheBudgetTakes();
    void copiesNothingOfATopicThatFillsTheStore();
    void agreesWithNaiveModel_data();
    void agreesWithNaiveModel();
};

void TestLastStates::knowsNothingOfWhatNeverCame()
{
    PacketStore store(Dialect::V4);
    Feeder feeder(store);
    QVERIFY(!store.lastState("FEED", "T").isKnown());
    QVERIFY(feeder.receive(message("T", true, "1")));
    QVERIFY(store.lastState("FEED", "T").isKnown());
    QVERIFY(!store.lastState("FEED", "OTHER").isKnown());
    QVERIFY(!store.lastState("FEE", "DT").isKnown());
}

void TestLastStates::survivesEviction()
{
    PacketStore store(Dialect::V4, options(256 * KiB, 64 * KiB));
    Feeder feeder(store);
    const QByteArray image = message("T", true, "image");
    const QByteArray delta = message("T", false, "delta");
    const QByteArray stale = staleFrame("T");
    QVERIFY(feeder.receive(message("T", true, "older") + message("T", false, "older") + image + delta));
    QVERIFY(feeder.receive(stale));
    flood(feeder, 5000);
    QVERIFY(store.rows().first > 10);
    const LastState state = store.lastState("FEED", "T");
    QVERIFY(state.image);
    QCOMPARE(state.image->frame, image);
    QCOMPARE(state.image->row, 2u);
    QCOMPARE(framesOf(state.deltas), (std::vector<QByteArray>{delta, stale}));
    QVERIFY(state.deltas.at(1).record.staleOrRefused);
    QCOMPARE(state.lost, 0u);
    QVERIFY(!state.imageLost);
}

void TestLastStates::goesOnAfterItsNameDied()
{
    PacketStore store(Dialect::V4, options(256 * KiB, 64 * KiB));
    Feeder feeder(store);
    const QByteArray image = message("T", true, "image");
    QVERIFY(feeder.receive(image));
    flood(feeder, 5000);
    std::vector<QByteArray> deltas;
    for (int i = 0; i < 5; ++i) {
        deltas.push_back(message("T", false, "delta " + QByteArray::number(i)));
        QVERIFY(feeder.receive(deltas.back()));
        QCOMPARE(framesOf(store.lastState("FEED", "T").deltas), deltas);
        flood(feeder, 5000);
    }
    const LastState state = store.lastState("FEED", "T");
    QCOMPARE(state.image->frame, image);
    QCOMPARE(framesOf(state.deltas), deltas);
    const QByteArray newer = message("T", true, "newer");
    QVERIFY(feeder.receive(newer));
    QCOMPARE(store.lastState("FEED", "T").image->frame, newer);
    flood(feeder, 5000);
    QCOMPARE(store.lastState("FEED", "T").image->frame, newer);
    QVERIFY(store.lastState("FEED", "T").deltas.empty());
}

void TestLastStates::takesEachMessageOfDialect6ForWhole()
{
    PacketStore store(Dialect::V6, options(256 * KiB, 64 * KiB));
    Feeder feeder(store, Dialect::V6);
    const auto typed = [](const QByteArray &data) {
        return encoded(
            ForwardedMulticastData{"tom", "desk", "FEED", "T", QByteArray("text/plain"), {{{}, data}}},
            Dialect::V6);
    };
    const QByteArray stale =
        encoded(ForwardedMulticastData{"", "", "FEED", "T", QByteArray(), {}}, Dialect::V6);
    QVERIFY(feeder.receive(typed("1") + typed("2") + stale));
    for (int i = 0; i < 5000; ++i) {
        QVERIFY(feeder.receive(
            encoded(ForwardedMulticastData{"u", "h", "F", "X", QByteArray("x"), {{{}, QByteArray(100, 'x')}}},
                    Dialect::V6)));
    }
    QVERIFY(store.row(0).isNull());
    const LastState state = store.lastState("FEED", "T");
    QCOMPARE(state.image->frame, typed("2"));
    QCOMPARE(framesOf(state.deltas), std::vector<QByteArray>{stale});
}

void TestLastStates::keepsDeltasWithoutImage()
{
    PacketStore store(Dialect::V4, options(256 * KiB, 64 * KiB));
    Feeder feeder(store);
    const QByteArray delta = message("T", false, "delta");
    QVERIFY(feeder.receive(delta));
    flood(feeder, 5000);
    const LastState state = store.lastState("FEED", "T");
    QVERIFY(!state.image);
    QVERIFY(!state.imageLost);
    QCOMPARE(framesOf(state.deltas), std::vector<QByteArray>{delta});
}

void TestLastStates::leavesOutMoreThanAskedFor()
{
    PacketStore store(Dialect::V4, options(256 * KiB, 64 * KiB));
    Feeder feeder(store);
    QVERIFY(feeder.receive(message("T", true, "image")));
    for (int i = 0; i < 10; ++i)
        QVERIFY(feeder.receive(message("T", false, QByteArray::number(i))));
    flood(feeder, 5000);
    for (int i = 10; i < 20; ++i)
        QVERIFY(feeder.receive(message("T", false, QByteArray::number(i))));
    const LastState state = store.lastState("FEED", "T", 12);
    QVERIFY(state.image);
    QCOMPARE(state.leftOut, 8u);
    QCOMPARE(state.deltas.size(), 12u);
    QCOMPARE(state.deltas.front().frame, message("T", false, "8"));
    QCOMPARE(state.deltas.back().frame, message("T", false, "19"));
    QCOMPARE(store.lastState("FEED", "T", 3).leftOut, 17u);
}

void TestLastStates::countsWhatTheBudgetTakes()
{
    PacketStore store(Dialect::V4, options(256 * KiB, 16 * KiB));
    Feeder feeder(store);
    const QByteArray image = message("T", true, "image");
    QVERIFY(feeder.receive(image));
    constexpr quint64 sent = 400; // some 120 bytes each: more than 16 KiB
    for (quint64 i = 0; i < sent; ++i)
        QVERIFY(feeder.receive(message("T", false, QByteArray::number(i) + QByteArray(80, 'd'))));
    flood(feeder, 5000);
    const LastState state = store.lastState("FEED", "T");
    QVERIFY(state.image);
    QCOMPARE(state.image->frame, image);
    QVERIFY(state.lost > 0);
    QVERIFY(!state.deltas.empty());
    QCOMPARE(state.lost + state.deltas.size(), sent);
    QCOMPARE(state.deltas.back().frame,
             message("T", false, QByteArray::number(sent - 1) + QByteArray(80, 'd')));
    // An image that the budget can hold no more goes, but not what came after it.
    QVERIFY(feeder.receive(message("HUGE", true, QByteArray(20 * KiB, 'x'))));
    QVERIFY(store.lastState("FEED", "HUGE").image);
    flood(feeder, 1500); // its name still lives through the next delta
    QVERIFY(feeder.receive(message("HUGE", false, "1")));
    const LastState huge = store.lastState("FEED", "HUGE");
    QVERIFY(!huge.image);
    QCOMPARE(huge.deltas.size(), 1u);
}

void TestLastStates::copiesNothingOfATopicThatFillsTheStore()
{
    PacketStore store(Dialect::V4, options(512 * KiB, 32 * KiB));
    Feeder feeder(store);
    QVERIFY(feeder.receive(message("T", true, "image")));
    quint64 sent = 0;
    for (; sent < 20'000; ++sent)
        QVERIFY(feeder.receive(message("T", false, QByteArray(80, 'd'))));
    const LastState state = store.lastState("FEED", "T", 100'000);
    QVERIFY(state.image);
    QCOMPARE(state.lost + state.deltas.size(), sent);
    // All deltas told of are rows of the store.
    QCOMPARE(state.deltas.front().row, store.rows().first);
}

void TestLastStates::agreesWithNaiveModel_data()
{
    QTest::addColumn<qint64>("stateBudget");
    QTest::addColumn<bool>("isAmple");
    QTest::addRow("all fits") << 192 * KiB << true;
    QTest::addRow("some must go") << 8 * KiB << false;
    QTest::addRow("none fits") << qint64{0} << false;
}

void TestLastStates::agreesWithNaiveModel()
{
    QFETCH(const qint64, stateBudget);
    QFETCH(const bool, isAmple);
    QRandomGenerator random(20261123);
    PacketStore store(Dialect::V4, options(400 * KiB, stateBudget));
    Feeder feeder(store);
    std::map<QByteArray, Naive> model;
    quint64 losses = 0;
    quint64 rescued = 0;
    for (int step = 0; step < 60'000; ++step) {
        int which = 0; // topics of half the rate each
        while (which < 12 && random.bounded(2) == 0)
            ++which;
        const QByteArray topic = "T" + QByteArray::number(which);
        Naive &naive = model[topic];
        const QByteArray data = QByteArray::number(step) + QByteArray(random.bounded(120), 'x');
        if (random.bounded(30) == 0 || naive.deltas.size() >= 40) {
            naive = {message(topic, true, data), {}};
            QVERIFY(feeder.receive(naive.image));
        } else {
            naive.deltas.push_back(random.bounded(20) == 0 ? staleFrame(topic) : message(topic, false, data));
            QVERIFY(feeder.receive(naive.deltas.back(), random.bounded(40, 400)));
        }
        if (random.bounded(100) == 0)
            feeder.connected(static_cast<std::uint32_t>(step));
        if (step % 97 != 0)
            continue;
        QVERIFY(store.totals().memoryUsed <= store.totals().budget + 64 * KiB);
        for (const auto &[name, known] : model) {
            const LastState state = store.lastState("FEED", name);
            const std::vector<QByteArray> deltas = framesOf(state.deltas);
            QVERIFY(deltas.size() <= known.deltas.size());
            QVERIFY(std::equal(deltas.rbegin(), deltas.rend(), known.deltas.rbegin()));
            if (state.image)
                QCOMPARE(state.image->frame, known.image);
            rescued += state.image && state.image->row < store.rows().first;
            const bool all =
                deltas.size() == known.deltas.size() && state.image.has_value() != known.image.isEmpty();
            losses += !all;
            if (isAmple) {
                QVERIFY(all);
                QCOMPARE(state.lost, 0u);
                QVERIFY(!state.imageLost);
            } else if (state.image) {
                QCOMPARE(state.lost + deltas.size(), known.deltas.size());
            }
        }
    }
    QCOMPARE(rescued > 0, stateBudget > 0);
    QCOMPARE(losses > 0, !isAmple);
}

QTEST_APPLESS_MAIN(TestLastStates)
#include "tst_laststates.moc"
