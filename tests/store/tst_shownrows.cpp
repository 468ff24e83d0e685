#include "store/shownrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace store;

class TestShownRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllOfARange();
    void agreesWithAMapUnderRandomOperations();
    void leavesCopiesAsTheyWere();
};

namespace {

constexpr quint64 segmentRows = 500;

/// Every third row of a piece that lies within one segment; every ninth is a marker.
TestedRows tested(quint64 first, quint64 count)
{
    TestedRows rows;
    rows.segmentFirst = first / segmentRows * segmentRows;
    rows.first = first;
    rows.count = count;
    for (quint64 row = first; row < first + count; ++row) {
        if (row % 3 == 0)
            rows.places.append(static_cast<std::uint32_t>(row - rows.segmentFirst));
        rows.messages += row % 3 == 0 && row % 9 != 0;
        rows.undecided += row % 7 == 1;
    }
    return rows;
}

} // namespace

void TestShownRows::showsAllOfARange()
{
    ShownRows rows;
    QCOMPARE(rows.size(), 0);
    rows.showAll({10, 30});
    QCOMPARE(rows.size(), 20);
    QCOMPARE(rows.rowAt(3), 13u);
    QCOMPARE(rows.lowerBound(5), 0);
    QCOMPARE(rows.lowerBound(99), 20);
    QCOMPARE(rows.positionOf(29), 19);
    QVERIFY(!rows.positionOf(30));
    QCOMPARE(rows.runAt(4).rowAt(2), 16u);
    QCOMPARE(rows.runAt(4).count, 16);
    QCOMPARE(rows.runUpTo(4).count, 5);
    QVERIFY(rows.isTested({0, 1000}));
}

void TestShownRows::agreesWithAMapUnderRandomOperations()
{
    QRandomGenerator random(11);
    ShownRows rows;
    rows.showMatches();
    std::map<quint64, bool> model; // rows tested, and whether they match
    quint64 first = 0;
    constexpr quint64 end = 20 * segmentRows;
    for (int step = 0; step < 3'000; ++step) {
        std::vector<TestedRows> pieces;
        for (int i = random.bounded(3); i > 0; --i) {
            const quint64 from = first + random.bounded(quint32(end - first));
            quint64 to = from;
            while (to % segmentRows != segmentRows - 1 && to - from < 60 && !model.contains(to)) {
                model[to] = to % 3 == 0;
                ++to;
            }
            if (to > from)
                pieces.push_back(tested(from, to - from));
        }
        rows.add(std::move(pieces));
        if (step % 200 == 199) {
            first += segmentRows;
            rows.dropBefore(first);
            model.erase(model.begin(), model.lower_bound(first));
        }
        if (step % 10 != 0)
            continue;
        std::vector<quint64> shown;
        for (const auto &[row, matches] : model) {
            if (matches)
                shown.push_back(row);
        }
        QCOMPARE(rows.size(), qint64(shown.size()));
        QCOMPARE(rows.tested(), quint64(model.size()));
        QCOMPARE(rows.testedMessages(),
                 quint64(std::count_if(model.begin(), model.end(),
                                       [](const auto &each) { return each.first % 9 != 0; })));
        QCOMPARE(rows.messages(), quint64(std::count_if(shown.begin(), shown.end(),
                                                        [](quint64 row) { return row % 9 != 0; })));
        QCOMPARE(rows.undecided(), quint64(std::count_if(model.begin(), model.end(), [](const auto &each) {
                     return each.first % 7 == 1;
                 })));
        for (qint64 at = 0; at < rows.size();) {
            const ShownRows::Run run = rows.runAt(at);
            QVERIFY(run.count > 0);
            for (qint64 i = 0; i < run.count; ++i, ++at)
                QCOMPARE(run.rowAt(i), shown[std::size_t(at)]);
        }
        for (int i = 0; i < 20; ++i) {
            const quint64 row = random.bounded(quint32(end));
            const auto bound = std::lower_bound(shown.begin(), shown.end(), row);
            QCOMPARE(rows.lowerBound(row), bound - shown.begin());
            QCOMPARE(rows.positionOf(row).has_value(), bound != shown.end() && *bound == row);
            if (rows.size() > 0) {
                const qint64 at = random.bounded(int(rows.size()));
                const ShownRows::Run run = rows.runUpTo(at);
                QCOMPARE(run.rowAt(run.count - 1), shown[std::size_t(at)]);
                QCOMPARE(run.rowAt(0), shown[std::size_t(at - run.count + 1)]);
            }
            const quint64 last = row + random.bounded(200u);
            bool all = true;
            for (quint64 each = row; each < last; ++each)
                all = all && model.contains(each);
            QCOMPARE(rows.isTested({row, last}), all);
        }
    }
}

void TestShownRows::leavesCopiesAsTheyWere()
{
    ShownRows rows;
    rows.showMatches();
    rows.add({tested(0, 30)});
    const ShownRows before = rows;
    rows.add({tested(30, 30)}); // is joined to the first
    QCOMPARE(before.size(), 10);
    QCOMPARE(rows.size(), 20);
    rows.dropBefore(1);
    QCOMPARE(before.rowAt(9), 27u);
    QCOMPARE(rows.size(), 0);
}

QTEST_APPLESS_MAIN(TestShownRows)
#include "tst_shownrows.moc"
