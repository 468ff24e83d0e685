#include "client/tlssetup.h"

#include "client/testpeer.h"

#include <QFile>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace client;
using client::testing::tlsFile;

class TlsSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyTheGivenCas();
    void opensLockedKey();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesPinsThatMatchNothing();
};

void TlsSetupTest::takesOnlyTheGivenCas()
{
    TlsSettings settings;
    settings.caFile = tlsFile(QStringLiteral("ca.pem"));
    const auto made = TlsSetup::make(settings);
    const auto *tls = std::get_if<QSslConfiguration>(&made);
    QVERIFY(tls);
    QCOMPARE(tls->caCertificates().size(), 1);
    QCOMPARE(tls->peerVerifyMode(), QSslSocket::VerifyPeer);
}

void TlsSetupTest::opensLockedKey()
{
    TlsSettings settings;
    settings.certificateFile = tlsFile(QStringLiteral("../pins/ec.pem"));
    settings.keyFile = tlsFile(QStringLiteral("../pins/ec-locked.key"));
    settings.keyPassphrase = protocol::Secret(QByteArray("sesame"));
    const auto made = TlsSetup::make(settings);
    const auto *tls = std::get_if<QSslConfiguration>(&made);
    QVERIFY(tls);
    QVERIFY(!tls->privateKey().isNull());
    QCOMPARE(tls->localCertificateChain().size(), 1);
}

void TlsSetupTest::refusesBadFiles_data()
{
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");
    const QString missing = QStringLiteral("no-such.pem");
    const QString script = QStringLiteral("make.sh");
    const QString certificate = QStringLiteral("client.pem");
    const QString key = QStringLiteral("client.key");
    const QString locked = QStringLiteral("../pins/ec-locked.key");
    QTest::newRow("no CA file") << missing << QString() << QString() << missing;
    QTest::newRow("CA file without a certificate") << script << QString() << QString() << script;
    QTest::newRow("no certificate file") << QString() << missing << key << missing;
    QTest::newRow("certificate file without one") << QString() << script << key << script;
    QTest::newRow("certificate without key") << QString() << certificate << QString() << certificate;
    QTest::newRow("key without certificate") << QString() << QString() << key << key;
    QTest::newRow("no key file") << QString() << certificate << missing << missing;
    QTest::newRow("key file without one") << QString() << certificate << script << script;
    QTest::newRow("wrong passphrase") << QString() << certificate << locked << locked;
    QTest::newRow("a folder") << QStringLiteral(".") << QString() << QString() << QString();
}

void TlsSetupTest::refusesBadFiles()
{
    QFETCH(QString, ca);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, named);
    const auto path = [](const QString &name) {
        return name.isEmpty() ? name : tlsFile(name);
    };
    TlsSettings settings;
    settings.caFile = path(ca);
    settings.certificateFile = path(certificate);
    settings.keyFile = path(key);
    settings.keyPassphrase = protocol::Secret(QByteArray("not-this-one"));
    const auto made = TlsSetup::make(settings);
    const auto *error = std::get_if<ConnectionError>(&made);
    QVERIFY(error);
    QCOMPARE(error->kind, ConnectionError::Kind::BadFile);
    QVERIFY2(error->what.contains(named), qPrintable(error->what));
    QVERIFY(!error->whatToTry.isEmpty());
    QVERIFY(!error->what.contains(QLatin1Char('\n')));
    QVERIFY(!error->what.contains(QLatin1String("not-this-one")));
}

void TlsSetupTest::refusesPinsThatMatchNothing()
{
    TlsSettings settings;
    settings.pinOnly = true;
    QVERIFY(std::holds_alternative<ConnectionError>(TlsSetup::make(settings)));
    settings.pinOnly = false;
    settings.pin = QByteArray(31, 'x');
    QVERIFY(std::holds_alternative<ConnectionError>(TlsSetup::make(settings)));
    settings.pin = QByteArray(32, 'x');
    QVERIFY(std::holds_alternative<QSslConfiguration>(TlsSetup::make(settings)));
}

QTEST_GUILESS_MAIN(TlsSetupTest)
#include "tst_tlssetup.moc"
