// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/authorization/historypage.h"

#include "authorization/posixappendfile.h"
#include "authorizationfixture.h"
#include "gui/authorization/regrantstrip.h"
#include "gui/widgets/taskbar.h"
#include "support/authorizationaudit.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSplitter>

using namespace authorization;
using models::AuditTable;

namespace gui {

/// The history of an audit that a person looks through.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    void write(const std::vector<Decision> &decisions, bool areSent = true)
    {
        AuditLog log(std::make_unique<PosixAppendFile>(file()), "bus:1");
        for (const Decision &decision : decisions) {
            QCOMPARE(log.appendDecision(decision), std::nullopt);
            QCOMPARE(log.appendOutcome({decision.id, decision.at, areSent, areSent ? "" : "no connection"}),
                     std::nullopt);
        }
    }
    QString file() const { return scene->folder.filePath("bus.jsonl"); }
    HistoryPage &page() const { return scene->panel.history(); }
    QTableView *table() const { return page().findChild<QTableView *>("answers"); }
    QLineEdit *search() const { return page().findChild<QLineEdit *>("search"); }
    QString counts() const { return page().findChild<QLabel *>("counts")->text(); }
    QString entry() const { return page().findChild<QLabel *>("entry")->text(); }
    QStringList users() const
    {
        QStringList names;
        for (int row = 0; row < page().table().rowCount(); ++row)
            names.append(page().table().index(row, 0).data(models::RawUserRole).toString());
        return names;
    }
    void open()
    {
        scene->session.control.audit = file();
        Q_EMIT scene->session.control.auditFileChanged(file());
        scene->panel.showPage(&page());
    }
    TaskBar *task() const { return page().findChild<TaskBar *>("taskBar"); }

