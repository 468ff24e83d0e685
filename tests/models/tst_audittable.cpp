// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/audittable.h"

#include "authorization/auditindex.h"
#include "authorization/posixappendfile.h"
#include "models/nametext.h"
#include "modeltext.h"
#include "support/authorizationaudit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace authorization;
using models::AuditRow;
using models::AuditTable;
using models::linesOf;

/// The answers of an audit as rows, read from real files.
class TestAuditTable : public QObject
{
    Q_OBJECT

private:
    /// What a search of all finds now.
    AuditTable::Findings find(const QString &text = {})
    {
        while (index->readOn(3)) {
        }
        AuditQuery query;
        query.text = text;
        auto findings = std::make_shared<AuditFindings>();
        findings->search = search;
        findings->absences = std::make_shared<const std::vector<Absence>>(absences);
        findings->places = index->search(
            query, [] { return false; }, findings->absences);
        findings->files = index->files();
        findings->inAll = index->size();
        return findings;
    }
    QString cell(int row, int column) const { return table->index(row, column).data().toString(); }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<AuditLog> log;
    std::unique_ptr<AuditIndex> index;
    std::unique_ptr<AuditTable> table;
    std::unique_ptr<QAbstractItemModelTester> tester;
    quint64 search = 1;
    std::vector<Absence> absences;

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "UTC");
        absences.clear();
        folder = std::make_unique<QTemporaryDir>();
        const QString path = folder->filePath("bus.jsonl");
        log = std::make_unique<AuditLog>(std::make_unique<PosixAppendFile>(path), "bus:1");
        index = std::make_unique<AuditIndex>(path);
        table = std::make_unique<AuditTable>();
        tester = std::make_unique<QAbstractItemModelTester>(
            table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void showsTheNewestFirst()
    {
        QCOMPARE(log->appendDecision(testaudit::answer(1, "mary", "VOD.L", {1, 2})), std::nullopt);
        QCOMPARE(log->appendOutcome(testaudit::outcome(1, true)), std::nullopt);
        QCOMPARE(log->appendDecision(testaudit::refusal(2, "dick", "BARC.L")), std::nullopt);
        QCOMPARE(log->appendOutcome(testaudit::outcome(2, false, "the connection ended")), std::nullopt);
        table->setFindings(find());
        QCOMPARE(linesOf(*table),
                 QStringList({"2026-11-03 12:00:02 | not sent | refusal | dick @ desk-11 | PRICES / BARC.L | "
                              "tom | agreed",
                              "2026-11-03 12:00:01 | sent | grant of 1, 2 | mary @ desk-11 | PRICES / VOD.L "
                              "| tom | agreed"}));
        QVERIFY(table->index(0, 0).data(Qt::ToolTipRole).toString().contains("Not sent: the connection"));
    }

    void showsAbsencesAmongTheAnswers()
    {
        QCOMPARE(log->appendDecision(testaudit::answer(1, "mary", "VOD.L", {1})), std::nullopt);
        QCOMPARE(log->appendDecision(testaudit::refusal(60, "dick", "BARC.L")), std::nullopt);
        absences = {{testaudit::at(11).utc.count(), testaudit::at(40).utc.count()}};
        table->setFindings(find());
        QCOMPARE(linesOf(*table).at(1),
                 "2026-11-03 12:00:40 |  | away since 12:00:11 |  |  |  | "
                 "away from 12:00:11 to 12:00:40: requests made then are not sent again");
        QCOMPARE(
            table->index(1, 0).data(Qt::ToolTipRole).toString(),
            models::plainToolTip("away from 12:00:11 to 12:00:40: requests made then are not sent again"));
        QCOMPARE(table->row(table->index(1, 0)).kind, AuditKind::Away);

        // A newer one comes in front, and what is there stays where it is.
        QSignalSpy resets(table.get(), &QAbstractItemModel::modelReset);
        absences.push_back({testaudit::at(70).utc.count(), testaudit::at(71).utc.count()});
        table->setFindings(find());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(cell(0, AuditTable::AnswerColumn), "away since 12:01:10");
        QCOMPARE(table->rowCount(), 4);

        // The oldest makes room: no row may take another's place.
        absences.erase(absences.begin());
        table->setFindings(find());
        QCOMPARE(resets.count(), 1);
        QCOMPARE(cell(0, AuditTable::AnswerColumn), "away since 12:01:10");
        QCOMPARE(cell(1, AuditTable::AnswerColumn), "refusal");
    }

    void namesEntitlementsAndWhoAnswered()
    {
        Decision made = testaudit::answer(1, "mary", "VOD.L", {1, 2});
        made.signature.rule = RuleStamp{"Level 1 by day", "7"};
        made.grant = GrantId{4};
        made.until = std::chrono::milliseconds(made.at.utc.count() + 3'600'000);
        QCOMPARE(log->appendDecision(made), std::nullopt);
        PresetBook presets;
        QCOMPARE(presets.put({"PRICES", "Level 1", {1, 2}}), QString());
        table->setPresets(presets);
        table->setFindings(find());
        QCOMPARE(cell(0, AuditTable::OutcomeColumn), "not known");
        QCOMPARE(cell(0, AuditTable::AnswerColumn), "change to Level 1 (1, 2)");
        QCOMPARE(cell(0, AuditTable::ByColumn), "rule Level 1 by day (tom)");
        const AuditRow row = table->row(table->index(0, 0));
        QCOMPARE(row.untilMs, row.utcMs + 3'600'000);
        QCOMPARE(row.ruleVersion, "7");
        QVERIFY(row.isChange && row.isReadable && !row.isEnd);
    }

    void keepsRowsWhileTheAuditGrows()
    {
        QCOMPARE(log->appendDecision(testaudit::answer(1, "mary", "VOD.L", {1})), std::nullopt);
        table->setFindings(find());
        const QPersistentModelIndex mary(table->index(0, AuditTable::SubscriberColumn));
        QCOMPARE(cell(0, AuditTable::OutcomeColumn), "not known");
        QSignalSpy resets(table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(table.get(), &QAbstractItemModel::dataChanged);
        QCOMPARE(log->appendOutcome(testaudit::outcome(1, true)), std::nullopt);
        QCOMPARE(log->appendDecision(testaudit::answer(2, "dick", "VOD.L", {1})), std::nullopt);
        table->setFindings(find());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(mary.row(), 1);
        QCOMPARE(mary.data().toString(), "mary @ desk-11");
        QCOMPARE(changes.count(), 1); // mary's outcome
        QCOMPARE(cell(1, AuditTable::OutcomeColumn), "sent");
        ++search;
        table->setFindings(find("mary"));
        QCOMPARE(resets.count(), 1);
        QCOMPARE(table->rowCount(), 1);
    }

    void showsWhatIsNoEntry()
    {
        QCOMPARE(log->appendDecision(testaudit::answer(1, "mary", "VOD.L", {1})), std::nullopt);
        log.reset();
        QFile file(folder->filePath("bus.jsonl"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"answer\":\"gra");
        file.close();
        log = std::make_unique<AuditLog>(std::make_unique<PosixAppendFile>(file.fileName()), "bus:1");
        QCOMPARE(log->appendDecision(testaudit::answer(2, "mary", "VOD.L", {1})), std::nullopt);
        table->setFindings(find());
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(cell(1, AuditTable::AnswerColumn), "line cut by a crash");
        QCOMPARE(cell(1, AuditTable::SubscriberColumn), "");
        QVERIFY(!table->row(table->index(1, 0)).isReadable);
    }

    void readsWholeNamesAndPaintsTheirBeginning()
    {
        const QByteArray name(100'000, 'x');
        QCOMPARE(log->appendDecision(testaudit::answer(1, name, "VOD\xE2\x80\xAE.L", {1})), std::nullopt);
        table->setFindings(find());
        QCOMPARE(table->row(table->index(0, 0)).user, name);
        QVERIFY(table->index(0, 0).data(models::RawUserRole).toByteArray().size() <= 1'024);
        QVERIFY(cell(0, AuditTable::SubscriberColumn).size() < 1'000);
        QCOMPARE(cell(0, AuditTable::TopicColumn), "PRICES / VOD\\u{202E}.L");
        QCOMPARE(table->index(0, 0).data(models::IsPlainNameRole).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(TestAuditTable)
#include "tst_audittable.moc"
