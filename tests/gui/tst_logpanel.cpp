// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/connection/logpanel.h"
#include "models/eventlogfilter.h"
#include "panelfixture.h"
#include "support/guitest.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

using models::EventLog;

/// The log as a user reads it, and takes it along.
class TestLogPanel : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English));
        look = std::make_unique<gui::Look>();
        log = std::make_unique<EventLog>([] { return qint64{(14 * 3600 + 32 * 60 + 6) * 1000}; });
        panel = std::make_unique<gui::LogPanel>(*log, look->theme, look->icons);
        panel->resize(520, 240);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        log->add(EventLog::Severity::Info, "prices:9001: Connecting");
        log->add(EventLog::Severity::Warning, "prices:9001: not confirmed");
        log->add(EventLog::Severity::Good, "prices:9001: confirmed");
        log->add(EventLog::Severity::Error, "prices:9001: closed");
    }
    void cleanup()
    {
        panel.reset();
        log.reset();
    }

    void showsWhatIsGrave()
    {
        const QAbstractItemModelTester tester(table()->model(), fatal);
        QCOMPARE(texts().size(), 4);
        combo()->setCurrentIndex(1);
        QCOMPARE(texts(), QStringList({"prices:9001: not confirmed", "prices:9001: closed"}));
        QCOMPARE(counts(), "2 of 4 lines");
        combo()->setCurrentIndex(2);
        QCOMPARE(texts(), QStringList({"prices:9001: closed"}));
        log->add(EventLog::Severity::Info, "more");
        log->add(EventLog::Severity::Error, "worse");
        QCOMPARE(texts(), QStringList({"prices:9001: closed", "worse"}));
        gui::savePictures(*panel, "log", *look);
        combo()->setCurrentIndex(0);
        QCOMPARE(texts().size(), 6);
        QCOMPARE(counts(), "6 lines");
    }

    void copiesWhatIsChosenOrShown()
    {
        combo()->setCurrentIndex(1);
        button("copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "14:32:06\twarning\tprices:9001: not confirmed\n14:32:06\terror\tprices:9001: closed");
        combo()->setCurrentIndex(0);
        click(2, {});
        click(1, Qt::ControlModifier);
        button("copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "14:32:06\twarning\tprices:9001: not confirmed\n14:32:06\tgood\tprices:9001: confirmed");
    }

    void savesWhatIsShown()
    {
        const QTemporaryDir folder;
        combo()->setCurrentIndex(2);
        button("save")->click();
        auto *dialog = panel->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath("a.log");
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "14:32:06\terror\tprices:9001: closed\n");
        Q_EMIT dialog->fileSelected("/nonexistent/folder/a.log");
        QVERIFY(texts().last().startsWith("The log was not saved: "));
    }

    void opensTheFolderOfTheLogFile()
    {
        QVERIFY(!button("folder")->isVisible());
        panel->setFolder("/tmp/logs");
        QVERIFY(button("folder")->isVisible());
        QDesktopServices::setUrlHandler("file", this, "open");
        button("folder")->click();
        QDesktopServices::unsetUrlHandler("file");
        QCOMPARE(m_opened, QList<QUrl>({QUrl("file:///tmp/logs", QUrl::StrictMode)}));
    }

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

    QTableView *table() const { return panel->findChild<QTableView *>("log"); }
    QComboBox *combo() const { return panel->findChild<QComboBox *>("least"); }
    QToolButton *button(const char *name) const { return panel->findChild<QToolButton *>(name); }
    QString counts() const { return panel->findChild<QLabel *>("counts")->text(); }
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts.append(table()->model()->index(row, EventLog::TextColumn).data().toString());
        return texts;
    }
    void click(int row, Qt::KeyboardModifiers keys)
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys,
                          table()->visualRect(table()->model()->index(row, EventLog::TextColumn)).center());
    }

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<EventLog> log;
    std::unique_ptr<gui::LogPanel> panel;
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestLogPanel)
#include "tst_logpanel.moc"
