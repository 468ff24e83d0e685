#include "authorization/auditends.h"

#include "audithelp.h"
#include "deskhelp.h"

#include "authorization/auditlog.h"
#include "authorization/posixappendfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace authorization;

/// What an audit tells of grants that were to end.
class TestAuditEnds : public QObject
{
    Q_OBJECT

private:
    enum class Fate { Sent, NotSent, Untold };
    void record(int client, const QByteArray &topic, const Answer &answer, Fate fate = Fate::Sent,
                bool isRevoke = false)
    {
        Decision decision;
        decision.id = DecisionId{++m_last};
        decision.at = deskhelp::at(static_cast<int>(m_last));
        decision.asked = deskhelp::ask(client);
        decision.asked.topic = topic;
        decision.asked.user = "mary\xff";
        decision.response = responseTo(decision.asked, answer);
        if (isRevoke)
            decision.response.entitlements = {revokingEntitlement};
        decision.until = endOf(answer);
        decision.signature = {QStringLiteral("tom"), QStringLiteral("because")};
        QVERIFY(!m_log->appendDecision(decision));
        if (fate != Fate::Untold)
            QVERIFY(!m_log->appendOutcome({decision.id, decision.at, fate == Fate::Sent, {}}));
    }
    std::vector<RecordedEnd> ends(std::size_t most = 100) const
    {
        return recordedEnds(m_path, deskhelp::at(1'000).utc, m_go, most);
    }
    static Answer until(std::chrono::milliseconds end) { return GrantEntitlements{{2, 1}, end}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<AuditLog> m_log;
    quint64 m_last = 0;
    const std::atomic<bool> m_go{false};

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("bus.jsonl"));
        m_log = std::make_unique<AuditLog>(std::make_unique<PosixAppendFile>(m_path), QStringLiteral("bus"));
        m_last = 0;
    }
    void cleanup() { m_log.reset(); }

    void tellsWhoHasWhatUntilWhen()
    {
        record(1, "T", until(5'000ms));
        const auto found = ends();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].who.client, deskhelp::client(1));
        QCOMPARE(found[0].who.user, QByteArray("mary\xff"));
        QCOMPARE(found[0].who.topic, QByteArray("T"));
        QVERIFY(found[0].given.until == 5'000ms);
        QCOMPARE(found[0].given.entitlements, protocol::Entitlements({1, 2}));
        QCOMPARE(found[0].given.signature.operatorName, QStringLiteral("tom"));
        QCOMPARE(found[0].given.signature.reason, QStringLiteral("because"));
        QVERIFY(found[0].given.sent);
    }

    void aLaterAnswerTakesThePlace_data()
    {
        QTest::addColumn<bool>("isRevoke");
        QTest::addColumn<bool>("isDeny");
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("left");
        QTest::newRow("revoked") << true << false << int(Fate::Sent) << 1;
        QTest::newRow("revocation not sent") << true << false << int(Fate::NotSent) << 2;
        QTest::newRow("revocation perhaps sent") << true << false << int(Fate::Untold) << 2;
        QTest::newRow("without an end") << false << false << int(Fate::Sent) << 1;
        QTest::newRow("a refusal changes nothing") << false << true << int(Fate::Sent) << 2;
    }
    void aLaterAnswerTakesThePlace()
    {
        QFETCH(bool, isRevoke);
        QFETCH(bool, isDeny);
        QFETCH(int, fate);
        QFETCH(int, left);
        record(1, "T", until(5'000ms));
        record(2, "T", until(6'000ms)); // another client's
        const Answer later = isDeny ? Answer(Deny{}) : Answer(GrantEntitlements{{3}});
        record(1, "T", later, Fate(fate), isRevoke);
        QCOMPARE(ends().size(), std::size_t(left));
    }

    void whatWasNotSentEndsNothing()
    {
        record(1, "T", until(5'000ms), Fate::NotSent);
        QVERIFY(ends().empty());
        record(1, "T", until(5'000ms), Fate::Untold); // the program died: it may have been sent
        QCOMPARE(ends().size(), std::size_t(1));
        QVERIFY(!ends()[0].given.sent);
    }

    void theNewestAreKeptAndOneOfThisRunIsPassedOver()
    {
        for (int i = 0; i < 20; ++i)
            record(1, QByteArray::number(i), until(5'000ms));
        const auto newest = ends(3);
        QCOMPARE(newest.size(), std::size_t(3));
        QCOMPARE(newest[0].who.topic, QByteArray("17"));
        QCOMPARE(recordedEnds(m_path, deskhelp::at(5).utc, m_go).size(), std::size_t(5));
    }

    void aMissingAuditHasNone()
    {
        QVERIFY(recordedEnds(m_folder->filePath(QStringLiteral("none.jsonl")), 1s, m_go).empty());
    }
};

QTEST_GUILESS_MAIN(TestAuditEnds)
#include "tst_auditends.moc"
