#include "authorization/desk.h"
#include "deskhelp.h"

using namespace deskhelp;

/// The rules A5 to A10: which answer may be given to a request.
class TestDeskAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheBytesThatCame();
    void grantsHostileNamesOnlyAfterASecondLook_data();
    void grantsHostileNamesOnlyAfterASecondLook();
    void grantsUnfilteredOnlyWhenConfirmed();
    void refusesEmptyAndHugeGrants();
    void sortsAndMergesEntitlements();
    void answersTogetherAllOrNothing();
    void refusesEverythingWhereItOnlyMonitors();
    void wantsAReasonWhereOneIsNeeded();
    void neverSaysGranted();
    void ignoresReportsOnUnknownDecisions();
};

void TestDeskAnswers::sendsTheBytesThatCame()
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

void TestDeskAnswers::grantsHostileNamesOnlyAfterASecondLook_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("bidirectional") << QByteArray("harry\xE2\x80\xAEnimda");
    QTest::newRow("zero width") << QByteArray("ma\xE2\x80\x8Bry");
    QTest::newRow("not UTF-8") << QByteArray("mary\xFF");
    QTest::newRow("NUL") << QByteArray("mary\0", 5);
    QTest::newRow("line end") << QByteArray("mary\n");
    QTest::newRow("at the end of a long one") << QByteArray(1 << 20, 'a') + "\x01";
}

void TestDeskAnswers::grantsHostileNamesOnlyAfterASecondLook()
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

void TestDeskAnswers::grantsUnfilteredOnlyWhenConfirmed()
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

void TestDeskAnswers::refusesEmptyAndHugeGrants()
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

void TestDeskAnswers::sortsAndMergesEntitlements()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const Verdict verdict = desk.answer(row, grant({5, -1, 5, 2}), {}, signature(), at(1));
    QCOMPARE(std::get<Decision>(verdict).response.entitlements, (protocol::Entitlements{-1, 2, 5}));
    QCOMPARE(desk.find(row)->answer->entitlements, (protocol::Entitlements{-1, 2, 5}));
}

void TestDeskAnswers::answersTogetherAllOrNothing()
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

void TestDeskAnswers::refusesEverythingWhereItOnlyMonitors()
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

void TestDeskAnswers::wantsAReasonWhereOneIsNeeded()
{
    Desk desk;
    desk.connected(1);
    desk.setReasonNeeded(true);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const Signature silent{QStringLiteral("tom"), QStringLiteral("  ")};
    QCOMPARE(whyNot(desk.answer(row, Deny{}, {}, silent, at(1))), WhyNot::NoReason);
    const auto verdict = desk.answerTogether(std::array{row}, Deny{}, {}, silent, at(1));
    QCOMPARE(std::get<NotTogether>(verdict).why, WhyNot::NoReason);
    QCOMPARE(desk.find(row)->state, RequestState::Pending);
    const DecisionId id = idOf(desk.answer(row, grant(), {}, signature(), at(1)));
    QVERIFY(!whyNot(desk.recorded(id, at(2))));
    desk.sent(id, at(2));
    const GrantId given = desk.grants().all().begin()->first;
    QCOMPARE(whyNot(desk.change(given, Revoke{}, {}, silent, at(3))), WhyNot::NoReason);
    desk.setReasonNeeded(false);
    QVERIFY(!whyNot(desk.change(given, Revoke{}, {}, silent, at(3))));
}

void TestDeskAnswers::neverSaysGranted()
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

void TestDeskAnswers::ignoresReportsOnUnknownDecisions()
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

QTEST_GUILESS_MAIN(TestDeskAnswers)
#include "tst_deskanswers.moc"
