// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "../store/feeder.h"
#include "authorizationfixture.h"

#include <QDateTime>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

#include <array>

using namespace authorization;
using models::AuthorizationTable;

namespace gui {

/// What an operator does in the inbox besides one answer to one request.
class TestInboxAnswers : public QObject
{
    Q_OBJECT

private:
    void ask(int count, const QByteArray &user = "mary")
    {
        for (int i = 0; i < count; ++i)
            f->session.ask(user, "T" + QByteArray::number(f->session.desk.size()), 1);
    }
    /// Down from the first row, as many rows as that in all.
    void chooseDown(int rows)
    {
        f->clickRow(0);
        for (int i = 1; i < rows; ++i)
            QTest::keyClick(requests(), Qt::Key_Down, Qt::ShiftModifier);
    }
    QTableView *requests() { return f->child<QTableView>("requests"); }
    QLineEdit *entitlements() { return f->child<QLineEdit>("entitlements"); }
    QTableView *presets() { return f->child<QTableView>("presets"); }
    QString togetherText() { return f->textOf(&f->panel, "togetherText"); }
    QString cell(int row, int column) { return presets()->model()->index(row, column).data().toString(); }
    void keepPresets()
    {
        for (const Preset &preset :
             {Preset{"PRICES.L2", "Level 1", {1}}, {"PRICES.L2", "Level 2", {1, 2}}, {"ORDERS", "Desk", {7}}})
            QCOMPARE(f->presets.change([&](PresetBook &book) { return book.put(preset); }), QString());
    }
    /// Messages of the topic with a packet each: half of them with 1, a quarter each with 2 and with 3.
    void receive()
    {
        QByteArray bytes;
        for (const protocol::Entitlements &set : {protocol::Entitlements{1}, {1}, {2}, {3}}) {
            protocol::ForwardedMulticastData message;
            message.user = "feeder";
            message.host = "desk-1";
            message.feed = "PRICES.L2";
            message.topic = "VOD.L";
            message.packets = {{set, "x"}};
            bytes += encoded(message);
        }
        Feeder feeder(f->store);
        feeder.time = std::chrono::steady_clock::now().time_since_epoch();
        feeder.receive(bytes);
    }

    std::unique_ptr<AuthorizationFixture> f;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        f = std::make_unique<AuthorizationFixture>();
    }
    void cleanup() { f.reset(); }

    void answersUpToTwentyTogether_data()
    {
        QTest::addColumn<bool>("isGrant");
        QTest::newRow("grant") << true;
        QTest::newRow("deny") << false;
    }

    void answersUpToTwentyTogether()
    {
        QFETCH(bool, isGrant);
        ask(21);
        chooseDown(20);
        if (isGrant)
            QTest::keyClicks(entitlements(), "1 2");
        QVERIFY(togetherText().startsWith("20 requests chosen"));
        QVERIFY(f->openDialog(isGrant ? "grantTogether" : "denyTogether"));
        QVERIFY(f->session.answers.empty());
        f->click(f->answerButton());
        // One decision, and so one entry in the audit, for each of them; the last one still waits.
        QCOMPARE(f->session.answers.size(), 20U);
        QCOMPARE(f->session.decisions.size(), 20U);
        const Answer expected = isGrant ? Answer(GrantEntitlements{{1, 2}}) : Answer(Deny{});
        for (std::size_t i = 0; i < 20; ++i) {
            QVERIFY(f->session.answers[i].request == f->session.desk.at(i).id);
            QVERIFY(f->session.answers[i].answer == expected);
        }
        QCOMPARE(f->session.desk.at(20).state, RequestState::Pending);
    }

    void refusesToAnswerMoreOrUnlikeOnesTogether_data()
    {
        QTest::addColumn<int>("ofMary");
        QTest::addColumn<int>("ofDick");
        QTest::addColumn<QString>("why");
        QTest::newRow("more than twenty") << 21 << 0 << "20";
        QTest::newRow("of two users") << 1 << 1 << "one user";
    }

