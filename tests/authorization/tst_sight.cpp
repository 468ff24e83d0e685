#include "authorization/sight.h"

#include <QTest>

using namespace authorization;

Q_DECLARE_METATYPE(authorization::LiveGrant)
Q_DECLARE_METATYPE(authorization::PacketSets)
Q_DECLARE_METATYPE(authorization::Sight)

/// Which packets a set of entitlements lets through (docs/protocol.md section 6), and why not.
class TestSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesSubsetsThatAreNotEmpty_data();
    void passesSubsetsThatAreNotEmpty();
    void tellsTheShareOfPackets();
    void tellsWhyASubscriberSeesAMessageOrNot_data();
    void tellsWhyASubscriberSeesAMessageOrNot();
    void isCertainOnlyOfWhatANotificationShows();
};

namespace {

LiveGrant granted(AnswerKind kind, protocol::Entitlements entitlements = {})
{
    LiveGrant grant;
    grant.state = GrantState::Shown;
    grant.given = GivenAnswer{};
    grant.given->kind = kind;
    grant.given->entitlements = std::move(entitlements);
    return grant;
}

} // namespace

void TestSight::passesSubsetsThatAreNotEmpty_data()
{
    QTest::addColumn<QList<int>>("own");
    QTest::addColumn<QList<int>>("packet");
    QTest::addColumn<bool>("passes");
    QTest::newRow("the same") << QList<int>{1, 2} << QList<int>{2, 1} << true;
    QTest::newRow("a part") << QList<int>{1, 2, 3} << QList<int>{3} << true;
    QTest::newRow("one too many") << QList<int>{1, 2} << QList<int>{1, 2, 3} << false;
    QTest::newRow("another") << QList<int>{1, 2} << QList<int>{3} << false;
    QTest::newRow("a packet without") << QList<int>{1, 2} << QList<int>{} << false;
    QTest::newRow("nothing granted") << QList<int>{} << QList<int>{1} << false;
    QTest::newRow("the same twice") << QList<int>{1} << QList<int>{1, 1} << true;
    QTest::newRow("negative") << QList<int>{-5, 1} << QList<int>{-5} << true;
}

void TestSight::passesSubsetsThatAreNotEmpty()
{
    QFETCH(QList<int>, own);
    QFETCH(QList<int>, packet);
    QTEST(authorization::passes({own.begin(), own.end()}, {packet.begin(), packet.end()}), "passes");
}

void TestSight::tellsTheShareOfPackets()
{
    const PacketSets packets{{1}, {2}, {1, 2}, {3}, {}};
    QCOMPARE(shareOf({2, 1}, packets), (Share{5, 3}));
    QCOMPARE(shareOf({3}, packets), (Share{5, 1}));
    QCOMPARE(shareOf({3}, {}), (Share{0, 0}));
}

void TestSight::tellsWhyASubscriberSeesAMessageOrNot_data()
{
    using Why = Sight::Why;
    QTest::addColumn<LiveGrant>("grant");
    QTest::addColumn<PacketSets>("packets");
    QTest::addColumn<Sight>("sight");
    const LiveGrant some = granted(AnswerKind::Grant, {1, 2});
    QTest::newRow("all") << some << PacketSets{{1}, {2, 1}} << Sight{Why::All, {2, 2}, {}, true};
    QTest::newRow("some") << some << PacketSets{{1}, {2, 3}} << Sight{Why::Missing, {2, 1}, {3}, true};
    QTest::newRow("none") << some << PacketSets{{4, 3}, {3}} << Sight{Why::Missing, {2, 0}, {3, 4}, true};
    QTest::newRow("no set") << some << PacketSets{{}} << Sight{Why::NoSet, {1, 0}, {}, true};
    QTest::newRow("no packets") << some << PacketSets{} << Sight{Why::NoPackets, {0, 0}, {}, true};
    QTest::newRow("unfiltered") << granted(AnswerKind::GrantUnfiltered) << PacketSets{{}, {9}}
                                << Sight{Why::All, {2, 2}, {}, true};
    QTest::newRow("revoked") << granted(AnswerKind::Revoke, {revokingEntitlement}) << PacketSets{{1}}
                             << Sight{Why::Revoked, {1, 0}, {1}, true};
    LiveGrant unknown;
    unknown.state = GrantState::Shown;
    QTest::newRow("unknown") << unknown << PacketSets{{1}} << Sight{Why::NotKnown, {1, 0}, {}, false};
}

void TestSight::tellsWhyASubscriberSeesAMessageOrNot()
{
    QFETCH(LiveGrant, grant);
    QFETCH(PacketSets, packets);
    QFETCH(Sight, sight);
    const Sight actual = sightOf(grant, packets);
    QCOMPARE(actual.why, sight.why);
    QCOMPARE(actual, sight);
}

void TestSight::isCertainOnlyOfWhatANotificationShows()
{
    const LiveGrant sure = granted(AnswerKind::Grant, {1});
    QVERIFY(sightOf(sure, {{1}}).isCertain);
    for (const GrantState state : {GrantState::Sent, GrantState::Unsubscribed, GrantState::Away}) {
        LiveGrant other = sure;
        other.state = state;
        QVERIFY(!sightOf(other, {{1}}).isCertain);
    }
    LiveGrant changed = sure;
    changed.perhapsChanged = true;
    QVERIFY(!sightOf(changed, {{1}}).isCertain);
    LiveGrant away = sure;
    away.wasAway = true;
    QVERIFY(!sightOf(away, {{1}}).isCertain);
}

QTEST_GUILESS_MAIN(TestSight)
#include "tst_sight.moc"
