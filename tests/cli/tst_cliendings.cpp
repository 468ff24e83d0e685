#include "cli/clirun.h"
#include "cli/testbus.h"

#include <QDateTime>
#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

/// How the commands of `messagebus` end: exit codes, and the one line that says why.
class TestCliEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithForWhileConnected();
    void fewerThanCountIsAnError();
    void silenceMayBeARefusedLogin();
    void refusedConnectionIsAnError();
    void unknownHostIsAnError();
    void lostConnectionIsAnError();
    void publishedBytesThatStayAreAnError();
    void badStreamIsAnError();
    void interruptIs130_data();
    void interruptIs130();
    void terminationEndsInOrder();
    void endsWhenNobodyReads();
    void closedOutputIsAnError();
    void blockedOutputDoesNotHoldUpCtrlC();
    void secretsAreNeverPrinted();
    void helpAndVersion();
    void marksWhereAFilterIsWrong();
    void wrongUsage_data();
    void wrongUsage();
    void refusesNamesThatAreNotUtf8();

private:
    QTemporaryDir m_folder;
    ScratchFile m_file{m_folder};
};

void TestCliEndings::endsWithForWhileConnected()
{
    TestBus bus;
    for (const char *rest : {"A B --for 300ms", "A B --json --for 0.3s", "A B --for 300ms --stats"}) {
        CliRun tail(bus.arguments("tail", rest));
        QCOMPARE(tail.exitCode(), 0);
        QCOMPARE(tail.errors(), QByteArray());
    }
}

void TestCliEndings::fewerThanCountIsAnError()
{
    distributor::Options options = inDialect(4);
    options.heartbeat = std::chrono::milliseconds(50);
    TestBus bus(options);
    CliRun tail(bus.arguments("tail", "__admin__ heartbeat --json --count 1000 --for 1s"));
    QCOMPARE(tail.exitCode(), 1);
    QVERIFY(tail.lines().size() > 0);
    const QByteArray line = tail.errorLine();
    QVERIFY2(line.contains(bus.target().toLatin1()) && line.contains("of 1000 messages"), line);
    QVERIFY2(!line.contains("login"), line);
}

void TestCliEndings::silenceMayBeARefusedLogin()
{
    TestBus bus(withLogin());
    const QStringList login{QStringLiteral("--user"), QStringLiteral("tom"),
                            QStringLiteral("--password-file"), m_file("wrong-w0rd\n")};
    CliRun counting(bus.arguments("tail", "A B --count 1 --for 500ms") + login);
    QCOMPARE(counting.exitCode(), 1);
    QVERIFY2(counting.errorLine().contains("refused the login"), counting.errorLine());
    CliRun watching(bus.arguments("tail", "A B --for 500ms") + login);
    QCOMPARE(watching.exitCode(), 0); // connected is all that is known
}

void TestCliEndings::refusedConnectionIsAnError()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString target = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
    server.close();
    for (const char *words :
         {"tail A B", "publish A B", "notify A", "authorize", "tail A B --json --for 5s"}) {
        QStringList arguments = QString::fromLatin1(words).split(QLatin1Char(' '));
        arguments << QStringLiteral("--connect") << target << QStringLiteral("--dialect")
                  << QStringLiteral("4");
        CliRun run(arguments);
        QCOMPARE(run.exitCode(), 1);
        QVERIFY2(run.errorLine().contains(target.toLatin1()), run.errorLine());
        QCOMPARE(run.output(), QByteArray());
    }
}

void TestCliEndings::unknownHostIsAnError()
{
    CliRun run({QStringLiteral("tail"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("--connect"),
                QStringLiteral("no-such-host.invalid:9001"), QStringLiteral("--dialect"),
                QStringLiteral("4")});
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains("no-such-host.invalid:9001"), run.errorLine());
}

void TestCliEndings::lostConnectionIsAnError()
{
    for (const char *words : {"tail A B", "notify A", "authorize A", "publish A B --hold 1m"}) {
        TestBus bus;
        QStringList arguments = QString::fromLatin1(words).split(QLatin1Char(' '));
        arguments << QStringLiteral("--connect") << bus.target() << QStringLiteral("--dialect")
                  << QStringLiteral("6");
        CliRun run(arguments);
        QVERIFY(subscribed(bus));
        const QByteArray target = bus.target().toLatin1();
        bus.distributor().close();
        QCOMPARE(run.exitCode(), 1);
        QVERIFY2(run.errorLine().contains(target), run.errorLine());
    }
}

