// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/authorization/rulespage.h"

#include "authorization/posixappendfile.h"
#include "authorizationfixture.h"
#include "gui/authorization/dryrundialog.h"
#include "gui/authorization/presetsdialog.h"
#include "gui/authorization/ruledialog.h"
#include "gui/widgets/namestable.h"
#include "models/ruletable.h"
#include "support/authorizationaudit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>

using namespace authorization;
using models::RuleTable;

namespace gui {

/// Rules as an operator edits them, tries them and switches them on.
class TestRulesPage : public QObject
{
    Q_OBJECT

private:
    static Rule rule(const QString &name, Rule::Action action = Rule::Action::Deny)
    {
        Rule made;
        made.name = name;
        made.action = action;
        if (action == Rule::Action::Grant)
            made.preset = "Level 1";
        return made;
    }
    void keep(const QList<Rule> &rules)
    {
        QCOMPARE(scene->rules.change([&](RuleSet &set) {
            set.rules = rules;
            return QString();
        }),
                 QString());
    }
    RulesPage &page() const { return scene->panel.rules(); }
    QTableView *table() const { return page().findChild<QTableView *>("rules"); }
    QCheckBox *onBox() const { return page().findChild<QCheckBox *>("on"); }
    QString note() const
    {
        const auto *bar = page().findChild<QWidget *>("rulesNote");
        return bar && bar->isVisible() ? bar->findChild<QLabel *>()->text() : QString();
    }
    QStringList names() const
    {
        QStringList names;
        for (const Rule &each : scene->rules.set().value_or(RuleSet{}).rules)
            names.append(each.name);
        return names;
    }
    void press(const char *button) { page().findChild<QAbstractButton *>(QLatin1String(button))->click(); }
    template <typename Dialog>
    Dialog *dialog() const
    {
        return page().findChild<Dialog *>();
    }
    template <typename T>
    static T *in(QWidget *parent, const char *name)
    {
        return parent->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<AuthorizationFixture> scene;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        scene = std::make_unique<AuthorizationFixture>();
        scene->panel.showPage(&page());
    }
    void cleanup() { scene.reset(); }

    void makesARuleAndTriesItAtOnce()
    {
        QVERIFY(!onBox()->isEnabled()); // nothing to switch on
        press("add");
        auto *editor = dialog<RuleDialog>();
        QVERIFY(editor);
        QVERIFY(!in<QPushButton>(editor, "save")->isEnabled());
        QVERIFY(in<QLabel>(editor, "note")->text().contains("needs a name"));
        in<QLineEdit>(editor, "name")->setText("No contractors");
        in<QComboBox>(editor, "userKind")->setCurrentIndex(2);
        in<QLineEdit>(editor, "user")->setText("ext-*");
        in<QComboBox>(editor, "action")->setCurrentIndex(1);
        in<QLineEdit>(editor, "testUser")->setText("ext-7");
        QCOMPARE(in<QLabel>(editor, "testResult")->text(), "This rule: refusal by rule No contractors");
        in<QLineEdit>(editor, "testUser")->setText("mary");
        QCOMPARE(in<QLabel>(editor, "testResult")->text(), "This rule does not hold for it.");
        in<QPushButton>(editor, "save")->click();
        QTRY_COMPARE(names(), QStringList("No contractors"));
        QCOMPARE(scene->rules.set()->version, 1);
        QCOMPARE(page().table().index(0, RuleTable::ConditionsColumn).data().toString(), "user like ext-*");
        QVERIFY(onBox()->isEnabled());
    }

