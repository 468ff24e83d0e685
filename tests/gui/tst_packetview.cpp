#include "gui/packets/filterbar.h"
#include "gui/packets/holdbar.h"
#include "gui/packets/packettable.h"
#include "models/packettext.h"
#include "packetbench.h"
#include "support/guitest.h"

#include "gui/packets/filterfield.h"
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using gui::HoldBar;

class TestPacketView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void filtersWhileTyping()
    {
        PacketBench bench;
        bench.receive(100);
        QTest::keyClicks(bench.view.filterBar()->field(), QStringLiteral("barc"));
        QTRY_COMPARE(bench.view.counters().shown, 50u);
        QVERIFY(bench.addsUp());
        QCOMPARE(bench.view.filterBar()->outcome(), QStringLiteral("50 of 100"));
        bench.receive(10);
        QCOMPARE(bench.view.counters().shown, 55u);
        QTest::keyClick(bench.view.filterBar()->field(), Qt::Key_Escape);
        QCOMPARE(bench.view.counters().shown, 110u);
        QVERIFY(bench.view.filterBar()->text().isEmpty());
        QVERIFY(bench.view.filterBar()->outcome().isEmpty());
    }

    void filterKeepsAMatchingRowInSight()
    {
        PacketBench bench;
        bench.receive(2000);
        bench.view.table()->setCurrentRow(1001);
        bench.view.filterBar()->setText(QStringLiteral("BARC.L"));
        QVERIFY(!bench.view.table()->rowRect(1001).isNull());
        QCOMPARE(bench.view.table()->currentRow().value(), 1001u);
        bench.view.filterBar()->setText(QStringLiteral("VOD.L"));
        QVERIFY(!bench.view.table()->currentRow());
        QVERIFY(bench.view.table()->isFollowing());
    }

    void pauseLosesNothing()
    {
        PacketBench bench;
        bench.receive(100);
        const std::vector<quint64> screen = bench.view.table()->screenRows();
        bench.view.pauseAction()->trigger();
        QVERIFY(bench.view.isPaused());
        bench.receive(250);
        QCOMPARE(bench.view.table()->screenRows(), screen);
        QCOMPARE(bench.view.counters().received, 350u);
        QCOMPARE(bench.view.counters().shown, 100u);
        QVERIFY(bench.addsUp());
        QCOMPARE(bench.view.holdBar()->state(), HoldBar::State::Paused);
        QCOMPARE(bench.view.holdBar()->title(), QStringLiteral("Paused"));
        QCOMPARE(bench.view.holdBar()->detail(), QStringLiteral("250 messages came meanwhile, all kept"));
        QTest::mouseClick(bench.view.holdBar()->button(), Qt::LeftButton);
        QVERIFY(!bench.view.isPaused());
        QVERIFY(!bench.view.pauseAction()->isChecked());
        QCOMPARE(bench.view.counters().shown, 350u);
        QCOMPARE(bench.view.table()->screenRows().back(), 349u);
        QVERIFY(bench.addsUp());
    }

    void pauseSaysWhatHasLeftMemory()
    {
        PacketBench bench(1 << 20);
        bench.receive(50);
        const std::vector<quint64> screen = bench.view.table()->screenRows();
        bench.view.setPaused(true);
        bench.receive(20'000);
        QVERIFY(bench.addsUp());
        QCOMPARE(bench.view.table()->screenRows(), screen);
        QVERIFY(bench.view.holdBar()->detail().contains(QStringLiteral("left the memory budget")));
    }

    void saysWhyTheViewStandsStill()
    {
        PacketBench bench;
        bench.receive(200);
        QCOMPARE(bench.view.holdBar()->state(), HoldBar::State::Following);
        bench.view.table()->setCurrentRow(bench.view.table()->screenRows().at(3));
        QCOMPARE(bench.view.holdBar()->title(), QStringLiteral("View held at the selected row"));
        bench.receive(4812);
        QCOMPARE(bench.view.holdBar()->detail(), QStringLiteral("4,812 newer rows match, all kept"));
        QTest::mouseClick(bench.view.holdBar()->button(), Qt::LeftButton);
        QCOMPARE(bench.view.holdBar()->state(), HoldBar::State::Following);
        QVERIFY(bench.view.table()->isFollowing());
    }

    void clearTakesAllOutOfTheView()
    {
        PacketBench bench;
        bench.receive(100);
        bench.view.table()->setCurrentRow(50);
        bench.view.clearAction()->trigger();
        QCOMPARE(bench.view.index().size(), 0);
        QCOMPARE(bench.view.counters().filtered, 100u);
        QVERIFY(bench.addsUp());
        QVERIFY(!bench.view.table()->currentRow());
        bench.receive(3);
        QCOMPARE(bench.view.table()->screenRows().size(), 3u);
        QVERIFY(bench.addsUp());
    }

    void seesNewRowsByItselfAndTellsTheCounters()
    {
        PacketBench bench;
        QSignalSpy told(&bench.view, &gui::PacketView::countersChanged);
        bench.feeder.receive(multicast("VOD.L", "x"));
        QTRY_COMPARE(bench.view.table()->index().size(), 1);
        QCOMPARE(told.count(), 1);
        bench.view.hide();
        bench.feeder.receive(multicast("VOD.L", "y"));
        QTRY_COMPARE(bench.view.counters().received, 2u); // slower, but not stopped
        QCOMPARE(told.count(), 2);
    }

    void currentRowOutlivesItsEviction()
    {
        PacketBench bench(1 << 20);
        bench.receive(10);
        bench.view.table()->setCurrentRow(2);
        const QByteArray payload = models::firstPayload(bench.view.currentRow()).toByteArray();
        bench.receive(20'000);
        QVERIFY(bench.store.row(2).isNull());
        QCOMPARE(models::firstPayload(bench.view.currentRow()).toByteArray(), payload);
    }
};

QTEST_MAIN(TestPacketView)
#include "tst_packetview.moc"