    std::unique_ptr<AuthorizationFixture> scene;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        scene = std::make_unique<AuthorizationFixture>();
    }
    void cleanup() { scene.reset(); }

    void saysThatThereIsNoneYet()
    {
        scene->panel.showPage(&page());
        QVERIFY(counts().contains("Not connected"));
        QVERIFY(!table()->isVisible());
        QVERIFY(!page().findChild<QPushButton *>("verify")->isEnabled());
    }

    void findsAsOneTypes()
    {
        write({testaudit::answer(1, "mary", "VOD.L", {1}), testaudit::refusal(2, "dick", "BARC.L"),
               testaudit::answer(3, "dick", "VOD.L", {1, 2})});
        open();
        QTRY_COMPARE(users(), QStringList({"dick", "dick", "mary"}));
        QTRY_COMPARE(counts(), "3 of 3 answers");
        QTest::keyClicks(search(), "user:dick");
        QTRY_COMPARE(users(), QStringList({"dick", "dick"}));
        QTest::keyClicks(search(), " vod");
        QTRY_COMPARE(counts(), "1 of 3 answers");
        search()->clear();
        page().findChild<QComboBox *>("kind")->setCurrentText("refusal");
        QTRY_COMPARE(users(), QStringList("dick"));
        page().findChild<QComboBox *>("span")->setCurrentIndex(1); // today, by the desk's clock: 1970
        QTRY_COMPARE(counts(), "1 of 3 answers");
        search()->setText("nobody");
        QTRY_COMPARE(counts(), "0 of 3 answers");
        QVERIFY(table()->isVisible()); // an empty search is no empty history
    }

    void followsWhatIsAnswered()
    {
        write({testaudit::answer(1, "mary", "VOD.L", {1})});
        open();
        QTRY_COMPARE(page().table().rowCount(), 1);
        write({testaudit::answer(2, "dick", "VOD.L", {1})});
        Q_EMIT scene->session.control.auditWritten();
        QTRY_COMPARE(users(), QStringList({"dick", "mary"}));
    }

    void showsTheGapAfterALoss()
    {
        open();
        QTRY_VERIFY(counts().contains("0 of 0"));
        QVERIFY(!table()->isVisible());
        const auto lose = [this](std::vector<Absence> absences) {
            scene->session.control.away = std::make_shared<const std::vector<Absence>>(std::move(absences));
            Q_EMIT scene->session.control.absencesChanged();
        };
        const Absence first{testaudit::at(11).utc.count(), testaudit::at(40).utc.count()};
        lose({first});
        QTRY_COMPARE(page().table().rowCount(), 1);
        QVERIFY(table()->isVisible()); // also where nothing was answered yet
        QVERIFY(!page().findChild<QPushButton *>("exportCsv")->isEnabled()); // an audit has no such row
        write({testaudit::answer(50, "mary", "VOD.L", {1})});
        lose({first, {testaudit::at(70).utc.count(), testaudit::at(71).utc.count()}});
        QTRY_COMPARE(page().table().rowCount(), 3);
        QCOMPARE(counts(), "1 of 1 answers");
        table()->selectRow(2);
        QVERIFY(entry().contains("not sent again"));
        QVERIFY(entry().contains("12:00:11"));
        page().findChild<QComboBox *>("kind")->setCurrentText("away");
        QTRY_COMPARE(page().table().rowCount(), 2);
        QCOMPARE(counts(), "0 of 1 answers");
    }

    void showsAllOfTheChosenEntry()
    {
        Decision made = testaudit::answer(1, "harry\xE2\x80\xAEnimda<b>", "VOD.L", {1, 2});
        made.signature.rule = RuleStamp{"Level 1 by day", "7 (abc)"};
        made.signature.reason = "<i>standing order</i>";
        write({made}, false);
        open();
        QTRY_COMPARE(page().table().rowCount(), 1);
        QVERIFY(!page().findChild<QWidget *>("entrySide")->isVisible());
        table()->selectRow(0);
        const QString html = entry();
        for (const char *part :
             {"U+202E", "e2", "nimda&lt;b&gt;", "&lt;i&gt;standing order", "Level 1 by day", "7 (abc)",
              "no connection", "not sent", "tom", "bus:1", "00000000-0000-0000-0000-000000000000"})
            QVERIFY2(html.contains(QLatin1String(part)) || part[0] == '0', part);
        QVERIFY(!html.contains("<i>"));
        QVERIFY(!html.contains(QChar(0x202E)));
        QVERIFY(!page().findChild<RegrantStrip *>()->isVisible()); // no refusal
    }

    void grantsAfterARefusalWhileTheClientStays()
    {
        FakeDesk &control = scene->session.control;
        const RequestId id = scene->session.ask("mary", "VOD.L");
        QCOMPARE(control.answer(id, Deny{}, {}, "no"), std::nullopt);
        control.send();
        write({control.decisions.back()});
        open();
        QTRY_COMPARE(page().table().rowCount(), 1);
        table()->selectRow(0);
        auto *strip = page().findChild<RegrantStrip *>();
        auto *grant = strip->findChild<QPushButton *>("regrant");
        QVERIFY(strip->isVisible());
        QVERIFY(AuthorizationFixture::textOf(strip, "about").contains("No notification"));
        QVERIFY(!grant->isEnabled());

        // A notification shows that its client is there.
        const Decision denied = control.decisions.back();
        scene->session.desk.notified({"mary", "desk-11", denied.asked.client, "PRICES.L2", "BARC.L", true},
                                     control.now());
        strip->findChild<QLineEdit *>("granted")->setText("2, 1");
        QVERIFY(AuthorizationFixture::textOf(strip, "about").contains("still there"));
        QVERIFY(grant->isEnabled());
        QTRY_VERIFY(!grant->visibleRegion().isEmpty()); // laid out
        QTest::mouseClick(grant, Qt::LeftButton);
        QVERIFY(strip->dialog());
        QVERIFY(QTest::qWaitForWindowExposed(strip->dialog()));
        QTest::keyClick(strip->dialog(), Qt::Key_Return, Qt::ControlModifier);
        auto *answer = strip->dialog()->findChild<DeliberateButton *>();
        QVERIFY(QTest::qWaitFor([answer] { return answer->isArmed(); }));
        QTest::keyClick(strip->dialog(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(control.decisions.size(), 2U);
        QCOMPARE(control.decisions.back().response.entitlements, (protocol::Entitlements{1, 2}));
        QCOMPARE(control.decisions.back().asked.client, denied.asked.client);
        control.send();
        QVERIFY(!grant->isEnabled()); // once
    }

    void saysWhetherTheChainIsWhole()
    {
        write({testaudit::answer(1, "mary", "VOD.L", {1}), testaudit::answer(2, "dick", "VOD.L", {1})});
        open();
        QTRY_VERIFY(page().findChild<QPushButton *>("verify")->isEnabled());
        AuthorizationFixture::click(page().findChild<QPushButton *>("verify"));
        QTRY_VERIFY(!task()->isBusy());
        QVERIFY2(task()->text().contains("whole. Entries: 4, files: 1"), qPrintable(task()->text()));
        QFile audit(file());
        QVERIFY(audit.open(QIODevice::ReadWrite));
        QByteArray bytes = audit.readAll();
        bytes.replace("dick", "rick");
        audit.seek(0);
        audit.write(bytes);
        audit.close();
        AuthorizationFixture::click(page().findChild<QPushButton *>("verify"));
        QTRY_VERIFY(task()->text().contains("bus.jsonl, line 3"));
    }

    void turnsWithTheRoomThereIs()
    {
        scene->panel.showPage(&page());
        auto *splitter = page().findChild<QSplitter *>("splitter");
        QCOMPARE(splitter->orientation(), Qt::Vertical);
        scene->panel.resize(1200, 500);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    }

    void looks()
    {
        std::vector<Decision> decisions;
        for (quint64 id = 1; id <= 12; ++id)
            decisions.push_back(id % 3 ? testaudit::answer(id, "mary", "VOD.L", {1, 2})
                                       : testaudit::refusal(id, "harry\xE2\x80\xAEnimda", "BARC.L"));
        decisions[1].signature.rule = RuleStamp{"Level 1 by day", "7"};
        write(decisions);
        open();
        QTRY_COMPARE(page().table().rowCount(), 12);
        table()->selectRow(0);
        scene->panel.resize(720, 560);
        savePictures(scene->panel, "history", scene->look);
    }
};

} // namespace gui

QTEST_MAIN(gui::TestHistoryPage)
#include "tst_historypage.moc"
