#include "protocol/displayname.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace protocol;

class TestDisplayName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPlainNamesAsTheyAre_data();
    void showsPlainNamesAsTheyAre();
    void escapes_data();
    void escapes();
    void escapesLookAlikesWithinAWord();
    void doublesBackslashes();
    void cutsLongNamesAtACharacter();
    void handsOutSegments();
    void showsLineEndsAndTabsOfAPayloadAsSigns_data();
    void showsLineEndsAndTabsOfAPayloadAsSigns();
    void neverShowsTwoNamesAlike_data();
    void neverShowsTwoNamesAlike();
};

void TestDisplayName::showsPlainNamesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("name");
    const auto add = [](const char *row, const char *name) {
        QTest::newRow(row) << QByteArray(name);
    };
    add("empty", "");
    add("ascii", "VOD.L ~!@#$%^&*()[]{}|<b>&amp;");
    add("german", "Gr\u00f6\u00dfe");
    add("greek", "\u03b1\u03b2\u03b3");
    add("chinese", "\u4e2d\u6587");
    add("hangul", "\ud55c\uad6d");
    add("hebrew", "\u05e9\u05dc\u05d5\u05dd");
    add("thai with marks", "\u0e17\u0e35\u0e48");
    add("words of two scripts", "VOD.L \u0446\u0435\u043d\u044b");
    add("Latin in Japanese", "\u65e5\u672cVOD");
    add("emoji", "\U0001f600");
    add("U+FFFD itself", "\ufffd");
}

void TestDisplayName::showsPlainNamesAsTheyAre()
{
    QFETCH(QByteArray, name);
    QCOMPARE(displayName(name), QString::fromUtf8(name));
    QVERIFY(isPlainName(name));
    const std::vector<NameSegment> segments = nameSegments(name);
    QCOMPARE(segments.size(), name.isEmpty() ? 0u : 1u);
    if (!name.isEmpty())
        QVERIFY(segments.front() == (NameSegment{QString::fromUtf8(name), false}));
}

void TestDisplayName::escapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    const auto character = [](const char *row, const char32_t code) {
        const QString number = QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0'));
        QTest::newRow(row) << QStringView(QChar::fromUcs4(code)).toUtf8()
                           << QLatin1String("\\u{%1}").arg(number);
    };
    const auto bytes = [](const char *row, const char *hex, const char *shown) {
        QTest::newRow(row) << QByteArray::fromHex(hex) << QString::fromLatin1(shown);
    };
    QTest::newRow("NUL") << QByteArray(1, '\0') << QStringLiteral("\\u{0000}");
    character("tab", 0x09);
    character("line feed", 0x0a);
    character("escape", 0x1b);
    character("DEL", 0x7f);
    character("C1", 0x9b);
    character("NBSP", 0xa0);
    character("soft hyphen", 0xad);
    character("grapheme joiner", 0x034f);
    character("lone combining acute", 0x0301);
    character("Arabic letter mark", 0x061c);
    character("Hangul choseong filler", 0x115f);
    character("Hangul jungseong filler", 0x1160);
    character("ogham space", 0x1680);
    character("Khmer inherent vowel", 0x17b4);
    character("Mongolian variation selector", 0x180b);
    character("en quad", 0x2000);
    character("zero-width space", 0x200b);
    character("ZWNJ", 0x200c);
    character("ZWJ", 0x200d);
    character("left-to-right mark", 0x200e);
    character("line separator", 0x2028);
    character("paragraph separator", 0x2029);
    character("bidi embedding", 0x202a);
    character("bidi override", 0x202e);
    character("word joiner", 0x2060);
    character("bidi isolate", 0x2066);
    character("pop isolate", 0x2069);
    character("braille blank", 0x2800);
    character("ideographic space", 0x3000);
    character("Hangul filler", 0x3164);
    character("private use", 0xe000);
    character("variation selector", 0xfe0f);
    character("byte order mark", 0xfeff);
    character("half-width Hangul filler", 0xffa0);
    character("interlinear anchor", 0xfff9);
    character("noncharacter", 0xffff);
    character("unassigned", 0x0378);
    character("tag", 0xe0041);
    character("variation selector 17", 0xe0100);
    character("plane 16 private use", 0x10fffd);
    character("angstrom sign, spelled A with ring", 0x212b);
    bytes("lone continuation", "80", "\\x80");
    bytes("overlong slash", "c0af", "\\xc0\\xaf");
    bytes("overlong in three", "e0809f", "\\xe0\\x80\\x9f");
    bytes("overlong in four", "f0808080", "\\xf0\\x80\\x80\\x80");
    bytes("surrogate", "eda080", "\\xed\\xa0\\x80");
    bytes("above U+10FFFF", "f4908080", "\\xf4\\x90\\x80\\x80");
    bytes("five bytes", "f888808080", "\\xf8\\x88\\x80\\x80\\x80");
    bytes("truncated", "e282", "\\xe2\\x82");
    bytes("truncated, then ascii", "e28241", "\\xe2\\x82A");
    bytes("ff", "ff", "\\xff");
}

