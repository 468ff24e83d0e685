#include "gui/packets/filterbar.h"
#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "gui/packets/savedialog.h"
#include "gui/widgets/taskbar.h"
#include "models/packettext.h"
#include "protocol/encoder.h"
#include "store/savejob.h"
#include "workbenchfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace protocol;

namespace {

QByteArray lines(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        all += "{\"time\": \"2026-01-01T12:00:00." + QByteArray::number(i % 1000).rightJustified(3, '0') +
               "Z\", \"kind\": 8, \"user\": \"u\", \"host\": \"h\", \"feed\": \"F\", \"topic\": \"T" +
               QByteArray::number(i % 10) + "\", \"content\": true, \"packets\": [[[], \"6f6e65\"]]}\n";
    }
    return all;
}

} // namespace

/// Saved messages in the window: opened, looked at, saved again, by hand.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void showsAFileInATabWithoutAConnection();
    void savesWhatIsShownAndWhatIsSelected();
    void savesRawFramesToTheSameBytes();
    void saysWhatIsWrongWithAFile();
    void asksForTheDialectWhereNothingTells();
    void opensADroppedFile();
    void cancelsOpening();
    void saysWhyItCannotSave();
    void warnsBeforeItReplacesAFile();

private:
    app::Workbench *open()
    {
        m_fixture->open();
        return &m_fixture->bench();
    }
    QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_fixture->file(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    /// The page in front, when the work of its task bar has ended.
    static gui::SessionPage *settled(app::Workbench &workbench)
    {
        gui::SessionPage *page = workbench.window().currentPage();
        return page && QTest::qWaitFor(
                           [page] { return !page->taskBar().isBusy() && !page->taskBar().text().isEmpty(); },
                           20'000)
                   ? page
                   : nullptr;
    }
    static gui::PacketView *packets(gui::SessionPage *page) { return page->findChild<gui::PacketView *>(); }
    static gui::SaveDialog *askToSave(gui::SessionPage *page)
    {
        page->saveAction()->trigger();
        gui::SaveDialog *dialog = page->findChild<gui::SaveDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    static bool saveAs(gui::SaveDialog *dialog, store::SaveFormat format, const QString &path)
    {
        dialog->findChild<QComboBox *>(QStringLiteral("format"))->setCurrentIndex(static_cast<int>(format));
        dialog->findChild<QLineEdit *>(QStringLiteral("file"))->setText(path);
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
        const bool canSave = save->isEnabled();
        QTest::mouseClick(save, Qt::LeftButton);
        return canSave;
    }

    std::unique_ptr<WorkbenchFixture> m_fixture;
};

void TestFiles::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>(gui::ThemeManager::Choice::Dark);
}

void TestFiles::showsAFileInATabWithoutAConnection()
{
    auto *workbench = open();
    workbench->openFile(write("two.jsonl", lines(500)));
    gui::SessionPage *page = settled(*workbench);
    QVERIFY(page);
    // It took the place of the tab that was not used.
    QCOMPARE(workbench->window().findChild<QTabBar *>(QStringLiteral("sessionTabs"))->count(), 1);
    QCOMPARE(page->name(), QStringLiteral("two.jsonl"));
    QVERIFY(page->taskBar().text().contains(QStringLiteral("500")));
    QTRY_COMPARE(packets(page)->index().size(), 500);
    QVERIFY(packets(page)->isVisible());
    QCOMPARE(packets(page)->counters().received, 500);
    // All filters work.
    packets(page)->filterBar()->setText(QStringLiteral("T7"));
    QTRY_COMPARE(packets(page)->index().size(), 50);
    int kept = 0;
    for (const QToolButton *button : packets(page)->filterBar()->findChildren<QToolButton *>())
        kept += button->isVisible() && button->menu() != nullptr;
    QCOMPARE(kept, 2); // the recent ones and the saved ones
    // Nothing that needs a connection can be asked for.
    for (const char *dock : {"subscriptions", "talkers", "notifications", "authorization", "publish"})
        QVERIFY(page->findChild<QDockWidget *>(QLatin1String(dock))->isHidden());
    QVERIFY(!page->findChild<QDockWidget *>(QStringLiteral("message"))->isHidden());
    const QList<QAction *> actions = page->actions();
    for (QAction *action : actions) {
        if (action->text() == QStringLiteral("Publish…") || action->text() == QStringLiteral("Connect…"))
            QVERIFY(!action->isEnabled());
    }
    QVERIFY(page->saveLayout().isEmpty()); // else the next session would open without its panels
    // The last tab that goes leaves a fresh one.
    Q_EMIT workbench->window().closeRequested(page);
    QVERIFY(workbench->window().findChild<QWidget *>(QStringLiteral("openSaved"))->isVisible());
}

void TestFiles::savesWhatIsShownAndWhatIsSelected()
{
    auto *workbench = open();
    const QByteArray content = lines(300);
    workbench->openFile(write("in.jsonl", content));
    gui::SessionPage *page = settled(*workbench);
    QVERIFY(page);
    QTRY_COMPARE(packets(page)->index().size(), 300);
    QTRY_VERIFY(page->saveAction()->isEnabled());
    // All: the same bytes.
    const QString all = m_fixture->file("all.jsonl");
    gui::SaveDialog *dialog = askToSave(page);
    QVERIFY(dialog && saveAs(dialog, store::SaveFormat::JsonLines, all));
    QVERIFY(settled(*workbench));
    QVERIFY2(page->taskBar().text().contains(QStringLiteral("Saved 300 messages")),
             qPrintable(page->taskBar().text()));
    QCOMPARE(bytesOf(all), content);
    // What the filter shows.
    packets(page)->filterBar()->setText(QStringLiteral("T3"));
    QTRY_COMPARE(packets(page)->index().size(), 30);
    const QString some = m_fixture->file("some.jsonl");
    dialog = askToSave(page);
    QVERIFY(dialog && saveAs(dialog, store::SaveFormat::JsonLines, some));
    QVERIFY(settled(*workbench));
    QTRY_COMPARE(bytesOf(some).count('\n'), 30);
    QCOMPARE(bytesOf(some).count("\"T3\""), 30);
    // Of these, the three that are selected.
    packets(page)->table()->setFocus();
    packets(page)->table()->setCurrentRow(13);
    QTest::keyClick(packets(page)->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(packets(page)->table(), Qt::Key_Down, Qt::ShiftModifier);
    const QString three = m_fixture->file("three.csv");
    dialog = askToSave(page);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("selected"))->isChecked());
    QVERIFY(saveAs(dialog, store::SaveFormat::Csv, three));
    QVERIFY(settled(*workbench));
    const QList<QByteArray> rows = bytesOf(three).split('\n');
    QCOMPARE(rows.size(), 1 + 3 + 1);
    QVERIFY(rows.at(1).startsWith("14,") && rows.at(2).startsWith("24,") && rows.at(3).startsWith("34,"));
}

