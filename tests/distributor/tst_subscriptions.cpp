#include "distributor/brokerbench.h"

#include <QTest>

using namespace distributor;

/// Subscribing, unsubscribing and notification, sentence by sentence of docs/protocol.md section 6.
class TestSubscriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAddAndOneRemoveLeaveTheSubscription();
    void eachLaterAddCountsOne();
    void addRemoveRemoveEndsAndKeepsTheNotifiedInBalance();
    void anAddAfterTheEndCountsOne();
    void countsClientsFeedsAndTopicsApart();
    void matchesNamesExactly();
    void firstNotificationRequestListsWhatExists();
    void furtherNotificationRequestDoesNothing();
    void removedNotificationRequestEndsNotifications();
    void repeatedAddIsNotified();
    void removeOfNothingIsNotified();
    void endOfConnectionSendsOneRemoveForEachTopic();
    void endOfConnectionEndsItsNotifications();
    void requestWithoutTheRoleIsDropped();
    void clientBeyondTheTopicLimitIsNotServed();
};

void TestSubscriptions::oneAddAndOneRemoveLeaveTheSubscription()
{
    BrokerBench bench;
    auto &notified = bench.join();
    auto &subscriber = bench.join();
    auto &publisher = bench.join("harry");
    bench.notify(notified);
    bench.subscribe(subscriber);
    bench.unsubscribe(subscriber);
    QCOMPARE(notified.take(), (Messages{bench.told(subscriber, true), bench.told(subscriber, false)}));
    bench.publish(publisher);
    QCOMPARE(subscriber.take(), Messages{bench.data(publisher)});
}

void TestSubscriptions::eachLaterAddCountsOne()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &publisher = bench.join();
    for (int adds = 0; adds < 3; ++adds)
        bench.subscribe(subscriber);
    bench.unsubscribe(subscriber); // 2 - 1
    bench.publish(publisher);
    QCOMPARE(subscriber.take().size(), std::size_t(1));
    bench.unsubscribe(subscriber); // 1 - 1
    bench.publish(publisher);
    QVERIFY(subscriber.take().empty());
}

void TestSubscriptions::addRemoveRemoveEndsAndKeepsTheNotifiedInBalance()
{
    BrokerBench bench;
    auto &notified = bench.join();
    auto &subscriber = bench.join();
    auto &publisher = bench.join();
    bench.notify(notified);
    bench.subscribe(subscriber);
    bench.subscribe(subscriber);
    bench.unsubscribe(subscriber);
    bench.unsubscribe(subscriber);
    bench.publish(publisher);
    QVERIFY(subscriber.take().empty());
    QCOMPARE(notified.take(), (Messages{bench.told(subscriber, true), bench.told(subscriber, true),
                                        bench.told(subscriber, false), bench.told(subscriber, false)}));
}

void TestSubscriptions::anAddAfterTheEndCountsOne()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &publisher = bench.join();
    bench.subscribe(subscriber);
    bench.subscribe(subscriber);
    bench.unsubscribe(subscriber);
    bench.subscribe(subscriber); // not the first of this client, feed and topic: it is counted
    bench.publish(publisher);
    QCOMPARE(subscriber.take().size(), std::size_t(1));
    bench.unsubscribe(subscriber);
    bench.publish(publisher);
    QVERIFY(subscriber.take().empty());
}

void TestSubscriptions::countsClientsFeedsAndTopicsApart()
{
    BrokerBench bench;
    auto &first = bench.join();
    auto &second = bench.join();
    auto &publisher = bench.join();
    bench.subscribe(first, "VOD.L");
    bench.subscribe(first, "BP.L");
    bench.subscribe(first, "VOD.L", "NEWS");
    bench.subscribe(second, "VOD.L");
    bench.subscribe(second, "VOD.L");
    bench.unsubscribe(second, "VOD.L");
    bench.publish(publisher, "VOD.L");
    QCOMPARE(first.take().size(), std::size_t(1));
    QVERIFY(second.take().empty());
    bench.publish(publisher, "VOD.L", "NEWS");
    bench.publish(publisher, "BP.L");
    QCOMPARE(first.take(), (Messages{bench.data(publisher, {{{}, "data"}}, "VOD.L", "NEWS"),
                                     bench.data(publisher, {{{}, "data"}}, "BP.L")}));
}

void TestSubscriptions::matchesNamesExactly()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &publisher = bench.join();
    bench.subscribe(subscriber, "VOD.L");
    bench.subscribe(subscriber, "*");
    bench.subscribe(subscriber, ".*", "PRICES");
    for (const char *topic : {"vod.l", "VOD.", "VOD.L ", "", "BP.L"})
        bench.publish(publisher, topic);
    bench.publish(publisher, "OD.L", "PRICESV"); // the same letters, cut elsewhere
    QVERIFY(subscriber.take().empty());
}

