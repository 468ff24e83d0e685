#include "decode/jsonpath.h"
#include "decode/quotedtext.h"

#include <QTest>

#include <limits>

using namespace decode;

namespace {

JsonPath pathOf(const QString &text)
{
    const auto parsed = JsonPath::parse(text);
    return std::holds_alternative<JsonPath>(parsed) ? std::get<JsonPath>(parsed) : JsonPath();
}

} // namespace

class TestJsonPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesPaths_data();
    void readsAndWritesPaths();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsValues_data();
    void findsValues();
    void findsTheSameAgain();
    void endsWithAnErrorWhereItIsTooMuch();
    void readsOnlyAsFarAsItMust();
    void comparesNumbersExactly();
    void readsNumbers();
    void quotesWhatItReads();
};

void TestJsonPath::readsAndWritesPaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << u"json.a.b[0]"_qs << u"json.a.b[0]"_qs;
    QTest::newRow("short") << u" a.b "_qs << u"json.a.b"_qs;
    QTest::newRow("index first") << u"[12].x"_qs << u"json[12].x"_qs;
    QTest::newRow("quoted") << u"json[\"odd \\\"key\\\"\"].x"_qs << u"json[\"odd \\\"key\\\"\"].x"_qs;
    QTest::newRow("single quotes") << u"json['a']"_qs << u"json.a"_qs;
    QTest::newRow("accents") << u"json.prix.é"_qs << u"json.prix[\"é\"]"_qs;
}

void TestJsonPath::readsAndWritesPaths()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const JsonPath path = pathOf(text);
    QCOMPARE(path.text(), expected);
    QCOMPARE(pathOf(path.text()), path);
}

void TestJsonPath::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<JsonPathError::Kind>("kind");
    QTest::addColumn<int>("position");
    QTest::newRow("nothing") << u"json."_qs << JsonPathError::Kind::Empty << 4;
    QTest::newRow("two dots") << u"json.a..b"_qs << JsonPathError::Kind::Empty << 6;
    QTest::newRow("letter") << u"json.a[x]"_qs << JsonPathError::Kind::BadIndex << 6;
    QTest::newRow("negative") << u"json.a[-1]"_qs << JsonPathError::Kind::BadIndex << 6;
    QTest::newRow("open") << u"json.a[1"_qs << JsonPathError::Kind::NotClosed << 6;
    QTest::newRow("open quote") << u"json.a[\"1]"_qs << JsonPathError::Kind::NotClosed << 7;
    QTest::newRow("escape") << u"json.a[\"\\q\"]"_qs << JsonPathError::Kind::BadEscape << 8;
    QTest::newRow("behind") << u"json.a[1]b"_qs << JsonPathError::Kind::BadIndex << 9;
    QTest::newRow("long") << QString(u".a"_qs).repeated(65) << JsonPathError::Kind::TooManySteps << 128;
}

void TestJsonPath::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(JsonPathError::Kind, kind);
    QFETCH(int, position);
    const auto parsed = JsonPath::parse(text);
    const auto *error = std::get_if<JsonPathError>(&parsed);
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->position, position);
}

