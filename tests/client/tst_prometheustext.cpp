#include "client/prometheustext.h"

#include <QTest>

#include <cmath>

using client::PrometheusText;
using Trouble = PrometheusText::Trouble;

/// Walking a page of Prometheus text.
class TestPrometheusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSamples_data();
    void readsSamples();
    void saysWhichLineIsWrong_data();
    void saysWhichLineIsWrong();
    void takesAnyBytesInALabel();
    void walksAMillionSamples();
    void endsOnAnyCut();
};

namespace {

/// Every sample as `name{label=value,…} number`, and the error.
QStringList walk(const QByteArray &page)
{
    QStringList lines;
    PrometheusText text(page);
    PrometheusText::Step step = PrometheusText::Step::End;
    while ((step = text.next()) == PrometheusText::Step::Sample) {
        QString line = QString::fromUtf8(text.name());
        for (const PrometheusText::Label &label : text.labels())
            line += QStringLiteral(" %1=%2").arg(QString::fromUtf8(label.name),
                                                 QString::fromUtf8(PrometheusText::unescaped(label.value)));
        lines.append(line + QStringLiteral(" : %1").arg(text.value()));
    }
    if (step == PrometheusText::Step::Error)
        lines.append(QStringLiteral("line %1: %2").arg(text.line()).arg(static_cast<int>(text.trouble())));
    return lines;
}

} // namespace

void TestPrometheusText::readsSamples_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("samples");
    const auto row = [](const char *name, const QByteArray &page, const QStringList &samples) {
        QTest::newRow(name) << page << samples;
    };
    row("empty", "", {});
    row("comments and blanks", "# HELP a b\n\n  \t\n#\n# TYPE a counter\n", {});
    row("bare", "a 1\n", {QStringLiteral("a : 1")});
    row("no line end", "a 1", {QStringLiteral("a : 1")});
    row("return and line feed", "a 1\r\n\r\nb 2\r\n", {QStringLiteral("a : 1"), QStringLiteral("b : 2")});
    row("labels", "a{b=\"c\",d=\"e\"} 2\n", {QStringLiteral("a b=c d=e : 2")});
    row("comma at the end", "a{b=\"c\",} 2\n", {QStringLiteral("a b=c : 2")});
    row("no labels in braces", "a{} 2\n", {QStringLiteral("a : 2")});
    row("blanks", " \ta \t{ b = \"c\" , d=\"e\" }\t 2 \t\n", {QStringLiteral("a b=c d=e : 2")});
    row("escapes", "a{b=\"\\\\n\\\"\\n\"} 2\n", {QStringLiteral("a b=\\n\"\n : 2")});
    row("braces and commas in a label", "a{b=\"},{\"} 2\n", {QStringLiteral("a b=},{ : 2")});
    row("colons and digits in a name", "a:b_9 2\n", {QStringLiteral("a:b_9 : 2")});
    row("timestamp", "a 1.5e3 1395066363000\n", {QStringLiteral("a : 1500")});
    row("signs", "a -1\na +2\n", {QStringLiteral("a : -1"), QStringLiteral("a : 2")});
    row("not a number", "a NaN\n", {QStringLiteral("a : nan")});
    row("endless", "a +Inf\na -Inf\n", {QStringLiteral("a : inf"), QStringLiteral("a : -inf")});
}

void TestPrometheusText::readsSamples()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, samples);
    QCOMPARE(walk(page), samples);
}

void TestPrometheusText::saysWhichLineIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, const QByteArray &line, Trouble trouble) {
        QTest::newRow(name) << line << trouble;
    };
    row("no name", "{a=\"b\"} 1", Trouble::Name);
    row("a digit first", "9a 1", Trouble::Name);
    row("HTML", "<html>", Trouble::Name);
    row("no value", "a", Trouble::Value);
    row("a word for a value", "a b", Trouble::Value);
    row("a value run on", "a 1x", Trouble::Value);
    row("two signs", "a +-1", Trouble::Value);
    row("no equals sign", "a{b} 1", Trouble::Label);
    row("a colon in a label's name", "a{b:c=\"d\"} 1", Trouble::Label);
    row("no comma", "a{b=\"c\"d=\"e\"} 1", Trouble::Label);
    row("only a comma", "a{,} 1", Trouble::Label);
    row("braces not closed", "a{b=\"c\"", Trouble::Label);
    row("no quotes", "a{b=c} 1", Trouble::Quote);
    row("quotes not closed", "a{b=\"c} 1", Trouble::Quote);
    row("an escaped quote last", "a{b=\"c\\\"", Trouble::Quote);
    row("a backslash last", "a{b=\"c\\", Trouble::Quote);
    row("an unknown escape", "a{b=\"\\t\"} 1", Trouble::Escape);
    row("a word after the value", "a 1 now", Trouble::Timestamp);
    row("three words", "a 1 2 3", Trouble::Timestamp);
    row("too many labels", "a{" + QByteArray("b=\"\",").repeated(65) + "} 1", Trouble::TooManyLabels);
}

void TestPrometheusText::saysWhichLineIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(Trouble, trouble);
    const QByteArray page = "# HELP\nok 1\n" + line + "\nok 2\n";
    PrometheusText text(page);
    QCOMPARE(text.next(), PrometheusText::Step::Sample);
    QCOMPARE(text.next(), PrometheusText::Step::Error);
    QCOMPARE(text.trouble(), trouble);
    QCOMPARE(text.line(), 3);
    QVERIFY(!PrometheusText::troubleText(text.trouble()).isEmpty());
    QCOMPARE(text.next(), PrometheusText::Step::Error); // and stays
    QCOMPARE(text.line(), 3);
}

void TestPrometheusText::takesAnyBytesInALabel()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) {
        if (byte != '\n' && byte != '"' && byte != '\\')
            bytes.append(static_cast<char>(byte));
    }
    const QByteArray page = "a{b=\"" + bytes + "\"} 1\n";
    PrometheusText text(page);
    QCOMPARE(text.next(), PrometheusText::Step::Sample);
    QCOMPARE(PrometheusText::unescaped(text.labels().front().value), bytes);
}

void TestPrometheusText::walksAMillionSamples()
{
    const QByteArray page = QByteArray("a 1\n").repeated(1'000'000);
    PrometheusText text(page);
    qint64 samples = 0;
    while (text.next() == PrometheusText::Step::Sample)
        ++samples;
    QCOMPARE(samples, 1'000'000);
    QCOMPARE(text.line(), 1'000'000);
}

void TestPrometheusText::endsOnAnyCut()
{
    const QByteArray page = "# TYPE a gauge\na{b=\"c\\\"\",d=\"\\\\\"} +1.5e3 17\r\nb NaN\n";
    for (qsizetype size = 0; size <= page.size(); ++size) {
        const QByteArray cut = page.first(size); // its end is the end of its memory, for the sanitizer
        PrometheusText text(cut);
        int steps = 0;
        while (text.next() == PrometheusText::Step::Sample)
            ++steps;
        QVERIFY(steps <= 2);
    }
}

QTEST_APPLESS_MAIN(TestPrometheusText)
#include "tst_prometheustext.moc"