    void refusesToAnswerMoreOrUnlikeOnesTogether()
    {
        QFETCH(int, ofMary);
        QFETCH(int, ofDick);
        QFETCH(QString, why);
        ask(ofMary);
        ask(ofDick, "dick");
        chooseDown(ofMary + ofDick);
        QTest::keyClicks(entitlements(), "1");
        QVERIFY2(togetherText().contains(why), qPrintable(togetherText()));
        QVERIFY(!f->button("grantTogether")->isEnabled());
        QVERIFY(!f->button("denyTogether")->isEnabled());
        for (const auto key : {Qt::Key_G, Qt::Key_D})
            QTest::keyClick(&f->panel, key, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!f->dialog());
        QVERIFY(f->session.answers.empty());
    }

    void aPresetWritesItsNumbers()
    {
        keepPresets();
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        QCOMPARE(presets()->model()->rowCount(), 2); // those of the request's feed
        const QModelIndex second = presets()->model()->index(1, 0);
        QTRY_VERIFY(presets()->visualRect(second).isValid());
        QTest::mouseClick(presets()->viewport(), Qt::LeftButton, {}, presets()->visualRect(second).center());
        QCOMPARE(entitlements()->text(), "1, 2");
        QCOMPARE(f->button("grant")->text(), QStringLiteral("Grant Level 2…"));
        // What is typed counts, and finds its preset.
        entitlements()->setFocus();
        QTest::keyClick(entitlements(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(entitlements(), "1");
        QCOMPARE(presets()->currentIndex().row(), 0);
        QTest::keyClicks(entitlements(), ", 9");
        QVERIFY(presets()->selectionModel()->selectedRows().isEmpty());
        QVERIFY(f->session.answers.empty());
        QVERIFY(f->openDialog("grant"));
        f->click(f->answerButton());
        QVERIFY(f->session.answers.at(0).answer == Answer(GrantEntitlements{{1, 9}}));
    }

    void saysWhatShareAPresetPasses()
    {
        keepPresets();
        receive();
        f->session.clock = std::chrono::seconds(QDateTime::currentSecsSinceEpoch() + 1);
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        QTRY_COMPARE(cell(0, 2), "50 %");
        QCOMPARE(cell(1, 2), "75 %");
        entitlements()->setText("3");
        QTRY_VERIFY2(f->textOf(&f->panel, "share").contains("25 %"),
                     qPrintable(f->textOf(&f->panel, "share")));
    }

    void whatIsIgnoredIsPutAsideUntilItIsAskedAgain()
    {
        QSignalSpy counts(&f->table, &AuthorizationTable::openCountChanged);
        ask(2);
        QCOMPARE(counts.last().first().toInt(), 2);
        f->clickRow(0);
        f->click(f->button("ignore"));
        QCOMPARE(counts.last().first().toInt(), 1);
        QCOMPARE(f->button("ignore")->text(), "Wait again");
        QVERIFY(f->session.answers.empty());
        QCOMPARE(f->session.desk.at(0).state, RequestState::Pending);
        f->inbox.nextAction()->trigger(); // passes over it
        f->inbox.previousAction()->trigger();
        QVERIFY(f->inbox.chosen() == f->session.desk.at(1).id);
        f->session.desk.requestArrived(f->session.desk.at(0).asked, f->session.now());
        QCOMPARE(counts.last().first().toInt(), 2);
        f->clickRow(0);
        QCOMPARE(f->button("ignore")->text(), "Ignore");
    }

    void opensAtTheFirstThatWaits()
    {
        ask(60);
        f->session.desk.connected(2); // those are void
        const RequestId first = f->session.ask("dick", "VOD.L", 2);
        f->session.ask("dick", "BARC.L", 2);
        QVERIFY(!f->inbox.chosen());
        f->panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f->panel));
        f->panel.setFocus(Qt::ShortcutFocusReason);
        QVERIFY(requests()->hasFocus());
        QVERIFY(f->inbox.chosen() == first);
        QTRY_VERIFY(requests()->viewport()->rect().contains(
            requests()->visualRect(f->table.indexOf(first)).center()));
    }

