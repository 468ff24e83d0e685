#include "authorization/ruleanswering.h"
#include "authorization/rulejson.h"
#include "deskhelp.h"

#include <QDateTime>
#include <QTimeZone>

using namespace deskhelp;

/// What rules say of requests, and what they may do once they are switched on.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstThatHoldsAnswers();
    void denyWins();
    void undecidedAsksAPerson();
    void hiddenNamesAreNeverGranted();
    void grantsOnlyPresetsOfTheFeed();
    void countsGrants();
    void goesByTheClockOfItsZone_data();
    void goesByTheClockOfItsZone();
    void dryRunAnswersNothing();
    void nothingIsAutomaticUntilSwitchedOn();
    void signsWithRuleAndVersion();
    void keepsToThePresetsItWasSwitchedOnWith();
    void aBurstGoesToAPerson();
    void doesNotGoBeyondTheGrantsOfAUserInABurst();
    void leavesAloneWhoseClientLeft();
    void answersNothingOfTheSameRequestTwice();
    void switchingOffHoldsBackWhatIsNotOnItsWay();
};

namespace {

RuleSet rules(const QByteArray &list, const QByteArray &rest = {})
{
    const auto result = parseRules("{\"format\": 1, \"version\": 7, \"rules\": [" + list + "]" + rest + "}");
    if (const auto *error = std::get_if<RuleError>(&result))
        qFatal("%s", qPrintable(error->line()));
    return std::get<RuleSet>(result);
}

PresetBook presets(const protocol::Entitlements &level1 = {1, 2})
{
    PresetBook book;
    if (const QString why = book.put({QStringLiteral("PRICES"), QStringLiteral("Level 1"), level1});
        !why.isEmpty())
        qFatal("%s", qPrintable(why));
    return book;
}

Judgement judged(const RuleSet &set, const protocol::AuthorizationRequest &request = ask(1),
                 std::size_t grants = 0)
{
    return judge(set, presets(), request, at(0).utc, grants);
}

const QByteArray grantAll(R"({"name": "all", "grant": "Level 1"})");

struct Scene
{
    explicit Scene(const RuleSet &set)
    {
        desk.connected(1);
        answering.switchOn(set, presets(), QStringLiteral("tom"));
    }
    std::optional<RuleAnswering::Done> arrive(int client, TimePoint now, const QByteArray &topic = "VOD.L")
    {
        return answering.requestArrived(*desk.requestArrived(ask(client, "PRICES", topic), now), now);
    }
    Desk desk;
    RuleAnswering answering{desk};
};

} // namespace

void TestRules::firstThatHoldsAnswers()
{
    const RuleSet set = rules(R"({"name": "others", "if": {"user": "tom"}, "then": "ask"},
        {"name": "mary", "if": {"user": "mary", "host": {"regex": "desk-\\d+"}, "topic": {"wildcard": "*.L"}},
         "grant": "Level 1", "for": "8h", "reason": "as agreed"},
        {"name": "late", "then": "ask"})");
    const Judgement mary = judged(set);
    QCOMPARE(mary.action, Rule::Action::Grant);
    QCOMPARE(mary.why, Judgement::Why::None);
    QCOMPARE(mary.rule, QStringLiteral("mary"));
    QCOMPARE(mary.entitlements, (protocol::Entitlements{1, 2}));
    QCOMPARE(mary.length, std::chrono::hours(8));
    QCOMPARE(mary.reason, QStringLiteral("as agreed"));
    const Judgement other = judged(set, ask(1, "PRICES", "VOD.N"));
    QCOMPARE(other.rule, QStringLiteral("late"));
    QCOMPARE(other.why, Judgement::Why::RuleAsks);
    QCOMPARE(judged(rules(R"({"name": "a", "if": {"feed": "NEWS"}, "then": "deny"})")).why,
             Judgement::Why::NoRule);
}

void TestRules::denyWins()
{
    const RuleSet set = rules(grantAll + R"(, {"name": "no", "if": {"host": "desk-11"}, "then": "deny"})");
    QCOMPARE(judged(set).action, Rule::Action::Deny);
    QCOMPARE(judged(set).rule, QStringLiteral("no"));
}

void TestRules::undecidedAsksAPerson()
{
    const auto wild = ask(1, "PRICES", QByteArray(200, 'a'));
    const Judgement deny = judged(
        rules(grantAll + R"(, {"name": "no", "if": {"topic": {"regex": "(a+)+[bc]"}}, "then": "deny"})"),
        wild);
    QCOMPARE(deny.action, Rule::Action::Ask); // it might have to be refused
    QCOMPARE(deny.why, Judgement::Why::Undecided);
    QCOMPARE(deny.rule, QStringLiteral("no"));
    const Judgement first = judged(
        rules(R"({"name": "a", "if": {"topic": {"regex": "(a+)+[bc]"}}, "then": "ask"}, )" + grantAll), wild);
    QCOMPARE(first.why, Judgement::Why::Undecided);
    // But where another condition fails, it can be told.
    QCOMPARE(judged(rules(grantAll + R"(, {"name": "no", "if": {"user": "x", "topic": {"regex": "(a+)+[bc]"}},
                                           "then": "deny"})"),
                    wild)
                 .action,
             Rule::Action::Grant);
}

