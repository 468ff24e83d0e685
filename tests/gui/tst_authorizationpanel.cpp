// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/answerdialog.h"
#include "gui/authorizationpanel.h"
#include "gui/deliberatebutton.h"

#include "panelfixture.h"
#include "support/guitest.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using authorization::Deny;
using authorization::GrantEntitlements;
using authorization::GrantUnfiltered;
using authorization::RequestId;
using gui::AnswerDialog;
using gui::AuthorizationPanel;
using gui::FakeSession;

class TestAuthorizationPanel : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    T *child(const char *name, QWidget *parent = nullptr)
    {
        T *found = (parent ? parent : panel.get())->template findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QPushButton *button(const char *name) { return child<QPushButton>(name); }
    AnswerDialog *dialog() { return panel->findChild<AnswerDialog *>(); }
    QPushButton *answerButton() { return dialog()->findChild<gui::DeliberateButton *>(); }
    QPoint middleOf(int row, int column = models::AuthorizationTable::SubscriberColumn)
    {
        return child<QTableView>("requests")->visualRect(table->index(row, column)).center();
    }
    void clickRow(int row)
    {
        QTest::mouseClick(child<QTableView>("requests")->viewport(), Qt::LeftButton, {}, middleOf(row));
    }
    void click(QPushButton *target) { QTest::mouseClick(target, Qt::LeftButton); }
    /// Opens the dialog of a button and waits until its answer can be given.
    void openDialog(const char *name)
    {
        click(button(name));
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        QTRY_VERIFY(answerButton()->isEnabled());
    }
    static QString textOf(QWidget *parent, const char *name)
    {
        return parent->findChild<QLabel *>(QLatin1String(name))->text();
    }

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<FakeSession> session;
    std::unique_ptr<models::AuthorizationTable> table;
    std::unique_ptr<AuthorizationPanel> panel;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        look = std::make_unique<gui::Look>();
        session = std::make_unique<FakeSession>();
        table =
            std::make_unique<models::AuthorizationTable>(session->desk, [this] { return session->now(); });
        panel = std::make_unique<AuthorizationPanel>(*table, *session, look->theme, look->icons);
        panel->resize(440, 560);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    }
    void cleanup()
    {
        panel.reset();
        table.reset();
        session.reset();
        look.reset();
    }

    void aClickOnTheDialogsAnswerSendsExactlyOne()
    {
        const RequestId id = session->ask("mary", "VOD.L");
        clickRow(0);
        QCOMPARE(panel->chosen(), std::optional(id));
        QTest::keyClicks(child<QLineEdit>("entitlements"), "2, 1");
        QTest::keyClicks(child<QLineEdit>("reason"), "desk move");
        openDialog("grant");
        QVERIFY(session->answers.empty());
        QPushButton *answer = answerButton();
        click(answer);
        QCOMPARE(session->answers.size(), 1u);
        QVERIFY(session->answers[0].request == id);
        QVERIFY(session->answers[0].answer == authorization::Answer(GrantEntitlements{{1, 2}}));
        QCOMPARE(session->answers[0].reason, "desk move");
        QTRY_VERIFY(!dialog());
        QVERIFY(!button("grant")->isEnabled());
        QVERIFY(textOf(panel.get(), "note").startsWith("Recording the answer"));
    }

    void twoQuickClicksAreOneAnswer()
    {
        session->ask("mary", "VOD.L");
        clickRow(0);
        openDialog("deny");
        QPushButton *answer = answerButton();
        const QPoint at = answer->rect().center();
        QTest::mousePress(answer, Qt::LeftButton, {}, at);
        QTest::mouseRelease(answer, Qt::LeftButton, {}, at);
        QTest::mouseDClick(answer, Qt::LeftButton, {}, at);
        QTest::mouseClick(answer, Qt::LeftButton, {}, at);
        QCOMPARE(session->answers.size(), 1u);
        QVERIFY(session->answers[0].answer == authorization::Answer(Deny{}));
    }

    void theRestOfADoubleClickOnTheButtonAnswersNothing()
    {
        session->ask("mary", "VOD.L");
        clickRow(0);
        click(button("deny"));
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        // The answer is under the pointer now, and the second click of the double click comes.
        QTest::mouseClick(answerButton(), Qt::LeftButton);
        QTest::mouseDClick(answerButton(), Qt::LeftButton);
        QVERIFY(session->answers.empty());
        QVERIFY(dialog());
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
        session->ask("mary", "VOD.L");
        clickRow(0);
        child<QLineEdit>("entitlements")->setText("1");
        auto *view = child<QTableView>("requests");
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middleOf(0));
        QTest::keyClick(view, static_cast<Qt::Key>(key));
        QVERIFY(!dialog());
        // On every widget of the panel, then of each dialog: at most a dialog opens, and it opens on Cancel.
        for (const char *name : {"entitlements", "reason", "grant", "grantUnfiltered", "deny"}) {
            QTest::keyClick(child<QWidget>(name), static_cast<Qt::Key>(key));
            if (!dialog())
                continue;
            QVERIFY(QTest::qWaitForWindowExposed(dialog()));
            QTRY_VERIFY(answerButton()->isEnabled() || !textOf(dialog(), "note").isEmpty());
            if (auto *unfiltered = dialog()->findChild<QCheckBox *>("unfiltered"); unfiltered->isVisible())
                unfiltered->setChecked(true);
            QTRY_VERIFY(answerButton()->isEnabled());
            QPointer<AnswerDialog> open = dialog();
            QTest::keyClick(answerButton(), static_cast<Qt::Key>(key));
            QVERIFY(session->answers.empty());
            if (open && open->isVisible())
                QTest::keyClick(open.data(), static_cast<Qt::Key>(key));
            QVERIFY(session->answers.empty());
            if (open && open->isVisible())
                open->reject();
            QTRY_VERIFY(!open);
        }
        QVERIFY(session->answers.empty());
    }

    void shortcutsOpenTheDialogAndControlReturnAnswers()
    {
        session->ask("mary", "VOD.L");
        clickRow(0);
        QTest::keyClick(panel.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!dialog()); // nothing to grant was typed
        QTest::keyClick(panel.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        auto *cancel = dialog()->findChild<QPushButton *>("cancel");
        QVERIFY(cancel->isDefault());
        QCOMPARE(dialog()->focusWidget(), cancel);
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(session->answers.empty()); // not yet: it may still be the key that opened it
        QTRY_VERIFY(answerButton()->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(session->answers.size(), 1u);
    }

    void theDialogStaysWithItsRequest()
    {
        const RequestId mary = session->ask("mary", "VOD.L", 1);
        session->ask("dick", "BARC.L", 2);
        clickRow(0);
        openDialog("deny");
        clickRow(1);
        panel->choose(session->desk.at(1).id);
        session->ask("harry", "AZN.L", 3);
        click(answerButton());
        QCOMPARE(session->answers.size(), 1u);
        QVERIFY(session->answers[0].request == mary);
    }

    void whatCountsIsTheRequestUnderTheButtonWhenItWentDown()
    {
        const RequestId mary = session->ask("mary", "VOD.L", 1);
        session->ask("dick", "BARC.L", 2);
        clickRow(0);
        const QPoint at = button("deny")->rect().center();
        QTest::mousePress(button("deny"), Qt::LeftButton, {}, at);
        panel->choose(session->desk.at(1).id);
        QTest::mouseRelease(button("deny"), Qt::LeftButton, {}, button("deny")->rect().center());
        QVERIFY(dialog());
        QVERIFY(dialog()->request() == mary);
    }

    void aRequestThatEndsDisablesTheDialog()
    {
        session->ask("mary", "VOD.L");
        clickRow(0);
        openDialog("deny");
        session->desk.disconnected();
        QVERIFY(!answerButton()->isEnabled());
        QVERIFY2(textOf(dialog(), "note").contains("connection"), qPrintable(textOf(dialog(), "note")));
        click(answerButton());
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(session->answers.empty());
        QVERIFY(textOf(panel.get(), "note").startsWith("Void"));
        QVERIFY(!button("deny")->isEnabled());
    }

    void anExpiredRequestDisablesTheDialogEvenBeforeATick()
    {
        session->desk.setExpiry(std::chrono::seconds(60), session->now());
        session->ask("mary", "VOD.L");
        clickRow(0);
        openDialog("deny");
        session->clock += std::chrono::seconds(61);
        click(answerButton()); // the desk has not been told of the time yet
        QVERIFY(session->answers.empty());
        QVERIFY(textOf(dialog(), "note").contains("expired"));
        session->desk.tick(session->now());
        QVERIFY(!answerButton()->isEnabled());
    }

    void unfilteredAccessHasAConfirmationOfItsOwn()
    {
        session->ask("mary", "VOD.L");
        clickRow(0);
        click(button("grantUnfiltered"));
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        QVERIFY(textOf(dialog(), "effect").contains("every packet"));
        QTRY_VERIFY(dialog()->findChild<gui::DeliberateButton *>()->isArmed());
        QVERIFY(!answerButton()->isEnabled());
        dialog()->findChild<QCheckBox *>("unfiltered")->click();
        QVERIFY(answerButton()->isEnabled());
        gui::savePictures(*dialog(), "answer-unfiltered", *look);
        click(answerButton());
        QCOMPARE(session->answers.size(), 1u);
        QVERIFY(session->answers[0].answer == authorization::Answer(GrantUnfiltered{}));
        QVERIFY(session->answers[0].confirmation.unfilteredConfirmed);
        QVERIFY(!session->answers[0].confirmation.secondLook);
    }

    void aHostileNameNeedsATickAndAReason()
    {
        session->ask("mary", "VOD.L", 1);
        session->ask("harry\u202Enimda", "VOD.L", 2);
        clickRow(1);
        auto *entitlements = child<QLineEdit>("entitlements");
        entitlements->setText("1");
        QVERIFY(child<QWidget>("warningBox")->isVisible());
        QVERIFY(textOf(panel.get(), "warningText").contains("U+202E"));
        QVERIFY(textOf(panel.get(), "warningBytes").contains(">e2<"));
        QVERIFY(!textOf(panel.get(), "subject").contains(QChar(0x202e)));
        gui::savePictures(*panel, "authorization-hostile", *look);
        QVERIFY(!button("grant")->isEnabled());
        QVERIFY(!button("grantUnfiltered")->isEnabled());
        QVERIFY(button("deny")->isEnabled());
        child<QCheckBox>("secondLook")->click();
        QVERIFY(!button("grant")->isEnabled());
        child<QLineEdit>("reason")->setText("   ");
        QVERIFY(!button("grant")->isEnabled());
        child<QLineEdit>("reason")->setText("rang him");
        QVERIFY(button("grant")->isEnabled());
        // Another request: nothing of this is meant for it.
        clickRow(0);
        QVERIFY(entitlements->text().isEmpty());
        clickRow(1);
        QVERIFY(!button("grant")->isEnabled());
        QVERIFY(!child<QCheckBox>("secondLook")->isChecked());
        child<QCheckBox>("secondLook")->click();
        child<QLineEdit>("reason")->setText("rang him");
        entitlements->setText("1");
        openDialog("grant");
        click(answerButton());
        QCOMPARE(session->answers.size(), 1u);
        QVERIFY(session->answers[0].confirmation.secondLook);
    }

    void markupInANameStaysText()
    {
        session->ask("<b>x</b><img src=a>", "<i>T</i>");
        clickRow(0);
        QVERIFY(!textOf(panel.get(), "subject").contains("<img"));
        QVERIFY(textOf(panel.get(), "subject").contains("&lt;img"));
        QCOMPARE(child<QLabel>("details")->textFormat(), Qt::PlainText);
    }

    void aClientThatLeftTakesATick()
    {
        session->ask("mary", "VOD.L");
        session->desk.notified({"mary", "desk-11", session->desk.at(0).asked.client, "F", "T", true},
                               session->now());
        session->desk.notified({"mary", "desk-11", session->desk.at(0).asked.client, "F", "T", false},
                               session->now());
        QCOMPARE(session->desk.at(0).state, authorization::RequestState::ClientLeft);
        clickRow(0);
        click(button("deny"));
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        QTRY_VERIFY(dialog()->findChild<gui::DeliberateButton *>()->isArmed());
        QVERIFY(!answerButton()->isEnabled());
        dialog()->findChild<QCheckBox *>("clientLeft")->click();
        click(answerButton());
        QCOMPARE(session->answers.size(), 1u);
        QVERIFY(session->answers[0].confirmation.secondLook);
    }

    void newRowsMoveNothing()
    {
        for (int i = 0; i < 60; ++i)
            session->ask("mary", QByteArray::number(i), 1);
        auto *view = child<QTableView>("requests");
        clickRow(2);
        const auto chosen = panel->chosen();
        view->verticalScrollBar()->setValue(20);
        const QPoint pointer(60, 30);
        const auto underPointer = view->indexAt(pointer).data(models::AuthorizationTable::RequestIdRole);
        for (int i = 0; i < 30; ++i)
            session->ask("dick", QByteArray::number(i), 2);
        QCOMPARE(view->indexAt(pointer).data(models::AuthorizationTable::RequestIdRole), underPointer);
        QVERIFY(panel->chosen() == chosen);
        // An answered or void row stays where it is, too.
        session->desk.disconnected();
        QCOMPARE(view->indexAt(pointer).data(models::AuthorizationTable::RequestIdRole), underPointer);
    }

    void aMonitorOnlySessionAnswersNothing()
    {
        session->ask("mary", "VOD.L");
        session->desk.setMonitorOnly(true);
        clickRow(0);
        child<QLineEdit>("entitlements")->setText("1");
        for (const char *name : {"grant", "grantUnfiltered", "deny"})
            QVERIFY(!button(name)->isEnabled());
        QVERIFY(textOf(panel.get(), "note").contains("only monitors"));
    }

    void badEntitlementsAreSaidInOneLine()
    {
        session->ask("mary", "VOD.L");
        clickRow(0);
        auto *entitlements = child<QLineEdit>("entitlements");
        for (const char *bad : {"x", "1,,2", "99999999999", "1.5"}) {
            entitlements->setText(bad);
            QVERIFY2(!button("grant")->isEnabled(), bad);
            QVERIFY(textOf(panel.get(), "note").contains("character"));
        }
        entitlements->setText("");
        QVERIFY(!button("grant")->isEnabled());
        entitlements->setText("1 2,-3");
        QVERIFY(button("grant")->isEnabled());
    }

    void saysSentThenConfirmed()
    {
        session->ask("mary", "VOD.L");
        clickRow(0);
        child<QLineEdit>("entitlements")->setText("1");
        openDialog("grant");
        click(answerButton());
        const auto decision = session->decisions.at(0);
        QVERIFY(std::holds_alternative<authorization::Decision>(
            session->desk.recorded(decision.id, session->now())));
        session->desk.sent(decision.id, session->now());
        QVERIFY(textOf(panel.get(), "note").startsWith("Sent at "));
        QVERIFY(textOf(panel.get(), "note").contains("Not confirmed"));
        session->desk.notified({"mary", "desk-11", decision.asked.client, "PRICES.L2", "VOD.L", true},
                               session->now());
        QVERIFY(textOf(panel.get(), "note").contains("Confirmed at "));
    }

    void countsWhatWaits()
    {
        QSignalSpy counts(panel.get(), &AuthorizationPanel::pendingCountChanged);
        session->ask("mary", "VOD.L");
        session->ask("mary", "BARC.L");
        QCOMPARE(counts.last().first().toInt(), 2);
        session->desk.disconnected();
        QCOMPARE(counts.last().first().toInt(), 0);
    }

    void tabGoesThroughTheCardInOrder()
    {
        session->ask("mary", "VOD.L");
        clickRow(0);
        child<QLineEdit>("entitlements")->setText("1");
        child<QTableView>("requests")->setFocus();
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
            order.append(panel->focusWidget()->objectName());
        }
        QCOMPARE(order,
                 QStringList({"entitlements", "reason", "grantUnfiltered", "grant", "deny", "requests"}));
    }

    void nextAndPreviousSkipWhatIsOver()
    {
        const RequestId first = session->ask("mary", "A");
        session->desk.connected(2); // the first is void
        const RequestId second = session->ask("mary", "B");
        const RequestId third = session->ask("mary", "C");
        panel->nextAction()->trigger();
        QVERIFY(panel->chosen() == second);
        panel->nextAction()->trigger();
        QVERIFY(panel->chosen() == third);
        panel->nextAction()->trigger();
        QVERIFY(panel->chosen() == third);
        panel->previousAction()->trigger();
        panel->previousAction()->trigger();
        QVERIFY(panel->chosen() == second);
        QVERIFY(first != second);
        gui::savePictures(*panel, "authorization", *look);
    }
};

QTEST_MAIN(TestAuthorizationPanel)
#include "tst_authorizationpanel.moc"
