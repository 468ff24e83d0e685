#include "busfixture.h"
#include "gui/connection/connectiondialog.h"
#include "gui/connection/connectionform.h"
#include "gui/packets/packettable.h"
#include "gui/window/actionlist.h"
#include "workbenchfixture.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

/// The window with its tabs: sessions come and go, the layout stays.
class TestWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void startsWithoutAConnection();
    void disablesWhatNeedsASessionAndSaysWhy();
    void keepsTheLayoutFromOneRunToTheNext();
    void resetsTheLayout();
    void showsEachSessionInATabOfItsOwn();
    void closesATabInTheMiddleOfTraffic();
    void usesATabAgainWhoseConnectionHasEnded();
    void keepsTheExpiryThatWasChosen();
    void doesNotKeepTheLayoutOfASmallWindow();
    void showsTheDemo();
    void putsAllPanelsInOneGroupWhereSpaceIsShort();

private:
    app::Workbench *open()
    {
        m_fixture->open();
        return &m_fixture->bench();
    }
    static QDockWidget *dock(gui::SessionPage &page, const char *name)
    {
        return page.findChild<QDockWidget *>(QLatin1String(name));
    }

    std::unique_ptr<WorkbenchFixture> m_fixture;
};

void TestWorkbench::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>(gui::ThemeManager::Choice::Dark);
}

void TestWorkbench::startsWithoutAConnection()
{
    auto *workbench = open();
    QCOMPARE(workbench->current().session().connectionState().phase, client::Phase::NotConnected);
    auto *begin = workbench->window().findChild<QWidget *>(QStringLiteral("newConnection"));
    QVERIFY(begin->isVisible());
    QVERIFY(begin->hasFocus()); // Enter is enough to begin
}

void TestWorkbench::disablesWhatNeedsASessionAndSaysWhy()
{
    auto *workbench = open();
    gui::SessionPage &page = workbench->current().page();
    const auto named = [&](const char *name) -> QAction & {
        for (const gui::ListedAction &each : gui::listActions(workbench->window(), &page)) {
            if (gui::plainActionText(*each.action) == QLatin1String(name))
                return *each.action;
        }
        qFatal("there is no %s", name);
    };
    const auto all = {"Pause", "Follow",    "Clear",  "Filter",
                      "Find",  "Subscribe", "Notify", "Edit and publish the message"};
    for (const char *name : all) {
        QVERIFY2(!named(name).isEnabled(), name);
        if (qstrcmp(name, "Find") != 0)
            QVERIFY2(named(name).toolTip().contains(QStringLiteral("connect this tab first")), name);
    }
    QVERIFY(named("Connect").isEnabled());

    // Where there is a distributor to ask, if not now then later, all is possible.
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = 1;
    settings.reconnect = false;
    workbench->connectTo(settings);
    QTRY_VERIFY(named("Pause").isEnabled());
    for (const char *name : all) {
        QVERIFY2(named(name).isEnabled(), name);
        QVERIFY2(!named(name).toolTip().contains(QStringLiteral("connect this tab first")), name);
    }
    QVERIFY(named("Pause").toolTip().contains(QStringLiteral("nothing is lost")));
}

void TestWorkbench::keepsTheLayoutFromOneRunToTheNext()
{
    auto *workbench = open();
    QDockWidget *log = dock(workbench->current().page(), "log");
    QDockWidget *subscriptions = dock(workbench->current().page(), "subscriptions");
    QVERIFY(!log->isHidden());
    log->close();
    workbench->current().page().addDockWidget(Qt::RightDockWidgetArea, subscriptions);
    workbench->window().resize(1300, 820);
    workbench->window().close();
    m_fixture->close();

    workbench = open();
    gui::SessionPage &page = workbench->current().page();
    QVERIFY(dock(page, "log")->isHidden());
    QCOMPARE(page.dockWidgetArea(dock(page, "subscriptions")), Qt::RightDockWidgetArea);
    QCOMPARE(workbench->window().size(), QSize(1300, 820));
}

void TestWorkbench::resetsTheLayout()
{
    auto *workbench = open();
    gui::SessionPage &page = workbench->current().page();
    dock(page, "log")->close();
    page.addDockWidget(Qt::RightDockWidgetArea, dock(page, "subscriptions"));
    page.viewActions().constLast()->menu()->actions().constLast()->trigger();
    QVERIFY(!dock(page, "log")->isHidden());
    QCOMPARE(page.dockWidgetArea(dock(page, "subscriptions")), Qt::LeftDockWidgetArea);
}

void TestWorkbench::showsEachSessionInATabOfItsOwn()
{
    BusFixture first;
    BusFixture second;
    auto *workbench = open();
    workbench->connectTo(first.settings());
    app::OpenSession &one = workbench->current();
    QTRY_VERIFY(one.session().connectionState().isUp());
    workbench->connectTo(second.settings());
    app::OpenSession &two = workbench->current();
    QVERIFY(&one != &two);
    QTRY_VERIFY(two.session().connectionState().isUp());
    QVERIFY(one.session().connectionState().isUp());

    one.session().subscribe("PRICES", "VOD.L");
    OtherClient other(first.settings());
    other.client.requestNotifications("PRICES");
    QTRY_VERIFY(other.wasNotifiedOf("PRICES", "VOD.L"));
    other.publish("PRICES", "VOD.L", "1");
    QTRY_COMPARE(one.session().store().totals().received, quint64(1));
    QCOMPARE(two.session().store().totals().received, quint64(0));
}

