#include "gui/packets/filterbar.h"
#include "gui/packets/filterfield.h"
#include "gui/packets/filterpopup.h"
#include "gui/packets/packettable.h"
#include "models/savedfilters.h"
#include "packetbench.h"
#include "support/guitest.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QSignalSpy>

using gui::FilterBar;
using gui::FilterField;
using gui::FilterFrame;

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void saysThatAFilterIsValid()
    {
        PacketBench bench;
        bench.receive(100);
        FilterBar *bar = bench.view.filterBar();
        QCOMPARE(bar->verdict(), FilterFrame::Verdict::Empty);
        QTest::keyClicks(bar->field(), QStringLiteral("barc"));
        QCOMPARE(bar->verdict(), FilterFrame::Verdict::Valid);
        QTest::keyClick(bar->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.view.counters().shown, 50u);
        QTRY_COMPARE(bar->outcome(), QStringLiteral("50 of 100"));
        QTest::keyClick(bar->field(), Qt::Key_Escape);
        QCOMPARE(bar->verdict(), FilterFrame::Verdict::Empty);
        QTRY_COMPARE(bench.view.counters().shown, 100u);
    }

    void keepsItsHintOnOneLine()
    {
        PacketBench bench;
        FilterField *field = bench.view.filterBar()->field();
        bench.view.show();
        const int room = field->viewport()->width();
        const QString whole = field->placeholderText();
        QVERIFY(field->fontMetrics().horizontalAdvance(whole) <= room);
        bench.view.resize(300, bench.view.height());
        QCoreApplication::processEvents();
        QVERIFY(field->placeholderText() != whole);
        QVERIFY(field->fontMetrics().horizontalAdvance(field->placeholderText()) <=
                field->viewport()->width());
    }

    void keepsTheLastGoodFilterInForce()
    {
        PacketBench bench;
        bench.receive(100);
        FilterBar *bar = bench.view.filterBar();
        bar->setText(QStringLiteral("topic == \"BARC.L\""));
        QTRY_COMPARE(bench.view.counters().shown, 50u);
        QSignalSpy changed(bar, &FilterBar::filterChanged);
        QTest::keyClicks(bar->field(), QStringLiteral(" and ("));
        QCOMPARE(bar->verdict(), FilterFrame::Verdict::Invalid);
        QVERIFY(!bar->verdictText().isEmpty());
        QTest::keyClick(bar->field(), Qt::Key_Return);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(bench.view.counters().shown, 50u);
        QCOMPARE(bar->filter().text(), QStringLiteral("topic == \"BARC.L\""));
        QTest::keyClicks(bar->field(), QStringLiteral("size > 0)"));
        QCOMPARE(bar->verdict(), FilterFrame::Verdict::Valid);
        QTest::keyClick(bar->field(), Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(bench.view.counters().shown, 50u);
    }

    void countsWhatIsUndecided()
    {
        PacketBench bench;
        bench.receive(10);
        bench.feeder.receive(multicast("HSBA.L", QByteArray(60, 'a') + '!'));
        bench.view.poll();
        bench.view.filterBar()->setText(QStringLiteral("text matches \"^(a+)+$\""));
        QTRY_COMPARE(bench.view.filterBar()->outcome(), QStringLiteral("0 of 11, 1 undecided"));
        QVERIFY(bench.addsUp());
    }

    void pastedTextIsOneLineAndNotTooLong()
    {
        PacketBench bench;
        FilterBar *bar = bench.view.filterBar();
        bar->field()->setFocus();
        QApplication::clipboard()->setText(QStringLiteral("feed\n==\r\n\"A\""));
        bar->field()->paste();
        QCOMPARE(bar->text(), QStringLiteral("feed == \"A\""));
        bar->setText(QString());
        QApplication::clipboard()->setText(QString(1 << 20, QLatin1Char('x')));
        bar->field()->paste();
        QCOMPARE(bar->text().size(), FilterField::longestText);
        QVERIFY(bar->verdictText().contains(QStringLiteral("the end is missing")));
        QCOMPARE(bar->field()->document()->blockCount(), 1);
    }

    void tabAcceptsACompletion()
    {
        PacketBench bench;
        QVERIFY(bench.takesKeys());
        FilterBar *bar = bench.view.filterBar();
        bar->field()->setFocus();
        QTest::keyClicks(bar->field(), QStringLiteral("ent"));
        gui::FilterPopup *popup = bar->field()->popup();
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->completions().front().insert, QStringLiteral("entitlements"));
        QTest::keyClick(bar->field(), Qt::Key_Tab);
        QVERIFY(bar->text().startsWith(QStringLiteral("entitlements")));
        QVERIFY(!popup->isVisible());
        QVERIFY(bar->field()->hasFocus());
        bar->setText(QString());
        QTest::keyClicks(bar->field(), QStringLiteral("fe"));
        QVERIFY(popup->isVisible());
        QTest::keyClick(bar->field(), Qt::Key_Escape); // closes the popup alone
        QVERIFY(!popup->isVisible());
        QVERIFY(!bar->text().isEmpty());
    }

    void completesNamesOfTheStore()
    {
        PacketBench bench;
        bench.receive(10);
        FilterBar *bar = bench.view.filterBar();
        bar->field()->setFocus();
        QTest::keyClicks(bar->field(), QStringLiteral("topic == BA"));
        const auto &completions = bar->field()->popup()->completions();
        QVERIFY(std::any_of(completions.begin(), completions.end(),
                            [](const auto &each) { return each.insert.contains(QStringLiteral("BARC.L")); }));
    }

    void savesAndRecalls()
    {
        PacketBench bench;
        bench.receive(100);
        models::SavedFilters filters;
        bench.view.setSavedFilters(filters);
        FilterBar *bar = bench.view.filterBar();
        QTest::keyClicks(bar->field(), QStringLiteral("barc"));
        QTest::keyClick(bar->field(), Qt::Key_Return);
        QCOMPARE(filters.recent(), QStringList{QStringLiteral("barc")});
        Q_EMIT bar->savedMenu()->aboutToShow();
        bar->savedMenu()->actions().front()->trigger();
        auto *dialog = bench.view.window()->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("Bank & Co"));
        dialog->accept();
        QCOMPARE(filters.saved(),
                 (QList<models::SavedFilters::Named>{{QStringLiteral("Bank & Co"), QStringLiteral("barc")}}));
        bar->setText(QString());
        Q_EMIT bar->savedMenu()->aboutToShow();
        QCOMPARE(bar->savedMenu()->actions().back()->text(), QStringLiteral("Bank && Co"));
        bar->savedMenu()->actions().back()->trigger();
        QCOMPARE(bar->text(), QStringLiteral("barc"));

        models::SavedFilters other;
        other.restore(filters.state());
        QCOMPARE(other.saved(), filters.saved());
        QCOMPARE(other.recent(), filters.recent());
        other.restore("rubbish");
        QVERIFY(other.saved().isEmpty() && other.recent().isEmpty());
    }

    void savedFiltersAreLimited()
    {
        models::SavedFilters filters;
        QVERIFY(!filters.save(QStringLiteral("  "), QStringLiteral("a")));
        QVERIFY(!filters.save(QStringLiteral("a"), QString(10'000, QLatin1Char('x'))));
        for (int i = 0; i < models::SavedFilters::mostSaved; ++i)
            QVERIFY(filters.save(QString::number(i), QStringLiteral("a")));
        QVERIFY(!filters.save(QStringLiteral("one more"), QStringLiteral("a")));
        QVERIFY(filters.save(QStringLiteral("7"), QStringLiteral("b"))); // replaces
        for (int i = 0; i < 100; ++i)
            filters.use(QStringLiteral("f%1").arg(i));
        QCOMPARE(filters.recent().size(), models::SavedFilters::mostRecent);
        QCOMPARE(filters.recent().front(), QStringLiteral("f99"));
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