void TestRules::hiddenNamesAreNeverGranted()
{
    for (const QByteArray &topic : {QByteArray("A\xE2\x80\xAE"), QByteArray("A\xff"), QByteArray("A\0", 2)}) {
        const Judgement judgement = judged(rules(grantAll), ask(1, "PRICES", topic));
        QCOMPARE(judgement.action, Rule::Action::Ask);
        QCOMPARE(judgement.why, Judgement::Why::HiddenName);
        QCOMPARE(judged(rules(R"({"name": "no", "then": "deny"})"), ask(1, "PRICES", topic)).action,
                 Rule::Action::Deny);
    }
}

void TestRules::grantsOnlyPresetsOfTheFeed()
{
    QCOMPARE(judged(rules(grantAll), ask(1, "NEWS")).why, Judgement::Why::NoPreset);
    QCOMPARE(judged(rules(R"({"name": "x", "grant": "Level 9"})")).why, Judgement::Why::NoPreset);
}

void TestRules::countsGrants()
{
    const RuleSet set = rules(R"({"name": "many", "if": {"grantsAtLeast": 5}, "then": "deny"},
                                 {"name": "few", "if": {"grantsBelow": 3}, "grant": "Level 1"})");
    QCOMPARE(judged(set, ask(1), 2).rule, QStringLiteral("few"));
    QCOMPARE(judged(set, ask(1), 3).why, Judgement::Why::NoRule);
    QCOMPARE(judged(set, ask(1), 4).why, Judgement::Why::NoRule);
    QCOMPARE(judged(set, ask(1), 5).action, Rule::Action::Deny);
}

void TestRules::goesByTheClockOfItsZone_data()
{
    QTest::addColumn<QByteArray>("window");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("holds");
    const QByteArray day = R"("from": "08:00", "to": "18:00", "days": ["mon", "tue", "wed", "thu", "fri"])";
    const QByteArray night = R"("from": "22:00", "to": "06:00", "days": ["fri"])";
    const auto row = [](const char *title, const QByteArray &window, const char *utc, bool holds) {
        QTest::newRow(title) << window << QString::fromLatin1(utc) << holds;
    };
    row("before", day, "2026-01-05T07:59:59Z", false); // a Monday, London is UTC
    row("at its begin", day, "2026-01-05T08:00:00Z", true);
    row("just within", day, "2026-01-05T17:59:59Z", true);
    row("at its end", day, "2026-01-05T18:00:00Z", false);
    row("on a Sunday", day, "2026-01-04T12:00:00Z", false);
    row("in summer", day, "2026-07-06T07:00:00Z", true); // London is an hour ahead
    row("Friday night", night, "2026-01-09T23:00:00Z", true);
    row("and on into Saturday", night, "2026-01-10T05:59:00Z", true);
    row("not Saturday night", night, "2026-01-10T23:00:00Z", false);
    row("not early on Friday", night, "2026-01-09T05:00:00Z", false);
}

