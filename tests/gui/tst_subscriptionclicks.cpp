// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/subscriptions/subscriptionspanel.h"
#include "models/favourites.h"
#include "models/lastvaluechoices.h"
#include "models/subscriptionfilter.h"
#include "models/subscriptiontree.h"
#include "store/packetstore.h"

#include "../store/feeder.h"
#include "models/subscriptionhelp.h"
#include "panelfixture.h"
#include "support/guitest.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using client::SubscriptionState;
using models::LastValueChoice;
using models::SubscriptionTree;

/// The tree of subscriptions as a hand uses it: favourites, following a feed, a pasted list, last values.
class TestSubscriptionClicks : public QObject
{
    Q_OBJECT

private:
    struct Parts
    {
        gui::Look look;
        gui::FakeSession session;
        SubscriptionTree tree;
        models::Favourites favourites;
        models::LastValueChoices choices;
        store::PacketStore store{protocol::Dialect::V4};
        Feeder feeder{store};
        gui::SubscriptionsPanel panel{tree, session, look.theme, look.icons};
    };
    std::unique_ptr<Parts> m_parts;

    template <typename T>
    T *child(const char *name)
    {
        T *found = m_parts->panel.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QTreeView *view() { return child<QTreeView>("tree"); }
    QAbstractItemModel *shown() { return view()->model(); }
    QModelIndex feed(int row = 0) { return shown()->index(row, 0); }
    QModelIndex topic(int row) { return shown()->index(row, 0, feed()); }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
    }
    /// Clicks an entry of the row's context menu.
    void choose(const QModelIndex &index, const QString &text)
    {
        const QPoint place = view()->visualRect(index).center();
        click(index);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view()->viewport(), &event);
        auto *menu = m_parts->panel.findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                QTRY_VERIFY(!m_parts->panel.findChild<QMenu *>());
                return;
            }
        }
        QFAIL(qPrintable("no entry " + text));
    }
    static void accept(QMessageBox *box)
    {
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QString valueOf(int row) { return topic(row).data(models::SubscriptionFilter::LastValueRole).toString(); }

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_parts = std::make_unique<Parts>();
        m_parts->panel.setFavourites(m_parts->favourites);
        m_parts->panel.setLastValues(m_parts->store, m_parts->choices);
        m_parts->panel.resize(420, 400);
        m_parts->panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->panel));
        for (const char *name : {"VOD.L", "BARC.L", "HSBA.L"})
            m_parts->tree.applySubscription(own("FEED", name, SubscriptionState::Live));
        m_parts->feeder.connected(1);
    }
    void cleanup() { m_parts.reset(); }

    void starsATopicAndShowsTheStarredOnly()
    {
        choose(topic(1), "Favourite");
        QVERIFY(m_parts->favourites.contains("FEED", "BARC.L"));
        QTest::mouseClick(child<QToolButton>("favourites"), Qt::LeftButton);
        QCOMPARE(shown()->rowCount(feed()), 1);
        QCOMPARE(topic(0).data().toString(), "BARC.L");
        choose(topic(0), "Favourite"); // and takes the star away
        QVERIFY(m_parts->favourites.isEmpty());
        QTest::mouseClick(child<QToolButton>("favourites"), Qt::LeftButton);
        QCOMPARE(shown()->rowCount(feed()), 3);
    }

    void followsAFeedOnceItsWarningIsRead()
    {
        m_parts->tree.setNotified("FEED", true);
        m_parts->tree.applyNotifications({told("mary", 1, "FEED", "AZN.L")}, 1);
        choose(feed(), "Follow this feed…");
        auto *box = m_parts->panel.findChild<QMessageBox *>("followFeed");
        QVERIFY(box);
        QVERIFY(box->text().contains("FEED") && box->text().contains("select feed") &&
                box->text().contains("authorizers"));
        QTest::keyClick(box, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!m_parts->panel.findChild<QMessageBox *>("followFeed"));
        QCoreApplication::processEvents();
        QCOMPARE(m_parts->session.calls, QStringList());
        choose(feed(), "Follow this feed…");
        accept(m_parts->panel.findChild<QMessageBox *>("followFeed"));
        QTRY_COMPARE(m_parts->session.calls, QStringList("subscribe FEED/AZN.L"));
    }

    void subscribesToAPastedList()
    {
        QTest::mouseClick(child<QToolButton>("subscribe"), Qt::LeftButton);
        child<QComboBox>("feed")->setEditText("NEWS");
        auto *topics = child<QPlainTextEdit>("topics");
        topics->setFocus();
        QGuiApplication::clipboard()->setText("UK\nDE\r\n\nFR\nUK\n");
        QTest::keyClick(topics, Qt::Key_V, Qt::ControlModifier);
        QTest::mouseClick(child<QPushButton>("subscribe"), Qt::LeftButton);
        const QStringList calls = m_parts->session.calls.filter("subscribe");
        QCOMPARE(calls, QStringList({"subscribe NEWS/UK", "subscribe NEWS/DE", "subscribe NEWS/FR"}));
    }

    void showsTheLastValueThatWasChosen()
    {
        QVERIFY(m_parts->feeder.receive(multicast("VOD.L", "{\"bid\": 71.3,\n\"ask\": 1}") +
                                        multicast("BARC.L", "{\"bid\": 251}")));
        QTRY_COMPARE(valueOf(0), "{\"bid\": 71.3,"); // the first line, where nothing was chosen
        QVERIFY(topic(0).data(Qt::AccessibleTextRole).toString().contains("71.3"));
        const QImage before = view()->viewport()->grab().toImage();

        choose(topic(0), "Last value…");
        auto *path = child<QLineEdit>("path");
        auto *show =
            child<QDialog>("valueDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTest::keyClicks(path, "json.");
        QVERIFY(child<QRadioButton>("field")->isChecked());
        QVERIFY(!show->isEnabled());
        QTest::keyClicks(path, "bid");
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_COMPARE(valueOf(0), "71.3");
        QVERIFY(valueOf(1).startsWith('{')); // it was chosen for one topic
        QVERIFY(view()->viewport()->grab().toImage() != before);

        QVERIFY(m_parts->feeder.receive(multicast("VOD.L", "{\"bid\": 72}")));
        QTRY_COMPARE(valueOf(0), "72");

        choose(topic(0), "Last value…");
        QCOMPARE(child<QLineEdit>("path")->text(), "json.bid");
        QTest::mouseClick(child<QWidget>("forFeed"), Qt::LeftButton);
        QTest::mouseClick(
            child<QDialog>("valueDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
            Qt::LeftButton);
        QTRY_COMPARE(valueOf(1), "251");
        QCOMPARE(m_parts->choices.find("FEED", "HSBA.L"),
                 (LastValueChoice{LastValueChoice::Kind::Field, "json.bid"}));

        choose(topic(1), "Last value…");
        QTest::mouseClick(child<QRadioButton>("nothing"), Qt::LeftButton, {},
                          {8, child<QRadioButton>("nothing")->height() / 2});
        QTest::mouseClick(
            child<QDialog>("valueDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
            Qt::LeftButton);
        QTRY_COMPARE(valueOf(1), "");
        gui::savePictures(m_parts->panel, "subscriptions", m_parts->look);
    }
};

QTEST_MAIN(TestSubscriptionClicks)
#include "tst_subscriptionclicks.moc"
