#include "decode/jsonwriter.h"
#include "gui/inspector/fieldsampler.h"
#include "gui/inspector/inspectorplot.h"
#include "gui/inspector/inspectorstate.h"
#include "gui/inspector/plotview.h"
#include "inspectorbench.h"
#include "support/guitest.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using gui::InspectorPlot;
using gui::PlotView;

namespace {

/// An inspector over a store whose clock goes with the feeder's.
struct PlotBench : InspectorBench
{
    explicit PlotBench()
    {
        inspector.setStore(&store);
        feeder.time = std::chrono::seconds(1);
    }

    void receive(const QByteArray &payload, const QByteArray &topic = "VOD.L")
    {
        feeder.time += std::chrono::milliseconds(10);
        feeder.receive(encoded(protocol::ForwardedMulticastData{
            "mary", "pub-02", "PRICES", topic, false, {protocol::DataPacket{{1}, payload}}}));
    }
    void receiveBids(int count)
    {
        for (int i = 0; i < count; ++i)
            receive("{\"bid\":" + QByteArray::number(70 + i) + ",\"book\":[{\"size\":5}]}");
    }
    InspectorPlot &plot() { return *inspector.plotTab(); }
    void showRow(quint64 row)
    {
        inspector.showRow(store.row(row));
        inspector.showTab(Inspector::PlotTab);
    }
    bool has(qsizetype line, quint64 values) { return plot().series(line).values() == values; }
};

} // namespace

class TestInspectorPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void drawsWhatTheStoreHasAndWhatComes()
    {
        PlotBench bench;
        bench.receiveBids(3);
        bench.receive("{\"bid\":1}", "BARC.L"); // another topic
        bench.showRow(0);
        QVERIFY(bench.plot().addField(QStringLiteral("json.bid")));
        QTRY_VERIFY(bench.has(0, 3));
        bench.receiveBids(2);
        bench.receive("{\"ask\":7}"); // a delta without the field: no value, no gap
        bench.receiveBids(1);
        QTRY_VERIFY(bench.has(0, 6));
        for (const models::PlotPoint &point : bench.plot().series(0).points())
            QVERIFY(!point.gapBefore);
        QCOMPARE(bench.plot().noteText(), QString());
    }

    void offersTheNumbersOfTheMessage()
    {
        PlotBench bench;
        bench.receiveBids(1);
        bench.showRow(0);
        QComboBox *fields = bench.plot().fields();
        QCOMPARE(fields->count(), 2);
        QCOMPARE(fields->itemText(0), QStringLiteral("json.bid"));
        QCOMPARE(fields->itemText(1), QStringLiteral("json.book[0].size"));
        fields->setCurrentIndex(1);
        QTest::keyClick(fields->lineEdit(), Qt::Key_Return);
        QCOMPARE(bench.plot().lineCount(), 1);
        QTRY_VERIFY(bench.has(0, 1));
        QCOMPARE(bench.plot().series(0).points()[0].last, 5.0);
    }

    void treePlotsANumber()
    {
        PlotBench bench;
        bench.receiveBids(2);
        bench.inspector.showRow(bench.store.row(0));
        bench.inspector.showTab(Inspector::JsonTab);
        gui::InspectorJson *json = bench.inspector.jsonTab();
        json->tree()->setCurrentIndex(json->tree()->model()->index(0, 0, json->tree()->model()->index(0, 0)));
        json->plotNumber();
        QCOMPARE(bench.inspector.tab(), Inspector::PlotTab);
        QCOMPARE(bench.plot().lineCount(), 1);
        QTRY_VERIFY(bench.has(0, 2));
        // The same number once more is the same line.
        bench.inspector.showTab(Inspector::JsonTab);
        json->plotNumber();
        QCOMPARE(bench.plot().lineCount(), 1);
    }

    void breaksTheLineWhereMessagesAreMissing()
    {
        PlotBench bench;
        bench.receiveBids(2);
        bench.feeder.disconnected(1);
        bench.receiveBids(2);
        bench.feeder.wanted = [](QByteArrayView, const protocol::FrameLayout &) {
            return false;
        };
        bench.receiveBids(3); // dropped
        bench.feeder.wanted = {};
        bench.receiveBids(1);
        bench.showRow(0);
        QVERIFY(bench.plot().addField(QStringLiteral("bid")));
        QTRY_VERIFY(bench.has(0, 5));
        const auto points = bench.plot().series(0).points();
        const QList<bool> gaps{points[0].gapBefore, points[1].gapBefore, points[2].gapBefore,
                               points[3].gapBefore, points[4].gapBefore};
        QCOMPARE(gaps, QList<bool>({false, false, true, false, true}));
    }

    void readsCborInItsWay()
    {
        PlotBench bench;
        bench.receive(QByteArray::fromHex("a1636269641847"));   // {"bid": 71}
        bench.receive(QByteArray::fromHex("a163626964f94a00")); // {"bid": 12.0}, as a half
        bench.showRow(0);
        bench.inspector.decoder()->setChoice({{}, models::DecoderFormat::Cbor, {}});
        bench.inspector.showTab(Inspector::PlotTab);
        QVERIFY2(bench.plot().addField(QStringLiteral("json.bid")), qPrintable(bench.plot().noteText()));
        QTRY_VERIFY(bench.has(0, 2));
        QCOMPARE(bench.plot().series(0).points()[0].last, 71.0);
        QCOMPARE(bench.plot().series(0).points()[1].last, 12.0);
    }

    void saysWhatIsWrong()
    {
        PlotBench bench;
        bench.receive("{\"bid\":\"n/a\"}");
        bench.showRow(0);
        QVERIFY(!bench.plot().addField(QStringLiteral("json..")));
        QVERIFY(!bench.plot().noteText().isEmpty());
        QVERIFY(bench.plot().addField(QStringLiteral("bid")));
        QTRY_VERIFY2(bench.plot().noteText().contains(QStringLiteral("no number")),
                     qPrintable(bench.plot().noteText()));
        for (int i = 0; i < static_cast<int>(InspectorPlot::mostLines); ++i)
            bench.plot().addField(QStringLiteral("json.f%1").arg(i));
        QCOMPARE(bench.plot().lineCount(), static_cast<qsizetype>(InspectorPlot::mostLines));
        QVERIFY(bench.plot().noteText().contains(QStringLiteral("at most 6")));
    }

    void legendCountsMessagesWithoutTheNumber()
    {
        PlotBench bench;
        bench.receiveBids(2);
        bench.showRow(0);
        bench.plot().addField(QStringLiteral("bid"));
        QTRY_VERIFY(bench.has(0, 2));
        const auto legend = [&bench] {
            return bench.plot().legend()->item(0)->text();
        };
        QVERIFY2(legend().endsWith(QStringLiteral("values: 2")), qPrintable(legend()));
        for (const char *other : {"{\"ask\":1}", "{\"bid\":\"12\"}", "{\"bid\":null}", "no JSON \xff"})
            bench.receive(other);
        bench.receiveBids(1);
        QTRY_VERIFY(bench.has(0, 3));
        QTRY_VERIFY2(legend().endsWith(QStringLiteral("values: 3, messages without a number: 4")),
                     qPrintable(legend()));
    }

    void describesTheLinesToAScreenReader()
    {
        PlotBench bench;
        bench.receive("{\"bid\":-5,\"ask\":8}");
        bench.receive("{\"bid\":40,\"ask\":9}");
        bench.receive("{\"bid\":12}");
        bench.showRow(0);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(bench.plot().view());
        QVERIFY(!access->text(QAccessible::Description).isEmpty()); // what to do
        bench.plot().addField(QStringLiteral("bid"));
        bench.plot().addField(QStringLiteral("ask"));
        QTRY_COMPARE(access->text(QAccessible::Description),
                     QStringLiteral("VOD.L bid: last 12, lowest -5, highest 40\n"
                                    "VOD.L ask: last 9, lowest 8, highest 9"));
        QTest::keyClick(bench.plot().view(), Qt::Key_Left);
        QCOMPARE(access->text(QAccessible::Description), bench.plot().view()->cursorText());
        bench.receive("{\"bid\":41}");
        QTRY_VERIFY(bench.has(0, 4));
        QTest::keyClick(bench.plot().view(), Qt::Key_Escape);
        QVERIFY(access->text(QAccessible::Description).startsWith(QStringLiteral("VOD.L bid: last 41")));
    }

    void linesDifferByShapeToo()
    {
        PlotBench bench;
        QList<QImage> marks;
        for (int look = 0; look < gui::plotLooks; ++look) {
            QImage image(16, 16, QImage::Format_Alpha8);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            gui::paintPlotMark(painter, bench.theme.theme(), look, QPointF(8, 8));
            painter.end();
            QVERIFY(!marks.contains(image));
            marks.append(image);
        }
    }

    void pauseHoldsThePictureAndCounts()
    {
        PlotBench bench;
        bench.receiveBids(2);
        bench.showRow(0);
        bench.plot().addField(QStringLiteral("bid"));
        QTRY_VERIFY(bench.has(0, 2));
        bench.plot().pauseButton()->click();
        bench.receiveBids(3);
        QTRY_VERIFY(bench.has(0, 5));
        QCOMPARE(bench.plot().view()->lines()[0].series->values(), 2u);
        QVERIFY(bench.plot().noteText().endsWith(QStringLiteral("3.")));
        bench.plot().pauseButton()->click();
        QCOMPARE(bench.plot().view()->lines()[0].series->values(), 5u);
        QCOMPARE(bench.plot().noteText(), QString());
    }

    void keysZoomMoveAndRead()
    {
        PlotBench bench;
        bench.receiveBids(100);
        bench.showRow(0);
        bench.plot().addField(QStringLiteral("bid"));
        QTRY_VERIFY(bench.has(0, 100));
        PlotView *view = bench.plot().view();
        const PlotView::Range all = *view->range();
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->isZoomed());
        QVERIFY(view->range()->span() < all.span());
        QCOMPARE(view->range()->toNs, all.toNs);
        const PlotView::Range end = *view->range();
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(view->range()->toNs < end.toNs);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(*view->range(), all);
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY2(view->cursorText().endsWith(QStringLiteral("bid: 169")), qPrintable(view->cursorText()));
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->cursorText().endsWith(QStringLiteral("bid: 168")));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(view);
        QCOMPARE(access->text(QAccessible::Description), view->cursorText());
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(view->cursorText().isEmpty());
    }

    /// What is read out is in sight, and known: nothing before a line's first value, nothing in a gap.
    void readsNothingOutOfSightOrUnknown()
    {
        PlotBench bench;
        bench.receiveBids(100);
        bench.receive("{\"ask\":9}");
        bench.receiveBids(1);
        bench.showRow(0);
        bench.plot().addField(QStringLiteral("bid"));
        bench.plot().addField(QStringLiteral("ask"));
        QTRY_VERIFY(bench.has(0, 101) && bench.has(1, 1));
        PlotView *view = bench.plot().view();
        view->setCurrentLine(0);
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(view, Qt::Key_Left);
        QVERIFY2(view->cursorText().contains(QStringLiteral("bid: ")), qPrintable(view->cursorText()));
        QVERIFY2(!view->cursorText().contains(QStringLiteral("ask")), qPrintable(view->cursorText()));
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(view, Qt::Key_Right);
        QVERIFY2(view->cursorText().contains(QStringLiteral("ask: 9")), qPrintable(view->cursorText()));

        QTest::keyClick(view, Qt::Key_Plus); // around the cursor at the newest
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(!view->cursorText().isEmpty());
        for (int step = 0; step < 8; ++step)
            QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view->cursorText(), QString());
    }

    /// Messages that left the memory budget before they were looked at are a gap, as those that never came.
    void breaksTheLineWhereMessagesWereEvicted()
    {
        store::StoreOptions options;
        options.budget = 512 * 1024;
        options.segmentBytes = 32 * 1024;
        store::PacketStore store(protocol::Dialect::V4, options);
        Feeder feeder(store);
        feeder.time = std::chrono::seconds(1);
        const auto receive = [&](int value) {
            feeder.time += std::chrono::milliseconds(1);
            feeder.receive(encoded(protocol::ForwardedMulticastData{
                "mary",
                "pub-02",
                "PRICES",
                "VOD.L",
                false,
                {protocol::DataPacket{{1}, "{\"bid\":" + QByteArray::number(value) + "}"}}}));
        };
        gui::FieldSampler sampler(
            store, {"PRICES",
                    "VOD.L",
                    std::get<decode::JsonPath>(decode::JsonPath::parse(QStringLiteral("json.bid"))),
                    {}});
        const std::atomic<bool> stop = false;
        receive(0);
        QCOMPARE(sampler.read(stop).samples.size(), std::size_t(1));
        for (int value = 1; store.rows().first < 2000; ++value)
            receive(value);
        const gui::FieldSamples after = sampler.read(stop);
        QVERIFY(!after.samples.empty());
        QVERIFY(after.samples.front().gapBefore);
        for (std::size_t i = 1; i < after.samples.size(); ++i)
            QVERIFY(!after.samples[i].gapBefore);
    }

    void dragChoosesAStretchAndTheNewestIsFollowed()
    {
        PlotBench bench;
        bench.receiveBids(100);
        bench.showRow(0);
        bench.plot().addField(QStringLiteral("bid"));
        QTRY_VERIFY(bench.has(0, 100));
        PlotView *view = bench.plot().view();
        const QRect area = view->plotArea();
        const PlotView::Range all = *view->range();
        QTest::mousePress(view, Qt::LeftButton, {}, area.center());
        QTest::mouseMove(view, QPoint(area.right(), area.center().y()));
        QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(area.right() + 5, area.center().y()));
        QVERIFY(view->isZoomed());
        QVERIFY(view->range()->fromNs > all.fromNs + all.span() / 3);
        QCOMPARE(view->range()->toNs, all.toNs);
        const qint64 span = view->range()->span();
        bench.receiveBids(10);
        QTRY_VERIFY(view->range()->toNs > all.toNs);
        QCOMPARE(view->range()->span(), span);
        QTest::mouseDClick(view, Qt::LeftButton, {}, area.center());
        QVERIFY(!view->isZoomed());
    }

    void staysInSightWithoutAMessage()
    {
        PlotBench bench;
        bench.receiveBids(2);
        bench.showRow(0);
        bench.plot().addField(QStringLiteral("bid"));
        bench.inspector.clear();
        QVERIFY(bench.plot().isVisible());
        bench.receiveBids(1);
        QTRY_VERIFY(bench.has(0, 3));
        bench.showRow(1);
        QVERIFY(bench.plot().isVisible());
        QCOMPARE(bench.inspector.tab(), Inspector::PlotTab);
        bench.plot().legend()->setFocus();
        QTest::keyClick(bench.plot().legend(), Qt::Key_Delete);
        QCOMPARE(bench.plot().lineCount(), 0);
        bench.inspector.clear();
        QVERIFY(!bench.plot().isVisible());
    }

    void savesAsCsv()
    {
        PlotBench bench;
        bench.receive("{\"=bid\":71.5}");
        bench.receive("{\"=bid\":-3}");
        bench.showRow(0);
        bench.plot().addField(QStringLiteral("json[\"=bid\"]"));
        QTRY_VERIFY(bench.has(0, 2));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plot.csv"));
        QCOMPARE(bench.plot().saveTo(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("from,to,feed,topic,field,first,"));
        QVERIFY2(lines[1].contains(",\"PRICES\",\"VOD.L\",\"json[\"\"=bid\"\"]\",71.5,71.5,71.5,71.5,1,no"),
                 lines[1].constData());
        QVERIFY(lines[2].contains(",-3,"));
        QVERIFY(!bench.plot().saveTo(folder.filePath(QStringLiteral("none/plot.csv"))).isEmpty());
    }
};

QTEST_MAIN(TestInspectorPlot)
#include "tst_inspectorplot.moc"
