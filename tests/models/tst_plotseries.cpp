#include "models/plotaxis.h"
#include "models/plotseries.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using models::PlotPoint;
using models::PlotSeries;
using models::PlotTick;

namespace {
constexpr qint64 second = 1'000'000'000;
constexpr qint64 noon = 1'700'000'000 * second;
} // namespace

class TestPlotSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void keepsEachValueWhileThereIsRoom()
    {
        PlotSeries series;
        for (int i = 0; i < 100; ++i)
            QVERIFY(series.add({noon + i * second, i * 1.5, false}));
        QCOMPARE(series.points().size(), 100u);
        QCOMPARE(series.valuesPerPoint(), 1u);
        QCOMPARE(series.points()[99].last, 148.5);
    }

    void hidesNoPeakHoweverManyValuesCome()
    {
        PlotSeries series;
        const int count = 5 * static_cast<int>(PlotSeries::capacity) + 7;
        for (int i = 0; i < count; ++i) {
            const double value = i == 1234 ? 1e6 : i == 70'000 ? -1e6 : 0;
            QVERIFY(series.add({noon + i, value, i == 4001}));
        }
        QVERIFY(series.points().size() <= PlotSeries::capacity);
        QCOMPARE(series.values(), static_cast<quint64>(count));
        QCOMPARE(std::ranges::max(series.points(), {}, &PlotPoint::highest).highest, 1e6);
        QCOMPARE(std::ranges::min(series.points(), {}, &PlotPoint::lowest).lowest, -1e6);
        quint64 values = 0;
        int gaps = 0;
        for (const PlotPoint &point : series.points()) {
            values += point.values;
            gaps += point.gapBefore || point.gapInside;
        }
        QCOMPARE(values, static_cast<quint64>(count));
        QCOMPARE(gaps, 1);
        QCOMPARE(series.points().front().firstNs, noon);
        QCOMPARE(series.points().back().lastNs, noon + count - 1);
    }

    void refusesWhatCantBeDrawn()
    {
        PlotSeries series;
        QVERIFY(!series.add({noon, std::numeric_limits<double>::infinity(), false}));
        QVERIFY(!series.add({noon, std::nan(""), false}));
        QVERIFY(series.add({noon, 1, false}));
        QVERIFY(series.add({noon, 2, false}));
        QVERIFY(!series.add({noon - 1, 3, false})); // time went back
        QCOMPARE(series.values(), 2u);
    }

    void findsWhatAStretchOfTimeNeeds()
    {
        PlotSeries series;
        for (int i = 0; i < 10; ++i)
            series.add({noon + i * 10, static_cast<double>(i), false});
        const auto some = series.between(noon + 35, noon + 55);
        QCOMPARE(some.size(), 4u); // two within, and what leads to them and away
        QCOMPARE(some.front().last, 3.0);
        QCOMPARE(some.back().last, 6.0);
        QCOMPARE(series.between(noon - 20, noon - 10).size(), 1u);
        QCOMPARE(*series.nearest(noon + 34), 3u);
        QCOMPARE(*series.nearest(noon + 36), 4u);
        QCOMPARE(*series.nearest(noon + 1000), 9u);
        QVERIFY(!PlotSeries().nearest(noon));
    }

    void axesHaveRoundValues_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char *name, double low, double high, const char *texts) {
            QTest::newRow(name) << low << high << QString::fromLatin1(texts);
        };
        row("units", 0.1, 4.2, "1 2 3 4");
        row("thousands", -1100, 1100, "-1,000 -500 0 500 1,000");
        row("hundredths", 71.301, 71.344, "71.31 71.32 71.33 71.34");
        row("nothing", 3, 3, "");
        row("too much", -1.7e308, 1.7e308, "");
    }
    void axesHaveRoundValues()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, texts);
        QStringList got;
        for (const PlotTick &tick : models::valueTicks(low, high, 5)) {
            QVERIFY(tick.at >= low && tick.at <= high);
            got += tick.text;
        }
        QCOMPARE(got.join(QLatin1Char(' ')), texts);
    }

    void timesAreRoundAndTellTheirDay()
    {
        QStringList seconds;
        for (const PlotTick &tick : models::timeTicks(noon + 1, noon + 21 * second, 6))
            seconds += tick.text;
        QCOMPARE(seconds.join(QLatin1Char(' ')), QStringLiteral("22:13:25 22:13:30 22:13:35 22:13:40"));
        const auto days = models::timeTicks(noon, noon + 2 * 86'400 * second, 5);
        QVERIFY(!days.empty());
        QVERIFY2(days.front().text.contains(QLatin1String("15/11/2023")), qPrintable(days.front().text));
        QVERIFY(models::timeTicks(noon, noon, 5).empty());
    }

    void valuesHaveTheirDigits()
    {
        QCOMPARE(models::plotValueText(1234567), QStringLiteral("1,234,567"));
        QCOMPARE(models::plotValueText(71.345), QStringLiteral("71.345"));
        QCOMPARE(models::plotValueText(-0.1), QStringLiteral("-0.1"));
    }
};

QTEST_GUILESS_MAIN(TestPlotSeries)
#include "tst_plotseries.moc"
