#include "authorization/desk.h"
#include "deskhelp.h"

using namespace deskhelp;

/// The rules A1 to A4: which request may be answered, when, and how often.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneRowOfRepeatedRequests();
    void answersOnlyTheRequestThatWasChosen();
    void answersEachRequestOnce();
    void releasesEachDecisionOnce();
    void makesPendingRowsVoidAtDisconnect();
    void holdsBackAnAnswerOfAnEarlierConnection();
    void keepsWhatWasSentAcrossDisconnect();
    void refusesExpiredRequest();
    void holdsBackAnAnswerThatExpiredWhileItWasRecorded();
    void letsAFreshRequestReviveAnExpiredOne();
    void takesASecondLookAtAClientThatLeft();
    void seesAClientLeaveByItsLastKnownSubscription();
    void holdsBackAnAnswerWhoseClientLeftMeanwhile();
    void staysWaryAfterAFailedAnswerToAClientThatLeft();
    void releasesOnlyWhatIsRecorded();
    void letsAFailedAnswerBeGivenAgain();
};

void TestDesk::makesOneRowOfRepeatedRequests()
{
    Desk desk;
    QCOMPARE(desk.requestArrived(ask(1), at(0)), std::nullopt); // no connection
    desk.connected(1);
    const auto row = desk.requestArrived(ask(1), at(1));
    QCOMPARE(desk.requestArrived(ask(1), at(5)), row);
    QVERIFY(desk.requestArrived(ask(1, "PRICES", "BARC.L"), at(6)) != row);
    QVERIFY(desk.requestArrived(ask(2), at(6)) != row);
    QCOMPARE(desk.size(), 3u);
    QCOMPARE(desk.find(*row)->timesAsked, 2u);
    QCOMPARE(desk.find(*row)->firstAsked, at(1));
    QCOMPARE(desk.find(*row)->lastAsked, at(5));
    QCOMPARE(desk.counters().open, 3u);
}

void TestDesk::answersOnlyTheRequestThatWasChosen()
{
    Desk desk;
    desk.connected(1);
    const auto first = *desk.requestArrived(ask(1), at(0));
    const auto chosen = *desk.requestArrived(ask(2), at(0));
    const Verdict verdict = desk.answer(chosen, grant(), {}, signature(), at(1));
    const auto &decision = std::get<Decision>(verdict);
    QCOMPARE(decision.request, chosen);
    QCOMPARE(decision.response.client, client(2));
    QCOMPARE(decision.connection, 1u);
    QCOMPARE(decision.at, at(1));
    QCOMPARE(decision.signature, signature());
    QCOMPARE(desk.find(first)->state, RequestState::Pending);
    QCOMPARE(whyNot(desk.answer(RequestId{99}, grant(), {}, signature(), at(1))), WhyNot::UnknownRequest);
}

void TestDesk::answersEachRequestOnce()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const auto again = [&] {
        return whyNot(desk.answer(row, Deny{}, {true, true}, signature(), at(1)));
    };
    const DecisionId id = idOf(desk.answer(row, grant(), {}, signature(), at(1)));
    QCOMPARE(again(), WhyNot::AlreadyAnswered);
    QVERIFY(std::holds_alternative<Decision>(desk.recorded(id, at(1))));
    QCOMPARE(again(), WhyNot::AlreadyAnswered);
    desk.sent(id, at(1));
    QCOMPARE(again(), WhyNot::AlreadyAnswered);
    desk.notified(notice(1, true), at(1));
    QCOMPARE(again(), WhyNot::AlreadyAnswered);
    desk.notified(notice(1, true), at(1));
    QCOMPARE(desk.find(row)->state, RequestState::PerhapsChanged);
    QCOMPARE(again(), WhyNot::AlreadyAnswered);

    const auto refused = *desk.requestArrived(ask(2), at(1));
    answerAndSend(desk, refused, Deny{}, at(2));
    QCOMPARE(desk.find(refused)->state, RequestState::Denied);
    QCOMPARE(whyNot(desk.answer(refused, Deny{}, {}, signature(), at(2))), WhyNot::AlreadyAnswered);
}

void TestDesk::releasesEachDecisionOnce()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(desk.answer(row, grant(), {}, signature(), at(1)));
    const Verdict released = desk.recorded(id, at(2));
    QCOMPARE(std::get<Decision>(released).response,
             (protocol::AuthorizationResponse{client(1), "PRICES", "VOD.L", true, {1, 2}}));
    QCOMPARE(whyNot(desk.recorded(id, at(2))), WhyNot::UnknownDecision);
    desk.recordFailed(id, QStringLiteral("late"));
    QCOMPARE(desk.find(row)->state, RequestState::Sending);
    desk.sent(id, at(3));
    QCOMPARE(whyNot(desk.recorded(id, at(3))), WhyNot::UnknownDecision);
    desk.notSent(id, QStringLiteral("late"));
    QCOMPARE(desk.find(row)->state, RequestState::Sent);
}

