#include "authorizationfixture.h"

#include <QCheckBox>
#include <QLineEdit>

using authorization::Deny;
using authorization::GrantEntitlements;
using authorization::GrantUnfiltered;
using authorization::RequestId;
using gui::AnswerDialog;

class TestAuthorizationPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<gui::AuthorizationFixture> f;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        f = std::make_unique<gui::AuthorizationFixture>();
    }
    void cleanup() { f.reset(); }

    void aClickOnTheDialogsAnswerSendsExactlyOne()
    {
        const RequestId id = f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        QCOMPARE(f->inbox.chosen(), std::optional(id));
        QTest::keyClicks(f->child<QLineEdit>("entitlements"), "2, 1");
        QTest::keyClicks(f->child<QLineEdit>("reason"), "desk move");
        QVERIFY(f->openDialog("grant"));
        QVERIFY(f->session.answers.empty());
        QPushButton *answer = f->answerButton();
        f->click(answer);
        QCOMPARE(f->session.answers.size(), 1u);
        QVERIFY(f->session.answers[0].request == id);
        QVERIFY(f->session.answers[0].answer == authorization::Answer(GrantEntitlements{{1, 2}}));
        QCOMPARE(f->session.answers[0].reason, "desk move");
        QTRY_VERIFY(!f->dialog());
        QVERIFY(!f->button("grant")->isEnabled());
        QVERIFY(f->note().startsWith("Recording the answer"));
    }

    void twoQuickClicksAreOneAnswer()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        QVERIFY(f->openDialog("deny"));
        QPushButton *answer = f->answerButton();
        const QPoint at = answer->rect().center();
        QTest::mousePress(answer, Qt::LeftButton, {}, at);
        QTest::mouseRelease(answer, Qt::LeftButton, {}, at);
        QTest::mouseDClick(answer, Qt::LeftButton, {}, at);
        QTest::mouseClick(answer, Qt::LeftButton, {}, at);
        QCOMPARE(f->session.answers.size(), 1u);
        QVERIFY(f->session.answers[0].answer == authorization::Answer(Deny{}));
    }

    void theRestOfADoubleClickOnTheButtonAnswersNothing()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        f->click(f->button("deny"));
        QVERIFY(f->dialog());
        QVERIFY(QTest::qWaitForWindowExposed(f->dialog()));
        // The answer is under the pointer now, and the second click of the double click comes.
        QTest::mouseClick(f->answerButton(), Qt::LeftButton);
        QTest::mouseDClick(f->answerButton(), Qt::LeftButton);
        QVERIFY(f->session.answers.empty());
        QVERIFY(f->dialog());
    }

    void enterSpaceAndDoubleClickNeverAnswer_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("enter") << int(Qt::Key_Enter);
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("select") << int(Qt::Key_Select);
    }
    void enterSpaceAndDoubleClickNeverAnswer()
    {
        QFETCH(int, key);
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        f->child<QLineEdit>("entitlements")->setText("1");
        auto *view = f->child<QTableView>("requests");
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, f->middleOf(0));
        QTest::keyClick(view, static_cast<Qt::Key>(key));
        QVERIFY(!f->dialog());
        // On every widget of the panel, then of each dialog: at most a dialog opens, and it opens on Cancel.
        for (const char *name : {"entitlements", "reason", "grant", "grantUnfiltered", "deny"}) {
            QTest::keyClick(f->child<QWidget>(name), static_cast<Qt::Key>(key));
            if (!f->dialog())
                continue;
            QVERIFY(QTest::qWaitForWindowExposed(f->dialog()));
            QTRY_VERIFY(f->answerButton()->isEnabled() || !f->textOf(f->dialog(), "note").isEmpty());
            if (auto *unfiltered = f->dialog()->findChild<QCheckBox *>("unfiltered"); unfiltered->isVisible())
                unfiltered->setChecked(true);
            QTRY_VERIFY(f->answerButton()->isEnabled());
            QPointer<AnswerDialog> open = f->dialog();
            QTest::keyClick(f->answerButton(), static_cast<Qt::Key>(key));
            QVERIFY(f->session.answers.empty());
            if (open && open->isVisible())
                QTest::keyClick(open.data(), static_cast<Qt::Key>(key));
            QVERIFY(f->session.answers.empty());
            if (open && open->isVisible())
                open->reject();
            QTRY_VERIFY(!open);
        }
        QVERIFY(f->session.answers.empty());
    }

    void shortcutsOpenTheDialogAndControlReturnAnswers()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        QTest::keyClick(&f->panel, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!f->dialog()); // nothing to grant was typed
        QTest::keyClick(&f->panel, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(f->dialog());
        QVERIFY(QTest::qWaitForWindowActive(f->dialog()));
        auto *cancel = f->dialog()->findChild<QPushButton *>("cancel");
        QVERIFY(cancel->isDefault());
        QCOMPARE(f->dialog()->focusWidget(), cancel);
        QTest::keyClick(f->dialog(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f->session.answers.empty()); // not yet: it may still be the key that opened it
        QTRY_VERIFY(f->answerButton()->isEnabled());
        QTest::keyClick(f->dialog(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f->session.answers.size(), 1u);
    }

    void theDialogStaysWithItsRequest()
    {
        const RequestId mary = f->session.ask("mary", "VOD.L", 1);
        f->session.ask("dick", "BARC.L", 2);
        f->clickRow(0);
        QVERIFY(f->openDialog("deny"));
        f->clickRow(1);
        f->inbox.choose(f->session.desk.at(1).id);
        f->session.ask("harry", "AZN.L", 3);
        f->click(f->answerButton());
        QCOMPARE(f->session.answers.size(), 1u);
        QVERIFY(f->session.answers[0].request == mary);
    }

    void whatCountsIsTheRequestUnderTheButtonWhenItWentDown()
    {
        const RequestId mary = f->session.ask("mary", "VOD.L", 1);
        f->session.ask("dick", "BARC.L", 2);
        f->clickRow(0);
        const QPoint at = f->button("deny")->rect().center();
        QTest::mousePress(f->button("deny"), Qt::LeftButton, {}, at);
        f->inbox.choose(f->session.desk.at(1).id);
        QTest::mouseRelease(f->button("deny"), Qt::LeftButton, {}, f->button("deny")->rect().center());
        QVERIFY(f->dialog());
        QVERIFY(f->dialog()->request() == mary);
    }

    void aRequestThatEndsDisablesTheDialog()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        QVERIFY(f->openDialog("deny"));
        f->session.desk.disconnected();
        QVERIFY(!f->answerButton()->isEnabled());
        QVERIFY2(f->textOf(f->dialog(), "note").contains("connection"),
                 qPrintable(f->textOf(f->dialog(), "note")));
        f->click(f->answerButton());
        QTest::keyClick(f->dialog(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f->session.answers.empty());
        QVERIFY(f->note().startsWith("Void"));
        QVERIFY(!f->button("deny")->isEnabled());
    }

    void anExpiredRequestDisablesTheDialogEvenBeforeATick()
    {
        f->session.desk.setExpiry(std::chrono::seconds(60), f->session.now());
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        QVERIFY(f->openDialog("deny"));
        f->session.clock += std::chrono::seconds(61);
        f->click(f->answerButton()); // the desk has not been told of the time yet
        QVERIFY(f->session.answers.empty());
        QVERIFY(f->textOf(f->dialog(), "note").contains("expired"));
        f->session.desk.tick(f->session.now());
        QVERIFY(!f->answerButton()->isEnabled());
    }

    void unfilteredAccessHasAConfirmationOfItsOwn()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        f->click(f->button("grantUnfiltered"));
        QVERIFY(f->dialog());
        QVERIFY(QTest::qWaitForWindowExposed(f->dialog()));
        QVERIFY(f->textOf(f->dialog(), "effect").contains("every packet"));
        QTRY_VERIFY(f->dialog()->findChild<gui::DeliberateButton *>()->isArmed());
        QVERIFY(!f->answerButton()->isEnabled());
        f->dialog()->findChild<QCheckBox *>("unfiltered")->click();
        QVERIFY(f->answerButton()->isEnabled());
        gui::savePictures(*f->dialog(), "answer-unfiltered", f->look);
        f->click(f->answerButton());
        QCOMPARE(f->session.answers.size(), 1u);
        QVERIFY(f->session.answers[0].answer == authorization::Answer(GrantUnfiltered{}));
        QVERIFY(f->session.answers[0].confirmation.unfilteredConfirmed);
        QVERIFY(!f->session.answers[0].confirmation.secondLook);
    }

    void aClientThatLeftTakesATick()
    {
        f->session.ask("mary", "VOD.L");
        f->session.desk.notified({"mary", "desk-11", f->session.desk.at(0).asked.client, "F", "T", true},
                                 f->session.now());
        f->session.desk.notified({"mary", "desk-11", f->session.desk.at(0).asked.client, "F", "T", false},
                                 f->session.now());
        QCOMPARE(f->session.desk.at(0).state, authorization::RequestState::ClientLeft);
        f->clickRow(0);
        f->click(f->button("deny"));
        QVERIFY(f->dialog());
        QVERIFY(QTest::qWaitForWindowExposed(f->dialog()));
        QTRY_VERIFY(f->dialog()->findChild<gui::DeliberateButton *>()->isArmed());
        QVERIFY(!f->answerButton()->isEnabled());
        f->dialog()->findChild<QCheckBox *>("clientLeft")->click();
        f->click(f->answerButton());
        QCOMPARE(f->session.answers.size(), 1u);
        QVERIFY(f->session.answers[0].confirmation.secondLook);
    }
};

QTEST_MAIN(TestAuthorizationPanel)
#include "tst_authorizationpanel.moc"
