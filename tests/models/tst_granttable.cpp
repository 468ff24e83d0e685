// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/granttable.h"

#include "modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using authorization::Desk;
using authorization::GrantId;
using authorization::TimePoint;
using models::GrantTable;

class TestGrantTable : public QObject
{
    Q_OBJECT

private:
    TimePoint now() const { return {seconds, std::chrono::milliseconds(seconds)}; }
    static protocol::ClientId client(int number)
    {
        protocol::ClientId id;
        id.bytes[0] = static_cast<char>(number);
        return id;
    }
    void grant(int number, const authorization::Answer &answer)
    {
        const auto request =
            *desk->requestArrived({client(number), "desk-11", "mary", "PRICES", "VOD.L"}, now());
        const auto verdict = desk->answer(request, answer, {true, true}, {"tom", "asked for"}, now());
        send(std::get<authorization::Decision>(verdict).id);
    }
    void send(authorization::DecisionId id)
    {
        QVERIFY(std::holds_alternative<authorization::Decision>(desk->recorded(id, now())));
        desk->sent(id, now());
        table->flush();
    }
    void notify(int number, bool isAdd, const char *topic = "VOD.L")
    {
        desk->notified({"mary", "desk-11", client(number), "PRICES", topic, isAdd}, now());
        table->flush();
    }
    QString cell(int row, int column) const { return table->index(row, column).data().toString(); }
    QString state(int row) const { return table->index(row, 0).data(GrantTable::StateTextRole).toString(); }

