#include "client/keypin.h"
#include "client/peercertificate.h"
#include "client/testpeer.h"

#include <QSslCertificate>
#include <QTest>
#include <QTimeZone>

using namespace client;
using namespace client::testing;

class TestPeerCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatACertificateSays();
    void pinsAKeyThatQtCannotRead();
    void tellsOfNoMoreThanAFewOfAChain();
};

namespace {

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate::fromPath(tlsFile(name)).value(0);
}

} // namespace

void TestPeerCertificate::saysWhatACertificateSays()
{
    const PeerCertificate told = PeerCertificate::of(certificate(QStringLiteral("server.pem")));
    QCOMPARE(told.subject, QStringLiteral("CN=localhost"));
    QCOMPARE(told.issuer, QStringLiteral("CN=Test CA"));
    QVERIFY(told.hosts.contains(QStringLiteral("localhost")));
    QVERIFY(told.hosts.contains(QStringLiteral("127.0.0.1")));
    QCOMPARE(told.from, QDateTime({2024, 1, 1}, {0, 0}, QTimeZone::utc()));
    QCOMPARE(told.until, QDateTime({2099, 12, 31}, {23, 59, 59}, QTimeZone::utc()));
    QCOMPARE(told.key, QStringLiteral("EC, 256 bits"));
    QCOMPARE(told.pin, keyPin(certificate(QStringLiteral("server.pem"))));
    QCOMPARE(told.pin.size(), 32);
}

void TestPeerCertificate::pinsAKeyThatQtCannotRead()
{
    const PeerCertificate told = PeerCertificate::of(certificate(QStringLiteral("../pins/ed25519.pem")));
    QCOMPARE(told.key, QString());
    QCOMPARE(told.pin.size(), 32);
}

void TestPeerCertificate::tellsOfNoMoreThanAFewOfAChain()
{
    const QList<QSslCertificate> many(1000, certificate(QStringLiteral("server.pem")));
    QCOMPARE(describeChain(many).size(), longestShownChain);
    QCOMPARE(describeChain({}).size(), 0);
}

QTEST_GUILESS_MAIN(TestPeerCertificate)
#include "tst_peercertificate.moc"
