// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "../store/feeder.h"
#include "authorization/auditcsv.h"
#include "authorizationfixture.h"
#include "gui/authorization/endpicker.h"
#include "gui/connection/certificatetext.h"
#include "gui/window/sessionstatusbar.h"
#include "gui/window/statuscounter.h"
#include "models/cellfilter.h"
#include "models/granttext.h"
#include "models/packettext.h"
#include "models/packettimes.h"
#include "models/plotaxis.h"
#include "models/publishhistory.h"
#include "models/publishtemplate.h"
#include "models/timetext.h"
#include "packetbench.h"
#include "store/filter.h"
#include "store/savejob.h"

#include <QAccessible>
#include <QBuffer>
#include <QDateTimeEdit>

using models::AuthorizationTable;

namespace {

constexpr qint64 dayMs = qint64{24} * 3600 * 1000;

/// 3 November 2026, 14:32:06, on the clock of this machine.
QDateTime moment()
{
    return {QDate(2026, 11, 3), QTime(14, 32, 6)};
}

} // namespace

/// Numbers, sizes and dates as the user's country writes them, and files as all programs read them.
class TestLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::failOnWarnings(); }
    void init();
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void textsAreWrittenInIt_data() { locales(); }
    void textsAreWrittenInIt();
    void datesAreWrittenInIt_data() { locales(); }
    void datesAreWrittenInIt();
    void theStatusBarCountsInIt_data() { locales(); }
    void theStatusBarCountsInIt();
    void thePacketTableCountsInIt_data() { locales(); }
    void thePacketTableCountsInIt();
    void theInboxCountsInIt_data() { locales(); }
    void theInboxCountsInIt();
    void timesReadTheSameEverywhere_data() { locales(); }
    void timesReadTheSameEverywhere();
    void filesAreTheSameEverywhere_data() { locales(); }
    void filesAreTheSameEverywhere();

private:
    static void locales();
    /// `1234567` with the locale's groups.
    static QString grouped(const char *digits)
    {
        QFETCH(QString, group);
        return QString::fromUtf8(digits).replace(QLatin1Char('\''), group);
    }
    static QString pointed(const char *number)
    {
        QFETCH(QString, point);
        return QString::fromLatin1(number).replace(QLatin1Char('.'), point);
    }
    /// What goes to files and to the clipboard as data.
    static QByteArrayList outputs();

    QByteArrayList m_plainOutputs;
};

void TestLocale::locales()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("date");      // 3 November 2026
    QTest::addColumn<QString>("shortDate"); // where there is little room
    const auto row = [](const char *name, const QString &group, const char *point, const char *date,
                        const char *shortDate) {
        QTest::newRow(name) << QString(name) << group << QString(point) << QString(date)
                            << QString(shortDate);
    };
    row("en_US", ",", ".", "11/3/2026", "11/3/26");
    row("de_DE", ".", ",", "03.11.2026", "03.11.26");
    row("fr_FR", QChar(0x202F), ",", "03/11/2026", "03/11/2026");
    row("ja_JP", ",", ".", "2026/11/03", "2026/11/03");
}

void TestLocale::init()
{
    if (m_plainOutputs.isEmpty())
        m_plainOutputs = outputs();
    QFETCH(QString, name);
    QLocale::setDefault(QLocale(name));
}

