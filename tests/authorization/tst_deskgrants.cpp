#include "authorization/desk.h"
#include "authorization/grantlistener.h"
#include "grantscene.h"

#include <QSet>

using namespace deskhelp;

/// Who has what: live grants and their changes.
class TestDeskGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasSent();
    void listsWhatNotificationsShow();
    void showsAGrantOnceANotificationDoes();
    void changesAGrantAtOnce();
    void revokesWithASetThatNothingMatches();
    void neverGrantsTheRevokingSet();
    void changesOneThingAtATime();
    void keepsTheOldSetWhereTheChangeWasNotSent();
    void confirmsAChangeByAnAddOfItsOwn();
    void marksWhatAnotherAuthorizerPerhapsChanged();
    void keepsAGrantListedWhoseClientStays();
    void endsTheGrantsOfAClientThatLeft();
    void showsNoGrantThatEndedBeforeItsAnswerWasReported();
    void holdsBackAChangeWhoseClientLeft();
    void forgetsWhatItCannotKnowAfterADisconnect();
    void forgetsGrantsOfAnotherDistributor();
    void countsAUsersGrantsAndThoseOnTheirWay();
    void boundsWhatItLists();
};

void TestDeskGrants::listsWhatWasSent()
{
    Scene scene;
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(scene.desk.answer(row, grant({2, 1}), {}, signature(), at(1)));
    QVERIFY(!whyNot(scene.desk.recorded(id, at(1))));
    QCOMPARE(scene.desk.grants().size(), 0u); // nothing was sent yet
    scene.desk.sent(id, at(2));
    QCOMPARE(scene.desk.grants().size(), 1u);
    const LiveGrant &grant = scene.grantOf(1);
    QCOMPARE(grant.who, ask(1));
    QCOMPARE(grant.state, GrantState::Sent);
    QCOMPARE(grant.access(), Access::Entitlements);
    QCOMPARE(grant.given->entitlements, (protocol::Entitlements{1, 2}));
    QCOMPARE(grant.given->signature, signature());
    QCOMPARE(grant.since, at(2));
    answerAndSend(scene.desk, *scene.desk.requestArrived(ask(2), at(0)), Deny{}, at(1));
    QCOMPARE(scene.desk.grants().size(), 1u); // a refusal gives nothing
}

void TestDeskGrants::listsWhatNotificationsShow()
{
    Scene scene;
    scene.desk.notified(notice(3, true), at(5));
    QCOMPARE(scene.grantOf(3).state, GrantState::Shown);
    QCOMPARE(scene.grantOf(3).access(), Access::Unknown);
    QCOMPARE(scene.grantOf(3).who.user, QByteArray("mary"));
    QCOMPARE(scene.grantOf(3).since, at(5));
    QCOMPARE(scene.desk.grants().subscribersOf({"PRICES", "VOD.L"}), (std::vector{scene.grantOf(3).id}));
    scene.desk.notified(notice(3, false), at(6));
    QCOMPARE(scene.desk.grants().size(), 0u);
    QVERIFY(scene.desk.grants().subscribersOf({"PRICES", "VOD.L"}).empty());
}

void TestDeskGrants::showsAGrantOnceANotificationDoes()
{
    Scene scene;
    scene.granted(1);
    QCOMPARE(scene.grantOf(1).given->confirmed, std::nullopt);
    scene.desk.notified(notice(1, true), at(2));
    QCOMPARE(scene.grantOf(1).state, GrantState::Shown);
    QCOMPARE(scene.grantOf(1).given->confirmed, at(2));
    QVERIFY(!scene.grantOf(1).perhapsChanged);
    QCOMPARE(scene.desk.at(0).state, RequestState::Confirmed);
}

