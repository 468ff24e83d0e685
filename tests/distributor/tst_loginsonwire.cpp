#include "distributor/distributor.h"
#include "distributor/jwt.h"
#include "distributor/testclient.h"

#include <QDateTime>
#include <QSysInfo>
#include <QTest>
#include <QUuid>

#include <memory>

using namespace distributor;
using protocol::Dialect;

namespace {

protocol::Secret secret(const QByteArray &text)
{
    return protocol::Secret(QByteArray(text.constData(), text.size()));
}

void addDialects()
{
    QTest::addColumn<int>("number");
    for (const int number : {3, 4, 6})
        QTest::addRow("%d", number) << number;
}

Options basicOptions(int number)
{
    Options options;
    options.dialect = *protocol::dialectFromNumber(number);
    options.login = protocol::LoginMethod::Basic;
    options.users.add("tom", secret("right"), Roles());
    return options;
}

/// What a notified client is told of itself.
std::optional<protocol::ForwardedSubscriptionRequest> self(TestClient &client)
{
    client.forget();
    const QByteArray feed = "SELF-" + QUuid::createUuid().toByteArray();
    client.send(protocol::NotificationRequest{feed, true});
    client.send(protocol::SubscriptionRequest{feed, "me", true});
    if (!QTest::qWaitFor([&] { return client.count() > 0; }))
        return std::nullopt;
    return client.at<protocol::ForwardedSubscriptionRequest>(0);
}

} // namespace

/// Logins over real sockets, and who others then see.
class TestLoginsOnWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLoginIsTheDialectsUserAtThisMachine_data() { addDialects(); }
    void withoutLoginIsTheDialectsUserAtThisMachine();
    void rightPasswordIsLetIn_data() { addDialects(); }
    void rightPasswordIsLetIn();
    void rightTokenIsLetIn_data() { addDialects(); }
    void rightTokenIsLetIn();
    void claimsAreTakenWhereAllowed_data() { addDialects(); }
    void claimsAreTakenWhereAllowed();
    void refusedLoginIsSilent_data();
    void refusedLoginIsSilent();
    void loginInPiecesIsRead_data() { addDialects(); }
    void loginInPiecesIsRead();
    void loginThatNeverComesHoldsNobodyUp();
    void introducedConnectionsClaimAUser();
};

void TestLoginsOnWire::withoutLoginIsTheDialectsUserAtThisMachine()
{
    QFETCH(int, number);
    Options options;
    options.dialect = *protocol::dialectFromNumber(number);
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient client(options.dialect);
    QVERIFY(client.connectTo(distributor.port()));
    const auto told = self(client);
    QVERIFY(told);
    QCOMPARE(told->user, QByteArray(number == 3 ? "unknown" : "nobody"));
    QCOMPARE(told->host, QSysInfo::machineHostName().toUtf8());
}

void TestLoginsOnWire::rightPasswordIsLetIn()
{
    QFETCH(int, number);
    const Options options = basicOptions(number);
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient client(options.dialect);
    QVERIFY(client.connectTo(distributor.port()));
    client.login("tom", "right");
    const auto told = self(client);
    QVERIFY(told);
    QCOMPARE(told->user, QByteArray("tom"));
    QCOMPARE(distributor.clientCount(), 1);
}

void TestLoginsOnWire::rightTokenIsLetIn()
{
    QFETCH(int, number);
    Options options;
    options.dialect = *protocol::dialectFromNumber(number);
    options.login = protocol::LoginMethod::Token;
    options.tokenSecret = secret("key");
    options.authorizeFeeds = {"AUTH"};
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient client(options.dialect);
    QVERIFY(client.connectTo(distributor.port()));
    protocol::Credentials credentials;
    credentials.method = protocol::LoginMethod::Token;
    const QByteArray expiry = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 600);
    credentials.secret = secret(signedToken(R"({"sub":"sue","exp":)" + expiry + '}', "key"));
    client.login(credentials);
    const auto told = self(client);
    QVERIFY(told);
    QCOMPARE(told->user, QByteArray("sue"));
    client.forget();
    client.send(protocol::SubscriptionRequest{"AUTH", "FX", true});
    QVERIFY(client.settle());
    QCOMPARE(client.count(), 0); // never asked to authorize, not even itself
}

void TestLoginsOnWire::claimsAreTakenWhereAllowed()
{
    QFETCH(int, number);
    for (const bool isAllowed : {false, true}) {
        Options options = basicOptions(number);
        options.allowImpersonation = isAllowed;
        Distributor distributor(options);
        QVERIFY(!distributor.listen());
        TestClient client(options.dialect);
        QVERIFY(client.connectTo(distributor.port()));
        protocol::Credentials credentials;
        credentials.method = protocol::LoginMethod::Basic;
        credentials.user = "tom";
        credentials.secret = secret("right");
        credentials.impersonating = "mary";
        credentials.forwardedFor = "desk-7";
        client.login(credentials);
        const auto told = self(client);
        QVERIFY(told);
        QCOMPARE(told->user, QByteArray(isAllowed ? "mary" : "tom"));
        QCOMPARE(told->host == "desk-7", isAllowed);
    }
}

