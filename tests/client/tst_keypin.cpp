#include "client/keypin.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace client;

class KeyPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsKeyWhateverItsKind_data();
    void cutsKeyWhateverItsKind();
    void neverMatchesNothing();
    void survivesCutAndBrokenCertificates();
};

namespace {

QSslCertificate load(const QString &name)
{
    return QSslCertificate::fromPath(QStringLiteral(MBM_TEST_DATA "/pins/") + name + QStringLiteral(".pem"))
        .value(0);
}

} // namespace

void KeyPin::cutsKeyWhateverItsKind_data()
{
    QTest::addColumn<QByteArray>("pin"); // what openssl says
    QTest::newRow("ec") << QByteArray("1a8a8538dd2610194e9a73aaae1565bb88c9a39eacc82d2d87fa7362aedb5c8c");
    QTest::newRow("rsa") << QByteArray("33924b1bbce7568ba7b06582858fa999aed4a88925cc1599d95dfa9437201c01");
    QTest::newRow("ed25519") << QByteArray(
        "b7e50b7115fe5682dc518558f0718ebade9accca863e05b3359750fe79f1c473");
    QTest::newRow("rsa-pss") << QByteArray(
        "c31c665888a58293b0fa3bd305bb45c62f5a8f213ce7ca29f1bbe16974b594dd");
}

void KeyPin::cutsKeyWhateverItsKind()
{
    QFETCH(QByteArray, pin);
    const QSslCertificate certificate = load(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!certificate.isNull());
    QCOMPARE(keyPin(certificate).toHex(), pin);
    QVERIFY(matchesPin(certificate, QByteArray::fromHex(pin)));
    QVERIFY(!matchesPin(certificate, QByteArray::fromHex(pin.left(62))));
    QVERIFY(!matchesPin(certificate, QByteArray(32, '\0')));
}

void KeyPin::neverMatchesNothing()
{
    QVERIFY(!matchesPin(QSslCertificate(), {}));
    QVERIFY(!matchesPin(load(QStringLiteral("ec")), {}));
    QVERIFY(keyPin(QSslCertificate()).isEmpty());
}

void KeyPin::survivesCutAndBrokenCertificates()
{
    const QByteArray der = load(QStringLiteral("ec")).toDer();
    for (qsizetype size = 0; size < der.size(); ++size)
        QVERIFY(subjectPublicKeyInfo(QByteArrayView(der).first(size)).isEmpty());
    for (qsizetype at = 0; at < der.size(); ++at) {
        for (const char value : {'\x00', '\x7f', '\x80', '\x84', '\xff'}) {
            QByteArray broken = der;
            broken[at] = value;
            QVERIFY(subjectPublicKeyInfo(broken).size() < der.size());
        }
    }
}

QTEST_GUILESS_MAIN(KeyPin)
#include "tst_keypin.moc"