    std::chrono::seconds seconds{1'000};
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<models::Presets> presets;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<GrantTable> table;
    std::unique_ptr<QAbstractItemModelTester> tester;

private Q_SLOTS:
    void init()
    {
        seconds = 1'000s;
        folder = std::make_unique<QTemporaryDir>();
        presets = std::make_unique<models::Presets>(folder->filePath("presets.json"));
        desk = std::make_unique<Desk>();
        desk->connected(1, "here:9001");
        table = std::make_unique<GrantTable>(*desk, *presets, [this] { return now(); });
        tester = std::make_unique<QAbstractItemModelTester>(
            table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        tester.reset();
        table.reset();
        desk.reset();
        presets.reset();
    }

    void saysWhoHasWhatByWhomAndUntilWhen()
    {
        grant(1, authorization::GrantEntitlements{{2, 1}});
        QCOMPARE(cell(0, GrantTable::SubscriberColumn), "mary @ desk-11");
        QCOMPARE(cell(0, GrantTable::TopicColumn), "PRICES / VOD.L");
        QCOMPARE(cell(0, GrantTable::ClientColumn), QStringLiteral("00000001") + QChar(0x2026));
        QCOMPARE(cell(0, GrantTable::EntitlementsColumn), "1, 2");
        QCOMPARE(cell(0, GrantTable::PresetColumn), "2 numbers");
        QCOMPARE(cell(0, GrantTable::UntilColumn), "client leaves");
        QCOMPARE(cell(0, GrantTable::ByColumn), "tom");
        QCOMPARE(state(0), "sent");
        notify(1, true);
        QCOMPARE(state(0), "confirmed");
        notify(1, true);
        QCOMPARE(cell(0, GrantTable::PresetColumn), "perhaps changed by another");
    }

    void namesASetWhereverItsNumbersAre()
    {
        grant(1, authorization::GrantEntitlements{{1, 2}});
        QSignalSpy changes(table.get(), &QAbstractItemModel::dataChanged);
        QCOMPARE(presets->change([](authorization::PresetBook &book) {
            return book.put({"PRICES", "Level 1", {1, 2}});
        }),
                 QString());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(cell(0, GrantTable::EntitlementsColumn), "Level 1 (1, 2)");
        QCOMPARE(cell(0, GrantTable::PresetColumn), "Level 1");
    }

    void tellsWhatItCannotKnow()
    {
        notify(7, true);
        QCOMPARE(state(0), "subscribed");
        QCOMPARE(cell(0, GrantTable::EntitlementsColumn), "not known");
        QCOMPARE(cell(0, GrantTable::PresetColumn), "not from here");
        QCOMPARE(cell(0, GrantTable::ByColumn), "not known");
    }

    void aRevocationIsShownAndIsNoGrant()
    {
        grant(1, authorization::GrantUnfiltered{});
        QCOMPARE(cell(0, GrantTable::EntitlementsColumn), "everything");
        const auto verdict =
            desk->change(table->id(table->index(0, 0)), authorization::Revoke{}, {}, {"dick", ""}, now());
        table->flush();
        QCOMPARE(state(0), "change on its way");
        send(std::get<authorization::Decision>(verdict).id);
        QCOMPARE(state(0), "revoked");
        QCOMPARE(cell(0, GrantTable::EntitlementsColumn), "nothing passes");
        QCOMPARE(cell(0, GrantTable::ByColumn), "dick");
    }

    void anEndThatPassedWhileAwayIsOverdue()
    {
        QSignalSpy overdue(table.get(), &GrantTable::overdueCountChanged);
        grant(1, authorization::GrantEntitlements{{1}, std::chrono::milliseconds(seconds + 60s)});
        desk->disconnected();
        seconds += 61s;
        desk->tick(now());
        table->flush();
        QCOMPARE(state(0), "overdue");
        QVERIFY(cell(0, GrantTable::UntilColumn).startsWith("overdue since "));
        QCOMPARE(overdue.last().first().toInt(), 1);
        QVERIFY(desk->dismiss(table->id(table->index(0, 0))));
        QCOMPARE(overdue.last().first().toInt(), 0);
        table->flush();
        QCOMPARE(table->rowCount(), 0);
    }

    void aGrantThatIsGoneStaysWhileTheTableIsHeld()
    {
        grant(1, authorization::GrantEntitlements{{1}});
        grant(2, authorization::GrantEntitlements{{1}});
        notify(1, true);
        notify(2, true);
        table->setHeld(true);
        notify(1, false);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(state(0), "gone");
        QCOMPARE(cell(0, GrantTable::SubscriberColumn), "mary @ desk-11");
        QVERIFY(!table->grant(table->index(0, 0)));
        table->setHeld(false);
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(state(0), "confirmed");
    }

    void thousandsAreOneChange()
    {
        QSignalSpy inserted(table.get(), &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 20'000; ++i) {
            protocol::ClientId id;
            memcpy(id.bytes.data(), &i, sizeof i);
            desk->notified({"mary", "desk-11", id, "PRICES", "VOD.L", true}, now());
        }
        QTRY_COMPARE(table->rowCount(), 20'000);
        QCOMPARE(inserted.count(), 1);
        QSignalSpy removed(table.get(), &QAbstractItemModel::rowsRemoved);
        desk->disconnected(); // none of them is ours
        QTRY_COMPARE(table->rowCount(), 0);
        QCOMPARE(removed.count(), 1);
    }

    void whoComesAndGoesBetweenTwoLooksIsNeverARow()
    {
        QSignalSpy inserted(table.get(), &QAbstractItemModel::rowsInserted);
        desk->notified({"mary", "desk-11", client(1), "PRICES", "VOD.L", true}, now());
        desk->notified({"mary", "desk-11", client(2), "PRICES", "VOD.L", true}, now());
        desk->notified({"mary", "desk-11", client(1), "PRICES", "VOD.L", false}, now());
        table->flush();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->grant(table->index(0, 0))->who.client, client(2));
        desk->notified({"mary", "desk-11", client(3), "PRICES", "VOD.L", true}, now());
        desk->disconnected();
        table->flush();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(table->rowCount(), 0);
    }

    void scatteredGrantsGoTogetherToo()
    {
        for (int i = 0; i < 200; ++i)
            notify(i, true);
        for (int i = 0; i < 200; i += 2)
            desk->notified({"mary", "desk-11", client(i), "PRICES", "VOD.L", false}, now());
        table->flush();
        QCOMPARE(table->rowCount(), 100);
        QCOMPARE(table->indexOf(table->id(table->index(99, 0))).row(), 99);
    }
};

QTEST_GUILESS_MAIN(TestGrantTable)
#include "tst_granttable.moc"