void TestCliEndings::publishedBytesThatStayAreAnError()
{
    // The kernel of the peer takes little, and nobody reads: the rest stays in the kernel of the publisher.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    const int little = 4096;
    QCOMPARE(setsockopt(static_cast<int>(server.socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &little,
                        sizeof little),
             0);
    const QString target = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
    CliRun run({QStringLiteral("publish"), QStringLiteral("A"), QStringLiteral("B"),
                QStringLiteral("--connect"), target, QStringLiteral("--dialect"), QStringLiteral("4"),
                QStringLiteral("--file"), m_file(QByteArray(200'000, 'x'))});
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains(target.toLatin1()), run.errorLine());
    QVERIFY2(run.errorLine().contains("left this machine"), run.errorLine());
}

void TestCliEndings::badStreamIsAnError()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    CliRun run({QStringLiteral("tail"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("--connect"),
                QStringLiteral("127.0.0.1:%1").arg(server.serverPort()), QStringLiteral("--dialect"),
                QStringLiteral("4")});
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains("offset 0"), run.errorLine());
}

void TestCliEndings::interruptIs130_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("tail") << QStringLiteral("tail A B");
    QTest::newRow("tail --count") << QStringLiteral("tail A B --count 5");
    QTest::newRow("notify") << QStringLiteral("notify A");
    QTest::newRow("publish") << QStringLiteral("publish A B --hold 1m");
    QTest::newRow("authorize") << QStringLiteral("authorize A");
}

void TestCliEndings::interruptIs130()
{
    QFETCH(QString, words);
    TestBus bus;
    QStringList arguments = words.split(QLatin1Char(' '));
    arguments << QStringLiteral("--connect") << bus.target() << QStringLiteral("--dialect")
              << QStringLiteral("6");
    CliRun run(arguments);
    QVERIFY(subscribed(bus));
    run.signal(SIGINT);
    QCOMPARE(run.exitCode(), 130);
    QCOMPARE(run.errors(), QByteArray());
    QTRY_COMPARE(bus.distributor().connectionCount(), 0);
    QCOMPARE(bus.distributor().counters().faults, 0u);
}

void TestCliEndings::terminationEndsInOrder()
{
    TestBus bus;
    CliRun run(bus.arguments("tail", "A B"));
    QVERIFY(subscribed(bus));
    run.signal(SIGTERM);
    QCOMPARE(run.exitCode(), 0);
    CliRun hungUp(bus.arguments("tail", "A B"));
    QVERIFY(subscribed(bus, 2));
    hungUp.signal(SIGHUP); // its terminal has gone
    QCOMPARE(hungUp.exitCode(), 0);
    CliRun counting(bus.arguments("tail", "A B --count 2"));
    QVERIFY(subscribed(bus, 3));
    counting.signal(SIGTERM);
    QCOMPARE(counting.exitCode(), 1); // fewer than asked for
    CliRun publishing(bus.arguments("publish", "A B --repeat 2 --every 1m"));
    QVERIFY(subscribed(bus, 4));
    publishing.signal(SIGTERM);
    QCOMPARE(publishing.exitCode(), 1);
    QVERIFY2(publishing.errorLine().contains("before everything was sent"), publishing.errorLine());
}

void TestCliEndings::endsWhenNobodyReads()
{
    distributor::Options options;
    options.heartbeat = std::chrono::milliseconds(50);
    TestBus bus(options);
    CliRun run;
    run.startUnread(bus.arguments("tail", "__admin__ heartbeat"));
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.errors(), QByteArray());
}

void TestCliEndings::closedOutputIsAnError()
{
    distributor::Options options;
    options.heartbeat = std::chrono::milliseconds(50);
    TestBus bus(options);
    CliRun run;
    run.startClosed(bus.arguments("tail", "__admin__ heartbeat"));
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains("cannot write to standard output: Bad file descriptor"),
             run.errors().constData());
}