void TestDisplayName::escapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(displayName(bytes), shown);
    QVERIFY(!isPlainName(bytes));
    QCOMPARE(displayName(bytes + "z"), shown + QLatin1Char('z'));
    if (!shown.contains(QLatin1String("0301")))
        QCOMPARE(displayName("a" + bytes), QLatin1Char('a') + shown);
    for (const NameSegment &segment : nameSegments(bytes))
        QVERIFY(segment.isEscape || segment.text == QLatin1String("A"));
}

void TestDisplayName::escapesLookAlikesWithinAWord()
{
    QCOMPARE(displayName("p\u0430ypal"), QStringLiteral("p\\u{0430}ypal"));
    QCOMPARE(displayName("b\u03bfb"), QStringLiteral("b\\u{03BF}b"));
    QVERIFY(!isPlainName("VOD.L V\u041eD.L"));
    QVERIFY(isPlainName("VOD.L \u0446\u0435\u043d\u044b"));
}

void TestDisplayName::doublesBackslashes()
{
    QCOMPARE(displayName("a\\b"), QStringLiteral("a\\\\b"));
    QVERIFY(isPlainName("a\\b"));
    QVERIFY(displayName("\\xff") != displayName("\xff"));
    QVERIFY(displayName("\\u{202E}") != displayName("\u202e"));
    // Two spellings of e with acute.
    QCOMPARE(displayName("\u00e9"), QStringLiteral("\u00e9"));
    QCOMPARE(displayName("e\u0301"), QStringLiteral("e\\u{0301}"));
    // An emoji sequence: its parts are to be seen.
    QCOMPARE(displayName("\U0001f468\u200d\U0001f469"), QStringLiteral("\U0001f468\\u{200D}\U0001f469"));
    // A mark must not stand on an escape.
    QCOMPARE(displayName("a\u200b\u0301"), QStringLiteral("a\\u{200B}\\u{0301}"));
}

void TestDisplayName::cutsLongNamesAtACharacter()
{
    QCOMPARE(displayName("abcdef", 6), QStringLiteral("abcdef"));
    QCOMPARE(displayName("abcdef", 5), QStringLiteral("abcde\u2026"));
    QCOMPARE(displayName("ab\u20ac", 4), QStringLiteral("ab\u2026"));
    QCOMPARE(displayName("ab\u20ac", 5), QStringLiteral("ab\u20ac"));
    QCOMPARE(displayName("\xe2\x82", 1), QStringLiteral("\\xe2\u2026"));
    QCOMPARE(displayName(QByteArray(5000, 'x')), QString(4096, QLatin1Char('x')) + QChar(0x2026));
    QCOMPARE(nameSegments("abcdef", 3).front().text, QStringLiteral("abc"));
    QVERIFY(!isPlainName(QByteArray(5000, 'x') + "\x01"));
}

