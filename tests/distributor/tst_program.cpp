#include "distributor/commandline.h"
#include "distributor/programrun.h"
#include "distributor/testclient.h"
#include "protocol/duration.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace distributor;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// messagebus-distributor: its options, its output, its end.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhereItListensAndEndsInOrder_data();
    void saysWhereItListensAndEndsInOrder();
    void wrongUsageIsExitCode2_data();
    void wrongUsageIsExitCode2();
    void fileThatCannotBeUsedIsExitCode1_data();
    void fileThatCannotBeUsedIsExitCode1();
    void takenPortIsExitCode1();
    void helpIsExitCode0();
    void readsAllOptions();
    void readsSecretsAndUsers();
    void demoBringsWhatItNeeds();
    void demoPublishes();
    void readsEndpoints_data();
    void readsEndpoints();
    void readsDurations_data();
    void readsDurations();

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestProgram::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const auto &[name, content] :
         {std::pair("users.json", R"({"tom": {"password": "p"}})"), std::pair("bad.json", "{"),
          std::pair("secret", "key\r\nnot this\n"), std::pair("empty", "\nkey\n")}) {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
}

void TestProgram::saysWhereItListensAndEndsInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestProgram::saysWhereItListensAndEndsInOrder()
{
    QFETCH(int, signal);
    ProgramRun program;
    QVERIFY(program.start(words(QStringLiteral("--dialect 6"))));
    TestClient client(protocol::Dialect::V6);
    QVERIFY(client.connectTo(program.port()));
    QVERIFY(client.settle());
    QCOMPARE(program.stop(signal), 0);
    QCOMPARE(program.output(), "listening on 127.0.0.1:" + QByteArray::number(program.port()) + '\n');
    QCOMPARE(program.errors(), QByteArray());
    QTRY_VERIFY(!client.isConnected());
}

void TestProgram::wrongUsageIsExitCode2_data()
{
    QTest::addColumn<QString>("arguments");
    const QString listen = QStringLiteral("--listen 127.0.0.1:0 ");
    const QString both = listen + QStringLiteral("--dialect 6 ");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no dialect") << listen;
    QTest::newRow("no listen") << QStringLiteral("--dialect 6");
    QTest::newRow("dialect 5") << listen + QStringLiteral("--dialect 5");
    QTest::newRow("dialect six") << listen + QStringLiteral("--dialect six");
    QTest::newRow("dialect twice") << both + QStringLiteral("--dialect 4");
    QTest::newRow("no port") << QStringLiteral("--listen localhost --dialect 6");
    QTest::newRow("port too large") << QStringLiteral("--listen localhost:65536 --dialect 6");
    QTest::newRow("unknown option") << both + QStringLiteral("--frobnicate");
    const QString load = both + QStringLiteral("--load 100 --topics 10 --frame 133 ");
    QTest::newRow("load alone") << both + QStringLiteral("--load 100");
    QTest::newRow("load without frame") << both + QStringLiteral("--load 100 --topics 10");
    QTest::newRow("topics alone") << both + QStringLiteral("--topics 10");
    QTest::newRow("load twice") << load + QStringLiteral("--load 200");
    QTest::newRow("load of words") << both + QStringLiteral("--load much --topics 10 --frame 133");
    QTest::newRow("negative load") << both + QStringLiteral("--load=-1 --topics 10 --frame 133");
    QTest::newRow("no topics") << both + QStringLiteral("--load 1 --topics 0 --frame 133");
    QTest::newRow("too many topics") << both + QStringLiteral("--load 1 --topics 3000000 --frame 133");
    QTest::newRow("small frame") << both + QStringLiteral("--load 1 --topics 10 --frame 40");
    QTest::newRow("large frame") << both + QStringLiteral("--load 1 --topics 10 --frame 70000000");
    QTest::newRow("load with authorization") << load + QStringLiteral("--authorization-required");
    QTest::newRow("authorized load") << load + QStringLiteral("--authorize-feeds LOAD");
    QTest::newRow("argument") << both + QStringLiteral("extra");
    QTest::newRow("missing value") << both + QStringLiteral("--heartbeat");
    QTest::newRow("heartbeat without unit") << both + QStringLiteral("--heartbeat 1");
    QTest::newRow("heartbeat of nothing") << both + QStringLiteral("--heartbeat 0s");
    QTest::newRow("certificate alone") << both + QStringLiteral("--tls-cert x.pem");
    QTest::newRow("key alone") << both + QStringLiteral("--tls-key x.key");
    QTest::newRow("client CA alone") << both + QStringLiteral("--tls-client-ca x.pem");
    QTest::newRow("two logins") << both + QStringLiteral("--users a --token-secret-file b");
    QTest::newRow("closed without users") << both + QStringLiteral("--closed");
    QTest::newRow("closed with tokens") << both + QStringLiteral("--closed --token-secret-file b");
    QTest::newRow("two authorizations")
        << both + QStringLiteral("--authorization-required --authorize-feeds A");
    QTest::newRow("no feed") << both + QStringLiteral("--authorize-feeds ,");
    QTest::newRow("metrics without port") << both + QStringLiteral("--metrics 127.0.0.1");
}

