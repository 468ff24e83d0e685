#include "authorization/desk.h"
#include "deskhelp.h"

using namespace deskhelp;

/// The rules A1 to A10, each by hand.
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
    void sendsTheBytesThatCame();
    void grantsHostileNamesOnlyAfterASecondLook_data();
    void grantsHostileNamesOnlyAfterASecondLook();
    void grantsUnfilteredOnlyWhenConfirmed();
    void refusesEmptyAndHugeGrants();
    void sortsAndMergesEntitlements();
    void answersTogetherAllOrNothing();
    void refusesEverythingWhereItOnlyMonitors();
    void neverSaysGranted();
    void ignoresReportsOnUnknownDecisions();
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
    QCOMPARE(whyNot(desk.answer(refused, grant(), {}, signature(), at(2))), WhyNot::AlreadyAnswered);
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

void TestDesk::sendsTheBytesThatCame()
{
    Desk desk;
    desk.connected(1);
    const protocol::AuthorizationRequest asked{client(7), QByteArray("h\0st", 4), "m\xC3\xA4ry\xFF",
                                               "  <b>%1", "\xE2\x80\xAE\r\n"};
    const auto row = *desk.requestArrived(asked, at(0));
    const Verdict verdict = desk.answer(row, grant({3}), {true, false}, signature(), at(1));
    const auto &decision = std::get<Decision>(verdict);
    QCOMPARE(decision.asked, asked);
    QCOMPARE(decision.response,
             (protocol::AuthorizationResponse{asked.client, asked.feed, asked.topic, true, {3}}));
}

void TestDesk::grantsHostileNamesOnlyAfterASecondLook_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("bidirectional") << QByteArray("harry\xE2\x80\xAEnimda");
    QTest::newRow("zero width") << QByteArray("ma\xE2\x80\x8Bry");
    QTest::newRow("not UTF-8") << QByteArray("mary\xFF");
    QTest::newRow("NUL") << QByteArray("mary\0", 5);
    QTest::newRow("line end") << QByteArray("mary\n");
    QTest::newRow("at the end of a long one") << QByteArray(1 << 20, 'a') + "\x01";
}

void TestDesk::grantsHostileNamesOnlyAfterASecondLook()
{
    QFETCH(QByteArray, name);
    Desk desk;
    desk.connected(1);
    for (int place = 0; place < 4; ++place) {
        auto asked = ask(place + 1);
        *std::array{&asked.user, &asked.host, &asked.feed, &asked.topic}[static_cast<std::size_t>(place)] =
            name;
        const auto row = *desk.requestArrived(asked, at(0));
        QVERIFY(!desk.find(row)->hasPlainNames);
        QCOMPARE(whyNot(desk.answer(row, grant(), {false, true}, signature(), at(1))),
                 WhyNot::NameNeedsSecondLook);
        QCOMPARE(whyNot(desk.answer(row, GrantUnfiltered{}, {false, true}, signature(), at(1))),
                 WhyNot::NameNeedsSecondLook);
        QCOMPARE(desk.objection(row, grant(), {true, false}, at(1)), std::nullopt);
        QVERIFY(!whyNot(desk.answer(row, Deny{}, {}, signature(), at(1))));
    }
}

void TestDesk::grantsUnfilteredOnlyWhenConfirmed()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    QCOMPARE(whyNot(desk.answer(row, GrantUnfiltered{}, {true, false}, signature(), at(1))),
             WhyNot::UnfilteredNotConfirmed);
    const Verdict verdict = desk.answer(row, GrantUnfiltered{}, {false, true}, signature(), at(1));
    const auto &response = std::get<Decision>(verdict).response;
    QVERIFY(!response.isAuthorizationRequired);
    QVERIFY(response.entitlements.empty());
    QCOMPARE(kindOf(response), AnswerKind::GrantUnfiltered);

    // A confirmation alone changes no other answer.
    const auto other = *desk.requestArrived(ask(2), at(0));
    const Verdict plain = desk.answer(other, grant(), {true, true}, signature(), at(1));
    QCOMPARE(kindOf(std::get<Decision>(plain).response), AnswerKind::Grant);
}

void TestDesk::refusesEmptyAndHugeGrants()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    QCOMPARE(whyNot(desk.answer(row, grant({}), {true, true}, signature(), at(1))), WhyNot::EmptyGrant);
    protocol::Entitlements many;
    for (int i = 0; i <= static_cast<int>(maxEntitlements); ++i)
        many.push_back(i);
    QCOMPARE(whyNot(desk.answer(row, grant(many), {true, true}, signature(), at(1))),
             WhyNot::TooManyEntitlements);
    QCOMPARE(desk.find(row)->state, RequestState::Pending);
    many.back() = 0; // one less
    QVERIFY(!whyNot(desk.answer(row, grant(many), {}, signature(), at(1))));
}

