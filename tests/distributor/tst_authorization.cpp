#include "distributor/brokerbench.h"

#include <QTest>

#include <limits>

using namespace distributor;
using protocol::DataPacket;
using protocol::Dialect;

namespace {

Options authorizing(Dialect dialect = Dialect::V6)
{
    Options options;
    options.dialect = dialect;
    options.authorizeFeeds = {"PRICES"};
    return options;
}

Roles without(Role role)
{
    return Roles(allRoles & ~RoleSet(role));
}

/// A bench with an authorizer, a subscriber who is none, and somebody who is notified and publishes.
struct Scene
{
    explicit Scene(Dialect dialect = Dialect::V6)
        : bench(authorizing(dialect))
    {
        bench.notify(harry);
    }

    /// What tom gets of packets with no entitlements, {1}, {1, 2} and {3}.
    std::vector<QByteArray> passing()
    {
        tom.take();
        bench.publish(harry, "VOD.L", "PRICES", {{{}, "none"}, {{1}, "1"}, {{1, 2}, "12"}, {{3}, "3"}});
        std::vector<QByteArray> names;
        for (const protocol::Message &message : tom.take()) {
            names.push_back("message");
            for (const DataPacket &packet : std::get<protocol::ForwardedMulticastData>(message).packets)
                names.push_back(packet.data);
        }
        return names;
    }

    BrokerBench bench;
    BrokerBench::Peer &mary = bench.join("mary");
    BrokerBench::Peer &tom = bench.join("tom", without(Role::Authorize));
    BrokerBench::Peer &harry = bench.join("harry", without(Role::Authorize));
};

using Names = std::vector<QByteArray>;

} // namespace

/// Authorization, sentence by sentence of docs/protocol.md section 6.
class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestGoesToEveryAuthorizerOfThatMoment();
    void requestWaitsWithoutData();
    void anotherAddWhileWaitingAsksAgain();
    void feedsThatNeedNoneAreNotAsked();
    void everyFeedNeedsItWhenRequired();
    void grantAddsTheSubscription();
    void unfilteredGrantLetsEverythingThrough();
    void refusalIsTheEmptyFrame_data();
    void refusalIsTheEmptyFrame();
    void refusalSticks();
    void refusalCanBeTurnedIntoAGrant();
    void removeWhileWaitingWithdrawsNothing();
    void laterGrantReplaces();
    void refusalChangesNothingForALiveSubscription();
    void setThatMatchesNothingRevokes();
    void everyAnswerIsAppliedAndNoneIsShown();
    void answerIsAppliedWhoeverSendsIt();
    void answerForAClientThatHasGoneIsIgnored();
    void waitingAndRefusedSubscriptionsEndInSilence();
    void answersAreNotCounted();
    void packetsPassBySubset_data();
    void packetsPassBySubset();
    void unicastIsFilteredToo();
    void subscribersWithOneGrantShareTheFrame();
};

void TestAuthorization::requestGoesToEveryAuthorizerOfThatMoment()
{
    Scene scene;
    auto &second = scene.bench.join("second");
    scene.bench.subscribe(scene.tom);
    QCOMPARE(scene.mary.take(), Messages{scene.bench.asked(scene.tom)});
    QCOMPARE(second.take(), Messages{scene.bench.asked(scene.tom)});
    QVERIFY(scene.harry.take().empty());
    QVERIFY(scene.tom.take().empty());
    auto &late = scene.bench.join("late");
    QVERIFY(late.take().empty());
    scene.bench.leave(scene.tom);
    QVERIFY(scene.mary.take().empty()); // nobody is told
}

void TestAuthorization::requestWaitsWithoutData()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    QCOMPARE(scene.passing(), Names{});
    QVERIFY(scene.harry.take().empty()); // not notified either
}

void TestAuthorization::anotherAddWhileWaitingAsksAgain()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.subscribe(scene.tom);
    QCOMPARE(scene.mary.take(), (Messages{scene.bench.asked(scene.tom), scene.bench.asked(scene.tom)}));
}

void TestAuthorization::feedsThatNeedNoneAreNotAsked()
{
    Scene scene;
    scene.bench.subscribe(scene.tom, "VOD.L", "NEWS");
    QVERIFY(scene.mary.take().empty());
    scene.bench.publish(scene.harry, "VOD.L", "NEWS");
    QCOMPARE(scene.tom.take().size(), std::size_t(1));
}

void TestAuthorization::everyFeedNeedsItWhenRequired()
{
    Options options;
    options.authorizationRequired = true;
    BrokerBench bench(options);
    auto &mary = bench.join();
    auto &tom = bench.join("tom", without(Role::Authorize));
    bench.subscribe(tom, "heartbeat", "__admin__");
    QCOMPARE(mary.take(), Messages{bench.asked(tom, "heartbeat", "__admin__")});
    bench.broker.heartbeat();
    QVERIFY(tom.take().empty());
    bench.answer(mary, tom, true, {7}, "heartbeat", "__admin__");
    bench.broker.heartbeat();
    QCOMPARE(tom.take().size(), std::size_t(1));
}

