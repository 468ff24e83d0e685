#include "audithelp.h"
#include "authorization/audithistory.h"
#include "authorization/auditindex.h"
#include "authorization/posixappendfile.h"
#include "failingfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace authorization;
using namespace audithelp;

/// The answers of an audit, found again.
class TestAuditIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void findsByEachField_data();
    void findsByEachField();
    void narrowsByKindAndTime();
    void listsAbsencesWhereTheyWere();
    void followsAFileThatGrows();
    void followsFromMonthToMonth();
    void showsWhatACrashLeft();
    void knowsNoOutcomeOfAnotherSession();
    void tellsOfAMissingMonth();
    void keepsEachTextOnce();
    void findsTextsAnywhere();
    void endsASearchThatIsGivenUp();
    void historyFindsOnAThreadOfItsOwn();
    void historyTellsOnlyOfTheLastSearch();
    void historyTellsOfAnAbsenceAtOnce();

private:
    QString path(const char *name = "bus.jsonl") const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<AuditLog> log() const
    {
        return std::make_unique<AuditLog>(std::make_unique<PosixAppendFile>(path()), QStringLiteral("test"));
    }
    static Decision answer(quint64 id, const QByteArray &user, const Answer &answer, int hour);
    static void readAll(AuditIndex &index)
    {
        while (index.readOn(3)) {
        }
    }
    static std::vector<AuditPlace> find(AuditIndex &index, const QString &text)
    {
        readAll(index);
        AuditQuery query;
        query.text = text;
        query.kindWords = {QStringLiteral("grant"),  QStringLiteral("unfiltered"), QStringLiteral("deny"),
                           QStringLiteral("revoke"), QStringLiteral("torn"),       QStringLiteral("cut")};
        query.outcomeWords = {QString(), QStringLiteral("open"), QStringLiteral("sent"),
                              QStringLiteral("failed")};
        return index.search(query, [] { return false; });
    }
    static QByteArray lineOf(const AuditIndex &index, const AuditPlace &place)
    {
        return index.files()[place.file]->line(place.entry, 10'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

Decision TestAuditIndex::answer(quint64 id, const QByteArray &user, const Answer &answer, int hour)
{
    Decision made = decision(id);
    made.asked.user = user;
    made.at.utc = std::chrono::milliseconds(
        QDateTime(QDate(2026, 11, 3), QTime(hour, 31, 44), Qt::UTC).toMSecsSinceEpoch());
    if (std::holds_alternative<Deny>(answer))
        made.response.entitlements.clear();
    return made;
}

void TestAuditIndex::findsByEachField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("found"); // decisions
    const auto row = [](const char *text, const QList<int> &found) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << found;
    };
    row("", {1, 2, 3});
    row("mary", {1});
    row("MARY", {1});
    row("\xC3\x84nne", {3});
    row("\xC3\xA4NNE", {3});
    row("desk-11", {1, 2, 3});
    row("07070707-0707", {1, 2, 3});
    row("prices", {1, 2, 3});
    row("vod.l", {1, 2, 3});
    row("agreed", {1, 2, 3});
    row("tom", {1, 3});
    row("night", {2});
    row("1, ", {1, 3});
    row("1,", {1, 3});
    row("mary tom", {1});
    row("mary night", {});
    row("sent", {1});
    row("failed", {2});
    row("gone", {2});
    row("open", {3});
    row("deny", {2});
    row("grant", {1, 3});
    row("2026-11", {1, 2, 3});
    row("2026-11-03", {1, 2, 3});
    row("2026-11-04", {});
    row("2026-13", {});
    row("user:mary", {1});
    row("USER:mar", {1});
    row("user:desk", {});
    row("host:desk-11 topic:vod by:tom", {1, 3});
    row("by:night", {2});
    row("feed:vod", {});
    row("reason:agreed", {1, 2, 3});
    row("user:grant", {}); // a kind is no user
    row("14:", {1});
    row("14:3", {1});
    row("14:31", {1});
    row("14:31:4", {1});
    row("14:32", {});
    row("9:31", {2});
    row("25:00", {});
    row("nobody", {});
}

void TestAuditIndex::findsByEachField()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, found);
    const auto audit = log();
    Decision second = answer(2, "dick", Deny{}, 9);
    second.signature.operatorName.clear();
    second.signature.rule = RuleStamp{QStringLiteral("night"), QStringLiteral("7")};
    QCOMPARE(audit->appendDecision(answer(1, "mary", GrantUnfiltered{}, 14)), std::nullopt);
    QCOMPARE(audit->appendOutcome(outcome(1, true)), std::nullopt);
    QCOMPARE(audit->appendDecision(second), std::nullopt);
    QCOMPARE(audit->appendOutcome(outcome(2, false, QStringLiteral("gone"))), std::nullopt);
    QCOMPARE(audit->appendDecision(answer(3, "\xC3\x84nne", GrantUnfiltered{}, 23)), std::nullopt);
    AuditIndex index(path());
    QList<int> decisions;
    for (const AuditPlace &place : find(index, text))
        decisions.append(object(lineOf(index, place)).value(QStringLiteral("decision")).toInt());
    QCOMPARE(decisions, found);
}

