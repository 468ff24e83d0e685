#include "store/untestedrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace store;

class TestUntestedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheEndWithoutFocus();
    void goesBothWaysFromTheFocus();
    void goesOneWayWhereTheOtherIsDone();
    void agreesWithASetUnderRandomOperations();
};

namespace {

/// Takes at most `most` rows, as a scan does.
RowRange taken(UntestedRows &rows, quint64 most)
{
    const auto next = rows.next();
    if (!next)
        return {};
    RowRange piece = next->rows;
    if (piece.size() > most)
        (next->isDownwards ? piece.first : piece.end) =
            next->isDownwards ? piece.end - most : piece.first + most;
    rows.remove(piece);
    return piece;
}

} // namespace

void TestUntestedRows::beginsAtTheEndWithoutFocus()
{
    UntestedRows rows;
    QVERIFY(!rows.next());
    rows.add({0, 100});
    QCOMPARE(taken(rows, 10), (RowRange{90, 100}));
    rows.add({100, 105}); // what has come since is nearer
    QCOMPARE(taken(rows, 10), (RowRange{100, 105}));
    QCOMPARE(taken(rows, 10), (RowRange{80, 90}));
    QCOMPARE(rows.count(), 80u);
}

void TestUntestedRows::goesBothWaysFromTheFocus()
{
    UntestedRows rows;
    rows.add({0, 100});
    rows.setFocus(50);
    QCOMPARE(taken(rows, 10), (RowRange{50, 60}));
    QCOMPARE(taken(rows, 10), (RowRange{40, 50}));
    QCOMPARE(taken(rows, 20), (RowRange{60, 80}));
    QCOMPARE(taken(rows, 10), (RowRange{30, 40}));
    rows.setFocus(5); // the user has gone elsewhere
    QCOMPARE(taken(rows, 10), (RowRange{5, 15}));
    QCOMPARE(taken(rows, 10), (RowRange{0, 5}));
    QCOMPARE(taken(rows, 100), (RowRange{15, 30}));
    QCOMPARE(taken(rows, 100), (RowRange{80, 100}));
    QVERIFY(rows.isEmpty());
}

void TestUntestedRows::goesOneWayWhereTheOtherIsDone()
{
    UntestedRows rows;
    rows.add({10, 20});
    rows.setFocus(5);
    QCOMPARE(taken(rows, 4), (RowRange{10, 14}));
    rows.setFocus(500);
    QCOMPARE(taken(rows, 4), (RowRange{16, 20}));
    QCOMPARE(taken(rows, 4), (RowRange{14, 16}));
}

void TestUntestedRows::agreesWithASetUnderRandomOperations()
{
    QRandomGenerator random(5);
    UntestedRows rows;
    std::set<quint64> model;
    quint64 end = 0;
    std::optional<quint64> focus;
    for (int step = 0; step < 20'000; ++step) {
        switch (random.bounded(5)) {
        case 0: {
            const quint64 size = random.bounded(40u);
            rows.add({end, end + size});
            for (quint64 row = end; row < end + size; ++row)
                model.insert(row);
            end += size + random.bounded(3u);
            break;
        }
        case 1: {
            const quint64 row = end - std::min<quint64>(end, random.bounded(400u));
            rows.dropBefore(row);
            model.erase(model.begin(), model.lower_bound(row));
            break;
        }
        case 2:
            focus =
                random.bounded(2) ? std::optional<quint64>(random.bounded(quint32(end + 1))) : std::nullopt;
            rows.setFocus(focus);
            break;
        default: {
            const RowRange piece = taken(rows, 1 + random.bounded(20u));
            QCOMPARE(piece.size() == 0, model.empty());
            if (model.empty())
                break;
            // Nothing untested lies nearer.
            const auto distance = [&](quint64 row) {
                return !focus ? end - row : row >= *focus ? row - *focus : *focus - row - 1;
            };
            const quint64 nearest = std::min(distance(piece.first), distance(piece.end - 1));
            const auto above = focus ? model.lower_bound(*focus) : model.end();
            if (above != model.end())
                QVERIFY(nearest <= distance(*above));
            if (above != model.begin())
                QVERIFY(nearest <= distance(*std::prev(above)));
            for (quint64 row = piece.first; row < piece.end; ++row)
                QCOMPARE(model.erase(row), 1u);
        }
        }
        QCOMPARE(rows.count(), quint64(model.size()));
    }
}

QTEST_APPLESS_MAIN(TestUntestedRows)
#include "tst_untestedrows.moc"