void TestRules::goesByTheClockOfItsZone()
{
    QFETCH(QByteArray, window);
    QFETCH(QString, utc);
    const RuleSet set = rules("{\"name\": \"a\", \"if\": {" + window + "}, \"then\": \"deny\"}",
                              ", \"timeZone\": \"Europe/London\"");
    const auto time = std::chrono::milliseconds(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
    QTEST(judge(set, presets(), ask(1), time, 0).action == Rule::Action::Deny, "holds");
}

void TestRules::dryRunAnswersNothing()
{
    Desk desk;
    desk.connected(1);
    std::vector<Request> requests;
    for (int i = 0; i < 6; ++i)
        requests.push_back(*desk.find(*desk.requestArrived(ask(i), at(i))));
    const RuleSet set = rules(R"({"name": "few", "if": {"grantsBelow": 4}, "grant": "Level 1"})",
                              R"(, "rate": {"answers": 2, "per": "10s"})");
    const auto judgements =
        dryRun(set, presets(), requests, [](const QByteArray &) { return std::size_t{1}; });
    QCOMPARE(judgements.size(), requests.size());
    QCOMPARE(judgements[0].action, Rule::Action::Grant);
    QCOMPARE(judgements[1].action, Rule::Action::Grant);
    QCOMPARE(judgements[2].why, Judgement::Why::TooMany);
    requests[3].lastAsked = at(20);
    const auto later = dryRun(set, presets(), requests, [](const QByteArray &) { return std::size_t{1}; });
    QCOMPARE(later[3].action, Rule::Action::Grant); // the third that it would have granted
    requests[4].lastAsked = at(21);
    QCOMPARE(dryRun(set, presets(), requests, [](const QByteArray &) { return std::size_t{1}; })[4].why,
             Judgement::Why::NoRule); // so the user has 4
    for (std::size_t i = 0; i < desk.size(); ++i)
        QCOMPARE(desk.at(i).state, RequestState::Pending);
}

void TestRules::nothingIsAutomaticUntilSwitchedOn()
{
    Desk desk;
    RuleAnswering answering(desk);
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    QVERIFY(!answering.isOn());
    QVERIFY(!answering.requestArrived(row, at(0)));
    answering.switchOn(rules(grantAll), presets(), QStringLiteral("tom"));
    QCOMPARE(desk.find(row)->state, RequestState::Pending); // what waited before stays with a person
    QVERIFY(answering.requestArrived(*desk.requestArrived(ask(2), at(1)), at(1))->decision);
    answering.switchOff();
    QVERIFY(!answering.requestArrived(*desk.requestArrived(ask(3), at(2)), at(2)));
}

void TestRules::signsWithRuleAndVersion()
{
    Scene scene(rules(R"({"name": "all", "grant": "Level 1", "for": "1m", "reason": "as agreed"})"));
    const auto done = scene.arrive(1, at(5));
    QVERIFY(done && done->decision);
    const Signature &signature = done->decision->signature;
    QCOMPARE(signature.operatorName, QStringLiteral("tom"));
    QCOMPARE(signature.reason, QStringLiteral("as agreed"));
    QCOMPARE(signature.rule, (RuleStamp{QStringLiteral("all"), scene.answering.rules().stamp()}));
    QCOMPARE(done->decision->until, at(65).utc);
    QCOMPARE(done->decision->response.entitlements, (protocol::Entitlements{1, 2}));
    QVERIFY(done->decision->response.isAuthorizationRequired);
}

void TestRules::keepsToThePresetsItWasSwitchedOnWith()
{
    Desk desk;
    RuleAnswering answering(desk);
    desk.connected(1);
    PresetBook book = presets();
    answering.switchOn(rules(grantAll), book, QStringLiteral("tom"));
    QCOMPARE(
        book.put({QStringLiteral("PRICES"), QStringLiteral("Level 1"), {1, 2, 3}}, QStringLiteral("Level 1")),
        QString());
    const auto done = answering.requestArrived(*desk.requestArrived(ask(1), at(0)), at(0));
    QCOMPARE(done->decision->response.entitlements, (protocol::Entitlements{1, 2}));
}

void TestRules::aBurstGoesToAPerson()
{
    Scene scene(rules(grantAll, R"(, "rate": {"answers": 20, "per": "10s"})"));
    constexpr int burst = 10'000;
    int answered = 0;
    for (int i = 0; i < burst; ++i) {
        const TimePoint now{at(1).monotonic + std::chrono::microseconds(100 * i), at(1).utc};
        const auto done = scene.arrive(i % 100, now, QByteArray::number(i));
        QVERIFY(done);
        answered += done->decision ? 1 : 0;
        if (!done->decision)
            QCOMPARE(done->judgement.why, Judgement::Why::TooMany);
    }
    QCOMPARE(answered, 20);
    QCOMPARE(scene.desk.size(), std::size_t{burst}); // none is lost
    QCOMPARE(scene.desk.counters().open, std::size_t{burst - 20});
    QCOMPARE(scene.desk.counters().notShown, 0u);
    QCOMPARE(scene.answering.counters(), (RuleAnswering::Counters{20, burst - 20, burst - 20}));
    scene.desk.tick(at(60)); // those that were left stay with a person
    QCOMPARE(scene.desk.counters().open, std::size_t{burst - 20});
    QVERIFY(scene.arrive(1, at(60), "new")->decision);
}

void TestRules::doesNotGoBeyondTheGrantsOfAUserInABurst()
{
    Scene scene(rules(R"({"name": "few", "if": {"grantsBelow": 3}, "grant": "Level 1"})"));
    int granted = 0;
    for (int i = 0; i < 10; ++i) // none is even recorded before the next arrives
        granted += scene.arrive(i, at(0))->decision ? 1 : 0;
    QCOMPARE(granted, 3);
}

void TestRules::leavesAloneWhoseClientLeft()
{
    Scene scene(rules(grantAll));
    scene.answering.switchOff();
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    scene.desk.notified(notice(1, true, "NEWS"), at(1));
    scene.desk.notified(notice(1, false, "NEWS"), at(2));
    scene.answering.switchOn(rules(grantAll), presets(), QStringLiteral("tom"));
    QCOMPARE(scene.answering.requestArrived(row, at(3))->judgement.why, Judgement::Why::ClientLeft);
    QVERIFY(scene.arrive(1, at(4))->decision); // asks again: so it is there
}

void TestRules::answersNothingOfTheSameRequestTwice()
{
    Scene scene(rules(grantAll));
    QVERIFY(scene.arrive(1, at(0))->decision);
    const auto again = scene.arrive(1, at(0));
    QVERIFY(!again->decision);
    QCOMPARE(again->judgement.why, Judgement::Why::ClientLeft);
}

void TestRules::switchingOffHoldsBackWhatIsNotOnItsWay()
{
    Scene scene(rules(grantAll));
    const auto first = scene.arrive(1, at(0));
    const auto second = scene.arrive(2, at(0));
    QVERIFY(!whyNot(scene.desk.recorded(first->decision->id, at(0))));
    scene.answering.switchOff();
    QCOMPARE(whyNot(scene.desk.recorded(second->decision->id, at(0))), WhyNot::RulesOff);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
