#include "filterhelp.h"

#include <QTest>

using namespace protocol;
using namespace store;

namespace {

QByteArray deep(int levels)
{
    return "{\"a\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + ", \"b\": 1}";
}

} // namespace

/// What is too much, and what need not be looked at.
class TestRowTesterLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWildExpressionsUndecided();
    void leavesDeepJsonUndecided();
    void takesHugeNames();
    void countsManyPackets();
    void touchesNoPayloadThatNeedNotBeRead();
    void tellsNamesApartThatShareANumber();
};

void TestRowTesterLimits::leavesWildExpressionsUndecided()
{
    const QByteArray wild = QByteArray(40, 'a') + '!';
    const QString pattern = u"matches '(a+)+$'"_qs;
    QCOMPARE(int(verdictOn(filterOf(u"text "_qs + pattern), multicast("T", wild))), int(Verdict::Undecided));
    QCOMPARE(int(verdictOn(filterOf(u"not text "_qs + pattern), multicast("T", wild))),
             int(Verdict::Undecided));
    QCOMPARE(int(verdictOn(filterOf(u"topic "_qs + pattern), multicast(wild, "x"))), int(Verdict::Undecided));
    QCOMPARE(int(verdictOn(filterOf(u"topic %1 and user == tom"_qs.arg(pattern)), multicast(wild, "x"))),
             int(Verdict::Undecided));
    QCOMPARE(int(verdictOn(filterOf(u"topic %1 and user == ann"_qs.arg(pattern)), multicast(wild, "x"))),
             int(Verdict::No));
    QCOMPARE(int(verdictOn(filterOf(u"topic %1 or user == tom"_qs.arg(pattern)), multicast(wild, "x"))),
             int(Verdict::Yes));
    QCOMPARE(
        int(verdictOn(filterOf(u"text matches '(*LIMIT_MATCH=900000000)(a+)+$'"_qs), multicast("T", wild))),
        int(Verdict::Undecided));
    // More than is looked at: only what the rest can't change is decided.
    const QByteArray large = "begin" + QByteArray(1'000'000, 'x') + "end";
    QCOMPARE(int(verdictOn(filterOf(u"text matches beg[a-z]n"_qs), multicast("T", large))),
             int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"text matches x$"_qs), multicast("T", large))), int(Verdict::Undecided));
    QCOMPARE(int(verdictOn(filterOf(u"text matches nothing"_qs), multicast("T", large))),
             int(Verdict::Undecided));
}

void TestRowTesterLimits::leavesDeepJsonUndecided()
{
    QCOMPARE(int(verdictOn(filterOf(u"json.b == 1"_qs), multicast("T", deep(1000)))), int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"json.b == 1"_qs), multicast("T", deep(100'000)))),
             int(Verdict::Undecided));
    QCOMPARE(int(verdictOn(filterOf(u"json.a[0][0]"_qs), multicast("T", QByteArray(100'000, '[')))),
             int(Verdict::Undecided));
}

void TestRowTesterLimits::takesHugeNames()
{
    const QByteArray name = QByteArray(1 << 20, 'n') + "END";
    QCOMPARE(int(verdictOn(filterOf(u"topic contains nend"_qs), multicast(name, "x"))), int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"topic matches END"_qs), multicast(name, "x"))),
             int(Verdict::Undecided));
    QCOMPARE(int(verdictOn(filterOf(u"topic endswith x"_qs), multicast(name, "x"))), int(Verdict::No));
}

void TestRowTesterLimits::countsManyPackets()
{
    std::vector<DataPacket> packets(70'000);
    const QByteArray frame = encoded(ForwardedMulticastData{"u", "h", "f", "t", true, packets});
    QCOMPARE(int(verdictOn(filterOf(u"packets == 70000"_qs), frame)), int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"packets == 65535"_qs), frame)), int(Verdict::No));
}

void TestRowTesterLimits::touchesNoPayloadThatNeedNotBeRead()
{
    // A payload test on this one is undecided, so a verdict that is not shows that nobody asked.
    const QByteArray frame = multicast("T", QByteArray(100'000, '['));
    const QString deepTest = u"json[0]"_qs;
    QCOMPARE(int(verdictOn(filterOf(deepTest), frame)), int(Verdict::Undecided));
    QCOMPARE(int(verdictOn(filterOf(u"%1 and topic == X"_qs.arg(deepTest)), frame)), int(Verdict::No));
    QCOMPARE(int(verdictOn(filterOf(u"%1 or size > 10"_qs.arg(deepTest)), frame)), int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"(%1 or topic == X) and size < 10"_qs.arg(deepTest)), frame)),
             int(Verdict::No));
    QVERIFY(filterOf(deepTest).readsPayload());
    QVERIFY(filterOf(u"word"_qs).readsPayload());
    QVERIFY(!filterOf(u"feed == x and size > 1 or stale"_qs).readsPayload());
}

void TestRowTesterLimits::tellsNamesApartThatShareANumber()
{
    StoreOptions options;
    options.segmentBytes = 16 * 1024;
    options.budget = 256 * 1024;
    PacketStore packets(Dialect::V4, options);
    Feeder feeder(packets);
    RowTester tester(filterOf(u"topic contains 7"_qs));
    quint64 next = 0;
    int matched = 0;
    for (int i = 0; i < 20'000; ++i) {
        QVERIFY(feeder.receive(multicast("topic" + QByteArray::number(i), "payload")));
        if (i % 50 != 0)
            continue;
        next = std::max(next, packets.rows().first);
        while (next < packets.rows().end) {
            const auto segment = packets.segmentAt(next);
            tester.enter(*segment);
            for (auto place = static_cast<std::uint32_t>(next - segment->firstRow());
                 place < segment->rowCount(); ++place, ++next) {
                const PinnedRow row = packets.row(next);
                const bool expected = row.topic().contains('7');
                QVERIFY2((tester.test(*segment, place) == Verdict::Yes) == expected,
                         row.topic().toByteArray());
                matched += expected;
            }
        }
    }
    QVERIFY(packets.totals().evicted > 5'000);
    QVERIFY(matched > 1'000);
}

QTEST_GUILESS_MAIN(TestRowTesterLimits)
#include "tst_rowtesterlimits.moc"