void TestAuthorization::grantAddsTheSubscription()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, true, {1});
    QCOMPARE(scene.harry.take(), Messages{scene.bench.told(scene.tom, true)});
    QCOMPARE(scene.passing(), (Names{"message", "1"}));
}

void TestAuthorization::unfilteredGrantLetsEverythingThrough()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, false, {});
    QCOMPARE(scene.passing(), (Names{"message", "none", "1", "12", "3"}));
    scene.bench.answer(scene.mary, scene.tom, false, {1}); // not required: the set means nothing
    QCOMPARE(scene.passing(), (Names{"message", "none", "1", "12", "3"}));
}

void TestAuthorization::refusalIsTheEmptyFrame_data()
{
    QTest::addColumn<int>("dialect");
    for (const int dialect : {3, 4, 6})
        QTest::addRow("%d", dialect) << dialect;
}

void TestAuthorization::refusalIsTheEmptyFrame()
{
    QFETCH(int, dialect);
    Scene scene(*protocol::dialectFromNumber(dialect));
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, true, {});
    QCOMPARE(scene.tom.take(), Messages{scene.bench.empty()});
    QVERIFY(scene.harry.take().empty()); // a refusal is not notified
    QCOMPARE(scene.passing(), Names{});
}

void TestAuthorization::refusalSticks()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, true, {});
    scene.mary.take();
    scene.bench.subscribe(scene.tom);
    QVERIFY(scene.mary.take().empty());                                        // taken without asking
    QCOMPARE(scene.harry.take(), Messages{scene.bench.told(scene.tom, true)}); // and notified as any add
    QCOMPARE(scene.passing(), Names{"message"});                               // but gets no packets
}

void TestAuthorization::refusalCanBeTurnedIntoAGrant()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, true, {});
    scene.bench.answer(scene.mary, scene.tom, true, {3}); // without another add
    QCOMPARE(scene.passing(), (Names{"message", "3"}));

    Scene after;
    after.bench.subscribe(after.tom);
    after.bench.answer(after.mary, after.tom, true, {});
    after.bench.subscribe(after.tom);
    after.bench.answer(after.mary, after.tom, true, {3});
    QCOMPARE(after.passing(), (Names{"message", "3"}));
}

void TestAuthorization::removeWhileWaitingWithdrawsNothing()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.unsubscribe(scene.tom);
    scene.harry.take();
    scene.bench.answer(scene.mary, scene.tom, true, {1});
    QCOMPARE(scene.harry.take(), Messages{scene.bench.told(scene.tom, true)});
    QCOMPARE(scene.passing(), (Names{"message", "1"}));
}

void TestAuthorization::laterGrantReplaces()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, true, {1});
    scene.bench.answer(scene.mary, scene.tom, true, {1, 2, 3});
    QCOMPARE(scene.passing(), (Names{"message", "1", "12", "3"}));
    scene.bench.answer(scene.mary, scene.tom, true, {3}); // narrower
    QCOMPARE(scene.passing(), (Names{"message", "3"}));
    QCOMPARE(scene.harry.take().size(), std::size_t(3)); // each granting answer is notified as an add
}

void TestAuthorization::refusalChangesNothingForALiveSubscription()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, true, {1});
    scene.harry.take();
    scene.bench.answer(scene.mary, scene.tom, true, {});
    QCOMPARE(scene.tom.take(), Messages{scene.bench.empty()});
    QVERIFY(scene.harry.take().empty());
    QCOMPARE(scene.passing(), (Names{"message", "1"}));
}

void TestAuthorization::setThatMatchesNothingRevokes()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, false, {});
    scene.bench.answer(scene.mary, scene.tom, true, {std::numeric_limits<qint32>::min()});
    scene.tom.take();
    scene.bench.publish(scene.harry, "VOD.L", "PRICES", {{{1}, "1"}});
    QCOMPARE(scene.tom.take(), Messages{scene.bench.data(scene.harry, {})}); // user and host, no packets
}

void TestAuthorization::everyAnswerIsAppliedAndNoneIsShown()
{
    Scene scene;
    auto &second = scene.bench.join("second");
    scene.bench.subscribe(scene.tom);
    scene.mary.take();
    second.take();
    scene.bench.answer(scene.mary, scene.tom, true, {1});
    scene.bench.answer(second, scene.tom, true, {3});
    QVERIFY(scene.mary.take().empty());
    QVERIFY(second.take().empty());
    QCOMPARE(scene.passing(), (Names{"message", "3"}));
}