    void saysWhereARuleIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("note");
        QTest::newRow("expression") << "topic"
                                    << "("
                                    << "Topic: is no regular expression";
        QTest::newRow("its name is taken") << "name"
                                           << "other"
                                           << "Another rule has this name";
        QTest::newRow("hidden") << "name" << QString("a") + QChar(0x202E) << "can't be seen";
        QTest::newRow("length") << "length"
                                << "8 days"
                                << "A length is a number";
        QTest::newRow("no preset") << "preset"
                                   << ""
                                   << "Choose the preset";
    }
    void saysWhereARuleIsWrong()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, note);
        keep({rule("first", Rule::Action::Grant), rule("other")});
        table()->selectRow(0);
        press("edit");
        auto *editor = dialog<RuleDialog>();
        QVERIFY(in<QPushButton>(editor, "save")->isEnabled());
        in<QComboBox>(editor, "topicKind")->setCurrentIndex(3);
        in<QLineEdit>(editor, "topic")->setText(".*");
        if (field == "preset")
            in<QComboBox>(editor, "preset")->setEditText(text);
        else
            in<QLineEdit>(editor, field.toLatin1().constData())->setText(text);
        QVERIFY2(in<QLabel>(editor, "note")->text().contains(note),
                 qPrintable(in<QLabel>(editor, "note")->text()));
        QVERIFY(!in<QPushButton>(editor, "save")->isEnabled());
    }

    void keepsWhatTheEditorDoesNotChange()
    {
        Rule whole = rule("whole", Rule::Action::Grant);
        whole.host = std::get<NamePattern>(NamePattern::make(NamePattern::Kind::Regex, "desk-\\d+"));
        whole.time = {0x1f, std::chrono::minutes(22 * 60), std::chrono::minutes(6 * 60)};
        whole.grantsBelow = 3;
        whole.grantsAtLeast = 1;
        whole.length = std::chrono::minutes(90);
        whole.reason = "standing order";
        Rule late = rule("late");
        late.time.from = std::chrono::hours(18);
        keep({whole, late});
        for (const int row : {0, 1}) {
            table()->selectRow(row);
            press("edit");
            in<QPushButton>(dialog<RuleDialog>(), "save")->click();
            QTRY_VERIFY(!dialog<RuleDialog>());
        }
        QCOMPARE(scene->rules.set()->rules, QList<Rule>({whole, late}));
    }

    void worksWithTheKeyboard()
    {
        keep({rule("a"), rule("b"), rule("c")});
        table()->selectRow(2);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(names(), QStringList({"a", "c", "b"}));
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(names(), QStringList({"c", "a", "b"}));
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(names(), QStringList({"a", "c", "b"}));
        QTest::keyClick(table(), Qt::Key_F2);
        QVERIFY(dialog<RuleDialog>());
        QTest::keyClick(dialog<RuleDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog<RuleDialog>());
        scene->panel.activateWindow();
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Delete);
        auto *box = dialog<QMessageBox>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!dialog<QMessageBox>());
        QCOMPARE(names().size(), 3);
        press("duplicate");
        QCOMPARE(names(), QStringList({"a", "c", "c 2", "b"}));
    }

    void asksOnceBeforeRulesAnswer()
    {
        scene->session.control.rules = RuleSet{};
        scene->session.control.rules->rules = {rule("a")};
        keep({rule("a"), rule("b", Rule::Action::Grant)});
        onBox()->click();
        auto *box = dialog<QMessageBox>();
        QVERIFY(box);
        QVERIFY(!onBox()->isChecked());
        QVERIFY(box->informativeText().contains("1 rules grant a preset, 1 refuse"));
        QVERIFY(box->informativeText().contains("at most 20 automatic answers in 10 s"));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!dialog<QMessageBox>());
        QVERIFY(!scene->session.control.areRulesOn());
        onBox()->click();
        box = dialog<QMessageBox>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY(scene->session.control.areRulesOn());
        QVERIFY(onBox()->isChecked());
        QVERIFY(note().contains("version 0 still answers"));
        onBox()->click();
        QVERIFY(!scene->session.control.areRulesOn()); // off needs no question
    }

    void saysWhereTheFileIsBroken()
    {
        QFile file(scene->rules.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 1,\n \"rules\": [}");
        file.close();
        scene->rules.load();
        QVERIFY2(note().contains("Rules are off"), qPrintable(note()));
        QVERIFY(note().contains("line 2"));
        QVERIFY(!onBox()->isEnabled());
    }

    void refusesToChangeARuleThatChangedMeanwhile()
    {
        keep({rule("a")});
        table()->selectRow(0);
        press("edit");
        keep({rule("z"), rule("a")});
        in<QPushButton>(dialog<RuleDialog>(), "save")->click();
        QTRY_VERIFY(note().contains("changed elsewhere"));
        QCOMPARE(names(), QStringList({"z", "a"}));
    }

    void importsAWholeSetOrNothing()
    {
        keep({rule("mine")});
        const QString other = scene->folder.filePath("other.json");
        RuleStore store(other);
        QCOMPARE(store.change([](RuleSet &set) {
            set.version = 6;
            set.rules = {rule("theirs")};
            return QString();
        }),
                 QString());
        QCOMPARE(page().importFrom(other), QString());
        QCOMPARE(names(), QStringList("theirs"));
        QCOMPARE(scene->rules.set()->version, 8);
        QVERIFY(!page().importFrom(scene->folder.filePath("none.json")).isEmpty());
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY(page().importFrom(other).contains("can't be used"));
        QCOMPARE(names(), QStringList("theirs"));
    }

    void triesRulesOnWhatWaitsAndWhatWasAnswered()
    {
        const QString audit = scene->folder.filePath("bus.jsonl");
        {
            AuditLog log(std::make_unique<PosixAppendFile>(audit), "bus:1");
            QCOMPARE(log.appendDecision(testaudit::answer(1, "ext-1", "VOD.L", {1})), std::nullopt);
            QCOMPARE(log.appendDecision(testaudit::refusal(2, "ext-2", "VOD.L")), std::nullopt);
            QCOMPARE(log.appendDecision(testaudit::answer(3, "mary", "VOD.L", {1})), std::nullopt);
            Decision change = testaudit::answer(4, "mary", "VOD.L", {2});
            change.grant = GrantId{1};
            QCOMPARE(log.appendDecision(change), std::nullopt);
        }
        scene->session.control.audit = audit;
        scene->session.ask("ext-9", "VOD.L");
        Rule none = rule("No contractors");
        none.user = std::get<NamePattern>(NamePattern::make(NamePattern::Kind::Wildcard, "ext-*"));
        keep({none});
        press("dryRun");
        auto *run = dialog<DryRunDialog>();
        QVERIFY(run);
        const models::DryRunTable &rows = run->table();
        QTRY_COMPARE(rows.rowCount(), 4); // a change answers no request
        QCOMPARE(rows.counts().waiting, 1);
        QCOMPARE(rows.counts().refusals, 3);
        QCOMPARE(rows.counts().left, 1);
        QCOMPARE(rows.counts().otherwise, 1);
        in<QCheckBox>(run, "onlyOtherwise")->click();
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.index(0, models::DryRunTable::SubscriberColumn).data().toString(), "ext-1 @ desk-11");
        QCOMPARE(rows.index(0, models::DryRunTable::WouldColumn).data().toString(),
                 "refusal by rule No contractors");
        QCOMPARE(scene->session.control.decisions.size(), 0U); // nothing was answered
    }

    void editsPresets()
    {
        press("presets");
        auto *editor = dialog<PresetsDialog>();
        auto *names = editor->findChild<NamesTable *>();
        names->setRows({{"PRICES", "Level 1", "2, 1"}, {"PRICES", "Level 2", "1, x"}});
        in<QPushButton>(editor, "save")->click();
        QVERIFY2(in<QLabel>(editor, "note")->text().contains("PRICES / Level 2: entitlements are numbers"),
                 qPrintable(in<QLabel>(editor, "note")->text()));
        QCOMPARE(names->currentRow(), 1);
        QCOMPARE(scene->presets.book().all().size(), 0);
        names->setRows({{"PRICES", "Level 1", "2, 1"}});
        in<QPushButton>(editor, "save")->click();
        QTRY_COMPARE(scene->presets.book().all().size(), 1);
        QCOMPARE(scene->presets.book().all().first(), (Preset{"PRICES", "Level 1", {1, 2}}));

        QTRY_VERIFY(!dialog<PresetsDialog>());
        page().editPresets("ORDERS");
        editor = dialog<PresetsDialog>();
        QCOMPARE(scene->presets.change([](PresetBook &book) {
            return book.put({"NEWS", "All", {7}});
        }),
                 QString());
        in<QPushButton>(editor, "save")->click();
        QVERIFY(in<QLabel>(editor, "note")->text().contains("changed elsewhere"));
        QCOMPARE(scene->presets.book().all().size(), 2);
    }

    void looks()
    {
        Rule day = rule("Level 1 by day", Rule::Action::Grant);
        day.feed = std::get<NamePattern>(NamePattern::make(NamePattern::Kind::Exact, "PRICES"));
        day.topic = std::get<NamePattern>(NamePattern::make(NamePattern::Kind::Wildcard, "*.L"));
        day.time = {0x1f, std::chrono::hours(7), std::chrono::minutes(18 * 60 + 30)};
        day.length = std::chrono::hours(8);
        day.reason = "standing order 12";
        keep({rule("No contractors"), day, rule("All else", Rule::Action::Ask)});
        table()->selectRow(1);
        scene->panel.resize(760, 560);
        savePictures(scene->panel, "rules", scene->look);
        press("edit");
        savePictures(*dialog<RuleDialog>(), "ruledialog", scene->look);
    }
};

} // namespace gui

QTEST_MAIN(gui::TestRulesPage)
#include "tst_rulespage.moc"
