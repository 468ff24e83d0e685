#include "gui/connection/environmentband.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/givingbar.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/window/memorygauge.h"
#include "gui/window/welcomepage.h"

#include "support/guitest.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

using gui::Environment;
using gui::Theme;
using gui::ThemeManager;

class TestLookWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_manager.apply(*qApp); }
    void init() { support::failOnWarnings(); }
    void cleanup() { m_manager.setChoice(ThemeManager::Choice::Light); }

    void welcomePageAsksAndNeverActs();
    void welcomePageFollowsTheTheme();
    void emptyStateShowsPlainText();
    void badgeHidesAtNothing();
    void bandHasTheColourOfItsEnvironment();
    void gaugeStaysInItsFrame_data();
    void gaugeStaysInItsFrame();
    void onlyTheViewWithFocusIsBlue();
    void selectedTreeRowHasItsBarAtTheEdge();
    void clickOnThePaintedBoxTicksIt();
    void barGivesItsActionsToAMenuWhereItIsNarrow();

private:
    ThemeManager m_manager{ThemeManager::Choice::Light};
    gui::Icons m_icons{m_manager.sharedTheme()};
};

void TestLookWidgets::welcomePageAsksAndNeverActs()
{
    gui::WelcomePage page(m_manager, m_icons);
    page.resize(737, 380);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy connection(&page, &gui::WelcomePage::newConnectionRequested);
    QSignalSpy demo(&page, &gui::WelcomePage::demoRequested);
    const auto buttons = page.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3); // the demo, a new connection, and saved messages
    for (QPushButton *button : buttons) {
        if (!button->isFlat())
            QCOMPARE(button->height(), m_manager.theme().sizes.firstRunButton);
        QVERIFY(page.rect().contains(QRect(button->mapTo(&page, QPoint()), button->size())));
    }
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("demo")), Qt::LeftButton);
    QCOMPARE(demo.size(), 1);
    QCOMPARE(connection.size(), 0);
    QTest::keyClick(page.findChild<QPushButton *>(QStringLiteral("newConnection")), Qt::Key_Space);
    QCOMPARE(connection.size(), 1);
    QCOMPARE(demo.size(), 1);
}

void TestLookWidgets::welcomePageFollowsTheTheme()
{
    gui::WelcomePage page(m_manager, m_icons);
    page.resize(737, 380);
    page.show();
    const auto corner = [&page] {
        return page.grab().toImage().pixelColor(3, 3);
    };
    QCOMPARE(corner(), m_manager.theme().base);
    m_manager.setChoice(ThemeManager::Choice::Dark);
    QTRY_COMPARE(corner(), m_manager.theme().base);
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY(ThemeManager::isDark(label->palette()));
}

void TestLookWidgets::emptyStateShowsPlainText()
{
    gui::EmptyState empty(m_manager, m_icons, QStringLiteral("notify"),
                          QStringLiteral("<b>No</b> notifications"), QStringLiteral("Ask for them."));
    bool found = false;
    for (const QLabel *label : empty.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        found = found || label->text() == QStringLiteral("<b>No</b> notifications");
    }
    QVERIFY(found);
    empty.setTexts(QStringLiteral("None"), QStringLiteral("Later."));
    QVERIFY(empty.findChildren<QLabel *>().at(1)->text() == QStringLiteral("None"));
}

void TestLookWidgets::badgeHidesAtNothing()
{
    QWidget window;
    auto *badge = new gui::Badge(m_manager, gui::Badge::Kind::Waiting, &window);
    window.show();
    QVERIFY(!badge->isVisible());
    badge->setCount(6);
    QVERIFY(badge->isVisible());
    QCOMPARE(badge->accessibleName(), QStringLiteral("6"));
    const int narrow = badge->sizeHint().width();
    badge->setCount(1'000'000);
    QCOMPARE(badge->accessibleName(), QStringLiteral("999+"));
    QVERIFY(badge->sizeHint().width() > narrow);
    badge->setCount(0);
    QVERIFY(!badge->isVisible());
}

void TestLookWidgets::bandHasTheColourOfItsEnvironment()
{
    gui::EnvironmentBand band(m_manager);
    band.resize(100, 3);
    const auto color = [&band] {
        return band.grab().toImage().pixelColor(50, 1);
    };
    const Theme &theme = m_manager.theme();
    band.setEnvironment(Environment::Production);
    QCOMPARE(color(), theme.production);
    band.setEnvironment(Environment::Test);
    QCOMPARE(color(), theme.test);
    band.setEnvironment(Environment::Local);
    QCOMPARE(color(), theme.local);
    band.setEnvironment(Environment::None);
    QCOMPARE(color(), theme.window);

    gui::EnvironmentPill pill(m_manager);
    QCOMPARE(pill.sizeHint(), QSize(0, 0));
    pill.setEnvironment(Environment::Production);
    QCOMPARE(pill.text(), QStringLiteral("PRODUCTION"));
    QCOMPARE(pill.sizeHint().height(), theme.sizes.chip);
    pill.setEnvironment(Environment::Test, QStringLiteral("UAT"));
    QCOMPARE(pill.accessibleName(), QStringLiteral("UAT"));
}

void TestLookWidgets::gaugeStaysInItsFrame_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<double>("fraction");
    QTest::newRow("nothing") << qint64{0} << qint64{100} << 0.0;
    QTest::newRow("no budget") << qint64{10} << qint64{0} << 0.0;
    QTest::newRow("negative") << qint64{-10} << qint64{100} << 0.0;
    QTest::newRow("half") << qint64{50} << qint64{100} << 0.5;
    QTest::newRow("over") << std::numeric_limits<qint64>::max() << qint64{1} << 1.0;
}

