#include "app/workbench.h"
#include "gui/filterbar.h"
#include "gui/sessionpage.h"
#include "gui/subscriptionspanel.h"
#include "support/guitest.h"

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
#include <QTemporaryDir>
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
    QTabBar *tabs() { return m_bench->window().findChild<QTabBar *>(QStringLiteral("sessionTabs")); }
    QMenu *menuWith(const QString &text, QAction **action);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<gui::ThemeManager> m_theme;
    std::unique_ptr<app::Workbench> m_bench;
};

void TestTabs::init()
{
    support::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<gui::ThemeManager>(gui::ThemeManager::Choice::Light);
    m_theme->apply(*qApp);
    app::SessionOptions options;
    options.auditFolder = m_folder->filePath(QStringLiteral("audit"));
    options.memoryBudget = std::make_shared<store::MemoryBudget>(64 * 1024 * 1024);
    m_bench = std::make_unique<app::Workbench>(*m_theme, *m_settings, options);
    m_bench->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
}

void TestTabs::cleanup()
{
    m_bench.reset();
    m_theme.reset();
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
    for (const QAction *title : m_bench->window().menuBar()->actions()) {
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
    m_bench->connectTo(to(1)); // nothing listens there
    m_bench->connectTo(to(1));
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 1);
    QAction *next = nullptr;
    const QPointer<QMenu> menu = menuWith(QStringLiteral("Next session"), &next);
    QVERIFY(menu);
    menu->popup(m_bench->window().mapToGlobal(QPoint(50, 50)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(next).center());
    QCOMPARE(tabs()->currentIndex(), 0);
    QVERIFY(menu); // it was busy with the click until now
    QTRY_VERIFY(!menu);
}

void TestTabs::showsFloatingPanelsOfTheTabInFrontOnly()
{
    m_bench->connectTo(to(1));
    const auto dockOf = [](gui::SessionPage &page) {
        return page.findChild<QDockWidget *>(QStringLiteral("authorization"));
    };
    gui::SessionPage &first = m_bench->current().page();
    dockOf(first)->setFloating(true);
    dockOf(first)->show();
    QTRY_VERIFY(dockOf(first)->isVisible());

    m_bench->connectTo(to(1));
    gui::SessionPage &second = m_bench->current().page();
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
    m_bench->connectTo(to(deaf.serverPort()));
    app::OpenSession &open = m_bench->current();
    QTRY_VERIFY(open.session().connectionState().isUp());
    const quint64 ticket =
        open.session().publish({"PRICES", "VOD.L", false, {{{}, QByteArray(32 * 1024 * 1024, 'x')}}});
    QSignalSpy published(&open.session(), &models::SessionControl::publishFinished);
    QTRY_COMPARE(published.size(), 1);
    QCOMPARE(published.at(0).at(0).toULongLong(), ticket);

    QElapsedTimer blocked;
    blocked.start();
    Q_EMIT m_bench->window().closeRequested(&open.page());
    QVERIFY2(blocked.elapsed() < 2000, qPrintable(QString::number(blocked.elapsed())));
    QCOMPARE(tabs()->count(), 1);
    QVERIFY(m_bench->current().session().settings().host.isEmpty());
}

void TestTabs::showsThePacketsOfAFeedOnly()
{
    const gui::SessionPage &page = m_bench->current().page();
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
    m_bench->connectTo(settings);
    QTRY_VERIFY(tabs()->tabToolTip(0).contains(QLatin1String("x")));
    QStringList toolTips{tabs()->tabToolTip(0)};
    for (const QLabel *label : m_bench->current().page().statusBar()->findChildren<QLabel *>())
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
    app::OpenSession &open = m_bench->current();
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
