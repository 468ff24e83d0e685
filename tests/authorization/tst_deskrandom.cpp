#include "authorization/deskplay.h"

#include <QRandomGenerator>

/// Random sequences of everything that can happen to a desk, against DeskModel.
class TestDeskRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsRulesInAnyOrderOfEvents_data();
    void holdsItsRulesInAnyOrderOfEvents();
};

namespace {

class Seeded : public Chance
{
public:
    explicit Seeded(quint32 seed)
        : m_random(seed)
    {}
    int below(int limit) override { return m_random.bounded(limit); }

private:
    QRandomGenerator m_random;
};

} // namespace

void TestDeskRandom::holdsItsRulesInAnyOrderOfEvents_data()
{
    QTest::addColumn<int>("settled");
    QTest::addColumn<int>("open");
    QTest::newRow("with room for all") << 10'000 << 100'000;
    QTest::newRow("that forgets") << 20 << 100'000;
    QTest::newRow("with little room") << 10 << 6;
}

void TestDeskRandom::holdsItsRulesInAnyOrderOfEvents()
{
    QFETCH(int, settled);
    QFETCH(int, open);
    // A million steps where the compiler has optimized them.
#ifdef NDEBUG
    constexpr quint32 seeds = 1'200;
#else
    constexpr quint32 seeds = 120;
#endif
    constexpr int steps = 300;
    std::size_t released = 0, confirmed = 0, regranted = 0, changed = 0, revokedAtEnd = 0, overdue = 0;
    for (quint32 seed = 0; seed < seeds; ++seed) {
        Seeded chance(seed);
        DeskPlay play(chance,
                      {.settled = static_cast<std::size_t>(settled), .open = static_cast<std::size_t>(open)});
        for (int step = 0; step < steps; ++step) {
            const auto where = QStringLiteral("seed %1, step %2: %3");
            QVERIFY2(play.step(), qPrintable(where.arg(QString::number(seed), QString::number(step),
                                                       play.model().complaint())));
            if (step % 16 == 0)
                QVERIFY2(play.isMirrored(), "a listener would show other rows than there are");
        }
        QVERIFY(play.isMirrored());
        QVERIFY(play.isEachRequestCounted());
        released += play.model().released();
        confirmed += play.model().confirmed();
        regranted += play.model().regranted();
        changed += play.model().grants().changed();
        revokedAtEnd += play.model().grants().revokedAtEnd();
        overdue += play.model().grants().overdue();
    }
    // The sequences are worth nothing where hardly anything gets through.
    QVERIFY2(released > seeds * 3, qPrintable(QString::number(released)));
    QVERIFY2(confirmed > seeds / 20, qPrintable(QString::number(confirmed)));
    QVERIFY2(changed > seeds, qPrintable(QString::number(changed)));
    QVERIFY2(revokedAtEnd > seeds / 10, qPrintable(QString::number(revokedAtEnd)));
    QVERIFY2(overdue > seeds / 10, qPrintable(QString::number(overdue)));
    QVERIFY2(regranted > seeds / 10 || open < 100, qPrintable(QString::number(regranted)));
}

QTEST_GUILESS_MAIN(TestDeskRandom)
#include "tst_deskrandom.moc"
