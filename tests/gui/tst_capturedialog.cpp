// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/packets/capturedialog.h"
#include "panelfixture.h"
#include "support/guitest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using gui::CaptureDialog;
using store::Filter;

namespace {

Filter filterOf(const QString &text)
{
    return std::get<Filter>(Filter::parse(text, {}));
}

} // namespace

class TestCaptureDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        look = std::make_unique<gui::Look>();
    }

    void takesAWholeFilterOnly()
    {
        CaptureDialog dialog({}, look->theme, look->icons);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *narrow = dialog.findChild<QPushButton *>("narrow");
        QVERIFY(!narrow->isEnabled()); // nothing typed
        QVERIFY(!dialog.findChild<QPushButton *>("everything")->isVisible());
        QTest::keyClicks(dialog.field(), "topic ==");
        QVERIFY(!narrow->isEnabled());
        QVERIFY(!dialog.findChild<QLabel *>("note")->text().isEmpty());
        gui::savePictures(dialog, "capturedialog", *look);
        QTest::keyClicks(dialog.field(), " \"VOD.L\"");
        QVERIFY(narrow->isEnabled());
        QCOMPARE(dialog.findChild<QLabel *>("note")->text(), "");
        QTest::keyClick(dialog.field(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.filter().text(), "topic == \"VOD.L\"");
    }

    void storesEverythingAgain()
    {
        CaptureDialog dialog(filterOf("size > 1kB"), look->theme, look->icons);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.field()->text(), "size > 1kB");
        QTest::mouseClick(dialog.findChild<QPushButton *>("everything"), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.filter().isEmpty());
    }

private:
    std::unique_ptr<gui::Look> look;
};

QTEST_MAIN(TestCaptureDialog)
#include "tst_capturedialog.moc"