void TestDeskGrants::changesAGrantAtOnce()
{
    Scene scene;
    scene.granted(1);
    const Verdict verdict =
        scene.desk.change(scene.grantOf(1).id, GrantEntitlements{{7, 7, 3}}, {}, signature(), at(3));
    const auto decision = std::get<Decision>(verdict);
    QCOMPARE(decision.grant, scene.grantOf(1).id);
    QCOMPARE(decision.request, RequestId{});
    QCOMPARE(decision.connection, 1u);
    QCOMPARE(decision.response,
             (protocol::AuthorizationResponse{client(1), "PRICES", "VOD.L", true, {3, 7}}));
    QCOMPARE(scene.grantOf(1).given->entitlements, (protocol::Entitlements{1, 2})); // until it is sent
    scene.send(decision.id, 4);
    QCOMPARE(scene.grantOf(1).given->entitlements, (protocol::Entitlements{3, 7}));
    QCOMPARE(scene.grantOf(1).since, at(4));
    QCOMPARE(scene.desk.at(0).answer->entitlements, (protocol::Entitlements{1, 2})); // that request's answer

    const Confirmation sure{.secondLook = false, .unfilteredConfirmed = true};
    QCOMPARE(whyNot(scene.desk.change(scene.grantOf(1).id, GrantUnfiltered{}, {}, signature(), at(5))),
             WhyNot::UnfilteredNotConfirmed);
    scene.send(idOf(scene.desk.change(scene.grantOf(1).id, GrantUnfiltered{}, sure, signature(), at(5))), 5);
    QCOMPARE(scene.grantOf(1).access(), Access::Unfiltered);
    QCOMPARE(whyNot(scene.desk.change(scene.grantOf(1).id, GrantEntitlements{}, {}, signature(), at(6))),
             WhyNot::EmptyGrant);
}

void TestDeskGrants::revokesWithASetThatNothingMatches()
{
    Scene scene;
    scene.granted(1);
    const auto decision =
        std::get<Decision>(scene.desk.change(scene.grantOf(1).id, Revoke{}, {}, signature(), at(3)));
    QCOMPARE(decision.response,
             (protocol::AuthorizationResponse{client(1), "PRICES", "VOD.L", true, {-2147483648}}));
    QCOMPARE(kindOf(decision.response), AnswerKind::Revoke);
    scene.send(decision.id, 3);
    QCOMPARE(scene.grantOf(1).access(), Access::Revoked); // the client stays subscribed
    QCOMPARE(scene.desk.grants().countOf("mary"), 0u);
}

void TestDeskGrants::neverGrantsTheRevokingSet()
{
    Scene scene;
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    QCOMPARE(whyNot(scene.desk.answer(row, grant({1, revokingEntitlement}), {}, signature(), at(0))),
             WhyNot::ReservedEntitlement);
}

void TestDeskGrants::changesOneThingAtATime()
{
    Scene scene;
    scene.granted(1);
    const GrantId id = scene.grantOf(1).id;
    const DecisionId first = scene.change(1, GrantEntitlements{{3}}, 2);
    QCOMPARE(scene.grantOf(1).changing, first);
    QCOMPARE(whyNot(scene.desk.change(id, Revoke{}, {}, signature(), at(2))), WhyNot::ChangeUnderWay);
    QVERIFY(!whyNot(scene.desk.recorded(first, at(2))));
    QCOMPARE(whyNot(scene.desk.recorded(first, at(2))), WhyNot::UnknownDecision);
    QCOMPARE(whyNot(scene.desk.change(id, Revoke{}, {}, signature(), at(2))), WhyNot::ChangeUnderWay);
    scene.desk.sent(first, at(3));
    QVERIFY(!whyNot(scene.desk.change(id, Revoke{}, {}, signature(), at(4))));
    QCOMPARE(whyNot(scene.desk.change(GrantId{99}, Revoke{}, {}, signature(), at(4))), WhyNot::UnknownGrant);
    scene.desk.setMonitorOnly(true);
    QCOMPARE(whyNot(scene.desk.change(id, Revoke{}, {}, signature(), at(4))), WhyNot::MonitorOnly);
}

void TestDeskGrants::keepsTheOldSetWhereTheChangeWasNotSent()
{
    Scene scene;
    scene.granted(1);
    scene.desk.recordFailed(scene.change(1, GrantEntitlements{{3}}, 2), QStringLiteral("no room"));
    QCOMPARE(scene.grantOf(1).given->entitlements, (protocol::Entitlements{1, 2}));
    QCOMPARE(scene.grantOf(1).whyNotChanged, QStringLiteral("no room"));
    const DecisionId id = scene.change(1, GrantEntitlements{{3}}, 3);
    QCOMPARE(scene.grantOf(1).whyNotChanged, QString());
    QVERIFY(!whyNot(scene.desk.recorded(id, at(3))));
    scene.desk.notSent(id, QStringLiteral("lost"));
    QCOMPARE(scene.grantOf(1).given->entitlements, (protocol::Entitlements{1, 2}));
    QCOMPARE(scene.grantOf(1).changing, std::nullopt);
}

