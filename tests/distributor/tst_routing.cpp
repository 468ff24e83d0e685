#include "distributor/brokerbench.h"

#include <QTest>

using namespace distributor;
using protocol::Dialect;

/// Data, heartbeat and stale topics, as docs/protocol.md section 6 tells them.
class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void multicastGoesToEverySubscriber_data() { dialects(); }
    void multicastGoesToEverySubscriber();
    void publisherWhoSubscribesHearsItself();
    void claimedUserAndHostAreForwarded();
    void unicastGoesToOneSubscriberOnly_data() { dialects(); }
    void unicastGoesToOneSubscriberOnly();
    void unicastWithoutSubscriptionGoesNowhere();
    void heartbeatIsFromAdminAtLocalhost_data() { dialects(); }
    void heartbeatIsFromAdminAtLocalhost();
    void topicsOfAPublisherThatLeavesGoStale_data() { dialects(); }
    void topicsOfAPublisherThatLeavesGoStale();
    void topicWithoutSubscribersThenDoesNotGoStale();
    void unicastMakesStaleToo();
    void subscriberOfLaterHearsThatATopicIsStale();
    void manyEmptyPacketsCostNoMoreThanTheirBytes();
    void frameThatTheForwardingMakesTooLongIsNotSent();
    void namesNeedNotBeUtf8();

private:
    static void dialects()
    {
        QTest::addColumn<int>("dialect");
        for (const int dialect : {3, 4, 6})
            QTest::addRow("%d", dialect) << dialect;
    }
    static Options speaking(int dialect)
    {
        Options options;
        options.dialect = *protocol::dialectFromNumber(dialect);
        return options;
    }
};

void TestRouting::multicastGoesToEverySubscriber()
{
    QFETCH(int, dialect);
    BrokerBench bench(speaking(dialect));
    auto &first = bench.join();
    auto &second = bench.join();
    auto &stranger = bench.join();
    auto &publisher = bench.join("harry");
    bench.subscribe(first);
    bench.subscribe(second);
    const std::vector<protocol::DataPacket> packets{{{1, 2}, "a"}, {{}, ""}, {{-1}, QByteArray("\0\xff", 2)}};
    bench.publish(publisher, "VOD.L", "PRICES", packets);
    bench.publish(publisher, "VOD.L", "PRICES", {});
    const Messages expected{bench.data(publisher, packets), bench.data(publisher, {})};
    QCOMPARE(first.take(), expected);
    QCOMPARE(second.take(), expected);
    QVERIFY(stranger.take().empty());
    QVERIFY(publisher.take().empty());
}

void TestRouting::publisherWhoSubscribesHearsItself()
{
    BrokerBench bench;
    auto &both = bench.join();
    bench.subscribe(both);
    bench.publish(both);
    QCOMPARE(both.take(), Messages{bench.data(both)});
}

void TestRouting::claimedUserAndHostAreForwarded()
{
    BrokerBench bench;
    auto &publisher = bench.join("service");
    auto &subscriber = bench.join();
    publisher.client->identity.user = "mary";
    bench.subscribe(subscriber);
    bench.publish(publisher);
    QCOMPARE(std::get<protocol::ForwardedMulticastData>(subscriber.take().front()).user, QByteArray("mary"));
}

void TestRouting::unicastGoesToOneSubscriberOnly()
{
    QFETCH(int, dialect);
    BrokerBench bench(speaking(dialect));
    auto &first = bench.join();
    auto &second = bench.join();
    auto &publisher = bench.join("harry");
    bench.subscribe(first);
    bench.subscribe(second);
    const std::vector<protocol::DataPacket> packets{{{5}, "for you"}};
    bench.say(publisher, protocol::UnicastData{second.id(), "PRICES", "VOD.L", bench.content(), packets});
    QVERIFY(first.take().empty());
    QCOMPARE(second.take(), (Messages{protocol::ForwardedUnicastData{"harry", "bench", second.id(), "PRICES",
                                                                     "VOD.L", bench.content(), packets}}));
}

void TestRouting::unicastWithoutSubscriptionGoesNowhere()
{
    BrokerBench bench;
    auto &receiver = bench.join();
    auto &other = bench.join();
    auto &publisher = bench.join();
    bench.subscribe(other);
    bench.say(publisher, protocol::UnicastData{receiver.id(), "PRICES", "VOD.L", bench.content(), {}});
    bench.subscribe(receiver, "BP.L");
    bench.say(publisher, protocol::UnicastData{receiver.id(), "PRICES", "VOD.L", bench.content(), {}});
    bench.say(publisher, protocol::UnicastData{{}, "PRICES", "VOD.L", bench.content(), {}});
    QVERIFY(receiver.take().empty());
    QVERIFY(other.take().empty());
}

void TestRouting::heartbeatIsFromAdminAtLocalhost()
{
    QFETCH(int, dialect);
    BrokerBench bench(speaking(dialect));
    auto &subscriber = bench.join();
    auto &stranger = bench.join();
    bench.broker.heartbeat();
    bench.subscribe(subscriber, "heartbeat", "__admin__");
    bench.broker.heartbeat();
    QCOMPARE(subscriber.take(),
             (Messages{protocol::ForwardedMulticastData{"admin",
                                                        "localhost",
                                                        "__admin__",
                                                        "heartbeat",
                                                        protocol::emptyContent(bench.options.dialect),
                                                        {}}}));
    QVERIFY(stranger.take().empty());
}