void TestWorkbench::closesATabInTheMiddleOfTraffic()
{
    BusFixture bus;
    auto *workbench = open();
    workbench->connectTo(bus.settings());
    app::Session &session = workbench->current().session();
    session.subscribe("PRICES", "VOD.L");
    OtherClient other(bus.settings());
    other.client.requestNotifications("PRICES");
    QTRY_VERIFY(other.wasNotifiedOf("PRICES", "VOD.L"));
    for (int number = 0; number < 20'000; ++number)
        other.publish("PRICES", "VOD.L", QByteArray::number(number));
    QTRY_VERIFY(session.store().totals().received > 0);
    Q_EMIT workbench->window().closeRequested(&workbench->current().page());
    // An empty one takes its place.
    QCOMPARE(workbench->current().session().connectionState().phase, client::Phase::NotConnected);
    const auto left = [&other] {
        return std::any_of(other.notified.begin(), other.notified.end(),
                           [](const auto &told) { return !told.isAdd; });
    };
    QTRY_VERIFY(left());
}

void TestWorkbench::usesATabAgainWhoseConnectionHasEnded()
{
    BusFixture bus;
    auto *workbench = open();
    workbench->connectTo(bus.settings());
    app::OpenSession &first = workbench->current();
    QTRY_VERIFY(first.session().connectionState().isUp());
    first.session().disconnectFrom();
    QTRY_COMPARE(first.session().connectionState().phase, client::Phase::NotConnected);

    Q_EMIT first.page().connectRequested();
    auto *dialog = workbench->window().findChild<gui::ConnectionDialog *>();
    QVERIFY(dialog);
    const auto connectWith = [&bus](gui::ConnectionDialog &asks) {
        asks.form().setProfile(profiles::Profile::fromSettings(bus.settings()));
        QVERIFY(asks.form().canConnect());
        asks.findChild<QPushButton *>(QStringLiteral("connectButton"))->click();
    };
    connectWith(*dialog);
    QCOMPARE(&workbench->current(), &first);
    QTRY_VERIFY(first.session().connectionState().isUp());

    // While it is connected, a new connection gets a tab of its own.
    Q_EMIT workbench->window().newConnectionRequested();
    QTRY_VERIFY(workbench->window().findChild<gui::ConnectionDialog *>());
    dialog = workbench->window().findChild<gui::ConnectionDialog *>();
    connectWith(*dialog);
    QVERIFY(&workbench->current() != &first);
}

void TestWorkbench::keepsTheExpiryThatWasChosen()
{
    const auto checkedLimits = [](app::Workbench &workbench) {
        QStringList checked;
        for (QMenu *menu : workbench.window().findChildren<QMenu *>()) {
            if (menu->title() == QLatin1String("Requests expire after")) {
                for (const QAction *action : menu->actions()) {
                    if (action->isChecked())
                        checked.append(action->text());
                }
            }
        }
        return checked;
    };
    auto *workbench = open();
    QCOMPARE(checkedLimits(*workbench), QStringList{QStringLiteral("30 minutes")});
    Q_EMIT workbench->current().page().requestExpiryChosen(std::chrono::minutes(5));
    m_fixture->close();
    workbench = open();
    QCOMPARE(checkedLimits(*workbench), QStringList{QStringLiteral("5 minutes")});
}

void TestWorkbench::doesNotKeepTheLayoutOfASmallWindow()
{
    auto *workbench = open();
    workbench->window().resize(1024, 700);
    QTRY_COMPARE(
        workbench->current().page().tabifiedDockWidgets(dock(workbench->current().page(), "message")).size(),
        5);
    workbench->window().close();
    m_fixture->close();
    workbench = open();
    workbench->window().resize(1440, 900);
    gui::SessionPage &page = workbench->current().page();
    QTRY_COMPARE(page.tabifiedDockWidgets(dock(page, "message")).size(), 0);
}

void TestWorkbench::showsTheDemo()
{
    auto *workbench = open();
    workbench->startDemo();
    app::Session &session = workbench->current().session();
    QTRY_COMPARE(session.connectionState().phase, client::Phase::Confirmed);
    auto *table = workbench->current().page().findChild<gui::PacketTable *>();
    QTRY_VERIFY(table->screenRows().size() > 5);
    QTRY_VERIFY_WITH_TIMEOUT(session.desk().size() > 0, 30000);
    QTRY_VERIFY(session.notifications().adds() > 0);
}

void TestWorkbench::putsAllPanelsInOneGroupWhereSpaceIsShort()
{
    auto *workbench = open();
    gui::SessionPage &page = workbench->current().page();
    QCOMPARE(page.tabifiedDockWidgets(dock(page, "message")).size(), 0);
    workbench->window().resize(1024, 700);
    QTRY_COMPARE(page.tabifiedDockWidgets(dock(page, "message")).size(), 5);
    QCOMPARE(workbench->window().size(), QSize(1024, 700));
    workbench->window().resize(1440, 900);
    QTRY_COMPARE(page.tabifiedDockWidgets(dock(page, "message")).size(), 0);
}

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