void TestDesk::makesPendingRowsVoidAtDisconnect()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    desk.disconnected();
    QCOMPARE(desk.find(row)->state, RequestState::Void);
    QCOMPARE(desk.counters().open, 0u);
    QCOMPARE(whyNot(desk.answer(row, grant(), {true, true}, signature(), at(1))), WhyNot::Disconnected);
    desk.connected(2);
    QCOMPARE(whyNot(desk.answer(row, grant(), {true, true}, signature(), at(1))), WhyNot::Disconnected);
    const auto anew = *desk.requestArrived(ask(1), at(2));
    QVERIFY(anew != row);
    desk.connected(3); // nobody said that 2 ended
    QCOMPARE(desk.find(anew)->state, RequestState::Void);
}

void TestDesk::holdsBackAnAnswerOfAnEarlierConnection()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(desk.answer(row, grant(), {}, signature(), at(1)));
    desk.disconnected();
    QCOMPARE(desk.find(row)->state, RequestState::Void);
    desk.connected(1); // even under the same number
    QCOMPARE(whyNot(desk.recorded(id, at(2))), WhyNot::Disconnected);
    QCOMPARE(desk.find(row)->state, RequestState::Void);
    QVERIFY(!desk.find(row)->whyNotSent.isEmpty());

    // A response that the connection could not write any more does not become answerable either.
    const auto other = *desk.requestArrived(ask(2), at(2));
    const DecisionId second = idOf(desk.answer(other, grant(), {}, signature(), at(3)));
    QVERIFY(std::holds_alternative<Decision>(desk.recorded(second, at(3))));
    desk.disconnected();
    QCOMPARE(desk.find(other)->state, RequestState::Sending);
    desk.connected(2);
    desk.notSent(second, QStringLiteral("the connection ended"));
    QCOMPARE(desk.find(other)->state, RequestState::Void);
}

void TestDesk::keepsWhatWasSentAcrossDisconnect()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    answerAndSend(desk, row, grant(), at(1));
    desk.disconnected();
    desk.connected(2);
    QCOMPARE(desk.find(row)->state, RequestState::Sent);
    desk.notified(notice(1, true), at(2)); // who knows whose that is
    QCOMPARE(desk.find(row)->state, RequestState::Sent);
}

void TestDesk::refusesExpiredRequest()
{
    Desk desk;
    desk.connected(1);
    desk.setExpiry(std::chrono::minutes(10), at(0));
    const auto row = *desk.requestArrived(ask(1), at(0));
    const auto shown = *desk.requestArrived(ask(2), at(0));
    desk.tick(at(599));
    QCOMPARE(desk.find(row)->state, RequestState::Pending);
    QCOMPARE(desk.objection(row, grant(), {}, at(600)), WhyNot::Expired);
    // Without a tick, whatever was confirmed:
    QCOMPARE(whyNot(desk.answer(row, grant(), {true, true}, signature(), at(600))), WhyNot::Expired);
    QCOMPARE(desk.find(row)->state, RequestState::Expired);
    QCOMPARE(desk.find(shown)->state, RequestState::Expired);
    desk.setExpiry(std::nullopt, at(601));
    QCOMPARE(whyNot(desk.answer(row, Deny{}, {true, true}, signature(), at(601))), WhyNot::Expired);
}

void TestDesk::holdsBackAnAnswerThatExpiredWhileItWasRecorded()
{
    Desk desk;
    desk.connected(1);
    desk.setExpiry(std::chrono::seconds(10), at(0));
    const auto row = *desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(desk.answer(row, grant(), {}, signature(), at(9)));
    QCOMPARE(whyNot(desk.recorded(id, at(10))), WhyNot::Expired);
    QCOMPARE(desk.find(row)->state, RequestState::Expired);
}

void TestDesk::letsAFreshRequestReviveAnExpiredOne()
{
    Desk desk;
    desk.connected(1);
    desk.setExpiry(std::chrono::seconds(10), at(0));
    const auto row = *desk.requestArrived(ask(1), at(0));
    desk.requestArrived(ask(1), at(8)); // counts from here
    desk.tick(at(17));
    QCOMPARE(desk.find(row)->state, RequestState::Pending);
    desk.tick(at(18));
    QCOMPARE(desk.find(row)->state, RequestState::Expired);
    QCOMPARE(desk.requestArrived(ask(1), at(20)), row);
    QCOMPARE(desk.find(row)->state, RequestState::Pending);
    QCOMPARE(desk.find(row)->timesAsked, 3u);
    answerAndSend(desk, row, grant(), at(21));
    QCOMPARE(desk.find(row)->state, RequestState::Sent);

    // Asked again after it was answered: a row of its own, which knows the earlier one.
    const auto later = *desk.requestArrived(ask(1), at(22));
    QVERIFY(later != row);
    QCOMPARE(desk.find(later)->earlier, row);
}