void TestLoginsOnWire::refusedLoginIsSilent_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("login");
    const auto basic = [](int number, const QByteArray &user, const QByteArray &password) {
        protocol::Credentials credentials;
        credentials.method = protocol::LoginMethod::Basic;
        credentials.user = user;
        credentials.secret = secret(password);
        return std::get<QByteArray>(
            protocol::encodeAuthentication(credentials, *protocol::dialectFromNumber(number)));
    };
    for (const int number : {3, 4, 6}) {
        QTest::addRow("%d, wrong password", number) << number << basic(number, "tom", "wrong");
        QTest::addRow("%d, no such user", number) << number << basic(number, "nobody", "right");
        // What a client sends that knows of no login: its first frame is read as a length of 80 MiB.
        QTest::addRow("%d, no login", number) << number
                                              << QByteArray::fromHex("05000000065052494345530000000141"
                                                                     "01");
        QTest::addRow("%d, negative length", number) << number << QByteArray(16, '\xff');
    }
    QTest::addRow("6, pairs without a user") << 6 << QByteArray::fromHex("00000003613d62");
}

void TestLoginsOnWire::refusedLoginIsSilent()
{
    QFETCH(int, number);
    QFETCH(QByteArray, login);
    const Options options = basicOptions(number);
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient refused(options.dialect);
    QVERIFY(refused.connectTo(distributor.port()));
    refused.send(login);
    QTRY_COMPARE(distributor.counters().refusedLogins, quint64(1));
    // What it sends from now on is swallowed, frames and rubbish alike, however much it is.
    refused.send(protocol::NotificationRequest{"SELF", true});
    refused.send(protocol::SubscriptionRequest{"SELF", "me", true});
    refused.send(QByteArray(8 * 1024 * 1024, '\xee'));
    QTRY_COMPARE_WITH_TIMEOUT(refused.socket()->bytesToWrite(), 0, 30'000);

    TestClient good(options.dialect);
    QVERIFY(good.connectTo(distributor.port()));
    good.login("tom", "right");
    good.send(protocol::NotificationRequest{"SELF", true});
    QVERIFY(good.settle());
    QCOMPARE(good.count(), 0); // the refused one has no subscription
    QCOMPARE(refused.count(), 0);
    QCOMPARE(refused.socket()->bytesAvailable(), 0);
    QVERIFY(refused.isConnected());
    QCOMPARE(distributor.connectionCount(), 2);
    QCOMPARE(distributor.clientCount(), 1);
}

void TestLoginsOnWire::loginInPiecesIsRead()
{
    QFETCH(int, number);
    const Options options = basicOptions(number);
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient client(options.dialect);
    QVERIFY(client.connectTo(distributor.port()));
    protocol::Credentials credentials;
    credentials.method = protocol::LoginMethod::Basic;
    credentials.user = "tom";
    credentials.secret = secret("right");
    QByteArray bytes = std::get<QByteArray>(protocol::encodeAuthentication(credentials, options.dialect));
    bytes += QByteArray::fromHex("04"
                                 "00000001"
                                 "46"
                                 "01"
                                 "05"
                                 "00000001"
                                 "46"
                                 "00000001"
                                 "54"
                                 "01");
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        client.socket()->flush(); // a packet of its own, as Nagle's algorithm is off
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client.count(), 1);
    QCOMPARE(client.at<protocol::ForwardedSubscriptionRequest>(0).topic, QByteArray("T"));
}

void TestLoginsOnWire::loginThatNeverComesHoldsNobodyUp()
{
    const Options options = basicOptions(4);
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    std::vector<std::unique_ptr<TestClient>> silent;
    for (int i = 0; i < 50; ++i) {
        silent.push_back(std::make_unique<TestClient>(options.dialect));
        QVERIFY(silent.back()->connectTo(distributor.port()));
        if (i % 2 == 0)
            silent.back()->send(QByteArray::fromHex("0000002455"));
    }
    TestClient client(options.dialect);
    QVERIFY(client.connectTo(distributor.port()));
    client.login("tom", "right");
    QVERIFY(client.settle());
    QTRY_COMPARE(distributor.connectionCount(), 51);
    QCOMPARE(distributor.clientCount(), 1);
    silent.clear();
    QTRY_COMPARE(distributor.connectionCount(), 1);
    QCOMPARE(distributor.counters().faults, quint64(0));
    QCOMPARE(distributor.counters().refusedLogins, quint64(0));
}

void TestLoginsOnWire::introducedConnectionsClaimAUser()
{
    for (const bool isAllowed : {false, true}) {
        Options options;
        options.allowImpersonation = isAllowed;
        Distributor distributor(options);
        QVERIFY(!distributor.listen());
        TestClient client(options.dialect);
        QVERIFY(client.socket()->bind(QHostAddress(QHostAddress::LocalHost), 0));
        distributor.introduce(client.socket()->localPort(), "mary", "desk-7");
        QVERIFY(client.connectTo(distributor.port()));
        const auto told = self(client);
        QVERIFY(told);
        QCOMPARE(told->user, QByteArray(isAllowed ? "mary" : "nobody"));
        QCOMPARE(told->host == "desk-7", isAllowed);
        TestClient stranger(options.dialect);
        QVERIFY(stranger.connectTo(distributor.port()));
        QCOMPARE(self(stranger)->user, QByteArray("nobody"));
    }
}

QTEST_GUILESS_MAIN(TestLoginsOnWire)
#include "tst_loginsonwire.moc"
