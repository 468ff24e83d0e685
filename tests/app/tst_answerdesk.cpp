#include "app/answerdesk.h"
#include "support/guitest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace authorization;

/// What a session's desk does by itself, by a clock that the test sets: ends of grants, and rules. The
/// network is played: what is released is sent at once.
class TestAnswerDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void revokesAGrantAtItsEnd();
    void revokesAtTheEndThoughTheClockWasSetBack();
    void leavesToTheOperatorWhatFellDueWhileAway();
    void leavesToTheOperatorWhatAnEarlierRunDidNotEnd();
    void leavesToTheOperatorAnEndThatCannotBeRecorded();
    void handsABurstToAPerson();
    void neverGrantsUnfilteredByRule_data();
    void neverGrantsUnfilteredByRule();
    void rulesAreOffAfterABrokenFile();
    void rulesAreOffAtAnotherDistributor();
    void holdsBackWhatRulesAnsweredBeforeTheyWereSwitchedOff();

private:
    static protocol::ClientId client(int number)
    {
        protocol::ClientId id;
        id.bytes.fill(static_cast<char>(number));
        return id;
    }
    static protocol::AuthorizationRequest asked(int number)
    {
        return {client(number), "desk-11", "mary", "PRICES", "VOD.L"};
    }
    void open();
    RequestId ask(int number);
    /// A grant with an end, which is sent and shown.
    void grant(int number, std::chrono::seconds length);
    void show(int number);
    const LiveGrant &grantOf(int number) const
    {
        return *m_answers->desk().grants().find(client(number), {"PRICES", "VOD.L"});
    }
    void pass(std::chrono::seconds time)
    {
        m_now.monotonic += time;
        m_now.utc += time;
    }
    /// Once a second a session does this.
    void tick() { m_answers->tick(); }
    void keepRules(const QByteArray &json)
    {
        QFile file(m_rules->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }
    QList<QJsonObject> audit() const;
    QStringList told(models::Tone tone) const { return m_told.value(static_cast<int>(tone)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    TimePoint m_now;
    std::unique_ptr<models::Presets> m_presets;
    std::unique_ptr<models::Rules> m_rules;
    std::unique_ptr<app::AnswerDesk> m_answers;
    std::vector<Decision> m_released;
    QHash<int, QStringList> m_told;
};

void TestAnswerDesk::init()
{
    support::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = {std::chrono::hours(5), std::chrono::seconds(1'700'000'000)};
    m_presets = std::make_unique<models::Presets>(m_folder->filePath(QStringLiteral("presets.json")));
    m_rules = std::make_unique<models::Rules>(m_folder->filePath(QStringLiteral("rules.json")));
    QCOMPARE(m_presets->change([](PresetBook &book) {
        return book.put({QStringLiteral("PRICES"), QStringLiteral("Level 1"), {1, 2}});
    }),
             QString());
    open();
}

void TestAnswerDesk::cleanup()
{
    m_answers.reset();
    m_rules.reset();
    m_presets.reset();
}

/// A run of the program.
void TestAnswerDesk::open()
{
    m_answers.reset();
    m_released.clear();
    m_told.clear();
    m_answers =
        std::make_unique<app::AnswerDesk>(QStringLiteral("tom"), m_folder->filePath(QStringLiteral("audit")),
                                          *m_presets, *m_rules, [this] { return m_now; });
    connect(m_answers.get(), &app::AnswerDesk::released, this, [this](const Decision &decision) {
        m_released.push_back(decision);
        m_answers->finish(decision.id, true, {});
    });
    connect(m_answers.get(), &app::AnswerDesk::happened, this,
            [this](models::Tone tone, const QString &text) { m_told[static_cast<int>(tone)].append(text); });
    m_answers->setTarget(QStringLiteral("bus:9001"));
    m_answers->connected(1);
}

RequestId TestAnswerDesk::ask(int number)
{
    m_answers->requestsArrived({asked(number)});
    return m_answers->desk().at(m_answers->desk().size() - 1).id;
}

void TestAnswerDesk::show(int number)
{
    m_answers->notified({{"mary", "desk-11", client(number), "PRICES", "VOD.L", true}});
}

void TestAnswerDesk::grant(int number, std::chrono::seconds length)
{
    const std::size_t before = m_released.size();
    const RequestId id = ask(number);
    QVERIFY(!m_answers->answer(id, GrantEntitlements{{1, 2}, m_now.utc + length}, {},
                               QStringLiteral("until then")));
    QTRY_COMPARE(m_released.size(), before + 1);
    show(number);
    QCOMPARE(grantOf(number).state, GrantState::Shown);
}

QList<QJsonObject> TestAnswerDesk::audit() const
{
    QList<QJsonObject> entries;
    QFile file(m_answers->auditFile());
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            entries.append(QJsonDocument::fromJson(line).object());
    }
    return entries;
}

void TestAnswerDesk::revokesAGrantAtItsEnd()
{
    grant(1, std::chrono::hours(1));
    pass(std::chrono::minutes(59));
    tick();
    QVERIFY(!grantOf(1).changing);
    pass(std::chrono::minutes(1));
    tick();
    QTRY_COMPARE(m_released.size(), 2U);
    QCOMPARE(kindOf(m_released[1].response), AnswerKind::Revoke);
    QCOMPARE(m_released[1].response.client, client(1));
    QVERIFY(m_released[1].response.isAuthorizationRequired);
    QCOMPARE(m_released[1].response.entitlements, protocol::Entitlements{revokingEntitlement});
    QCOMPARE(grantOf(1).access(), Access::Revoked);
    tick();
    pass(std::chrono::hours(1));
    tick();
    QVERIFY(!grantOf(1).changing); // once
    QTRY_COMPARE(audit().size(), 4);
    const QJsonObject end = audit().at(2);
    QCOMPARE(end.value(QLatin1String("answer")).toString(), QStringLiteral("revoke"));
    QCOMPARE(end.value(QLatin1String("end")).toBool(), true);
    QCOMPARE(end.value(QLatin1String("operator")).toString(), QStringLiteral("tom"));
    QCOMPARE(m_released.size(), 2U);
}

void TestAnswerDesk::revokesAtTheEndThoughTheClockWasSetBack()
{
    grant(1, std::chrono::hours(1));
    pass(std::chrono::hours(1));
    m_now.utc -= std::chrono::hours(48);
    tick();
    QTRY_COMPARE(m_released.size(), 2U);
    QCOMPARE(kindOf(m_released[1].response), AnswerKind::Revoke);
    QTRY_COMPARE(audit().size(), 4); // though its times run backwards
}

void TestAnswerDesk::leavesToTheOperatorWhatFellDueWhileAway()
{
    grant(1, std::chrono::hours(1));
    grant(2, std::chrono::hours(3));
    m_answers->disconnected();
    pass(std::chrono::hours(2));
    tick();
    QVERIFY(grantOf(1).isOverdue);
    m_answers->connected(2);
    show(1);
    show(2);
    tick();
    QVERIFY(grantOf(1).isOverdue);
    QVERIFY(!grantOf(1).changing);
    QVERIFY(!grantOf(2).isOverdue);
    pass(std::chrono::hours(1)); // this one is known again, in time
    tick();
    QVERIFY(!grantOf(1).changing);
    QTRY_COMPARE(m_released.size(), 3U);
    QCOMPARE(m_released[2].response.client, client(2));
    QVERIFY(!m_answers->change(grantOf(1).id, Revoke{}, {}, QStringLiteral("overdue")));
    QTRY_COMPARE(m_released.size(), 4U);
    QVERIFY(!m_released[3].signature.isEndOfGrant);
    QVERIFY(!grantOf(1).isOverdue);
}

void TestAnswerDesk::leavesToTheOperatorWhatAnEarlierRunDidNotEnd()
{
    grant(1, std::chrono::hours(1));
    QTRY_COMPARE(audit().size(), 2);
    pass(std::chrono::hours(2));
    open();
    QTRY_VERIFY(m_answers->desk().grants().find(client(1), {"PRICES", "VOD.L"}));
    QVERIFY(grantOf(1).isOverdue);
    QCOMPARE(grantOf(1).state, GrantState::Away);
    QCOMPARE(told(models::Tone::Warn).size(), 1);
    QVERIFY(told(models::Tone::Warn).first().contains(QStringLiteral("nothing is sent for them by itself")));
    show(1);
    tick();
    pass(std::chrono::hours(1));
    tick();
    QVERIFY(grantOf(1).isOverdue);
    QVERIFY(!grantOf(1).changing);
    QCOMPARE(audit().size(), 2);
    QCOMPARE(m_released.size(), 0U);
}

void TestAnswerDesk::leavesToTheOperatorAnEndThatCannotBeRecorded()
{
    grant(1, std::chrono::hours(1));
    QTRY_COMPARE(audit().size(), 2);
    QVERIFY(QFile::setPermissions(m_answers->auditFile(), QFile::ReadOwner));
    pass(std::chrono::hours(1));
    tick();
    QTRY_VERIFY(grantOf(1).isOverdue);
    QCOMPARE(told(models::Tone::Bad).size(), 1);
    QVERIFY2(told(models::Tone::Bad).first().contains(QStringLiteral("could not be written")),
             qPrintable(told(models::Tone::Bad).first()));
    QVERIFY(QFile::setPermissions(m_answers->auditFile(), QFile::ReadOwner | QFile::WriteOwner));
    tick();
    QVERIFY(!grantOf(1).changing); // not tried again by itself
    QCOMPARE(m_released.size(), 1U);
    QCOMPARE(grantOf(1).access(), Access::Entitlements);
}

void TestAnswerDesk::handsABurstToAPerson()
{
    keepRules(R"({"format": 1, "version": 3, "rate": {"answers": 3, "per": "10s"},
                  "rules": [{"name": "All", "grant": "Level 1"}]})");
    QCOMPARE(m_answers->switchRulesOn(), QString());
    QList<protocol::AuthorizationRequest> burst;
    for (int number = 1; number <= 10; ++number)
        burst.append(asked(number));
    m_answers->requestsArrived(burst);
    QTRY_COMPARE(m_released.size(), 3U);
    QCOMPARE(m_answers->ruleCounters().tooMany, 7U);
    for (std::size_t row = 3; row < 10; ++row)
        QCOMPARE(m_answers->desk().at(row).state, RequestState::Pending);
    pass(std::chrono::seconds(10));
    tick(); // what was left to a person stays there
    for (std::size_t row = 3; row < 10; ++row)
        QCOMPARE(m_answers->desk().at(row).state, RequestState::Pending);
    ask(11);
    QTRY_COMPARE(m_released.size(), 4U);
    QCOMPARE(m_released[3].response.client, client(11));
    QTRY_COMPARE(audit().size(), 8);
    QCOMPARE(audit().first().value(QLatin1String("rule")).toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("All"));
}

void TestAnswerDesk::neverGrantsUnfilteredByRule_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("as an action") << QByteArray(R"("then": "grant-unfiltered")") << false;
    QTest::newRow("as a key") << QByteArray(R"("grant": "Level 1", "required": false)") << false;
    QTest::newRow("as no preset") << QByteArray(R"("grant": "")") << false;
    QTest::newRow("as a preset of that name") << QByteArray(R"("grant": "unfiltered")") << true;
    QTest::newRow("as a preset of another feed") << QByteArray(R"("grant": "News")") << true;
    QTest::newRow("as any preset") << QByteArray(R"("grant": "*")") << true;
}

void TestAnswerDesk::neverGrantsUnfilteredByRule()
{
    QFETCH(QByteArray, rule);
    QFETCH(bool, isRead);
    keepRules(R"({"format": 1, "version": 1, "rules": [{"name": "All", )" + rule + "}]}");
    QCOMPARE(m_answers->switchRulesOn().isEmpty(), isRead);
    QCOMPARE(m_answers->areRulesOn(), isRead);
    const RequestId id = ask(1);
    QCOMPARE(m_answers->desk().find(id)->state, RequestState::Pending);
    QCOMPARE(m_released.size(), 0U);
    QVERIFY(!QFile::exists(m_answers->auditFile()));
}

void TestAnswerDesk::rulesAreOffAfterABrokenFile()
{
    const QByteArray good = R"({"format": 1, "version": 3, "rules": [{"name": "All", "grant": "Level 1"}]})";
    keepRules(good);
    QCOMPARE(m_answers->switchRulesOn(), QString());
    ask(1);
    QTRY_COMPARE(m_released.size(), 1U);
    keepRules(good.chopped(2));
    m_rules->load(); // as the window does whenever the rules are looked at
    QVERIFY(!m_answers->areRulesOn());
    QCOMPARE(told(models::Tone::Bad).size(), 1);
    QVERIFY2(told(models::Tone::Bad).first().contains(QStringLiteral("line 1")),
             qPrintable(told(models::Tone::Bad).first()));
    ask(2);
    QVERIFY(!m_answers->switchRulesOn().isEmpty());
    keepRules(good);
    m_rules->load();
    QVERIFY(!m_answers->areRulesOn()); // a person has to switch them on again
    ask(3);
    QCOMPARE(m_answers->desk().at(1).state, RequestState::Pending);
    QCOMPARE(m_answers->desk().at(2).state, RequestState::Pending);
    QCOMPARE(m_released.size(), 1U);
}

void TestAnswerDesk::rulesAreOffAtAnotherDistributor()
{
    keepRules(R"({"format": 1, "version": 3, "rules": [{"name": "All", "grant": "Level 1"}]})");
    QCOMPARE(m_answers->switchRulesOn(), QString());
    m_answers->disconnected();
    m_answers->setTarget(QStringLiteral("other:9001"));
    m_answers->connected(2);
    QVERIFY(!m_answers->areRulesOn());
    QCOMPARE(m_answers->desk().find(ask(1))->state, RequestState::Pending);
    QCOMPARE(m_released.size(), 0U);
}

void TestAnswerDesk::holdsBackWhatRulesAnsweredBeforeTheyWereSwitchedOff()
{
    keepRules(R"({"format": 1, "version": 3, "rules": [{"name": "All", "grant": "Level 1"}]})");
    QCOMPARE(m_answers->switchRulesOn(), QString());
    const RequestId id = ask(1);
    QCOMPARE(m_answers->desk().find(id)->state, RequestState::Recording);
    m_answers->switchRulesOff();
    QTRY_COMPARE(m_answers->desk().find(id)->state, RequestState::NotSent);
    QCOMPARE(m_released.size(), 0U);
    QTRY_COMPARE(audit().size(), 2);
    QCOMPARE(audit().at(1).value(QLatin1String("outcome")).toString(), QStringLiteral("not sent"));
}

QTEST_MAIN(TestAnswerDesk)
#include "tst_answerdesk.moc"