void TestDisplayName::handsOutSegments()
{
    const std::vector<NameSegment> expected = {{QStringLiteral("a\\"), false},
                                               {QStringLiteral("U+202E"), true},
                                               {QStringLiteral("b"), false},
                                               {QStringLiteral("\\xff"), true},
                                               {QStringLiteral("U+E0041"), true}};
    QVERIFY(nameSegments("a\\\u202e"
                         "b\xff\U000e0041") == expected);
}

void TestDisplayName::showsLineEndsAndTabsOfAPayloadAsSigns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *bytes, const char16_t *shown) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf16(shown);
    };
    row("line feed", "{\n  \"a\": 1\n}", u"{\u21b5  \"a\": 1\u21b5}");
    row("carriage return and line feed", "a\r\nb\r\n", u"a\u21b5b\u21b5");
    row("two line feeds", "a\n\nb", u"a\u21b5\u21b5b");
    row("tab", "a\tb", u"a\u2192b");
    row("carriage return alone", "a\rb", u"a\\u{000D}b");
    row("carriage return at the end", "a\r", u"a\\u{000D}");
    row("two carriage returns", "a\r\r\nb", u"a\\u{000D}\u21b5b");
    row("carriage return, then a byte", "\r\xff\n", u"\\u{000D}\\xff\u21b5");
    row("carriage return, then an escape", "\r\x1b", u"\\u{000D}\\u{001B}");
    row("other controls", "\x1b[31m\x07\x0b", u"\\u{001B}[31m\\u{0007}\\u{000B}");
    row("line separator", "a\u2028b", u"a\\u{2028}b");
    row("right to left", "a\u202eb", u"a\\u{202E}b");
    row("backslash", "a\\nb", u"a\\\\nb");
}

void TestDisplayName::showsLineEndsAndTabsOfAPayloadAsSigns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(displayText(bytes), shown);
    QVERIFY(std::none_of(shown.begin(), shown.end(), [](QChar c) { return c < QLatin1Char(' '); }));
    QVERIFY(!displayName(bytes).contains(QChar(0x21b5)));
    QVERIFY(!displayName(bytes).contains(QChar(0x2192)));
    QCOMPARE(displayText(bytes + bytes, bytes.size()), shown + QChar(0x2026));
}

void TestDisplayName::neverShowsTwoNamesAlike_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
}

/// Names of pieces that could be taken for each other; what is shown is plain and stands for one name only.
void TestDisplayName::neverShowsTwoNamesAlike()
{
    QFETCH(unsigned, seed);
    const QByteArrayList pieces = {
        "a",      "e",      "\\",     "x",      "ff",     "\xff",   "u{",   "202E", "}",      "\u202e",
        "\u00e9", "\u0301", "\u0323", "\u00a0", " ",      "\u200b", "\xe2", "\x82", "\xac",   "\u212b",
        "\u00c5", "\u1100", "\u1161", "\uac00", "\u2026", "\ufffd", "\n",   "U+",   "\ufe0f", "\U0001f600"};
    std::mt19937 random(seed);
    std::map<QString, QByteArray> shown;
    for (int round = 0; round < 40000; ++round) {
        QByteArray name;
        for (unsigned long count = random() % 6; count > 0; --count)
            name += pieces[qsizetype(random() % unsigned(pieces.size()))];
        const QString text = displayName(name);
        const auto [at, isNew] = shown.emplace(text.normalized(QString::NormalizationForm_C), name);
        if (!isNew)
            QCOMPARE(at->second.toHex(), name.toHex());
        QVERIFY(isPlainName(text.toUtf8()));
    }
    QVERIFY(shown.size() > 10000);
}

QTEST_APPLESS_MAIN(TestDisplayName)
#include "tst_displayname.moc"
