#include "distributor/distributor.h"
#include "distributor/testclient.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace distributor;
using protocol::Dialect;

namespace {

QString data(const char *name)
{
    return QStringLiteral(MBM_TEST_DATA "/tls/") + QLatin1String(name);
}

Options secureOptions(const char *clientCa = nullptr)
{
    Options options;
    options.tls = std::get<QSslConfiguration>(
        serverTls(data("server.pem"), data("server.key"), clientCa != nullptr ? data(clientCa) : QString()));
    return options;
}

/// A client that shows this certificate of the test data.
QSslConfiguration showing(const char *name)
{
    QSslConfiguration configuration = TestClient::trusting();
    QFile key(data(name) + QStringLiteral(".key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no such key");
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(data(name) + QStringLiteral(".pem")));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    return configuration;
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesMessagesOnOverTls();
    void asksForNoClientCertificate();
    void clientCertificateOfTheCaIsLetIn();
    void clientWithoutItsCertificateIsKeptOut_data();
    void clientWithoutItsCertificateIsKeptOut();
    void plainBytesEndThatConnectionAlone();
    void handshakeThatNeverEndsHoldsNobodyUp();
    void saysWhatIsWrongWithItsFiles_data();
    void saysWhatIsWrongWithItsFiles();
};

void TestTls::passesMessagesOnOverTls()
{
    Distributor distributor(secureOptions());
    QVERIFY(!distributor.listen());
    TestClient subscriber(Dialect::V6), publisher(Dialect::V6);
    QVERIFY(subscriber.connectTo(distributor.port(), TestClient::trusting()));
    QVERIFY(publisher.connectTo(distributor.port(), TestClient::trusting()));
    subscriber.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QVERIFY(subscriber.settle());
    const QByteArray large(3'000'000, 'x');
    publisher.send(protocol::MulticastData{"PRICES", "VOD.L", QByteArray("text/plain"), {{{}, large}}});
    publisher.send(protocol::MulticastData{"PRICES", "VOD.L", QByteArray("text/plain"), {{{}, "small"}}});
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.count(), 2, 30'000);
    QCOMPARE(subscriber.at<protocol::ForwardedMulticastData>(0).packets.front().data, large);
    QCOMPARE(subscriber.at<protocol::ForwardedMulticastData>(1).packets.front().data, QByteArray("small"));
    publisher.leave();
    QTRY_COMPARE(subscriber.count(), 3); // stale
}

void TestTls::asksForNoClientCertificate()
{
    Distributor distributor(secureOptions());
    QVERIFY(!distributor.listen());
    TestClient stranger(Dialect::V6);
    QVERIFY(stranger.connectTo(distributor.port(), showing("other-client"))); // whatever it would show
    QVERIFY(stranger.settle());
}

void TestTls::clientCertificateOfTheCaIsLetIn()
{
    Distributor distributor(secureOptions("ca.pem"));
    QVERIFY(!distributor.listen());
    TestClient client(Dialect::V6);
    QVERIFY(client.connectTo(distributor.port(), showing("client")));
    QVERIFY(client.settle());
    QCOMPARE(distributor.clientCount(), 1);
}

void TestTls::clientWithoutItsCertificateIsKeptOut_data()
{
    QTest::addColumn<bool>("showsAnother");
    QTest::newRow("none") << false;
    QTest::newRow("of another CA") << true;
}

void TestTls::clientWithoutItsCertificateIsKeptOut()
{
    QFETCH(bool, showsAnother);
    Distributor distributor(secureOptions("ca.pem"));
    QVERIFY(!distributor.listen());
    TestClient client(Dialect::V6);
    // In TLS 1.3 the client may believe for a moment that it is connected.
    if (client.connectTo(distributor.port(),
                         showsAnother ? showing("other-client") : TestClient::trusting())) {
        client.send(protocol::NotificationRequest{"F", true});
        client.send(protocol::SubscriptionRequest{"F", "T", true});
        QTRY_VERIFY(!client.isConnected());
    }
    QCOMPARE(client.count(), 0);
    QTRY_COMPARE(distributor.connectionCount(), 0);
    QCOMPARE(distributor.counters().reads, quint64(0));
}

void TestTls::plainBytesEndThatConnectionAlone()
{
    Distributor distributor(secureOptions());
    QVERIFY(!distributor.listen());
    TestClient plain(Dialect::V6), good(Dialect::V6);
    QVERIFY(plain.connectTo(distributor.port()));
    plain.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QTRY_VERIFY(!plain.isConnected());
    QVERIFY(good.connectTo(distributor.port(), TestClient::trusting()));
    QVERIFY(good.settle());
    QCOMPARE(distributor.connectionCount(), 1);
}

void TestTls::handshakeThatNeverEndsHoldsNobodyUp()
{
    Distributor distributor(secureOptions());
    QVERIFY(!distributor.listen());
    TestClient silent(Dialect::V6), good(Dialect::V6);
    QVERIFY(silent.connectTo(distributor.port()));
    silent.send(QByteArray::fromHex("160301"));
    QVERIFY(good.connectTo(distributor.port(), TestClient::trusting()));
    QVERIFY(good.settle());
    QCOMPARE(distributor.connectionCount(), 2);
    QCOMPARE(distributor.clientCount(), 1);
}

void TestTls::saysWhatIsWrongWithItsFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("part");
    const QString pem = data("server.pem");
    const QString key = data("server.key");
    QTest::newRow("no certificate file")
        << data("none.pem") << key << QString() << QStringLiteral("none.pem");
    QTest::newRow("no certificate in it") << key << key << QString() << QStringLiteral("no PEM certificate");
    QTest::newRow("no key file") << pem << data("none.key") << QString() << QStringLiteral("none.key");
    QTest::newRow("no key in it") << pem << pem << QString() << QStringLiteral("no PEM private key");
    QTest::newRow("no CA in it") << pem << key << key << QStringLiteral("no PEM certificate");
}

void TestTls::saysWhatIsWrongWithItsFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, ca);
    QFETCH(QString, part);
    const auto tls = serverTls(certificate, key, ca);
    QVERIFY(std::holds_alternative<QString>(tls));
    QVERIFY2(std::get<QString>(tls).contains(part), qPrintable(std::get<QString>(tls)));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
