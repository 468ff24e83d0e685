#include "cli/clirun.h"
#include "cli/testbus.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

/// `messagebus tail`, `publish` and `notify` against a distributor.
class TestCliBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPublishedIsTailed_data();
    void whatIsPublishedIsTailed();
    void humanLinesAreEscaped();
    void jsonLinesHoldNoControlBytes();
    void repeatsAndHolds();
    void leavingMakesTheTopicStale();
    void sendsToOneClient();
    void publishesAFile();
    void publishesALargeMessageWhole();
    void notifiesInJson();
    void notifiesForAPerson();
    void statisticsAddUp();
    void tailsWhatTheFilterLetsThrough();
    void countsWhatTheFilterKeepsOut();
    void saysWhereTheFilterIsWrong();

private:
    QTemporaryDir m_folder;
    ScratchFile m_file{m_folder};
};

void TestCliBus::whatIsPublishedIsTailed_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QJsonValue>("content");
    QTest::newRow("3 default") << 3 << QString() << QJsonValue(true);
    QTest::newRow("3 image") << 3 << QStringLiteral("--image") << QJsonValue(true);
    QTest::newRow("3 delta") << 3 << QStringLiteral("--delta") << QJsonValue(false);
    QTest::newRow("4 default") << 4 << QString() << QJsonValue(true);
    QTest::newRow("4 delta") << 4 << QStringLiteral("--delta") << QJsonValue(false);
    QTest::newRow("6 default") << 6 << QString() << QJsonValue(QStringLiteral("text/plain"));
    QTest::newRow("6 type") << 6 << QStringLiteral("--content-type application/json")
                            << QJsonValue(QStringLiteral("application/json"));
}

void TestCliBus::whatIsPublishedIsTailed()
{
    QFETCH(int, dialect);
    QFETCH(QString, options);
    QFETCH(QJsonValue, content);
    TestBus bus(inDialect(dialect));
    CliRun tail(bus.arguments("tail", "A B C D --json --count 2"));
    QVERIFY(subscribed(bus, 2));
    const QByteArray rest = "C D --data hello --entitlements 7,-1 " + options.toUtf8();
    // Stays, so that the stale message does not come first.
    CliRun publisher(bus.arguments("publish", (rest + " --hold 1m").constData()));
    QVERIFY(tail.waitForLines(1));
    QCOMPARE(CliRun::run(bus.arguments("publish", "A B")), 0);
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(tail.errors(), QByteArray());

    QList<QJsonObject> lines = tail.jsonLines();
    QCOMPARE(lines.size(), 2);
    const QDateTime time =
        QDateTime::fromString(lines[0].take(QStringLiteral("time")).toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!valueOf(lines[0], "host").toString().isEmpty());
    lines[0].remove(QStringLiteral("host"));
    const QJsonObject expected{
        {QStringLiteral("kind"), 8},
        {QStringLiteral("user"), dialect == 3 ? QStringLiteral("unknown") : QStringLiteral("nobody")},
        {QStringLiteral("feed"), QStringLiteral("C")},
        {QStringLiteral("topic"), QStringLiteral("D")},
        {QStringLiteral("content"), content},
        {QStringLiteral("packets"), QJsonArray{QJsonArray{QJsonArray{-1, 7}, QStringLiteral("68656c6c6f")}}}};
    QCOMPARE(lines[0], expected);
    QCOMPARE(valueOf(lines[1], "feed"), QJsonValue(QStringLiteral("A")));
    QCOMPARE(valueOf(lines[1], "packets"), QJsonValue(QJsonArray()));
}

