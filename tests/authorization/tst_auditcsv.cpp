#include "audithelp.h"
#include "authorization/auditcsv.h"
#include "authorization/auditentry.h"

#include <QTest>

using namespace authorization;

/// What one entry says, and its row for a spreadsheet.
class TestAuditCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesCellsHarmless_data();
    void makesCellsHarmless();
    void hasACellForEachColumn();
    void escapesNames_data();
    void escapesNames();
    void readsWhatTheLogWrites();
    void readsHostileLines_data();
    void readsHostileLines();
    void times_data();
    void times();

private:
    static QByteArray line(const Decision &decision)
    {
        return QJsonDocument(auditEntry(decision)).toJson(QJsonDocument::Compact);
    }
};

void TestAuditCsv::makesCellsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *text, const char *cell) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(cell);
    };
    row("mary", "\"mary\"");
    row("", "\"\"");
    row("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"");
    row("+1", "\"'+1\"");
    row("-1", "\"'-1\"");
    row("@SUM(A1)", "\"'@SUM(A1)\"");
    row("\tx", "\"'\tx\"");
    row("\rx", "\"'\rx\"");
    row("\nx", "\"'\nx\"");
    row("a=1", "\"a=1\"");
    row("a,b", "\"a,b\"");
    row("a;=1", "\"a;=1\"");
    row("\"=1", "\"\"\"=1\"");
    row("\xEF\xBC\x9D"
        "1+1",
        "\"'\xEF\xBC\x9D"
        "1+1\""); // a full-width =
}

void TestAuditCsv::makesCellsHarmless()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestAuditCsv::hasACellForEachColumn()
{
    AuditFieldReader reader;
    const qsizetype columns = auditCsvHeader().count(',');
    const AuditFields *entry = reader.read(line(audithelp::decision(1)));
    QVERIFY(entry);
    QCOMPARE(auditCsvRow(1, *entry).count("\",\""), columns);
    QCOMPARE(auditCsvTornRow(1).count("\",\""), columns);
    QVERIFY(auditCsvHeader().endsWith("\r\n"));
}

void TestAuditCsv::escapesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("VOD.L") << QByteArray("\"VOD.L\"");
    QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("\"'=1+1\"");
    QTest::newRow("line end") << QByteArray("a\r\nb") << QByteArray("\"a\\u{000D}\\u{000A}b\"");
    QTest::newRow("bidi") << QByteArray("a\xE2\x80\xAE") << QByteArray("\"a\\u{202E}\"");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") << QByteArray("\"a\\xff\"");
    QTest::newRow("backslash") << QByteArray("a\\b") << QByteArray("\"a\\\\b\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("hidden formula") << QByteArray("\xE2\x80\x8B=1") << QByteArray("\"\\u{200B}=1\"");
}

void TestAuditCsv::escapesNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, cell);
    AuditFieldReader reader;
    const AuditFields *entry = reader.read(line(audithelp::decision(1, name)));
    QVERIFY(entry);
    const QByteArray row = auditCsvRow(1, *entry);
    QVERIFY2(row.contains("\"PRICES\"," + cell + ",\"grant\""), row);
    QCOMPARE(row.count('\n'), 1);
}

void TestAuditCsv::readsWhatTheLogWrites()
{
    Decision made = audithelp::decision(8);
    made.signature.rule = RuleStamp{QStringLiteral("desk"), QStringLiteral("7")};
    AuditFieldReader reader;
    const AuditFields *entry = reader.read(line(made));
    QVERIFY(entry);
    QCOMPARE(entry->event, "answer");
    QCOMPARE(entry->operatorName, "tom");
    QCOMPARE(entry->ruleName, "desk");
    QCOMPARE(entry->ruleVersion, "7");
    QCOMPARE(entry->topicHex, "564f442e4c");
    QCOMPARE(entry->decision, 8);
    QCOMPARE(entry->monotonic, 9'007'199'254'740'993);
    QCOMPARE(entry->entitlements, (std::vector<qint64>{1, 2}));
    QCOMPARE(auditTime(entry->time), 1'700'000'000'123);

    entry = reader.read("{\"event\":7,\"ents\":{},\"decision\":\"x\",\"unknown\":[1]}");
    QVERIFY(entry);
    QCOMPARE(entry->event, "");
    QCOMPARE(entry->operatorName, ""); // nothing of the line before is left
    QVERIFY(entry->entitlements.empty());
    QCOMPARE(entry->decision, -1);
}

void TestAuditCsv::readsHostileLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("two") << QByteArray("{}{}");
    QTest::newRow("half") << QByteArray("{\"event\":\"ans");
    QTest::newRow("not UTF-8") << QByteArray("{\"event\":\"\xFF\"}");
    QTest::newRow("NUL") << QByteArray("{\"event\":\"\0\"}", 13);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep object") << QByteArray("{\"a\":").repeated(50'000);
}

void TestAuditCsv::readsHostileLines()
{
    QFETCH(QByteArray, line);
    AuditFieldReader reader;
    QVERIFY(!reader.read(line));
    QVERIFY(reader.read("{}")); // and goes on
}

void TestAuditCsv::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("begin") << QByteArray("1970-01-01T00:00:00.000Z") << qint64{0};
    QTest::newRow("leap") << QByteArray("2024-02-29T23:59:59.999Z") << qint64{1'709'251'199'999};
    QTest::newRow("no such day") << QByteArray("2023-02-29T00:00:00.000Z") << qint64{-1};
    QTest::newRow("no such hour") << QByteArray("2023-02-28T24:00:00.000Z") << qint64{-1};
    QTest::newRow("no zone") << QByteArray("2023-02-28T20:00:00.0000") << qint64{-1};
    QTest::newRow("letters") << QByteArray("20x3-02-28T20:00:00.000Z") << qint64{-1};
    QTest::newRow("empty") << QByteArray() << qint64{-1};
}

void TestAuditCsv::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    QCOMPARE(auditTime({text.constData(), static_cast<std::size_t>(text.size())}), ms);
}

QTEST_GUILESS_MAIN(TestAuditCsv)
#include "tst_auditcsv.moc"
