#include "cli/clirun.h"
#include "protocol/encoder.h"

#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace protocol;

/// What the command line prints is read by programs: numbers have no groups, and the point stays a point,
/// whatever the country of the machine.
class TestCliLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheSameInEveryCountry_data();
    void printsTheSameInEveryCountry();
};

void TestCliLocale::printsTheSameInEveryCountry_data()
{
    QTest::addColumn<QByteArray>("country");
    for (const char *country : {"en_US.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "ja_JP.UTF-8"})
        QTest::newRow(country) << QByteArray(country);
}

void TestCliLocale::printsTheSameInEveryCountry()
{
    QFETCH(QByteArray, country);
    const ForwardedMulticastData message{"u", "h", "F", "T", true, {{{1'234'567}, "{\"bid\": 71.25}"}}};
    const auto frame = encode(message, Dialect::V4);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("frames")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(std::get<QByteArray>(frame).repeated(40) + "\xff garbage"); // at a byte beyond 1,000
    file.close();
    const auto run = [&file](const QByteArray &language) {
        qputenv("LC_ALL", language);
        CliRun decoding({QStringLiteral("decode"), QStringLiteral("--dialect"), QStringLiteral("4"),
                         QStringLiteral("--from"), QStringLiteral("distributor"), file.fileName()});
        const int code = decoding.exitCode();
        return std::tuple(code, decoding.output(), decoding.errors());
    };
    const bool wasSet = qEnvironmentVariableIsSet("LC_ALL");
    const QByteArray before = qgetenv("LC_ALL");
    const auto plain = run("C");
    const auto there = run(country);
    if (wasSet)
        qputenv("LC_ALL", before);
    else
        qunsetenv("LC_ALL");
    QCOMPARE(std::get<int>(plain), 1); // for the garbage
    QVERIFY(std::get<1>(plain).contains("1234567"));
    QVERIFY(!std::get<2>(plain).isEmpty());
    QVERIFY(there == plain);
}

QTEST_GUILESS_MAIN(TestCliLocale)
#include "tst_clilocale.moc"
