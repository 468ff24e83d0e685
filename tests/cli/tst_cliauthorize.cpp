#include "cli/clirun.h"
#include "cli/testbus.h"
#include "client/client.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

/// `messagebus authorize`: prints requests, and answers them only with an audit file.
class TestCliAuthorize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsRequests_data();
    void printsRequests();
    void grantsAfterTheAuditEntry();
    void confirmsOnTheFeedsGiven();
    void namesThatAreNotUtf8KeepTheirBytes();
    void refuses();
    void grantsUnfiltered();
    void badAnswersPrintAnErrorAndGoOn_data();
    void badAnswersPrintAnErrorAndGoOn();
    void answersOnlyOnce();
    void doesNotGrantNamesThatNeedASecondLook();
    void goesOnAfterTheEndOfInput();
    void lockedAuditFileIsAnError();
    void unwritableAuditFileIsAnError();
    void noAnswerWithoutItsAuditEntry();

private:
    static distributor::Options guarded(int dialect = 6);
    QStringList answering(const TestBus &bus, const char *rest = "--json") const;
    QList<QJsonObject> auditEntries() const;
    static QByteArray answerTo(const QJsonObject &request, QJsonObject more);
    /// Starts authorizer and subscriber and waits for the request.
    bool begin(TestBus &bus, CliRun &authorizer, CliRun &subscriber, const char *rest = "--json");

    QTemporaryDir m_folder;
    QString m_audit;
    int m_files = 0;
};

namespace {

const QJsonObject grant12{{QStringLiteral("required"), true}, {QStringLiteral("ents"), QJsonArray{1, 2}}};

} // namespace

void TestCliAuthorize::init()
{
    m_audit = m_folder.filePath(QStringLiteral("audit-%1.jsonl").arg(++m_files));
}

distributor::Options TestCliAuthorize::guarded(int dialect)
{
    distributor::Options options = inDialect(dialect);
    options.authorizeFeeds = {"SECRET"};
    return options;
}

QStringList TestCliAuthorize::answering(const TestBus &bus, const char *rest) const
{
    return bus.arguments("authorize", rest) + QStringList{QStringLiteral("--audit"), m_audit,
                                                          QStringLiteral("--answer-from"),
                                                          QStringLiteral("-")};
}

QList<QJsonObject> TestCliAuthorize::auditEntries() const
{
    QFile file(m_audit);
    QList<QJsonObject> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            entries.append(QJsonDocument::fromJson(line).object());
    }
    return entries;
}

QByteArray TestCliAuthorize::answerTo(const QJsonObject &request, QJsonObject more)
{
    for (const char *key : {"client", "feed", "topic"})
        more.insert(QLatin1String(key), valueOf(request, key));
    return QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n';
}

