#include "authorization/desk.h"
#include "deskhelp.h"
#include "mirror.h"

using namespace deskhelp;

/// What a desk knows after an answer was sent, and how much it keeps.
class TestDeskAfterwards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsAGrantByItsNotification();
    void confirmsAGrantWhoseNotificationOvertookTheReport();
    void takesBackAConfirmationOfWhatWasNotSent();
    void neverConfirmsARefusal();
    void marksWhatAnotherAuthorizerPerhapsChanged();
    void confirmsEachOfTwoGrantsByAnAddOfItsOwn();
    void notesAnAddWhileItStillWaits();
    void notesTheEndOfAGrantedSubscription();
    void dropsOldestSettledRowsFirst();
    void countsRequestsItHasNoRoomFor();
    void makesRoomForNamesFromSettledRows();
    void tellsItsListenerExactly();
    void staysQuickInAFlood();
};

void TestDeskAfterwards::confirmsAGrantByItsNotification()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    answerAndSend(desk, row, grant(), at(1));
    QCOMPARE(desk.find(row)->state, RequestState::Sent);
    QCOMPARE(desk.find(row)->answer->sent, at(1));
    desk.notified(notice(2, true), at(2)); // another client
    desk.notified(notice(1, true, "PRICES", "BARC.L"), at(2));
    desk.notified(notice(1, true, "NEWS"), at(2));
    QCOMPARE(desk.find(row)->state, RequestState::Sent);
    desk.notified(notice(1, true), at(3));
    QCOMPARE(desk.find(row)->state, RequestState::Confirmed);
    QCOMPARE(desk.find(row)->answer->confirmed, at(3));
}

void TestDeskAfterwards::confirmsAGrantWhoseNotificationOvertookTheReport()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(desk.answer(row, grant(), {}, signature(), at(1)));
    QVERIFY(!whyNot(desk.recorded(id, at(1))));
    desk.notified(notice(1, true), at(2));
    QCOMPARE(desk.find(row)->state, RequestState::Sending);
    desk.sent(id, at(3));
    QCOMPARE(desk.find(row)->state, RequestState::Confirmed);
}

void TestDeskAfterwards::takesBackAConfirmationOfWhatWasNotSent()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    const DecisionId id = idOf(desk.answer(row, grant(), {}, signature(), at(1)));
    QVERIFY(!whyNot(desk.recorded(id, at(1))));
    desk.notified(notice(1, true), at(2));
    desk.notSent(id, QStringLiteral("no connection"));
    QCOMPARE(desk.find(row)->state, RequestState::NotSent);
    QCOMPARE(desk.find(row)->answer->confirmed, std::nullopt);
    QCOMPARE(desk.find(row)->unexplainedAdds, 1u);
}

void TestDeskAfterwards::neverConfirmsARefusal()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    answerAndSend(desk, row, Deny{}, at(1));
    desk.notified(notice(1, true), at(2));
    QCOMPARE(desk.find(row)->state, RequestState::Denied);
    QCOMPARE(desk.find(row)->answer->confirmed, std::nullopt);
    QCOMPARE(desk.find(row)->unexplainedAdds, 1u);

    const auto other = *desk.requestArrived(ask(2), at(0));
    const DecisionId id = idOf(desk.answer(other, Deny{}, {}, signature(), at(1)));
    QVERIFY(!whyNot(desk.recorded(id, at(1))));
    desk.notified(notice(2, true), at(2)); // before the report of it
    desk.sent(id, at(3));
    QCOMPARE(desk.find(other)->state, RequestState::Denied);
    QCOMPARE(desk.find(other)->answer->confirmed, std::nullopt);
}

void TestDeskAfterwards::marksWhatAnotherAuthorizerPerhapsChanged()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    answerAndSend(desk, row, grant(), at(1));
    desk.notified(notice(1, true), at(2));
    QCOMPARE(desk.find(row)->state, RequestState::Confirmed);
    desk.notified(notice(1, true), at(3));
    QCOMPARE(desk.find(row)->state, RequestState::PerhapsChanged);
    QCOMPARE(desk.find(row)->unexplainedAdds, 1u);
}

void TestDeskAfterwards::confirmsEachOfTwoGrantsByAnAddOfItsOwn()
{
    Desk desk;
    desk.connected(1);
    const auto first = *desk.requestArrived(ask(1), at(0));
    answerAndSend(desk, first, grant(), at(1));
    const auto second = *desk.requestArrived(ask(1), at(2));
    answerAndSend(desk, second, grant({3}), at(3));
    desk.notified(notice(1, true), at(4));
    QCOMPARE(desk.find(first)->state, RequestState::Confirmed);
    QCOMPARE(desk.find(second)->state, RequestState::Sent);
    desk.notified(notice(1, true), at(5));
    QCOMPARE(desk.find(second)->state, RequestState::Confirmed);
    desk.notified(notice(1, true), at(6));
    QCOMPARE(desk.find(first)->state, RequestState::Confirmed);
    QCOMPARE(desk.find(second)->state, RequestState::PerhapsChanged);
}

