#include "audithelp.h"
#include "authorization/posixappendfile.h"
#include "failingfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace authorization;
using namespace audithelp;

/// The head file, by which a tail that was cut is noticed.
class TestAuditHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_disk = std::make_shared<FakeDisk>(); }
    void followsEachEntry();
    void isThereBeforeTheFirstEntry();
    void mayLagButNeverLeads();
    void saysWhereSomethingWasCut_data();
    void saysWhereSomethingWasCut();
    void startsAnewWhereItIsMissingOrDamaged();
    void losesNoEntryWhereItFails();
    void comesBackAfterItWasRemoved();
    void keepsOneLengthAndItsValue();
    void refusesWhatIsNoHead();

private:
    std::unique_ptr<AuditLog> log() const
    {
        return std::make_unique<AuditLog>(std::make_unique<FailingFile>(m_disk), QStringLiteral("test"));
    }
    AuditHead head() const { return AuditHead::fromBytes(m_disk->head.value_or("")).value_or(AuditHead{-1}); }

    std::shared_ptr<FakeDisk> m_disk;
};

void TestAuditHead::followsEachEntry()
{
    const auto audit = log();
    for (quint64 id = 1; id <= 3; ++id) {
        QCOMPARE(audit->appendDecision(decision(id)), std::nullopt);
        QCOMPARE(head(), (AuditHead{m_disk->content.size(), hashOf(lines(m_disk->content).last())}));
        QCOMPARE(audit->appendOutcome(outcome(id, true)), std::nullopt);
        QCOMPARE(head(), (AuditHead{m_disk->content.size(), hashOf(lines(m_disk->content).last())}));
    }
}

void TestAuditHead::isThereBeforeTheFirstEntry()
{
    QCOMPARE(log()->open(), std::nullopt);
    QCOMPARE(head(), AuditHead{});
}

void TestAuditHead::mayLagButNeverLeads()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    const AuditHead before = head();
    m_disk->syncError = EIO;
    QVERIFY(audit->appendDecision(decision(2)).has_value());
    QCOMPARE(head(), before); // the entry is perhaps in the file, but not safe
    m_disk->syncError = 0;
    QCOMPARE(log()->appendDecision(decision(3)), std::nullopt);
    QVERIFY(!m_disk->content.contains("\"cut\""));
}

void TestAuditHead::saysWhereSomethingWasCut_data()
{
    QTest::addColumn<int>("keep"); // lines of three
    QTest::addColumn<bool>("isWhole");
    for (const int keep : {0, 1, 2}) {
        QTest::addRow("%d lines are left", keep) << keep << true;
        QTest::addRow("%d lines and a half are left", keep) << keep << false;
    }
}

void TestAuditHead::saysWhereSomethingWasCut()
{
    QFETCH(int, keep);
    QFETCH(bool, isWhole);
    for (quint64 id = 1; id <= 3; ++id)
        QCOMPARE(log()->appendDecision(decision(id)), std::nullopt);
    const AuditHead before = head();
    const auto all = lines(m_disk->content);
    m_disk->content.clear();
    for (int i = 0; i < keep; ++i)
        m_disk->content += all[i] + '\n';
    if (!isWhole)
        m_disk->content += all[keep].first(all[keep].size() / 2);
    const QByteArray left = m_disk->content;

    const auto audit = log();
    QCOMPARE(audit->open(), std::nullopt);
    QCOMPARE(m_disk->content, left);
    QCOMPARE(head(), before); // as long as nothing tells of it
    QCOMPARE(audit->appendDecision(decision(4)), std::nullopt);
    QCOMPARE(audit->appendDecision(decision(5)), std::nullopt);
    const QJsonObject cut = object(lines(m_disk->content)[keep + (isWhole ? 0 : 2)]);
    QCOMPARE(cut.value(QStringLiteral("event")), QLatin1String("cut"));
    QCOMPARE(cut.value(QStringLiteral("expected")).toString().toLatin1(), before.hash);
    QCOMPARE(cut.value(QStringLiteral("expected_size")), before.size);
    QCOMPARE(m_disk->content.count("\"cut\""), 1);
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
}

void TestAuditHead::startsAnewWhereItIsMissingOrDamaged()
{
    QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
    const auto whole = m_disk->head;
    for (const auto &damaged : {std::optional<QByteArray>(), std::optional<QByteArray>("{\"hash\":")}) {
        m_disk->head = damaged;
        const auto audit = log();
        QCOMPARE(audit->open(), std::nullopt);
        QCOMPARE(m_disk->head, whole);
        QCOMPARE(audit->takeWarnings().size(), damaged ? 1 : 0);
    }
}

void TestAuditHead::losesNoEntryWhereItFails()
{
    m_disk->headError = ENOSPC;
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    const QStringList warnings = audit->takeWarnings();
    QVERIFY(!warnings.isEmpty());
    QVERIFY2(warnings.last().contains(QLatin1String("head")), qPrintable(warnings.last()));
    QCOMPARE(audit->appendDecision(decision(2)), std::nullopt);
    QVERIFY(audit->takeWarnings().isEmpty()); // told once
    QCOMPARE(lines(m_disk->content).size(), 2);
}

void TestAuditHead::comesBackAfterItWasRemoved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audit.jsonl"));
    AuditLog audit(std::make_unique<PosixAppendFile>(path), QStringLiteral("test"));
    QCOMPARE(audit.appendDecision(decision(1)), std::nullopt);
    QVERIFY(QFile::remove(path + auditHeadSuffix));
    QCOMPARE(audit.appendOutcome(outcome(1, true)), std::nullopt);
    const auto found = AuditHead::fromBytes(content(path + auditHeadSuffix));
    QVERIFY(found.has_value());
    QCOMPARE(found->size, content(path).size());
}

void TestAuditHead::keepsOneLengthAndItsValue()
{
    const AuditHead small{0};
    const AuditHead large{std::numeric_limits<qint64>::max() / 1024, QByteArray(64, 'f')};
    QCOMPARE(small.toBytes().size(), large.toBytes().size());
    QCOMPARE(AuditHead::fromBytes(small.toBytes()), small);
    QCOMPARE(AuditHead::fromBytes(large.toBytes()), large);
}

void TestAuditHead::refusesWhatIsNoHead()
{
    const QByteArray hash(64, 'a');
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{}"), QByteArray(R"({"hash":"ab","size":1})"),
          QByteArray(R"({"hash":")" + hash + R"("})"), QByteArray(R"({"hash":")" + hash + R"(","size":-1})"),
          QByteArray(R"({"hash":")" + QByteArray(64, 'g') + R"(","size":1})"), QByteArray(1 << 20, '{')})
        QCOMPARE(AuditHead::fromBytes(bytes), std::nullopt);
}

QTEST_GUILESS_MAIN(TestAuditHead)
#include "tst_audithead.moc"