bool TestCliAuthorize::begin(TestBus &bus, CliRun &authorizer, CliRun &subscriber, const char *rest)
{
    authorizer.start(answering(bus, rest));
    if (!QTest::qWaitFor([&bus] { return bus.distributor().clientCount() == 1; }, 30'000))
        return false;
    subscriber.start(bus.arguments("tail", "SECRET T --json --count 1"));
    return authorizer.waitForLines(1);
}

void TestCliAuthorize::printsRequests_data()
{
    QTest::addColumn<int>("dialect");
    for (const int dialect : {3, 4, 6})
        QTest::addRow("%d", dialect) << dialect;
}

void TestCliAuthorize::printsRequests()
{
    QFETCH(int, dialect);
    TestBus bus(guarded(dialect));
    CliRun authorizer(bus.arguments("authorize", "--json"));
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    CliRun human(bus.arguments("authorize", ""));
    QTRY_COMPARE(bus.distributor().clientCount(), 2);
    CliRun subscriber(bus.arguments("tail", "SECRET T\x1b"));
    QVERIFY(authorizer.waitForLines(1));
    const QJsonObject line = authorizer.jsonLines().at(0);
    QCOMPARE(line.keys(), QStringList({QStringLiteral("client"), QStringLiteral("feed"),
                                       QStringLiteral("host"), QStringLiteral("kind"), QStringLiteral("time"),
                                       QStringLiteral("topic"), QStringLiteral("user")}));
    QCOMPARE(valueOf(line, "kind"), QJsonValue(6));
    QCOMPARE(valueOf(line, "feed"), QJsonValue(QStringLiteral("SECRET")));
    QCOMPARE(valueOf(line, "topic"), QJsonValue(QStringLiteral("T\x1b")));
    QVERIFY(human.waitForLines(1));
    QVERIFY2(human.lines().at(0).contains("\tSECRET\tT\\u{001B}\t"), human.lines().at(0));
}

void TestCliAuthorize::grantsAfterTheAuditEntry()
{
    TestBus bus(guarded());
    CliRun authorizer;
    CliRun subscriber;
    QVERIFY(begin(bus, authorizer, subscriber));
    const QJsonObject request = authorizer.jsonLines().at(0);
    const quint64 before = bus.distributor().counters().reads;
    QJsonObject answer = grant12;
    answer.insert(QStringLiteral("reason"), QStringLiteral("ticket 7"));
    authorizer.write(answerTo(request, answer));

    // The moment the response has arrived, the decision is in the file.
    QVERIFY(QTest::qWaitFor([&] { return bus.distributor().counters().reads > before; }, 30'000));
    const QList<QJsonObject> entries = auditEntries();
    QVERIFY(!entries.isEmpty());
    const QByteArray decision = QJsonDocument(entries.at(0)).toJson(QJsonDocument::Compact);
    QVERIFY2(decision.contains("grant") && decision.contains("ticket 7") && decision.contains("SECRET") &&
                 decision.contains(valueOf(request, "client").toString().toLatin1()),
             decision);

    CliRun publisher(bus.arguments("publish", "SECRET T --data x --entitlements 1 --hold 1m"));
    QCOMPARE(subscriber.exitCode(), 0);
    QCOMPARE(valueOf(subscriber.jsonLines().at(0), "packets").toArray().size(), 1);
    QTRY_COMPARE(auditEntries().size(), 2); // and what became of it
    authorizer.signal(SIGINT);
    QCOMPARE(authorizer.exitCode(), 130);
    QCOMPARE(authorizer.lines().size(), 1); // the request alone
    QCOMPARE(authorizer.errors(), QByteArray());
}

void TestCliAuthorize::confirmsOnTheFeedsGiven()
{
    TestBus bus(guarded());
    CliRun authorizer;
    CliRun subscriber;
    QVERIFY(begin(bus, authorizer, subscriber, "SECRET --json"));
    authorizer.write(answerTo(authorizer.jsonLines().at(0), grant12));
    QVERIFY(authorizer.waitForLines(3));
    QCOMPARE(valueOf(authorizer.jsonLines().at(1), "state"), QJsonValue(QStringLiteral("sent")));
    QCOMPARE(valueOf(authorizer.jsonLines().at(2), "state"), QJsonValue(QStringLiteral("confirmed")));
}

void TestCliAuthorize::namesThatAreNotUtf8KeepTheirBytes()
{
    TestBus bus(guarded());
    CliRun authorizer(answering(bus, "SECRET --json"));
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = bus.distributor().port();
    settings.dialect = protocol::Dialect::V6;
    client::Client subscriber;
    subscriber.subscribe("SECRET", "T\xff");
    subscriber.connectToDistributor(settings);
    QVERIFY(authorizer.waitForLines(1));
    const QJsonObject request = authorizer.jsonLines().at(0);
    QCOMPARE(valueOf(request, "topic_hex"), QJsonValue(QStringLiteral("54ff")));
    QJsonObject refusal{{QStringLiteral("client"), valueOf(request, "client")},
                        {QStringLiteral("feed"), valueOf(request, "feed")},
                        {QStringLiteral("topic_hex"), valueOf(request, "topic_hex")},
                        {QStringLiteral("required"), true},
                        {QStringLiteral("ents"), QJsonArray()}};
    authorizer.write(QJsonDocument(refusal).toJson(QJsonDocument::Compact) + '\n');
    QVERIFY(authorizer.waitForLines(2));
    QVERIFY(authorizer.jsonLines().at(1).contains(QStringLiteral("state")));
    QCOMPARE(valueOf(authorizer.jsonLines().at(1), "topic_hex"), valueOf(request, "topic_hex"));
}

void TestCliAuthorize::refuses()
{
    TestBus bus(guarded());
    CliRun authorizer;
    CliRun subscriber;
    QVERIFY(begin(bus, authorizer, subscriber));
    authorizer.write(answerTo(authorizer.jsonLines().at(0),
                              {{QStringLiteral("required"), true}, {QStringLiteral("ents"), QJsonArray()}}));
    QCOMPARE(subscriber.exitCode(), 0);
    const QJsonObject refusal = subscriber.jsonLines().at(0); // a message like any other
    QCOMPARE(valueOf(refusal, "user"), QJsonValue(QString()));
    QCOMPARE(valueOf(refusal, "packets"), QJsonValue(QJsonArray()));
}

void TestCliAuthorize::grantsUnfiltered()
{
    TestBus bus(guarded());
    CliRun authorizer;
    CliRun subscriber;
    QVERIFY(begin(bus, authorizer, subscriber));
    const quint64 before = bus.distributor().counters().reads;
    authorizer.write(answerTo(authorizer.jsonLines().at(0), {{QStringLiteral("required"), false}}));
    QVERIFY(QTest::qWaitFor([&] { return bus.distributor().counters().reads > before; }, 30'000));
    CliRun publisher(bus.arguments("publish", "SECRET T --data x --hold 1m")); // no entitlements
    QCOMPARE(subscriber.exitCode(), 0);
    QCOMPARE(valueOf(subscriber.jsonLines().at(0), "packets").toArray().size(), 1);
}

void TestCliAuthorize::badAnswersPrintAnErrorAndGoOn_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray id =
        R"("client": "00112233-4455-6677-8899-aabbccddeeff", "feed": "SECRET", "topic": "T")";
    QTest::newRow("no request") << QByteArray("{" + id + R"(, "required": true, "ents": [1]})");
    QTest::newRow("not JSON") << QByteArray("yes");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no required") << QByteArray("{" + id + R"(, "ents": [1]})");
    QTest::newRow("no ents") << QByteArray("{" + id + R"(, "required": true})");
    QTest::newRow("ents of no use") << QByteArray("{" + id + R"(, "required": false, "ents": [1]})");
    QTest::newRow("fraction") << QByteArray("{" + id + R"(, "required": true, "ents": [1.5]})");
    QTest::newRow("too large") << QByteArray("{" + id + R"(, "required": true, "ents": [2147483648]})");
    QTest::newRow("no client") << QByteArray(
        R"({"feed": "SECRET", "topic": "T", "required": true, "ents": []})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("long") << QByteArray(2 * 1024 * 1024, ' ').append('x');
}

void TestCliAuthorize::badAnswersPrintAnErrorAndGoOn()
{
    QFETCH(QByteArray, line);
    TestBus bus(guarded());
    CliRun authorizer;
    CliRun subscriber;
    QVERIFY(begin(bus, authorizer, subscriber));
    authorizer.write(line + '\n');
    QVERIFY(authorizer.waitForLines(2));
    const QJsonObject error = authorizer.jsonLines().at(1);
    QCOMPARE(error.keys(), QStringList{QStringLiteral("error")});
    QVERIFY(!valueOf(error, "error").toString().isEmpty());
    QCOMPARE(auditEntries().size(), 0);

    const quint64 before = bus.distributor().counters().reads;
    authorizer.write(answerTo(authorizer.jsonLines().at(0), grant12));
    QVERIFY(QTest::qWaitFor([&] { return bus.distributor().counters().reads > before; }, 30'000));
}

void TestCliAuthorize::answersOnlyOnce()
{
    TestBus bus(guarded());
    CliRun authorizer;
    CliRun subscriber;
    QVERIFY(begin(bus, authorizer, subscriber));
    const QByteArray answer = answerTo(authorizer.jsonLines().at(0), grant12);
    const quint64 before = bus.distributor().counters().reads;
    authorizer.write(answer + answer);
    QVERIFY(authorizer.waitForLines(2));
    QVERIFY(authorizer.jsonLines().at(1).contains(QStringLiteral("error")));
    QTRY_COMPARE(auditEntries().size(), 2); // one decision and its outcome
    authorizer.signal(SIGTERM);
    QCOMPARE(authorizer.exitCode(), 0);
    QCOMPARE(bus.distributor().counters().reads, before + 1);
}

void TestCliAuthorize::doesNotGrantNamesThatNeedASecondLook()
{
    TestBus bus(guarded());
    CliRun authorizer(answering(bus));
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    CliRun subscriber(bus.arguments("tail", "SECRET T\xe2\x80\xae --json --count 1"));
    QVERIFY(authorizer.waitForLines(1));
    authorizer.write(answerTo(authorizer.jsonLines().at(0), grant12));
    QVERIFY(authorizer.waitForLines(2));
    QVERIFY(authorizer.jsonLines().at(1).contains(QStringLiteral("error")));
    // It can be refused.
    authorizer.write(answerTo(authorizer.jsonLines().at(0),
                              {{QStringLiteral("required"), true}, {QStringLiteral("ents"), QJsonArray()}}));
    QCOMPARE(subscriber.exitCode(), 0);
}

void TestCliAuthorize::goesOnAfterTheEndOfInput()
{
    TestBus bus(guarded());
    CliRun authorizer(answering(bus));
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    authorizer.closeInput();
    CliRun subscriber(bus.arguments("tail", "SECRET T"));
    QVERIFY(authorizer.waitForLines(1));
    authorizer.signal(SIGTERM);
    QCOMPARE(authorizer.exitCode(), 0);
}

void TestCliAuthorize::lockedAuditFileIsAnError()
{
    TestBus bus(guarded());
    CliRun first(answering(bus));
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    CliRun second(answering(bus));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY2(second.errorLine().contains(m_audit.toUtf8()), second.errorLine());
    QCOMPARE(bus.distributor().counters().accepted, 1u);
}

void TestCliAuthorize::unwritableAuditFileIsAnError()
{
    TestBus bus(guarded());
    m_audit = QStringLiteral("/proc/no-such-folder/audit");
    CliRun run(answering(bus));
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains("audit file"), run.errorLine());
    QCOMPARE(bus.distributor().counters().accepted, 0u);
}

void TestCliAuthorize::noAnswerWithoutItsAuditEntry()
{
    TestBus bus(guarded());
    CliRun authorizer;
    CliRun subscriber;
    QVERIFY(begin(bus, authorizer, subscriber));
    // The path comes to name another file, and its folder is gone: no entry can be written.
    QVERIFY(QFile::remove(m_audit));
    QVERIFY(QDir().mkpath(m_audit));
    const quint64 before = bus.distributor().counters().reads;
    authorizer.write(answerTo(authorizer.jsonLines().at(0), grant12));
    QVERIFY(authorizer.waitForLines(2));
    QVERIFY(valueOf(authorizer.jsonLines().at(1), "error").toString().contains(QLatin1String("audit")));
    authorizer.signal(SIGTERM);
    QCOMPARE(authorizer.exitCode(), 0);
    QCOMPARE(bus.distributor().counters().reads, before);
}

QTEST_GUILESS_MAIN(TestCliAuthorize)
#include "tst_cliauthorize.moc"
