#include "models/packetdrafts.h"
#include "models/repeatsender.h"
#include "models/templatetext.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using models::RepeatSender;
using models::TemplateText;

/// Variables in what is published, and sending at a rate.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char *text, const char *pattern) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(pattern);
        };
        row("no variable", "no variable");
        row("{\"a\": {}}", "\\{\"a\": \\{\\}\\}");
        row("${seq}", "1");
        row("<${seq}|${seq}>", "<1\\|1>");
        row("${now}", "2026-03-01T12:30:00\\.250Z");
        row("${walk}", "100\\.00");
        row("${walk+0.02}", "100\\.02");
        row("${walk-1}", "99\\.00");
        row("${random 5 5}", "5");
        row("${random 1 6}", "[1-6]");
        row("${random 0.5 0.5}", "0\\.50");
        row("${choice  a}", "a");
        row("${choice a b c}", "[abc]");
        row("${uuid}", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        row("costs $5 and $${seq}", "costs \\$5 and \\$\\{seq\\}");
        row("", "");
    }

    void fills()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        const auto filled = m_text.fill(text);
        QVERIFY(std::holds_alternative<TemplateText::Filled>(filled));
        const QString value = std::get<TemplateText::Filled>(filled).text;
        QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch(),
                 qPrintable(value));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("unknown") << QStringLiteral("a ${nothing} b") << 2;
        QTest::newRow("no end") << QStringLiteral("a ${seq") << 2;
        QTest::newRow("no name") << QStringLiteral("${}") << 0;
        QTest::newRow("seq takes nothing") << QStringLiteral("${seq 5}") << 0;
        QTest::newRow("one number") << QStringLiteral("${random 5}") << 0;
        QTest::newRow("backwards") << QStringLiteral("${random 6 1}") << 0;
        QTest::newRow("too wide") << QStringLiteral("${random -9223372036854775808 9223372036854775807}")
                                  << 0;
        QTest::newRow("not finite") << QStringLiteral("${random 0.1 1e999}") << 0;
        QTest::newRow("no words") << QStringLiteral("${choice}") << 0;
        QTest::newRow("walk about") << QStringLiteral("${walkabout}") << 0;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        const auto filled = m_text.fill(text);
        QVERIFY(std::holds_alternative<TemplateText::Error>(filled));
        QCOMPARE(std::get<TemplateText::Error>(filled).position, qsizetype{position});
        QVERIFY(!std::get<TemplateText::Error>(filled).text.isEmpty());
    }

    void sendsWhatItShowedAndThenAnother()
    {
        TemplateText text(7);
        const QString form = QStringLiteral("${seq} ${uuid} ${random 1 1000000} ${walk}");
        const QString shown = of(text, form);
        QCOMPARE(of(text, form), shown);
        text.advance();
        QVERIFY(of(text, form) != shown);
        QVERIFY(of(text, form).startsWith(QStringLiteral("2 ")));
        double last = 100;
        for (int step = 0; step < 100; ++step) {
            const double next = of(text, QStringLiteral("${walk}")).toDouble();
            QVERIFY(std::abs(next - last) <= 0.51);
            last = next;
            text.advance();
        }
    }

    void checksTheJsonThatWillBeSent()
    {
        models::PacketDrafts drafts;
        models::PacketDraft draft;
        draft.text = QStringLiteral("{\"bid\": ${walk}, \"n\": ${seq}}");
        drafts.setDraft(0, draft);
        QCOMPARE(drafts.problem(0), QString());
        QCOMPARE(drafts.oddity(0), QString());
        QCOMPARE(drafts.values(0).size(), std::size_t{2});
        auto packets = drafts.packets();
        QCOMPARE(std::get<std::vector<protocol::DataPacket>>(packets).at(0).data,
                 QByteArray("{\"bid\": 100.00, \"n\": 1}"));
        drafts.advance();
        packets = drafts.packets();
        QVERIFY(std::get<std::vector<protocol::DataPacket>>(packets).at(0).data.endsWith("\"n\": 2}"));
        draft.text = QStringLiteral("{\"bid\": ${wat}}");
        drafts.setDraft(0, draft);
        QVERIFY(drafts.problem(0).contains(QStringLiteral("wat")));
        draft.text = QStringLiteral("{\"bid\": ${choice a b}}");
        drafts.setDraft(0, draft);
        QVERIFY(!drafts.oddity(0).isEmpty()); // a word without quotes
    }

    void sendsAtARateAndStops()
    {
        qint64 now = 1000;
        int sent = 0;
        RepeatSender repeat([&] { return ++sent > 0; }, [&] { return now; });
        repeat.start(5, 100);
        QCOMPARE(sent, 1); // the first at once
        now += 50;
        repeat.tick();
        QCOMPARE(sent, 1);
        now += 150;
        repeat.tick();
        QCOMPARE(sent, 3);
        QCOMPARE(repeat.leftMs(), 100);
        repeat.stop();
        now += 1000;
        repeat.tick();
        QCOMPARE(sent, 3);
        QVERIFY(!repeat.isRunning());
    }

    void makesUpForNothingAfterAPause()
    {
        qint64 now = 0;
        int sent = 0;
        RepeatSender repeat([&] { return ++sent > 0; }, [&] { return now; });
        repeat.start(10, 100);
        now += 100;
        repeat.tick();
        QCOMPARE(sent, 2);
        repeat.setPaused(true);
        QVERIFY(repeat.isRunning());
        now += 10'000;
        repeat.tick();
        QCOMPARE(sent, 2);
        repeat.setPaused(false);
        repeat.tick();
        QCOMPARE(sent, 2);
        now += 100;
        repeat.tick();
        QCOMPARE(sent, 3);
        repeat.setPaused(true);
        repeat.stop();
        QVERIFY(!repeat.isRunning() && !repeat.isPaused());
    }

    void endsAfterTheLast()
    {
        qint64 now = 0;
        int sent = 0;
        RepeatSender repeat([&] { return ++sent > 0; }, [&] { return now; });
        repeat.start(3, 10);
        now += 10'000;
        repeat.tick();
        QCOMPARE(sent, 3);
        QVERIFY(!repeat.isRunning());
    }

    void isLateRatherThanAFlood()
    {
        qint64 now = 0;
        int sent = 0;
        RepeatSender repeat([&] { return ++sent > 0; }, [&] { return now; });
        repeat.start(1'000'000, 1);
        now += 60'000; // the window stood still for a minute
        repeat.tick();
        QCOMPARE(sent, 1 + RepeatSender::mostAtOnce);
        now += 1;
        repeat.tick();
        QCOMPARE(sent, 2 + RepeatSender::mostAtOnce);
    }

    void stopsWhereItCannotSend()
    {
        int left = 2;
        qint64 now = 0;
        RepeatSender repeat([&] { return left-- > 0; }, [&] { return now; });
        repeat.start(10, 1);
        now += 10;
        repeat.tick();
        QCOMPARE(repeat.sent(), 2);
        QVERIFY(!repeat.isRunning());
    }

private:
    static QString of(const TemplateText &text, const QString &form)
    {
        return std::get<TemplateText::Filled>(text.fill(form)).text;
    }

    const TemplateText m_text{1, [] {
                                  return qint64{1'772'368'200'250};
                              }};
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