void TestJsonPath::findsValues_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("path");
    QTest::addColumn<JsonValue::Kind>("kind");
    QTest::addColumn<QByteArray>("text");
    using Kind = JsonValue::Kind;
    const auto row = [](const char *payload, const char *path, Kind kind, const char *text = "") {
        QTest::addRow("%s %s", payload, path)
            << QByteArray(payload) << QString::fromUtf8(path) << kind << QByteArray(text);
    };
    row(R"({"a": 1})", "a", Kind::Number, "1");
    row(R"({"a": -1.50e1 })", "a", Kind::Number, "-1.50e1");
    row(R"({"a": 123456789012345678901234567890})", "a", Kind::Number, "123456789012345678901234567890");
    row(R"({"a": 01})", "a", Kind::NotJson);
    row(R"({"a": "x\ny\u00e9"})", "a", Kind::String, "x\ny\xc3\xa9");
    row(R"({"a": ""})", "a", Kind::String);
    row(R"({"a": true})", "a", Kind::Boolean, "true");
    row(R"({"a": truth})", "a", Kind::NotJson);
    row(R"({"a": null })", "a", Kind::Null, "null");
    row(R"({"a": [1, 2 ] })", "a", Kind::Array, "[1, 2 ]");
    row(R"({"a": {"b": {}}})", "a.b", Kind::Object, "{}");
    row(R"({"a": [10, [20, 30]]})", "a[1][1]", Kind::Number, "30");
    row(R"({"a": [10]})", "a[1]", Kind::Absent);
    row(R"({"a": [10]})", "a.b", Kind::Absent);
    row(R"({"a": 1})", "a.b", Kind::Absent);
    row(R"({"a": 1})", "a[0]", Kind::Absent);
    row(R"({})", "a", Kind::Absent);
    row(R"([])", "[0]", Kind::Absent);
    row(R"([5])", "[0]", Kind::Number, "5");
    row(R"({"ab": 1, "a": 2, "a": 3})", "a", Kind::Number, "2");
    row(R"({"\u0061": 4})", "a", Kind::Number, "4");
    row(R"({"a\"b": 5})", "[\"a\\\"b\"]", Kind::Number, "5");
    row(R"({"": 6})", "['']", Kind::Number, "6");
    row(R"({"x": {"a": 1}, "a": 7})", "a", Kind::Number, "7");
    row("\xef\xbb\xbf {\"a\": 8}", "a", Kind::Number, "8");
    row("", "a", Kind::NotJson);
    row("hello", "a", Kind::NotJson);
    row("5", "a", Kind::NotJson);
    row("{\"a\": \"\xff\"}", "a", Kind::NotJson);
    row(R"({"a")", "a", Kind::NotJson);
    row(R"({"b": [1, 2)", "a", Kind::NotJson);
    row("{", "a", Kind::NotJson);
}

void TestJsonPath::findsValues()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, path);
    QFETCH(JsonValue::Kind, kind);
    QFETCH(QByteArray, text);
    JsonReader reader;
    // Of its exact size on the heap, so that a sanitizer sees a read beyond it.
    const std::vector<char> bytes(payload.begin(), payload.end());
    const JsonValue value = reader.find({bytes.data(), qsizetype(bytes.size())}, pathOf(path));
    QCOMPARE(value.kind, kind);
    QCOMPARE(value.text.toByteArray(), text);
}

void TestJsonPath::findsTheSameAgain()
{
    JsonReader reader;
    const JsonPath path = pathOf(u"a"_qs);
    const QByteArray large = "{\"b\": \"" + QByteArray(5'000'000, 'x') + "\", \"a\": 2}";
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(reader.find("{\"a\": \"one\"}", path).text.toByteArray(), QByteArray("one"));
        QCOMPARE(reader.find(large, path).number, Number(qint64{2}));
    }
}

