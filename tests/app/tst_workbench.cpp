#include "app/workbench.h"
#include "busfixture.h"
#include "gui/connectiondialog.h"
#include "gui/connectionform.h"
#include "gui/packettable.h"
#include "support/guitest.h"

#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

/// The window with its tabs: sessions come and go, the layout stays.
class TestWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithoutAConnection();
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
    std::unique_ptr<app::Workbench> open();
    static QDockWidget *dock(gui::SessionPage &page, const char *name)
    {
        return page.findChild<QDockWidget *>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<gui::ThemeManager> m_theme;
};

void TestWorkbench::init()
{
    support::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<gui::ThemeManager>(gui::ThemeManager::Choice::Dark);
    m_theme->apply(*qApp);
}

std::unique_ptr<app::Workbench> TestWorkbench::open()
{
    app::SessionOptions options;
    options.operatorName = QStringLiteral("op");
    options.auditFolder = m_folder->filePath(QStringLiteral("audit"));
    options.memoryBudget = std::make_shared<store::MemoryBudget>(64 * 1024 * 1024);
    auto workbench = std::make_unique<app::Workbench>(*m_theme, *m_settings, options);
    workbench->window().show();
    if (!QTest::qWaitForWindowExposed(&workbench->window()))
        qFatal("the window is not shown");
    return workbench;
}

void TestWorkbench::startsWithoutAConnection()
{
    const auto workbench = open();
    QCOMPARE(workbench->current().session().connectionState().phase, client::Phase::NotConnected);
    QVERIFY(workbench->window().findChild<QWidget *>(QStringLiteral("newConnection"))->isVisible());
}

void TestWorkbench::keepsTheLayoutFromOneRunToTheNext()
{
    auto workbench = open();
    QDockWidget *log = dock(workbench->current().page(), "log");
    QDockWidget *subscriptions = dock(workbench->current().page(), "subscriptions");
    QVERIFY(!log->isHidden());
    log->close();
    workbench->current().page().addDockWidget(Qt::RightDockWidgetArea, subscriptions);
    workbench->window().resize(1300, 820);
    workbench->window().close();
    workbench.reset();

    workbench = open();
    gui::SessionPage &page = workbench->current().page();
    QVERIFY(dock(page, "log")->isHidden());
    QCOMPARE(page.dockWidgetArea(dock(page, "subscriptions")), Qt::RightDockWidgetArea);
    QCOMPARE(workbench->window().size(), QSize(1300, 820));
}

void TestWorkbench::resetsTheLayout()
{
    const auto workbench = open();
    gui::SessionPage &page = workbench->current().page();
    dock(page, "log")->close();
    page.addDockWidget(Qt::RightDockWidgetArea, dock(page, "subscriptions"));
    page.viewActions().constLast()->trigger();
    QVERIFY(!dock(page, "log")->isHidden());
    QCOMPARE(page.dockWidgetArea(dock(page, "subscriptions")), Qt::LeftDockWidgetArea);
}

void TestWorkbench::showsEachSessionInATabOfItsOwn()
{
    BusFixture first;
    BusFixture second;
    const auto workbench = open();
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
    const auto workbench = open();
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
    const auto workbench = open();
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
    auto workbench = open();
    QCOMPARE(checkedLimits(*workbench), QStringList{QStringLiteral("30 minutes")});
    Q_EMIT workbench->current().page().requestExpiryChosen(std::chrono::minutes(5));
    workbench.reset();
    workbench = open();
    QCOMPARE(checkedLimits(*workbench), QStringList{QStringLiteral("5 minutes")});
}

void TestWorkbench::doesNotKeepTheLayoutOfASmallWindow()
{
    auto workbench = open();
    workbench->window().resize(1024, 700);
    QTRY_COMPARE(
        workbench->current().page().tabifiedDockWidgets(dock(workbench->current().page(), "message")).size(),
        5);
    workbench->window().close();
    workbench.reset();
    workbench = open();
    workbench->window().resize(1440, 900);
    gui::SessionPage &page = workbench->current().page();
    QTRY_COMPARE(page.tabifiedDockWidgets(dock(page, "message")).size(), 0);
}

void TestWorkbench::showsTheDemo()
{
    const auto workbench = open();
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
    const auto workbench = open();
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
