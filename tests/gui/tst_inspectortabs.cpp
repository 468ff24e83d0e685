#include "gui/inspector/inspectordiff.h"
#include "gui/inspector/inspectorframe.h"
#include "gui/inspector/inspectorimage.h"
#include "gui/inspector/inspectorstate.h"
#include "gui/widgets/hexcolumns.h"
#include "gui/widgets/hexview.h"
#include "inspectorbench.h"
#include "models/difftable.h"
#include "models/framefields.h"
#include "support/guitest.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QtEndian>

#include <zlib.h>

using Kind = decode::DiffRow::Kind;

/// An inspector that looks into its store.
struct TabsBench : InspectorBench
{
    TabsBench() { inspector.setStore(&store); }

    void receive(const QByteArray &payload, bool image = false, const QByteArray &topic = "VOD.L")
    {
        feeder.receive(encoded(protocol::ForwardedMulticastData{
            "mary", "pub-02", "PRICES", topic, image, {protocol::DataPacket{{1}, payload}}}));
    }
    void show(quint64 row, Inspector::Tab tab)
    {
        inspector.showRow(store.row(row));
        inspector.showTab(tab);
    }
    bool isIdle() const { return !inspector.diffTab()->isBusy() && !inspector.stateTab()->isBusy(); }
    QString cell(int row, int column) const
    {
        const QAbstractItemModel *model = inspector.diffTab()->table()->model();
        return model->index(row, column).data().toString();
    }
    Kind kind(int row) const
    {
        const QAbstractItemModel *model = inspector.diffTab()->table()->model();
        return static_cast<Kind>(model->index(row, 0).data(models::KindRole).toInt());
    }
    int rows() const { return inspector.diffTab()->table()->model()->rowCount(); }
};

class TestInspectorTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void keysTurnToEachTab()
    {
        TabsBench bench;
        QVERIFY(bench.active);
        bench.receive("{}");
        bench.show(0, Inspector::TextTab);
        for (int tab = 0; tab < Inspector::ImageTab; ++tab) {
            QTest::keyClick(&bench.inspector, static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::ControlModifier);
            QCOMPARE(static_cast<int>(bench.inspector.tab()), tab);
        }
    }

    void comparesWithThePreviousOfTheTopic()
    {
        TabsBench bench;
        bench.receive("{\"bid\":71.33,\"size\":5,\"auction\":\"none\"}");
        bench.receive("{\"bid\":1}", false, "BARC.L");
        bench.receive("{\"bid\":71.34,\"size\":5,\"halted\":false}");
        bench.show(2, Inspector::DiffTab);
        QTRY_VERIFY(bench.isIdle());
        QCOMPARE(bench.rows(), 6);
        QCOMPARE(bench.kind(1), Kind::Changed);
        QCOMPARE(bench.cell(1, models::DiffTable::LeftColumn), QStringLiteral("  \"bid\": 71.33,"));
        QCOMPARE(bench.cell(1, models::DiffTable::RightColumn), QStringLiteral("  \"bid\": 71.34,"));
        QCOMPARE(bench.kind(3), Kind::Removed);
        QCOMPARE(bench.kind(4), Kind::Added);
        QCOMPARE(bench.inspector.diffTab()->summary(), QStringLiteral("~ 1   + 1   − 1"));
        QCOMPARE(bench.inspector.diffTab()->noteText(), QString());
        const QPoint change = bench.inspector.diffTab()
                                  ->table()
                                  ->model()
                                  ->index(1, 2)
                                  .data(models::DiffTable::ChangeRole)
                                  .toPoint();
        QCOMPARE(change, QPoint(9, 14));
        bench.inspector.diffTab()->hideEqual()->setChecked(true);
        QCOMPARE(bench.rows(), 3);
        bench.inspector.grab();
        bench.show(0, Inspector::DiffTab);
        QTRY_VERIFY(bench.isIdle());
        QCOMPARE(bench.inspector.diffTab()->noteText(),
                 QStringLiteral("No earlier message of this topic is in the store."));
        QCOMPARE(bench.rows(), 0);
    }

    void comparesWithAPinnedMessage()
    {
        TabsBench bench;
        bench.receive("one\ntwo");
        bench.receive("one\nthree");
        bench.receive("one\nfour");
        bench.show(0, Inspector::DiffTab);
        bench.inspector.diffTab()->pin();
        QCOMPARE(bench.inspector.diffTab()->against()->currentText(), QStringLiteral("Pinned message 1"));
        bench.show(2, Inspector::DiffTab);
        QTRY_VERIFY(bench.isIdle());
        QCOMPARE(bench.cell(1, models::DiffTable::LeftColumn), QStringLiteral("two"));
        QCOMPARE(bench.cell(1, models::DiffTable::RightColumn), QStringLiteral("four"));
        bench.receive("{\"a\":1}");
        bench.show(3, Inspector::DiffTab);
        QTRY_VERIFY(bench.isIdle());
        QCOMPARE(bench.inspector.diffTab()->noteText(),
                 QStringLiteral("Not both are valid JSON: compared as text."));
    }

    void aHugeDifferenceIsSaid()
    {
        TabsBench bench;
        QByteArray first;
        QByteArray second;
        for (int i = 0; i < 60'000; ++i) {
            first += "a" + QByteArray::number(i) + '\n';
            second += "b" + QByteArray::number(i) + '\n';
        }
        bench.receive(first);
        bench.receive(second);
        bench.show(1, Inspector::DiffTab);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isIdle(), 30'000);
        QVERIFY(bench.inspector.diffTab()->noteText().contains(QStringLiteral("50,000 lines are compared")));
        QVERIFY(bench.inspector.diffTab()->noteText().contains(QStringLiteral("Too much differs")));
        QCOMPARE(bench.rows(), 50'000);
        bench.receive(QByteArray(16 << 20, 'x')); // and left while it is compared
        bench.show(2, Inspector::DiffTab);
        bench.inspector.clear();
        QVERIFY(bench.isIdle());
    }

    void bidiAndControlsInLinesAreEscaped()
    {
        TabsBench bench;
        bench.receive("a\xe2\x80\xae"
                      "b\tc");
        bench.receive("a\x1b"
                      "b\tc");
        bench.show(1, Inspector::DiffTab);
        QTRY_VERIFY(bench.isIdle());
        QCOMPARE(bench.cell(0, models::DiffTable::LeftColumn), QStringLiteral("aU+202Eb    c"));
        QCOMPARE(bench.cell(0, models::DiffTable::RightColumn), QStringLiteral("aU+001Bb    c"));
    }

    void laysDeltasOverTheImage()
    {
        TabsBench bench;
        bench.receive("{\"bid\":1,\"venue\":{\"mic\":\"XLON\",\"open\":true}}", true);
        bench.receive("{\"bid\":2.50}");
        bench.receive("not JSON");
        bench.receive("{\"venue\":{\"open\":false}}");
        bench.receive("{\"bid\":9}", true, "BARC.L");
        bench.show(3, Inspector::StateTab);
        QTRY_VERIFY(bench.isIdle());
        gui::InspectorState *state = bench.inspector.stateTab();
        QVERIFY2(state->summary().startsWith(QStringLiteral("Image 1, deltas since: 3, until ")),
                 qPrintable(state->summary()));
        QCOMPARE(state->noteText(), QStringLiteral("Packets that are no objects and not merged: 1."));
        const QAbstractItemModel *model = state->tree()->tree()->model();
        const QModelIndex root = model->index(0, 0);
        QCOMPARE(model->index(0, 1, root).data().toString(), QStringLiteral("2.50"));
        const QModelIndex venue = model->index(1, 0, root);
        QCOMPARE(model->index(0, 1, venue).data().toString(), QStringLiteral("\"XLON\""));
        QCOMPARE(model->index(1, 1, venue).data().toString(), QStringLiteral("false"));
    }

    void saysThatThereIsNoImage()
    {
        TabsBench bench;
        bench.receive("{\"bid\":2}");
        bench.show(0, Inspector::StateTab);
        QTRY_VERIFY(bench.isIdle());
        QVERIFY2(bench.inspector.stateTab()->summary().startsWith(QStringLiteral("No image, deltas: 1")),
                 qPrintable(bench.inspector.stateTab()->summary()));
    }

    void showsPngAndJpegAsImages_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << QByteArray("png");
        QTest::newRow("JPEG") << QByteArray("jpeg");
    }

    void showsPngAndJpegAsImages()
    {
        QFETCH(QByteArray, format);
        TabsBench bench;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        bench.open(encodedImage(image, format));
        QCOMPARE(bench.inspector.tab(), Inspector::ImageTab);
        gui::InspectorImage *tab = bench.inspector.imageTab();
        QTRY_VERIFY(!tab->isBusy());
        QCOMPARE(tab->image().size(), QSize(40, 30));
        QCOMPARE(tab->noteText(), QStringLiteral("40 by 30 pixels"));
        bench.inspector.grab();
        bench.open("{}");
        QCOMPARE(bench.inspector.tab(), Inspector::JsonTab);
        QVERIFY(tab->image().isNull());
        QVERIFY(!bench.inspector.findChild<QTabWidget *>()->isTabVisible(Inspector::ImageTab));
    }

    void neverReadsOtherFormatsAsImages_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("SVG") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>");
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QTest::newRow("BMP") << encodedImage(image, "bmp");
    }

    void neverReadsOtherFormatsAsImages()
    {
        QFETCH(QByteArray, payload);
        TabsBench bench;
        bench.open(payload);
        QVERIFY(bench.inspector.tab() != Inspector::ImageTab);
        bench.inspector.imageTab()->setPayload(decode::SharedBytes::of(payload));
        QVERIFY(!bench.inspector.imageTab()->isBusy());
        QVERIFY(bench.inspector.imageTab()->image().isNull());
    }

    void hostileImagesAreSaid()
    {
        TabsBench bench;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray huge = encodedImage(image, "png");
        huge.replace(16, 8, QByteArray::fromHex("0001000000010000")); // 65,536 by 65,536 pixels
        QByteArray sum(4, '\0');
        qToBigEndian(
            static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(huge.constData()) + 12, 17)),
            sum.data());
        huge.replace(29, 4, sum);
        bench.open(huge);
        QTRY_VERIFY(!bench.inspector.imageTab()->isBusy());
        QCOMPARE(bench.inspector.imageTab()->noteText(),
                 QStringLiteral("65,536 by 65,536 pixels are more than are shown, which is 67,108,864."));
        QVERIFY(bench.inspector.imageTab()->image().isNull());
        QByteArray damaged = encodedImage(image, "png");
        damaged[29] = static_cast<char>(damaged.at(29) ^ 1); // a check sum
        bench.open(damaged);
        QTRY_VERIFY(!bench.inspector.imageTab()->isBusy());
        QVERIFY(bench.inspector.imageTab()->noteText().startsWith(QStringLiteral("The image is damaged")));
    }

    void fieldsAndBytesOfTheFrameGoTogether()
    {
        TabsBench bench;
        bench.receive("payload");
        bench.show(0, Inspector::FrameTab);
        gui::InspectorFrame *frame = bench.inspector.frameTab();
        QCOMPARE(frame->hex()->lines().bytes(), bench.store.row(0).frame());
        QCOMPARE(frame->table()->model()->index(4, 0).data().toString(), QStringLiteral("topic"));
        frame->table()->setCurrentIndex(frame->table()->model()->index(4, 0));
        const gui::ByteRange topic = frame->hex()->selectedBytes();
        QCOMPARE(bench.store.row(0).frame().sliced(topic.begin + 4, topic.end - topic.begin - 4),
                 QByteArrayView("VOD.L"));
        frame->hex()->setFocus();
        QTest::keyClick(frame->hex(), Qt::Key_Home);
        QCOMPARE(frame->table()->currentIndex().row(), 0);
        QTest::keyClick(frame->hex(), Qt::Key_End);
        QCOMPARE(frame->table()->currentIndex().row(), frame->fields()->rowCount() - 1);
        const gui::HexColumns columns(frame->hex()->font(), 8, bench.theme.theme().sizes.cellPadding);
        QTest::mouseMove(frame->hex()->viewport(), columns.rects(1, 2, 0, 10).at(0).center());
        QTRY_VERIFY(frame->hex()->toolTip().contains(QStringLiteral("user: mary")));
        bench.inspector.grab();
        bench.inspector.clear();
        QCOMPARE(frame->fields()->rowCount(), 0);
    }

private:
    static QByteArray encodedImage(const QImage &image, const QByteArray &format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format.constData());
        return bytes;
    }
};

QTEST_MAIN(TestInspectorTabs)
#include "tst_inspectortabs.moc"