void TestDesk::sortsAndMergesEntitlements()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const Verdict verdict = desk.answer(row, grant({5, -1, 5, 2}), {}, signature(), at(1));
    QCOMPARE(std::get<Decision>(verdict).response.entitlements, (protocol::Entitlements{-1, 2, 5}));
    QCOMPARE(desk.find(row)->answer->entitlements, (protocol::Entitlements{-1, 2, 5}));
}

void TestDesk::answersTogetherAllOrNothing()
{
    Desk desk;
    desk.connected(1);
    std::vector<RequestId> rows;
    for (int i = 0; i < 21; ++i)
        rows.push_back(*desk.requestArrived(ask(1 + i % 2, "PRICES", QByteArray::number(i)), at(0)));
    const auto together = [&](std::vector<RequestId> ids) {
        return desk.answerTogether(ids, grant(), {}, signature(), at(1));
    };
    const auto refusal = [&](std::vector<RequestId> ids) {
        const auto verdict = together(std::move(ids));
        const auto *not_ = std::get_if<NotTogether>(&verdict);
        return not_ ? std::optional(not_->why) : std::nullopt;
    };
    QCOMPARE(refusal({}), WhyNot::NothingChosen);
    QCOMPARE(refusal(rows), WhyNot::TooManyRequests);
    QCOMPARE(refusal({rows[0], rows[1], rows[0]}), WhyNot::ChosenTwice);
    auto stranger = ask(3);
    stranger.user = "harry";
    QCOMPARE(refusal({rows[0], *desk.requestArrived(stranger, at(0))}), WhyNot::MixedRequests);
    stranger = ask(3);
    stranger.host = "desk-12";
    stranger.topic = "X";
    QCOMPARE(refusal({rows[0], *desk.requestArrived(stranger, at(0))}), WhyNot::MixedRequests);
    QCOMPARE(refusal({rows[0], *desk.requestArrived(ask(1, "NEWS"), at(0))}), WhyNot::MixedRequests);
    QCOMPARE(refusal({rows[0], rows[1], RequestId{77}}), WhyNot::UnknownRequest);
    for (const RequestId id : rows)
        QCOMPARE(desk.find(id)->state, RequestState::Pending);

    rows.pop_back();
    const auto verdict = together(rows);
    const auto &decisions = std::get<std::vector<Decision>>(verdict);
    QCOMPARE(decisions.size(), 20u);
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(decisions[i].request, rows[i]);
    QCOMPARE(refusal({rows[3]}), WhyNot::AlreadyAnswered);
}

void TestDesk::refusesEverythingWhereItOnlyMonitors()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const auto other = *desk.requestArrived(ask(2), at(0));
    const DecisionId id = idOf(desk.answer(other, grant(), {}, signature(), at(1)));
    desk.setMonitorOnly(true);
    QVERIFY(desk.isMonitorOnly());
    for (const Answer &answer : {grant(), Answer(GrantUnfiltered{}), Answer(Deny{})})
        QCOMPARE(whyNot(desk.answer(row, answer, {true, true}, signature(), at(1))), WhyNot::MonitorOnly);
    const auto verdict = desk.answerTogether(std::array{row}, Deny{}, {}, signature(), at(1));
    QCOMPARE(std::get<NotTogether>(verdict).why, WhyNot::MonitorOnly);
    QCOMPARE(whyNot(desk.recorded(id, at(2))), WhyNot::MonitorOnly);
    QCOMPARE(desk.find(other)->state, RequestState::NotSent);
    desk.setMonitorOnly(false);
    QVERIFY(!whyNot(desk.answer(row, grant(), {}, signature(), at(3))));
}

void TestDesk::neverSaysGranted()
{
    for (int state = 0; state <= static_cast<int>(RequestState::Void); ++state) {
        const QLatin1String word = stateWord(static_cast<RequestState>(state));
        QVERIFY(!word.isEmpty());
        QVERIFY2(!word.contains(QLatin1String("grant")), word.data());
    }
    QCOMPARE(stateWord(RequestState::Sent), QLatin1String("sent"));
    QCOMPARE(stateWord(RequestState::Denied), QLatin1String("sent"));
    QCOMPARE(stateWord(RequestState::Confirmed), QLatin1String("confirmed"));
    for (int why = 0; why <= static_cast<int>(WhyNot::ChosenTwice); ++why)
        QVERIFY(!whyNotText(static_cast<WhyNot>(why)).isEmpty());
}

void TestDesk::ignoresReportsOnUnknownDecisions()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const Request before = *desk.find(row);
    QCOMPARE(whyNot(desk.recorded(DecisionId{5}, at(1))), WhyNot::UnknownDecision);
    desk.recordFailed(DecisionId{5}, {});
    desk.sent(DecisionId{5}, at(1));
    desk.notSent(DecisionId{5}, {});
    QCOMPARE(*desk.find(row), before);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