void TestProgram::wrongUsageIsExitCode2()
{
    QFETCH(QString, arguments);
    ProgramRun program;
    QCOMPARE(program.run(words(arguments)), 2);
    QCOMPARE(program.output(), QByteArray());
    const QByteArray errors = program.errors();
    QVERIFY(errors.startsWith("messagebus-distributor: "));
    QVERIFY2(errors.count('\n') == 1 && errors.endsWith('\n'), errors.constData());
}

void TestProgram::fileThatCannotBeUsedIsExitCode1_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("name");
    QTest::newRow("no users file") << QStringLiteral("--users") << file("none");
    QTest::newRow("bad users file") << QStringLiteral("--users") << file("bad.json");
    QTest::newRow("no secret file") << QStringLiteral("--token-secret-file") << file("none");
    QTest::newRow("empty secret") << QStringLiteral("--token-secret-file") << file("empty");
}

void TestProgram::fileThatCannotBeUsedIsExitCode1()
{
    QFETCH(QString, option);
    QFETCH(QString, name);
    ProgramRun program;
    QCOMPARE(
        program.run(words(QStringLiteral("--listen 127.0.0.1:0 --dialect 6")) + QStringList{option, name}),
        1);
    const QByteArray errors = program.errors();
    QVERIFY2(errors.contains(name.toUtf8()) && errors.count('\n') == 1, errors.constData());
}

void TestProgram::takenPortIsExitCode1()
{
    ProgramRun first;
    QVERIFY(first.start(words(QStringLiteral("--dialect 6"))));
    ProgramRun second;
    const QString endpoint = QStringLiteral("127.0.0.1:%1").arg(first.port());
    QCOMPARE(
        second.run({QStringLiteral("--dialect"), QStringLiteral("6"), QStringLiteral("--listen"), endpoint}),
        1);
    QCOMPARE(second.output(), QByteArray());
    QVERIFY(second.errors().contains(endpoint.toUtf8()));
}

void TestProgram::helpIsExitCode0()
{
    ProgramRun help, version;
    QCOMPARE(help.run({QStringLiteral("--help")}), 0);
    QVERIFY(help.output().startsWith("Usage: messagebus-distributor [options]\n"));
    QVERIFY(help.output().contains("--authorize-feeds"));
    QCOMPARE(version.run({QStringLiteral("--version")}), 0);
    QCOMPARE(version.output(), QByteArray("messagebus-distributor " MBM_VERSION "\n"));
}

void TestProgram::readsAllOptions()
{
    const auto parsed = parseCommandLine(
        words(
            QStringLiteral("program --listen [::1]:9001 --dialect 3 --heartbeat 250ms --authorize-feeds A,B "
                           "--authorize-feeds C --allow-impersonation --metrics localhost:9002")) +
        QStringList{QStringLiteral("--tls-cert"), QStringLiteral(MBM_TEST_DATA "/tls/server.pem"),
                    QStringLiteral("--tls-key"), QStringLiteral(MBM_TEST_DATA "/tls/server.key"),
                    QStringLiteral("--tls-client-ca"), QStringLiteral(MBM_TEST_DATA "/tls/ca.pem")});
    const auto *line = std::get_if<CommandLine>(&parsed);
    QVERIFY(line);
    const Options &options = line->options;
    QCOMPARE(options.endpoint, (Endpoint{QStringLiteral("::1"), 9001}));
    QCOMPARE(options.metrics, std::optional(Endpoint{QStringLiteral("localhost"), 9002}));
    QCOMPARE(options.dialect, protocol::Dialect::V3);
    QCOMPARE(options.heartbeat, std::chrono::milliseconds(250));
    QCOMPARE(options.authorizeFeeds, (QSet<QByteArray>{"A", "B", "C"}));
    QVERIFY(options.allowImpersonation && !options.authorizationRequired && !line->isDemo);
    QVERIFY(options.tls && options.tls->peerVerifyMode() == QSslSocket::VerifyPeer);
    QCOMPARE(options.login, protocol::LoginMethod::None);

    const auto plain =
        parseCommandLine(words(QStringLiteral("program --listen a:1 --dialect 4 --authorization-required")));
    const Options &defaults = std::get<CommandLine>(plain).options;
    QVERIFY(defaults.authorizationRequired && !defaults.allowImpersonation && !defaults.tls &&
            !defaults.metrics);
    QCOMPARE(defaults.heartbeat.count(), 0);
    QCOMPARE(defaults.queueLimit, qint64(64) * 1024 * 1024);
}