void TestRouting::topicsOfAPublisherThatLeavesGoStale()
{
    QFETCH(int, dialect);
    BrokerBench bench(speaking(dialect));
    auto &first = bench.join();
    auto &second = bench.join();
    auto &publisher = bench.join();
    auto &other = bench.join();
    bench.subscribe(first, "VOD.L");
    bench.subscribe(first, "BP.L");
    bench.subscribe(first, "AZN.L");
    bench.subscribe(second, "BP.L");
    bench.publish(publisher, "VOD.L");
    bench.publish(publisher, "BP.L");
    bench.publish(publisher, "VOD.L");
    bench.publish(other, "AZN.L");
    first.take();
    second.take();
    bench.leave(publisher);
    QCOMPARE(first.take(), (Messages{bench.empty("VOD.L"), bench.empty("BP.L")}));
    QCOMPARE(second.take(), Messages{bench.empty("BP.L")});
}

void TestRouting::topicWithoutSubscribersThenDoesNotGoStale()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &publisher = bench.join();
    bench.publish(publisher);
    bench.subscribe(subscriber);
    bench.leave(publisher);
    QVERIFY(subscriber.take().empty());
}

void TestRouting::unicastMakesStaleToo()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &publisher = bench.join();
    bench.subscribe(subscriber);
    bench.say(publisher, protocol::UnicastData{subscriber.id(), "PRICES", "VOD.L", bench.content(), {}});
    subscriber.take();
    bench.leave(publisher);
    QCOMPARE(subscriber.take(), Messages{bench.empty()});
}

void TestRouting::subscriberOfLaterHearsThatATopicIsStale()
{
    BrokerBench bench;
    auto &early = bench.join();
    auto &late = bench.join();
    auto &publisher = bench.join();
    bench.subscribe(early);
    bench.publish(publisher);
    bench.leave(early);
    bench.subscribe(late);
    bench.leave(publisher);
    QCOMPARE(late.take(), Messages{bench.empty()});
}

void TestRouting::manyEmptyPacketsCostNoMoreThanTheirBytes()
{
    Options options;
    options.authorizeFeeds = {"PRICES"};
    BrokerBench bench(options);
    // A peer that decodes would make vectors of them, so this looks at the frames alone.
    struct Silent : ClientSink
    {
        void deliver(const QByteArray &given, Kind) override { frame = given; }
        QByteArray frame;
    };
    Silent all;
    Silent one;
    Client *everything = bench.broker.connected(Identity(), &all);
    Client *little = bench.broker.connected(Identity(), &one);
    auto &publisher = bench.join("harry");
    bench.say(publisher, protocol::AuthorizationResponse{everything->id, "PRICES", "VOD.L", false, {}});
    bench.say(publisher, protocol::AuthorizationResponse{little->id, "PRICES", "VOD.L", true, {1}});

    constexpr qsizetype count = 2'000'000;
    const QByteArray head = QByteArray::fromHex("01"
                                                "00000006"
                                                "505249434553"
                                                "00000005"
                                                "564f442e4c"
                                                "00000000") +
                            QByteArray::fromHex("001e8480");
    const QByteArray frame = head + QByteArray(count * 8, '\0');
    protocol::FrameWalker walker(Dialect::V6, protocol::Direction::FromClient);
    QCOMPARE(walker.walk(frame.constData(), frame.size()), protocol::FrameWalker::Result::Frame);
    QVERIFY(bench.broker.receive(publisher.client, frame, walker.layout()));
    QCOMPARE(all.frame.size(), frame.size() + 4 + 5 + 4 + 5); // user and host
    QVERIFY(all.frame.capacity() < frame.size() + 4096);
    QVERIFY(one.frame.size() < 100);
    QVERIFY(one.frame.capacity() < 4096);
    bench.broker.disconnected(everything);
    bench.broker.disconnected(little);
}

void TestRouting::frameThatTheForwardingMakesTooLongIsNotSent()
{
    Options options;
    options.frameLimit = 100;
    BrokerBench bench(options);
    auto &subscriber = bench.join();
    auto &publisher = bench.join("harry");
    bench.subscribe(subscriber, "T", "F");
    bench.publish(publisher, "T", "F", {{{}, QByteArray(45, 'x')}}); // 1+5+5+20+4+4+4+45 = 88, and 18 more
    QVERIFY(subscriber.take().empty());
    bench.publish(publisher, "T", "F", {{{}, QByteArray(30, 'x')}});
    QCOMPARE(subscriber.take().size(), std::size_t(1));
}

void TestRouting::namesNeedNotBeUtf8()
{
    BrokerBench bench;
    auto &subscriber = bench.join();
    auto &notified = bench.join();
    const QByteArray odd("\xff\xfe\0;\n", 5);
    bench.notify(notified, true, odd);
    bench.subscribe(subscriber, odd, odd);
    QCOMPARE(notified.take(), Messages{bench.told(subscriber, true, odd, odd)});
    bench.publish(notified, odd, odd);
    QCOMPARE(subscriber.take(), Messages{bench.data(notified, {{{}, "data"}}, odd, odd)});
}

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
