#include "grantscene.h"

using namespace deskhelp;

/// Grants that end, refusals that become grants, and what a desk keeps rules from.
class TestDeskEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsARefusedRequestLater();
    void grantsTheOldestRefusalAtTheLimit_data();
    void grantsTheOldestRefusalAtTheLimit();
    void staysRefusedWhereTheLaterGrantFails();
    void doesNotGrantARefusalOfAnEarlierConnection();
    void revokesAtTheEnd_data();
    void revokesAtTheEnd();
    void listsAsOverdueWhatEndedMeanwhile();
    void refusesAnEndThatHasPassed();
    void recallsGrantsOfAnEarlierRun();
    void givesRulesNoPowerBeyondTheirs();
};

void TestDeskEnds::grantsARefusedRequestLater()
{
    Scene scene;
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    scene.desk.setExpiry(std::chrono::seconds(60), at(0));
    answerAndSend(scene.desk, row, Deny{}, at(1));
    QCOMPARE(whyNot(scene.desk.answer(row, grant(), {}, signature(), at(100))), WhyNot::ClientNotKnown);
    scene.desk.notified(notice(1, true, "NEWS"), at(101)); // so it is there
    const DecisionId id = idOf(scene.desk.answer(row, grant(), {}, signature(), at(102)));
    QCOMPARE(scene.desk.find(row)->refusal->decided, at(1));
    QVERIFY(!whyNot(scene.desk.recorded(id, at(200))));
    scene.desk.sent(id, at(200));
    QCOMPARE(scene.desk.find(row)->state, RequestState::Sent);
    scene.desk.notified(notice(1, true), at(201));
    QCOMPARE(scene.desk.find(row)->state, RequestState::Confirmed);
    QCOMPARE(scene.grantOf(1).access(), Access::Entitlements);
}

void TestDeskEnds::grantsTheOldestRefusalAtTheLimit_data()
{
    QTest::addColumn<bool>("together");
    QTest::newRow("alone") << false;
    QTest::newRow("together") << true;
}

/// What becomes too old at the moment of the click makes the oldest settled row go: not the one clicked.
void TestDeskEnds::grantsTheOldestRefusalAtTheLimit()
{
    QFETCH(bool, together);
    Desk desk({.settled = 1});
    desk.connected(1);
    const auto refused = *desk.requestArrived(ask(1), at(0));
    answerAndSend(desk, refused, Deny{}, at(1));
    const auto waiting = *desk.requestArrived(ask(2, "PRICES", "BT.L"), at(2));
    desk.setExpiry(std::chrono::seconds(60), at(2));
    const Confirmation looked{.secondLook = true};
    if (together) {
        const auto verdict = desk.answerTogether(std::array{refused}, grant(), looked, signature(), at(100));
        QVERIFY(std::holds_alternative<std::vector<Decision>>(verdict));
    } else {
        QVERIFY(!whyNot(desk.answer(refused, grant(), looked, signature(), at(100))));
    }
    QCOMPARE(desk.find(refused)->state, RequestState::Recording);
    QCOMPARE(desk.find(waiting)->state, RequestState::Expired);
}

void TestDeskEnds::staysRefusedWhereTheLaterGrantFails()
{
    Scene scene;
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    answerAndSend(scene.desk, row, Deny{}, at(1));
    const Confirmation looked{.secondLook = true};
    scene.desk.recordFailed(idOf(scene.desk.answer(row, grant(), looked, signature(), at(2))),
                            QStringLiteral("no room"));
    QCOMPARE(scene.desk.find(row)->state, RequestState::Denied);
    QCOMPARE(scene.desk.find(row)->answer->kind, AnswerKind::Deny);
    QCOMPARE(scene.desk.find(row)->whyNotSent, QStringLiteral("no room"));
    QCOMPARE(scene.desk.find(row)->refusal, std::nullopt);
    QVERIFY(!whyNot(scene.desk.answer(row, grant(), looked, signature(), at(3))));
    scene.desk.disconnected();
    QCOMPARE(scene.desk.find(row)->state, RequestState::Denied);
}

void TestDeskEnds::doesNotGrantARefusalOfAnEarlierConnection()
{
    Scene scene;
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    answerAndSend(scene.desk, row, Deny{}, at(1));
    scene.desk.connected(1, QStringLiteral("here:9001")); // the same number does not help
    scene.desk.notified(notice(1, true, "NEWS"), at(2));
    const Confirmation looked{.secondLook = true};
    QCOMPARE(whyNot(scene.desk.answer(row, grant(), looked, signature(), at(3))), WhyNot::Disconnected);
    const auto again = *scene.desk.requestArrived(ask(1), at(4));
    answerAndSend(scene.desk, again, Deny{}, at(5));
    scene.desk.requestArrived(ask(1), at(6)); // asked again: that is the one to answer
    QCOMPARE(whyNot(scene.desk.answer(again, grant(), looked, signature(), at(7))), WhyNot::AlreadyAnswered);
}

void TestDeskEnds::revokesAtTheEnd_data()
{
    QTest::addColumn<TimePoint>("due");
    QTest::newRow("by both clocks") << at(60);
    QTest::newRow("though the wall clock was set back") << TimePoint{at(60).monotonic, at(0).utc};
    QTest::newRow("though the machine slept") << TimePoint{at(2).monotonic, at(60).utc};
}

