#include "gui/packets/rowcollector.h"
#include "protocol/encoder.h"
#include "store/framefeeder.h"
#include "store/packetstore.h"
#include "store/rowindex.h"

#include <QTest>

using namespace protocol;

/// Which rows are saved, gathered in slices.
class TestRowCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersRowsThatFollowEachOtherAsOneSpan();
    void gathersWhatAFilterShowsWithinTheRanges_data();
    void gathersWhatAFilterShowsWithinTheRanges();
    void goesOnWhereItStoppedWhileRowsAreEvicted();
};

namespace {

void feed(store::PacketStore &store, int rows, int every)
{
    store::FrameFeeder feeder(store, Dialect::V4);
    for (int i = 0; i < rows; ++i) {
        const ForwardedMulticastData message{"u",  "h", "F", i % every == 0 || i % 64 < 20 ? "yes" : "no",
                                             true, {}};
        if (!feeder.feed(std::get<QByteArray>(encode(message, Dialect::V4)), i))
            qFatal("not fed");
    }
}

/// Shows the topic `yes` alone.
void showYes(store::RowIndex &index)
{
    const auto parsed = store::Filter::parse(QStringLiteral("topic == yes"), store::FilterContext::current());
    index.setFilter(std::get<store::Filter>(parsed));
    QVERIFY(QTest::qWaitFor([&] { return index.update(); }));
}

bool finish(gui::RowCollector &collector)
{
    return QTest::qWaitFor([&] { return collector.collect(std::chrono::milliseconds(1)); });
}

} // namespace

void TestRowCollector::gathersRowsThatFollowEachOtherAsOneSpan()
{
    store::PacketStore store(Dialect::V4);
    feed(store, 10'000, 1);
    store::RowIndex index(store);
    index.update();
    gui::RowCollector collector(index, {{0, 9'999}});
    QVERIFY(finish(collector));
    QCOMPARE(collector.spans(), (std::vector<store::RowSpan>{{0, 9'999}}));
    gui::RowCollector part(index, {{5, 5}, {7, 100}, {9'990, 20'000}});
    QVERIFY(finish(part));
    QCOMPARE(part.spans(), (std::vector<store::RowSpan>{{5, 5}, {7, 100}, {9'990, 9'999}}));
    gui::RowCollector none(index, {});
    QVERIFY(finish(none));
    QVERIFY(none.spans().empty());
}

void TestRowCollector::gathersWhatAFilterShowsWithinTheRanges_data()
{
    QTest::addColumn<int>("every");
    for (const int every : {1, 2, 3, 7, 100, 100'000})
        QTest::newRow(QByteArray::number(every).constData()) << every;
}

void TestRowCollector::gathersWhatAFilterShowsWithinTheRanges()
{
    QFETCH(int, every);
    store::PacketStore store(Dialect::V4);
    feed(store, 5'000, every);
    store::RowIndex index(store);
    showYes(index);
    gui::RowCollector collector(index, {{10, 700}, {1'000, 4'000}});
    QVERIFY(finish(collector));
    std::vector<quint64> gathered;
    for (const store::RowSpan &span : collector.spans()) {
        for (quint64 row = span.first; row <= span.last; ++row)
            gathered.push_back(row);
    }
    std::vector<quint64> expected;
    for (qint64 at = 0; at < index.size(); ++at) {
        const quint64 row = index.rowAt(at);
        if ((row >= 10 && row <= 700) || (row >= 1'000 && row <= 4'000))
            expected.push_back(row);
    }
    QVERIFY(!expected.empty());
    QCOMPARE(gathered, expected);
}

void TestRowCollector::goesOnWhereItStoppedWhileRowsAreEvicted()
{
    store::StoreOptions options;
    options.budget = 512 * 1024;
    options.segmentBytes = 32 * 1024;
    store::PacketStore store(Dialect::V4, options);
    feed(store, 2'000, 2);
    store::RowIndex index(store);
    showYes(index);
    const quint64 last = index.rowAt(index.size() - 1);
    gui::RowCollector collector(index, {{0, last}});
    while (!collector.collect(std::chrono::milliseconds(0))) {
        feed(store, 50, 2);
        index.update();
    }
    quint64 before = 0;
    for (const store::RowSpan &span : collector.spans()) {
        QVERIFY(span.first >= before && span.last >= span.first && span.last <= last);
        before = span.last + 1;
    }
    QVERIFY(!collector.spans().empty());
}

QTEST_GUILESS_MAIN(TestRowCollector)
#include "tst_rowcollector.moc"
