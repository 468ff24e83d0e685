#include "audithelp.h"
#include "authorization/auditchain.h"
#include "authorization/auditlines.h"
#include "authorization/auditverify.h"
#include "authorization/posixappendfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace authorization;
using namespace audithelp;

/// What verify finds, in files that the audit log itself has written and someone has changed.
class TestAuditVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesWhatTheLogWrites();
    void namesTheFirstBadLine_data();
    void namesTheFirstBadLine();
    void noticesACutTail_data();
    void noticesACutTail();
    void noticesAnyChangedByte();
    void passesATornEndAndItsRepair();
    void noticesWhatTheLogFoundCut();
    void looksAtAllMonths();
    void noticesAChangeInAnEarlierMonth();
    void noticesAMissingMonth();
    void passesTheHeadOfTheMonthBefore();
    void endsWhereMonthsGoInARing();
    void countsTimesThatRunBackwards();
    void tellsWhatCannotBeRead();
    void tellsHowFarItIsAndStopsWhenTold();
    void readsLinesLongerThanItKeeps();
    void readsLinesAtEveryBlockEdge();

private:
    QString path(const char *name = "bus.jsonl") const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<AuditLog> log() const
    {
        return std::make_unique<AuditLog>(std::make_unique<PosixAppendFile>(path()), QStringLiteral("test"));
    }
    void writeSix() const;
    static void write(const QString &file, const QByteArray &bytes);
    static QByteArray joined(const QList<QByteArray> &all) { return all.join('\n') + '\n'; }
    AuditReport verify() const { return verifyAudit(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAuditVerify::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAuditVerify::write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void TestAuditVerify::writeSix() const
{
    const auto audit = log();
    for (quint64 id = 1; id <= 3; ++id) {
        QCOMPARE(audit->appendDecision(decision(id)), std::nullopt);
        QCOMPARE(audit->appendOutcome(outcome(id, true)), std::nullopt);
    }
}

void TestAuditVerify::passesWhatTheLogWrites()
{
    QCOMPARE(log()->open(), std::nullopt);
    QCOMPARE(verify().fault, std::nullopt); // nothing yet
    QVERIFY(verify().hasHead);
    writeSix();
    const AuditReport report = verify();
    QCOMPARE(report.fault, std::nullopt);
    QCOMPARE(report.entries, 6);
    QCOMPARE(report.files, 1);
    QVERIFY(!report.endsTorn);
}

void TestAuditVerify::namesTheFirstBadLine_data()
{
    using Lines = QList<QByteArray>;
    QTest::addColumn<std::function<void(Lines &)>>("change");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, int line, std::function<void(Lines &)> change) {
        QTest::newRow(name) << std::move(change) << line;
    };
    for (const int at : {1, 2, 5, 6}) {
        QTest::addRow("line %d changed", at)
            << std::function<void(Lines &)>([at](Lines &all) { all[at - 1].replace("2", "3"); }) << at;
        QTest::addRow("prev of line %d changed", at) << std::function<void(Lines &)>([at](Lines &all) {
            const qsizetype begin = all[at - 1].indexOf("\"prev\":\"") + 8;
            all[at - 1].replace(begin, 4, all[at - 1].sliced(begin, 4) == "0000" ? "1111" : "0000");
        }) << at;
    }
    row("line 3 is gone", 2, [](Lines &all) { all.removeAt(2); });
    row("lines 1 and 2 are gone", 1, [](Lines &all) { all = all.sliced(2); });
    row("line 3 twice", 3, [](Lines &all) { all.insert(3, all[2]); });
    row("a line of someone", 4, [](Lines &all) { all.insert(3, "{\"event\":\"answer\"}"); });
    row("a line of someone who can count", 4,
        [](Lines &all) { all.insert(3, "{\"prev\":\"" + hashOf(all[2]) + "\"}"); });
    row("no JSON", 4, [](Lines &all) { all[3] = "yes"; });
    row("no JSON at the end", 6, [](Lines &all) { all[5] = "yes"; });
    row("an empty line", 4, [](Lines &all) { all.insert(3, ""); });
    row("no object", 4, [](Lines &all) { all[3] = "[]"; });
    row("half a line", 4, [](Lines &all) { all[3].chop(9); });
    row("a repair for something else", 4, [](Lines &all) {
        all[3] = "torn";
        all[4] = R"({"event":"repair","torn":")" + hashOf("other") + R"(","torn_bytes":4})";
    });
}

void TestAuditVerify::namesTheFirstBadLine()
{
    QFETCH(std::function<void(QList<QByteArray> &)>, change);
    QFETCH(int, line);
    writeSix();
    QList<QByteArray> all = lines(content(path()));
    change(all);
    write(path(), joined(all));
    const AuditReport report = verify();
    QVERIFY(report.fault.has_value());
    QCOMPARE(report.fault->path, path());
    QVERIFY2(report.fault->line == line,
             qPrintable(QStringLiteral("%1: %2").arg(report.fault->line).arg(report.fault->why)));
    QVERIFY(!report.fault->why.contains(QLatin1Char('\n')));
}

void TestAuditVerify::noticesACutTail_data()
{
    QTest::addColumn<int>("cut"); // bytes
    for (const int cut : {1, 2, 50, 300, 1'000'000})
        QTest::addRow("%d bytes", cut) << cut;
}

void TestAuditVerify::noticesACutTail()
{
    QFETCH(int, cut);
    writeSix();
    const QByteArray whole = content(path());
    const QByteArray left = whole.chopped(std::min<qsizetype>(cut, whole.size()));
    write(path(), left);
    const AuditReport report = verify();
    QVERIFY(report.fault.has_value());
    QCOMPARE(report.fault->line, left.count('\n') + 1);

    QVERIFY(QFile::remove(path("bus.jsonl.head")));
    QCOMPARE(verify().fault, std::nullopt); // only the head knows
    QVERIFY(!verify().hasHead);
    write(path("bus.jsonl.head"), "?");
    QVERIFY(verify().fault.has_value());
}

void TestAuditVerify::noticesAnyChangedByte()
{
    writeSix();
    const QByteArray whole = content(path());
    for (qsizetype at = 0; at < whole.size(); at += 31) {
        QByteArray changed = whole;
        changed[at] = changed[at] == '\n' ? 'x' : static_cast<char>(changed[at] ^ 1);
        write(path(), changed);
        const AuditReport report = verify();
        QVERIFY2(report.fault.has_value(), qPrintable(QString::number(at)));
        QCOMPARE(report.fault->line, whole.first(at).count('\n') + 1);
    }
}

void TestAuditVerify::passesATornEndAndItsRepair()
{
    writeSix();
    write(path(), content(path()) + "{\"answer\":\"gra");
    QCOMPARE(verify().fault, std::nullopt);
    QVERIFY(verify().endsTorn);
    QCOMPARE(log()->appendDecision(decision(4)), std::nullopt);
    const AuditReport report = verify();
    QCOMPARE(report.fault, std::nullopt);
    QCOMPARE(report.torn, 1);
    QVERIFY(!report.endsTorn);
    QCOMPARE(report.entries, 8);
}

void TestAuditVerify::noticesWhatTheLogFoundCut()
{
    writeSix();
    const QList<QByteArray> all = lines(content(path()));
    write(path(), joined(all.first(4)));
    QCOMPARE(log()->appendDecision(decision(4)), std::nullopt); // the head is right again
    const AuditReport report = verify();
    QVERIFY(report.fault.has_value());
    QCOMPARE(report.fault->line, 5);
}

void TestAuditVerify::looksAtAllMonths()
{
    for (int month = 9; month <= 12; ++month) {
        const auto audit = log();
        QCOMPARE(audit->appendDecision(decisionIn(month, 1)), std::nullopt);
        QCOMPARE(audit->appendDecision(decisionIn(month, 2)), std::nullopt);
    }
    const AuditReport report = verify();
    QCOMPARE(report.fault, std::nullopt);
    QCOMPARE(report.files, 4);
    QCOMPARE(report.entries, 8 + 3);
    const AuditReport older = verifyAudit(path("bus.2026-10.jsonl"));
    QCOMPARE(older.fault, std::nullopt);
    QCOMPARE(older.files, 2);
    QVERIFY(older.hasHead);
}

void TestAuditVerify::noticesAChangeInAnEarlierMonth()
{
    for (int month = 9; month <= 11; ++month)
        QCOMPARE(log()->appendDecision(decisionIn(month, 1)), std::nullopt);
    const QString kept = path("bus.2026-10.jsonl");
    const QByteArray whole = content(kept);
    write(kept, QByteArray(whole).replace("mary", "mark"));
    AuditReport report = verify();
    QVERIFY(report.fault.has_value());
    QCOMPARE(report.fault->path, path()); // its first line is what vouches for the end of the one before
    QCOMPARE(report.fault->line, 1);
    write(kept, joined(lines(whole).first(1)));
    QVERIFY(verify().fault.has_value());
    write(kept, whole);
    QCOMPARE(verify().fault, std::nullopt);
    write(path("bus.2026-09.jsonl"), QByteArray());
    QCOMPARE(verify().fault.value_or(AuditFault{}).path, kept);
}

void TestAuditVerify::noticesAMissingMonth()
{
    for (int month = 9; month <= 11; ++month)
        QCOMPARE(log()->appendDecision(decisionIn(month, 1)), std::nullopt);
    QVERIFY(QFile::remove(path("bus.2026-09.jsonl")));
    const AuditReport report = verify();
    QVERIFY(report.fault.has_value());
    QCOMPARE(report.fault->path, path("bus.2026-09.jsonl"));
}

void TestAuditVerify::passesTheHeadOfTheMonthBefore()
{
    QCOMPARE(log()->appendDecision(decisionIn(10, 1)), std::nullopt);
    const QByteArray head = content(path("bus.jsonl.head"));
    QCOMPARE(log()->appendDecision(decisionIn(11, 1)), std::nullopt);
    write(path("bus.jsonl.head"), head); // killed before it was written
    QCOMPARE(verify().fault, std::nullopt);
}

void TestAuditVerify::endsWhereMonthsGoInARing()
{
    write(path("a"), "{\"event\":\"continued\",\"previous\":\"b\",\"prev\":\"\"}\n");
    write(path("b"), "{\"event\":\"continued\",\"previous\":\"a\",\"prev\":\"\"}\n");
    QVERIFY(verifyAudit(path("a")).fault.has_value());
    // Only ever a file in the same folder.
    write(path("c"), "{\"event\":\"continued\",\"previous\":\"../c\",\"prev\":\"\"}\n");
    QCOMPARE(openAuditChain(path("c")).files.size(), 1U);
}

void TestAuditVerify::countsTimesThatRunBackwards()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decisionIn(11, 1)), std::nullopt);
    QCOMPARE(audit->appendDecision(decisionIn(2, 2)), std::nullopt);
    QCOMPARE(audit->appendDecision(decisionIn(3, 3)), std::nullopt);
    QCOMPARE(verify().fault, std::nullopt);
    QCOMPARE(verify().setBack, 1);
}

