#include "gui/packets/filterbar.h"
#include "gui/packets/packetactions.h"
#include "gui/packets/packetcolumns.h"
#include "gui/packets/packetmenu.h"
#include "packetbench.h"
#include "protocol/messages.h"
#include "support/guitest.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>
#include <QSignalSpy>

using models::PacketColumn;

/// Filters made from cells, and columns made of JSON paths.
class TestPacketMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void filtersForACell_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("term");
        const auto row = [](PacketColumn column, const char *term) {
            QTest::newRow(term) << static_cast<int>(column) << QString::fromUtf8(term);
        };
        row(PacketColumn::Feed, "feed == \"PRICES\"");
        row(PacketColumn::Topic, "topic == \"BARC.L\"");
        row(PacketColumn::From, "(user == \"tom\" and host == \"desk\")");
        row(PacketColumn::Route, "kind == multicast");
        row(PacketColumn::Content, "image");
        row(PacketColumn::Packets, "packets == 1");
        row(PacketColumn::Entitlements, "(entitlements contains 1 and entitlements contains 2)");
        row(PacketColumn::Received, "time >= 2023-11-14T22:13:20.000000000Z");
    }

    void filtersForACell()
    {
        QFETCH(int, column);
        QFETCH(QString, term);
        PacketBench bench;
        bench.receive(10);
        QMenu menu;
        bench.view.menu()->fill(menu, 3, column);
        QCOMPARE(menu.actions().at(0)->text(), QStringLiteral("Filter for  %1").arg(term));
        menu.actions().at(0)->trigger();
        QCOMPARE(bench.view.filterBar()->text(), term);
        QVERIFY(std::holds_alternative<store::Filter>(
            store::Filter::parse(term, store::FilterContext::current())));
    }

    void narrowsTheFilterInForce()
    {
        PacketBench bench;
        bench.receive(100);
        QMenu menu;
        bench.view.menu()->fill(menu, 3, static_cast<int>(PacketColumn::Topic));
        menu.actions().at(2)->trigger(); // and not
        QTRY_COMPARE(bench.view.counters().shown, 50u);
        QCOMPARE(bench.view.filterBar()->text(), QStringLiteral("not topic == \"BARC.L\""));
        QMenu other;
        bench.view.menu()->fill(other, 2, static_cast<int>(PacketColumn::Feed));
        other.actions().at(1)->trigger(); // and
        QTRY_COMPARE(bench.view.counters().shown, 50u);
        QVERIFY(bench.view.filterBar()->text().endsWith(QStringLiteral("and feed == \"PRICES\"")));
    }

    void theKeyboardHasAllColumns()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        bench.receive(10);
        bench.view.table()->setCurrentRow(3);
        disconnect(bench.view.table(), &gui::PacketTable::menuRequested, nullptr, nullptr);
        QSignalSpy wanted(bench.view.table(), &gui::PacketTable::menuRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(bench.view.table(), &event);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().at(1).value<quint64>(), 3u);
        QCOMPARE(wanted.front().at(2).toInt(), -1);
        QMenu menu;
        bench.view.menu()->fill(menu, 3, -1);
        QMenu *filters = menu.actions().front()->menu();
        QVERIFY(filters && filters->actions().size() >= 8);
    }

    void hostileNamesMakeShortPlainEntries()
    {
        PacketBench bench(qint64{64} << 20, qint64{8} << 20);
        bench.feeder.receive(multicast(QByteArray(1 << 20, 't'), QByteArray(16 << 20, 'x'), "PRI\xff\"CES\\",
                                       "<b>&tom</b>", "\xe2\x80\xae"));
        bench.view.poll();
        for (const int section : bench.view.table()->columns()->shownSections()) {
            const QString term =
                bench.view.table()->cells().filterTerm(bench.view.table()->pinned(0), section);
            QVERIFY2(term.size() < 2000, qPrintable(QString::number(section)));
            QMenu menu;
            bench.view.menu()->fill(menu, 0, section);
            for (const QAction *action : menu.actions()) {
                QVERIFY(action->text().size() < 300);
                QVERIFY(!action->text().contains(QChar(0x202e)));
            }
            if (term.isEmpty())
                continue;
            const auto parsed = store::Filter::parse(term, store::FilterContext::current());
            QVERIFY2(std::holds_alternative<store::Filter>(parsed), qPrintable(term.left(200)));
            bench.view.filterBar()->setText(term);
            QTRY_COMPARE(bench.view.counters().shown, 1u); // it holds for the row it was made of
        }
    }

    void jsonPathIsAColumn()
    {
        PacketBench bench;
        bench.feeder.receive(multicast("A", R"({"book": {"levels": [{"price": 71.25}]}, "name": "x\ny"})"));
        bench.feeder.receive(multicast("B", "no json"));
        bench.feeder.receive(multicast("C", '{' + QByteArray(100'000, '[')));
        bench.feeder.receive(multicast("D", "{\"book\":\"" + QByteArray(2 << 20, 'x') + "\"}"));
        bench.view.poll();
        gui::PacketColumns *columns = bench.view.table()->columns();
        Q_EMIT columns->jsonColumnRequested();
        auto *dialog = bench.view.window()->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("book.levels[0].price"));
        dialog->accept();
        QCOMPARE(columns->count(), models::packetColumnCount + 1);
        const int price = models::packetColumnCount;
        const auto text = [&](quint64 row, int section) {
            return bench.view.table()->cells().text(bench.view.table()->pinned(row), section);
        };
        QCOMPARE(text(0, price), QStringLiteral("71.25"));
        QCOMPARE(text(0, price), QStringLiteral("71.25")); // from the cache
        QCOMPARE(text(1, price), QString());
        QVERIFY(text(2, price).size() < 100);
        QVERIFY(text(3, price).startsWith(QStringLiteral("not looked at: ")));
        const int name = columns->addJsonColumn(QStringLiteral("name")).value();
        QCOMPARE(text(0, name), QStringLiteral("x\u21b5y"));
        QVERIFY(bench.view.table()
                    ->cells()
                    .filterTerm(bench.view.table()->pinned(0), price)
                    .endsWith(QStringLiteral(" == 71.25")));
        bench.view.table()->viewport()->grab();

        PacketBench other;
        QVERIFY(other.view.restoreState(bench.view.saveState()));
        QCOMPARE(other.view.table()->columns()->jsonPath(price), columns->jsonPath(price));
    }
};

QTEST_MAIN(TestPacketMenu)
#include "tst_packetmenu.moc"
