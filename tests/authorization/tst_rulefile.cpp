#include "authorization/rulejson.h"
#include "authorization/rulestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace authorization;

/// Name patterns, and the file of rules.
class TestRuleFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesNames_data();
    void matchesNames();
    void givesUpOnAWildExpression();
    void isNotSlowedByStars();
    void readsTheExampleOfTheManual();
    void readsWhatItWrote();
    void stampsTellSetsApart();
    void namesPlaceAndReason_data();
    void namesPlaceAndReason();
    void keepsVersionsAndBadFiles();
    void leavesABadFileWhereItIs();
    void exports();
};

namespace {

const QByteArray rulesHead("{\"format\": 1, \"version\": 3, \"rules\": [");

RuleSet parsed(const QByteArray &bytes)
{
    const auto result = parseRules(bytes);
    if (const auto *error = std::get_if<RuleError>(&result)) {
        QTest::qFail(qPrintable(error->line()), __FILE__, __LINE__);
        return {};
    }
    return std::get<RuleSet>(result);
}

NamePattern pattern(NamePattern::Kind kind, const QString &text)
{
    const auto made = NamePattern::make(kind, text);
    return std::holds_alternative<NamePattern>(made) ? std::get<NamePattern>(made) : NamePattern();
}

} // namespace

Q_DECLARE_METATYPE(authorization::NamePattern::Kind)
Q_DECLARE_METATYPE(authorization::Match)

