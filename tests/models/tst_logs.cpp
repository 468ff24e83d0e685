// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/eventlog.h"
#include "models/notificationlog.h"
#include "models/packetdrafts.h"
#include "models/publishhistory.h"

#include "modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using models::EventLog;
using models::linesOf;
using models::NotificationLog;
using models::PacketDraft;
using models::PacketDrafts;
using models::PublishHistory;
using Tester = QAbstractItemModelTester;

namespace {

constexpr auto fatal = Tester::FailureReportingMode::Fatal;
const auto clock0 = [] {
    return qint64{(14 * 3600 + 32 * 60 + 6) * 1000};
};

protocol::ForwardedSubscriptionRequest told(const char *user, const QByteArray &topic, bool isAdd = true)
{
    return {user, "desk", {}, "PRICES", topic, isAdd};
}

} // namespace

class TestLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notificationsAreNewestFirstAndCounted()
    {
        NotificationLog log(clock0);
        Tester tester(&log, fatal);
        log.append({told("dick", "VOD.L"), told("mary", "BP.L", false)});
        log.append({told("harry", "AZN.L")});
        QCOMPARE(linesOf(log), QStringList({"+ | 14:32:06 | harry @ desk | PRICES / AZN.L",
                                            "\u2212 | 14:32:06 | mary @ desk | PRICES / BP.L",
                                            "+ | 14:32:06 | dick @ desk | PRICES / VOD.L"}));
        QCOMPARE(log.adds(), 2u);
        QCOMPARE(log.removes(), 1u);
        QCOMPARE(log.evicted(), 0u);
    }

    void notificationsTellOfTheTimeAway()
    {
        NotificationLog log(clock0);
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
        log.appendAway(36'131'000, 36'160'000); // 10:02:11 to 10:02:40
        QCOMPARE(log.rowCount(), 1);
        const QString text = log.index(0, NotificationLog::SubscriberColumn).data().toString();
        QVERIFY2(text.contains(QLatin1String("10:02:11")) && text.contains(QLatin1String("10:02:40")),
                 qPrintable(text));
        QCOMPARE(log.adds() + log.removes(), 0U); // it is none
        QVERIFY(!log.index(0, 0).data(NotificationLog::IsAddRole).isValid());
    }
    void notificationsKeepToTheirBudgetAndCountTheRest()
    {
        NotificationLog log({.rows = 3, .bytes = 1'000'000}, clock0);
        Tester tester(&log, fatal);
        QSignalSpy inserts(&log, &QAbstractItemModel::rowsInserted);
        log.append({told("a", "1"), told("a", "2")});
        log.append({told("a", "3"), told("a", "4"), told("a", "5", false)});
        QCOMPARE(inserts.size(), 2);
        QCOMPARE(log.rowCount(), 3);
        QCOMPARE(log.index(0, NotificationLog::TopicColumn).data().toString(), "PRICES / 5");
        QCOMPARE(log.evicted(), 2u);
        log.append({told("a", "6"), told("a", "7"), told("a", "8"), told("a", "9")});
        QCOMPARE(log.rowCount(), 3);
        QCOMPARE(log.index(2, NotificationLog::TopicColumn).data().toString(), "PRICES / 7");
        QCOMPARE(log.evicted(), 6u);
        QCOMPARE(log.adds() + log.removes(), 9u);
        QCOMPARE(log.adds() + log.removes(), log.evicted() + static_cast<quint64>(log.rowCount()));
    }

    void hugeNamesAreBoundedByBytes()
    {
        NotificationLog log({.rows = 1'000, .bytes = 10'000}, clock0);
        Tester tester(&log, fatal);
        for (int i = 0; i < 20; ++i)
            log.append({told("a", QByteArray(3'000, 'x'))});
        QCOMPARE(log.rowCount(), 3); // 3 kB each and what a row costs
        log.append({told("a", QByteArray(50'000, 'x'))});
        QVERIFY(log.rowCount() <= 3);
        QCOMPARE(log.adds(), log.evicted() + static_cast<quint64>(log.rowCount()));
    }

    void clearKeepsTheCounts()
    {
        NotificationLog log(clock0);
        log.append({told("a", "1")});
        log.clear();
        QCOMPARE(log.rowCount(), 0);
        QCOMPARE(log.adds(), 1u);
        log.append({told("a", "2")});
        QCOMPARE(log.rowCount(), 1);
    }

    void eventsAreOneLineAndBounded()
    {
        EventLog log(clock0, 10);
        Tester tester(&log, fatal);
        log.add(EventLog::Severity::Error, "two\nlines\u2028three");
        QCOMPARE(linesOf(log), QStringList({"error | 14:32:06 | two lines three"}));
        for (int i = 0; i < 25; ++i)
            log.add(EventLog::Severity::Info, QString::number(i));
        QVERIFY(log.rowCount() <= 10);
        QCOMPARE(log.evicted() + static_cast<quint64>(log.rowCount()), 26u);
        QCOMPARE(log.index(log.rowCount() - 1, EventLog::TextColumn).data().toString(), "24");
        log.add(EventLog::Severity::Info, QString(100'000, 'x'));
        QVERIFY(log.index(log.rowCount() - 1, EventLog::TextColumn).data().toString().size() < 3'000);
    }

    void publishingSaysOnlyWhatIsKnown()
    {
        PublishHistory history(clock0, 3);
        Tester tester(&history, fatal);
        history.add({1, "F", "T", std::nullopt, 2, 10});
        QCOMPARE(linesOf(history), QStringList({"14:32:06 | F / T | 2 | 10 | on its way"}));
        history.finish(1, {});
        QCOMPARE(linesOf(history), QStringList({"14:32:06 | F / T | 2 | 10 | left this machine"}));
        history.add({2, "F", "U", protocol::ClientId{}, 0, 0});
        history.finish(2, {client::SendResult::Status::NotConnected, "not connected"});
        QCOMPARE(linesOf(history).first(), "14:32:06 | F / U | 0 | 0 | not sent: not connected");
        history.finish(99, {});
        for (quint64 i = 3; i < 10; ++i)
            history.add({i, "F", "V", std::nullopt, 0, 0});
        QCOMPARE(history.rowCount(), 3);
    }

    void hexIsReadOrRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << "" << QByteArray() << "";
        QTest::newRow("spaced") << "48 65\n6C6c 6f" << QByteArray("Hello") << "";
        QTest::newRow("zero") << "00ff" << QByteArray("\x00\xff", 2) << "";
        QTest::newRow("half") << "48 6" << QByteArray() << "half a byte";
        QTest::newRow("letter") << "48 xx" << QByteArray() << "character 4";
        QTest::newRow("arabic digit") << QStringLiteral("\u0664\u0668") << QByteArray() << "character 1";
    }
    void hexIsReadOrRefusedWithItsPlace()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const auto read = models::bytesOfHex(typed);
        if (problem.isEmpty())
            QCOMPARE(std::get<QByteArray>(read), bytes);
        else
            QVERIFY2(std::get<QString>(read).contains(problem), qPrintable(std::get<QString>(read)));
    }

    void draftsBecomePackets()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("from a file");
        file.close();
        PacketDrafts drafts;
        Tester tester(&drafts, fatal);
        drafts.setDraft(0, {PacketDraft::Source::Text, "2, 1", "{\"a\": 1}", "", ""});
        drafts.add({PacketDraft::Source::Hex, "", "", "00 01", ""});
        drafts.add({PacketDraft::Source::File, "7", "", "", file.fileName()});
        const auto packets = std::get<std::vector<protocol::DataPacket>>(drafts.packets());
        QCOMPARE(packets.size(), 3u);
        QCOMPARE(packets[0], (protocol::DataPacket{{1, 2}, "{\"a\": 1}"}));
        QCOMPARE(packets[1], (protocol::DataPacket{{}, QByteArray("\x00\x01", 2)}));
        QCOMPARE(packets[2], (protocol::DataPacket{{7}, "from a file"}));
        QCOMPARE(drafts.payloadBytes(), 8 + 2 + 11);
        QVERIFY(drafts.move(2, -1));
        QVERIFY(drafts.move(1, -1));
        QVERIFY(!drafts.move(0, -1));
        QCOMPARE(drafts.draft(0).source, PacketDraft::Source::File);
        drafts.duplicate(0);
        drafts.remove(3);
        QCOMPARE(drafts.rowCount(), 3);
        QCOMPARE(drafts.draft(1).source, PacketDraft::Source::File);
        QVERIFY(file.remove());
        QVERIFY(std::get<QString>(drafts.packets()).startsWith("Packet 1: "));
    }

    void draftsSayWhatIsWrong()
    {
        PacketDrafts drafts;
        drafts.setDraft(0, {PacketDraft::Source::Text, "1,, 2", "x", "", ""});
        QVERIFY2(drafts.problem(0).contains("entitlements"), qPrintable(drafts.problem(0)));
        drafts.setDraft(0, {PacketDraft::Source::Text, "1, 2", "{\"a\": }", "", ""});
        QVERIFY(drafts.problem(0).isEmpty());
        QVERIFY2(drafts.oddity(0).contains("JSON"), qPrintable(drafts.oddity(0)));
        drafts.setDraft(0, {PacketDraft::Source::Hex, "", "", "4", ""});
        QVERIFY(!drafts.problem(0).isEmpty());
        drafts.setDraft(0, {PacketDraft::Source::File, "", "", "", "/no/such/file"});
        QVERIFY(!drafts.problem(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