void TestAuditIndex::narrowsByKindAndTime()
{
    const auto audit = log();
    Decision revoked = answer(3, "mary", Deny{}, 16);
    revoked.response.entitlements = {revokingEntitlement};
    QCOMPARE(audit->appendDecision(answer(1, "mary", GrantUnfiltered{}, 14)), std::nullopt);
    QCOMPARE(audit->appendDecision(answer(2, "dick", Deny{}, 15)), std::nullopt);
    QCOMPARE(audit->appendDecision(revoked), std::nullopt);
    AuditIndex index(path());
    readAll(index);
    const auto found = [&index](const AuditQuery &query) {
        QList<int> decisions;
        for (const AuditPlace &place : index.search(query, [] { return false; }))
            decisions.append(object(lineOf(index, place)).value(QStringLiteral("decision")).toInt());
        return decisions;
    };
    AuditQuery query;
    query.kind = AuditKind::Deny;
    QCOMPARE(found(query), QList<int>{2});
    query.kind = AuditKind::Revoke;
    QCOMPARE(found(query), QList<int>{3});
    query.kind.reset();
    query.from = revoked.at.utc.count() - 3'600'000; // the moment of the second
    QCOMPARE(found(query), QList<int>({2, 3}));
    query.before = revoked.at.utc.count();
    QCOMPARE(found(query), QList<int>{2});
    query.text = QStringLiteral("mary");
    QCOMPARE(found(query), QList<int>{});
}

void TestAuditIndex::followsAFileThatGrows()
{
    AuditIndex index(path());
    QCOMPARE(find(index, {}).size(), 0U);
    QCOMPARE(index.error(), QString()); // none was ever written
    const auto audit = log();
    for (quint64 id = 1; id <= 3; ++id) {
        QCOMPARE(audit->appendDecision(decision(id)), std::nullopt);
        const auto before = find(index, {});
        QCOMPARE(before.size(), id);
        QCOMPARE(before.back().fate, AuditOutcome::Unknown);
        QCOMPARE(audit->appendOutcome(outcome(id, true)), std::nullopt);
        const auto after = find(index, {});
        QCOMPARE(after.back().fate, AuditOutcome::Sent);
        QCOMPARE(object(index.files()[after.back().outcomeFile]->line(after.back().outcome, 10'000))
                     .value(QStringLiteral("decision")),
                 static_cast<qint64>(id));
    }
    QCOMPARE(index.bytesRead(), index.bytesInAll());
    const quint64 revision = index.revision();
    readAll(index);
    QCOMPARE(index.revision(), revision);
}

void TestAuditIndex::followsFromMonthToMonth()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decisionIn(9, 1)), std::nullopt);
    QCOMPARE(audit->appendDecision(decisionIn(10, 2)), std::nullopt);
    AuditIndex index(path());
    QCOMPARE(find(index, {}).size(), 2U);
    QCOMPARE(audit->appendDecision(decisionIn(11, 3)), std::nullopt);
    QCOMPARE(audit->appendOutcome({DecisionId{2}, decisionIn(11, 3).at, true, {}}), std::nullopt);
    const auto all = find(index, {});
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all[1].fate, AuditOutcome::Sent); // the outcome is in the file of the next month
    QCOMPARE(all[1].outcomeFile, all[2].file);
    QVERIFY(all[1].file != all[2].file);
    QCOMPARE(index.bytesRead(), index.bytesInAll());
}

void TestAuditIndex::showsWhatACrashLeft()
{
    QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"answer\":\"gra");
    file.close();
    AuditIndex index(path());
    QCOMPARE(find(index, {}).size(), 1U); // perhaps it is just being written
    QCOMPARE(log()->appendDecision(decision(2)), std::nullopt);
    const auto all = find(index, {});
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all[1].kind, AuditKind::Torn);
    QCOMPARE(find(index, QStringLiteral("torn")).size(), 1U);
}

void TestAuditIndex::knowsNoOutcomeOfAnotherSession()
{
    QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
    QCOMPARE(log()->appendOutcome(outcome(1, true)), std::nullopt); // of decision 1 of another run
    AuditIndex index(path());
    QCOMPARE(find(index, {}).at(0).fate, AuditOutcome::Unknown);
}

void TestAuditIndex::tellsOfAMissingMonth()
{
    QCOMPARE(log()->appendDecision(decisionIn(10, 1)), std::nullopt);
    QCOMPARE(log()->appendDecision(decisionIn(11, 2)), std::nullopt);
    QVERIFY(QFile::remove(path("bus.2026-10.jsonl")));
    AuditIndex index(path());
    QCOMPARE(find(index, {}).size(), 1U);
    QVERIFY2(index.error().contains(QLatin1String("bus.2026-10.jsonl")), qPrintable(index.error()));
}

