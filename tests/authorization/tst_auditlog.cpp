#include "audithelp.h"
#include "authorization/auditlog.h"
#include "failingfile.h"
#include "protocol/displayname.h"

#include <QJsonArray>
#include <QTest>

using namespace authorization;
using namespace audithelp;
using Kind = AuditError::Kind;

/// The audit log on a disk that fails as it is told.
class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatWasAnsweredToWhom();
    void writesEachKindOfAnswer();
    void namesTheRuleThatAnswered();
    void tellsChangesAndEnds();
    void writesOutcomes();
    void writesHostileNamesEscapedAndInHex();
    void writesHostileReasonsAsOneLine();
    void succeedsOnlyAfterSync();
    void finishesShortAndInterruptedWrites();
    void failsWhereTheDiskIsFullAtAnyByte();
    void failsWhereItCannotWriteOrSync_data();
    void failsWhereItCannotWriteOrSync();
    void saysLaterThatAnUnsureDecisionWasNotSent();
    void refusesAReplacedFile();
    void failsWhereTheFileWasReplacedWhileItWrote();
    void leavesATornLineAndRepairs();
    void continuesTheChainOfALongFile();
    void failsWhereItCannotReadTheTail();

private:
    std::shared_ptr<FakeDisk> m_disk;
    std::unique_ptr<AuditLog> log()
    {
        return std::make_unique<AuditLog>(std::make_unique<FailingFile>(m_disk),
                                          QStringLiteral("bus.example:9001"));
    }

private Q_SLOTS:
    void init() { m_disk = std::make_shared<FakeDisk>(); }
};