void TestRuleFile::matchesNames_data()
{
    using Kind = NamePattern::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Match>("match");
    const auto row = [](const char *title, Kind kind, const char *text, const QByteArray &name, Match match) {
        QTest::newRow(title) << kind << QString::fromUtf8(text) << name << match;
    };
    row("exact", Kind::Exact, "VOD.L", "VOD.L", Match::Yes);
    row("exact, other case", Kind::Exact, "VOD.L", "vod.l", Match::No);
    row("exact, stars mean nothing", Kind::Exact, "*", "VOD.L", Match::No);
    row("exact, not UTF-8", Kind::Exact, "a", "a\xff", Match::Undecided);
    row("any, not UTF-8", Kind::Any, "", "a\xff", Match::Yes);
    row("wildcard", Kind::Wildcard, "*.L", "VOD.L", Match::Yes);
    row("wildcard, whole name", Kind::Wildcard, "*.L", "VOD.L2", Match::No);
    row("wildcard, one", Kind::Wildcard, "V?D.L", "VOD.L", Match::Yes);
    row("wildcard, one and not none", Kind::Wildcard, "VOD?", "VOD", Match::No);
    row("wildcard, one character", Kind::Wildcard, "?", "\xF0\x9F\x98\x80", Match::Yes);
    row("wildcard, empty", Kind::Wildcard, "*", "", Match::Yes);
    row("wildcard, no expression", Kind::Wildcard, "a.b", "axb", Match::No);
    row("wildcard, back again", Kind::Wildcard, "*ab*ab", "abab1ab", Match::Yes);
    row("wildcard, too long", Kind::Wildcard, "*", QByteArray(5'000, 'a'), Match::Undecided);
    row("regex", Kind::Regex, "desk-\\d+", "desk-11", Match::Yes);
    row("regex, whole name", Kind::Regex, "desk-\\d+", "desk-11b", Match::No);
    row("regex, whole name of choices", Kind::Regex, "a|b", "bx", Match::No);
    row("regex, line end is no end", Kind::Regex, "a", "a\n", Match::No);
    row("regex, not UTF-8", Kind::Regex, ".*", "a\xff", Match::Undecided);
}

void TestRuleFile::matchesNames()
{
    QFETCH(NamePattern::Kind, kind);
    QFETCH(QString, text);
    QFETCH(QByteArray, name);
    QTEST(pattern(kind, text).match(name), "match");
}

void TestRuleFile::givesUpOnAWildExpression()
{
    const auto wild = pattern(NamePattern::Kind::Regex, QStringLiteral("(a+)+[bc]"));
    QCOMPARE(wild.kind(), NamePattern::Kind::Regex);
    QCOMPARE(wild.match(QByteArray(200, 'a')), Match::Undecided);
}

void TestRuleFile::isNotSlowedByStars()
{
    const auto many =
        pattern(NamePattern::Kind::Wildcard, QStringLiteral("*a").repeated(400) + QLatin1Char('b'));
    QCOMPARE(many.match(QByteArray(4'000, 'a')), Match::No); // would take for ever if each star were retried
}

void TestRuleFile::readsTheExampleOfTheManual()
{
    QFile file(QStringLiteral(MBM_TEST_DATA "/../../docs/authorization.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const qsizetype begin = text.indexOf("```json rules\n");
    QVERIFY(begin >= 0);
    const QByteArray example = text.mid(begin + 14, text.indexOf("```", begin + 14) - begin - 14);
    const RuleSet set = parsed(example);
    QCOMPARE(set.rules.size(), 4);
    QCOMPARE(set.version, 7);
    QCOMPARE(set.answers, 20);
    QCOMPARE(set.timeZone, QByteArray("Europe/London"));
    QCOMPARE(set.rules[1].action, Rule::Action::Grant);
    QCOMPARE(set.rules[1].preset, QStringLiteral("Level 1"));
    QCOMPARE(set.rules[1].length, std::chrono::hours(8));
    QCOMPARE(set.rules[1].time, (RuleTime{0x1f, std::chrono::hours(7), std::chrono::minutes(18 * 60 + 30)}));
    QCOMPARE(set.rules[3].action, Rule::Action::Ask);
}

void TestRuleFile::readsWhatItWrote()
{
    const QByteArray bytes = rulesHead + R"(
        {"name": "a", "if": {"user": "mary", "host": {"regex": "desk-\\d+"}, "topic": {"wildcard": "*.L"},
                             "days": ["sat", "sun"], "from": "22:00", "to": "06:30", "grantsAtLeast": 3},
         "then": "deny", "reason": "why"},
        {"name": "b", "if": {"grantsBelow": 5, "from": "00:00", "to": "24:00"}, "grant": "Level 1", "for": "1.5s"},
        {"name": "c", "then": "ask"}], "timeZone": "UTC", "rate": {"answers": 5, "per": "2s"}})";
    const RuleSet set = parsed(bytes);
    QCOMPARE(set.rules.size(), 3);
    QCOMPARE(parsed(rulesToJson(set)), set);
}

void TestRuleFile::stampsTellSetsApart()
{
    RuleSet set = parsed(rulesHead + R"({"name": "a", "then": "ask"}]})");
    const QString stamp = set.stamp();
    QVERIFY2(stamp.startsWith(QStringLiteral("3 (")), qPrintable(stamp));
    set.rules[0].action = Rule::Action::Deny; // by hand, without another version
    QVERIFY(set.stamp() != stamp);
}

void TestRuleFile::namesPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *title, const QByteArray &bytes, const char *line) {
        QTest::newRow(title) << bytes << QString::fromUtf8(line);
    };
    const auto one = [](const char *rule) {
        return rulesHead + rule + "]}";
    };
    row("no JSON", "{\"format\": 1,\n  \"rules\": [}", "line 2, column 1");
    row("no rules", R"({"format": 1})", "\"rules\" is missing");
    row("no format", R"({"rules": []})", "\"format\" or");
    row("newer", R"({"format": 2, "rules": []})", "newer version");
    row("unknown key", one(R"({"name": "a", "then": "ask", "unfiltered": true})"),
        "rule 1 (\"a\"): \"unfiltered\"");
    row("unknown condition", one(R"({"name": "a", "if": {"users": "x"}, "then": "ask"})"), "\"if.users\"");
    row("no name", one(R"({"then": "ask"})"), "rule 1: \"name\"");
    row("two of one name", one(R"({"name": "a", "then": "ask"}, {"name": "a", "then": "deny"})"),
        "rule 2 (\"a\")");
    row("no action", one(R"({"name": "a"})"), "either");
    row("two actions", one(R"({"name": "a", "then": "deny", "grant": "x"})"), "either");
    row("another action", one(R"({"name": "a", "then": "grant unfiltered"})"), "neither deny nor ask");
    row("no expression", one(R"({"name": "a", "if": {"topic": {"regex": "a("}}, "then": "ask"})"),
        "\"if.topic\"");
    row("an expression with limits of its own",
        one(R"({"name": "a", "if": {"topic": {"regex": "(*LIMIT_MATCH=9)a"}}, "then": "ask"})"),
        "\"if.topic\"");
    row("two patterns",
        one(R"({"name": "a", "if": {"topic": {"regex": "a", "wildcard": "b"}}, "then": "ask"})"), "regex");
    row("no time", one(R"({"name": "a", "if": {"from": "8:00", "to": "9:00"}, "then": "ask"})"), "08:30");
    row("half a window", one(R"({"name": "a", "if": {"from": "08:00"}, "then": "ask"})"), "go together");
    row("an empty window", one(R"({"name": "a", "if": {"from": "08:00", "to": "08:00"}, "then": "ask"})"),
        "if.to");
    row("no day", one(R"({"name": "a", "if": {"days": ["monday"]}, "then": "ask"})"), "if.days");
    row("no length", one(R"({"name": "a", "grant": "x", "for": "0s"})"), "\"for\"");
    row("length of a refusal", one(R"({"name": "a", "then": "deny", "for": "1h"})"), "\"for\"");
    row("no rate", R"({"format": 1, "rate": {"answers": 0}, "rules": []})", "rate.answers");
    row("no zone", R"({"format": 1, "timeZone": "Europe/Atlantis", "rules": []})", "timeZone");
    row("a list", "[]", "missing");
    row("a rule that is a text", one("\"a\""), "rule 1: it is no object");
}

void TestRuleFile::namesPlaceAndReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    const auto result = parseRules(bytes);
    const auto *error = std::get_if<RuleError>(&result);
    QVERIFY(error);
    QVERIFY2(error->line().contains(line), qPrintable(error->line()));
}

void TestRuleFile::keepsVersionsAndBadFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rules.json"));
    RuleStore store(path);
    QCOMPARE(store.load(), QString());
    QVERIFY(!store.rules());
    const auto add = [](RuleSet &set) {
        Rule rule;
        rule.name = QStringLiteral("r%1").arg(set.rules.size());
        set.rules.append(rule);
        return QString();
    };
    QCOMPARE(store.change(add), QString());
    QCOMPARE(store.change(add), QString());
    QCOMPARE(store.rules()->version, 2);
    QCOMPARE(store.rules()->rules.size(), 2);
    QVERIFY(!store
                 .change([](RuleSet &set) {
                     set.rules[1].name = set.rules[0].name;
                     return QString();
                 })
                 .isEmpty()); // nothing is saved that could not be read
    RuleStore other(path);
    QCOMPARE(other.load(), QString());
    QCOMPARE(other.rules()->version, 2);
}

void TestRuleFile::leavesABadFileWhereItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rules.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n\"format\": 1,,") > 0);
    file.close();
    RuleStore store(path);
    const QString told = store.load();
    QVERIFY2(told.contains(path) && told.contains(QStringLiteral("line 2")), qPrintable(told));
    QVERIFY(!store.rules());
    QVERIFY(QFile::exists(path));
    QCOMPARE(store.change([](RuleSet &) { return QString(); }), QString());
    QVERIFY(QFile::exists(path + QStringLiteral(".bad")));
    QVERIFY(store.rules());
}

void TestRuleFile::exports()
{
    QTemporaryDir folder;
    RuleStore store(folder.filePath(QStringLiteral("rules.json")));
    const QString copy = folder.filePath(QStringLiteral("copy.json"));
    QVERIFY(!store.exportTo(copy).isEmpty());
    QCOMPARE(store.change([](RuleSet &) { return QString(); }), QString());
    QCOMPARE(store.exportTo(copy), QString());
    RuleStore other(copy);
    QCOMPARE(other.load(), QString());
    QCOMPARE(*other.rules(), *store.rules());
}

QTEST_GUILESS_MAIN(TestRuleFile)
#include "tst_rulefile.moc"
