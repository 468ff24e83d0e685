#include "client/fixture.h"
#include "client/keypin.h"

#include <QHostInfo>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace client;
using namespace client::testing;
using Kind = ConnectionError::Kind;

/// Each refusal ends in Closed, and the peer has not got a byte of the login.
class Tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsWithCaFile();
    void refuses_data();
    void refuses();
    void refusesPlainPeer();
    void pinStandsInForChainAndName_data();
    void pinStandsInForChainAndName();
    void showsClientCertificate();
    void tellsThatClientCertificateIsWanted();
    void tellsKeyThatDoesNotFit();
    void takesCloseNotifyForClose();
    void takesCloseNotifyAloneForClose();
    void tellsThatPlainIsWrong();
};

namespace {

ConnectionSettings secured(const Fixture &f, const TestPeer &peer)
{
    ConnectionSettings settings = f.settings(peer);
    settings.tls.enabled = true;
    settings.tls.caFile = tlsFile(QStringLiteral("ca.pem"));
    settings.credentials = {
        protocol::LoginMethod::Basic, "tom", protocol::Secret(QByteArray("hush")), {}, {}, {}};
    return settings;
}

QByteArray pinOf(const QString &name)
{
    return keyPin(QSslCertificate::fromPath(tlsFile(name + QStringLiteral(".pem"))).value(0));
}

} // namespace

void Tls::connectsWithCaFile()
{
    TestPeer peer(serverTls(QStringLiteral("server")));
    Fixture f;
    ConnectionSettings settings = secured(f, peer);
    settings.tls.pin = pinOf(QStringLiteral("server")); // a pin may stand beside the chain
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QCOMPARE(f.phases(), (QList<Phase>{Phase::Connecting, Phase::Securing, Phase::Unconfirmed}));
    QCOMPARE(f.client.state().tlsProtocol, QStringLiteral("TLS 1.3"));
    QTRY_VERIFY(peer.received().endsWith("Username=tom;Password=hush"));
    peer.send(heartbeat());
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
}

void Tls::refuses_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("pinOnly");
    QTest::addColumn<Kind>("kind");
    const QString server = QStringLiteral("server");
    const QString ca = QStringLiteral("ca.pem");
    const QString ip = QStringLiteral("127.0.0.1");
    const QString expired = QStringLiteral("expired");
    const QString wrongHost = QStringLiteral("wrong-host");
    const QByteArray wrong(32, '\1');
    QTest::newRow("other CA") << server << QStringLiteral("other-ca.pem") << ip << QByteArray() << false
                              << Kind::TlsUntrusted;
    QTest::newRow("system CAs") << server << QString() << ip << QByteArray() << false << Kind::TlsUntrusted;
    QTest::newRow("self-signed") << QStringLiteral("../pins/ec") << ca << ip << QByteArray() << false
                                 << Kind::TlsUntrusted;
    QTest::newRow("expired") << expired << ca << ip << QByteArray() << false << Kind::TlsUntrusted;
    QTest::newRow("expired, pin only") << expired << ca << ip << pinOf(expired) << true << Kind::TlsUntrusted;
    QTest::newRow("wrong host") << wrongHost << ca << ip << QByteArray() << false << Kind::TlsWrongHost;
    QTest::newRow("wrong host name") << wrongHost << ca << QStringLiteral("localhost") << QByteArray()
                                     << false << Kind::TlsWrongHost;
    QTest::newRow("wrong host, pin beside the chain")
        << wrongHost << ca << ip << pinOf(wrongHost) << false << Kind::TlsWrongHost;
    QTest::newRow("wrong pin") << server << ca << ip << wrong << false << Kind::TlsWrongPin;
    QTest::newRow("wrong pin only") << server << ca << ip << wrong << true << Kind::TlsWrongPin;
    QTest::newRow("wrong pin only, other CA")
        << server << QStringLiteral("other-ca.pem") << ip << wrong << true << Kind::TlsWrongPin;
}

void Tls::refuses()
{
    QFETCH(QString, server);
    QFETCH(QString, ca);
    QFETCH(QString, host);
    if (QHostInfo::fromName(host).error() != QHostInfo::NoError)
        QSKIP("this machine has no name for itself");
    QFETCH(QByteArray, pin);
    QFETCH(bool, pinOnly);
    QFETCH(Kind, kind);
    TestPeer peer(serverTls(server));
    Fixture f;
    ConnectionSettings settings = secured(f, peer);
    settings.host = host;
    settings.tls.caFile = ca.isEmpty() ? ca : tlsFile(ca);
    settings.tls.pin = pin;
    settings.tls.pinOnly = pinOnly;
    f.client.subscribe("F", "T");
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, kind);
    QCOMPARE(f.errors.size(), 1);
    QVERIFY2(f.lastError().what.contains(settings.target()), qPrintable(f.lastError().what));
    QVERIFY(!f.lastError().whatToTry.isEmpty());
    QVERIFY(!f.lastError().chain.isEmpty());
    QCOMPARE(f.lastError().chain.first().pin, pinOf(server)); // what was shown in place of what was wanted
    QTRY_VERIFY(peer.allClosed());
    QCOMPARE(peer.connections(), 1);
    QCOMPARE(peer.received(), QByteArray());
    f.clock->advance(std::chrono::hours{1});
    QCOMPARE(f.phase(), Phase::Closed); // does not come back by itself
}