void TestDeskGrants::confirmsAChangeByAnAddOfItsOwn()
{
    Scene scene;
    scene.granted(1);
    scene.send(scene.change(1, GrantEntitlements{{3}}, 2), 2);
    scene.desk.notified(notice(1, true), at(3)); // that of the first answer
    QCOMPARE(scene.grantOf(1).given->confirmed, std::nullopt);
    QCOMPARE(scene.desk.at(0).state, RequestState::Confirmed);
    scene.desk.notified(notice(1, true), at(4));
    QCOMPARE(scene.grantOf(1).given->confirmed, at(4));
    QCOMPARE(scene.desk.at(0).state, RequestState::Confirmed);
    QVERIFY(!scene.grantOf(1).perhapsChanged);

    const DecisionId id = scene.change(1, GrantEntitlements{{4}}, 5);
    QVERIFY(!whyNot(scene.desk.recorded(id, at(5))));
    scene.desk.notified(notice(1, true), at(6)); // overtakes the report
    scene.desk.sent(id, at(7));
    QCOMPARE(scene.grantOf(1).given->confirmed, at(6));
}

void TestDeskGrants::marksWhatAnotherAuthorizerPerhapsChanged()
{
    Scene scene;
    scene.granted(1);
    scene.desk.notified(notice(1, true), at(2));
    scene.desk.notified(notice(1, true), at(3));
    QVERIFY(scene.grantOf(1).perhapsChanged);
    scene.send(scene.change(1, GrantEntitlements{{3}}, 4), 4);
    QVERIFY(!scene.grantOf(1).perhapsChanged); // ours is the last

    scene.desk.notified(notice(1, true), at(5));
    QVERIFY(!scene.grantOf(1).perhapsChanged);
    const DecisionId id = scene.change(1, GrantEntitlements{{4}}, 6);
    QVERIFY(!whyNot(scene.desk.recorded(id, at(6))));
    scene.desk.notified(notice(1, true), at(7));
    scene.desk.notSent(id, QStringLiteral("lost")); // so the add was another's
    QVERIFY(scene.grantOf(1).perhapsChanged);
}

void TestDeskGrants::keepsAGrantListedWhoseClientStays()
{
    Scene scene;
    scene.granted(1);
    scene.desk.notified(notice(1, true), at(2));
    scene.desk.notified(notice(1, true, "NEWS"), at(2));
    scene.desk.notified(notice(1, false), at(3)); // the data may go on coming
    QCOMPARE(scene.grantOf(1).state, GrantState::Unsubscribed);
    const GrantId id = scene.grantOf(1).id;
    QCOMPARE(whyNot(scene.desk.change(id, GrantEntitlements{{3}}, {}, signature(), at(4))),
             WhyNot::ClientLeft);
    QVERIFY(!whyNot(scene.desk.change(id, Revoke{}, {}, signature(), at(4))));
}

void TestDeskGrants::endsTheGrantsOfAClientThatLeft()
{
    Scene scene;
    scene.granted(1); // on a feed that nobody notifies us of
    scene.desk.notified(notice(1, true, "NEWS"), at(2));
    scene.desk.notified(notice(1, false, "NEWS"), at(3));
    QCOMPARE(scene.desk.grants().size(), 0u);
    QCOMPARE(scene.desk.grantsOf("mary"), 0u);
}

void TestDeskGrants::showsNoGrantThatEndedBeforeItsAnswerWasReported()
{
    Scene scene;
    const auto row = *scene.desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(scene.desk.answer(row, grant(), {}, signature(), at(1)));
    QVERIFY(!whyNot(scene.desk.recorded(id, at(1))));
    scene.desk.notified(notice(1, true), at(2)); // quicker than the report of the write
    QCOMPARE(scene.grantOf(1).state, GrantState::Shown);
    scene.desk.notified(notice(1, false), at(3));
    QCOMPARE(scene.desk.grants().size(), 0u);
    QCOMPARE(scene.desk.requestArrived(ask(1), at(3)), row); // so it is there again
    scene.desk.sent(id, at(4));
    QCOMPARE(scene.desk.grants().size(), 1u);
    QCOMPARE(scene.grantOf(1).state, GrantState::Sent); // what was shown has ended
}

void TestDeskGrants::holdsBackAChangeWhoseClientLeft()
{
    Scene scene;
    scene.granted(1);
    scene.desk.notified(notice(1, true), at(2));
    scene.desk.notified(notice(1, true, "NEWS"), at(2));
    const DecisionId id = scene.change(1, GrantEntitlements{{3}}, 3);
    scene.desk.notified(notice(1, false), at(3));
    QCOMPARE(whyNot(scene.desk.recorded(id, at(3))), WhyNot::ClientLeft);
    const DecisionId revocation = scene.change(1, Revoke{}, 4);
    scene.desk.notified(notice(1, false), at(4));
    QVERIFY(!whyNot(scene.desk.recorded(revocation, at(4)))); // takes, never gives
}

