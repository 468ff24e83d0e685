#include "cli/clirun.h"
#include "cli/testbus.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

/// `messagebus authorize --rules`: answers by rules, or says what they would answer.
class TestCliRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersByRules();
    void leavesToAPersonWhatRulesDoNotAnswer();
    void revokesAGrantAtItsEnd();
    void dryRunAnswersNothing();
    void refusesRulesThatCannotBeUsed_data();
    void refusesRulesThatCannotBeUsed();
    void refusesOptionsThatDoNotFit_data();
    void refusesOptionsThatDoNotFit();

private:
    static distributor::Options guarded();
    /// Files of rules and presets, as arguments.
    QStringList withRules(const char *rules) const;
    QStringList withAudit() const { return {QStringLiteral("--audit"), m_audit}; }
    QList<QJsonObject> auditEntries() const;

    QTemporaryDir m_folder;
    QString m_audit;
    int m_files = 0;
};

void TestCliRules::init()
{
    m_audit = m_folder.filePath(QStringLiteral("audit-%1.jsonl").arg(++m_files));
}

distributor::Options TestCliRules::guarded()
{
    distributor::Options options = inDialect(6);
    options.authorizeFeeds = {"SECRET"};
    return options;
}

QList<QJsonObject> TestCliRules::auditEntries() const
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

QStringList TestCliRules::withRules(const char *rules) const
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no temporary file");
        return path;
    };
    return {
        QStringLiteral("--rules"),
        write(QStringLiteral("rules.json"),
              QByteArray(R"({"format": 1, "version": 7, "rules": [)") + rules + "]}"),
        QStringLiteral("--presets"),
        write(
            QStringLiteral("presets.json"),
            R"({"format": 1, "presets": [{"feed": "SECRET", "name": "Level 1", "entitlements": [1, 2]}]})")};
}

void TestCliRules::answersByRules()
{
    TestBus bus(guarded());
    CliRun authorizer(
        bus.arguments("authorize", "SECRET --json") +
        withRules(R"({"name": "all", "if": {"topic": {"wildcard": "T*"}}, "grant": "Level 1"})") +
        withAudit());
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    CliRun subscriber(bus.arguments("tail", "SECRET T1 --json --count 1"));
    QVERIFY(authorizer.waitForLines(3));
    QCOMPARE(valueOf(authorizer.jsonLines().at(1), "state"), QJsonValue(QStringLiteral("sent")));
    QCOMPARE(valueOf(authorizer.jsonLines().at(1), "rule"), QJsonValue(QStringLiteral("all")));
    QCOMPARE(valueOf(authorizer.jsonLines().at(2), "state"), QJsonValue(QStringLiteral("confirmed")));
    CliRun publisher(bus.arguments("publish", "SECRET T1 --data x --entitlements 1 --hold 1m"));
    QCOMPARE(subscriber.exitCode(), 0);
    QCOMPARE(valueOf(subscriber.jsonLines().at(0), "packets").toArray().size(), 1);
    QTRY_COMPARE(auditEntries().size(), 2);
    const QJsonObject rule = valueOf(auditEntries().at(0), "rule").toObject();
    QCOMPARE(valueOf(rule, "name"), QJsonValue(QStringLiteral("all")));
    QVERIFY2(valueOf(rule, "version").toString().startsWith(QLatin1String("7 (")),
             qPrintable(valueOf(rule, "version").toString()));
    authorizer.signal(SIGTERM);
    QCOMPARE(authorizer.exitCode(), 0);
}

void TestCliRules::leavesToAPersonWhatRulesDoNotAnswer()
{
    TestBus bus(guarded());
    CliRun authorizer(bus.arguments("authorize", "--json --answer-from -") + withAudit() +
                      withRules(R"({"name": "T1", "if": {"topic": "T1"}, "grant": "Level 1"})"));
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    CliRun subscriber(bus.arguments("tail", "SECRET T2 --json --count 1"));
    QVERIFY(authorizer.waitForLines(2));
    const QJsonObject line = authorizer.jsonLines().at(1);
    QCOMPARE(valueOf(line, "state"), QJsonValue(QStringLiteral("left to a person")));
    QCOMPARE(valueOf(line, "why"), QJsonValue(QStringLiteral("no rule holds")));
    QCOMPARE(auditEntries().size(), 0);
    QJsonObject answer = line; // other keys mean nothing
    answer.insert(QStringLiteral("required"), true);
    answer.insert(QStringLiteral("ents"), QJsonArray{1, 2});
    authorizer.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n'); // a person
    QVERIFY(authorizer.waitForLines(3));
    QCOMPARE(valueOf(authorizer.jsonLines().at(2), "state"), QJsonValue(QStringLiteral("sent")));
    QVERIFY(!authorizer.jsonLines().at(2).contains(QStringLiteral("rule")));
    QVERIFY(!auditEntries().at(0).contains(QStringLiteral("rule")));
}

