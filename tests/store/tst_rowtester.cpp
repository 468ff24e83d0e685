#include "filterhelp.h"

#include <QRandomGenerator>
#include <QTest>

using namespace protocol;
using namespace store;

namespace {

/// tom@desk.local, feed LSE, topic VOD.L, an image of two packets, at noon.
QByteArray plainFrame()
{
    return encoded(ForwardedMulticastData{"tom",
                                          "desk.local",
                                          "LSE",
                                          "VOD.L",
                                          true,
                                          {{{1, 2},
                                            R"({"bid": {"price": 12.5, "size": 9007199254740993}, )"
                                            R"("sides": ["buy", "Sell", null, true, {"x y": -3}], )"
                                            R"("huge": 18446744073709551615, "vast": 1e300, "no": false})"},
                                           {{7}, "Hello World \xc3\xa9 \n\x0a\x0b"}}});
}

QByteArray typedFrame()
{
    return encoded(
        ForwardedMulticastData{"ann", "h", "NYSE", "IBM", QByteArray("application/json"), {{{}, "{}"}}},
        Dialect::V6);
}

} // namespace

class TestRowTester : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsTrue_data();
    void saysWhatIsTrue();
    void readsContentTypesOfDialect6_data();
    void readsContentTypesOfDialect6();
    void findsStaleUnicastAndMarkers();
    void readsLatin1Payloads();
    void agreesOnRandomFilters();
};

