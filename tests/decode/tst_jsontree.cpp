#include "decode/valuetree.h"
#include "treeprint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace decode;
using Kind = ValueError::Kind;

class TestJsonTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderNumbersAndPlaces()
    {
        const ValueTree tree = readJson(SharedBytes::of(
            " {\"z\":12345678901234567890.10,\"a\":[1e400,true,null,\"x\\u0041\\ud83d\\ude00\\n\"]}\n"));
        QVERIFY(!tree.error);
        QCOMPARE(print(tree), QByteArray("{2} 1-76\n"
                                         " z=12345678901234567890.10 6-29\n"
                                         " a=[4] 34-75\n"
                                         "  1e400 35-40\n"
                                         "  true 41-45\n"
                                         "  null 46-50\n"
                                         "  'xA\xf0\x9f\x98\x80\n' 51-74\n"));
        QVERIFY(isSound(tree));
    }

    void readsSingleValues()
    {
        QVERIFY(!readJson(SharedBytes::of("-0.5E+3")).error);
        QVERIFY(!readJson(SharedBytes::of("\xef\xbb\xbf\"a\"")).error);
    }

    void saysWhereItBreaks_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("offset");
        const auto row = [](const char *name, const QByteArray &payload, Kind kind, qint64 offset) {
            QTest::newRow(name) << payload << static_cast<int>(kind) << offset;
        };
        row("empty", {}, Kind::UnexpectedEnd, 0);
        row("spaces", "  ", Kind::UnexpectedEnd, 2);
        row("no document", "hello", Kind::ExpectedValue, 0);
        row("bad value", "{\"a\":1,\"b\":oops}", Kind::ExpectedValue, 11);
        row("cut", "{\"a\":[1,2", Kind::UnexpectedEnd, 9);
        row("cut in name", "{\"a", Kind::UnexpectedEnd, 3);
        row("cut in escape", "\"\\u00", Kind::UnexpectedEnd, 5);
        row("text behind", "{} x", Kind::BytesBehind, 3);
        row("two values", "1 2", Kind::BytesBehind, 2);
        row("no colon", "{\"a\" 1}", Kind::ExpectedColon, 5);
        row("no name", "{1:2}", Kind::ExpectedName, 1);
        row("comma last", "{\"a\":1,}", Kind::ExpectedName, 7);
        row("comma last in array", "[1,]", Kind::ExpectedValue, 3);
        row("no comma", "[1 2]", Kind::ExpectedCommaOrEnd, 3);
        row("wrong bracket", "[1}", Kind::ExpectedCommaOrEnd, 2);
        row("leading zero", "01", Kind::BadNumber, 1);
        row("point without digits", "[1.]", Kind::BadNumber, 3);
        row("exponent without digits", "[1e+]", Kind::BadNumber, 4);
        row("minus alone", "[-]", Kind::BadNumber, 2);
        row("literal", "[trux]", Kind::BadLiteral, 4);
        row("escape", "\"\\q\"", Kind::BadEscape, 2);
        row("hex digit", "\"\\u00g0\"", Kind::BadEscape, 5);
        row("control", "\"a\tb\"", Kind::ControlCharacter, 2);
        row("NUL", QByteArray("[\0]", 3), Kind::ExpectedValue, 1);
    }

    void saysWhereItBreaks()
    {
        QFETCH(QByteArray, payload);
        QFETCH(int, kind);
        QFETCH(qint64, offset);
        const ValueTree tree = readJson(SharedBytes::of(payload));
        QVERIFY(tree.error);
        QCOMPARE(static_cast<int>(tree.error->kind), kind);
        QCOMPARE(tree.error->offset, offset);
        QVERIFY(isSound(tree));
    }

    void keepsWhatCameBeforeTheError()
    {
        const ValueTree tree = readJson(SharedBytes::of("{\"a\":[1,2],\"b\":{\"c\":tru"));
        QCOMPARE(print(tree), QByteArray("{2} 0-23\n a=[2] 5-10\n  1 6-7\n  2 8-9\n b={0} 15-23\n"));
    }

    void notesTextThatIsNotUtf8()
    {
        const ValueTree tree = readJson(SharedBytes::of("[\"caf\xe9\",\"\xff\"]"));
        QVERIFY(!tree.error);
        QCOMPARE(tree.notUtf8, std::optional<qint64>(1));
        QCOMPARE(tree.stringBytes(tree.node(1), 100), QByteArray("caf\xe9"));
    }

    void survivesNestingBombs_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("arrays") << QByteArray("[");
        QTest::newRow("objects") << QByteArray("{\"a\":");
    }

    void survivesNestingBombs()
    {
        QFETCH(QByteArray, unit);
        const ValueTree tree = readJson(SharedBytes::of(unit.repeated(100'000)));
        QVERIFY(tree.error);
        QCOMPARE(*tree.error, (ValueError{Kind::TooDeep, 1000 * unit.size(), 1000}));
        QCOMPARE(tree.nodes.size(), std::size_t{1000});
        QVERIFY(isSound(tree));
    }

    void endsAtTheLimitOfValuesAndSaysSo()
    {
        const ValueTree tree = readJson(SharedBytes::of('[' + QByteArray("[],").repeated(1000) + "[]]"),
                                        {.depth = 10, .values = 500});
        QVERIFY(tree.error);
        QCOMPARE(tree.error->kind, Kind::TooManyValues);
        QCOMPARE(tree.error->limit, 500);
        QCOMPARE(tree.nodes.size(), std::size_t{500});
        QVERIFY(isSound(tree));
    }

    void stopsWhenAsked()
    {
        const StopFlag stop = true;
        const ValueTree tree = readJson(SharedBytes::of("[1,2,3]"), {}, &stop);
        QVERIFY(tree.error);
        QCOMPARE(tree.error->kind, Kind::Stopped);
        QVERIFY(tree.isEmpty());
    }

    void findsTheValueAtAByte()
    {
        const QByteArray text("{\"a\":[10,{\"b\":true}], \"c\":\"x\"} ");
        const ValueTree tree = readJson(SharedBytes::of(text));
        const auto at = [&](const char *what) {
            return *tree.valueAt(text.indexOf(what));
        };
        QCOMPARE(at("10"), 2u);
        QCOMPARE(at("\"b\""), 4u);
        QCOMPARE(at("rue"), 4u);
        QCOMPARE(at(",{"), 1u);
        QCOMPARE(at(", "), 0u);
        QCOMPARE(at("x"), 5u);
        QVERIFY(!tree.valueAt(text.size() - 1));
        QCOMPARE(tree.steps(4), (std::vector<std::uint32_t>{0, 1, 0}));
    }

    void cutsLongTextBetweenCharacters()
    {
        const ValueTree tree =
            readJson(SharedBytes::of("\"" + QByteArray("\xe2\x82\xac").repeated(100) + "\""));
        for (int max = 1; max < 12; ++max)
            QVERIFY(tree.stringBytes(tree.node(0), max).isValidUtf8());
    }

    void staysSoundOnRandomBytes()
    {
        QRandomGenerator random(7);
        const QByteArray alphabet("{}[]\",:\\u0019-.eEtrufalsn \xff\n", 27);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(40); i > 0; --i)
                bytes += alphabet.at(random.bounded(alphabet.size()));
            const ValueTree tree = readJson(SharedBytes::of(bytes));
            QVERIFY2(isSound(tree), bytes.toHex().constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
