// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/window/figurepopup.h"
#include "gui/window/memorygauge.h"
#include "gui/window/sessionstatusbar.h"
#include "gui/window/statuscounter.h"
#include "panelfixture.h"
#include "support/guitest.h"

#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using gui::Figure;
using gui::FigurePopup;
using gui::SessionFigures;
using gui::SessionStatusBar;
using gui::StatusCounter;

namespace {

SessionFigures someFigures()
{
    SessionFigures figures;
    figures.received = 5'186'402;
    figures.shown = 18'204;
    figures.filtered = 5'167'886;
    figures.dropped = 312;
    figures.untested = 1'000;
    figures.undecided = 20;
    figures.paused = 300;
    figures.cleared = 4'000;
    figures.captureFiltered = 50'000;
    figures.memoryUsed = 412 << 20;
    figures.memoryBudget = 1024 << 20;
    return figures;
}

} // namespace

class TestSessionStatusBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English));
        look = std::make_unique<gui::Look>();
        window = std::make_unique<QMainWindow>();
        bar = new SessionStatusBar(look->theme, look->icons, window.get());
        window->setStatusBar(bar);
        window->setCentralWidget(new QWidget);
        window->resize(1200, 300);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        bar->setFigures(someFigures());
    }
    void cleanup() { window.reset(); }

    void showsTheFigures()
    {
        QCOMPARE(counter(Figure::Received)->value(), "5,186,402");
        QCOMPARE(counter(Figure::Dropped)->value(), "312");
        QVERIFY(!counter(Figure::Evicted)->isVisible()); // none
        gui::savePictures(*window, "statusbar", *look);
    }

    void aClickExplainsWhatFilteredIsMadeOf()
    {
        QTest::mouseClick(counter(Figure::Filtered), Qt::LeftButton);
        QVERIFY(bar->popup() && bar->popup()->isVisible());
        QCOMPARE(valueOf("Do not match the filter"), "5,112,566");
        QCOMPARE(valueOf("Not tested yet"), "1,000");
        QCOMPARE(valueOf("Undecided: testing took too long"), "20");
        QCOMPARE(valueOf("Came while the view is paused"), "300");
        QCOMPARE(valueOf("Cleared away"), "4,000");
        QCOMPARE(valueOf("Kept out by the capture filter"), "50,000");
        gui::savePictures(*bar->popup(), "figurepopup", *look);
        // The figures go on.
        SessionFigures figures = someFigures();
        figures.untested = 0;
        bar->setFigures(figures);
        QCOMPARE(valueOf("Not tested yet"), "0");
        QCOMPARE(valueOf("Do not match the filter"), "5,113,566");
        QTest::keyClick(bar->popup(), Qt::Key_Escape);
        QTRY_VERIFY(!bar->popup());
    }

    void explainsEachByKeyboard_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<Qt::Key>("key");
        QTest::addRow("received") << Figure::Received << Qt::Key_Space;
        QTest::addRow("shown") << Figure::Shown << Qt::Key_Return;
        QTest::addRow("evicted") << Figure::Evicted << Qt::Key_Return;
        QTest::addRow("dropped") << Figure::Dropped << Qt::Key_Space;
        QTest::addRow("rate") << Figure::Rate << Qt::Key_Enter;
    }
    void explainsEachByKeyboard()
    {
        QFETCH(const Figure, figure);
        QFETCH(const Qt::Key, key);
        SessionFigures figures = someFigures();
        figures.evicted = 1;
        bar->setFigures(figures);
        QVERIFY(counter(figure)->focusPolicy() & Qt::TabFocus);
        counter(figure)->setFocus();
        QTest::keyClick(counter(figure), key);
        QVERIFY(bar->popup() && bar->popup()->isVisible());
        QVERIFY(!bar->popup()->accessibleDescription().isEmpty());
        QCOMPARE(bar->popup()->accessibleName(), counter(figure)->accessibleName());
    }

    void memoryTakesAnotherBudget()
    {
        auto *gauge = bar->findChild<gui::MemoryGauge *>("memory");
        QVERIFY(gauge->focusPolicy() & Qt::TabFocus);
        QSignalSpy chosen(bar, &SessionStatusBar::budgetChosen);
        QTest::mouseClick(gauge, Qt::LeftButton);
        QVERIFY(bar->popup());
        QCOMPARE(valueOf("Taken by this session"), "432,013,312 bytes");
        auto *budget = bar->popup()->findChild<QSpinBox *>("budget");
        QCOMPARE(budget->value(), 1024);
        gui::savePictures(*bar->popup(), "memorypopup", *look);
        budget->setValue(2048);
        bar->setFigures(someFigures()); // does not write over what is being chosen
        QCOMPARE(budget->value(), 2048);
        QTest::mouseClick(bar->popup()->findChild<QPushButton *>("setBudget"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toLongLong(), qint64{2048} << 20);
        QTRY_VERIFY(!bar->popup());
    }

    void saysThatTheCaptureIsNarrowed()
    {
        auto *capture = bar->findChild<StatusCounter *>("capture");
        QVERIFY(!capture->isVisible());
        bar->setCapture("topic == \"<b>\"");
        QVERIFY(capture->isVisible());
        QVERIFY(!capture->toolTip().contains("<b>"));
        QSignalSpy requested(bar, &SessionStatusBar::captureRequested);
        QTest::mouseClick(capture, Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        gui::savePictures(*window, "capture", *look);
        bar->setCapture({});
        QVERIFY(!capture->isVisible());
    }

    void compactKeepsTheGauge()
    {
        bar->setCompact(true);
        QVERIFY(!counter(Figure::Rate)->isVisible());
        QVERIFY(bar->findChild<gui::MemoryGauge *>("memory")->isVisible());
    }

private:
    StatusCounter *counter(Figure figure) const
    {
        return bar->findChild<StatusCounter *>(QStringLiteral("figure%1").arg(static_cast<int>(figure)));
    }
    /// What the popup says of a figure.
    QString valueOf(const QString &name) const
    {
        const auto labels = bar->popup()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return "(none)";
    }

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<QMainWindow> window;
    SessionStatusBar *bar = nullptr;
};

QTEST_MAIN(TestSessionStatusBar)
#include "tst_sessionstatusbar.moc"