void TestProgram::readsSecretsAndUsers()
{
    const QStringList start = words(QStringLiteral("program --listen a:1 --dialect 4"));
    const auto tokens =
        parseCommandLine(start + QStringList{QStringLiteral("--token-secret-file"), file("secret")});
    QCOMPARE(std::get<CommandLine>(tokens).options.login, protocol::LoginMethod::Token);
    QVERIFY(std::get<CommandLine>(tokens).options.tokenSecret.view() == "key");
    for (const bool isClosed : {false, true}) {
        const auto users =
            parseCommandLine(start + QStringList{QStringLiteral("--users"), file("users.json")} +
                             (isClosed ? QStringList{QStringLiteral("--closed")} : QStringList()));
        const Options &options = std::get<CommandLine>(users).options;
        QCOMPARE(options.login, protocol::LoginMethod::Basic);
        const auto roles = options.users.authenticate("tom", protocol::Secret(QByteArray("p")));
        QVERIFY(roles);
        QCOMPARE(roles->has("ANY", Role::Subscribe), !isClosed);
    }
}

void TestProgram::demoBringsWhatItNeeds()
{
    const QStringList start = words(QStringLiteral("program --listen a:1 --dialect 6 --demo"));
    const auto demo = parseCommandLine(start);
    QVERIFY(std::get<CommandLine>(demo).isDemo);
    QCOMPARE(std::get<CommandLine>(demo).options.heartbeat, std::chrono::milliseconds(1000));
    const auto users = parseCommandLine(start + QStringList{QStringLiteral("--users"), file("users.json")});
    QCOMPARE(std::get<CommandLineEnd>(users).exitCode, 2);
}

void TestProgram::demoPublishes()
{
    ProgramRun program;
    QVERIFY(program.start(words(QStringLiteral("--dialect 4 --demo"))));
    TestClient client(protocol::Dialect::V4);
    QVERIFY(client.connectTo(program.port()));
    client.send(protocol::SubscriptionRequest{"PRICES", "VOD.L", true});
    QTRY_VERIFY_WITH_TIMEOUT(client.count() >= 5, 30'000);
    QCOMPARE(client.at<protocol::ForwardedUnicastData>(0).content, protocol::Content(true)); // the image
    QCOMPARE(client.at<protocol::ForwardedMulticastData>(1).content, protocol::Content(false));
    QCOMPARE(program.stop(SIGTERM), 0);
}

void TestProgram::readsEndpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // null: refused
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1:9001") << QStringLiteral("127.0.0.1") << 9001;
    QTest::newRow("IPv6") << QStringLiteral("[::1]:0") << QStringLiteral("::1") << 0;
    QTest::newRow("name") << QStringLiteral("localhost:65535") << QStringLiteral("localhost") << 65535;
    for (const char *bad : {"", ":", "host", "host:", ":1", "host:x", "host:-1", "host:+1", "host:65536",
                            "::1:9001", "[::1]", "[]:1", "[host]:1", "host: 1"})
        QTest::addRow("'%s'", bad) << QString::fromLatin1(bad) << QString() << 0;
}

void TestProgram::readsEndpoints()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto endpoint = Endpoint::fromText(text);
    QCOMPARE(endpoint.has_value(), !host.isNull());
    if (endpoint) {
        QCOMPARE(endpoint->host, host);
        QCOMPARE(int(endpoint->port), port);
        QCOMPARE(endpoint->toText(), text);
    }
}

void TestProgram::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: refused
    QTest::newRow("ms") << QStringLiteral("250ms") << qint64(250);
    QTest::newRow("s") << QStringLiteral("1.5s") << qint64(1500);
    QTest::newRow("m") << QStringLiteral("2m") << qint64(120'000);
    QTest::newRow("h") << QStringLiteral("1h") << qint64(3'600'000);
    QTest::newRow("zero") << QStringLiteral("0s") << qint64(0);
    for (const char *bad :
         {"", "1", "s", "-1s", "+1s", "1 s", "1S", "1d", "1e3s", "1..2s", ".s", "999999999h", "nans"})
        QTest::addRow("'%s'", bad) << QString::fromLatin1(bad) << qint64(-1);
}

void TestProgram::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto duration = protocol::durationFromText(text);
    QCOMPARE(duration ? qint64(duration->count()) : qint64(-1), milliseconds);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
