#include "authorizationfixture.h"
#include "gui/authorization/rulesettingsdialog.h"
#include "gui/authorization/rulespage.h"
#include "models/ruletable.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

using namespace authorization;

namespace gui {

/// What holds for all rules of a set, and sets that come from and go to files, with the mouse.
class TestRulesFiles : public QObject
{
    Q_OBJECT

private:
    void keep(const QByteArray &json)
    {
        write(scene->rules.path(), json);
        scene->rules.load();
        QCOMPARE(scene->rules.problem(), QString());
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    RulesPage &page() const { return scene->panel.rules(); }
    RuleSet set() const { return scene->rules.set().value_or(RuleSet{}); }
    QString note() const
    {
        const auto *bar = page().findChild<QWidget *>("rulesNote");
        return bar && bar->isVisible() ? bar->findChild<QLabel *>()->text() : QString();
    }
    QString facts() const { return page().findChild<QLabel *>("facts")->text(); }
    template <typename T>
    T *in(QWidget *parent, const char *name) const
    {
        return parent->findChild<T *>(QLatin1String(name));
    }
    RuleSettingsDialog *openSettings() const
    {
        page().findChild<QAbstractButton *>("settings")->click();
        auto *dialog = page().findChild<RuleSettingsDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no dialog");
        return dialog;
    }
    /// Chooses a file as a person does after Import… or Export….
    void chooseFile(const QString &action, const QString &path) const
    {
        const QList<QAction *> actions = page().findChild<QToolButton *>("more")->menu()->actions();
        for (QAction *each : actions) {
            if (each->text() == action)
                each->trigger();
        }
        auto *dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        dialog->findChild<QLineEdit *>("fileNameEdit")->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>("fileNameEdit"), Qt::Key_Return);
        QTRY_VERIFY(!page().findChild<QFileDialog *>());
    }

    std::unique_ptr<AuthorizationFixture> scene;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        support::failOnWarnings();
        scene = std::make_unique<AuthorizationFixture>();
        scene->panel.showPage(&page());
    }
    void cleanup() { scene.reset(); }

