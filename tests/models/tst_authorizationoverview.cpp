// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/authorizationoverview.h"

#include "modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using authorization::Desk;
using authorization::RequestId;
using authorization::TimePoint;
using models::AuthorizationOverview;
using models::AuthorizationTable;
using models::linesOf;
using namespace std::chrono_literals;

/// The requests of two sessions in one list.
class TestAuthorizationOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = 100s;
        for (Side *side : {&prices, &orders}) {
            side->desk = std::make_unique<Desk>();
            side->desk->connected(1);
            side->table = std::make_unique<AuthorizationTable>(*side->desk, [this] { return now(); });
        }
        overview = std::make_unique<AuthorizationOverview>();
        tester = std::make_unique<QAbstractItemModelTester>(overview.get(), fatal);
        overview->addSession(prices.table.get());
        overview->setSession(prices.table.get(), "prices", profiles::Environment::Production);
        overview->addSession(orders.table.get());
        overview->setSession(orders.table.get(), "orders", profiles::Environment::Test);
    }
    void cleanup()
    {
        tester.reset();
        overview.reset();
        for (Side *side : {&prices, &orders}) {
            side->table.reset(); // it listens to the desk
            side->desk.reset();
        }
    }

    void listsTheRequestsOfAllSessionsAsTheyCome()
    {
        QSignalSpy counts(overview.get(), &AuthorizationOverview::openCountChanged);
        ask(prices, "tom", "A");
        ask(orders, "mary", "B");
        clock += 2s;
        ask(prices, "dick", "C");
        QCOMPARE(linesOf(*overview),
                 QStringList({"prices | Production |  | 0:02 | tom @ desk | AUTH / A | 1×",
                              "orders | Test |  | 0:02 | mary @ desk | AUTH / B | 1×",
                              "prices | Production |  | 0:00 | dick @ desk | AUTH / C | 1×"}));
        QCOMPARE(overview->openCount(), 3);
        QCOMPARE(counts.last().first().toInt(), 3);
    }

    void takesInWhatWaitedBefore()
    {
        Side late;
        late.desk = std::make_unique<Desk>();
        late.desk->connected(1);
        late.table = std::make_unique<AuthorizationTable>(*late.desk, [this] { return now(); });
        ask(late, "tom", "A");
        overview->addSession(late.table.get());
        overview->setSession(late.table.get(), "late", profiles::Environment::None);
        QCOMPARE(overview->rowCount(), 1);
        QCOMPARE(overview->openCount(), 1);
        QVERIFY(linesOf(*overview).first().startsWith("late | "));
        overview->removeSession(late.table.get());
    }

    void leadsToTheRequest()
    {
        ask(prices, "tom", "A");
        const RequestId second = ask(orders, "mary", "B");
        const QModelIndex row = overview->index(1, 0);
        QCOMPARE(overview->session(row), orders.table.get());
        QCOMPARE(overview->request(row), second);
    }

    void keepsItsRowsInPlaceUntilTheyAreSweptAway()
    {
        const RequestId first = ask(prices, "tom", "A");
        ask(orders, "mary", "B");
        ask(prices, "dick", "C");
        const QPersistentModelIndex third = overview->index(2, 0);
        QSignalSpy removed(overview.get(), &QAbstractItemModel::rowsRemoved);
        deny(prices, first);
        QCOMPARE(overview->openCount(), 2);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(overview->rowCount(), 3);
        QCOMPARE(overview->index(0, 0).data(models::ToneRole).toInt(), int(models::Tone::Disabled));
        QCOMPARE(third.row(), 2);
        ask(orders, "harry", "D"); // comes below
        QCOMPARE(overview->rowCount(), 4);
        QCOMPARE(third.row(), 2);
        overview->sweep();
        QCOMPARE(overview->rowCount(), 3);
        QCOMPARE(third.row(), 1);
        overview->sweep();
        QCOMPARE(removed.size(), 1);
    }

    void showsARequestThatWaitsOnceMore()
    {
        prices.desk->setExpiry(60s, now());
        ask(prices, "tom", "A");
        clock += 61s;
        prices.desk->tick(now());
        QCOMPARE(overview->openCount(), 0);
        overview->sweep();
        QCOMPARE(overview->rowCount(), 0);
        ask(prices, "tom", "A");
        QCOMPARE(overview->rowCount(), 1);
        QCOMPARE(overview->openCount(), 1);
    }

    void keepsTheRowsOfAClosedSessionUntilTheyAreSweptAway()
    {
        ask(prices, "tom", "A");
        ask(orders, "mary", "B");
        overview->removeSession(prices.table.get());
        prices.table.reset();
        QCOMPARE(overview->openCount(), 1);
        QCOMPARE(linesOf(*overview).first(), "prices | Production |  | 0:00 | tom @ desk | AUTH / A | gone");
        QVERIFY(!overview->session(overview->index(0, 0)));
        overview->sweep();
        QCOMPARE(overview->rowCount(), 1);
        QCOMPARE(overview->session(overview->index(0, 0)), orders.table.get());
    }

    void losesNothingWhereADeskDropsItsRows()
    {
        tester.reset(); // it looks at all rows for each
        for (int i = 0; i < 100; ++i)
            ask(prices, "tom", QByteArray::number(i));
        ask(orders, "mary", "B");
        prices.desk->disconnected(); // all void
        prices.desk->connected(2);
        for (int i = 0; i < 30'000; ++i) // and the oldest dropped, where there is no room
            prices.desk->requestArrived({{}, "desk", "dick", "AUTH", QByteArray::number(i)}, now());
        QCOMPARE(overview->openCount(), prices.table->openCount() + 1);
        overview->sweep();
        QCOMPARE(overview->rowCount(), overview->openCount());
    }

    void keepsAFewOfTheRowsThatNobodySweepsAway()
    {
        tester.reset();
        for (int i = 0; i < 20'000; ++i) {
            const RequestId request = ask(prices, "tom", QByteArray::number(i));
            if (i % 10 == 0)
                deny(prices, request);
        }
        const int limit = overview->openCount() + AuthorizationOverview::mostGone + 1;
        QVERIFY2(overview->rowCount() <= limit, qPrintable(QString::number(overview->rowCount())));
        for (std::uint32_t connection = 2; connection < 20; ++connection) { // a line that breaks
            prices.desk->connected(connection);
            for (int i = 0; i < 2'000; ++i)
                ask(prices, "tom", QByteArray::number(i));
        }
        QCOMPARE(overview->openCount(), 2'000);
        QVERIFY2(overview->rowCount() <= 2'000 + AuthorizationOverview::mostGone + 1,
                 qPrintable(QString::number(overview->rowCount())));
        ask(orders, "mary", "B");
        overview->sweep();
        QCOMPARE(overview->rowCount(), 2'001);
        QCOMPARE(overview->request(overview->index(2'000, 0)), orders.desk->at(0).id);
    }

    void letsGoOfTheManyRowsOfAClosedSession()
    {
        for (int i = 0; i < 3; ++i)
            ask(orders, "mary", QByteArray::number(i));
        tester.reset();
        for (int i = 0; i <= AuthorizationOverview::mostGone; ++i)
            ask(prices, "tom", QByteArray::number(i));
        overview->removeSession(prices.table.get());
        QCOMPARE(overview->rowCount(), 3);
        QCOMPARE(overview->openCount(), 3);
        QCOMPARE(overview->session(overview->index(2, 0)), orders.table.get());
    }

    void followsANewName()
    {
        ask(prices, "tom", "A");
        QSignalSpy changes(overview.get(), &QAbstractItemModel::dataChanged);
        overview->setSession(prices.table.get(), "renamed", profiles::Environment::None);
        QVERIFY(linesOf(*overview).first().startsWith("renamed |  |"));
        QCOMPARE(changes.size(), 1);
    }

private:
    struct Side
    {
        std::unique_ptr<Desk> desk;
        std::unique_ptr<AuthorizationTable> table;
    };
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

    TimePoint now() const { return {clock, std::chrono::milliseconds(clock)}; }
    RequestId ask(Side &side, const QByteArray &user, const QByteArray &topic)
    {
        return *side.desk->requestArrived({{}, "desk", user, "AUTH", topic}, now());
    }
    void deny(Side &side, RequestId request)
    {
        const auto verdict =
            side.desk->answer(request, authorization::Deny{}, {true, true}, {"op", "no"}, now());
        const auto &decision = std::get<authorization::Decision>(verdict);
        QVERIFY(std::holds_alternative<authorization::Decision>(side.desk->recorded(decision.id, now())));
        side.desk->sent(decision.id, now());
    }

    std::chrono::seconds clock{0};
    Side prices;
    Side orders;
    std::unique_ptr<AuthorizationOverview> overview;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_GUILESS_MAIN(TestAuthorizationOverview)
#include "tst_authorizationoverview.moc"