void TestSubscriptions::firstNotificationRequestListsWhatExists()
{
    BrokerBench bench;
    auto &first = bench.join("tom");
    auto &second = bench.join("dick");
    auto &notified = bench.join();
    bench.subscribe(first, "VOD.L");
    bench.subscribe(second, "BP.L");
    bench.subscribe(second, "VOD.L");
    bench.subscribe(second, "OTHER", "NEWS");
    bench.notify(notified);
    QCOMPARE(notified.take(), (Messages{bench.told(first, true, "VOD.L"), bench.told(second, true, "VOD.L"),
                                        bench.told(second, true, "BP.L")}));
    QCOMPARE(notified.snapshots, 3);
}

void TestSubscriptions::furtherNotificationRequestDoesNothing()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &notified = bench.join();
    bench.subscribe(subscriber);
    bench.notify(notified);
    notified.take();
    bench.notify(notified);
    QVERIFY(notified.take().empty());
    bench.subscribe(subscriber);
    QCOMPARE(notified.take().size(), std::size_t(1)); // not twice
}

void TestSubscriptions::removedNotificationRequestEndsNotifications()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &notified = bench.join();
    bench.notify(notified);
    bench.notify(notified);
    bench.notify(notified, false);
    bench.notify(notified, false);
    bench.subscribe(subscriber);
    QVERIFY(notified.take().empty());
    bench.notify(notified);
    QCOMPARE(notified.take(), Messages{bench.told(subscriber, true)});
}

void TestSubscriptions::repeatedAddIsNotified()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &notified = bench.join();
    bench.notify(notified);
    bench.subscribe(subscriber);
    bench.subscribe(subscriber);
    QCOMPARE(notified.take(), (Messages{bench.told(subscriber, true), bench.told(subscriber, true)}));
}

void TestSubscriptions::removeOfNothingIsNotified()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &notified = bench.join();
    bench.notify(notified);
    bench.unsubscribe(subscriber);
    QCOMPARE(notified.take(), Messages{bench.told(subscriber, false)});
}

void TestSubscriptions::endOfConnectionSendsOneRemoveForEachTopic()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &notified = bench.join();
    bench.notify(notified);
    bench.subscribe(subscriber, "VOD.L");
    bench.subscribe(subscriber, "VOD.L");
    bench.subscribe(subscriber, "BP.L");
    bench.unsubscribe(subscriber, "AZN.L");
    notified.take();
    const Messages removes{bench.told(subscriber, false, "VOD.L"), bench.told(subscriber, false, "BP.L")};
    bench.leave(subscriber);
    QCOMPARE(notified.take(), removes);
}

void TestSubscriptions::endOfConnectionEndsItsNotifications()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &notified = bench.join();
    bench.notify(notified);
    bench.leave(notified);
    notified.frames.clear();
    bench.subscribe(subscriber);
    QVERIFY(notified.frames.empty());
}

void TestSubscriptions::requestWithoutTheRoleIsDropped()
{
    BrokerBench bench;
    auto &all = bench.join();
    bench.notify(all);
    const auto without = [](Role role) {
        Roles roles;
        roles.setFeed("PRICES", allRoles & ~RoleSet(role));
        return roles;
    };
    auto &mute = bench.join("mute", without(Role::Publish));
    auto &deaf = bench.join("deaf", without(Role::Subscribe));
    auto &blind = bench.join("blind", without(Role::Notify));

    bench.subscribe(deaf);
    bench.unsubscribe(deaf);
    QVERIFY(all.take().empty());
    bench.subscribe(all);
    all.take();
    bench.notify(blind);
    bench.subscribe(mute);
    QVERIFY(blind.take().empty());
    all.take();
    bench.publish(mute);
    bench.say(mute, protocol::UnicastData{all.id(), "PRICES", "VOD.L", bench.content(), {}});
    QVERIFY(all.take().empty());
    bench.publish(deaf);
    bench.publish(blind);
    QCOMPARE(all.take().size(), std::size_t(2)); // each lacks one role on that feed and no other
    bench.subscribe(deaf, "VOD.L", "NEWS");
    bench.publish(mute, "VOD.L", "NEWS");
    QCOMPARE(deaf.take().size(), std::size_t(1));
}

void TestSubscriptions::clientBeyondTheTopicLimitIsNotServed()
{
    Options options;
    options.topicLimit = 2;
    BrokerBench bench(options);
    auto &greedy = bench.join();
    QVERIFY(bench.subscribe(greedy, "1"));
    QVERIFY(bench.subscribe(greedy, "2"));
    QVERIFY(bench.subscribe(greedy, "2"));
    QVERIFY(!bench.subscribe(greedy, "3"));
    QVERIFY(bench.say(greedy, protocol::NotificationRequest{"1", true}));
    QVERIFY(bench.say(greedy, protocol::NotificationRequest{"2", true}));
    QVERIFY(!bench.say(greedy, protocol::NotificationRequest{"3", true}));
}

QTEST_GUILESS_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