void TestLookWidgets::gaugeStaysInItsFrame()
{
    QFETCH(qint64, used);
    QFETCH(qint64, budget);
    QFETCH(double, fraction);
    gui::MemoryGauge gauge(m_manager);
    gauge.resize(gauge.sizeHint());
    gauge.setValues(used, budget);
    QCOMPARE(gauge.fraction(), fraction);
    const QImage image = gauge.grab().toImage();
    const Theme &theme = m_manager.theme();
    const QColor fill = fraction >= 0.8 ? theme.warn : theme.accent;
    int filled = 0;
    for (int x = 1; x < image.width() - 1; ++x)
        if (image.pixelColor(x, 5) == fill)
            ++filled;
    const int wanted = qRound(fraction * (image.width() - 2));
    // The tick has the colour of a warning, and covers one pixel of the fill.
    QVERIFY2(std::abs(filled - wanted) <= 1, qPrintable(QString::number(filled)));
}

void TestLookWidgets::onlyTheViewWithFocusIsBlue()
{
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    QList<QTableWidget *> tables;
    for (int i = 0; i < 2; ++i) {
        auto *table = new QTableWidget(3, 2);
        table->setItemDelegate(new gui::RowDelegate(m_manager, table));
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setItem(1, 0, new QTableWidgetItem(QStringLiteral("x")));
        table->horizontalHeader()->hide();
        table->verticalHeader()->hide();
        table->setShowGrid(false);
        table->selectRow(1);
        layout->addWidget(table);
        tables.append(table);
    }
    window.resize(600, 200);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Theme &theme = m_manager.theme();
    const auto expect = [&](QTableWidget *table, const QColor &ground, const QColor &bar) {
        const QRect cell = table->visualRect(table->model()->index(1, 0));
        const auto pixel = [&](int x) {
            return table->viewport()->grab().toImage().pixelColor(x, cell.center().y());
        };
        QTRY_COMPARE(pixel(cell.right() - 4), ground);
        QCOMPARE(pixel(cell.left() + 1), bar);
        const QRect second = table->visualRect(table->model()->index(1, 1));
        QCOMPARE(pixel(second.left() + 1), ground); // the bar is the row's, not the cell's
    };
    for (int focused = 0; focused < 2; ++focused) {
        tables.at(focused)->setFocus();
        expect(tables.at(focused), theme.highlight, theme.accent);
        expect(tables.at(1 - focused), theme.inactiveHighlight, theme.buttonEdge);
    }
}

void TestLookWidgets::selectedTreeRowHasItsBarAtTheEdge()
{
    QTreeWidget tree;
    tree.setColumnCount(1);
    tree.setItemDelegate(new gui::RowDelegate(m_manager, &tree));
    auto *top = new QTreeWidgetItem(&tree, {QStringLiteral("PRICES")});
    auto *child = new QTreeWidgetItem(top, {QStringLiteral("VOD.L")});
    tree.expandAll();
    tree.resize(200, 150);
    tree.show();
    tree.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tree));
    tree.setFocus();
    tree.setCurrentItem(child);
    const int y = tree.visualItemRect(child).center().y();
    const auto pixel = [&](int x) {
        return tree.viewport()->grab().toImage().pixelColor(x, y);
    };
    QTRY_COMPARE(pixel(1), m_manager.theme().accent);
    QCOMPARE(pixel(8), m_manager.theme().highlight);
    QCOMPARE(tree.visualItemRect(child).height(), m_manager.theme().sizes.row);
}

void TestLookWidgets::barGivesItsActionsToAMenuWhereItIsNarrow()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    auto *bar = new gui::GivingBar(m_manager.theme(), m_icons);
    row->addWidget(bar);
    auto *add = new QPushButton(QStringLiteral("Add"));
    bar->add(add);
    QAction *all = bar->offer(QStringLiteral("Show everything there is"));
    QAction *hide = bar->offer(QStringLiteral("Hide what is equal"));
    hide->setCheckable(true);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.resize(600, window.height());
    const auto shown = [bar] {
        QStringList texts;
        for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible())
                texts.append(button->menu() ? QStringLiteral("menu") : button->text());
        }
        return texts;
    };
    QTRY_COMPARE(shown(), QStringList({all->text(), hide->text()}));
    QVERIFY(!bar->isInMenu());
    QVERIFY(bar->minimumSizeHint().width() < 200);

    window.resize(window.minimumSizeHint()); // it lets the window be that small
    QTRY_COMPARE(shown(), QStringList(QStringLiteral("menu")));
    QVERIFY(window.width() < 200);
    QVERIFY(add->isVisible());
    auto *more = bar->findChild<QMenu *>();
    QCOMPARE(more->actions(), QList<QAction *>({all, hide}));
    more->popup(QPoint(0, 0));
    QTest::mouseClick(more, Qt::LeftButton, {}, more->actionGeometry(hide).center());
    QVERIFY(hide->isChecked());

    window.resize(600, window.height());
    QTRY_VERIFY(!bar->isInMenu());
    all->setText(QString(90, QLatin1Char('x'))); // another language
    QTRY_VERIFY(bar->isInMenu());
}

void TestLookWidgets::clickOnThePaintedBoxTicksIt()
{
    QTreeWidget tree;
    tree.setRootIsDecorated(false);
    tree.setItemDelegate(new gui::RowDelegate(m_manager, &tree));
    auto *item = new QTreeWidgetItem(&tree, {QStringLiteral("x")});
    item->setCheckState(0, Qt::Unchecked);
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    const QRect row = tree.visualItemRect(item);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 8 + 8, row.center().y()));
    QCOMPARE(item->checkState(0), Qt::Checked);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 60, row.center().y()));
    QCOMPARE(item->checkState(0), Qt::Checked);
}

QTEST_MAIN(TestLookWidgets)
#include "tst_lookwidgets.moc"
