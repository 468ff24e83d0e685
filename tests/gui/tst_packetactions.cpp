#include "gui/packets/filterbar.h"
#include "gui/packets/holdbar.h"
#include "gui/packets/inputstrip.h"
#include "gui/packets/packetactions.h"
#include "gui/packets/packetcolumns.h"
#include "gui/packets/packetcopier.h"
#include "gui/packets/packetrowpainter.h"
#include "packetbench.h"
#include "support/guitest.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using gui::PacketCopier;
using gui::PacketTable;
using models::PacketColumn;
using models::TimeFormat;

/// What a person does with rows by keys and menus: copy, go to, marks, gaps, times, colours.
class TestPacketActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void copiesJsonLinesWithTheKeysOfTail()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        bench.receive(10);
        bench.view.table()->setCurrentRow(3);
        QTest::keyClick(bench.view.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(bench.view.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(bench.view.holdBar()->notice(), QStringLiteral("2 rows copied"));
        const QList<QByteArray> lines = QApplication::clipboard()->text().toUtf8().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines.at(0)).object();
        QCOMPARE(first.value(QLatin1String("feed")).toString(), QStringLiteral("PRICES"));
        QCOMPARE(first.value(QLatin1String("topic")).toString(), QStringLiteral("BARC.L"));
        QVERIFY(!first.value(QLatin1String("time")).toString().isEmpty());
        QVERIFY(first.contains(QLatin1String("packets")));
    }

    void copiesFramesAsHex()
    {
        PacketBench bench;
        bench.receive(10);
        bench.view.table()->setCurrentRow(3);
        bench.view.actions()->copyHex->trigger();
        QTRY_COMPARE(bench.view.holdBar()->notice(), QStringLiteral("1 row copied"));
        QCOMPARE(QByteArray::fromHex(QApplication::clipboard()->text().trimmed().toLatin1()),
                 bench.store.row(3).frame().toByteArray());
    }

    void saysHowMuchWasNotCopied()
    {
        PacketBench bench(qint64{64} << 20, qint64{1} << 20);
        bench.receive(100'050);
        bench.view.table()->selectAll();
        QSignalSpy copied(bench.view.actions(), &gui::PacketActions::copyRequested);
        bench.view.actions()->copyText->trigger();
        QCOMPARE(copied.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.view.holdBar()->notice().isEmpty(), 60'000);
        const QString notice = bench.view.holdBar()->notice();
        QVERIFY2(notice.startsWith(QStringLiteral("Only the first 100,000 of 100,050 rows copied")),
                 qPrintable(notice));
        const QStringList lines =
            QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 100'000 + 1);
        QCOMPARE(lines.back(), notice);
    }

    void saysThatRowsLeftWhileTheyWereCopied()
    {
        PacketBench bench(1 << 20);
        bench.receive(3000);
        bench.view.table()->selectAll();
        bench.view.actions()->copyText->trigger();
        if (bench.view.holdBar()->notice().isEmpty()) { // it takes more than one slice
            bench.receive(20'000);
            QTRY_VERIFY_WITH_TIMEOUT(!bench.view.holdBar()->notice().isEmpty(), 30'000);
            QVERIFY2(bench.view.holdBar()->notice().contains(QStringLiteral("had left the view meanwhile")),
                     qPrintable(bench.view.holdBar()->notice()));
        }
    }

    void goesToARowAndATime()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        for (int i = 0; i < 300; ++i) {
            bench.feeder.time = std::chrono::seconds(i);
            bench.receive(1);
        }
        PacketTable *table = bench.view.table();
        gui::InputStrip *strip = bench.view.goToStrip();
        QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(strip->isVisible() && strip->field()->hasFocus());
        QTest::keyClicks(strip->field(), QStringLiteral("151"));
        QTest::keyClick(strip->field(), Qt::Key_Return);
        QCOMPARE(table->currentRow(), std::optional<quint64>(150));
        QVERIFY(!table->rowRect(150).isNull());
        QVERIFY(!strip->isVisible());
        QTRY_VERIFY(table->hasFocus());

        QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier);
        QTest::keyClicks(strip->field(), QStringLiteral("-10s"));
        QTest::keyClick(strip->field(), Qt::Key_Return);
        QCOMPARE(table->currentRow(), std::optional<quint64>(289));

        QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier);
        QTest::keyClicks(strip->field(), QStringLiteral("301"));
        QTest::keyClick(strip->field(), Qt::Key_Return);
        QCOMPARE(strip->outcome(), QStringLiteral("There is no row 301 yet: the newest is 300"));
        QVERIFY(strip->isVisible());
        QCOMPARE(table->currentRow(), std::optional<quint64>(289));
        QTest::keyClick(strip->field(), Qt::Key_Escape);
        QVERIFY(!strip->isVisible());
    }

    void goesToAnEvictedRowAndSaysSo()
    {
        PacketBench bench(1 << 20);
        bench.receive(20'000);
        QVERIFY(bench.store.row(0).isNull());
        bench.view.actions()->goTo->trigger();
        bench.view.goToStrip()->field()->setText(QStringLiteral("1"));
        QTest::keyClick(bench.view.goToStrip()->field(), Qt::Key_Return);
        QCOMPARE(bench.view.table()->currentRow(), std::optional(bench.view.index().rowAt(0)));
        QVERIFY(bench.view.goToStrip()->outcome().contains(QStringLiteral("has left the memory budget")));
    }

    void findsTheNextMatch()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        bench.receive(400);
        PacketTable *table = bench.view.table();
        gui::InputStrip *strip = bench.view.findStrip();
        table->setCurrentRow(100);
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(strip->field()->hasFocus());
        strip->field()->setText(QStringLiteral("json.seq > 200 and topic == \"BARC.L\""));
        QTest::keyClick(strip->field(), Qt::Key_Return);
        QTRY_COMPARE(table->currentRow(), std::optional<quint64>(201));
        QTest::keyClick(strip->field(), Qt::Key_F3);
        QTRY_COMPARE(table->currentRow(), std::optional<quint64>(203));
        QTest::keyClick(strip->field(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(table->currentRow(), std::optional<quint64>(201));
        QTest::keyClick(strip->field(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(strip->outcome(), QStringLiteral("Nothing found before this row"));
        QCOMPARE(table->currentRow(), std::optional<quint64>(201));
        strip->field()->setText(QString());
        QTest::keyClicks(strip->field(), QStringLiteral("size >"));
        QVERIFY(!strip->outcome().isEmpty()); // says what is missing
        QTest::keyClick(strip->field(), Qt::Key_Return);
        QCOMPARE(table->currentRow(), std::optional<quint64>(201));
        QTest::keyClick(strip->field(), Qt::Key_Escape);
        QTRY_VERIFY(table->hasFocus());
    }

    void searchDoesNotBlockTheWindow()
    {
        PacketBench bench(qint64{256} << 20, qint64{8} << 20);
        QByteArray batch;
        for (int i = 0; i < 1000; ++i)
            batch += multicast("VOD.L", QByteArray(100, 'a') + '!');
        for (int i = 0; i < 200; ++i)
            bench.feeder.receive(batch);
        bench.view.poll();
        bench.view.table()->setCurrentRow(0);
        bench.view.findStrip()->field()->setText(QStringLiteral("text matches \"^(a+)+$\""));
        QElapsedTimer since;
        since.start();
        bench.view.actions()->findNext->trigger();
        QVERIFY(since.restart() < 100);
        QTRY_VERIFY(bench.view.findStrip()->outcome().startsWith(QStringLiteral("Searching")));
        bench.view.findStrip()->open();
        QTest::keyClick(bench.view.findStrip()->field(), Qt::Key_Escape); // gives it up
        QCOMPARE(bench.view.table()->currentRow(), std::optional<quint64>(0));
    }

    void goesFromGapToGap()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        bench.feeder.connected(1);
        bench.receive(100);
        bench.feeder.wanted = [](QByteArrayView, const protocol::FrameLayout &) {
            return false;
        };
        bench.receive(12);
        bench.feeder.wanted = nullptr;
        bench.receive(100);
        bench.feeder.disconnected(1);
        bench.feeder.connected(2);
        bench.receive(100);
        PacketTable *table = bench.view.table();
        QTest::keyClick(table, Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(table->currentRow(), std::optional<quint64>(203));
        QTest::keyClick(table, Qt::Key_F4, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(table->currentRow(), std::optional<quint64>(101));
        const QString drop =
            table->cells().text(table->currentPinned(), static_cast<int>(PacketColumn::Payload));
        QVERIFY2(drop.startsWith(QStringLiteral("12 messages dropped here")) &&
                     drop.contains(QStringLiteral(" to ")) && drop.contains(QStringLiteral("nobody wanted")),
                 qPrintable(drop));
        QTest::keyClick(table, Qt::Key_F4);
        QCOMPARE(table->currentRow(), std::optional<quint64>(202));
        QTest::keyClick(table, Qt::Key_F4);
        QVERIFY(table->cells()
                    .text(table->currentPinned(), static_cast<int>(PacketColumn::Payload))
                    .contains(QStringLiteral("What was sent since")));
        QTest::keyClick(table, Qt::Key_F4);
        QCOMPARE(bench.view.holdBar()->notice(), QStringLiteral("No gap behind this row"));
        QCOMPARE(table->currentRow(), std::optional<quint64>(203));
    }

    void marksSurviveFilters()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        bench.receive(400);
        PacketTable *table = bench.view.table();
        QSignalSpy changed(table, &PacketTable::marksChanged);
        for (const quint64 row : {10u, 101u, 350u}) {
            table->setCurrentRow(row);
            QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);
        }
        QCOMPARE(changed.count(), 3);
        QCOMPARE(bench.view.holdBar()->marks(), QStringLiteral("3 marks"));
        const QRect place = table->rowRect(350);
        table->setCurrentRow(349);
        const QImage image = table->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(QPoint(4, place.top() + 1) * image.devicePixelRatio()),
                 bench.theme.theme().highlight);

        bench.view.filterBar()->setText(QStringLiteral("BARC.L")); // rows with odd numbers
        QTRY_COMPARE(bench.view.counters().shown, 200u);
        bench.view.filterBar()->setText(QString());
        QTRY_COMPARE(bench.view.counters().shown, 400u);
        QCOMPARE(table->marks().count(), 3u);
        table->setFocus();
        table->setCurrentRow(0);
        QTest::keyClick(table, Qt::Key_F2);
        QCOMPARE(table->currentRow(), std::optional<quint64>(10));
        QTest::keyClick(table, Qt::Key_F2);
        QCOMPARE(table->currentRow(), std::optional<quint64>(101));
        QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(table->marks().count(), 2u);
        QTest::keyClick(table, Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(table->currentRow(), std::optional<quint64>(10));
        QTest::keyClick(table, Qt::Key_F2, Qt::ShiftModifier); // around
        QCOMPARE(table->currentRow(), std::optional<quint64>(350));
    }

    void saysThatMarkedRowsHaveLeft()
    {
        PacketBench bench(1 << 20);
        bench.receive(100);
        bench.view.table()->setCurrentRow(5);
        bench.view.actions()->toggleMark->trigger();
        bench.receive(20'000);
        QVERIFY(bench.view.table()->marks().isEmpty());
        QCOMPARE(bench.view.holdBar()->marks(),
                 QStringLiteral("0 marks, 1 more have left the memory budget"));
    }

    void showsTimesAsAsked()
    {
        PacketBench bench;
        for (int i = 0; i < 50; ++i) {
            bench.feeder.time = std::chrono::milliseconds(100 * i);
            bench.receive(1);
        }
        PacketTable *table = bench.view.table();
        const auto time = [&](quint64 row) {
            return table->cells().text(table->pinned(row), static_cast<int>(PacketColumn::Received));
        };
        const auto choose = [&](TimeFormat format) {
            for (QAction *action : bench.view.actions()->times->actions()) {
                if (action->data().toInt() == static_cast<int>(format))
                    action->trigger();
            }
        };
        choose(TimeFormat::Utc);
        QVERIFY2(time(10).endsWith(QStringLiteral(":21.000 000")), qPrintable(time(10)));
        choose(TimeFormat::SinceFirst);
        QCOMPARE(time(10), QStringLiteral("+1.000 000"));
        table->setCurrentRow(20);
        choose(TimeFormat::SinceSelected);
        QCOMPARE(time(10), QStringLiteral("-1.000 000"));
        choose(TimeFormat::Delta);
        QCOMPARE(time(10), QStringLiteral("+0.100 000"));
        QCOMPARE(time(0), QString());
        bench.view.filterBar()->setText(QStringLiteral("BARC.L"));
        QTRY_COMPARE(bench.view.counters().shown, 25u);
        QCOMPARE(time(11), QStringLiteral("+0.200 000")); // to the row shown before
    }

    void coloursRowsByName_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(gui::ThemeManager::Choice::Light);
        QTest::newRow("dark") << static_cast<int>(gui::ThemeManager::Choice::Dark);
    }

    void coloursRowsByName()
    {
        QFETCH(int, choice);
        PacketBench bench;
        bench.theme.setChoice(static_cast<gui::ThemeManager::Choice>(choice));
        bench.receive(10);
        PacketTable *table = bench.view.table();
        const auto ground = [&](quint64 row) {
            const QImage image = table->viewport()->grab().toImage();
            const QRect place = table->rowRect(row);
            return image.pixelColor(QPoint(place.right() - 2, place.top() + 1) * image.devicePixelRatio());
        };
        bench.view.actions()->colors->actions().at(2)->trigger();
        QCOMPARE(table->colors(), gui::RowColors::ByTopic);
        QCOMPARE(ground(1), ground(3));
        QCOMPARE(ground(2), ground(4));
        QVERIFY(ground(1) != bench.theme.theme().base && ground(1) != bench.theme.theme().alternate);
        bench.view.actions()->colors->actions().at(1)->trigger();
        QCOMPARE(ground(1), ground(2)); // one publisher
        bench.view.actions()->colors->actions().at(0)->trigger();
        QCOMPARE(ground(2), bench.theme.theme().base);
    }

    void staysResponsiveOnHugeMessages()
    {
        PacketBench bench(qint64{256} << 20, qint64{8} << 20);
        const QByteArray payload = '"' + QByteArray((16 << 20) - 2, 'x') + '"';
        for (int i = 0; i < 3; ++i)
            bench.feeder.receive(multicast("VOD.L", payload));
        const QByteArray name(1 << 20, 'n');
        for (int i = 0; i < 20; ++i)
            bench.feeder.receive(multicast(name + QByteArray::number(i), "x", name, "tom", name));
        bench.view.poll();
        PacketTable *table = bench.view.table();
        bench.view.actions()->setColors(gui::RowColors::ByTopic);
        QElapsedTimer since;
        since.start();
        for (int i = 0; i < 5; ++i)
            table->viewport()->grab();
        const qint64 paint = since.restart() / 5;
        for (quint64 row = 0; row < 23; ++row) {
            for (const int section : table->columns()->shownSections())
                QVERIFY(table->cells().text(table->pinned(row), section).size() < 4096);
        }
        const qint64 texts = since.restart();
        // In a debug build too; what costs with the size of a message would take seconds.
        QVERIFY2(paint < 500 && texts < 500,
                 qPrintable(QStringLiteral("%1 %2").arg(QString::number(paint), QString::number(texts))));

        table->setCurrentRow(0);
        bench.view.actions()->copyText->trigger();
        QTRY_COMPARE(bench.view.holdBar()->notice(), QStringLiteral("1 row copied"));
        QVERIFY(QApplication::clipboard()->text().size() < 4096);
        QVERIFY(QApplication::clipboard()->text().trimmed().endsWith(QChar(0x2026))); // says that it is cut
        bench.view.actions()->copyHex->trigger();
        QTRY_COMPARE(QApplication::clipboard()->text().trimmed().size(),
                     2 * bench.store.row(0).frame().size());
        table->selectAll();
        bench.view.actions()->copyJson->trigger();
        QTRY_VERIFY(bench.view.holdBar()->notice().startsWith(QStringLiteral("Only the first 1 of 23 rows")));
    }
};

QTEST_MAIN(TestPacketActions)
#include "tst_packetactions.moc"