void TestRowTester::saysWhatIsTrue_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");
    const auto yes = [](const char *filter) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << true;
    };
    const auto no = [](const char *filter) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << false;
    };
    // Names.
    yes("feed == LSE");
    no("feed == lse");
    no("feed == LS");
    yes("feed != NYSE");
    no("feed != LSE");
    yes("feed < LSF");
    no("feed < LSE");
    yes("feed <= LSE");
    yes("feed > LS");
    no("feed > LSE");
    yes("feed >= LSE");
    yes("feed contains s");
    no("feed contains x");
    yes("feed startswith ls");
    no("feed startswith se");
    yes("feed endswith se");
    no("feed endswith ls");
    yes("feed matches ^L.E$");
    no("feed matches ^l");
    yes("feed matches '(?i)^l'");
    yes("feed in (NYSE, LSE)");
    no("feed in (NYSE, LS)");
    yes("feed not in (NYSE)");
    no("feed not contains s");
    yes("topic == \"VOD.L\"");
    yes("topic == 'VOD\\x2eL'");
    yes("topic startswith vod");
    no("topic == VOD");
    yes("user == tom");
    no("user == tim");
    yes("host endswith .LOCAL");
    no("host endswith .com");
    // Record.
    yes("kind == multicast");
    no("kind == unicast");
    yes("kind != unicast");
    yes("kind in (unicast, multicast)");
    yes("image");
    no("not image");
    yes("image == true");
    yes("image != false");
    no("image == false");
    no("stale");
    yes("not stale");
    yes("packets == 2");
    no("packets == 1");
    yes("packets > 1");
    yes("packets > 1.5");
    no("packets == 1.5");
    yes("packets != 1.5");
    no("packets < 2");
    yes("packets <= 2");
    yes("packets in (5, 2)");
    yes("size > 100");
    no("size > 1kB");
    yes("size < 0.5KiB");
    yes("size != 3");
    no("size in (1, 2)");
    no("content == \"\"");
    no("content != x");
    yes("not content == x");
    // Payload.
    yes("text contains hello");
    yes("text contains WORLD");
    no("text contains nothing");
    yes("text startswith hello");
    no("text startswith world");
    yes("text startswith '{'");
    yes("text endswith \"\\x0b\"");
    yes("text == \"Hello World \\u00e9 \\n\\n\\x0b\"");
    no("text == hello");
    yes("text != hello");
    yes("text matches 'W\\w+ld'");
    no("text matches '^World'");
    yes("text matches 'pri(c|z)e'");
    yes("text >= Hello");
    no("text in (hello, world)");
    yes("bytes contains 0a0b");
    yes("bytes contains 0x0A0B");
    yes("bytes contains \"0a 0b\"");
    no("bytes contains 0c0d");
    yes("bytes startswith 48656c");
    no("bytes startswith 68656c");
    yes("bytes endswith 0b");
    no("bytes == 00");
    yes("bytes != 00");
    no("bytes in (00, 0102)");
    yes("entitlements contains 7");
    no("entitlements contains 3");
    yes("entitlements == (2, 1)");
    yes("entitlements == 7");
    no("entitlements == (1, 2, 7)");
    yes("entitlements != (1, 2)");
    yes("entitlements in (3, 2)");
    no("entitlements in (3, 4)");
    no("entitlements == ()");
    yes("entitlements != ()");
    // JSON.
    yes("json.bid.price == 12.5");
    yes("json.bid.price > 12");
    no("json.bid.price > 12.5");
    yes("json.bid.price >= 12.5");
    yes("json.bid.price < 1e2");
    yes("json.bid.price <= 12.5");
    no("json.bid.price == \"12.5\"");
    yes("json.bid.price != 1");
    yes("json.bid.price != x");
    no("json.none != 1");
    yes("not json.none == 1");
    yes("json.bid.size == 9007199254740993");
    no("json.bid.size == 9007199254740992");
    yes("json.bid.size > 9007199254740992.0");
    yes("json.huge == 18446744073709551615");
    yes("json.huge > 9223372036854775807");
    no("json.huge > 18446744073709551615");
    yes("json.vast > 18446744073709551615");
    yes("json.vast < 1e400");
    yes("json.sides[0] == buy");
    no("json.sides[1] == sell");
    yes("json.sides[1] contains SELL");
    yes("json.sides[1] startswith se");
    yes("json.sides[1] endswith ll");
    yes("json.sides[1] matches '^S'");
    yes("json.sides[0] < c");
    no("json.sides[0] < 5");
    yes("json.sides[2] == null");
    no("json.sides[2]");
    yes("json.sides[3] == true");
    yes("json.sides[3]");
    no("json.no");
    yes("json.no == false");
    yes("json.no in (1, false)");
    no("json.no in (1, true, x)");
    yes("json.sides[4][\"x y\"] == -3");
    yes("json['bid'].price");
    yes("json.bid");
    no("json.bid == 1");
    yes("json.bid contains price");
    no("json.sides[5]");
    no("json.sides.x");
    no("json[0]");
    // Words, and how they join.
    yes("vod");
    yes("hello");
    yes("\"hello world\"");
    no("tom");
    yes("feed == LSE and user == tom");
    no("feed == LSE and user == ann");
    yes("feed == X or user == tom");
    yes("user == tom or feed == X and topic == Y");
    no("(user == tom or feed == X) and topic == Y");
    yes("not feed == X and user == tom");
    no("not (feed == LSE or user == X)");
    yes("not not feed == LSE");
    yes("feed == LSE AND NOT user == ann OR stale");
    yes("size > 10 and text contains hello and json.bid.price > 1 and user == tom");
    no("size > 10 and text contains hello and json.bid.price > 13 and user == tom");
}

void TestRowTester::saysWhatIsTrue()
{
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    QCOMPARE(int(verdictOn(filterOf(filter), plainFrame())), int(expected ? Verdict::Yes : Verdict::No));
}

void TestRowTester::readsContentTypesOfDialect6_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");
    QTest::newRow("type") << u"content == \"application/json\""_qs << true;
    QTest::newRow("part") << u"content contains JSON"_qs << true;
    QTest::newRow("other") << u"content startswith text/"_qs << false;
    QTest::newRow("list") << u"content in (a, application/json)"_qs << true;
    QTest::newRow("no image") << u"image"_qs << false;
    QTest::newRow("no delta") << u"image == false"_qs << false;
    QTest::newRow("not image") << u"not image"_qs << true;
    QTest::newRow("both") << u"content contains json and topic == IBM and packets == 1"_qs << true;
}