void TestDesk::takesASecondLookAtAClientThatLeft()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const auto other = *desk.requestArrived(ask(2), at(0));
    desk.notified(notice(1, false), at(1));
    QCOMPARE(desk.find(row)->state, RequestState::ClientLeft);
    QCOMPARE(desk.find(other)->state, RequestState::Pending);
    QCOMPARE(whyNot(desk.answer(row, grant(), {}, signature(), at(2))), WhyNot::ClientLeft);
    QCOMPARE(whyNot(desk.answer(row, Deny{}, {false, true}, signature(), at(2))), WhyNot::ClientLeft);
    QVERIFY(!whyNot(desk.answer(row, grant(), {true, false}, signature(), at(2))));

    const auto back = *desk.requestArrived(ask(3), at(3));
    desk.notified(notice(3, false), at(4));
    QCOMPARE(desk.requestArrived(ask(3), at(5)), back);
    QVERIFY(!whyNot(desk.answer(back, grant(), {}, signature(), at(6))));
}

void TestDesk::seesAClientLeaveByItsLastKnownSubscription()
{
    Desk desk;
    desk.connected(1);
    desk.notified(notice(1, true, "NEWS", "A"), at(0));
    desk.notified(notice(1, true, "NEWS", "B"), at(0));
    const auto row = *desk.requestArrived(ask(1), at(1));
    desk.notified(notice(1, false, "NEWS", "C"), at(2)); // was never known
    desk.notified(notice(1, false, "NEWS", "A"), at(2));
    QCOMPARE(desk.find(row)->state, RequestState::Pending);
    desk.notified(notice(1, false, "NEWS", "B"), at(2));
    QCOMPARE(desk.find(row)->state, RequestState::ClientLeft);
}

void TestDesk::holdsBackAnAnswerWhoseClientLeftMeanwhile()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(desk.answer(row, grant(), {true, true}, signature(), at(1)));
    desk.notified(notice(1, false), at(2));
    QCOMPARE(whyNot(desk.recorded(id, at(3))), WhyNot::ClientLeft);
    QCOMPARE(desk.find(row)->state, RequestState::ClientLeft);

    const auto other = *desk.requestArrived(ask(2), at(0));
    const DecisionId second = idOf(desk.answer(other, grant(), {}, signature(), at(1)));
    desk.notified(notice(2, false), at(2));
    desk.requestArrived(ask(2), at(2)); // came back
    QVERIFY(!whyNot(desk.recorded(second, at(3))));
    desk.notified(notice(2, false), at(4)); // too late
    desk.sent(second, at(5));
    QCOMPARE(desk.find(other)->state, RequestState::Sent);
    QVERIFY(desk.find(other)->subscriptionEnded);
}

void TestDesk::staysWaryAfterAFailedAnswerToAClientThatLeft()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    desk.notified(notice(1, false), at(1));
    const DecisionId id = idOf(desk.answer(row, grant(), {true, false}, signature(), at(2)));
    desk.recordFailed(id, QStringLiteral("disk full"));
    QCOMPARE(whyNot(desk.answer(row, grant(), {}, signature(), at(3))), WhyNot::ClientLeft);
}

void TestDesk::releasesOnlyWhatIsRecorded()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(desk.answer(row, grant(), {}, signature(), at(1)));
    desk.sent(id, at(2)); // can't be
    QCOMPARE(desk.find(row)->state, RequestState::Recording);
    desk.notSent(id, QStringLiteral("can't be"));
    QCOMPARE(desk.find(row)->state, RequestState::Recording);
    desk.recordFailed(id, QStringLiteral("no room"));
    QCOMPARE(desk.find(row)->state, RequestState::NotSent);
    QCOMPARE(desk.find(row)->whyNotSent, QStringLiteral("no room"));
    QCOMPARE(whyNot(desk.recorded(id, at(2))), WhyNot::UnknownDecision);
    desk.sent(id, at(2));
    QCOMPARE(desk.find(row)->state, RequestState::NotSent);
}

void TestDesk::letsAFailedAnswerBeGivenAgain()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const DecisionId failed = idOf(desk.answer(row, grant(), {}, signature(), at(1)));
    desk.recordFailed(failed, QStringLiteral("no room"));
    const DecisionId second = answerAndSend(desk, row, grant(), at(2));
    QVERIFY(second != failed);
    QCOMPARE(desk.find(row)->state, RequestState::Sent);
    QVERIFY(desk.find(row)->whyNotSent.isEmpty());
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