void TestJsonPath::endsWithAnErrorWhereItIsTooMuch()
{
    JsonReader reader;
    const JsonPath path = pathOf(u"[0][0]"_qs);
    QCOMPARE(reader.find(QByteArray(100'000, '['), path).kind, JsonValue::Kind::TooDeep);
    QCOMPARE(reader.find(QByteArray(100'000, '[') + QByteArray(100'000, ']'), path).kind,
             JsonValue::Kind::TooDeep);
    QCOMPARE(reader.find(QByteArray(1024, '[') + QByteArray(1024, ']'), path).kind, JsonValue::Kind::Array);
    QCOMPARE(reader.find("[\"" + QByteArray(100'000, '[') + "\"]", pathOf(u"[0]"_qs)).kind,
             JsonValue::Kind::String);
    QCOMPARE(reader.find("[\"" + QByteArray(JsonReader::maxSize, 'x') + "\"]", path).kind,
             JsonValue::Kind::TooLarge);
}

void TestJsonPath::readsOnlyAsFarAsItMust()
{
    JsonReader reader;
    QCOMPARE(reader.find("{\"a\": 1, \"b\": oops}", pathOf(u"a"_qs)).kind, JsonValue::Kind::Number);
    QCOMPARE(reader.find("{\"a\": 1, \"b\": oops}", pathOf(u"b"_qs)).kind, JsonValue::Kind::NotJson);
}

void TestJsonPath::comparesNumbersExactly()
{
    const auto number = [](const char *text) {
        return *Number::fromText(text);
    };
    // Rising; each is less than the next, and equal to itself only.
    const QList<Number> rising{number("-1e400"),
                               number("-1e300"),
                               number("-9223372036854775809"),
                               number("-9223372036854775808"),
                               number("-9223372036854775807"),
                               number("-1.5"),
                               number("-1"),
                               number("-0.5"),
                               number("0"),
                               number("0.5"),
                               number("1"),
                               number("9007199254740992"),
                               number("9007199254740993"),
                               number("9007199254740994.0"),
                               number("9223372036854775807"),
                               number("9223372036854775808"),
                               number("18446744073709551614"),
                               number("18446744073709551615"),
                               number("18446744073709551616"),
                               number("1e300"),
                               number("1e400")};
    for (qsizetype i = 0; i < rising.size(); ++i) {
        for (qsizetype j = 0; j < rising.size(); ++j) {
            // -9223372036854775809 is no whole number of 64 bits: as a double it is -2^63.
            if ((i == 2 && j == 3) || (i == 3 && j == 2))
                continue;
            QVERIFY2(((rising[i] <=> rising[j]) < 0) == (i < j), qPrintable(QString::number(i * 100 + j)));
            QVERIFY((rising[i] == rising[j]) == (i == j));
        }
    }
    QVERIFY(number("1.0") == number("1"));
    QVERIFY(number("-0") == number("0.0"));
    QVERIFY(number("1e2") == number("100"));
    const Number none(std::numeric_limits<double>::quiet_NaN());
    QVERIFY(!(none == number("1")) && !(none < number("1")) && !(number("1") < none) && !(none == none));
}

void TestJsonPath::readsNumbers()
{
    for (const char *wrong : {"", "-", "1.", ".5", "1e", "1e+", "0x1", " 1", "1 ", "1a", "nan", "inf", "--1"})
        QVERIFY2(!Number::fromText(wrong), wrong);
    QCOMPARE(Number::fromText("1e-400")->toDouble(), 0.0);
    QCOMPARE(Number::fromText("0.1e400")->toDouble(), std::numeric_limits<double>::infinity());
    QCOMPARE(Number::fromText("+5")->toDouble(), 5.0);
}

void TestJsonPath::quotesWhatItReads()
{
    for (const QByteArray &bytes :
         {QByteArray("plain"), QByteArray("a\"b\\c"), QByteArray("\0\n\x7f\xff\xc3\xa9", 6),
          QByteArray("a mark \xef\xbb\xbf within")}) {
        const QString text = quoted(bytes);
        const QuotedText read = readQuoted(text, 0);
        QVERIFY(read.isClosed);
        QCOMPARE(read.badEscape, -1);
        QCOMPARE(read.bytes, bytes);
        QCOMPARE(read.end, text.size());
    }
    QCOMPARE(readQuoted(u"'\\u{1F600}\\ud83d\\ude00\\0'", 0).bytes,
             QByteArray("\xf0\x9f\x98\x80\xf0\x9f\x98\x80\0", 9));
    QVERIFY(readQuoted(u"'\\ud83d'", 0).badEscape == 1);
    QVERIFY(readQuoted(u"'\\u{110000}'", 0).badEscape == 1);
    QVERIFY(!readQuoted(u"'\\'", 0).isClosed);
    QVERIFY(!readQuoted(u"'\\", 0).isClosed);
    QVERIFY(!readQuoted(u"'\\x", 0).isClosed);
    QVERIFY(!readQuoted(u"'\\u{", 0).isClosed);
}

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_jsonpath.moc"
