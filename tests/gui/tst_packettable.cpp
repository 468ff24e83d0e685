#include "gui/packets/holdbar.h"
#include "gui/packets/packetcolumns.h"
#include "gui/packets/packettable.h"
#include "packetbench.h"
#include "support/guitest.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using gui::PacketTable;

class TestPacketTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void followsTheNewest()
    {
        PacketBench bench;
        bench.receive(500);
        PacketTable *table = bench.view.table();
        QVERIFY(table->isFollowing());
        QCOMPARE(table->screenRows().back(), 499u);
        bench.receive(7);
        QCOMPARE(table->screenRows().back(), 506u);
        QVERIFY(bench.addsUp());
    }

    void selectedRowStaysWhereItIsWhileRowsArrive()
    {
        PacketBench bench;
        bench.receive(500);
        PacketTable *table = bench.view.table();
        const QRect place = clickLine(table, 5);
        const quint64 row = table->currentRow().value();
        QVERIFY(!table->isFollowing());
        for (int i = 0; i < 20; ++i) {
            bench.receive(37);
            QCOMPARE(table->rowRect(row), place);
        }
        QCOMPARE(table->newerRows(), 20 * 37);
    }

    void selectedRowStaysWhereItIsWhileTheStoreEvicts()
    {
        PacketBench bench(1 << 20);
        bench.receive(200);
        PacketTable *table = bench.view.table();
        const QRect place = clickLine(table, 5);
        const quint64 row = table->currentRow().value();
        const std::vector<quint64> screen = table->screenRows();
        const QString text = models::cellText(table->pinned(row), models::PacketColumn::Payload);
        bool evictedMeanwhile = false;
        for (int i = 0; i < 100; ++i) {
            bench.receive(200);
            QVERIFY(bench.addsUp());
            QCOMPARE(table->rowRect(row), place);
            evictedMeanwhile = evictedMeanwhile || bench.store.row(row).isNull();
        }
        QVERIFY(evictedMeanwhile);
        QVERIFY(std::equal(screen.begin(), screen.end(), table->screenRows().begin()));
        QVERIFY(table->pinned(screen.front()).isNull());
        QCOMPARE(models::cellText(table->pinned(row), models::PacketColumn::Payload), text);
        table->viewport()->grab(); // paints evicted rows too

        QTest::keyClick(table, Qt::Key_Down); // to the oldest row that is left
        QCOMPARE(table->currentRow().value(), bench.view.index().rowAt(0));
    }

    void scrollingAwayHoldsTheView()
    {
        PacketBench bench;
        bench.receive(500);
        PacketTable *table = bench.view.table();
        table->verticalScrollBar()->setValue(100);
        QVERIFY(!table->isFollowing());
        QCOMPARE(table->screenRows().front(), 100u);
        bench.receive(50);
        QCOMPARE(table->screenRows().front(), 100u);
        QTest::keyClick(table, Qt::Key_End);
        QVERIFY(table->isFollowing());
        QCOMPARE(table->screenRows().back(), 549u);
    }

    void endLetsGoOfTheSelectedRow()
    {
        PacketBench bench;
        bench.receive(300);
        PacketTable *table = bench.view.table();
        clickLine(table, 2);
        bench.receive(100);
        QTest::keyClick(table, Qt::Key_End);
        QVERIFY(table->isFollowing());
        QVERIFY(!table->currentRow());
        QVERIFY(table->selection().isEmpty());
        QCOMPARE(table->screenRows().back(), 399u);
    }

    void keysMoveTheCurrentRow()
    {
        PacketBench bench;
        bench.receive(300);
        PacketTable *table = bench.view.table();
        QSignalSpy changed(table, &PacketTable::currentRowChanged);
        table->setCurrentRow(150);
        QVERIFY(!table->rowRect(150).isNull());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentRow().value(), 151u);
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(table->currentRow().value(), 149u);
        QTest::keyClick(table, Qt::Key_PageDown);
        QVERIFY(table->currentRow().value() > 155u);
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(table->currentRow().value(), 0u);
        QCOMPARE(table->screenRows().front(), 0u);
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(table->currentRow().value(), 0u);
        QVERIFY(changed.count() >= 6);
        QSignalSpy activated(table, &PacketTable::rowActivated);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void shiftAndControlSelectMore()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        bench.receive(300);
        PacketTable *table = bench.view.table();
        const auto click = [table](quint64 row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->rowRect(row).center());
        };
        const quint64 top = table->screenRows().front();
        click(top + 2, Qt::NoModifier);
        click(top + 5, Qt::ShiftModifier);
        QVERIFY(table->isSelected(top + 2) && table->isSelected(top + 4) && table->isSelected(top + 5));
        click(top + 4, Qt::ControlModifier);
        QVERIFY(!table->isSelected(top + 4) && table->isSelected(top + 3));
        click(top + 8, Qt::ControlModifier);
        QVERIFY(table->isSelected(top + 8) && table->isSelected(top + 2) && !table->isSelected(top + 7));
        bench.receive(50);
        QVERIFY(table->isSelected(top + 8) && !table->isSelected(top + 4));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(table->isSelected(0) && table->isSelected(349));
    }

    void copiesTheSelectedRows()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        bench.receive(10);
        PacketTable *table = bench.view.table();
        table->setCurrentRow(3);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(bench.view.holdBar()->notice(), QStringLiteral("2 rows copied"));
        const QStringList lines =
            QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(QStringLiteral("No.\tReceived\t")));
        QVERIFY(lines.at(1).startsWith(QStringLiteral("4\t")));
        QVERIFY(lines.at(1).contains(QStringLiteral("\tPRICES\tBARC.L\tdelta\ttom @ desk\t")) ||
                lines.at(1).contains(QStringLiteral("\tPRICES\tBARC.L\timage\ttom @ desk\t")));
        QVERIFY(lines.at(2).endsWith(QStringLiteral("{\"seq\":4,\"bid\":71.34}")));
    }

    void gapsAndConnectionsAreRows()
    {
        PacketBench bench;
        bench.feeder.connected(1);
        bench.receive(2);
        bench.feeder.wanted = [](QByteArrayView, const protocol::FrameLayout &) {
            return false;
        };
        bench.receive(12);
        bench.feeder.wanted = nullptr;
        bench.receive(1);
        bench.feeder.disconnected(1);
        bench.view.poll();
        PacketTable *table = bench.view.table();
        QCOMPARE(table->index().size(), 6);
        const auto text = [table](qint64 position) {
            return models::cellText(table->pinned(table->index().rowAt(position)),
                                    models::PacketColumn::Payload);
        };
        QVERIFY(text(0).startsWith(QStringLiteral("Connected")));
        QVERIFY(text(3).startsWith(QStringLiteral("12 messages dropped here")));
        QVERIFY(text(5).startsWith(QStringLiteral("Disconnected")));
        QCOMPARE(bench.view.counters().dropped, 12u);
        QVERIFY(bench.addsUp());
        const QImage image = table->viewport()->grab().toImage();
        const QPoint gap = table->rowRect(table->index().rowAt(3)).center();
        QCOMPARE(image.pixelColor((gap * image.devicePixelRatio()) + QPoint(300, 0)),
                 bench.theme.theme().badTint);
    }

    void hostileNamesAreEscaped()
    {
        PacketBench bench;
        bench.feeder.receive(multicast("VOD\xe2\x80\xae.L\n", "<b>x</b>\x1b[31m",
                                       "PRI\xff"
                                       "CES",
                                       "<img>", "\xe2\x80\x8b"));
        bench.feeder.receive(multicast("A", "{\r\n\t\"a\": 1\n}"));
        bench.view.poll();
        const store::PinnedRow row = bench.view.table()->pinned(0);
        using models::PacketColumn;
        QCOMPARE(models::cellText(row, PacketColumn::Topic), QStringLiteral("VOD\\u{202E}.L\\u{000A}"));
        QCOMPARE(models::cellText(row, PacketColumn::Feed), QStringLiteral("PRI\\xffCES"));
        QCOMPARE(models::cellText(row, PacketColumn::From), QStringLiteral("<img> @ \\u{200B}"));
        QVERIFY(!models::cellText(row, PacketColumn::Payload).contains(QChar(0x1b)));
        QCOMPARE(models::cellText(bench.view.table()->pinned(1), PacketColumn::Payload),
                 QStringLiteral("{\u21b5\u2192\"a\": 1\u21b5}"));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(bench.view.table());
        QVERIFY(table && table->tableInterface());
        QAccessibleInterface *cell =
            table->tableInterface()->cellAt(0, static_cast<int>(models::PacketColumn::Topic));
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("VOD\\u{202E}.L\\u{000A}"));
        bench.view.table()->viewport()->grab();
    }

    void isAnAccessibleTable()
    {
        PacketBench bench;
        bench.receive(100);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(bench.view.table());
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Table);
        QAccessibleTableInterface *table = interface->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 100);
        QCOMPARE(table->columnCount(), models::packetColumnCount);
        QCOMPARE(table->columnDescription(0), QStringLiteral("No."));
        QVERIFY(table->selectRow(42));
        QCOMPARE(table->selectedRows(), QList<int>{42});
        QCOMPARE(bench.view.table()->currentRow().value(), 42u);
        QAccessibleInterface *cell = table->cellAt(42, 0);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("43"));
        QVERIFY(cell->state().selected);
        QVERIFY(cell->rect().isValid());
        QVERIFY(!table->cellAt(100, 0));
    }

    void columnsKeepTheirState()
    {
        PacketBench bench;
        gui::PacketColumns *columns = bench.view.table()->columns();
        columns->moveSection(columns->visualIndex(3), 1);
        columns->resizeSection(4, 123);
        columns->setSectionHidden(6, true);
        const QByteArray state = bench.view.saveState();
        PacketBench other;
        QVERIFY(other.view.restoreState(state));
        QCOMPARE(other.view.table()->columns()->shownSections(), columns->shownSections());
        QCOMPARE(other.view.table()->columns()->sectionSize(4), 123);
        QVERIFY(!other.view.restoreState("rubbish"));
    }

    void paintsTheSelectedRowInTheHighlight_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(gui::ThemeManager::Choice::Light);
        QTest::newRow("dark") << static_cast<int>(gui::ThemeManager::Choice::Dark);
    }

    void paintsTheSelectedRowInTheHighlight()
    {
        QFETCH(int, choice);
        PacketBench bench;
        bench.theme.apply(*qApp);
        bench.theme.setChoice(static_cast<gui::ThemeManager::Choice>(choice));
        bench.receive(100);
        PacketTable *table = bench.view.table();
        bench.view.activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        const QRect place = clickLine(table, 5);
        const QImage image = table->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(1, place.center().y()), bench.theme.theme().accent);
        QCOMPARE(image.pixelColor(place.left() + 6, place.top() + 1), bench.theme.theme().highlight);
    }

private:
    static QRect clickLine(PacketTable *table, int line)
    {
        const QRect place = table->rowRect(table->screenRows().at(static_cast<std::size_t>(line)));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
        return place;
    }
};

QTEST_MAIN(TestPacketTable)
#include "tst_packettable.moc"