void TestAuditVerify::tellsWhatCannotBeRead()
{
    for (const QString &wrong : {path("none"), m_folder->path(), QStringLiteral("/dev/zero")}) {
        const AuditReport report = verifyAudit(wrong);
        QVERIFY2(report.fault.has_value(), qPrintable(wrong));
        QCOMPARE(report.fault->path, wrong);
    }
}

void TestAuditVerify::tellsHowFarItIsAndStopsWhenTold()
{
    const auto audit = log();
    for (quint64 id = 1; id <= 600; ++id)
        QCOMPARE(audit->appendOutcome(outcome(id, true)), std::nullopt);
    const qint64 size = QFileInfo(path()).size();
    qint64 last = 0;
    int times = 0;
    const AuditReport whole = verifyAudit(path(), [&](qint64 done, qint64 inAll) {
        const bool isFine = done > last && done < inAll && inAll == size;
        last = done;
        ++times;
        return isFine;
    });
    QVERIFY(!whole.isStopped);
    QCOMPARE(whole.entries, 600);
    QCOMPARE(times, 2);
    const AuditReport stopped = verifyAudit(path(), [](qint64, qint64) { return false; });
    QVERIFY(stopped.isStopped);
    QVERIFY(stopped.entries < 600);
    QCOMPARE(stopped.fault, std::nullopt); // nor is it called good
}

