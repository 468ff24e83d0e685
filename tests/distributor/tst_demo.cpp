#include "distributor/demo.h"
#include "distributor/distributor.h"
#include "distributor/testclient.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <set>

using namespace distributor;
using protocol::Dialect;

namespace {

constexpr int patience = 30'000;

template <typename T>
qsizetype countOf(const TestClient &client, const std::function<bool(const T &)> &isWanted)
{
    qsizetype count = 0;
    for (const protocol::Message &message : client.messages()) {
        const T *found = std::get_if<T>(&message);
        count += found != nullptr && isWanted(*found) ? 1 : 0;
    }
    return count;
}

} // namespace

/// The demo, through the eyes of an ordinary client.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preparesWhatItNeeds();
    void bringsFeedsToLife_data();
    void bringsFeedsToLife();
    void grantedClientGetsItsBook();
};

void TestDemo::preparesWhatItNeeds()
{
    const Options plain = Demo::prepared({});
    QCOMPARE(plain.heartbeat, std::chrono::milliseconds(1000));
    QVERIFY(plain.allowImpersonation);
    QCOMPARE(plain.authorizeFeeds, QSet<QByteArray>{"PRICES.L2"});
    Options own;
    own.heartbeat = std::chrono::milliseconds(200);
    own.authorizeFeeds = {"NEWS"};
    QCOMPARE(Demo::prepared(own).heartbeat, own.heartbeat);
    QCOMPARE(Demo::prepared(own).authorizeFeeds, own.authorizeFeeds);
}

void TestDemo::bringsFeedsToLife_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("3") << 3 << false;
    QTest::newRow("6, TLS") << 6 << true;
}

void TestDemo::bringsFeedsToLife()
{
    QFETCH(int, number);
    QFETCH(bool, isSecure);
    Options options;
    options.dialect = *protocol::dialectFromNumber(number);
    if (isSecure)
        options.tls = std::get<QSslConfiguration>(serverTls(QStringLiteral(MBM_TEST_DATA "/tls/server.pem"),
                                                            QStringLiteral(MBM_TEST_DATA "/tls/server.key")));
    Distributor distributor(Demo::prepared(options));
    QVERIFY(!distributor.listen());
    Demo::Settings settings;
    settings.speed = 10;
    const Demo demo(&distributor, settings);

    TestClient client(options.dialect);
    QVERIFY(client.connectTo(distributor.port(),
                             isSecure ? std::optional(TestClient::trusting()) : std::nullopt));
    client.send(protocol::NotificationRequest{"PRICES", true});
    for (const char *topic : {"VOD.L", "BARC.L", "TSCO.L"})
        client.send(protocol::SubscriptionRequest{"PRICES", topic, true});
    client.send(protocol::SubscriptionRequest{"NEWS", "HEADLINES", true});
    client.send(protocol::SubscriptionRequest{"TELEMETRY", "RACK1", true});
    client.send(protocol::SubscriptionRequest{"__admin__", "heartbeat", true});
    for (const char *user : {"mary", "dick", "harry"})
        client.send(protocol::SubscriptionRequest{"ORDERS", user, true});

    const auto data = [&](const char *feed, const char *topic) {
        return countOf<protocol::ForwardedMulticastData>(
            client, [&](const auto &each) { return each.feed == feed && each.topic == topic; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(data("PRICES", "VOD.L") >= 20, patience);
    QTRY_VERIFY_WITH_TIMEOUT(data("PRICES", "TSCO.L") >= 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(data("NEWS", "HEADLINES") >= 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(data("TELEMETRY", "RACK1") >= 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(data("__admin__", "heartbeat") >= 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(data("ORDERS", "mary") + data("ORDERS", "dick") + data("ORDERS", "harry") >= 1,
                             patience);

    // An image first, in three packets, for this client alone; all of it JSON.
    std::set<QByteArray> imaged;
    for (const protocol::Message &message : client.messages()) {
        if (const auto *image = std::get_if<protocol::ForwardedUnicastData>(&message)) {
            imaged.insert(image->topic);
            QCOMPARE(image->packets.size(), std::size_t(3));
            for (qint32 i = 0; i < 3; ++i) {
                const auto &packet = image->packets.at(static_cast<std::size_t>(i));
                QCOMPARE(packet.entitlements, protocol::Entitlements{i + 1});
                QVERIFY(QJsonDocument::fromJson(packet.data).isObject());
            }
        } else if (const auto *delta = std::get_if<protocol::ForwardedMulticastData>(&message)) {
            if (delta->feed != "PRICES")
                continue;
            QVERIFY2(imaged.count(delta->topic) == 1, "a delta came before the image");
            QVERIFY(!delta->packets.empty());
            for (const protocol::DataPacket &packet : delta->packets)
                QVERIFY(QJsonDocument::fromJson(packet.data).isObject());
        }
    }
    QCOMPARE(imaged.size(), std::size_t(3));

    // Others come and go, each under a name and a host of its own, and ask for what needs authorization.
    const auto told = [&](bool isAdd) {
        return countOf<protocol::ForwardedSubscriptionRequest>(
            client, [&](const auto &each) { return each.isAdd == isAdd && each.host.endsWith(".demo"); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(true) >= 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(told(false) >= 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(countOf<protocol::AuthorizationRequest>(client,
                                                                     [](const auto &each) {
                                                                         return each.feed == "PRICES.L2" &&
                                                                                each.user != "nobody" &&
                                                                                each.host.endsWith(".demo");
                                                                     }) >= 3,
                             patience);
    QVERIFY(!client.sawGarbage());
    QCOMPARE(distributor.counters().faults, quint64(0));
}

void TestDemo::grantedClientGetsItsBook()
{
    Distributor distributor(Demo::prepared({}));
    QVERIFY(!distributor.listen());
    Demo::Settings settings;
    settings.speed = 10;
    const Demo demo(&distributor, settings);
    TestClient client(Dialect::V6);
    QVERIFY(client.connectTo(distributor.port()));
    QVERIFY(client.settle());
    client.forget();
    client.send(protocol::SubscriptionRequest{"PRICES.L2", "VOD.L", true});
    const auto own = [&] {
        for (const protocol::Message &message : client.messages()) {
            const auto *request = std::get_if<protocol::AuthorizationRequest>(&message);
            if (request != nullptr && request->user == "nobody")
                return std::optional(request->client);
        }
        return std::optional<protocol::ClientId>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(own().has_value(), patience);
    client.send(protocol::AuthorizationResponse{*own(), "PRICES.L2", "VOD.L", true, {1}});
    const auto books = [&] {
        return countOf<protocol::ForwardedMulticastData>(client, [](const auto &each) {
            return each.feed == "PRICES.L2" && each.packets.size() == 1 &&
                   each.packets.front().entitlements == protocol::Entitlements{1};
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(books() >= 2, patience);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