void TestAuditIndex::keepsEachTextOnce()
{
    AuditTexts texts;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(texts.add("Name " + std::to_string(i)), static_cast<std::uint32_t>(i));
    }
    QCOMPARE(texts.add("nAME 77"), 77U);
    QCOMPARE(texts.size(), 10'000U);
}

void TestAuditIndex::findsTextsAnywhere()
{
    AuditTexts texts;
    const QStringList all{QString(),           QStringLiteral("a"),  QStringLiteral("ab"),
                          QStringLiteral("b"), QStringLiteral("aa"), QStringLiteral("xaby")};
    for (const QString &one : all)
        texts.add(one.toStdString());
    for (const QString &part : {QStringLiteral("a"), QStringLiteral("ab"), QStringLiteral("b"),
                                QStringLiteral("aba"), QStringLiteral("y"), QStringLiteral("AB")}) {
        const auto held = texts.holding(part, [] { return false; });
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(held[static_cast<std::size_t>(i)], all[i].contains(part, Qt::CaseInsensitive));
    }
}

void TestAuditIndex::listsAbsencesWhereTheyWere()
{
    const auto audit = log();
    for (const quint64 id : {1, 2, 3})
        QCOMPARE(audit->appendDecision(answer(id, "mary", Deny{}, static_cast<int>(id) * 2)), std::nullopt);
    const auto at = [](int hour) {
        return QDateTime(QDate(2026, 11, 3), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
    };
    const auto away = std::make_shared<const std::vector<Absence>>(
        std::vector<Absence>{{at(0), at(1)}, {at(3), at(4)}, {at(5), at(6)}, {at(22), at(23)}});
    AuditIndex index(path());
    readAll(index);
    const auto kindsOf = [&](const AuditQuery &query) {
        QString kinds;
        for (const AuditPlace &place : index.search(
                 query, [] { return false; }, away))
            kinds += place.kind == AuditKind::Away ? QLatin1Char('-') : QLatin1Char('x');
        return kinds;
    };
    QCOMPARE(kindsOf({}), QStringLiteral("-x-x-x-"));
    AuditQuery query;
    query.kind = AuditKind::Away;
    QCOMPARE(kindsOf(query), QStringLiteral("----"));
    query.kind = AuditKind::Deny;
    QCOMPARE(kindsOf(query), QStringLiteral("xxx"));
    query = {};
    query.text = QStringLiteral("mary");
    QCOMPARE(kindsOf(query), QStringLiteral("xxx"));
    query = {};
    query.from = at(5);
    query.before = at(20);
    QCOMPARE(kindsOf(query), QStringLiteral("-x"));
}

void TestAuditIndex::historyTellsOfAnAbsenceAtOnce()
{
    AuditHistory history;
    history.setFile(path());
    std::shared_ptr<const AuditFindings> last;
    connect(&history, &AuditHistory::found, this, [&](const auto &findings) { last = findings; });
    history.search({});
    QTRY_VERIFY(last);
    QCOMPARE(last->places.size(), 0U);
    history.setAbsences(std::make_shared<const std::vector<Absence>>(std::vector<Absence>{{1, 2}}));
    QTRY_COMPARE(last->places.size(), 1U);
    QCOMPARE(last->places.front().kind, AuditKind::Away);
    QCOMPARE(last->inAll, 0U); // it is no answer
}

void TestAuditIndex::endsASearchThatIsGivenUp()
{
    QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
    AuditIndex index(path());
    readAll(index);
    QCOMPARE(index.search({}, [] { return true; }).size(), 0U);
}

void TestAuditIndex::historyFindsOnAThreadOfItsOwn()
{
    const auto audit = log();
    QCOMPARE(audit->appendDecision(decision(1)), std::nullopt);
    AuditHistory history;
    history.setFile(path());
    std::shared_ptr<const AuditFindings> last;
    connect(&history, &AuditHistory::found, this, [&](const auto &findings) { last = findings; });
    const quint64 number = history.search({});
    QTRY_VERIFY(last && last->places.size() == 1);
    QCOMPARE(last->search, number);
    QCOMPARE(last->bytesRead, last->bytesInAll);
    QCOMPARE(audit->appendDecision(decision(2)), std::nullopt);
    history.refresh();
    QTRY_COMPARE(last->places.size(), 2U);
    history.setFile(path("other.jsonl"));
    last.reset();
    history.search({});
    QTRY_VERIFY(last);
    QCOMPARE(last->places.size(), 0U);
}

void TestAuditIndex::historyTellsOnlyOfTheLastSearch()
{
    QCOMPARE(log()->appendDecision(decision(1)), std::nullopt);
    AuditHistory history;
    history.setFile(path());
    QList<quint64> numbers;
    connect(&history, &AuditHistory::found, this,
            [&](const auto &findings) { numbers.append(findings->search); });
    quint64 last = 0;
    for (int i = 0; i < 50; ++i)
        last = history.search({QString::number(i)});
    QTRY_VERIFY(numbers.contains(last));
    QCOMPARE(QSet<quint64>(numbers.begin(), numbers.end()).size(), 1);
}

QTEST_GUILESS_MAIN(TestAuditIndex)
#include "tst_auditindex.moc"