void TestCliBus::humanLinesAreEscaped()
{
    TestBus bus(inDialect(4));
    CliRun tail(bus.arguments("tail", "A\x1b[31mB T\xe2\x80\xae --count 1"));
    QVERIFY(subscribed(bus));
    CliRun publisher(
        bus.arguments("publish", "A\x1b[31mB T\xe2\x80\xae --data \a\x1b]0;x\x9b\t\n|end --hold 1m"));
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(tail.lines().size(), 1);
    const QByteArrayList fields = tail.lines().at(0).split('\t');
    QCOMPARE(fields.size(), 6);
    QCOMPARE(fields.at(1), QByteArray("A\\u{001B}[31mB"));
    QCOMPARE(fields.at(2), QByteArray("T\\u{202E}"));
    QVERIFY(fields.at(3).startsWith("nobody@"));
    QCOMPARE(fields.at(4), QByteArray("image"));
    QVERIFY2(fields.at(5).startsWith("[] \\u{0007}\\u{001B}]0;x"), fields.at(5));
    QVERIFY(fields.at(5).endsWith("\\u{0009}\\u{000A}|end"));
    const QByteArray line = tail.lines().at(0);
    for (const char byte : line)
        QVERIFY(static_cast<unsigned char>(byte) >= 0x20 || byte == '\t');
}

void TestCliBus::jsonLinesHoldNoControlBytes()
{
    TestBus bus(inDialect(4));
    CliRun tail(bus.arguments("tail", "A\x1b\nB \x7f --json --count 1"));
    QVERIFY(subscribed(bus));
    CliRun publisher(bus.arguments("publish", "A\x1b\nB \x7f --data x --hold 1m"));
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(tail.lines().size(), 1);
    QCOMPARE(valueOf(tail.jsonLines().at(0), "feed"), QJsonValue(QStringLiteral("A\x1b\nB")));
    const QByteArray line = tail.lines().at(0);
    for (const char byte : line)
        QVERIFY(static_cast<unsigned char>(byte) >= 0x20 && byte != '\x7f');
}

void TestCliBus::repeatsAndHolds()
{
    TestBus bus;
    CliRun tail(bus.arguments("tail", "A B --json --count 2500"));
    QVERIFY(subscribed(bus));
    QCOMPARE(CliRun::run(bus.arguments("publish", "A B --data x --repeat 2500 --every 0ms --hold 200ms")), 0);
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(tail.lines().size(), 2500);

    CliRun slow(bus.arguments("tail", "A B --json --count 3"));
    QVERIFY(subscribed(bus, 2502));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(CliRun::run(bus.arguments("publish", "A B --data x --repeat 3 --every 150ms --hold 300ms")), 0);
    QVERIFY(timer.elapsed() >= 600);
    QCOMPARE(slow.exitCode(), 0);
}

void TestCliBus::leavingMakesTheTopicStale()
{
    TestBus bus;
    CliRun tail(bus.arguments("tail", "A B --json --count 2"));
    QVERIFY(subscribed(bus));
    QCOMPARE(CliRun::run(bus.arguments("publish", "A B --data x")), 0);
    QCOMPARE(tail.exitCode(), 0);
    const QJsonObject stale = tail.jsonLines().at(1);
    QCOMPARE(valueOf(stale, "user"), QJsonValue(QString()));
    QCOMPARE(valueOf(stale, "host"), QJsonValue(QString()));
    QCOMPARE(valueOf(stale, "packets"), QJsonValue(QJsonArray()));
}

void TestCliBus::sendsToOneClient()
{
    TestBus bus;
    CliRun notify(bus.arguments("notify", "A --json"));
    QVERIFY(subscribed(bus));
    CliRun first(bus.arguments("tail", "A B --json --count 1"));
    QVERIFY(notify.waitForLines(1));
    CliRun second(bus.arguments("tail", "A B --json"));
    QVERIFY(notify.waitForLines(2));
    const QString id = valueOf(notify.jsonLines().at(0), "client").toString();
    CliRun publisher(bus.arguments("publish", ("A B --data x --hold 1m --to " + id.toUtf8()).constData()));
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(valueOf(first.jsonLines().at(0), "kind"), QJsonValue(9));
    QCOMPARE(valueOf(first.jsonLines().at(0), "client"), QJsonValue(id));
    QCOMPARE(second.lines().size(), 0);
}

