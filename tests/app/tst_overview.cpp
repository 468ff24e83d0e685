// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "busfixture.h"
#include "gui/authorization/authorizationoverviewwindow.h"
#include "gui/authorization/inboxpage.h"
#include "workbenchfixture.h"

#include <QAbstractItemModel>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

/// The requests of two sessions in one window, over real distributors.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheRequestsOfBothSessions();
    void leadsToARequestInItsSession_data();
    void leadsToARequestInItsSession();
    void keepsRowsUnderThePointer();
    void dropsTheRowsOfAClosedTab();

private:
    static distributor::Options authorizing()
    {
        distributor::Options options;
        options.authorizeFeeds = {"AUTH"};
        return options;
    }
    app::OpenSession &connectTo(const BusFixture &bus, const char *name, profiles::Environment environment)
    {
        m_fixture->bench().connectTo(bus.settings());
        app::OpenSession &open = m_fixture->bench().current();
        open.page().setName(name);
        open.page().setEnvironment(environment);
        return open;
    }
    QToolButton *button() { return m_fixture->window().findChild<QToolButton *>("waitingRequests"); }
    gui::AuthorizationOverviewWindow *overview()
    {
        return m_fixture->window().findChild<gui::AuthorizationOverviewWindow *>();
    }
    QTableView *table() { return overview()->findChild<QTableView *>("requests"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QPoint middleOf(int row) { return table()->visualRect(table()->model()->index(row, 4)).center(); }

    std::unique_ptr<WorkbenchFixture> m_fixture;
    std::unique_ptr<BusFixture> m_prices;
    std::unique_ptr<BusFixture> m_orders;
    app::OpenSession *m_first = nullptr;
    app::OpenSession *m_second = nullptr;
    std::unique_ptr<OtherClient> m_asksPrices;
    std::unique_ptr<OtherClient> m_asksOrders;
};

void TestOverview::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_prices = std::make_unique<BusFixture>(authorizing());
    m_orders = std::make_unique<BusFixture>(authorizing());
    m_fixture->open();
    m_first = &connectTo(*m_prices, "prices", profiles::Environment::Production);
    m_second = &connectTo(*m_orders, "orders", profiles::Environment::Test);
    // A frame proves the login: only then is a session asked for answers.
    for (app::OpenSession *open : {m_first, m_second})
        open->session().requestNotifications("AUTH");
    m_asksPrices = std::make_unique<OtherClient>(m_prices->settings());
    m_asksOrders = std::make_unique<OtherClient>(m_orders->settings());
    for (app::OpenSession *open : {m_first, m_second})
        QTRY_VERIFY(open->session().connectionState().isUp());
}

void TestOverview::cleanup()
{
    m_fixture.reset();
    m_asksPrices.reset();
    m_asksOrders.reset();
    m_prices.reset();
    m_orders.reset();
}

void TestOverview::listsTheRequestsOfBothSessions()
{
    QVERIFY(!button()->isVisible());
    m_asksPrices->client.subscribe("AUTH", "A");
    QTRY_COMPARE(m_first->session().requests().openCount(), 1);
    m_asksOrders->client.subscribe("AUTH", "B");
    QTRY_COMPARE(button()->text(), "2 requests wait");
    QVERIFY(button()->isVisible());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(overview() && overview()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), "prices");
    QCOMPARE(cell(0, 1), "Production");
    QCOMPARE(cell(0, 5), "AUTH / A");
    QCOMPARE(cell(1, 0), "orders");
    QCOMPARE(cell(1, 5), "AUTH / B");
    QCOMPARE(overview()->findChild<QLabel *>("count")->text(), "2 requests wait");
    // What the button is about is seen from the first.
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(overview()->findChild<QPushButton *>("goTo")->isEnabled());
    table()->clearSelection();
    QVERIFY(!overview()->findChild<QPushButton *>("goTo")->isEnabled());
}

void TestOverview::leadsToARequestInItsSession_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"double click", "Enter", "button"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestOverview::leadsToARequestInItsSession()
{
    QFETCH(QString, how);
    for (const char *topic : {"A", "B"})
        m_asksPrices->client.subscribe("AUTH", topic);
    QTRY_COMPARE(m_first->session().requests().openCount(), 2);
    QCOMPARE(&m_fixture->bench().current(), m_second);
    QTest::keyClick(&m_fixture->window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(overview() && overview()->isVisible());
    QVERIFY(QTest::qWaitForWindowExposed(overview()));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(&m_fixture->bench().current(), m_second); // a click chooses, no more
    if (how == "double click")
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, middleOf(1));
    else if (how == "Enter")
        QTest::keyClick(table(), Qt::Key_Return);
    else
        overview()->findChild<QPushButton *>("goTo")->click();
    QCOMPARE(&m_fixture->bench().current(), m_first);
    auto *panel = m_first->page().findChild<gui::InboxPage *>();
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(panel->chosen());
    QCOMPARE(m_first->session().desk().find(*panel->chosen())->asked.topic, "B");
    // It led there, and nothing else happened.
    QCOMPARE(m_first->session().requests().openCount(), 2);
    QVERIFY(!QDir(m_fixture->file("audit")).exists());
}

void TestOverview::keepsRowsUnderThePointer()
{
    for (const char *topic : {"A", "B", "C"})
        m_asksPrices->client.subscribe("AUTH", topic);
    QTRY_COMPARE(m_first->session().requests().openCount(), 3);
    Q_EMIT m_fixture->window().overviewRequested();
    QTRY_VERIFY(overview() && overview()->isVisible());
    QWidget *viewport = table()->viewport();
    viewport->setAttribute(Qt::WA_UnderMouse, true); // as Qt sets it where the pointer is
    models::AuthorizationTable &requests = m_first->session().requests();
    const auto id = requests.request(requests.index(0, 0))->id;
    QCOMPARE(m_first->session().answers().answer(id, authorization::Deny{}, {true, true}, "test"),
             std::nullopt);
    QTRY_COMPARE(requests.openCount(), 2);
    QCOMPARE(table()->model()->rowCount(), 3);
    m_asksPrices->client.subscribe("AUTH", "D"); // comes below
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(cell(1, 5), "AUTH / B");
    viewport->setAttribute(Qt::WA_UnderMouse, false);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(0, 5), "AUTH / B");
}

void TestOverview::dropsTheRowsOfAClosedTab()
{
    m_asksPrices->client.subscribe("AUTH", "A");
    QTRY_COMPARE(m_first->session().requests().openCount(), 1); // the first row
    m_asksOrders->client.subscribe("AUTH", "B");
    QTRY_COMPARE(button()->text(), "2 requests wait");
    Q_EMIT m_fixture->window().overviewRequested();
    QTRY_VERIFY(overview() && overview()->isVisible());
    table()->viewport()->setAttribute(Qt::WA_UnderMouse, true);
    Q_EMIT m_fixture->window().closeRequested(&m_first->page());
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, 6), "gone");
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {},
                       middleOf(0)); // leads nowhere, and does no harm
    QVERIFY(!button()->isVisible()); // one tab: its own panel tells
    table()->viewport()->setAttribute(Qt::WA_UnderMouse, false);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), "orders");
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
