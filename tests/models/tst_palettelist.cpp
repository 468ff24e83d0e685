#include "models/fuzzymatch.h"
#include "models/palettelist.h"

#include <QAbstractItemModelTester>
#include <QTest>

using models::FuzzyPattern;
using models::PaletteList;

/// What the command palette finds, and what comes first.
class TestPaletteList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("does");
        const auto row = [](const char *typed, const char *text, bool does) {
            QTest::addRow("%s in %s", typed, text)
                << QString::fromLatin1(typed) << QString::fromLatin1(text) << does;
        };
        row("", "anything", true);
        row("vod", "prices / vod.l", true);
        row("VOD", "prices / vod.l", true);
        row("pvl", "prices / vod.l", true);
        row("vp", "prices / vod.l", false);
        row("vod prices", "prices / vod.l", true);
        row("vod orders", "prices / vod.l", false);
        row("rl", "view reset layout", true);
        row("ab", "axb a", true); // the a that begins a word has no b behind it
        row("abc", "ab", false);
    }

    void fits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, does);
        QCOMPARE(FuzzyPattern(typed).score(text) >= 0, does);
    }

    void prefers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *typed, const char *better, const char *worse) {
            QTest::addRow("%s", typed)
                << QString::fromLatin1(typed) << QString::fromLatin1(better) << QString::fromLatin1(worse);
        };
        row("vod", "prices / vod.l", "prices / avod.l");    // a word that begins so
        row("bar", "prices / barc.l", "prices / b.a.r.c");  // one piece
        row("rl", "view reset layout", "view world");       // beginnings of words
        row("vod.l", "prices / vod.l", "prices / vod.lon"); // nothing left over
    }

    void prefers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const FuzzyPattern pattern(typed);
        QVERIFY(pattern.score(worse) >= 0);
        QVERIFY2(pattern.score(better) > pattern.score(worse),
                 qPrintable(QStringLiteral("%1, %2").arg(QString::number(pattern.score(better)),
                                                         QString::number(pattern.score(worse)))));
    }

    void putsTheBestFirstAndCountsTheRest()
    {
        PaletteList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::vector<PaletteList::Entry> entries;
        PaletteList::Entry command;
        command.text = QStringLiteral("Reset layout");
        command.detail = QStringLiteral("View");
        command.isEnabled = false;
        entries.push_back(command);
        for (int number = 0; number < 1000; ++number)
            entries.push_back(
                {PaletteList::Kind::Topic, {}, {}, {}, -1, true, "PRICES", "T" + QByteArray::number(number)});
        list.setEntries(entries);
        QCOMPARE(list.rowCount(), PaletteList::mostShown);
        QCOMPARE(list.matchCount(), 1001);
        QCOMPARE(list.index(0).data().toString(), QStringLiteral("Reset layout"));
        QVERIFY(!list.flags(list.index(0)).testFlag(Qt::ItemIsEnabled));
        list.setText(QStringLiteral("t77"));
        QCOMPARE(list.index(0).data().toString(), QStringLiteral("PRICES / T77"));
        QCOMPARE(list.entry(0)->topic, QByteArray("T77"));
        list.setText(QStringLiteral("no such thing at all"));
        QCOMPARE(list.rowCount(), 0);
        QVERIFY(!list.entry(0));
    }

    void showsHiddenCharactersOfNames()
    {
        PaletteList list;
        list.setEntries({{PaletteList::Kind::Topic, {}, {}, {}, -1, true, "A", "x\xe2\x80\xaey"}});
        QVERIFY(list.index(0).data().toString().contains(QStringLiteral("202E")));
        QCOMPARE(list.index(0).data(models::RawTopicRole).toByteArray(), QByteArray("x\xe2\x80\xaey"));
    }
};

QTEST_MAIN(TestPaletteList)
#include "tst_palettelist.moc"