void TestFiles::savesRawFramesToTheSameBytes()
{
    QByteArray content;
    for (int i = 0; i < 100; ++i)
        content += std::get<QByteArray>(encode(
            ForwardedMulticastData{
                "u", "h", "F", "T" + QByteArray::number(i), QByteArray("a/b"), {{{i}, QByteArray(i, 'x')}}},
            Dialect::V6));
    auto *workbench = open();
    workbench->openFile(write("in.frames", content));
    gui::SessionPage *page = settled(*workbench);
    QVERIFY(page);
    QTRY_COMPARE(packets(page)->index().size(), 100);
    packets(page)->table()->setCurrentRow(5);
    QCOMPARE(models::cellText(packets(page)->currentRow(), models::PacketColumn::Received),
             QStringLiteral("—"));
    const QString out = m_fixture->file("out.frames");
    gui::SaveDialog *dialog = askToSave(page);
    QVERIFY(dialog && saveAs(dialog, store::SaveFormat::RawFrames, out));
    QTRY_COMPARE(bytesOf(out), content);
    QVERIFY(settled(*workbench));
}

void TestFiles::saysWhatIsWrongWithAFile()
{
    auto *workbench = open();
    workbench->openFile(write("bad.jsonl", lines(5) + "{\"kind\": 8}\n" + lines(1)));
    gui::SessionPage *page = settled(*workbench);
    QVERIFY(page);
    const QString text = page->taskBar().text();
    QVERIFY2(text.contains(QStringLiteral("5 messages")) && text.contains(QStringLiteral("bad.jsonl")) &&
                 text.contains(QStringLiteral("Line 6")),
             qPrintable(text));
    QTRY_COMPARE(packets(page)->index().size(), 5);
    workbench->openFile(m_fixture->file("none.jsonl"));
    page = settled(*workbench);
    QVERIFY(page->taskBar().text().contains(QStringLiteral("could not be opened")));
    QVERIFY(page->taskBar().text().contains(QStringLiteral("No such file")));
}