    void homeAndEndChooseARow_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("alone") << Qt::KeyboardModifiers();
        QTest::newRow("with Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void homeAndEndChooseARow()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        ask(40);
        f->clickRow(1);
        QTest::keyClick(requests(), Qt::Key_End, modifiers);
        QVERIFY(f->inbox.chosen() == f->session.desk.at(39).id); // whose card is shown, and who is answered
        QVERIFY(requests()->viewport()->rect().contains(f->middleOf(39)));
        QTest::keyClick(requests(), Qt::Key_Home, modifiers);
        QVERIFY(f->inbox.chosen() == f->session.desk.at(0).id);
        QCOMPARE(requests()->selectionModel()->selectedRows().size(), 1);
        f->clickRow(1);
        QTest::keyClick(requests(), Qt::Key_Home, modifiers | Qt::ShiftModifier);
        QCOMPARE(requests()->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(requests()->currentIndex().row(), 0);
    }

    void showsTheColumnsThatFit_data()
    {
        QTest::addColumn<int>("requests"); // many: with a scroll bar
        QTest::newRow("few") << 2;
        QTest::newRow("many") << 80;
    }
    void showsTheColumnsThatFit()
    {
        QFETCH(int, requests);
        ask(requests);
        QTableView &view = *this->requests();
        const int least = 18 * view.fontMetrics().averageCharWidth();
        std::array<int, 4> seen{};
        for (int width = 300; width <= 2'000; width += 20) {
            f->panel.resize(width, 560);
            QCoreApplication::processEvents();
            const int topic = view.columnWidth(AuthorizationTable::TopicColumn);
            std::size_t shown = 0;
            for (const int column : {AuthorizationTable::HasColumn, AuthorizationTable::RuleColumn,
                                     AuthorizationTable::ClientColumn}) {
                const bool isShown = !view.isColumnHidden(column);
                QVERIFY2(!isShown || topic >= least, qPrintable(QString("%1: %2").arg(width).arg(topic)));
                if (!isShown)
                    break;
                ++shown;
            }
            for (std::size_t later = shown; later < 3; ++later) // none in the place of another
                QVERIFY(view.isColumnHidden(std::array{AuthorizationTable::HasColumn,
                                                       AuthorizationTable::RuleColumn,
                                                       AuthorizationTable::ClientColumn}[later]));
            ++seen[shown];
            if (shown > 0)
                QVERIFY(!view.horizontalScrollBar()->isVisible());
        }
        QVERIFY2(seen[0] > 0 && seen[1] > 0 && seen[2] > 0 && seen[3] > 0, "each step is seen");
    }

    void theFieldIsInSightWhereThereIsLittleRoom()
    {
        for (qint32 i = 1; i <= 5; ++i) // which would be above the field
            QCOMPARE(f->presets.change([i](PresetBook &book) {
                return book.put({"PRICES.L2", QStringLiteral("Level %1").arg(i), {i}});
            }),
                     QString());
        f->session.ask("mary", "VOD.L");
        f->clickRow(0);
        f->panel.resize(790, 230);
        QTRY_VERIFY(entitlements()->visibleRegion().boundingRect() == entitlements()->rect());
        QVERIFY(requests()->visibleRegion().boundingRect().height() > 4 * requests()->rowHeight(0));
        f->panel.resize(440, 560);
        QTRY_VERIFY(f->child<QLabel>("details")->isVisible());
    }
};

} // namespace gui

QTEST_MAIN(gui::TestInboxAnswers)
#include "tst_inboxanswers.moc"