void TestCliRules::revokesAGrantAtItsEnd()
{
    TestBus bus(guarded());
    CliRun authorizer(bus.arguments("authorize", "SECRET --json") +
                      withRules(R"({"name": "all", "grant": "Level 1", "for": "100ms"})") + withAudit());
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    CliRun subscriber(bus.arguments("tail", "SECRET T --json --count 1"));
    QVERIFY(QTest::qWaitFor([this] { return auditEntries().size() == 4; }, 30'000));
    const QJsonObject revocation = auditEntries().at(2);
    QCOMPARE(valueOf(revocation, "answer"), QJsonValue(QStringLiteral("revoke")));
    QCOMPARE(valueOf(revocation, "end"), QJsonValue(true));
    QCOMPARE(valueOf(auditEntries().at(3), "outcome"), QJsonValue(QStringLiteral("sent")));
    CliRun publisher(bus.arguments("publish", "SECRET T --data x --entitlements 1 --hold 1m"));
    QCOMPARE(subscriber.exitCode(), 0); // still subscribed: a message, without packets
    QCOMPARE(valueOf(subscriber.jsonLines().at(0), "packets"), QJsonValue(QJsonArray()));
}

void TestCliRules::dryRunAnswersNothing()
{
    TestBus bus(guarded());
    CliRun authorizer(bus.arguments("authorize", "--json --dry-run") +
                      withRules(R"({"name": "no", "if": {"topic": "T2"}, "then": "deny"},
                                   {"name": "all", "grant": "Level 1"})"));
    QTRY_COMPARE(bus.distributor().clientCount(), 1);
    const quint64 before = bus.distributor().counters().reads;
    CliRun subscriber(bus.arguments("tail", "SECRET T1 SECRET T2"));
    QVERIFY(authorizer.waitForLines(4));
    const QJsonObject grant = authorizer.jsonLines().at(1);
    QCOMPARE(valueOf(grant, "state"), QJsonValue(QStringLiteral("would grant")));
    QCOMPARE(valueOf(grant, "ents"), QJsonValue(QJsonArray{1, 2}));
    QCOMPARE(valueOf(authorizer.jsonLines().at(3), "state"), QJsonValue(QStringLiteral("would deny")));
    authorizer.signal(SIGTERM);
    QCOMPARE(authorizer.exitCode(), 0);
    QCOMPARE(bus.distributor().counters().reads, before + 2); // the two subscriptions
}

void TestCliRules::refusesRulesThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("broken") << QByteArray(R"({"name": "a", "if": {"topic": {"regex": "("}}, "then": "deny"})")
                            << QByteArray("rule 1 (\"a\"): \"if.topic\"");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("line 1");
}

void TestCliRules::refusesRulesThatCannotBeUsed()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, says);
    TestBus bus(guarded());
    CliRun run(bus.arguments("authorize", "") + withRules(rules.constData()) + withAudit());
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains(says), run.errorLine());
    QCOMPARE(bus.distributor().counters().accepted, 0u);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("rules.json")))); // it is somebody's
}

void TestCliRules::refusesOptionsThatDoNotFit_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("nothing to answer by") << QStringLiteral("--dry-run");
    QTest::newRow("presets alone") << QStringLiteral("--presets p.json");
    QTest::newRow("rules without audit") << QStringLiteral("--rules r.json");
    QTest::newRow("dry run with answers")
        << QStringLiteral("--rules r.json --dry-run --audit a --answer-from -");
}

void TestCliRules::refusesOptionsThatDoNotFit()
{
    QFETCH(QString, options);
    TestBus bus(guarded());
    CliRun run(bus.arguments("authorize", options.toLatin1().constData()));
    QCOMPARE(run.exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestCliRules)
#include "tst_clirules.moc"
