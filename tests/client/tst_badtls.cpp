#include "client/fixture.h"
#include "client/keypin.h"
#include "support/faultproxy.h"

#include <QHostInfo>
#include <QSslCertificate>
#include <QTest>

using namespace client;
using namespace client::testing;
using Kind = ConnectionError::Kind;
using support::Fault;

/// What a peer may do wrong before it is trusted. It never gets a byte of the login, and the user is told
/// what is wrong and what to do.
class BadTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesPins_data();
    void refusesPins();
    void refusesOldVersions_data();
    void refusesOldVersions();
    void refusesPeersWithoutTls_data();
    void refusesPeersWithoutTls();
    void refusesBrokenHandshakes_data();
    void refusesBrokenHandshakes();
    void tellsWhyTheClientCertificateIsRefused_data();
    void tellsWhyTheClientCertificateIsRefused();
    void tellsDamageFromRefusal();
};

namespace {

const QString localhost = QStringLiteral("localhost");
const QString address = QStringLiteral("127.0.0.1");

/// Logs in as tom, with a password that must not be seen.
ConnectionSettings secured(quint16 port)
{
    ConnectionSettings settings;
    settings.host = address;
    settings.port = port;
    settings.subscribeHeartbeat = false;
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

/// Closed, once and for all, in these words.
#define VERIFY_REFUSED(f, wantedKind, says, tries)                                                           \
    QTRY_COMPARE(f.phase(), Phase::Closed);                                                                  \
    QCOMPARE(f.errors.size(), 1);                                                                            \
    QVERIFY2(f.lastError().what.contains(says, Qt::CaseInsensitive), qPrintable(f.lastError().what));        \
    QVERIFY2(f.lastError().whatToTry.contains(tries, Qt::CaseInsensitive),                                   \
             qPrintable(f.lastError().whatToTry));                                                           \
    QCOMPARE(f.lastError().kind, wantedKind);                                                                \
    QVERIFY(!f.lastError().what.contains(QLatin1String("Unknown error")));                                   \
    f.clock->advance(std::chrono::hours{1});                                                                 \
    QCOMPARE(f.phase(), Phase::Closed)

} // namespace

void BadTls::refusesCertificates_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("tries");
    const auto row = [](const char *name, const char *server, const char *says, const char *tries,
                        const QString &host = address, Kind kind = Kind::TlsUntrusted,
                        const char *ca = "ca.pem") {
        QTest::newRow(name) << QString::fromLatin1(server) << QString::fromLatin1(ca) << host << kind
                            << QString::fromLatin1(says) << QString::fromLatin1(tries);
    };
    row("expired", "expired", "expired", "renewed");
    row("not yet valid", "bad-future", "not yet valid", "clock");
    row("unknown CA", "server", "issuer", "CA that signed it", address, Kind::TlsUntrusted, "other-ca.pem");
    row("no CA of this machine", "server", "issuer", "CA that signed it", address, Kind::TlsUntrusted, "");
    row("self-signed", "../pins/ec", "self-signed", "operator");
    row("expired CA", "bad-expired-ca", "expired", "new certificate", address, Kind::BadFile,
        "expired-ca.pem");
    row("weak key", "bad-weak-key", "too short", "2048");
    row("weak hash", "bad-weak-hash", "hash", "SHA-256");
    row("for clients only", "bad-for-clients", "purpose", "server");
    row("critical extension that nobody knows", "bad-critical", "not trusted", "operator");
    row("signature that is wrong", "bad-signature", "signature", "operator");
    row("signed by who is no CA", "bad-no-ca-bit", "CA", "operator");
    row("chain that is too long", "bad-too-long", "path length", "operator");
    row("against the CA's name constraints", "bad-name-constraints", "not trusted", "operator");
    row("CA between is missing", "bad-chain-incomplete", "issuer", "CA that signed it");
    const Kind wrongHost = Kind::TlsWrongHost;
    row("other name", "wrong-host", "host 127.0.0.1", "name that is in", address, wrongHost);
    row("other address", "bad-other-address", "host 127.0.0.1", "name that is in", address, wrongHost);
    row("no names", "bad-no-names", "host 127.0.0.1", "name that is in", address, wrongHost);
    row("wildcard for an address", "bad-wildcard", "host 127.0.0.1", "name that is in", address, wrongHost);
    row("wildcard for a name", "bad-wildcard", "host localhost", "name that is in", localhost, wrongHost);
    row("NUL behind the address", "bad-nul", "host 127.0.0.1", "name that is in", address, wrongHost);
    row("NUL behind the name", "bad-nul", "host localhost", "name that is in", localhost, wrongHost);
    row("name only where names are not looked for", "bad-common-name", "host 127.0.0.1", "name that is in",
        address, wrongHost);
}