void TestRowTester::readsContentTypesOfDialect6()
{
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    QCOMPARE(int(verdictOn(filterOf(filter), typedFrame(), Dialect::V6)),
             int(expected ? Verdict::Yes : Verdict::No));
}

void TestRowTester::findsStaleUnicastAndMarkers()
{
    const QByteArray stale = encoded(ForwardedUnicastData{{}, {}, ClientId(), "LSE", "VOD", true, {}});
    QCOMPARE(int(verdictOn(filterOf(u"stale and kind == unicast and packets == 0"_qs), stale)),
             int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"stale != true"_qs), stale)), int(Verdict::No));
    QCOMPARE(int(verdictOn(filterOf(u"text contains ''"_qs), stale)), int(Verdict::No));

    PacketStore packets(Dialect::V4);
    Feeder feeder(packets);
    feeder.connected(1);
    const auto segment = packets.segmentAt(0);
    RowTester tester(filterOf(u"size > 1GB"_qs));
    tester.enter(*segment);
    QCOMPARE(int(tester.test(*segment, 0)), int(Verdict::Yes));
}

void TestRowTester::readsLatin1Payloads()
{
    const QByteArray frame = multicast("T", "caf\xe9 \xff");
    QCOMPARE(int(verdictOn(filterOf(u"text contains café"_qs), frame)), int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"text contains cafè"_qs), frame)), int(Verdict::No));
    QCOMPARE(int(verdictOn(filterOf(u"text matches 'é.ÿ'"_qs), frame)), int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"text contains \"\\xff\""_qs), frame)), int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"topic == \"\\xff\""_qs), multicast("\xff", "x"))), int(Verdict::Yes));
    QCOMPARE(int(verdictOn(filterOf(u"topic == \"\\xff\""_qs), multicast("\xc3\xbf", "x"))),
             int(Verdict::No));
}

namespace {

/// Says what a random filter says, by plain recursion.
struct RandomFilter
{
    QString text;
    bool holds = false;
};

RandomFilter randomFilter(QRandomGenerator &random, int depth)
{
    static const std::pair<const char *, bool> leaves[] = {
        {"feed == LSE", true},
        {"feed == X", false},
        {"topic contains vod", true},
        {"user == ann", false},
        {"host contains desk", true},
        {"size > 5", true},
        {"packets > 5", false},
        {"text contains hello", true},
        {"json.no", false},
        {"json.bid.price > 1", true},
        {"bytes contains ffff", false},
        {"image", true},
        {"stale", false},
        {"entitlements contains 7", true},
        {"content == x", false},
    };
    if (depth == 0 || random.bounded(4) == 0) {
        const auto &[text, holds] = leaves[random.bounded(int(std::size(leaves)))];
        return {QString::fromLatin1(text), holds};
    }
    const RandomFilter left = randomFilter(random, depth - 1);
    const RandomFilter right = randomFilter(random, depth - 1);
    switch (random.bounded(3)) {
    case 0:
        return {u"(%1) and (%2)"_qs.arg(left.text, right.text), left.holds && right.holds};
    case 1:
        return {u"(%1) or (%2)"_qs.arg(left.text, right.text), left.holds || right.holds};
    default:
        return {u"not (%1)"_qs.arg(left.text), !left.holds};
    }
}

} // namespace

void TestRowTester::agreesOnRandomFilters()
{
    QRandomGenerator random(5);
    const QByteArray frame = plainFrame();
    int held = 0;
    for (int i = 0; i < 2'000; ++i) {
        const RandomFilter filter = randomFilter(random, 6);
        RowTester tester(filterOf(filter.text));
        const Verdict verdict = tester.testFrame(frame, Dialect::V4, noonNs);
        QVERIFY2((verdict == Verdict::Yes) == filter.holds, qPrintable(filter.text));
        QVERIFY(verdict != Verdict::Undecided);
        held += filter.holds;
    }
    QVERIFY(held > 200 && held < 1'800);
}

QTEST_GUILESS_MAIN(TestRowTester)
#include "tst_rowtester.moc"
