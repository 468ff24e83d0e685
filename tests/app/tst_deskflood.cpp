#include "busfixture.h"
#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/inboxpage.h"
#include "gui/window/sessionpage.h"
#include "workbenchfixture.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using authorization::RequestState;

/// The real window when far more is asked for than anybody can answer: each request is counted and reached,
/// and none of them is answered by itself.
class TestDeskFlood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkbenchFixture>();
        distributor::Options options;
        options.authorizeFeeds = {"AUTH"};
        m_bus = std::make_unique<BusFixture>(options);
        m_fixture->open();
        m_fixture->bench().connectTo(m_bus->settings());
        session().requestNotifications("AUTH");
        auto *dock = page().findChild<QDockWidget *>(QStringLiteral("authorization"));
        dock->show();
        dock->raise();
        QTRY_VERIFY(session().connectionState().isUp());
    }
    void cleanup()
    {
        m_fixture.reset();
        m_bus.reset();
    }

    void countsAndReachesTenThousandRequestsAndAnswersNone()
    {
        constexpr int clients = 10;
        constexpr int topics = 1'000;
        constexpr std::size_t requests = clients * topics;
        std::vector<std::unique_ptr<OtherClient>> others;
        for (int i = 0; i < clients; ++i) {
            others.push_back(std::make_unique<OtherClient>(m_bus->settings()));
            for (int topic = 0; topic < topics; ++topic)
                others.back()->client.subscribe("AUTH", "TOPIC-" + QByteArray::number(topic));
        }
        QTRY_COMPARE_WITH_TIMEOUT(session().desk().size(), requests, 60'000);
        QCOMPARE(session().desk().counters().open, requests);
        QCOMPARE(session().requests().openCount(), int(requests));
        QTRY_VERIFY2(m_fixture->window().windowTitle().contains(QStringLiteral("10000")) ||
                         m_fixture->window().windowTitle().contains(QLocale().toString(10'000)),
                     qPrintable(m_fixture->window().windowTitle()));
        QTableView *table = requestTable();
        QCOMPARE(table->model()->rowCount(), int(requests));
        table->setFocus();
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); // to the very last
        const QModelIndex last = table->model()->index(int(requests) - 1, 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(last).center());
        QCOMPARE(inbox().chosen(), session().desk().at(requests - 1).id);
        QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(inbox().chosen(), session().desk().at(requests - 2).id);
        for (std::size_t row = 0; row < requests; ++row)
            QCOMPARE(session().desk().at(row).state, RequestState::Pending);
        // A grant would have been notified, and nothing can be answered without an audit file.
        QCOMPARE(session().notifications().adds(), quint64(0));
        QVERIFY(!QFile::exists(session().answers().auditFile()));
        // One of ten thousand is answered as any other.
        QVERIFY(!session().answers().answer(session().desk().at(requests - 1).id,
                                            authorization::GrantEntitlements{{1}}, {}, {}));
        QTRY_COMPARE(session().desk().at(requests - 1).state, RequestState::Confirmed);
        QCOMPARE(session().requests().openCount(), int(requests) - 1);
    }

    void countsWhatThereIsNoRoomFor()
    {
        const auto *notShown = inbox().findChild<QLabel *>(QStringLiteral("notShown"));
        QVERIFY(notShown && !notShown->isVisible());
        const std::size_t room = authorization::DeskLimits().open;
        QList<protocol::AuthorizationRequest> asked;
        for (std::size_t number = 0; number < room + 3; ++number)
            asked.append({{}, "desk-11", "mary", "AUTH", QByteArray::number(quint64(number))});
        session().answers().requestsArrived(asked);
        QCOMPARE(session().desk().size(), room);
        QCOMPARE(session().desk().counters().notShown, quint64(3));
        QTRY_VERIFY_WITH_TIMEOUT(notShown->isVisible(), 20'000);
        QVERIFY2(notShown->text().startsWith(QStringLiteral("3 more requests")),
                 qPrintable(notShown->text()));
        QVERIFY(!QFile::exists(session().answers().auditFile()));
    }

private:
    app::Session &session() { return m_fixture->bench().current().session(); }
    gui::SessionPage &page() { return m_fixture->bench().current().page(); }
    gui::InboxPage &inbox() { return page().findChild<gui::AuthorizationPanel *>()->inbox(); }
    QTableView *requestTable() { return inbox().findChild<QTableView *>(QStringLiteral("requests")); }

    std::unique_ptr<WorkbenchFixture> m_fixture;
    std::unique_ptr<BusFixture> m_bus;
};

QTEST_MAIN(TestDeskFlood)
#include "tst_deskflood.moc"