void BadTls::refusesCertificates()
{
    QFETCH(QString, server);
    QFETCH(QString, ca);
    QFETCH(QString, host);
    QFETCH(Kind, kind);
    QFETCH(QString, says);
    QFETCH(QString, tries);
    if (QHostInfo::fromName(host).error() != QHostInfo::NoError)
        QSKIP("this machine has no name for itself");
    TestPeer peer(serverTls(server));
    Fixture f;
    ConnectionSettings settings = secured(peer.serverPort());
    settings.host = host;
    settings.tls.caFile = ca.isEmpty() ? ca : tlsFile(ca);
    f.client.connectToDistributor(settings);
    VERIFY_REFUSED(f, kind, says, tries);
    QTRY_VERIFY(peer.allClosed());
    QCOMPARE(peer.connections(), kind == Kind::BadFile ? 0 : 1);
    QCOMPARE(peer.received(), QByteArray());
}

void BadTls::refusesPins_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("pinOnly");
    QTest::addColumn<Kind>("kind");
    const QString ca = QStringLiteral("ca.pem");
    const QString otherCa = QStringLiteral("other-ca.pem");
    const QString server = QStringLiteral("server");
    const QByteArray other = pinOf(QStringLiteral("client"));
    QTest::newRow("wrong pin, right chain") << server << ca << other << false << Kind::TlsWrongPin;
    QTest::newRow("right pin, wrong chain")
        << server << otherCa << pinOf(server) << false << Kind::TlsUntrusted;
    QTest::newRow("changed key, pin only") << server << otherCa << other << true << Kind::TlsWrongPin;
    QTest::newRow("changed key, pin only, right chain") << server << ca << other << true << Kind::TlsWrongPin;
    QTest::newRow("the CA's pin") << server << ca << pinOf(QStringLiteral("ca")) << false
                                  << Kind::TlsWrongPin;
    QTest::newRow("expired, pin only")
        << QStringLiteral("expired") << ca << pinOf(QStringLiteral("expired")) << true << Kind::TlsUntrusted;
    QTest::newRow("weak key, pin only")
        << QStringLiteral("bad-weak-key") << otherCa << pinOf(QStringLiteral("bad-weak-key")) << true
        << Kind::TlsUntrusted;
    QTest::newRow("half a pin") << server << ca << pinOf(server).first(16) << true << Kind::TlsWrongPin;
}

void BadTls::refusesPins()
{
    QFETCH(QString, server);
    QFETCH(QString, ca);
    QFETCH(QByteArray, pin);
    QFETCH(bool, pinOnly);
    QFETCH(Kind, kind);
    TestPeer peer(serverTls(server));
    Fixture f;
    ConnectionSettings settings = secured(peer.serverPort());
    settings.tls.caFile = tlsFile(ca);
    settings.tls.pin = pin;
    settings.tls.pinOnly = pinOnly;
    f.client.connectToDistributor(settings);
    VERIFY_REFUSED(f, kind, QString(), QString());
    QVERIFY(!f.lastError().whatToTry.isEmpty());
    if (kind == Kind::TlsWrongPin && pin.size() == 32)
        QVERIFY(f.lastError().what.contains(QString::fromLatin1(pinOf(server).toHex())));
    QVERIFY(peer.received().isEmpty());
}

void BadTls::refusesOldVersions_data()
{
    QTest::addColumn<int>("version");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("TLS 1.0") << int(QSsl::TlsV1_0);
    QTest::newRow("TLS 1.1") << int(QSsl::TlsV1_1);
    QT_WARNING_POP
}

void BadTls::refusesOldVersions()
{
    QFETCH(int, version);
    QSslConfiguration tls = serverTls(QStringLiteral("server"));
    tls.setProtocol(QSsl::SslProtocol(version));
    TestPeer peer(tls);
    Fixture f;
    f.client.connectToDistributor(secured(peer.serverPort()));
    VERIFY_REFUSED(f, Kind::TlsHandshake, QLatin1String("TLS 1.2"), QLatin1String("renewed"));
    QVERIFY(peer.received().isEmpty());
}

void BadTls::refusesPeersWithoutTls_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("distributor without TLS") << heartbeat();
    QTest::newRow("HTTP server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("SSH server") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("garbage") << QByteArray::fromHex("f00dcafe").repeated(200);
    QTest::newRow("garbage in a record of TLS") << QByteArray::fromHex("1603030040") + QByteArray(64, 'x');
    QTest::newRow("alert") << QByteArray::fromHex("15030300020228");
    QTest::newRow("version 1.0 in the answer") << QByteArray::fromHex(
        "160301002a0200002603010102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d"
        "1e1f2000002f00");
}

void BadTls::refusesPeersWithoutTls()
{
    QFETCH(QByteArray, bytes);
    TestPeer peer;
    Fixture f;
    f.client.connectToDistributor(secured(peer.serverPort()));
    QTRY_VERIFY(!peer.received().isEmpty()); // the first step of the handshake
    peer.send(bytes);
    VERIFY_REFUSED(f, Kind::TlsHandshake, QLatin1String("TLS"), QLatin1String("Check that the distributor"));
    QTRY_VERIFY(peer.allClosed());
    QVERIFY(!peer.received().contains("hush") && !peer.received().contains("tom"));
}