void TestCliBus::publishesAFile()
{
    TestBus bus;
    const QByteArray payload("a\0b\xff\n", 5);
    CliRun tail(bus.arguments("tail", "A B --json --count 1"));
    QVERIFY(subscribed(bus));
    CliRun publisher(bus.arguments("publish", "A B --hold 1m --file") + QStringList{m_file(payload)});
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(valueOf(tail.jsonLines().at(0), "packets").toArray().at(0).toArray().at(1).toString().toLatin1(),
             payload.toHex());
    CliRun missing(bus.arguments("publish", "A B --file /nonexistent/file"));
    QCOMPARE(missing.exitCode(), 1);
    QVERIFY2(missing.errorLine().contains("/nonexistent/file: "), missing.errorLine());
}

void TestCliBus::publishesALargeMessageWhole()
{
    TestBus bus;
    const QByteArray payload(20 * 1024 * 1024, 'x');
    CliRun tail(bus.arguments("tail", "A B --stats --count 1"));
    QVERIFY(subscribed(bus));
    QCOMPARE(CliRun::run(bus.arguments("publish", "A B --file") + QStringList{m_file(payload)}), 0);
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(bus.distributor().counters().faults, 0u);
}

void TestCliBus::notifiesInJson()
{
    TestBus bus;
    CliRun tail(bus.arguments("tail", "A B"));
    QVERIFY(subscribed(bus));
    CliRun notify(bus.arguments("notify", "A --json"));
    QVERIFY(notify.waitForLines(1));
    tail.signal(SIGTERM);
    QVERIFY(notify.waitForLines(2));
    QList<QJsonObject> lines = notify.jsonLines();
    for (QJsonObject &line : lines) {
        QVERIFY(valueOf(line, "time").toString().endsWith(QLatin1Char('Z')));
        QCOMPARE(valueOf(line, "kind"), QJsonValue(3));
        QCOMPARE(valueOf(line, "user"), QJsonValue(QStringLiteral("nobody")));
        QCOMPARE(valueOf(line, "feed"), QJsonValue(QStringLiteral("A")));
        QCOMPARE(valueOf(line, "topic"), QJsonValue(QStringLiteral("B")));
        QCOMPARE(valueOf(line, "client").toString().size(), 36);
        QCOMPARE(line.size(), 8);
    }
    QCOMPARE(valueOf(lines[0], "add"), QJsonValue(true));
    QCOMPARE(valueOf(lines[1], "add"), QJsonValue(false));
    notify.signal(SIGINT);
    QCOMPARE(notify.exitCode(), 130);
}

void TestCliBus::notifiesForAPerson()
{
    TestBus bus;
    CliRun notify(bus.arguments("notify", "A C"));
    QVERIFY(subscribed(bus, 2));
    CliRun tail(bus.arguments("tail", "C \x1bT"));
    QVERIFY(notify.waitForLines(1));
    const QByteArrayList fields = notify.lines().at(0).split('\t');
    QCOMPARE(fields.size(), 6);
    QCOMPARE(fields.at(1), QByteArray("add"));
    QCOMPARE(fields.at(2), QByteArray("C"));
    QCOMPARE(fields.at(3), QByteArray("\\u{001B}T"));
}