void TestFiles::asksForTheDialectWhereNothingTells()
{
    const QByteArray frame =
        std::get<QByteArray>(encode(ForwardedMulticastData{"u", "h", "F", "T", false, {}}, Dialect::V4));
    const auto id = ClientId::fromText(u"00112233-4455-6677-8899-aabbccddeeff").value();
    const QByteArray other =
        std::get<QByteArray>(encode(ForwardedSubscriptionRequest{"u", "h", id, "F", "T", true}, Dialect::V4));
    auto *workbench = open();
    workbench->openFile(write("odd.frames", other));
    auto *box = workbench->window().findChild<QMessageBox *>();
    QVERIFY(box);
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().contains(QLatin1Char('6')))
            button->click();
    }
    gui::SessionPage *page = settled(*workbench);
    QVERIFY(page);
    QVERIFY(page->taskBar().text().contains(QStringLiteral("carry no data")));
    // Given beforehand, nothing is asked.
    workbench->openFile(write("given.frames", frame), Dialect::V3);
    page = settled(*workbench);
    QTRY_COMPARE(packets(page)->index().size(), 1);
}

void TestFiles::opensADroppedFile()
{
    auto *workbench = open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("dropped.jsonl", lines(3)))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&workbench->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&workbench->window(), &drop);
    gui::SessionPage *page = settled(*workbench);
    QVERIFY(page);
    QCOMPARE(page->name(), QStringLiteral("dropped.jsonl"));
    QMimeData text;
    text.setText(QStringLiteral("no file"));
    QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&workbench->window(), &other);
    QVERIFY(!other.isAccepted());
}

void TestFiles::cancelsOpening()
{
    auto *workbench = open();
    workbench->openFile(write("long.jsonl", lines(200'000)));
    gui::SessionPage *page = workbench->window().currentPage();
    QVERIFY(page->taskBar().isBusy());
    QTest::mouseClick(page->taskBar().findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(settled(*workbench));
    QVERIFY2(page->taskBar().text().contains(QStringLiteral("cancelled")),
             qPrintable(page->taskBar().text()));
    QTRY_COMPARE(packets(page)->counters().received, quint64(packets(page)->index().size()));
    // A tab may be closed in the middle of it.
    workbench->openFile(m_fixture->file("long.jsonl"));
    Q_EMIT workbench->window().closeRequested(workbench->window().currentPage());
}

void TestFiles::saysWhyItCannotSave()
{
    auto *workbench = open();
    workbench->openFile(write("in.jsonl", lines(10)));
    gui::SessionPage *page = settled(*workbench);
    QVERIFY(page);
    QTRY_COMPARE(packets(page)->index().size(), 10);
    QTRY_VERIFY(page->saveAction()->isEnabled());
    gui::SaveDialog *dialog = askToSave(page);
    QVERIFY(dialog);
    QVERIFY(!saveAs(dialog, store::SaveFormat::Csv, m_fixture->file("no/such.csv")));
    QVERIFY(saveAs(dialog, store::SaveFormat::Csv, QStringLiteral("/dev/full")));
    QVERIFY(settled(*workbench));
    QVERIFY2(page->taskBar().text().contains(QStringLiteral("could not be saved")),
             qPrintable(page->taskBar().text()));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

void TestFiles::warnsBeforeItReplacesAFile()
{
    auto *workbench = open();
    const QString path = write("in.jsonl", lines(10));
    workbench->openFile(path);
    gui::SessionPage *page = settled(*workbench);
    QVERIFY(page);
    QTRY_VERIFY(page->saveAction()->isEnabled());
    gui::SaveDialog *dialog = askToSave(page);
    QVERIFY(dialog);
    auto *file = dialog->findChild<QLineEdit *>(QStringLiteral("file"));
    auto *note = dialog->findChild<QLabel *>(QStringLiteral("note"));
    QVERIFY(note->text().isEmpty());
    QVERIFY(file->text().endsWith(QStringLiteral(".jsonl")));
    file->setText(path);
    QVERIFY(note->text().contains(QStringLiteral("replaced")));
    dialog->findChild<QComboBox *>(QStringLiteral("format"))->setCurrentIndex(2);
    QVERIFY(file->text().endsWith(QStringLiteral("in.frames")));
    QVERIFY(note->text().isEmpty());
    dialog->reject();
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
