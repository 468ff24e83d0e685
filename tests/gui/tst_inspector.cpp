#include "gui/inspector/inspector.h"
#include "gui/inspector/inspectorjson.h"
#include "gui/inspector/inspectortext.h"
#include "gui/widgets/hexcolumns.h"
#include "gui/widgets/hexview.h"
#include "gui/widgets/notebar.h"
#include "inspectorbench.h"
#include "models/jsontreemodel.h"
#include "models/packetlistmodel.h"
#include "support/guitest.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void isEmptyAtFirst()
    {
        InspectorBench bench;
        QCOMPARE(bench.inspector.title(), QStringLiteral("Message"));
        bench.open("{}");
        QCOMPARE(bench.inspector.title(), QStringLiteral("Message 1"));
        QCOMPARE(bench.inspector.subtitle(), QStringLiteral("PRICES / VOD.L"));
        bench.inspector.showRow({});
        QCOMPARE(bench.inspector.title(), QStringLiteral("Message"));
        QCOMPARE(bench.inspector.subtitle(), QString());
    }

    void showsJsonAsATree()
    {
        InspectorBench bench;
        bench.open("{\"bid\":71.34,\"venue\":{\"mic\":\"XLON\"},\"halted\":false}");
        QCOMPARE(bench.inspector.tab(), Inspector::JsonTab);
        QTreeView *tree = bench.inspector.jsonTab()->tree();
        QVERIFY(tree->isVisible());
        const QModelIndex root = tree->model()->index(0, 0);
        QCOMPARE(tree->model()->rowCount(root), 3);
        QVERIFY(tree->isExpanded(root));
        QCOMPARE(root.siblingAtColumn(2).data().toString(), QStringLiteral("object, 3 members"));
        tree->setCurrentIndex(tree->model()->index(0, 0, root));
        bench.inspector.jsonTab()->copyPath();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("json.bid"));
        bench.inspector.jsonTab()->copyValue();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("71.34"));
        QVERIFY(bench.inspector.foot().contains(QStringLiteral("Packet 1 of 1")));
        QVERIFY(bench.inspector.foot().contains(QStringLiteral("51 B, UTF-8")));
        QCOMPARE(bench.decoderText(), QStringLiteral("Decoder: JSON"));
    }

    void saysWhereJsonBreaks()
    {
        InspectorBench bench;
        bench.open("{\"a\":1,\"b\":\xe2\x80\xaeoops}");
        QCOMPARE(bench.inspector.tab(), Inspector::JsonTab);
        const QString text = bench.inspector.jsonTab()->errorText();
        QVERIFY2(text.startsWith(QStringLiteral("Not valid JSON at byte 11: a value is expected.")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("oops")));
        QVERIFY(!text.contains(QChar(0x202e)));
        QTreeView *tree = bench.inspector.jsonTab()->tree(); // what came before the error
        QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    }

    void showsBytesAsHex()
    {
        InspectorBench bench;
        bench.open(QByteArray("\x00\x01\x02\xff", 4));
        QCOMPARE(bench.inspector.tab(), Inspector::HexTab);
        QCOMPARE(bench.inspector.hexTab()->lines().at(0).hex, QStringLiteral("00 01 02 ff"));
        QVERIFY(bench.inspector.foot().endsWith(QStringLiteral("4 B, binary")));
        bench.inspector.hexTab()->setFocus();
        QTest::keyClick(bench.inspector.hexTab(), Qt::Key_Home);
        bench.inspector.hexTab()->copy();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("00000000  00 01 02 ff")));
    }

    /// As the message stands beside the notifications in a window of 1440 pixels.
    void itsPacketsHaveTheRoomOfTheirTitles()
    {
        InspectorBench bench;
        bench.inspector.resize(640, 360);
        bench.open({{{1, 2, 3}, "{}"}, {{1}, "{\"bid\": 1}"}});
        for (int tab = 0; tab < Inspector::TabCount; ++tab)
            bench.inspector.showTab(tab); // a tab that was seen may ask for more
        auto *packets = bench.inspector.findChild<QTableView *>(QStringLiteral("packets"));
        const QHeaderView *header = packets->horizontalHeader();
        int needed = 0;
        for (int column = 0; column < header->count(); ++column) {
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
            needed += header->sectionSize(column);
        }
        QVERIFY2(needed <= packets->viewport()->width(), qPrintable(QString::number(needed)));
        QVERIFY2(bench.inspector.minimumSizeHint().width() <= 560,
                 qPrintable(QString::number(bench.inspector.minimumSizeHint().width())));
    }

    void escapesWhatMustNotBeShown()
    {
        InspectorBench bench;
        bench.open("first\r\nsec\xe2\x80\xaeond\ttab\x1b[31m");
        QCOMPARE(bench.inspector.tab(), Inspector::TextTab);
        QCOMPARE(bench.inspector.textTab()->editor()->toPlainText(),
                 QStringLiteral("first\nsecU+202Eond\ttabU+001B[31m"));
    }

    void keepsTheTabThatTheUserChoseForThatKind()
    {
        InspectorBench bench;
        bench.open("{}");
        bench.inspector.showTab(Inspector::HexTab);
        bench.open("plain");
        QCOMPARE(bench.inspector.tab(), Inspector::TextTab);
        bench.open("{\"a\":2}");
        QCOMPARE(bench.inspector.tab(), Inspector::HexTab);
    }

    void oneEntryForEachPacket()
    {
        InspectorBench bench;
        QVERIFY(bench.active);
        bench.open({{{1}, "{\"n\":1}"}, {{1, 2}, "two"}, {{1, 2, 3}, QByteArray("\0", 1)}});
        auto *list = bench.inspector.findChild<QTableView *>(QStringLiteral("packets"));
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(1, 2).data().toString(), QStringLiteral("1, 2"));
        QCOMPARE(list->model()->index(1, 1).data().toString(), QStringLiteral("3"));
        QTest::keyClick(&bench.inspector, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.inspector.packetNumber(), 1u);
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(bench.appears(QStringLiteral("two")));
        QVERIFY(bench.inspector.foot().startsWith(QStringLiteral("Packet 2 of 3")));
        QTest::keyClick(&bench.inspector, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.inspector.tab(), Inspector::HexTab);
        QTest::keyClick(&bench.inspector, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.inspector.packetNumber(), 2u);
        QTest::keyClick(&bench.inspector, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&bench.inspector, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(bench.inspector.tab(), Inspector::HexTab);
        QTest::keyClick(&bench.inspector, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(bench.inspector.tab(), Inspector::TextTab);
        QVERIFY(bench.appears(QStringLiteral("two")));
    }

    void opensLargePayloadsPieceByPiece_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("tab");
        const qsizetype size = 16 * 1024 * 1024;
        QTest::newRow("one line") << QByteArray(size, 'x') << static_cast<int>(Inspector::TextTab);
        QTest::newRow("bytes") << QByteArray(size, '\0') << static_cast<int>(Inspector::HexTab);
        QTest::newRow("JSON") << QByteArray("{\"a\":\"" + QByteArray(size, 'x') + "\"}")
                              << static_cast<int>(Inspector::JsonTab);
        QTest::newRow("nesting") << QByteArray(QByteArray(size / 2, '[') + QByteArray(size / 2, ']'))
                                 << static_cast<int>(Inspector::JsonTab);
    }

    void opensLargePayloadsPieceByPiece()
    {
        QFETCH(QByteArray, payload);
        QFETCH(int, tab);
        InspectorBench bench;
        bench.open(payload);
        QCOMPARE(static_cast<int>(bench.inspector.tab()), tab);
        bench.inspector.grab();
        bench.inspector.showTab(Inspector::TextTab);
        bench.inspector.grab();
        const qsizetype shown = bench.inspector.textTab()->shownBytes();
        QVERIFY(shown >= gui::InspectorText::portion && shown < gui::InspectorText::portion + 4096);
        QPushButton *more = bench.inspector.textTab()->note()->button();
        QVERIFY(more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(bench.inspector.textTab()->shownBytes() >= 2 * gui::InspectorText::portion);
        bench.inspector.showTab(Inspector::HexTab);
        bench.inspector.grab();
        QCOMPARE(bench.inspector.hexTab()->lines().count(), (payload.size() + 15) / 16);
    }

    void readsLargeJsonAside()
    {
        InspectorBench bench;
        bench.open("{\"a\":[" + QByteArray("12345678,").repeated(1'000'000) + "0],\"z\":1}");
        gui::InspectorJson *json = bench.inspector.jsonTab();
        QVERIFY(json->isReading());
        QVERIFY(!json->tree()->isVisible());
        QTRY_VERIFY(!json->isReading());
        QVERIFY(json->tree()->isVisible());
        QCOMPARE(json->errorText(), QString());
        const QModelIndex root = json->tree()->model()->index(0, 0);
        QCOMPARE(root.siblingAtColumn(2).data().toString(), QStringLiteral("object, 2 members"));
        QVERIFY(!json->tree()->isExpanded(json->tree()->model()->index(0, 0, root)));
    }

    void neverShowsThePayloadThatWasLeft()
    {
        InspectorBench bench;
        gui::InspectorJson *json = bench.inspector.jsonTab();
        bench.open("{\"a\":[" + QByteArray("1,").repeated(900'000) + "0]}");
        QVERIFY(json->isReading());
        bench.open("{\"b\":2}");
        QVERIFY(!json->isReading());
        bench.open("{\"c\":[" + QByteArray("1,").repeated(20'000) + "0]}");
        QSignalSpy finished(json, &gui::InspectorJson::readingFinished);
        QTRY_COMPARE(finished.size(), 1);
        const QModelIndex root = json->tree()->model()->index(0, 0);
        QCOMPARE(json->tree()->model()->index(0, 0, root).data().toString(), QStringLiteral("c"));
        bench.open("{\"d\":[" + QByteArray("1,").repeated(900'000) + "0]}"); // the bench ends meanwhile
    }

    void saysHowDeepNestingMayBe()
    {
        InspectorBench bench;
        bench.open(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
        QTRY_VERIFY(!bench.inspector.jsonTab()->isReading());
        const QString text = bench.inspector.jsonTab()->errorText();
        QVERIFY2(text.startsWith(QStringLiteral("Nested deeper than 1,000 levels at byte 1,000.")),
                 qPrintable(text));
        bench.inspector.jsonTab()->tree()->expandAll();
        bench.inspector.grab();
    }

    void bytesSelectedInOneTabAreSelectedInTheNext()
    {
        InspectorBench bench;
        const QByteArray payload(
            "{\"bid\":71.34,\"name\":\"\xc3\xa9\xe2\x80\xae!\",\"venue\":{\"mic\":\"XLON\"}}");
        bench.open(payload);
        QTreeView *tree = bench.inspector.jsonTab()->tree();
        const QModelIndex root = tree->model()->index(0, 0);
        tree->setCurrentIndex(tree->model()->index(1, 0, root));
        bench.inspector.showTab(Inspector::HexTab);
        const gui::ByteRange name{13, payload.indexOf(",\"venue\"")};
        QCOMPARE(bench.inspector.hexTab()->selectedBytes(), name);
        bench.inspector.showTab(Inspector::TextTab);
        QCOMPARE(bench.inspector.textTab()->editor()->textCursor().selectedText(),
                 QStringLiteral("\"name\":\"éU+202E!\""));
        QCOMPARE(bench.inspector.textTab()->selectedBytes(), name);
        bench.inspector.showTab(Inspector::HexTab);
        const qsizetype mic = payload.indexOf("XLON");
        bench.inspector.hexTab()->selectBytes({mic, mic + 2});
        bench.inspector.showTab(Inspector::JsonTab);
        QCOMPARE(tree->currentIndex().data(models::JsonTreeModel::PathRole).toString(),
                 QStringLiteral("json.venue.mic"));
    }

    void asksForAFilter()
    {
        InspectorBench bench;
        bench.open("{\"bid\":71.340,\"venue\":{\"mic\":\"X\\\"N\"}}");
        QSignalSpy asked(&bench.inspector, &Inspector::filterRequested);
        QTreeView *tree = bench.inspector.jsonTab()->tree();
        const QModelIndex root = tree->model()->index(0, 0);
        tree->setCurrentIndex(tree->model()->index(0, 0, root));
        bench.inspector.jsonTab()->filterForValue();
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("json.bid == 71.340"));
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(1, 0, root)));
        bench.inspector.jsonTab()->filterForValue();
        QCOMPARE(asked.at(1).at(0).toString(), QStringLiteral("json.venue.mic == \"X\\\"N\""));
        tree->setCurrentIndex(root); // no expression says that of a container
        bench.inspector.jsonTab()->filterForValue();
        QCOMPARE(asked.size(), 2);
    }

    void aTopicOfAMebibyteIsNoLongTitle()
    {
        InspectorBench bench;
        bench.open({protocol::DataPacket{{1}, "{}"}}, QByteArray(1 << 20, 'T'));
        QVERIFY(bench.inspector.subtitle().size() < 600);
        QVERIFY(bench.inspector.subtitle().endsWith(QChar(0x2026)));
        bench.inspector.grab();
    }

    void selectsBytesByMouseAndKeys()
    {
        InspectorBench bench;
        bench.open(QByteArray("\0\1\2", 3).repeated(50));
        gui::HexView *hex = bench.inspector.hexTab();
        hex->setFocus();
        QTest::keyClick(hex, Qt::Key_Home);
        QTest::keyClick(hex, Qt::Key_Right);
        QTest::keyClick(hex, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(hex->selectedBytes(), (gui::ByteRange{1, 18}));
        QCOMPARE(hex->selectedDigits(),
                 QString::fromLatin1(QByteArray("\0\1\2", 3).repeated(50).sliced(1, 17).toHex()));
        const gui::HexColumns columns(hex->font(), 8, bench.theme.theme().sizes.cellPadding);
        const QList<QRect> third = columns.rects(2, 3, 0, 10);
        QSignalSpy changed(hex, &gui::HexView::selectionChanged);
        QTest::mouseClick(hex->viewport(), Qt::LeftButton, {}, third.at(0).center());
        QCOMPARE(hex->selectedBytes(), (gui::ByteRange{2, 3}));
        QTest::mouseClick(hex->viewport(), Qt::LeftButton, {}, third.at(1).center() + QPoint(0, 20));
        QCOMPARE(hex->selectedBytes(), (gui::ByteRange{18, 19}));
        QCOMPARE(changed.size(), 2);
    }

    void aMillionEmptyPacketsCostNothing()
    {
        InspectorBench bench;
        bench.open(std::vector<protocol::DataPacket>(1'000'000));
        QCOMPARE(bench.inspector.packets()->packetCount(), 1'000'000u);
        QVERIFY(bench.inspector.packets()->rowCount() < 1000);
        QVERIFY(bench.inspector.foot().startsWith(QStringLiteral("Packet 1 of 1,000,000")));
        QVERIFY(bench.inspector.foot().endsWith(QStringLiteral("0 B, empty")));
        bench.inspector.nextPacket();
        QCOMPARE(bench.inspector.packetNumber(), 1u);
    }

    void hiddenTabsLetGoOfTheRowBefore()
    {
        InspectorBench bench;
        bench.open("some text");
        bench.open(QByteArray("\0\1", 2));
        QCOMPARE(bench.inspector.tab(), Inspector::HexTab);
        QCOMPARE(bench.inspector.textTab()->shownBytes(), 0);
        bench.theme.setChoice(gui::ThemeManager::Choice::Dark); // the text is coloured anew
        QVERIFY(bench.inspector.textTab()->editor()->toPlainText().isEmpty());
        bench.inspector.showTab(Inspector::TextTab);
        QCOMPARE(bench.inspector.textTab()->shownBytes(), 2);
    }

    void saysThatThereAreNoPackets()
    {
        InspectorBench bench;
        bench.open(std::vector<protocol::DataPacket>());
        QCOMPARE(bench.inspector.foot(), QStringLiteral("No packets"));
        bench.inspector.nextPacket();
        QCOMPARE(bench.inspector.packetNumber(), 0u);
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