void TestCliBus::statisticsAddUp()
{
    TestBus bus;
    CliRun tail(bus.arguments("tail", "A B --stats"));
    QVERIFY(subscribed(bus));
    CliRun publisher(bus.arguments("publish", "A B --data x --repeat 1000 --hold 1m"));
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasRead(1001) && bus.distributor().counters().writes >= 1000, 30'000);
    CliRun counted(bus.arguments("tail", "A B --stats --json --count 1000"));
    QVERIFY(subscribed(bus, 1002));
    CliRun again(bus.arguments("publish", "A B --data x --repeat 1500 --hold 1m"));
    QCOMPARE(counted.exitCode(), 0);
    QCOMPARE(counted.lines().size(), 1);
    QCOMPARE(valueOf(counted.jsonLines().at(0), "received"), QJsonValue(1000));

    QTRY_VERIFY_WITH_TIMEOUT(bus.hasRead(2502), 30'000);
    tail.signal(SIGINT);
    QCOMPARE(tail.exitCode(), 130);
    QCOMPARE(tail.lines().size(), 1);
    const QJsonObject line = tail.jsonLines().at(0);
    QCOMPARE(line.keys(),
             QStringList({QStringLiteral("dropped"), QStringLiteral("evicted"), QStringLiteral("filtered"),
                          QStringLiteral("received"), QStringLiteral("seconds"), QStringLiteral("shown")}));
    const auto number = [&line](const char *key) {
        return valueOf(line, key).toDouble(-1);
    };
    QVERIFY(number("received") >= 1000);
    QCOMPARE(number("received"),
             number("shown") + number("filtered") + number("evicted") + number("dropped"));
    QVERIFY(number("seconds") > 0);
}

void TestCliBus::tailsWhatTheFilterLetsThrough()
{
    TestBus bus;
    CliRun tail(bus.arguments("tail", "A B A C --json --count 2 --filter") +
                QStringList{QStringLiteral("topic == C and text contains YES or kind == unicast or stale")});
    QVERIFY(subscribed(bus, 2));
    CliRun other(bus.arguments("publish", "A B --data yes --hold 1m"));
    CliRun wrong(bus.arguments("publish", "A C --data no --hold 1m"));
    QCOMPARE(CliRun::run(bus.arguments("publish", "A C --data yes")), 0);
    QCOMPARE(tail.exitCode(), 0);
    const QList<QJsonObject> lines = tail.jsonLines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(valueOf(lines[0], "topic"), QJsonValue(QStringLiteral("C")));
    QCOMPARE(valueOf(lines[0], "packets").toArray().at(0).toArray().at(1),
             QJsonValue(QStringLiteral("796573")));
    QCOMPARE(valueOf(lines[1], "packets"), QJsonValue(QJsonArray())); // stale
}

void TestCliBus::countsWhatTheFilterKeepsOut()
{
    TestBus bus;
    CliRun tail(bus.arguments("tail", "A B --stats --count 1 --filter") +
                QStringList{QStringLiteral("json.n == 2 and time >= -1h")});
    QVERIFY(subscribed(bus));
    CliRun first(bus.arguments("publish", "A B --repeat 100 --hold 1m --data") +
                 QStringList{QStringLiteral("{\"n\":1}")});
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasRead(101), 30'000);
    CliRun second(bus.arguments("publish", "A B --hold 1m --data") +
                  QStringList{QStringLiteral("{\"n\":2}")});
    QCOMPARE(tail.exitCode(), 0);
    const QJsonObject line = tail.jsonLines().at(0);
    QCOMPARE(valueOf(line, "shown"), QJsonValue(1));
    QCOMPARE(valueOf(line, "filtered"), QJsonValue(100));
    QCOMPARE(valueOf(line, "received"), QJsonValue(101));
}

void TestCliBus::saysWhereTheFilterIsWrong()
{
    TestBus bus;
    CliRun tail(bus.arguments("tail", "A B --filter") +
                QStringList{QStringLiteral("a\\b or size > \x1b[xy")});
    QCOMPARE(tail.exitCode(), 2);
    const QByteArrayList lines = tail.errors().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith("messagebus: --filter: size is a number of bytes"), lines[0]);
    QCOMPARE(lines[1], QByteArray("  a\\\\b or size > \\u{001B}[xy"));
    QCOMPARE(lines[2], QByteArray("                 ^^^^^^^^^^^"));
    QCOMPARE(tail.output(), QByteArray());
}

QTEST_GUILESS_MAIN(TestCliBus)
#include "tst_clibus.moc"