    void setsRateAndTimeZone()
    {
        keep(R"({"format": 1, "version": 4, "rules": [{"name": "All else", "then": "ask"}]})");
        QVERIFY2(facts().contains("this machine's clock"), qPrintable(facts()));
        RuleSettingsDialog *dialog = openSettings();
        QCOMPARE(in<QSpinBox>(dialog, "answers")->value(), 20);
        QCOMPARE(in<QLineEdit>(dialog, "per")->text(), "10s");
        QCOMPARE(in<QComboBox>(dialog, "zone")->currentIndex(), 0);
        in<QSpinBox>(dialog, "answers")->setValue(5);
        in<QLineEdit>(dialog, "per")->setText("2m");
        in<QComboBox>(dialog, "zone")->setEditText("Europe/London");
        savePictures(*dialog, "rulesettings", scene->look);
        in<QPushButton>(dialog, "save")->click();
        QTRY_COMPARE(set().version, 5);
        QCOMPARE(set().answers, 5);
        QCOMPARE(set().per, std::chrono::minutes(2));
        QCOMPARE(set().timeZone, "Europe/London");
        QCOMPARE(set().rules.size(), 1);
        QVERIFY2(facts().contains("at most 5 automatic answers in 2 min") &&
                     facts().contains("Europe/London"),
                 qPrintable(facts()));
        QVERIFY(content(scene->rules.path()).contains("\"per\": \"2m\""));
        QTRY_VERIFY(!page().findChild<RuleSettingsDialog *>());
        dialog = openSettings(); // and back to the machine's own
        in<QComboBox>(dialog, "zone")->setCurrentIndex(0);
        in<QPushButton>(dialog, "save")->click();
        QTRY_COMPARE(set().timeZone, QByteArray());
        QCOMPARE(set().answers, 5);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("per");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("note");
        QTest::newRow("no time") << ""
                                 << "Europe/London"
                                 << "The time is a number";
        QTest::newRow("too short") << "500ms"
                                   << "Europe/London"
                                   << "from 1s to 1h";
        QTest::newRow("too long") << "2h"
                                  << "Europe/London"
                                  << "from 1s to 1h";
        QTest::newRow("no zone") << "10s"
                                 << "Europe/Atlantis"
                                 << "no such time zone";
        QTest::newRow("an empty zone") << "10s"
                                       << ""
                                       << "no such time zone";
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, per);
        QFETCH(QString, zone);
        QFETCH(QString, note);
        RuleSettingsDialog *dialog = openSettings();
        in<QLineEdit>(dialog, "per")->setText(per);
        in<QComboBox>(dialog, "zone")->setEditText(zone);
        QVERIFY2(in<QLabel>(dialog, "note")->text().contains(note),
                 qPrintable(in<QLabel>(dialog, "note")->text()));
        QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(!QFile::exists(scene->rules.path()));
    }

    void doesNotOverwriteSettingsThatChangedMeanwhile()
    {
        keep(R"({"format": 1, "version": 4, "rules": []})");
        RuleSettingsDialog *dialog = openSettings();
        in<QSpinBox>(dialog, "answers")->setValue(5);
        keep(R"({"format": 1, "version": 5, "timeZone": "Asia/Tokyo", "rules": []})");
        in<QPushButton>(dialog, "save")->click();
        QTRY_VERIFY2(note().contains("changed elsewhere"), qPrintable(note()));
        QCOMPARE(set().version, 5);
        QCOMPARE(set().answers, 20);
        QCOMPARE(set().timeZone, "Asia/Tokyo");
    }

    void exportsAndImportsAWholeSet()
    {
        keep(R"({"format": 1, "version": 4, "timeZone": "Europe/London", "rate": {"answers": 3, "per": "1m"},
                 "rules": [{"name": "No contractors", "if": {"user": {"wildcard": "ext-*"}}, "then": "deny"}]})");
        const RuleSet before = set();
        const QString other = scene->folder.filePath("theirs.json");
        chooseFile("Export…", other);
        RuleStore store(other);
        QCOMPARE(store.load(), QString());
        QCOMPARE(store.rules(), std::optional(before));
        QCOMPARE(QFileInfo(other).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        keep(R"({"format": 1, "version": 9, "rules": [{"name": "mine", "then": "ask"}]})");
        chooseFile("Import…", other);
        QTRY_COMPARE(set().rules, before.rules);
        QCOMPARE(set().version, 10); // never met twice with another meaning
        QCOMPARE(set().answers, 3);
        QCOMPARE(set().timeZone, "Europe/London");
        QVERIFY(note().isEmpty());
    }

    void keepsItsRulesWhereAFileToImportIsWrong()
    {
        const QByteArray mine = R"({"format": 1, "version": 9, "rules": [{"name": "mine", "then": "ask"}]})";
        keep(mine);
        const QString other = scene->folder.filePath("theirs.json");
        write(other,
              R"({"format": 1, "rules": [{"name": "a", "then": "deny"}, {"name": "a", "grant": "x"}]})");
        chooseFile("Import…", other);
        QTRY_VERIFY2(note().contains("rule 2 (\"a\"): another rule has its name"), qPrintable(note()));
        QCOMPARE(set().version, 9);
        QCOMPARE(content(scene->rules.path()), mine);
        QVERIFY(QFile::exists(other)); // that of somebody else is left where it is
    }

    void saysWhereAnExportFailed()
    {
        keep(R"({"format": 1, "version": 4, "rules": []})");
        chooseFile("Export…", scene->folder.filePath("none/theirs.json"));
        QTRY_VERIFY2(note().contains("can't be written"), qPrintable(note()));
    }
};

} // namespace gui

QTEST_MAIN(gui::TestRulesFiles)
#include "tst_rulesfiles.moc"