void TestLocale::textsAreWrittenInIt()
{
    QCOMPARE(models::rateText(84'210), grouped("84'210"));
    QCOMPARE(models::rateText(2.1), pointed("2.1"));
    QCOMPARE(models::megabytesText(1.4e6), pointed("1.4"));
    QCOMPARE(models::plotValueText(71.25), pointed("71.25"));
    QCOMPARE(models::plotValueText(1'234'567), grouped("1'234'567"));
    QCOMPARE(models::valueTicks(0, 2, 5).at(1).text, pointed("0.5"));
    QCOMPARE(models::rowNumberText(1'234'566), grouped("1'234'567"));
    models::PublishHistory history;
    history.add({1, "F", "T", std::nullopt, 1'200, 7'654'321});
    QCOMPARE(history.index(0, models::PublishHistory::PacketsColumn).data().toString(), grouped("1'200"));
    QCOMPARE(history.index(0, models::PublishHistory::BytesColumn).data().toString(), grouped("7'654'321"));
}

void TestLocale::datesAreWrittenInIt()
{
    QFETCH(QString, date);
    QFETCH(QString, shortDate);
    QCOMPARE(models::dateText(moment().date()), date);
    const qint64 at = moment().toMSecsSinceEpoch();
    QCOMPARE(models::GrantText::timeText(at, at + 2 * dayMs), shortDate + " 14:32");
    const auto ticks = models::timeTicks((at - 3 * dayMs) * 1'000'000, (at + 3 * dayMs) * 1'000'000, 7);
    QVERIFY(std::any_of(ticks.begin(), ticks.end(),
                        [&](const models::PlotTick &tick) { return tick.text == shortDate; }));
    client::PeerCertificate certificate;
    certificate.from = QDateTime(QDate(2026, 11, 3), QTime(14, 32), Qt::UTC);
    certificate.until = certificate.from.addDays(400);
    QVERIFY2(gui::CertificateText::validity(certificate, certificate.from.addDays(1))
                 .contains(date + " 14:32 UTC"),
             qPrintable(gui::CertificateText::validity(certificate, certificate.from.addDays(1))));
    gui::EndPicker picker;
    picker.setEnd(std::chrono::milliseconds(at));
    QCOMPARE(picker.findChild<QDateTimeEdit *>("at")->text(), date + " 14:32");
}

void TestLocale::theStatusBarCountsInIt()
{
    const gui::Look look;
    gui::SessionStatusBar bar(look.theme, look.icons);
    gui::SessionFigures figures;
    figures.received = 5'186'402;
    figures.memoryUsed = qint64{1'200} << 20;
    figures.memoryBudget = qint64{4'096} << 20;
    figures.messagesPerSecond = 98'765;
    figures.bytesPerSecond = 1.4e6;
    bar.setFigures(figures);
    QStringList values;
    const auto counters = bar.findChildren<gui::StatusCounter *>();
    for (const gui::StatusCounter *counter : counters)
        values.append(counter->value());
    QVERIFY2(values.contains(grouped("5'186'402")), qPrintable(values.join(' ')));
    QVERIFY2(values.contains(grouped("98'765 msg/s  ") + pointed("1.4 MB/s")), qPrintable(values.join(' ')));
    QStringList texts;
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    QVERIFY2(texts.contains(grouped("1'200 / 4'096 MB")), qPrintable(texts.join(' ')));
}

void TestLocale::thePacketTableCountsInIt()
{
    PacketBench bench;
    bench.feeder.receive(multicast("T", QByteArray(5'000, 'x'), "F"));
    bench.view.poll();
    QAccessibleTableInterface *table =
        QAccessible::queryAccessibleInterface(bench.view.table())->tableInterface();
    QStringList cells; // what is painted, and read aloud
    for (int column = 0; column < table->columnCount(); ++column)
        cells.append(table->cellAt(0, column)->text(QAccessible::Name));
    const auto frame = grouped("5'0"); // and what stands around the payload
    QVERIFY2(std::any_of(cells.begin(), cells.end(),
                         [&](const QString &cell) { return cell.startsWith(frame) && cell.size() == 5; }),
             qPrintable(cells.join('|')));
}

void TestLocale::theInboxCountsInIt()
{
    gui::AuthorizationFixture desk;
    for (int i = 0; i < 1'234; ++i)
        desk.session.ask("mary", "VOD.L");
    desk.table.poll();
    QCOMPARE(desk.table.rowCount(), 1);
    QCOMPARE(desk.table.index(0, AuthorizationTable::AskedColumn).data().toString(), grouped("1'234×"));
    desk.clickRow(0);
    QVERIFY2(desk.textOf(&desk.panel, "details").contains(grouped("1'234×")),
             qPrintable(desk.textOf(&desk.panel, "details")));
}

/// What is typed into a filter or the Go to field is typed as it is read.
void TestLocale::timesReadTheSameEverywhere()
{
    const qint64 ns = moment().toMSecsSinceEpoch() * 1'000'000 + 401'219'000;
    QCOMPARE(models::receivedText(ns), "14:32:06.401 219");
    QCOMPARE(models::timeOfDay(ns / 1'000'000), "14:32:06");
    QCOMPARE(models::dateAndTime(ns / 1'000'000), "2026-11-03 14:32:06"); // as the audit is searched
    QCOMPARE(models::spanText(1'401'219'000), "+1.401 219");
    QCOMPARE(models::ageText(62'000), "1:02");
    QVERIFY(std::holds_alternative<store::Filter>(store::Filter::parse(
        QStringLiteral("time >= 14:32:06.401 and size > 1500"), store::FilterContext::current())));
}

QByteArrayList TestLocale::outputs()
{
    QByteArrayList all;
    store::PacketStore packets(protocol::Dialect::V4, PacketBench::options(64 << 20, 64 * 1024, [] {
                                   return qint64{1'767'268'800'123'456'000};
                               }));
    Feeder feeder(packets);
    feeder.connected(1);
    feeder.receive(multicast("T", "{\"bid\": 71.25, \"size\": 1234567}", "F"));
    feeder.receive(multicast("T", QByteArray(12'345, 'x'), "F"));
    const store::RowRange rows = packets.rows();
    for (const store::SaveFormat format : {store::SaveFormat::JsonLines, store::SaveFormat::Csv}) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        store::SaveJob(packets, {{}, format, {{rows.first, rows.end - 1}}}).writeTo(file);
        all.append(file.data());
    }
    models::TemplateBook templates;
    models::PublishTemplate kept;
    kept.feed = "F";
    kept.everyMs = 1'234;
    kept.times = 12'345;
    if (!templates.put("a", kept).isEmpty())
        qFatal("no template");
    all.append(templates.bytes());
    authorization::PresetBook presets;
    if (!presets.put({"F", "all", {1, 1'234, 1'234'567}}).isEmpty())
        qFatal("no preset");
    all.append(presets.bytes());
    all.append(models::cellFilter(store::PinnedRow(packets.segmentAt(rows.end - 1), rows.end - 1, 0),
                                  models::PacketColumn::Bytes)
                   .toUtf8());
    all.append(authorization::auditCsvHeader());
    return all;
}

void TestLocale::filesAreTheSameEverywhere()
{
    const QByteArrayList now = outputs();
    QCOMPARE(now, m_plainOutputs);
    for (const QByteArray &file : now)
        QVERIFY(!file.isEmpty());
    QVERIFY(now.at(2).contains("12345"));
}

QTEST_MAIN(TestLocale)
#include "tst_locale.moc"
