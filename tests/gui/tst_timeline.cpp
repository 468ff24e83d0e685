#include "gui/packets/filterbar.h"
#include "gui/packets/packetactions.h"
#include "gui/packets/timeline.h"
#include "packetbench.h"
#include "support/guitest.h"

#include <QElapsedTimer>
#include <QSignalSpy>

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void countsRowsByTime()
    {
        PacketBench bench;
        fill(bench);
        const gui::TimelineBuckets &buckets = bench.view.timeline()->buckets();
        QCOMPARE(buckets.width(), qint64{1'000'000'000});
        QCOMPARE(buckets.buckets().size(), 60u);
        for (std::size_t second = 0; second < 60; ++second) {
            QCOMPARE(buckets.buckets()[second].rows, second == 30 ? 100u : 10u);
            QCOMPARE(buckets.buckets()[second].shown, buckets.buckets()[second].rows);
        }
        QCOMPARE(buckets.peak(), 100u);
        QCOMPARE(bench.view.timeline()->rangeText(), QStringLiteral("Last 60 s"));
        QCOMPARE(bench.view.timeline()->peakText(), QStringLiteral("peak 100/s"));
        QCOMPARE(buckets.bucketOf(0), 0);
        QCOMPARE(buckets.bucketOf(299), 29);
        QCOMPARE(buckets.bucketOf(1'000'000), -1);
        QCOMPARE(buckets.utcOf(30), qint64{1'700'000'030'000'000'000});
    }

    void countsNoMarkers()
    {
        PacketBench bench;
        gui::Timeline *timeline = bench.view.timeline();
        bench.feeder.connected(1);
        bench.view.poll();
        timeline->refreshNow();
        QCOMPARE(timeline->buckets().peak(), 0u);
        QCOMPARE(timeline->rangeText(), QStringLiteral("No messages"));
        bench.receive(3);
        bench.feeder.disconnected(1);
        bench.view.poll();
        timeline->refreshNow();
        QCOMPARE(timeline->buckets().buckets()[0].rows, 5u);
        QCOMPARE(timeline->buckets().buckets()[0].messages, 3u);
        QCOMPARE(timeline->buckets().buckets()[0].shown, 3u);
        QCOMPARE(timeline->buckets().peak(), 3u);
    }

    void tellsWhatTheFilterLeaves()
    {
        PacketBench bench;
        fill(bench);
        bench.view.filterBar()->setText(QStringLiteral("BARC.L"));
        QTRY_COMPARE(bench.view.counters().shown, 345u);
        bench.view.timeline()->refreshNow();
        QCOMPARE(bench.view.timeline()->buckets().buckets()[0].rows, 10u);
        QCOMPARE(bench.view.timeline()->buckets().buckets()[0].shown, 5u);
        QCOMPARE(bench.view.timeline()->buckets().buckets()[30].shown, 50u);
    }

    void marksDropsAndTheCurrentRow()
    {
        PacketBench bench;
        fill(bench);
        bench.feeder.wanted = [](QByteArrayView, const protocol::FrameLayout &) {
            return false;
        };
        bench.receive(5);
        bench.feeder.wanted = nullptr;
        bench.feeder.time += std::chrono::seconds(1);
        bench.receive(1);
        gui::Timeline *timeline = bench.view.timeline();
        timeline->refreshNow();
        const auto &buckets = timeline->buckets().buckets();
        QVERIFY(buckets[59].hasDrops);
        QCOMPARE(
            std::count_if(buckets.begin(), buckets.end(), [](const auto &each) { return each.hasDrops; }), 1);
        const QImage image = timeline->grab().toImage();
        const QRect at = timeline->bucketRect(59);
        QCOMPARE(image.pixelColor(QPoint(at.left(), at.top() + 10) * image.devicePixelRatio()),
                 bench.theme.theme().bad);
        bench.view.table()->setCurrentRow(5);
        bench.view.poll();
        const QImage current = timeline->grab().toImage();
        const QPoint place(timeline->bucketRect(0).center().x(), timeline->bucketRect(0).top() + 10);
        QCOMPARE(current.pixelColor(place * current.devicePixelRatio()), bench.theme.theme().text);
    }

    void clickJumpsAndDragFilters()
    {
        PacketBench bench;
        fill(bench);
        gui::Timeline *timeline = bench.view.timeline();
        QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->bucketRect(20).center());
        QCOMPARE(bench.view.table()->currentRow(), std::optional<quint64>(200));
        QSignalSpy range(timeline, &gui::Timeline::rangeRequested);
        QTest::mousePress(timeline, Qt::LeftButton, {}, timeline->bucketRect(40).center());
        QTest::mouseMove(timeline, timeline->bucketRect(35).center());
        QTest::mouseMove(timeline, timeline->bucketRect(31).center());
        timeline->grab();
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, timeline->bucketRect(31).center());
        QCOMPARE(range.count(), 1);
        QCOMPARE(range.front().at(0).toLongLong(), 1'700'000'031'000'000'000);
        QCOMPARE(range.front().at(1).toLongLong(), 1'700'000'041'000'000'000);
        QVERIFY(bench.view.filterBar()->text().contains(QStringLiteral("time >= 2023-11-14T22:13:51.0")));
        QTRY_COMPARE(bench.view.counters().shown, 100u);
    }

    void forgetsWhatWasEvicted()
    {
        PacketBench bench(1 << 20);
        bench.view.resize(480, 440); // room for a hundred bars
        for (int second = 0; second < 100; ++second) {
            bench.feeder.time = std::chrono::seconds(second);
            bench.receive(200);
        }
        bench.view.timeline()->refreshNow();
        const auto &buckets = bench.view.timeline()->buckets().buckets();
        QVERIFY(bench.store.rows().first > 0);
        QVERIFY(buckets.size() < 100);
        quint64 rows = 0;
        for (const auto &bucket : buckets)
            rows += bucket.rows;
        QCOMPARE(rows, bench.store.rows().size());
    }

    void costDoesNotGrowWithTheRows()
    {
        PacketBench bench(qint64{256} << 20, qint64{8} << 20);
        const auto cost = [&bench] {
            QElapsedTimer since;
            since.start();
            for (int i = 0; i < 20; ++i)
                bench.view.timeline()->refreshNow();
            return since.nsecsElapsed();
        };
        QByteArray batch;
        for (int i = 0; i < 1000; ++i)
            batch += multicast("VOD.L", "x");
        const auto receive = [&](int batches) {
            for (int i = 0; i < batches; ++i) {
                bench.feeder.time += std::chrono::milliseconds(20);
                bench.feeder.receive(batch);
            }
            bench.view.poll();
        };
        receive(20);
        const qint64 few = cost();
        receive(580); // thirty times as many
        const qint64 many = cost();
        QVERIFY2(many < 8 * few + 20'000'000,
                 qPrintable(QStringLiteral("%1 %2").arg(QString::number(few), QString::number(many))));
    }

    void viewMenuHidesIt()
    {
        PacketBench bench;
        QAction *toggle = bench.view.viewActions().front();
        QVERIFY(toggle->isChecked() && bench.view.timeline()->isVisible());
        toggle->trigger();
        QVERIFY(!bench.view.timeline()->isVisible());
        PacketBench other;
        QVERIFY(other.view.restoreState(bench.view.saveState()));
        QVERIFY(!other.view.timeline()->isVisible());
        toggle->trigger();
        bench.view.setNarrow(true);
        QVERIFY(!bench.view.timeline()->isVisible());
        bench.view.setNarrow(false);
        QVERIFY(bench.view.timeline()->isVisible());
    }

private:
    /// Ten messages in each of sixty seconds, a hundred in the thirtieth.
    static void fill(PacketBench &bench)
    {
        bench.view.resize(480, 440); // room for a hundred bars
        for (int second = 0; second < 60; ++second) {
            bench.feeder.time = std::chrono::seconds(second);
            bench.receive(second == 30 ? 100 : 10);
        }
        bench.view.timeline()->refreshNow();
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
