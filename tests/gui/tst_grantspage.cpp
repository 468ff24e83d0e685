#include "authorizationfixture.h"
#include "gui/authorization/grantspage.h"
#include "gui/widgets/badge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTabBar>

using namespace authorization;
using models::GrantTable;

namespace gui {

/// Live grants and their dialogs, with the mouse and the keyboard.
class TestGrantsPage : public QObject
{
    Q_OBJECT

private:
    static protocol::ClientId client(quint8 number)
    {
        protocol::ClientId id;
        id.bytes[0] = static_cast<char>(number);
        return id;
    }
    /// Granted, sent, and shown by a notification.
    GrantId grant(const QByteArray &user, const QByteArray &topic, quint8 number, const Answer &answer)
    {
        const RequestId id = f->session.ask(user, topic, number);
        if (f->session.control.answer(id, answer, {.unfilteredConfirmed = true}, {}))
            qFatal("not granted");
        f->session.control.send();
        f->session.answers.clear();
        show(user, topic, number);
        f->grants.flush();
        return f->session.desk.grants().find(client(number), {"PRICES.L2", topic})->id;
    }
    void show(const QByteArray &user, const QByteArray &topic, quint8 number, bool isAdd = true)
    {
        f->session.desk.notified({user, "desk-11", client(number), "PRICES.L2", topic, isAdd},
                                 f->session.now());
        f->grants.flush();
    }
    const LiveGrant &live(GrantId id) const { return *f->session.desk.grants().find(id); }
    QTableView *table() { return f->child<QTableView>("grants"); }
    QString cell(int row, GrantTable::Column column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    void clickRow(int row)
    {
        const QModelIndex at = table()->model()->index(row, GrantTable::SubscriberColumn);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(at).center());
    }
    /// Presses the page's button and waits until the dialog's answer could be given.
    GrantDialog *open(const char *button)
    {
        f->click(page()->findChild<QPushButton *>(button));
        auto *dialog = page()->findChild<GrantDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog) ||
            !QTest::qWaitFor([&] { return answer(dialog)->isArmed(); }))
            qFatal("no dialog");
        return dialog;
    }
    static DeliberateButton *answer(GrantDialog *dialog) { return dialog->findChild<DeliberateButton *>(); }
    template <typename T>
    static T *in(QWidget *parent, const char *name)
    {
        return parent->findChild<T *>(QLatin1String(name));
    }
    GrantsPage *page() { return &f->panel.grants(); }
    std::vector<FakeDesk::Changed> &changes() { return f->session.control.changes; }

    std::unique_ptr<AuthorizationFixture> f;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        QApplication::setDoubleClickInterval(20); // what a dialog waits before it can be answered
        f = std::make_unique<AuthorizationFixture>();
        f->panel.resize(1000, 560);
        f->panel.showPage(page());
    }
    void cleanup() { f.reset(); }

    void listsWhoHasWhat()
    {
        QVERIFY(in<QLabel>(page(), "empty")->isVisible());
        grant("mary", "VOD.L", 1, GrantEntitlements{{1, 2}});
        grant("dick", "BARC.L", 2, GrantUnfiltered{});
        show("harry", "AZN.L", 3); // whom we did not answer
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(cell(0, GrantTable::SubscriberColumn), "mary @ desk-11");
        QCOMPARE(cell(0, GrantTable::EntitlementsColumn), "1, 2");
        QCOMPARE(cell(0, GrantTable::ByColumn), "tom");
        QCOMPARE(cell(1, GrantTable::EntitlementsColumn), "everything");
        QCOMPARE(cell(2, GrantTable::EntitlementsColumn), "not known");
        show("mary", "VOD.L", 1, false); // the last that is known of it: it has left
        QCOMPARE(table()->model()->rowCount(), 2);
        in<QLineEdit>(page(), "search")->setText("azn");
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, GrantTable::SubscriberColumn), "harry @ desk-11");
    }

    void changesAGrantWithANewSetAndAnEnd()
    {
        const GrantId id = grant("mary", "VOD.L", 1, GrantEntitlements{{1, 2}});
        clickRow(0);
        QCOMPARE(page()->chosen(), id);
        GrantDialog *dialog = open("change");
        QCOMPARE(in<QLineEdit>(dialog, "entitlements")->text(), "1, 2");
        QVERIFY(in<QLabel>(dialog, "effect")->text().contains("takes the place of what the client has"));
        in<QLineEdit>(dialog, "entitlements")->setText("1, x");
        QVERIFY(!answer(dialog)->isEnabled());
        QVERIFY(in<QLabel>(dialog, "note")->text().contains("see character 4"));
        in<QLineEdit>(dialog, "entitlements")->setText("2, 3");
        in<QComboBox>(dialog, "choice")->setCurrentIndex(2);
        QVERIFY2(
            in<QLabel>(dialog, "effect")->text().contains("if this program is running and connected then"),
            qPrintable(in<QLabel>(dialog, "effect")->text()));
        in<QLineEdit>(dialog, "reason")->setText("as agreed");
        savePictures(*dialog, "grant-change", f->look);
        f->click(answer(dialog));
        QCOMPARE(changes().size(), 1U);
        const std::chrono::milliseconds until = f->session.now().utc + std::chrono::hours(4);
        QVERIFY(changes()[0].change == GrantChange(GrantEntitlements{{2, 3}, until}));
        QCOMPARE(changes()[0].reason, "as agreed");
        QVERIFY(live(id).changing);
        f->grants.flush();
        QVERIFY(!in<QPushButton>(page(), "change")->isEnabled()); // one at a time
        QVERIFY(!in<QPushButton>(page(), "revoke")->isEnabled());
        f->session.control.send();
        f->grants.flush();
        QCOMPARE(cell(0, GrantTable::EntitlementsColumn), "2, 3");
        QCOMPARE(live(id).until(), until);
        QVERIFY(!cell(0, GrantTable::UntilColumn).isEmpty());
        QVERIFY(in<QPushButton>(page(), "revoke")->isEnabled());
    }

    void doesNotGrantUntilATimeThatHasPassed()
    {
        const GrantId id = grant("mary", "VOD.L", 1, GrantEntitlements{{1}});
        clickRow(0);
        GrantDialog *dialog = open("change");
        in<QComboBox>(dialog, "choice")->setCurrentIndex(4);
        auto *at = in<QDateTimeEdit>(dialog, "at");
        QVERIFY(at->isVisible());
        at->setDateTime(QDateTime::fromMSecsSinceEpoch(f->session.now().utc.count() - 60'000));
        QVERIFY(in<QLabel>(dialog, "note")->text().contains("has passed"));
        QVERIFY(!answer(dialog)->isEnabled());
        at->setDateTime(QDateTime::fromMSecsSinceEpoch(f->session.now().utc.count() + 60'000));
        QVERIFY(answer(dialog)->isEnabled());
        f->session.clock += std::chrono::seconds(61); // it passes while the dialog is open
        f->click(answer(dialog));
        QCOMPARE(changes().size(), 0U);
        QVERIFY(in<QLabel>(dialog, "note")->text().contains("has passed"));
        QVERIFY(!live(id).changing);
    }

    void explainsWhatRevokingDoes()
    {
        const GrantId id = grant("mary", "VOD.L", 1, GrantEntitlements{{1, 2}});
        clickRow(0);
        GrantDialog *dialog = open("revoke");
        const QString effect = in<QLabel>(dialog, "effect")->text();
        QVERIFY2(effect.contains("stays subscribed") && effect.contains("messages, without packets") &&
                     effect.contains("A refusal would change nothing"),
                 qPrintable(effect));
        QVERIFY(!in<QWidget>(dialog, "newSet")->isVisible());
        savePictures(*dialog, "grant-revoke", f->look);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space); // Cancel has the focus
        QTRY_VERIFY(!page()->findChild<GrantDialog *>());
        QCOMPARE(changes().size(), 0U);
        dialog = open("revoke");
        f->click(answer(dialog));
        QCOMPARE(changes().size(), 1U);
        QVERIFY(std::holds_alternative<Revoke>(changes()[0].change));
        f->session.control.send();
        f->grants.flush();
        QCOMPARE(kindOf(f->session.decisions.back().response), AnswerKind::Revoke);
        QCOMPARE(live(id).access(), Access::Revoked);
        QCOMPARE(cell(0, GrantTable::EntitlementsColumn), "nothing passes"); // and stays listed
    }

    void enterAndSpaceNeverChangeAGrant_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("change") << "change";
        QTest::newRow("revoke") << "revoke";
    }
    void enterAndSpaceNeverChangeAGrant()
    {
        QFETCH(QString, button);
        grant("mary", "VOD.L", 1, GrantEntitlements{{1, 2}});
        clickRow(0);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            GrantDialog *dialog = open(button.toLatin1().constData());
            QTest::keyClick(answer(dialog), key);
            QTest::keyClick(dialog->focusWidget(), key);
            QTRY_VERIFY(!page()->findChild<GrantDialog *>()); // Cancel
        }
        QCOMPARE(changes().size(), 0U);
        GrantDialog *dialog = open(button.toLatin1().constData());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(changes().size(), 1U);
    }

    void whatCountsIsTheGrantUnderTheButtonWhenItWentDown()
    {
        const GrantId mary = grant("mary", "VOD.L", 1, GrantEntitlements{{1}});
        const GrantId dick = grant("dick", "BARC.L", 2, GrantEntitlements{{2}});
        clickRow(0);
        auto *button = in<QPushButton>(page(), "revoke");
        QTest::mousePress(button, Qt::LeftButton);
        page()->choose(dick);
        QTest::mouseRelease(button, Qt::LeftButton);
        auto *dialog = page()->findChild<GrantDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        QVERIFY(in<QLabel>(dialog, "subject")->text().contains("mary"));
        QTRY_VERIFY(answer(dialog)->isArmed());
        page()->choose(dick);
        f->click(answer(dialog));
        QCOMPARE(changes().size(), 1U);
        QCOMPARE(changes()[0].grant, mary);
    }

    void unfilteredAccessHasAConfirmationOfItsOwn()
    {
        grant("mary", "VOD.L", 1, GrantEntitlements{{1}});
        clickRow(0);
        GrantDialog *dialog = open("change");
        in<QCheckBox>(dialog, "unfiltered")->click();
        QVERIFY(in<QLabel>(dialog, "effect")->text().contains("every packet"));
        QVERIFY(!in<QLineEdit>(dialog, "entitlements")->isEnabled());
        f->click(answer(dialog));
        QCOMPARE(changes().size(), 1U);
        QVERIFY(changes()[0].change == GrantChange(GrantUnfiltered{}));
        QVERIFY(changes()[0].confirmation.unfilteredConfirmed);
        QVERIFY(!changes()[0].confirmation.secondLook);
    }

    void aGrantThatGoesDisablesItsDialog()
    {
        grant("mary", "VOD.L", 1, GrantEntitlements{{1}});
        clickRow(0);
        GrantDialog *dialog = open("revoke");
        show("mary", "VOD.L", 1, false);
        QVERIFY(!answer(dialog)->isEnabled());
        QVERIFY(in<QLabel>(dialog, "note")->text().contains("not known any more"));
        f->click(answer(dialog));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(changes().size(), 0U);
    }

    void listsAsOverdueWhatFellDueWhileAway()
    {
        const std::chrono::milliseconds until = f->session.now().utc + std::chrono::hours(1);
        const GrantId id = grant("mary", "VOD.L", 1, GrantEntitlements{{1}, until});
        f->session.desk.disconnected();
        f->session.clock += std::chrono::hours(2);
        f->session.desk.tick(f->session.now());
        f->grants.flush();
        auto *badge = f->panel.findChild<QTabBar *>()->tabButton(1, QTabBar::RightSide);
        QVERIFY(badge && badge->isVisible()); // beside "Live grants"
        clickRow(0);
        QCOMPARE(table()->model()->index(0, 0).data(GrantTable::StateTextRole).toString(), "overdue");
        QVERIFY(cell(0, GrantTable::UntilColumn).contains("overdue"));
        QVERIFY(!in<QPushButton>(page(), "revoke")->isEnabled()); // not without a connection
        QVERIFY(in<QPushButton>(page(), "dismiss")->isVisible());
        f->session.desk.connected(2);
        show("mary", "VOD.L", 1);
        QVERIFY(f->session.desk.endDue("tom", f->session.now()).empty()); // A9
        f->click(answer(open("revoke")));
        f->session.control.send();
        f->grants.flush();
        QVERIFY(!live(id).isOverdue);
        QVERIFY(!badge->isVisible());
    }

    void takesOffTheListWithoutSendingAnything()
    {
        const GrantId id = grant("mary", "VOD.L", 1, GrantEntitlements{{1}});
        clickRow(0);
        auto *dismiss = in<QPushButton>(page(), "dismiss");
        QVERIFY(!dismiss->isVisible()); // it is known of
        f->session.desk.disconnected();
        f->grants.flush();
        QVERIFY(dismiss->isVisible());
        const std::size_t decisions = f->session.decisions.size();
        f->click(dismiss);
        QVERIFY(!f->session.desk.grants().find(id));
        QCOMPARE(f->session.decisions.size(), decisions);
        QCOMPARE(changes().size(), 0U);
    }
};

} // namespace gui

QTEST_MAIN(gui::TestGrantsPage)
#include "tst_grantspage.moc"