void TestAuditLog::writesWhatWasAnsweredToWhom()
{
    QCOMPARE(log()->appendDecision(decision(8)), std::nullopt);
    QVERIFY(m_disk->content.endsWith('\n'));
    QCOMPARE(lines(m_disk->content).size(), 1);
    QJsonObject entry = object(lines(m_disk->content)[0]);
    QCOMPARE(entry.take(QStringLiteral("session")).toString().size(), 36);
    const QJsonObject expected{
        {QStringLiteral("time"), QStringLiteral("2023-11-14T22:13:20.123Z")},
        {QStringLiteral("monotonic"), qint64{9'007'199'254'740'993}},
        {QStringLiteral("event"), QStringLiteral("answer")},
        {QStringLiteral("decision"), 8},
        {QStringLiteral("operator"), QStringLiteral("tom")},
        {QStringLiteral("reason"), QStringLiteral("as agreed")},
        {QStringLiteral("profile"), QStringLiteral("bus.example:9001")},
        {QStringLiteral("connection"), 3},
        {QStringLiteral("client"), QStringLiteral("07070707-0707-0707-0707-070707070707")},
        {QStringLiteral("user"), QStringLiteral("mary")},
        {QStringLiteral("user_hex"), QStringLiteral("6d617279")},
        {QStringLiteral("host"), QStringLiteral("desk-11")},
        {QStringLiteral("host_hex"), QStringLiteral("6465736b2d3131")},
        {QStringLiteral("feed"), QStringLiteral("PRICES")},
        {QStringLiteral("feed_hex"), QStringLiteral("505249434553")},
        {QStringLiteral("topic"), QStringLiteral("VOD.L")},
        {QStringLiteral("topic_hex"), QStringLiteral("564f442e4c")},
        {QStringLiteral("answer"), QStringLiteral("grant")},
        {QStringLiteral("required"), true},
        {QStringLiteral("ents"), QJsonArray{1, 2}},
        {QStringLiteral("prev"), QString(64, QLatin1Char('0'))}};
    QCOMPARE(entry, expected);
}

void TestAuditLog::writesEachKindOfAnswer()
{
    const auto audit = log();
    Decision unfiltered = decision(1);
    unfiltered.response.isAuthorizationRequired = false;
    unfiltered.response.entitlements.clear();
    Decision refusal = decision(2);
    refusal.response.entitlements.clear();
    QCOMPARE(audit->appendDecision(unfiltered), std::nullopt);
    QCOMPARE(audit->appendDecision(refusal), std::nullopt);
    const auto all = lines(m_disk->content);
    QCOMPARE(object(all[0]).value(QStringLiteral("answer")), QLatin1String("grant-unfiltered"));
    QCOMPARE(object(all[0]).value(QStringLiteral("required")), false);
    QCOMPARE(object(all[1]).value(QStringLiteral("answer")), QLatin1String("deny"));
    QCOMPARE(object(all[1]).value(QStringLiteral("required")), true);
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
}

void TestAuditLog::namesTheRuleThatAnswered()
{
    const auto audit = log();
    Decision made = decision(1);
    made.signature.rule = RuleStamp{QStringLiteral("desk hours"), QStringLiteral("7")};
    QCOMPARE(audit->appendDecision(made), std::nullopt);
    QCOMPARE(audit->appendDecision(decision(2)), std::nullopt);
    const auto all = lines(m_disk->content);
    QCOMPARE(object(all[0]).value(QStringLiteral("rule")).toObject(),
             (QJsonObject{{QStringLiteral("name"), QStringLiteral("desk hours")},
                          {QStringLiteral("version"), QStringLiteral("7")}}));
    QVERIFY(!object(all[1]).contains(QStringLiteral("rule"))); // a person did
}

void TestAuditLog::tellsChangesAndEnds()
{
    const auto audit = log();
    Decision made = decision(1);
    made.until = std::chrono::milliseconds(1'700'000'060'000);
    QCOMPARE(audit->appendDecision(made), std::nullopt);
    Decision change = decision(2);
    change.grant = GrantId{7};
    change.response.entitlements = {revokingEntitlement};
    change.signature.isEndOfGrant = true;
    QCOMPARE(audit->appendDecision(change), std::nullopt);
    const auto all = lines(m_disk->content);
    QCOMPARE(object(all[0]).value(QStringLiteral("until")).toString(),
             QStringLiteral("2023-11-14T22:14:20.000Z"));
    QVERIFY(!object(all[0]).contains(QStringLiteral("change")));
    QCOMPARE(object(all[1]).value(QStringLiteral("answer")).toString(), QStringLiteral("revoke"));
    QVERIFY(object(all[1]).value(QStringLiteral("change")).toBool());
    QVERIFY(object(all[1]).value(QStringLiteral("end")).toBool());
}

void TestAuditLog::writesOutcomes()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    QCOMPARE(audit->appendOutcome(outcome(1, true)), std::nullopt);
    QCOMPARE(audit->appendOutcome(outcome(2, false, QStringLiteral("gone"))), std::nullopt);
    const auto all = lines(m_disk->content);
    QCOMPARE(all.size(), 3);
    QCOMPARE(object(all[1]).value(QStringLiteral("event")), QLatin1String("outcome"));
    QCOMPARE(object(all[1]).value(QStringLiteral("outcome")), QLatin1String("sent"));
    QCOMPARE(object(all[1]).value(QStringLiteral("decision")), 1);
    QVERIFY(!object(all[1]).contains(QStringLiteral("why")));
    QCOMPARE(object(all[2]).value(QStringLiteral("outcome")), QLatin1String("not sent"));
    QCOMPARE(object(all[2]).value(QStringLiteral("why")), QLatin1String("gone"));
    QCOMPARE(object(all[2]).value(QStringLiteral("session")),
             object(all[0]).value(QStringLiteral("session")));
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
}

void TestAuditLog::writesHostileNamesEscapedAndInHex()
{
    const auto audit = log();
    const QList<QByteArray> names{"harry\xE2\x80\xAEnimda",
                                  QByteArray("a\0b", 3),
                                  "x\n{\"event\":\"answer\"}",
                                  "\xFF\xFE",
                                  "<b>%1</b>",
                                  "\"\\",
                                  "\xED\xA0\x80",
                                  QByteArray(1 << 20, 'a')};
    quint64 id = 0;
    for (const QByteArray &name : names)
        QCOMPARE(audit->appendDecision(decision(++id, name)), std::nullopt);
    const auto all = lines(m_disk->content);
    QCOMPARE(all.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QJsonObject entry = object(all[i]);
        const QString text = entry.value(QStringLiteral("topic")).toString();
        QCOMPARE(entry.value(QStringLiteral("topic_hex")).toString(), QString::fromLatin1(names[i].toHex()));
        QVERIFY(!text.isEmpty());
        QVERIFY(protocol::isPlainName(text.toUtf8()));
    }
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
}

void TestAuditLog::writesHostileReasonsAsOneLine()
{
    const auto audit = log();
    Decision made = decision(1);
    made.signature.reason = QStringLiteral("one\ntwo\u2028three") + QChar(0xD800) + QChar(0);
    made.signature.operatorName = QString(1 << 20, QLatin1Char('"'));
    QCOMPARE(audit->appendDecision(made), std::nullopt);
    QCOMPARE(audit->appendDecision(decision(2)), std::nullopt);
    QCOMPARE(lines(m_disk->content).size(), 2);
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
    QVERIFY(QString::fromUtf8(m_disk->content).toUtf8() == m_disk->content); // valid UTF-8
}

void TestAuditLog::succeedsOnlyAfterSync()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    QCOMPARE(m_disk->calls,
             (QStringList{QStringLiteral("open"), QStringLiteral("write"), QStringLiteral("sync")}));
    QCOMPARE(m_disk->durable, m_disk->content.size());
    QCOMPARE(audit->appendOutcome(outcome(1, true)), std::nullopt);
    QCOMPARE(m_disk->calls.mid(3), (QStringList{QStringLiteral("write"), QStringLiteral("sync")}));
    QCOMPARE(m_disk->durable, m_disk->content.size());
}

