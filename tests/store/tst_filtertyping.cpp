#include "filterhelp.h"

#include "store/filtercompletion.h"
#include "store/filterhighlight.h"
#include "store/filtertext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace store;

/// What helps while a filter is typed: colours, completion, and text made from values.
class TestFilterTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursPieces_data();
    void coloursPieces();
    void completes_data();
    void completes();
    void replacesWhatIsWritten();
    void quotesAnyBytes();
    void joinsWithoutChangingTheMeaning_data();
    void joinsWithoutChangingTheMeaning();
};

namespace {

/// `f` field, `o` operator, `k` keyword, `s` string, `n` number, `b` bracket, `e` error.
QString colours(const QString &text)
{
    QString result(text.size(), u' ');
    for (const FilterToken &token : highlightFilter(text)) {
        for (qsizetype i = 0; i < token.length; ++i)
            result[token.position + i] = QLatin1Char("foksnbe"[static_cast<int>(token.kind)]);
    }
    return result;
}

std::vector<QByteArray> known(const QString &field)
{
    if (field == u"topic")
        return {"VOD.L", "odd \"name\"", "vodka", "BP"};
    if (field == u"json.bid")
        return {"price", "odd key", "size"};
    return {};
}

} // namespace

void TestFilterTyping::coloursPieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("feed == LSE and not size > 2kB", "ffff oo sss kkk kkk ffff o nnn");
    row("json.a[0] in (1, x) or \"q\"", "fffffffff oo bnb sb kk sss");
    row("(stale or word)", "bfffff kk ssssb");
    row("size > abc", "ffff o eee");
    row("feed == \"abc", "ffff oo eeee");
    row("feed", "eeee");
    row("feed =", "ffff e");
    row("topic matches '\\d+'", "fffff ooooooo sssss");
}

void TestFilterTyping::coloursPieces()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(colours(text), expected);
}

/// `|` is the cursor.
void TestFilterTyping::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *text, const QStringList &expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    row("to|", {u"topic"_qs});
    row("T|", {u"topic"_qs, u"time"_qs, u"text"_qs});
    row("n|", {u"not"_qs});
    row("feed == x and (s|", {u"size"_qs, u"stale"_qs});
    row("kind |", {u"=="_qs, u"!="_qs, u"in"_qs});
    row("topic st|", {u"startswith"_qs});
    row("size >|", {u">="_qs});
    row("kind == |", {u"multicast"_qs, u"unicast"_qs});
    row("kind == u|", {u"unicast"_qs});
    row("stale |", {u"=="_qs, u"!="_qs, u"and"_qs, u"or"_qs});
    row("stale a|", {u"and"_qs});
    row("stale == true |", {u"and"_qs, u"or"_qs});
    row("word |", {u"and"_qs, u"or"_qs});
    row("word a|", {u"and"_qs});
    row("topic == vo|", {u"\"VOD.L\""_qs, u"\"vodka\""_qs});
    row("topic == \"VO|", {u"\"VOD.L\""_qs, u"\"vodka\""_qs});
    row("topic in (BP, o|", {u"\"odd \\\"name\\\"\""_qs});
    row("topic in |", {u"("_qs});
    row("topic in (BP |", {u","_qs, u")"_qs});
    row("topic matches |", {});
    row("json|", {u"json."_qs});
    row("json.bid.|", {u"json.bid.price"_qs, u"json.bid[\"odd key\"]"_qs, u"json.bid.size"_qs});
    row("json.bid.p|", {u"json.bid.price"_qs});
    row("time > -|", {u"-5m"_qs, u"-1h"_qs});
}

void TestFilterTyping::completes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const qsizetype cursor = text.indexOf(u'|');
    QStringList offered;
    for (const FilterCompletion &completion : completionsAt(text.remove(u'|'), cursor, known))
        offered.append(completion.insert);
    QCOMPARE(offered, expected);
}

void TestFilterTyping::replacesWhatIsWritten()
{
    const auto completions = completionsAt(u"feed == x and topi == y"_qs, 16);
    QCOMPARE(completions.size(), std::size_t{1});
    QCOMPARE(completions[0].insert, u"topic"_qs);
    QCOMPARE(completions[0].position, 14);
    QCOMPARE(completions[0].length, 4);
    QCOMPARE(completions[0].kind, FilterCompletion::Kind::Field);
    QVERIFY(!completions[0].meaning.isEmpty());
    QRandomGenerator random(3);
    const QString letters = u"feed == (\"'x,) json.a[ in and"_qs;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int count = random.bounded(20); count > 0; --count)
            text += letters[random.bounded(int(letters.size()))];
        for (const FilterCompletion &one : completionsAt(text, random.bounded(25), known))
            QVERIFY(one.position >= 0 && one.length >= 0 && one.position + one.length <= text.size());
        qsizetype end = 0;
        for (const FilterToken &token : highlightFilter(text)) {
            QVERIFY(token.position >= end && token.length > 0);
            end = token.position + token.length;
        }
        QVERIFY(end <= text.size());
    }
}

void TestFilterTyping::quotesAnyBytes()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 3'000; ++i) {
        QByteArray name;
        for (int count = random.bounded(8); count > 0; --count)
            name += random.bounded(2) ? char(random.bounded(256))
                                      : "\"\\'\xc3\xa9\xe2\x80\xae"[random.bounded(8)];
        const Filter filter = filterOf(equalityFilter(u"topic"_qs, name));
        RowTester tester(filter);
        QCOMPARE(int(tester.testFrame(multicast(name, "x"), protocol::Dialect::V4, 0)), int(Verdict::Yes));
        QCOMPARE(int(tester.testFrame(multicast(name + 'x', "x"), protocol::Dialect::V4, 0)),
                 int(Verdict::No));
    }
}

void TestFilterTyping::joinsWithoutChangingTheMeaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("join");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, FilterJoin join, const char *term, const char *expected) {
        QTest::newRow(expected) << QString::fromLatin1(text) << int(join) << QString::fromLatin1(term)
                                << QString::fromLatin1(expected);
    };
    row("", FilterJoin::And, "size > 1", "size > 1");
    row("  ", FilterJoin::AndNot, "stale", "not stale");
    row("stale", FilterJoin::And, "size > 1", "stale and size > 1");
    row("stale and image", FilterJoin::AndNot, "size > 1", "stale and image and not size > 1");
    row("stale or image", FilterJoin::And, "size > 1", "(stale or image) and size > 1");
    row("stale or image", FilterJoin::Or, "size > 1", "stale or image or size > 1");
    row("stale", FilterJoin::AndNot, "size > 1 and image", "stale and not (size > 1 and image)");
    row("stale", FilterJoin::And, "size > 1 or image", "stale and (size > 1 or image)");
    row("word", FilterJoin::And, "stale", "(word) and stale");
    row("size >", FilterJoin::And, "image", "image");
}

void TestFilterTyping::joinsWithoutChangingTheMeaning()
{
    QFETCH(QString, text);
    QFETCH(int, join);
    QFETCH(QString, term);
    QFETCH(QString, expected);
    QCOMPARE(joinedFilter(text, static_cast<FilterJoin>(join), term), expected);
}

QTEST_GUILESS_MAIN(TestFilterTyping)
#include "tst_filtertyping.moc"
