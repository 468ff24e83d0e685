#include "cli/clirun.h"
#include "cli/testbus.h"
#include "client/keypin.h"

#include <QSslCertificate>

/// The TLS options of `messagebus`.
class TestCliTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options_data();
    void options();

private:
    static QString data(const char *name)
    {
        return QStringLiteral(MBM_TEST_DATA "/tls/") + QLatin1String(name);
    }
};

void TestCliTls::options_data()
{
    const QString ca = QStringLiteral("--ca ") + data("ca.pem");
    const QString otherCa = QStringLiteral("--ca ") + data("other-ca.pem");
    const QByteArray hex = client::keyPin(QSslCertificate::fromPath(data("server.pem")).value(0)).toHex();
    const QString pin = QStringLiteral(" --pin ") + QString::fromLatin1(hex);
    const QString wrongPin = QStringLiteral(" --pin ") + QString(64, QLatin1Char('0'));
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("ca") << QStringLiteral("--tls ") + ca << 0;
    QTest::newRow("system's CAs") << QStringLiteral("--tls") << 1;
    QTest::newRow("another ca") << QStringLiteral("--tls ") + otherCa << 1;
    QTest::newRow("ca and pin") << QStringLiteral("--tls ") + ca + pin << 0;
    QTest::newRow("ca and pin in upper case")
        << QStringLiteral("--tls ") + ca + QStringLiteral(" --pin ") + QString::fromLatin1(hex.toUpper())
        << 0;
    QTest::newRow("ca and wrong pin") << QStringLiteral("--tls ") + ca + wrongPin << 1;
    QTest::newRow("another ca and pin") << QStringLiteral("--tls ") + otherCa + pin << 1;
    QTest::newRow("pin only") << QStringLiteral("--tls --pin-only") + pin << 0;
    QTest::newRow("wrong pin only") << QStringLiteral("--tls --pin-only") + wrongPin << 1;
    QTest::newRow("no such ca") << QStringLiteral("--tls --ca /nonexistent/ca.pem") << 1;
    QTest::newRow("plain against TLS") << QString() << 1;
    QTest::newRow("ca without tls") << ca << 2;
    QTest::newRow("pin only without pin") << QStringLiteral("--tls --pin-only") << 2;
}

void TestCliTls::options()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    distributor::Options options;
    options.heartbeat = std::chrono::milliseconds(50);
    options.tls = std::get<QSslConfiguration>(distributor::serverTls(data("server.pem"), data("server.key")));
    TestBus bus(options);
    CliRun run(bus.arguments("tail", "__admin__ heartbeat --json --count 1 --for 20s") +
               words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(run.exitCode(), code);
    if (code == 0) {
        QCOMPARE(run.lines().size(), 1);
        QCOMPARE(run.errors(), QByteArray());
    } else {
        QCOMPARE(run.output(), QByteArray());
        QVERIFY2(code == 2 || words.contains(QLatin1String("nonexistent")) ||
                     run.errorLine().contains(bus.target().toLatin1()),
                 run.errorLine());
    }
}

QTEST_GUILESS_MAIN(TestCliTls)
#include "tst_clitls.moc"