void TestDeskGrants::forgetsWhatItCannotKnowAfterADisconnect()
{
    Scene scene;
    scene.granted(1);
    scene.desk.notified(notice(2, true), at(2));
    scene.desk.disconnected();
    QCOMPARE(scene.desk.grants().size(), 1u);
    QCOMPARE(scene.grantOf(1).state, GrantState::Away);
    const GrantId id = scene.grantOf(1).id;
    QCOMPARE(whyNot(scene.desk.change(id, Revoke{}, {}, signature(), at(3))), WhyNot::Disconnected);

    scene.desk.connected(2, QStringLiteral("here:9001"));
    QCOMPARE(whyNot(scene.desk.change(id, GrantEntitlements{{3}}, {}, signature(), at(4))),
             WhyNot::ClientNotKnown);
    scene.desk.notified(notice(1, true), at(5));
    QCOMPARE(scene.grantOf(1).state, GrantState::Shown);
    QVERIFY(scene.grantOf(1).wasAway); // others may have changed it unseen
    QVERIFY(!scene.grantOf(1).perhapsChanged);
    QVERIFY(!scene.desk.dismiss(id));

    const DecisionId change = scene.change(1, GrantEntitlements{{3}}, 6);
    scene.desk.connected(2, QStringLiteral("here:9001")); // the same number does not help
    scene.desk.notified(notice(1, true), at(7));
    QCOMPARE(whyNot(scene.desk.recorded(change, at(7))), WhyNot::Disconnected);
    scene.desk.disconnected();
    QVERIFY(scene.desk.dismiss(id));
    QCOMPARE(scene.desk.grants().size(), 0u);
}

void TestDeskGrants::forgetsGrantsOfAnotherDistributor()
{
    Scene scene;
    scene.granted(1);
    const DecisionId id = scene.change(1, GrantEntitlements{{3}}, 2);
    QVERIFY(!whyNot(scene.desk.recorded(id, at(2))));
    scene.desk.connected(2, QStringLiteral("elsewhere:9001"));
    QCOMPARE(scene.desk.grants().size(), 0u);
    scene.desk.sent(id, at(3));
    QCOMPARE(scene.desk.grants().size(), 0u);
}

void TestDeskGrants::countsAUsersGrantsAndThoseOnTheirWay()
{
    Scene scene;
    scene.granted(1);
    QCOMPARE(scene.desk.grantsOf("mary"), 1u);
    const auto row = *scene.desk.requestArrived(ask(2), at(1));
    const DecisionId id = idOf(scene.desk.answer(row, grant(), {}, signature(), at(1)));
    QCOMPARE(scene.desk.grantsOf("mary"), 2u);
    scene.desk.recordFailed(id, QStringLiteral("no room"));
    QCOMPARE(scene.desk.grantsOf("mary"), 1u);
    QCOMPARE(scene.desk.grantsOf("tom"), 0u);
}

void TestDeskGrants::boundsWhatItLists()
{
    Desk desk({.grants = {.grants = 3}});
    struct : GrantListener
    {
        void grantAdded(const LiveGrant &grant) override { ids.insert(quint64(grant.id)); }
        void grantChanged(const LiveGrant &grant) override { QVERIFY(ids.contains(quint64(grant.id))); }
        void grantRemoved(const LiveGrant &grant) override { QVERIFY(ids.remove(quint64(grant.id))); }
        QSet<quint64> ids;
    } listener;
    desk.addListener(&listener);
    desk.connected(1);
    for (int i = 1; i <= 5; ++i)
        desk.notified(notice(i, true), at(1));
    QCOMPARE(desk.grants().size(), 3u);
    QCOMPARE(desk.grants().notListed(), 2u);
    for (int i = 6; i <= 9; ++i) // ours are always listed; the oldest that nobody shows makes room
        answerAndSend(desk, *desk.requestArrived(ask(i), at(2)), grant(), at(2));
    QCOMPARE(desk.grants().size(), 4u);
    QVERIFY(desk.grants().find(client(9), {"PRICES", "VOD.L"}));
    QCOMPARE(desk.grants().dropped(), 3u);
    QCOMPARE(std::size_t(listener.ids.size()), desk.grants().size());
    desk.removeListener(&listener);
}

QTEST_GUILESS_MAIN(TestDeskGrants)
#include "tst_deskgrants.moc"