void TestAuditLog::finishesShortAndInterruptedWrites()
{
    m_disk->mostAtOnce = 7;
    m_disk->interruptions = 5;
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    m_disk->mostAtOnce = 1LL << 40;
    m_disk->interruptions = 2; // a write and a sync, or two writes
    QCOMPARE(audit->appendDecision(decision(2)), std::nullopt);
    QCOMPARE(lines(m_disk->content).size(), 2);
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
    QCOMPARE(m_disk->durable, m_disk->content.size());
}

void TestAuditLog::failsWhereTheDiskIsFullAtAnyByte()
{
    QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
    const QByteArray before = m_disk->content;
    const auto head = m_disk->head;
    for (qint64 room = 0; room < before.size(); ++room) {
        m_disk->content = before;
        m_disk->head = head;
        m_disk->room = before.size() + room;
        const auto audit = log();
        const auto error = audit->appendDecision(decision(2));
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::DiskFull);
        QCOMPARE(m_disk->content.size(), m_disk->room); // nothing is taken away
        QVERIFY(m_disk->content.startsWith(before));

        m_disk->room = 1LL << 40;
        QCOMPARE(audit->appendDecision(decision(3)), std::nullopt);
        QCOMPARE(firstBrokenLink(m_disk->content), -1);
        const QJsonObject last = object(lines(m_disk->content).last());
        QCOMPARE(last.value(QStringLiteral("decision")), 3);
        QCOMPARE(lines(m_disk->content).size(), room == 0 ? 2 : 4);
    }
}

void TestAuditLog::failsWhereItCannotWriteOrSync_data()
{
    QTest::addColumn<int>("openError");
    QTest::addColumn<int>("writeError");
    QTest::addColumn<int>("syncError");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int open, int write, int sync, Kind kind) {
        QTest::newRow(name) << open << write << sync << static_cast<int>(kind);
    };
    row("locked", EWOULDBLOCK, 0, 0, Kind::Locked);
    row("a folder", EISDIR, 0, 0, Kind::NotAFile);
    row("no right", EACCES, 0, 0, Kind::ReadOnly);
    row("no such folder", ENOENT, 0, 0, Kind::Other);
    row("read-only disk", 0, EROFS, 0, Kind::ReadOnly);
    row("quota", 0, EDQUOT, 0, Kind::DiskFull);
    row("bad disk", 0, EIO, 0, Kind::Other);
    row("sync fails", 0, 0, EIO, Kind::Other);
    row("sync finds no room", 0, 0, ENOSPC, Kind::DiskFull);
}

void TestAuditLog::failsWhereItCannotWriteOrSync()
{
    QFETCH(int, openError);
    QFETCH(int, writeError);
    QFETCH(int, syncError);
    QFETCH(int, kind);
    m_disk->openError = openError;
    m_disk->writeError = writeError;
    m_disk->syncError = syncError;
    const auto audit = log();
    const auto error = audit->appendDecision(decision(1));
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->kind), kind);
    QVERIFY(!error->text.isEmpty());
    QVERIFY(audit->appendOutcome(outcome(1, true)).has_value());
    QCOMPARE(m_disk->durable, 0);

    m_disk->openError = m_disk->writeError = m_disk->syncError = 0;
    QCOMPARE(audit->appendDecision(decision(2)), std::nullopt); // opened anew
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
}