void TestDeskAfterwards::notesAnAddWhileItStillWaits()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    desk.notified(notice(1, true), at(1)); // another authorizer was quicker
    QCOMPARE(desk.find(row)->state, RequestState::Pending);
    QCOMPARE(desk.find(row)->unexplainedAdds, 1u);
}

void TestDeskAfterwards::notesTheEndOfAGrantedSubscription()
{
    Desk desk;
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    answerAndSend(desk, row, grant(), at(1));
    desk.notified(notice(1, true), at(2));
    QVERIFY(!desk.find(row)->subscriptionEnded);
    desk.notified(notice(1, false), at(3));
    QVERIFY(desk.find(row)->subscriptionEnded);
    QCOMPARE(desk.find(row)->state, RequestState::Confirmed);
}

void TestDeskAfterwards::dropsOldestSettledRowsFirst()
{
    Desk desk({.settled = 3});
    Mirror mirror(desk);
    desk.connected(1);
    std::vector<RequestId> rows;
    for (int i = 0; i < 8; ++i)
        rows.push_back(*desk.requestArrived(ask(i), at(0)));
    for (const int i : {7, 1, 2, 4, 5})
        answerAndSend(desk, rows[static_cast<std::size_t>(i)], Deny{}, at(1));
    QCOMPARE(desk.size(), 6u);
    QVERIFY(!desk.find(rows[1]));
    QVERIFY(!desk.find(rows[2]));
    QVERIFY(desk.find(rows[0])); // waits: never dropped
    QVERIFY(desk.find(rows[4]));
    QCOMPARE(desk.counters().dropped, 2u);
    QVERIFY(mirror.isExact());
    QVERIFY(desk.requestArrived(ask(1), at(2)) > rows[7]); // forgotten, so a new row
}

void TestDeskAfterwards::countsRequestsItHasNoRoomFor()
{
    Desk desk({.open = 2});
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1), at(0));
    desk.requestArrived(ask(2), at(0));
    QCOMPARE(desk.requestArrived(ask(3), at(0)), std::nullopt);
    QCOMPARE(desk.requestArrived(ask(3), at(1)), std::nullopt);
    QCOMPARE(desk.requestArrived(ask(1), at(1)), row); // one row, so there is room
    QCOMPARE(desk.counters(), (DeskCounters{2, 2, 0}));
    answerAndSend(desk, row, Deny{}, at(2));
    QVERIFY(desk.requestArrived(ask(3), at(3)).has_value());
}

void TestDeskAfterwards::makesRoomForNamesFromSettledRows()
{
    Desk desk({.nameBytes = 10'000});
    desk.connected(1);
    const auto row = *desk.requestArrived(ask(1, "PRICES", QByteArray(6'000, 'a')), at(0));
    QCOMPARE(desk.requestArrived(ask(2, "PRICES", QByteArray(6'000, 'a')), at(0)), std::nullopt);
    QCOMPARE(desk.counters().notShown, 1u);
    answerAndSend(desk, row, Deny{}, at(1));
    QVERIFY(desk.requestArrived(ask(2, "PRICES", QByteArray(6'000, 'a')), at(2)).has_value());
    QVERIFY(!desk.find(row));
    QCOMPARE(desk.requestArrived(ask(3, "PRICES", QByteArray(11'000, 'a')), at(2)), std::nullopt);
}

void TestDeskAfterwards::tellsItsListenerExactly()
{
    Desk desk({.settled = 4});
    Mirror mirror(desk);
    desk.connected(1);
    for (int i = 0; i < 10; ++i)
        desk.requestArrived(ask(i), at(i));
    QVERIFY(mirror.isExact());
    desk.setExpiry(std::chrono::seconds(5), at(10)); // 0 to 5
    QVERIFY(mirror.isExact());
    QCOMPARE(desk.size(), 8u);
    desk.disconnected();
    QVERIFY(mirror.isExact());
    QCOMPARE(desk.size(), 4u);
    QCOMPARE(mirror.removed().size(), 6u);
}

void TestDeskAfterwards::staysQuickInAFlood()
{
    // Linear work would take minutes here.
    Desk desk;
    desk.connected(1);
    for (int i = 0; i < 120'000; ++i)
        desk.requestArrived(ask(i % 200, "PRICES", QByteArray::number(i)), at(0));
    QCOMPARE(desk.counters(), (DeskCounters{100'000, 20'000, 0}));
    for (int i = 0; i < 100'000; ++i)
        desk.requestArrived(ask(i % 200, "PRICES", QByteArray::number(i)), at(1));
    for (int round = 0; round < 20'000; ++round) { // each looks as if the client had left
        desk.notified(notice(1, true, "NEWS"), at(1));
        desk.notified(notice(1, false, "NEWS"), at(1));
    }
    desk.setExpiry(std::chrono::seconds(10), at(2));
    desk.tick(at(20));
    QCOMPARE(desk.counters(), (DeskCounters{0, 20'000, 90'000}));
    QCOMPARE(desk.size(), 10'000u);
}

QTEST_GUILESS_MAIN(TestDeskAfterwards)
#include "tst_deskafterwards.moc"
