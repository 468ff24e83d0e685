#include "models/gototarget.h"
#include "models/packettimes.h"

#include <QDateTime>
#include <QTest>

using namespace models;

class TestPacketTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansReadToTheMicrosecond_data();
    void spansReadToTheMicrosecond();
    void formatsDiffer();
    void readsWhereToGo_data();
    void readsWhereToGo();
    void refusesWhatIsNoTarget_data();
    void refusesWhatIsNoTarget();
};

namespace {
constexpr qint64 second = 1'000'000'000;

qint64 local(int year, int month, int day, int hour, int minute, int s, qint64 ns = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, s)).toMSecsSinceEpoch() * 1'000'000 + ns;
}
} // namespace

void TestPacketTimes::spansReadToTheMicrosecond_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64{0} << QStringLiteral("+0.000 000");
    QTest::newRow("micros") << qint64{123'456} << QStringLiteral("+0.000 123");
    QTest::newRow("back") << -(2 * second + 401'219'000) << QStringLiteral("-2.401 219");
    QTest::newRow("minutes") << 62 * second + 5'000'000 << QStringLiteral("+1:02.005 000");
    QTest::newRow("hours") << 90'007 * second << QStringLiteral("+25:00:07.000 000");
    QTest::newRow("the least") << std::numeric_limits<qint64>::min()
                               << QStringLiteral("-2562047:47:16.854 775");
}

void TestPacketTimes::spansReadToTheMicrosecond()
{
    QFETCH(qint64, ns);
    QTEST(spanText(ns), "text");
}

void TestPacketTimes::formatsDiffer()
{
    const qint64 time = 1'700'000'000 * second + 219'000; // 22:13:20 UTC
    QCOMPARE(timeText(TimeFormat::Utc, time, std::nullopt), QStringLiteral("22:13:20.000 219"));
    QCOMPARE(timeText(TimeFormat::Local, time, std::nullopt),
             QDateTime::fromMSecsSinceEpoch(time / 1'000'000).toString(QStringLiteral("HH:mm:ss.zzz 219")));
    QCOMPARE(timeText(TimeFormat::Delta, time, time - second), QStringLiteral("+1.000 000"));
    QCOMPARE(timeText(TimeFormat::SinceFirst, time, std::nullopt), QString());
}

void TestPacketTimes::readsWhereToGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRow");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *text, qint64 number) {
        QTest::newRow(text) << QString::fromUtf8(text) << true << number;
    };
    row("1", 0);
    row("5012901", 5'012'900);
    row(" 5,012,901 ", 5'012'900);
    row("5.012.901", 5'012'900);
    row("5 012 901", 5'012'900);
    const auto time = [](const char *text, qint64 ns) {
        QTest::newRow(text) << QString::fromUtf8(text) << false << ns;
    };
    const qint64 now = local(2026, 3, 2, 14, 0, 0);
    time("12:30", local(2026, 3, 2, 12, 30, 0));
    time("12:30:07", local(2026, 3, 2, 12, 30, 7));
    time("12:30:07.25", local(2026, 3, 2, 12, 30, 7, 250'000'000));
    time("9:05:00.000000001", local(2026, 3, 2, 9, 5, 0, 1));
    time("14:00:01", local(2026, 3, 1, 14, 0, 1)); // not in the future: yesterday
    time("2026-02-28 23:00:00", local(2026, 2, 28, 23, 0, 0));
    time("-5m", now - 300 * second);
    time("-90ms", now - 90'000'000);
}

void TestPacketTimes::readsWhereToGo()
{
    QFETCH(QString, text);
    QFETCH(bool, isRow);
    QFETCH(qint64, value);
    const GoToTarget target = goToTarget(text, local(2026, 3, 2, 14, 0, 0));
    if (isRow)
        QCOMPARE(target, GoToTarget(GoToRow{static_cast<quint64>(value)}));
    else
        QCOMPARE(target, GoToTarget(GoToTime{value}));
}

void TestPacketTimes::refusesWhatIsNoTarget_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "0", "-5", "-5 apples", "25:00", "12:61:00", "noon", "+3",
                             "99999999999999999999", "2026-13-01 12:00", "-"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("a million digits") << QString(1'000'000, QLatin1Char('7'));
}

void TestPacketTimes::refusesWhatIsNoTarget()
{
    QFETCH(QString, text);
    const GoToTarget target = goToTarget(text, local(2026, 3, 2, 14, 0, 0));
    QVERIFY(std::holds_alternative<GoToError>(target));
    QVERIFY(!std::get<GoToError>(target).text.isEmpty());
}

QTEST_GUILESS_MAIN(TestPacketTimes)
#include "tst_packettimes.moc"