void TestAuditLog::saysLaterThatAnUnsureDecisionWasNotSent()
{
    const auto audit = log();
    m_disk->syncError = EIO;
    QVERIFY(audit->appendDecision(decision(1)).has_value());
    QVERIFY(audit->appendDecision(decision(2)).has_value());
    m_disk->syncError = 0;
    QCOMPARE(audit->appendDecision(decision(3)), std::nullopt);
    QCOMPARE(audit->appendDecision(decision(4)), std::nullopt);
    QStringList story;
    for (const QByteArray &line : lines(m_disk->content)) {
        const QJsonObject entry = object(line);
        story << entry.value(QStringLiteral("outcome")).toString(QStringLiteral("answer")) +
                     QLatin1Char(' ') + QString::number(entry.value(QStringLiteral("decision")).toInt());
    }
    QCOMPARE(story.join(QLatin1String(", ")),
             QStringLiteral("answer 1, not sent 1, answer 2, not sent 1, not sent 2, answer 3, answer 4"));
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
}

void TestAuditLog::refusesAReplacedFile()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    const QByteArray before = m_disk->content;
    for (const auto &[identity, kind] : {std::pair(AppendFile::Identity::Replaced, Kind::Replaced),
                                         std::pair(AppendFile::Identity::ReadOnly, Kind::ReadOnly)}) {
        m_disk->identity = identity;
        const auto error = audit->appendDecision(decision(2));
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, kind);
        QCOMPARE(m_disk->content, before);
    }
    m_disk->identity = AppendFile::Identity::Same; // of the file that is opened next
    QCOMPARE(audit->appendDecision(decision(3)), std::nullopt);
}

void TestAuditLog::failsWhereTheFileWasReplacedWhileItWrote()
{
    m_disk->isReplacedBySync = true;
    const auto error = log()->appendDecision(decision(1));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::Replaced);
}

void TestAuditLog::leavesATornLineAndRepairs()
{
    QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
    const QByteArray torn = R"({"answer":"gra)";
    m_disk->content += torn;
    const QByteArray before = m_disk->content;
    const auto audit = log();
    QCOMPARE(audit->open(), std::nullopt);
    QCOMPARE(m_disk->content, before); // opening alone writes nothing
    QCOMPARE(audit->appendDecision(decision(2)), std::nullopt);
    QVERIFY(m_disk->content.startsWith(before + '\n'));
    const auto all = lines(m_disk->content);
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[1], torn);
    const QJsonObject repair = object(all[2]);
    QCOMPARE(repair.value(QStringLiteral("event")), QLatin1String("repair"));
    QCOMPARE(repair.value(QStringLiteral("torn_bytes")), torn.size());
    QCOMPARE(repair.value(QStringLiteral("torn")).toString().toLatin1(),
             QCryptographicHash::hash(torn, QCryptographicHash::Sha256).toHex());
    QCOMPARE(firstBrokenLink(m_disk->content), -1);
    QCOMPARE(audit->appendDecision(decision(3)), std::nullopt);
    QCOMPARE(lines(m_disk->content).size(), 5); // repaired once
}

void TestAuditLog::continuesTheChainOfALongFile()
{
    // Lines shorter than, as long as, and longer than the blocks that the tail is read in.
    for (const qsizetype size : {0, 100, 32'000, 65'000, 65'535, 65'536, 65'537, 300'000}) {
        QCOMPARE(log()->appendDecision(decision(1, QByteArray(size, 'a'))), std::nullopt);
        QCOMPARE(firstBrokenLink(m_disk->content), -1);
    }
    for (qsizetype size = 65'530; size < 65'542; ++size) {
        m_disk->content = QByteArray(size - 1, 'x') + '\n';
        QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
        QCOMPARE(object(lines(m_disk->content)[1]).value(QStringLiteral("prev")).toString().toLatin1(),
                 QCryptographicHash::hash(QByteArray(size - 1, 'x'), QCryptographicHash::Sha256).toHex());
    }
    m_disk->content = "\n";
    QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
    QCOMPARE(object(lines(m_disk->content)[1]).value(QStringLiteral("prev")).toString().toLatin1(),
             QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex());
}

void TestAuditLog::failsWhereItCannotReadTheTail()
{
    m_disk->content = "x\n";
    m_disk->readError = EIO;
    const auto audit = log();
    QVERIFY(audit->open().has_value());
    QVERIFY(audit->appendDecision(decision(1)).has_value());
    QCOMPARE(m_disk->content, QByteArray("x\n"));
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
