#include "authorizationfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using authorization::RequestId;

class TestAuthorizationCard : public QObject
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

    void aHostileNameNeedsATickAndAReason()
    {
        f->session.ask("mary", "VOD.L", 1);
        f->session.ask("harry\u202Enimda", "VOD.L", 2);
        f->clickRow(1);
        auto *entitlements = f->child<QLineEdit>("entitlements");
        entitlements->setText("1");
        QVERIFY(f->child<QWidget>("warningBox")->isVisible());
        QVERIFY(f->textOf(&f->panel, "warningText").contains("U+202E"));
        QVERIFY(f->textOf(&f->panel, "warningBytes").contains(">e2<"));
        QVERIFY(!f->textOf(&f->panel, "subject").contains(QChar(0x202e)));
        gui::savePictures(f->panel, "authorization-hostile", f->look);
        QVERIFY(!f->button("grant")->isEnabled());
        QVERIFY(!f->button("grantUnfiltered")->isEnabled());
        QVERIFY(f->button("deny")->isEnabled());
        f->child<QCheckBox>("secondLook")->click();
        QVERIFY(!f->button("grant")->isEnabled());
        f->child<QLineEdit>("reason")->setText("   ");
        QVERIFY(!f->button("grant")->isEnabled());
        f->child<QLineEdit>("reason")->setText("rang him");
        QVERIFY(f->button("grant")->isEnabled());
        // Another request: nothing of this is meant for it.
        f->clickRow(0);
        QVERIFY(entitlements->text().isEmpty());
        f->clickRow(1);
        QVERIFY(!f->button("grant")->isEnabled());
        QVERIFY(!f->child<QCheckBox>("secondLook")->isChecked());
        f->child<QCheckBox>("secondLook")->click();
        f->child<QLineEdit>("reason")->setText("rang him");
        entitlements->setText("1");
        QVERIFY(f->openDialog("grant"));
        f->click(f->answerButton());
        QCOMPARE(f->session.answers.size(), 1u);
        QVERIFY(f->session.answers[0].confirmation.secondLook);
    }

    void markupInANameStaysText()
    {
        f->session.ask("<b>x</b><img src=a>", "<i>T</i>");
        f->clickRow(0);
        QVERIFY(!f->textOf(&f->panel, "subject").contains("<img"));
        QVERIFY(f->textOf(&f->panel, "subject").contains("&lt;img"));
        QCOMPARE(f->child<QLabel>("details")->textFormat(), Qt::PlainText);
    }

    void newRowsMoveNothing()
    {
        for (int i = 0; i < 60; ++i)
            f->session.ask("mary", QByteArray::number(i), 1);
        auto *view = f->child<QTableView>("requests");
        f->clickRow(2);
        const auto chosen = f->inbox.chosen();
        view->verticalScrollBar()->setValue(20);
        const QPoint pointer(60, 30);
        const auto underPointer = view->indexAt(pointer).data(models::AuthorizationTable::RequestIdRole);
        for (int i = 0; i < 30; ++i)
            f->session.ask("dick", QByteArray::number(i), 2);
        QCOMPARE(view->indexAt(pointer).data(models::AuthorizationTable::RequestIdRole), underPointer);
        QVERIFY(f->inbox.chosen() == chosen);
        // An answered or void row stays where it is, too.
        f->session.desk.disconnected();
        QCOMPARE(view->indexAt(pointer).data(models::AuthorizationTable::RequestIdRole), underPointer);
    }

    void noOtherRequestTakesThePlaceOfOneThatGoes()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        QVERIFY(f->inbox.chosen());
        // More than the desk keeps once all are void: the oldest go, the chosen one with them.
        for (int i = 0; i < 11'000; ++i)
            f->session.ask("dick", QByteArray::number(i), 2);
        const RequestId chosen = *f->inbox.chosen();
        f->session.desk.disconnected();
        QVERIFY(!f->session.desk.find(chosen));
        QVERIFY(!f->inbox.chosen());
        QVERIFY(!f->child<QWidget>("card")->isVisible());
        QVERIFY(!f->inbox.denyAction()->isEnabled());
    }

    void aMonitorOnlySessionAnswersNothing()
    {
        f->session.ask("mary", "VOD.L");
        f->session.desk.setMonitorOnly(true);
        f->clickRow(0);
        f->child<QLineEdit>("entitlements")->setText("1");
        for (const char *name : {"grant", "grantUnfiltered", "deny"})
            QVERIFY(!f->button(name)->isEnabled());
        QVERIFY(f->note().contains("only monitors"));
    }

    void badEntitlementsAreSaidInOneLine()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        auto *entitlements = f->child<QLineEdit>("entitlements");
        for (const char *bad : {"x", "1,,2", "99999999999", "1.5"}) {
            entitlements->setText(bad);
            QVERIFY2(!f->button("grant")->isEnabled(), bad);
            QVERIFY(f->note().contains("character"));
        }
        entitlements->setText("");
        QVERIFY(!f->button("grant")->isEnabled());
        entitlements->setText("1 2,-3");
        QVERIFY(f->button("grant")->isEnabled());
    }

    void saysSentThenConfirmed()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        f->child<QLineEdit>("entitlements")->setText("1");
        QVERIFY(f->openDialog("grant"));
        f->click(f->answerButton());
        const auto decision = f->session.decisions.at(0);
        QVERIFY(std::holds_alternative<authorization::Decision>(
            f->session.desk.recorded(decision.id, f->session.now())));
        f->session.desk.sent(decision.id, f->session.now());
        QVERIFY(f->note().startsWith("Sent at "));
        QVERIFY(f->note().contains("Not confirmed"));
        f->session.desk.notified({"mary", "desk-11", decision.asked.client, "PRICES.L2", "VOD.L", true},
                                 f->session.now());
        QVERIFY(f->note().contains("Confirmed at "));
    }

    void countsWhatWaits()
    {
        QSignalSpy counts(&f->table, &models::AuthorizationTable::openCountChanged);
        f->session.ask("mary", "VOD.L");
        f->session.ask("mary", "BARC.L");
        QCOMPARE(counts.last().first().toInt(), 2);
        f->session.desk.disconnected();
        QCOMPARE(counts.last().first().toInt(), 0);
    }

    void tabGoesThroughTheCardInOrder()
    {
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        f->child<QLineEdit>("entitlements")->setText("1");
        f->child<QTableView>("requests")->setFocus();
        QStringList order;
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(f->panel.focusWidget(), Qt::Key_Tab);
            order.append(f->panel.focusWidget()->objectName());
        }
        QCOMPARE(order, QStringList({"entitlements", "choice", "reason", "grantUnfiltered", "grant", "deny",
                                     "ignore"}));
    }

    void nextAndPreviousSkipWhatIsOver()
    {
        const RequestId first = f->session.ask("mary", "A");
        f->session.desk.connected(2); // the first is void
        const RequestId second = f->session.ask("mary", "B");
        const RequestId third = f->session.ask("mary", "C");
        f->inbox.nextAction()->trigger();
        QVERIFY(f->inbox.chosen() == second);
        f->inbox.nextAction()->trigger();
        QVERIFY(f->inbox.chosen() == third);
        f->inbox.nextAction()->trigger();
        QVERIFY(f->inbox.chosen() == third);
        f->inbox.previousAction()->trigger();
        f->inbox.previousAction()->trigger();
        QVERIFY(f->inbox.chosen() == second);
        QVERIFY(first != second);
        gui::savePictures(f->panel, "authorization", f->look);
    }
};

QTEST_MAIN(TestAuthorizationCard)
#include "tst_authorizationcard.moc"
