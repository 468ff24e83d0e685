#include "gui/packets/filterbar.h"
#include "gui/subscriptions/subscriptionspanel.h"
#include "gui/window/sessionpage.h"
#include "workbenchfixture.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTcpServer>
#include <QTest>

/// Tabs of the real window: opened, changed and closed.
class TestTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsAMenuUntilItsClickIsOver();
    void showsFloatingPanelsOfTheTabInFrontOnly();
    void closesATabWhosePeerTakesNothing();
    void showsThePacketsOfAFeedOnly();
    void takesNoMarkupFromAHostName();
    void writesTheCountOfAFloodOfRequestsOnce();

private:
    client::ConnectionSettings to(quint16 port) const;
    QTabBar *tabs() { return m_fixture->window().findChild<QTabBar *>(QStringLiteral("sessionTabs")); }
    QMenu *menuWith(const QString &text, QAction **action);

    std::unique_ptr<WorkbenchFixture> m_fixture;
};

void TestTabs::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_fixture->open();
    // The offscreen screen is a small one: the window has all of it, and the panels no layout of their own.
    m_fixture->window().setWindowState(Qt::WindowNoState);
    m_fixture->window().resize(1440, 900);
}

void TestTabs::cleanup()
{
    m_fixture.reset();
}

client::ConnectionSettings TestTabs::to(quint16 port) const
{
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    return settings;
}

QMenu *TestTabs::menuWith(const QString &text, QAction **action)
{
    for (const QAction *title : m_fixture->window().menuBar()->actions()) {
        for (QAction *entry : title->menu()->actions()) {
            if (entry->text() == text) {
                *action = entry;
                return title->menu();
            }
        }
    }
    return nullptr;
}

void TestTabs::keepsAMenuUntilItsClickIsOver()
{
    m_fixture->bench().connectTo(to(1)); // nothing listens there
    m_fixture->bench().connectTo(to(1));
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 1);
    QAction *next = nullptr;
    const QPointer<QMenu> menu = menuWith(QStringLiteral("Next session"), &next);
    QVERIFY(menu);
    menu->popup(m_fixture->window().mapToGlobal(QPoint(50, 50)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(next).center());
    QCOMPARE(tabs()->currentIndex(), 0);
    QVERIFY(menu); // it was busy with the click until now
    QTRY_VERIFY(!menu);
}

void TestTabs::showsFloatingPanelsOfTheTabInFrontOnly()
{
    m_fixture->bench().connectTo(to(1));
    const auto dockOf = [](gui::SessionPage &page) {
        return page.findChild<QDockWidget *>(QStringLiteral("authorization"));
    };
    gui::SessionPage &first = m_fixture->bench().current().page();
    dockOf(first)->setFloating(true);
    dockOf(first)->show();
    QTRY_VERIFY(dockOf(first)->isVisible());

    m_fixture->bench().connectTo(to(1));
    gui::SessionPage &second = m_fixture->bench().current().page();
    QVERIFY(&second != &first);
    QTRY_VERIFY(dockOf(second)->isFloating() && dockOf(second)->isVisible());
    QVERIFY(!dockOf(first)->isVisible());

    tabs()->setCurrentIndex(0);
    QTRY_VERIFY(dockOf(first)->isFloating() && dockOf(first)->isVisible());
    QVERIFY(!dockOf(second)->isVisible());
}

void TestTabs::closesATabWhosePeerTakesNothing()
{
    QTcpServer deaf; // the kernel accepts; nobody reads
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    m_fixture->bench().connectTo(to(deaf.serverPort()));
    app::OpenSession &open = m_fixture->bench().current();
    QTRY_VERIFY(open.session().connectionState().isUp());
    const quint64 ticket =
        open.session().publish({"PRICES", "VOD.L", false, {{{}, QByteArray(32 * 1024 * 1024, 'x')}}});
    QSignalSpy published(&open.session(), &models::SessionControl::publishFinished);
    QTRY_COMPARE(published.size(), 1);
    QCOMPARE(published.at(0).at(0).toULongLong(), ticket);

    QElapsedTimer blocked;
    blocked.start();
    Q_EMIT m_fixture->window().closeRequested(&open.page());
    QVERIFY2(blocked.elapsed() < 2000, qPrintable(QString::number(blocked.elapsed())));
    QCOMPARE(tabs()->count(), 1);
    QVERIFY(m_fixture->bench().current().session().settings().host.isEmpty());
}

void TestTabs::showsThePacketsOfAFeedOnly()
{
    const gui::SessionPage &page = m_fixture->bench().current().page();
    const auto *filter = page.findChild<gui::FilterBar *>();
    auto *panel = page.findChild<gui::SubscriptionsPanel *>();
    Q_EMIT panel->topicActivated("PRICES", "VOD.L");
    QCOMPARE(filter->text(), QStringLiteral("feed == \"PRICES\" and topic == \"VOD.L\""));
    Q_EMIT panel->topicActivated("PRICES", {});
    QCOMPARE(filter->text(), QStringLiteral("feed == \"PRICES\""));
}

void TestTabs::takesNoMarkupFromAHostName()
{
    client::ConnectionSettings settings = to(1);
    settings.host = QStringLiteral("<b>x</b>");
    m_fixture->bench().connectTo(settings);
    QTRY_VERIFY(tabs()->tabToolTip(0).contains(QLatin1String("x")));
    QStringList toolTips{tabs()->tabToolTip(0)};
    for (const QLabel *label : m_fixture->bench().current().page().statusBar()->findChildren<QLabel *>())
        toolTips.append(label->toolTip());
    int named = 0;
    for (const QString &toolTip : std::as_const(toolTips)) {
        QVERIFY2(!toolTip.contains(QLatin1String("<b>")), qPrintable(toolTip));
        named += toolTip.contains(QLatin1String("&lt;b&gt;x")) ? 1 : 0;
    }
    QCOMPARE(named, 3); // the tab, the state and its glyph
}

void TestTabs::writesTheCountOfAFloodOfRequestsOnce()
{
    app::OpenSession &open = m_fixture->bench().current();
    const auto *dock = open.page().findChild<QDockWidget *>(QStringLiteral("authorization"));
    QSignalSpy written(dock, &QWidget::windowTitleChanged);
    open.session().desk().connected(1);
    for (int number = 0; number < 1000; ++number)
        open.session().desk().requestArrived({{}, "desk-11", "mary", "AUTH", QByteArray::number(number)},
                                             authorization::TimePoint::now());
    QTRY_COMPARE(dock->windowTitle(), QStringLiteral("Authorization (1000)"));
    QCOMPARE(written.size(), 1);
}

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