void Tls::refusesPlainPeer()
{
    TestPeer peer;
    Fixture f;
    f.client.connectToDistributor(secured(f, peer));
    QTRY_COMPARE(peer.connections(), 1);
    peer.send(heartbeat());
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, Kind::TlsHandshake);
    QVERIFY(!peer.received().contains("hush"));
}

void Tls::pinStandsInForChainAndName_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("other CA") << QStringLiteral("server");
    QTest::newRow("wrong host") << QStringLiteral("wrong-host");
    QTest::newRow("self-signed") << QStringLiteral("../pins/ec");
}

void Tls::pinStandsInForChainAndName()
{
    QFETCH(QString, server);
    TestPeer peer(serverTls(server));
    Fixture f;
    ConnectionSettings settings = secured(f, peer);
    settings.tls.caFile = tlsFile(QStringLiteral("other-ca.pem"));
    settings.tls.pin = pinOf(server);
    settings.tls.pinOnly = true;
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_VERIFY(peer.received().endsWith("Username=tom;Password=hush"));
}

void Tls::showsClientCertificate()
{
    TestPeer peer(serverTls(QStringLiteral("server"), QStringLiteral("ca.pem")));
    Fixture f;
    ConnectionSettings settings = secured(f, peer);
    settings.tls.certificateFile = tlsFile(QStringLiteral("client.pem"));
    settings.tls.keyFile = tlsFile(QStringLiteral("client.key"));
    f.client.connectToDistributor(settings);
    QTRY_VERIFY(peer.last() && peer.received().endsWith("Username=tom;Password=hush"));
    QCOMPARE(peer.last()->peerCertificate().subjectInfo(QSslCertificate::CommonName),
             QStringList{QStringLiteral("tom")});
}

void Tls::tellsThatClientCertificateIsWanted()
{
    TestPeer peer(serverTls(QStringLiteral("server"), QStringLiteral("ca.pem")));
    Fixture f;
    f.client.connectToDistributor(secured(f, peer));
    // With TLS 1.3 the refusal comes after the handshake; either way it is one of TLS, or a close.
    QTRY_VERIFY(!f.errors.isEmpty());
    QVERIFY2(f.lastError().kind == Kind::TlsHandshake || f.lastError().kind == Kind::ClosedByPeer,
             qPrintable(f.lastError().what));
    QVERIFY(f.lastError().whatToTry.contains(QLatin1String("certificate")));
    QCOMPARE(peer.received(), QByteArray());
}

void Tls::tellsKeyThatDoesNotFit()
{
    TestPeer peer(serverTls(QStringLiteral("server")));
    Fixture f;
    ConnectionSettings settings = secured(f, peer);
    settings.tls.certificateFile = tlsFile(QStringLiteral("client.pem"));
    settings.tls.keyFile = tlsFile(QStringLiteral("other-client.key"));
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Closed);
    QCOMPARE(f.lastError().kind, Kind::BadFile);
    QVERIFY(!peer.received().contains("hush"));
}

void Tls::takesCloseNotifyForClose()
{
    TestPeer peer(serverTls(QStringLiteral("server")));
    Fixture f;
    f.client.subscribe("F", "T");
    f.client.connectToDistributor(secured(f, peer));
    QTRY_VERIFY(peer.received().contains("hush"));
    peer.send(data("F", "T"));
    peer.last()->disconnectFromHost();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.lastError().kind, Kind::ClosedByPeer);
    QCOMPARE(f.sink.kept, 1); // what came before it was read
}

/// A good-bye in TLS of which nothing follows in TCP: the relay between keeps its connection.
void Tls::takesCloseNotifyAloneForClose()
{
    TestPeer peer(serverTls(QStringLiteral("server")));
    QTcpServer relay;
    QVERIFY(relay.listen(QHostAddress::LocalHost));
    QTcpSocket *near = nullptr;
    QTcpSocket far;
    connect(&relay, &QTcpServer::newConnection, this, [&] {
        near = relay.nextPendingConnection();
        relay.close(); // one is enough
        far.connectToHost(QHostAddress(QHostAddress::LocalHost), peer.serverPort());
        connect(near, &QTcpSocket::readyRead, &far, [&] { far.write(near->readAll()); });
        connect(&far, &QTcpSocket::connected, near, [&] { far.write(near->readAll()); });
        connect(&far, &QTcpSocket::readyRead, near, [&] { near->write(far.readAll()); });
    });
    Fixture f;
    f.client.subscribe("F", "T");
    ConnectionSettings settings = secured(f, peer);
    settings.port = relay.serverPort();
    f.client.connectToDistributor(settings);
    QTRY_VERIFY(peer.received().contains("hush"));
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.phase(), Phase::Confirmed);
    QCOMPARE(near->state(), QAbstractSocket::ConnectedState);
    peer.last()->disconnectFromHost();
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.lastError().kind, Kind::ClosedByPeer);
    QCOMPARE(f.sink.kept, 1);
}

void Tls::tellsThatPlainIsWrong()
{
    TestPeer peer(serverTls(QStringLiteral("server")));
    Fixture f;
    f.client.subscribe("F", "T");
    f.connectTo(peer);
    QTRY_VERIFY(!f.errors.isEmpty()); // closed by the peer, without a word
    QVERIFY2(f.lastError().whatToTry.contains(QLatin1String("TLS")), qPrintable(f.lastError().whatToTry));
}

QTEST_GUILESS_MAIN(Tls)
#include "tst_tls.moc"
