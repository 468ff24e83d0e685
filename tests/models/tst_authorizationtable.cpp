// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/authorizationtable.h"

#include "modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using authorization::Desk;
using authorization::RequestId;
using authorization::RequestState;
using authorization::TimePoint;
using models::AuthorizationTable;
using models::linesOf;

class TestAuthorizationTable : public QObject
{
    Q_OBJECT

private:
    TimePoint now() const { return {seconds, std::chrono::milliseconds(seconds)}; }
    RequestId ask(const char *user, const char *topic)
    {
        return *desk->requestArrived({{}, "desk-11", user, "PRICES.L2", topic}, now());
    }

    std::chrono::seconds seconds{1'000};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<AuthorizationTable> table;
    std::unique_ptr<QAbstractItemModelTester> tester;

private Q_SLOTS:
    void init()
    {
        seconds = 1'000s;
        desk = std::make_unique<Desk>();
        desk->connected(1);
        table = std::make_unique<AuthorizationTable>(*desk, [this] { return now(); });
        tester = std::make_unique<QAbstractItemModelTester>(
            table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        tester.reset();
        table.reset();
        desk.reset();
    }

    void newRequestsComeBelowAndAgesGrow()
    {
        ask("mary", "VOD.L");
        seconds += 53s;
        ask("dick", "BARC.L");
        seconds += 75s;
        ask("mary", "VOD.L"); // the same again: one row with a count
        QCOMPARE(linesOf(*table),
                 QStringList({" | 2:08 | mary @ desk-11 | PRICES.L2 / VOD.L | 2× | 00000000…",
                              " | 1:15 | dick @ desk-11 | PRICES.L2 / BARC.L | 1× | 00000000…"}));
        QCOMPARE(table->openCount(), 2);
    }

    void saysSentAndNeverGranted()
    {
        const RequestId id = ask("mary", "VOD.L");
        QSignalSpy counts(table.get(), &AuthorizationTable::openCountChanged);
        const auto word = [&] {
            return table->indexOf(id, AuthorizationTable::AskedColumn).data().toString();
        };
        const auto verdict = desk->answer(id, authorization::GrantEntitlements{{1}}, {}, {"tom", ""}, now());
        const auto decision = std::get<authorization::Decision>(verdict);
        QCOMPARE(word(), "recording");
        QCOMPARE(counts.last().first().toInt(), 0);
        QVERIFY(std::holds_alternative<authorization::Decision>(desk->recorded(decision.id, now())));
        QCOMPARE(word(), "sending");
        desk->sent(decision.id, now());
        QCOMPARE(word(), "sent");
        desk->notified({"mary", "desk-11", {}, "PRICES.L2", "VOD.L", true}, now());
        QCOMPARE(word(), "confirmed");
        for (int state = 0; state <= static_cast<int>(RequestState::Void); ++state)
            QVERIFY(!AuthorizationTable::stateText(static_cast<RequestState>(state)).contains("granted"));
    }

    void countsNoRequestWhoseClientHasLeft()
    {
        ask("mary", "VOD.L");
        QCOMPARE(table->openCount(), 1);
        desk->notified({"mary", "desk-11", {}, "PRICES.L2", "VOD.L", false}, now());
        QCOMPARE(linesOf(*table).size(), 1);
        QCOMPARE(table->openCount(), 0);
        ask("mary", "VOD.L"); // back again
        QCOMPARE(table->openCount(), 1);
    }

    void aDisconnectMakesRowsVoidAndGrey()
    {
        const RequestId id = ask("mary", "VOD.L");
        desk->disconnected();
        const QModelIndex at = table->indexOf(id, AuthorizationTable::AskedColumn);
        QCOMPARE(at.data().toString(), "void");
        QCOMPARE(at.data(models::ToneRole).toInt(), static_cast<int>(models::Tone::Disabled));
        QCOMPARE(at.data(AuthorizationTable::IsOpenRole).toBool(), false);
        QCOMPARE(table->openCount(), 0);
    }

    void oldSettledRowsMakeRoomInAnyOrder()
    {
        tester.reset();
        table.reset();
        desk = std::make_unique<Desk>(authorization::DeskLimits{.settled = 3});
        desk->connected(1);
        table = std::make_unique<AuthorizationTable>(*desk, [this] { return now(); });
        QAbstractItemModelTester whole(table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int i = 0; i < 12; ++i) {
            ask("mary", QByteArray::number(i).constData());
            if (i == 5)
                desk->connected(2); // what waited is void
        }
        QCOMPARE(table->rowCount(), static_cast<int>(desk->size()));
        QCOMPARE(table->openCount(), 6);
        QCOMPARE(table->indexOf(RequestId{1}).isValid(), false);
    }

    void toolTipsArePlainText()
    {
        ask("<img src=x>", "VOD.L");
        const QString toolTip = table->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!toolTip.contains("<img"));
        QVERIFY(toolTip.contains("&lt;img"));
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationTable)
#include "tst_authorizationtable.moc"