void TestAuditVerify::readsLinesLongerThanItKeeps()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray block(1 << 20, 'x');
    for (qint64 i = 0; i < AuditLines::longestLine / block.size() + 2; ++i) {
        file.write(block);
        hash.addData(block);
    }
    file.write("\nshort\n");
    file.close();
    auto opened = AuditFile::open(path());
    AuditLines read(std::get<std::shared_ptr<const AuditFile>>(opened));
    QVERIFY(read.next());
    QVERIFY(read.isTooLong());
    QVERIFY(read.bytes().isEmpty());
    QCOMPARE(read.size(), AuditLines::longestLine + 2 * block.size());
    QCOMPARE(read.hash(), hash.result().toHex());
    QVERIFY(read.next());
    QCOMPARE(read.bytes().toByteArray(), QByteArray("short"));
    QCOMPARE(read.number(), 2);
    QCOMPARE(read.end(), QFileInfo(path()).size());
    QVERIFY(!read.next());
    QCOMPARE(verify().fault.value_or(AuditFault{}).line, 1);
}

void TestAuditVerify::readsLinesAtEveryBlockEdge()
{
    QByteArray bytes;
    QList<QByteArray> expected;
    for (int i = 0; bytes.size() < 700'000; ++i) {
        expected.append(QByteArray((i * 7919) % 5'000, static_cast<char>('a' + i % 26)));
        bytes += expected.last() + '\n';
    }
    bytes += "torn";
    write(path(), bytes);
    const auto opened = AuditFile::open(path());
    const auto file = std::get<std::shared_ptr<const AuditFile>>(opened);
    AuditLines read(file);
    qint64 offset = 0;
    for (const QByteArray &line : expected) {
        QVERIFY(read.next());
        QCOMPARE(read.bytes().toByteArray(), line);
        QCOMPARE(read.offset(), offset);
        QVERIFY(read.isWhole());
        QCOMPARE(file->line(offset, 10'000), line);
        offset += line.size() + 1;
    }
    QVERIFY(read.next());
    QVERIFY(!read.isWhole());
    QVERIFY(!read.next());
    AuditLines later(file, offset - expected.last().size() - 1, expected.size() - 1);
    QVERIFY(later.next());
    QCOMPARE(later.bytes().toByteArray(), expected.last());
    QCOMPARE(later.number(), expected.size());
}

QTEST_GUILESS_MAIN(TestAuditVerify)
#include "tst_auditverify.moc"
