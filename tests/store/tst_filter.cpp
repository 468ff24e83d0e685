#include "filterhelp.h"

#include "store/filterfields.h"

#include <QRandomGenerator>
#include <QTest>

using namespace store;

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesEverythingWhereEmpty();
    void keepsItsText();
    void isEqualByTextAndBySometimesNow();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void wordsWhatIsWrong_data();
    void wordsWhatIsWrong();
    void allowsEachFieldItsOperators();
    void readsEachExample();
    void readsTheEdgesOfNumbers();
    void takesRandomPieces();
};

void TestFilter::matchesEverythingWhereEmpty()
{
    QVERIFY(Filter().isEmpty());
    QVERIFY(filterOf(QString()).isEmpty());
    QVERIFY(filterOf(u" \t\u00a0"_qs).isEmpty());
    QCOMPARE(filterOf(u"  "_qs), Filter());
    QCOMPARE(int(verdictOn(Filter(), multicast("T", "x"))), int(Verdict::Yes));
    QVERIFY(!filterOf(u"x"_qs).isEmpty());
}

void TestFilter::keepsItsText()
{
    const QString text = u"  feed == LSE   and(size>2kB)  "_qs;
    QCOMPARE(filterOf(text).text(), text);
    QCOMPARE(filterOf(filterOf(text).text()), filterOf(text));
}

void TestFilter::isEqualByTextAndBySometimesNow()
{
    const FilterContext later{noonNs + 1, QTimeZone::utc()};
    QCOMPARE(filterOf(u"size > 1"_qs), filterOf(u"size > 1"_qs, later));
    QVERIFY(filterOf(u"size > 1"_qs) != filterOf(u"size > 2"_qs));
    QVERIFY(filterOf(u"size > 1"_qs) != Filter());
    QVERIFY(filterOf(u"time > -5m"_qs) != filterOf(u"time > -5m"_qs, later));
    QCOMPARE(filterOf(u"time > 2026-01-01"_qs), filterOf(u"time > 2026-01-01"_qs, later));
}

/// `marked` has the wrong place between « and »; «» at the end for something missing.
void TestFilter::saysWhereItIsWrong_data()
{
    QTest::addColumn<QString>("marked");
    const char *const wrong[] = {
        "feed == «»",
        "feed «=» LSE",
        "«feed»",
        "«feed» and size > 1",
        "size > «abc»",
        "size > «2xB»",
        "size > «-5»",
        "packets == «2kB»",
        "time > «25:00»",
        "time > «-5x»",
        "time > «2026-02-30»",
        "time > «2026-01-31T12:00+99:00»",
        "kind == «broadcast»",
        "image == «maybe»",
        "entitlements contains «x»",
        "entitlements contains «3000000000»",
        "bytes contains «0a0»",
        "bytes contains «xy»",
        "size «contains» 5",
        "bytes «matches» 00",
        "image «<» true",
        "kind «>=» unicast",
        "feed in «LSE»",
        "feed in «(»LSE, NYSE",
        "feed in (LSE «NYSE»)",
        "feed in («,»LSE)",
        "feed in («)»",
        "(feed == LSE«»",
        "feed == LSE«)»",
        "feed == LSE «user» == tom",
        "one «two»",
        "«Feed» == LSE",
        "«prize» contains 5",
        "«and» x",
        "x and «»",
        "x or «or» y",
        "not «»",
        "()",
        "«contains» x",
        "topic == «and» x",
        "x «&&» y",
        "x «||» y",
        "«!»stale",
        "topic == «\"abc»",
        "topic == \"a«\\q»bc\"",
        "topic == \"a«\\x»gg\"",
        "topic matches \"a«(»b\"",
        "topic matches \"ab(«»\"",
        "«json» == 5",
        "«json.» == 5",
        "«json.a[»x] == 5",
        "«<» 5",
    };
    for (const char *text : wrong)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFilter::saysWhereItIsWrong()
{
    QFETCH(QString, marked);
    if (marked == u"()"_qs)
        marked = u"(«)»"_qs;
    if (marked == u"(feed == LSE«»"_qs)
        marked = u"«(»feed == LSE"_qs;
    if (marked == u"topic matches \"a«(»b\""_qs || marked == u"topic matches \"ab(«»\""_qs)
        marked = QString(marked).remove(u'«').remove(u'»').insert(marked.lastIndexOf(u'"') - 2, u"«»"_qs);
    const qsizetype begin = marked.indexOf(u'«');
    const qsizetype end = marked.indexOf(u'»') - 1;
    const QString text = QString(marked).remove(u'«').remove(u'»');
    const auto error = errorOf(text);
    QVERIFY(error);
    QVERIFY(!error->message.isEmpty());
    QCOMPARE(error->position, begin);
    if (!text.contains(u"json.a["_qs))
        QCOMPARE(error->length, end - begin);
}

void TestFilter::wordsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("size") << u"size > abc"_qs
                          << u"size is a number of bytes, such as 512, 2kB or 1MiB: 'abc' is not."_qs;
    QTest::newRow("count") << u"packets > abc"_qs << u"packets is a number: 'abc' is not."_qs;
    QTest::newRow("percent") << u"size > %2"_qs
                             << u"size is a number of bytes, such as 512, 2kB or 1MiB: '%2' is not."_qs;
    QTest::newRow("kind") << u"kind == x"_qs << u"kind is multicast or unicast: 'x' is neither."_qs;
    QTest::newRow("operator") << u"kind < x"_qs
                              << u"kind can't be tested with '<'. It can with ==, !=, in."_qs;
    QTest::newRow("equal") << u"size = 5"_qs << u"Write == to compare."_qs;
    QTest::newRow("and") << u"and x"_qs << u"Something is missing before 'and'."_qs;
}

