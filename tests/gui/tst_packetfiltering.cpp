#include "gui/packets/filterbar.h"
#include "gui/packets/inputstrip.h"
#include "gui/packets/packetactions.h"
#include "packetbench.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>

#include <algorithm>

using gui::PacketTable;

namespace {

/// A regular expression goes wild on each: thousands of them take seconds.
const QByteArray wild = multicast("T", QByteArray(40, 'a') + "!");
const QString wildOrYes = QStringLiteral("topic == YES or text matches '(a+)+$'");

struct LongBench : PacketBench
{
    LongBench()
        : PacketBench(qint64{256} << 20, qint64{256} << 10)
    {}

    void receiveRows(const QByteArray &frame, int count)
    {
        feeder.receive(frame.repeated(count));
        view.poll();
    }
};

} // namespace

/// The packet view while a filter that takes long is at work, and payloads that were made to hurt.
class TestPacketFiltering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWhereTheFilterHasNotComeYet();
    void keepsTheCurrentRowInSightWhileOthersAreTested();
    void findsTheNextMatchWhileTheFilterIsAtWork();
    void staysResponsive_data();
    void staysResponsive();
};

void TestPacketFiltering::goesWhereTheFilterHasNotComeYet()
{
    LongBench bench;
    bench.receiveRows(multicast("YES", "1"), 50);
    bench.receiveRows(wild, 40'000);
    bench.view.filterBar()->setText(wildOrYes);
    QVERIFY(bench.view.index().isScanning());
    bench.view.goToStrip()->open();
    bench.view.goToStrip()->field()->setText(QStringLiteral("21"));
    QTest::keyClick(bench.view.goToStrip()->field(), Qt::Key_Return);
    QVERIFY(!bench.view.table()->currentRow());
    QVERIFY(bench.view.goToStrip()->outcome().contains(QStringLiteral("as soon as")));
    // Rows around the place come before all others.
    QTRY_COMPARE_WITH_TIMEOUT(bench.view.table()->currentRow(), std::optional<quint64>(20), 20'000);
    QVERIFY(bench.view.index().isScanning());
    QVERIFY(!bench.view.goToStrip()->isVisible());
    QVERIFY(bench.addsUp());
}

void TestPacketFiltering::keepsTheCurrentRowInSightWhileOthersAreTested()
{
    LongBench bench;
    bench.receiveRows(wild, 3'000);
    bench.receiveRows(multicast("YES", "1"), 100);
    bench.receiveRows(wild, 3'000);
    PacketTable *table = bench.view.table();
    table->setCurrentRow(3'050);
    const QRect place = table->rowRect(3'050);
    QVERIFY(!place.isEmpty());
    bench.view.filterBar()->setText(wildOrYes);
    QTRY_VERIFY(bench.view.index().positionOf(3'050));
    QTRY_COMPARE(table->rowRect(3'050), place);
    while (bench.view.index().isScanning()) {
        bench.view.poll();
        QCOMPARE(table->rowRect(3'050), place);
        QVERIFY(bench.addsUp());
        QTest::qWait(1);
    }
    QCOMPARE(bench.view.counters().undecided, 6'000u);
    QVERIFY(bench.view.filterBar()->outcome().contains(QStringLiteral("undecided")));
}

void TestPacketFiltering::findsTheNextMatchWhileTheFilterIsAtWork()
{
    LongBench bench;
    bench.receiveRows(multicast("YES", "first"), 1);
    bench.receiveRows(wild, 2'000);
    bench.receiveRows(multicast("YES", "second"), 1);
    bench.receiveRows(wild, 2'000);
    bench.receiveRows(multicast("YES", "third"), 1);
    PacketTable *table = bench.view.table();
    table->setCurrentRow(0);
    bench.view.filterBar()->setText(wildOrYes);
    bench.view.findStrip()->field()->setText(QStringLiteral("topic == YES"));
    bench.view.actions()->findNext->trigger();
    // Not the third, whichever the filter comes to first.
    QTRY_COMPARE_WITH_TIMEOUT(table->currentRow(), std::optional<quint64>(2'001), 60'000);
}

void TestPacketFiltering::staysResponsive_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("outcome");
    const QByteArray line = multicast("T", QByteArray(16 << 20, 'x') + "needle");
    QTest::addRow("a wild regular expression") << wild.repeated(5'000) << "text matches '(a+)+$'"
                                               << "0 of 5000 5000 undecided";
    QTest::addRow("JSON nested 100,000 deep") << multicast("T", QByteArray(100'000, '[')) << "json.a == 1"
                                              << "0 of 1 1 undecided";
    QTest::addRow("a line of 16 MiB") << line << "text contains needle"
                                      << "1 of 1";
    QTest::addRow("an expression on a line of 16 MiB") << line << "text matches needle"
                                                       << "0 of 1 1 undecided";
    QTest::addRow("a topic of 1 MiB") << multicast(QByteArray(1 << 20, 't'), "x") << "topic endswith tt"
                                      << "1 of 1";
}

void TestPacketFiltering::staysResponsive()
{
    QFETCH(const QByteArray, frames);
    QFETCH(const QString, filter);
    QFETCH(const QString, outcome);
    LongBench bench;
    bench.feeder.receive(frames);
    qint64 longest = 0;
    const auto step = [&longest](auto what) {
        QElapsedTimer since;
        since.start();
        what();
        longest = std::max(longest, since.elapsed());
    };
    step([&] { bench.view.poll(); });
    step([&] { bench.view.grab(); });
    step([&] { bench.view.filterBar()->setText(filter); });
    while (bench.view.index().isScanning()) {
        step([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); });
        step([&] { bench.view.grab(); });
    }
    bench.view.poll();
    QCOMPARE(bench.view.filterBar()->outcome().remove(QLatin1Char(',')), outcome);
    // The bench holds the window to 100 ms (bad_input_…); what goes wrong here takes seconds.
    QVERIFY2(longest < 1'000, QByteArray::number(longest));
    // What is no filter leaves the last one in force.
    bench.view.filterBar()->setText(QStringLiteral("size >"));
    QCOMPARE(bench.view.index().filter().text(), filter);
    QVERIFY(bench.addsUp());
}

QTEST_MAIN(TestPacketFiltering)
#include "tst_packetfiltering.moc"