void BadTls::refusesBrokenHandshakes_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::addColumn<int>("after");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("closed at once") << Fault::Kind::Cut << 0 << Kind::ClosedByPeer;
    QTest::newRow("cut in the first record") << Fault::Kind::Cut << 60 << Kind::ClosedByPeer;
    QTest::newRow("cut in the certificate") << Fault::Kind::Cut << 400 << Kind::ClosedByPeer;
    QTest::newRow("half closed") << Fault::Kind::HalfClose << 300 << Kind::ClosedByPeer;
    QTest::newRow("reset") << Fault::Kind::Reset << 200 << Kind::ClosedByPeer;
    QTest::newRow("silent from the beginning") << Fault::Kind::BlackHole << 0 << Kind::TimedOut;
    QTest::newRow("stalls in the certificate") << Fault::Kind::BlackHole << 400 << Kind::TimedOut;
}

void BadTls::refusesBrokenHandshakes()
{
    QFETCH(Fault::Kind, fault);
    QFETCH(int, after);
    QFETCH(Kind, kind);
    TestPeer peer(serverTls(QStringLiteral("server")));
    support::FaultProxy proxy(peer.serverPort());
    proxy.setFaultOfNext({fault, after});
    Fixture f;
    f.client.connectToDistributor(secured(proxy.port()));
    QTRY_VERIFY(f.phases().contains(Phase::Securing));
    if (kind == Kind::TimedOut) {
        QVERIFY(!QTest::qWaitFor([&f] { return f.phase() != Phase::Securing; }, 50));
        f.clock->advance(Limits().connect);
    }
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.lastError().kind, kind);
    QVERIFY(!f.lastError().what.isEmpty());
    QVERIFY(f.lastError().whatToTry.contains(QLatin1String("TLS")));
    // What is closed three times like this is not tried for ever; what only stalls is.
    for (int attempt = 2; attempt <= 3; ++attempt) {
        f.clock->advance(f.client.state().retryIn);
        QTRY_VERIFY(f.phase() == Phase::Securing || !f.client.state().retryIn.count() ||
                    f.errors.size() == attempt);
        if (kind == Kind::TimedOut) {
            QTRY_COMPARE(f.phase(), Phase::Securing);
            f.clock->advance(Limits().connect);
        }
        QTRY_COMPARE(f.errors.size(), attempt);
    }
    QCOMPARE(f.phase(), kind == Kind::TimedOut ? Phase::Reconnecting : Phase::Closed);
    QVERIFY(peer.received().isEmpty());
}

void BadTls::tellsWhyTheClientCertificateIsRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("old");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QString() << false << QStringLiteral("wants a client certificate");
    QTest::newRow("none, TLS 1.2") << QString() << true << QStringLiteral("TLS");
    QTest::newRow("other CA") << QStringLiteral("other-client") << false
                              << QStringLiteral("refused the client certificate");
    QTest::newRow("other CA, TLS 1.2")
        << QStringLiteral("other-client") << true << QStringLiteral("refused the client certificate");
}

void BadTls::tellsWhyTheClientCertificateIsRefused()
{
    QFETCH(QString, certificate);
    QFETCH(bool, old);
    QFETCH(QString, says);
    QSslConfiguration tls = serverTls(QStringLiteral("server"), QStringLiteral("ca.pem"));
    if (old)
        tls.setProtocol(QSsl::TlsV1_2);
    TestPeer peer(tls);
    Fixture f;
    ConnectionSettings settings = secured(peer.serverPort());
    if (!certificate.isEmpty()) {
        settings.tls.certificateFile = tlsFile(certificate + QStringLiteral(".pem"));
        settings.tls.keyFile = tlsFile(certificate + QStringLiteral(".key"));
    }
    f.client.connectToDistributor(settings);
    VERIFY_REFUSED(f, Kind::TlsHandshake, says, QLatin1String("certificate"));
    // With TLS 1.3 our side of the handshake is over before the refusal comes: the login is on its way to a
    // peer whose own certificate was checked, and never read.
    QCOMPARE(peer.received(), QByteArray());
}

void BadTls::tellsDamageFromRefusal()
{
    TestPeer peer(serverTls(QStringLiteral("server")));
    support::FaultProxy proxy(peer.serverPort());
    Fixture f;
    f.client.subscribe("F", "T");
    f.client.connectToDistributor(secured(proxy.port()));
    QTRY_VERIFY(peer.last() && peer.received().contains("hush"));
    proxy.inject({Fault::Kind::BitFlip, 40});
    peer.send(data("F", "T").repeated(10));
    QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QCOMPARE(f.lastError().kind, Kind::Damaged);
    QCOMPARE(f.sink.kept, 0);
    f.clock->advance(f.client.state().retryIn);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    QTRY_COMPARE(peer.connections(), 2);
    QTRY_VERIFY(peer.received().contains("hush"));
    peer.send(data("F", "T"));
    QTRY_COMPARE(f.sink.kept, 1);
}

int main(int argc, char **argv)
{
    qputenv("OPENSSL_CONF", MBM_TEST_DATA "/tls/lax.cnf"); // what is refused, the program itself refuses
    QCoreApplication app(argc, argv);
    BadTls tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_badtls.moc"