void TestAuthorization::answerIsAppliedWhoeverSendsIt()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.tom, scene.tom, true, {1, 2}); // he has no such role
    QCOMPARE(scene.passing(), (Names{"message", "1", "12"}));
}

void TestAuthorization::answerForAClientThatHasGoneIsIgnored()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    const protocol::AuthorizationResponse late{scene.tom.id(), "PRICES", "VOD.L", false, {}};
    scene.bench.leave(scene.tom);
    QVERIFY(scene.bench.say(scene.mary, late));
    QVERIFY(scene.harry.take().empty());
    QCOMPARE(scene.passing(), Names{});
}

void TestAuthorization::waitingAndRefusedSubscriptionsEndInSilence()
{
    Scene scene;
    scene.bench.subscribe(scene.tom, "WAITING");
    scene.bench.subscribe(scene.tom, "REFUSED");
    scene.bench.subscribe(scene.tom, "GRANTED");
    scene.bench.answer(scene.mary, scene.tom, true, {}, "REFUSED");
    scene.bench.answer(scene.mary, scene.tom, true, {1}, "GRANTED");
    scene.harry.take();
    const protocol::Message only = scene.bench.told(scene.tom, false, "GRANTED");
    scene.bench.leave(scene.tom);
    QCOMPARE(scene.harry.take(), Messages{only});
}

void TestAuthorization::answersAreNotCounted()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, true, {1});
    scene.bench.answer(scene.mary, scene.tom, true, {1});
    scene.bench.subscribe(scene.tom); // this one is
    scene.bench.unsubscribe(scene.tom);
    QCOMPARE(scene.passing(), Names{});
}

void TestAuthorization::packetsPassBySubset_data()
{
    QTest::addColumn<QList<int>>("granted");
    QTest::addColumn<QList<int>>("packet");
    QTest::addColumn<bool>("passes");
    QTest::newRow("equal") << QList<int>{1} << QList<int>{1} << true;
    QTest::newRow("subset") << QList<int>{1, 2, 3} << QList<int>{3, 1} << true;
    QTest::newRow("superset") << QList<int>{1} << QList<int>{1, 2} << false;
    QTest::newRow("disjoint") << QList<int>{1} << QList<int>{2} << false;
    QTest::newRow("empty packet set") << QList<int>{1} << QList<int>{} << false;
    QTest::newRow("order and repeats") << QList<int>{3, 1, 3, 2} << QList<int>{2, 2, 1} << true;
    QTest::newRow("extremes") << QList<int>{std::numeric_limits<int>::min(), std::numeric_limits<int>::max(),
                                            0}
                              << QList<int>{std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}
                              << true;
}

void TestAuthorization::packetsPassBySubset()
{
    QFETCH(QList<int>, granted);
    QFETCH(QList<int>, packet);
    QFETCH(bool, passes);
    Scene scene;
    scene.bench.answer(scene.mary, scene.tom, true, {granted.begin(), granted.end()});
    scene.tom.take();
    const DataPacket only{{packet.begin(), packet.end()}, "x"};
    scene.bench.publish(scene.harry, "VOD.L", "PRICES", {only});
    QCOMPARE(scene.tom.take(), Messages{scene.bench.data(scene.harry, passes ? std::vector<DataPacket>{only}
                                                                             : std::vector<DataPacket>{})});
}

void TestAuthorization::unicastIsFilteredToo()
{
    Scene scene;
    scene.bench.subscribe(scene.tom);
    scene.bench.answer(scene.mary, scene.tom, true, {1});
    scene.tom.take();
    scene.bench.say(scene.harry,
                    protocol::UnicastData{
                        scene.tom.id(), "PRICES", "VOD.L", scene.bench.content(), {{{2}, "2"}, {{1}, "1"}}});
    QCOMPARE(scene.tom.take(),
             (Messages{protocol::ForwardedUnicastData{
                 "harry", "bench", scene.tom.id(), "PRICES", "VOD.L", scene.bench.content(), {{{1}, "1"}}}}));
}

void TestAuthorization::subscribersWithOneGrantShareTheFrame()
{
    Scene scene;
    auto &dick = scene.bench.join("dick");
    auto &sue = scene.bench.join("sue");
    scene.bench.answer(scene.mary, scene.tom, true, {2, 1});
    scene.bench.answer(scene.mary, dick, true, {1, 2});
    scene.bench.answer(scene.mary, sue, true, {1});
    scene.bench.publish(scene.harry, "VOD.L", "PRICES", {{{1}, "1"}, {{2}, "2"}});
    QCOMPARE(static_cast<const void *>(scene.tom.frames.back().constData()),
             static_cast<const void *>(dick.frames.back().constData()));
    QVERIFY(sue.frames.back() != dick.frames.back());
}

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