void TestFilter::wordsWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    QCOMPARE(errorOf(text).value_or(FilterError()).message, message);
}

void TestFilter::allowsEachFieldItsOperators()
{
    const QStringList names{u"=="_qs,       u"!="_qs,      u"<"_qs,        u"<="_qs,
                            u">"_qs,        u">="_qs,      u"contains"_qs, u"startswith"_qs,
                            u"endswith"_qs, u"matches"_qs, u"in"_qs};
    for (const FilterFieldInfo &info : filterFields()) {
        const QString field = info.field == FilterField::Json ? u"json.a"_qs : QString(info.name);
        for (const QString &name : names) {
            const FilterOperator op = *filterOperatorNamed(name);
            QString value = info.type == FilterType::Kind      ? u"unicast"_qs
                            : info.type == FilterType::Boolean ? u"true"_qs
                            : info.type == FilterType::Time    ? u"12:30"_qs
                                                               : u"10"_qs;
            if (op == FilterOperator::In)
                value = u"(%1)"_qs.arg(value);
            const auto error = errorOf(field + u' ' + name + u' ' + value);
            QCOMPARE(!error, isAllowed(info.type, op));
            if (error)
                QCOMPARE(error->position, field.size() + 1);
        }
        QCOMPARE(!errorOf(field), isAllowed(info.type, FilterOperator::Holds));
        QVERIFY(!meaningOf(info.field).isEmpty());
    }
}

void TestFilter::readsEachExample()
{
    for (const FilterFieldInfo &info : filterFields())
        QVERIFY2(!errorOf(info.example), info.example.data());
}

void TestFilter::readsTheEdgesOfNumbers()
{
    const QByteArray frame = multicast("T", "x");
    const auto holds = [&frame](const char *text) {
        return verdictOn(filterOf(QString::fromLatin1(text)), frame) == Verdict::Yes;
    };
    QVERIFY(holds("size < 99999999999999999999999999GB"));
    QVERIFY(!holds("size >= 9223372036854775807"));
    QVERIFY(!holds("size > 9223372036854775807"));
    QVERIFY(holds("size >= 0"));
    QVERIFY(!holds("size < 0"));
    QVERIFY(!holds("size < 0.5"));
    QVERIFY(holds("size > 0.5"));
    QVERIFY(errorOf(u"size > 1.2.3"_qs));
    QVERIFY(errorOf(u"size > .5"_qs));
    QVERIFY(errorOf(u"size > 5."_qs));
    QVERIFY(errorOf(u"size > 5iB"_qs));
    QVERIFY(!errorOf(u"size > 5Ki and size > 5k and size > 5 and size > '5 kB'"_qs));
    QVERIFY(errorOf(QString(70'000, u'x')));
    QVERIFY(errorOf(QString(500, u'(') + u'x' + QString(500, u')')));
    QVERIFY(!errorOf(QString(50, u'(') + u'x' + QString(50, u')')));
    QVERIFY(!errorOf(u"not "_qs.repeated(5'000) + u'x'));
    QVERIFY(!errorOf(u"x or "_qs.repeated(5'000) + u'x'));
}

void TestFilter::takesRandomPieces()
{
    const QStringList pieces{
        u"feed"_qs,        u"size"_qs, u"json.a[0]"_qs,   u"json."_qs, u"json["_qs,    u"time"_qs,
        u"=="_qs,          u"!="_qs,   u"<"_qs,           u"in"_qs,    u"contains"_qs, u"matches"_qs,
        u"("_qs,           u")"_qs,    u","_qs,           u"and"_qs,   u"or"_qs,       u"not"_qs,
        u"5"_qs,           u"2kB"_qs,  u"-5m"_qs,         u"'x'"_qs,   u"\""_qs,       u"\\"_qs,
        u"!"_qs,           u"="_qs,    u"word"_qs,        u"stale"_qs, u"\u00e9"_qs,   QString(QChar(0xd800)),
        QString(QChar(0)), u"[a"_qs,   u"entitlements"_qs};
    QRandomGenerator random(11);
    int right = 0;
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (int count = random.bounded(1, 9); count > 0; --count) {
            text += pieces[random.bounded(int(pieces.size()))];
            if (random.bounded(4) != 0)
                text += u' ';
        }
        auto parsed = Filter::parse(text, atNoon());
        if (const auto *error = std::get_if<FilterError>(&parsed)) {
            QVERIFY2(error->position >= 0 && error->length >= 0 &&
                         error->position + error->length <= text.size(),
                     qPrintable(text));
            QVERIFY2(!error->message.isEmpty(), qPrintable(text));
            continue;
        }
        ++right;
        const Filter &filter = std::get<Filter>(parsed);
        QCOMPARE(filter.text(), text);
        RowTester tester(filter);
        const QByteArray frame = multicast("word", "{\"a\": [5]}");
        tester.testFrame(frame, protocol::Dialect::V4, noonNs);
    }
    QVERIFY(right > 500);
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