void TestDeskEnds::revokesAtTheEnd()
{
    QFETCH(TimePoint, due);
    Scene scene;
    scene.granted(1, GrantEntitlements{{1, 2}, at(60).utc});
    QCOMPARE(scene.grantOf(1).until(), at(60).utc);
    QVERIFY(scene.desk.endDue(QStringLiteral("tom"), at(59)).empty());
    const auto ends = scene.desk.endDue(QStringLiteral("tom"), due);
    QCOMPARE(ends.size(), 1u);
    QCOMPARE(kindOf(ends[0].response), AnswerKind::Revoke);
    QVERIFY(ends[0].signature.isEndOfGrant);
    QCOMPARE(ends[0].signature.operatorName, QStringLiteral("tom"));
    QVERIFY(scene.desk.endDue(QStringLiteral("tom"), due).empty()); // once
    scene.send(ends[0].id, 61);
    QCOMPARE(scene.grantOf(1).access(), Access::Revoked);
    QVERIFY(!scene.grantOf(1).isOverdue);
    QVERIFY(scene.desk.endDue(QStringLiteral("tom"), at(99)).empty());
}

void TestDeskEnds::listsAsOverdueWhatEndedMeanwhile()
{
    Scene scene;
    scene.granted(1, GrantEntitlements{{1}, at(60).utc});
    scene.granted(2, GrantEntitlements{{1}, at(90).utc});
    scene.granted(3, GrantEntitlements{{1}, at(120).utc});
    scene.desk.disconnected();
    scene.desk.tick(at(70));
    QVERIFY(scene.grantOf(1).isOverdue);
    scene.desk.connected(2, QStringLiteral("here:9001"));
    scene.desk.notified(notice(2, true), at(100)); // its end passed while nobody was there
    QVERIFY(scene.grantOf(2).isOverdue);
    scene.desk.notified(notice(3, true), at(100));
    QVERIFY(scene.desk.endDue(QStringLiteral("tom"), at(110)).empty()); // A9: nothing by itself
    const auto ends = scene.desk.endDue(QStringLiteral("tom"), at(120));
    QCOMPARE(ends.size(), 1u); // this one is known again
    QCOMPARE(ends[0].grant, scene.grantOf(3).id);
    scene.desk.recordFailed(ends[0].id, QStringLiteral("no room"));
    QVERIFY(scene.grantOf(3).isOverdue);
    QVERIFY(scene.desk.endDue(QStringLiteral("tom"), at(130)).empty());
    scene.send(scene.change(1, Revoke{}, 131), 131); // the operator does
    QVERIFY(!scene.grantOf(1).isOverdue);
}

void TestDeskEnds::refusesAnEndThatHasPassed()
{
    Scene scene;
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    const Answer late = GrantEntitlements{{1}, at(10).utc};
    QCOMPARE(whyNot(scene.desk.answer(row, late, {}, signature(), at(10))), WhyNot::EndHasPassed);
    QVERIFY(!whyNot(scene.desk.answer(row, late, {}, signature(), at(9))));
}

void TestDeskEnds::recallsGrantsOfAnEarlierRun()
{
    Scene scene;
    GivenAnswer given;
    given.kind = AnswerKind::Grant;
    given.entitlements = {1};
    given.until = at(60).utc;
    given.decided = {std::chrono::hours(1'000), at(0).utc}; // that run's clock
    scene.desk.recall(ask(1), given, at(10));
    QCOMPARE(scene.grantOf(1).state, GrantState::Away);
    QVERIFY(!scene.grantOf(1).isOverdue);
    scene.desk.tick(at(60));
    QVERIFY(scene.grantOf(1).isOverdue);
    given.until.reset();
    scene.desk.recall(ask(2), given, at(10));
    QCOMPARE(scene.desk.grants().size(), 1u);
}

void TestDeskEnds::givesRulesNoPowerBeyondTheirs()
{
    Scene scene;
    Signature byRule = signature();
    byRule.rule = RuleStamp{QStringLiteral("all may"), QStringLiteral("1")};
    const Confirmation sure{.secondLook = true, .unfilteredConfirmed = true};
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    const auto hostile = *scene.desk.requestArrived(ask(2, "PRICES", "A\xE2\x80\xAE"), at(0));
    QCOMPARE(whyNot(scene.desk.answer(row, grant(), sure, byRule, at(1))), WhyNot::RulesOff);
    scene.desk.setRulesOn(true);
    QCOMPARE(whyNot(scene.desk.answer(row, GrantUnfiltered{}, sure, byRule, at(1))), WhyNot::NotByRule);
    const std::vector both{row};
    const auto together = scene.desk.answerTogether(both, GrantUnfiltered{}, sure, byRule, at(1));
    QCOMPARE(std::get<NotTogether>(together).why, WhyNot::NotByRule);
    QCOMPARE(whyNot(scene.desk.answer(hostile, grant(), sure, byRule, at(1))), WhyNot::NameNeedsSecondLook);
    const DecisionId id = idOf(scene.desk.answer(row, grant(), {}, byRule, at(1)));
    scene.desk.setRulesOn(false); // holds back what is not yet on its way
    QCOMPARE(whyNot(scene.desk.recorded(id, at(1))), WhyNot::RulesOff);
    QCOMPARE(scene.desk.find(row)->state, RequestState::NotSent);
    scene.granted(3);
    scene.desk.setRulesOn(true);
    QCOMPARE(whyNot(scene.desk.change(scene.grantOf(3).id, Revoke{}, {}, byRule, at(2))), WhyNot::NotByRule);
}

QTEST_GUILESS_MAIN(TestDeskEnds)
#include "tst_deskends.moc"
