#include "feeder.h"

#include "store/packetstore.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace protocol;
using namespace store;

namespace {

StoreOptions options()
{
    StoreOptions result;
    result.budget = qint64{768} * 1024;
    result.segmentBytes = qint64{32} * 1024;
    result.wallClock = [] {
        return qint64{0};
    };
    return result;
}

/// Some topics come all the time, others once and again after their name has died; publishers come in runs.
QByteArray randomStream(std::mt19937 &random, Dialect dialect)
{
    const auto below = [&random](unsigned limit) {
        return static_cast<int>(random() % limit);
    };
    const int often = 3 + below(20);
    QByteArray stream;
    QByteArray user = "ann";
    for (int i = 0; i < 400; ++i) {
        if (below(8) == 0)
            user = "user" + QByteArray::number(below(5));
        const bool isRare = below(4) == 0;
        const QByteArray topic = isRare
                                     ? "rare" + QByteArray::number(below(3'000)) + QByteArray(below(60), 'r')
                                     : "often" + QByteArray::number(below(static_cast<unsigned>(often)));
        const Content content = hasContentType(dialect) ? Content("text/" + QByteArray::number(below(3)))
                                                        : Content(below(2) == 0);
        const std::vector<DataPacket> packets(static_cast<std::size_t>(below(3)),
                                              DataPacket{{1}, QByteArray(below(120), 'x')});
        if (below(10) == 0)
            stream +=
                encoded(ForwardedUnicastData{user, "host", {}, "FEED", topic, content, packets}, dialect);
        else
            stream += encoded(ForwardedMulticastData{user, "host", "FEED", topic, content, packets}, dialect);
    }
    return stream;
}

std::vector<TopicCount> sorted(std::vector<TopicCount> counts)
{
    std::sort(counts.begin(), counts.end(),
              [](const TopicCount &one, const TopicCount &other) { return one.topic < other.topic; });
    return counts;
}

} // namespace

/// Frames told of in groups, with memos, end up as those told of one by one.
class TestStoreGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSameAsOneByOne_data();
    void keepsTheSameAsOneByOne();
};

void TestStoreGroups::keepsTheSameAsOneByOne_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<bool>("dropsSome");
    QTest::newRow("all kept") << 4 << false;
    QTest::newRow("some dropped") << 4 << true;
    QTest::newRow("content types") << 6 << true;
}

void TestStoreGroups::keepsTheSameAsOneByOne()
{
    QFETCH(const int, dialect);
    QFETCH(const bool, dropsSome);
    const Dialect spoken = dialect == 6 ? Dialect::V6 : Dialect::V4;
    PacketStore singly(spoken, options());
    PacketStore together(spoken, options());
    Feeder one(singly, spoken);
    Feeder other(together, spoken);
    other.grouped = true;
    if (dropsSome) {
        one.wanted = [](QByteArrayView frame, const FrameLayout &) {
            return frame.size() % 5 != 0;
        };
        other.wanted = one.wanted;
    }
    std::mt19937 random(20);
    for (int round = 0; round < 80; ++round) {
        one.time += std::chrono::seconds(1);
        other.time = one.time;
        const QByteArray stream = randomStream(random, spoken);
        const qsizetype piece = 100 + static_cast<qsizetype>(random() % 20'000);
        QVERIFY(one.receive(stream, piece));
        QVERIFY(other.receive(stream, piece));
        QCOMPARE(together.totals(), singly.totals());
        QCOMPARE(sorted(together.topicCounts()), sorted(singly.topicCounts()));
        const RowRange rows = singly.rows();
        for (quint64 number = rows.first; number < rows.end; number += 7) {
            const PinnedRow left = singly.row(number);
            const PinnedRow right = together.row(number);
            QCOMPARE(right.kind(), left.kind());
            QCOMPARE(right.frame(), left.frame());
            QCOMPARE(right.record().topic, left.record().topic);
            QCOMPARE(right.record().publisher, left.record().publisher);
            QCOMPARE(right.record().content(), left.record().content());
            QCOMPARE(right.record().time, left.record().time);
            QCOMPARE(right.record().packets, left.record().packets);
            QCOMPARE(right.record().image, left.record().image);
            QCOMPARE(right.record().staleOrRefused, left.record().staleOrRefused);
            QCOMPARE(right.missing(), left.missing());
        }
    }
    QVERIFY(singly.totals().evicted > 5'000);
    QCOMPARE(singly.totals().dropped > 0, dropsSome);
}

QTEST_APPLESS_MAIN(TestStoreGroups)
#include "tst_storegroups.moc"