void TestCliEndings::blockedOutputDoesNotHoldUpCtrlC()
{
    TestBus bus;
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    QProcess tail;
    tail.setChildProcessModifier([&ends] { dup2(ends[1], STDOUT_FILENO); });
    tail.start(CliRun::program(), bus.arguments("tail", "A B --json"));
    QVERIFY(tail.waitForStarted());
    QVERIFY(subscribed(bus));
    CliRun publisher(bus.arguments("publish", "A B --data 0123456789 --repeat 3000 --hold 1m"));
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasRead(3001), 30'000);
    ::kill(static_cast<pid_t>(tail.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(tail.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(tail.exitCode(), 130);
    close(ends[0]);
    close(ends[1]);
}

void TestCliEndings::secretsAreNeverPrinted()
{
    TestBus bus(withLogin());
    const QStringList login{QStringLiteral("--user"), QStringLiteral("tom"),
                            QStringLiteral("--password-file"), m_file("s3cret-word\n")};
    CliRun notify(bus.arguments("notify", "A --json") + login);
    CliRun tail(bus.arguments("tail", "A B --json") + login);
    QVERIFY(notify.waitForLines(1));
    QCOMPARE(valueOf(notify.jsonLines().at(0), "user"), QJsonValue(QStringLiteral("tom")));
    // Nor is one that can't be carried.
    CliRun bad(bus.arguments("tail", "A B --user tom --password-file") + QStringList{m_file("s3cret;x")});
    QCOMPARE(bad.exitCode(), 2);
    QVERIFY2(bad.errorLine().contains("password") && !bad.errorLine().contains("s3cret"), bad.errorLine());

    bus.distributor().close();
    QCOMPARE(notify.exitCode(), 1);
    QCOMPARE(tail.exitCode(), 1);
    for (CliRun *run : {&notify, &tail}) {
        QVERIFY(!run->output().contains("s3cret"));
        QVERIFY(!run->errors().contains("s3cret"));
    }
}

void TestCliEndings::helpAndVersion()
{
    QByteArray output;
    QByteArray errors;
    QCOMPARE(CliRun::run({QStringLiteral("--version")}, &output, &errors), 0);
    QVERIFY(output.startsWith("messagebus "));
    for (const char *command : {"tail", "publish", "notify", "authorize", "decode"}) {
        QCOMPARE(CliRun::run({QLatin1String(command), QStringLiteral("--help")}, &output, &errors), 0);
        const QByteArray usage = QByteArray("Usage: messagebus ") + command + " [options] ";
        QVERIFY2(output.startsWith(usage), output.constData());
        QVERIFY(output.contains("--dialect"));
        QCOMPARE(errors, QByteArray());
    }
    QCOMPARE(CliRun::run({QStringLiteral("--help")}, &output, &errors), 0);
    for (const char *command : {"tail", "publish", "notify", "authorize", "decode"})
        QVERIFY(output.contains(command));
}

void TestCliEndings::marksWhereAFilterIsWrong()
{
    QByteArray output;
    QByteArray errors;
    QCOMPARE(CliRun::run({QStringLiteral("tail"), QStringLiteral("A"), QStringLiteral("B"),
                          QStringLiteral("--connect"), QStringLiteral("127.0.0.1:1"),
                          QStringLiteral("--dialect"), QStringLiteral("6"), QStringLiteral("--filter"),
                          QString::fromUtf8("feed == \xce\xb1 and size > big")},
                         &output, &errors),
             2);
    QCOMPARE(output, QByteArray());
    const QList<QByteArray> lines = errors.split('\n');
    QCOMPARE(lines.size(), 4); // the last one is empty
    QVERIFY2(lines.at(0).startsWith("messagebus: --filter: size is a number of bytes"), errors.constData());
    QVERIFY2(lines.at(0).endsWith("; try: messagebus tail --help") && !lines.at(0).contains(".;"),
             errors.constData());
    const QString filter = QString::fromUtf8(lines.at(1));
    QVERIFY(filter.contains(QStringLiteral("and size > big")));
    QCOMPARE(QString::fromUtf8(lines.at(2)),
             QString(filter.indexOf(QStringLiteral("big")), QLatin1Char(' ')) + QStringLiteral("^^^"));
}

void TestCliEndings::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    const char *const cases[] = {"tail",
                                 "tail A",
                                 "tail A B C",
                                 "tail A B --count 0",
                                 "tail A B --count x",
                                 "tail A B --for 10",
                                 "tail A B --for -1s",
                                 "tail A B --profile x",
                                 "tail A B --hold 1s",
                                 "publish A",
                                 "publish A B C",
                                 "publish A B --data x --file y",
                                 "publish A B --image --delta",
                                 "publish A B --content-type text/plain",
                                 "publish A B --entitlements x --data y",
                                 "publish A B --entitlements 1",
                                 "publish A B --every 1s",
                                 "publish A B --repeat 0",
                                 "publish A B --to me",
                                 "publish A B --image --content-type x",
                                 "notify",
                                 "notify A --count 1",
                                 "authorize --answer-from -",
                                 "authorize --answer-from x --audit y",
                                 "authorize --rules x",
                                 "authorize --audit x --answer-from - --user tom --password-file -",
                                 "publish A B --file - --user tom --password-file -",
                                 "tail A B --pin 00",
                                 "tail A B --user tom",
                                 "tail A B --password-file x",
                                 "tail A B --json=1",
                                 "tail A B --application"};
    for (const char *words : cases)
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestCliEndings::wrongUsage()
{
    QFETCH(QString, words);
    // Nobody listens there: a command that begins would end with 1.
    const QStringList connection{QStringLiteral("--connect"), QStringLiteral("127.0.0.1:1"),
                                 QStringLiteral("--dialect"), QStringLiteral("4")};
    const QStringList arguments = words.split(QLatin1Char(' '));
    CliRun run(arguments.first(1) + connection + arguments.mid(1));
    run.closeInput();
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.errorLine().startsWith("messagebus: "), run.errorLine());
}

void TestCliEndings::refusesNamesThatAreNotUtf8()
{
    // Through a shell: QProcess itself can only pass on what a QString holds.
    QProcess shell;
    shell.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("exec \"$0\" tail --connect 127.0.0.1:1 --dialect 4 PRICES \"$(printf '\\377')\""),
         CliRun::program()});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(shell.readAllStandardError().contains("UTF-8"));
}

QTEST_GUILESS_MAIN(TestCliEndings)
#include "tst_cliendings.moc"
