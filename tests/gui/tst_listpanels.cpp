// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/connection/logpanel.h"
#include "gui/subscriptions/notificationspanel.h"
#include "gui/subscriptions/notifydialog.h"
#include "gui/subscriptions/subscribedialog.h"
#include "gui/subscriptions/subscriptionspanel.h"
#include "models/eventlog.h"
#include "models/notificationlog.h"
#include "models/subscriptiontree.h"

#include "../models/countedtopics.h"
#include "panelfixture.h"
#include "support/guitest.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using client::SubscriptionState;
using gui::FakeSession;
using models::SubscriptionTree;

class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
};

class TestListPanels : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *child(QWidget &parent, const char *name)
    {
        T *found = parent.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    static void show(QWidget &widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }
    static protocol::ForwardedSubscriptionRequest told(const char *user, quint8 client, const char *feed,
                                                       const QByteArray &topic, bool isAdd = true)
    {
        protocol::ClientId id;
        id.bytes[0] = static_cast<char>(client);
        return {user, "desk-04", id, feed, topic, isAdd};
    }
    void fill()
    {
        tree->setNotified("PRICES", true);
        tree->setNeedsAuthorization("FX.SPOT", true);
        tree->applySubscription({"PRICES", "VOD.L", SubscriptionState::Live, 0});
        tree->applySubscription({"PRICES", "LLOY.L", SubscriptionState::Stale, 60'000});
        tree->applySubscription({"PRICES", "SHEL.L", SubscriptionState::Asked, 0});
        tree->applySubscription({"FX.SPOT", "EURUSD", SubscriptionState::Asked, 0});
        tree->applySubscription({"RISK", "VAR.INTRADAY", SubscriptionState::Refused, 0});
        tree->applyNotifications({told("dick", 4, "PRICES", "VOD.L"), told("mary", 5, "PRICES", "VOD.L"),
                                  told("harry\u202Enimda", 6, "PRICES", "VOD.L"),
                                  told("mary", 5, "PRICES", "AZN.L")},
                                 1);
        CountedTopics counts;
        for (int i = 0; i < 80; ++i) {
            tree->poll(counts.poll(), std::chrono::milliseconds(i * 500));
            counts.add("PRICES", "VOD.L", 6'000 + 1'000 * (i % 7));
        }
    }

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<FakeSession> session;
    std::unique_ptr<SubscriptionTree> tree;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        look = std::make_unique<gui::Look>();
        session = std::make_unique<FakeSession>();
        tree = std::make_unique<SubscriptionTree>([] { return qint64{128'000}; });
    }
    void cleanup()
    {
        tree.reset();
        session.reset();
        look.reset();
    }

    void subscriptionsShowFindAndActivate()
    {
        gui::SubscriptionsPanel panel(*tree, *session, look->theme, look->icons);
        panel.resize(300, 480);
        show(panel);
        auto *view = child<QTreeView>(panel, "tree");
        QVERIFY(!view->isVisible()); // nothing yet
        fill();
        QVERIFY(view->isVisible());
        view->expand(view->model()->index(0, 0, view->model()->index(0, 0)));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(0, 0, view->model()->index(0, 0))).center());
        gui::savePictures(panel, "subscriptions", *look);

        QSignalSpy activated(&panel, &gui::SubscriptionsPanel::topicActivated);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first(), (QVariantList{QByteArray("PRICES"), QByteArray("VOD.L")}));

        QTest::keyClicks(child<QLineEdit>(panel, "find"), "lloy");
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0, view->model()->index(0, 0)).data().toString(), "LLOY.L");
    }

    void aFeedOfMoreTopicsThanAnybodyReadsClosesOnce()
    {
        gui::SubscriptionsPanel panel(*tree, *session, look->theme, look->icons);
        panel.resize(300, 480);
        show(panel);
        tree->setNotified("BIG", true);
        tree->setNotified("SMALL", true);
        const auto tell = [this](const char *feed, int first, int count) {
            QList<protocol::ForwardedSubscriptionRequest> batch;
            for (int i = first; i < first + count; ++i)
                batch.append(told("dick", 4, feed, "T" + QByteArray::number(i)));
            tree->applyNotifications(batch, 1);
        };
        auto *view = child<QTreeView>(panel, "tree");
        const QModelIndex big = view->model()->index(0, 0);
        tell("BIG", 0, 9'000);
        tell("SMALL", 0, 5);
        QVERIFY(view->isExpanded(big));
        tell("BIG", 9'000, 2'000);
        QVERIFY(!view->isExpanded(big));
        QVERIFY(view->isExpanded(view->model()->index(1, 0)));
        view->expand(big);
        tell("BIG", 11'000, 2'000);
        QVERIFY(view->isExpanded(big)); // the user wants it so
        QCOMPARE(view->model()->rowCount(big), 13'000);
    }

    void repaintsARowWhoseDataChanges()
    {
        fill();
        gui::SubscriptionsPanel panel(*tree, *session, look->theme, look->icons);
        panel.resize(300, 480);
        show(panel);
        auto *view = child<QTreeView>(panel, "tree");
        QCoreApplication::processEvents();
        PaintCounter painted(*view->viewport());
        QCoreApplication::processEvents();
        QCOMPARE(painted.paints, 0);
        tree->applySubscription({"PRICES", "VOD.L", SubscriptionState::Refused, 0});
        QTRY_VERIFY(painted.paints > 0);
    }

    void subscribingAsksForWhatWasTyped()
    {
        fill();
        gui::SubscriptionsPanel panel(*tree, *session, look->theme, look->icons);
        show(panel);
        panel.subscribeAction()->trigger();
        auto *dialog = panel.findChild<gui::SubscribeDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto *subscribe = child<QPushButton>(*dialog, "subscribe");
        QVERIFY(!subscribe->isEnabled());
        child<QComboBox>(*dialog, "feed")->setEditText("PRICES");
        QVERIFY(!subscribe->isEnabled());
        child<QPlainTextEdit>(*dialog, "topics")->setPlainText("VOD.L\nTSCO.L\n\nTSCO.L");
        child<QCheckBox>(*dialog, "alsoNotify")->setChecked(true);
        child<QCheckBox>(*dialog, "needsAuthorization")->setChecked(true);
        gui::savePictures(*dialog, "subscribe", *look);
        QTest::mouseClick(subscribe, Qt::LeftButton);
        // VOD.L is ours already, and notifications are on.
        QCOMPARE(session->calls, QStringList({"authorization PRICES yes", "subscribe PRICES/TSCO.L"}));
    }

    void unsubscribesTheChosenTopicOrAllOfAFeed()
    {
        fill();
        gui::SubscriptionsPanel panel(*tree, *session, look->theme, look->icons);
        show(panel);
        auto *view = child<QTreeView>(panel, "tree");
        const QModelIndex prices = view->model()->index(0, 0);
        view->setCurrentIndex(view->model()->index(0, 0, prices));
        QVERIFY(panel.unsubscribeAction()->isEnabled());
        panel.unsubscribeAction()->trigger();
        QCOMPARE(session->calls, QStringList({"unsubscribe PRICES/VOD.L"}));
        session->calls.clear();
        view->setCurrentIndex(view->model()->index(3, 0, prices)); // AZN.L: others' only
        QVERIFY(!panel.unsubscribeAction()->isEnabled());
        view->setCurrentIndex(prices);
        panel.unsubscribeAction()->trigger();
        QCOMPARE(session->calls, QStringList({"unsubscribe PRICES/VOD.L", "unsubscribe PRICES/LLOY.L",
                                              "unsubscribe PRICES/SHEL.L"}));
        session->calls.clear();
        panel.endNotifyAction()->trigger();
        QCOMPARE(session->calls, QStringList({"end notify PRICES"}));
    }

    void choosesNothingWhenTheChosenTopicGoes()
    {
        fill();
        gui::SubscriptionsPanel panel(*tree, *session, look->theme, look->icons);
        show(panel);
        auto *view = child<QTreeView>(panel, "tree");
        const QModelIndex prices = view->model()->index(0, 0);
        view->setCurrentIndex(view->model()->index(2, 0, prices));
        QCOMPARE(view->currentIndex().data().toString(), "SHEL.L");
        tree->applySubscription({"PRICES", "SHEL.L", SubscriptionState::Ended, 0});
        QVERIFY(!view->currentIndex().isValid());
        QVERIFY(!panel.unsubscribeAction()->isEnabled());
    }

    void notifyAsksOnceForAFeed()
    {
        fill();
        gui::SubscriptionsPanel panel(*tree, *session, look->theme, look->icons);
        show(panel);
        panel.notifyAction()->trigger();
        auto *dialog = panel.findChild<gui::NotifyDialog *>();
        QVERIFY(dialog);
        auto *notify = child<QPushButton>(*dialog, "notify");
        child<QComboBox>(*dialog, "feed")->setEditText("PRICES");
        QVERIFY(!notify->isEnabled());
        child<QComboBox>(*dialog, "feed")->setEditText("ORDERS");
        gui::savePictures(*dialog, "notify", *look);
        QTest::mouseClick(notify, Qt::LeftButton);
        QCOMPARE(session->calls, QStringList({"notify ORDERS"}));
    }

    void notificationsSayCountsAndFeeds()
    {
        models::NotificationLog log([] { return qint64{(14 * 3600 + 32 * 60 + 6) * 1000}; });
        gui::NotificationsPanel panel(log, *tree, *session, look->theme, look->icons);
        panel.resize(420, 320);
        show(panel);
        QVERIFY(!child<QTableView>(panel, "log")->isVisible());
        fill();
        log.append({told("dick", 4, "PRICES", "VOD.L"), told("mary", 5, "PRICES", "VOD.L"),
                    told("mary", 5, "PRICES", "BP.L", false),
                    told("harry\u202Enimda", 6, "PRICES", "VOD.L")});
        QVERIFY(child<QTableView>(panel, "log")->isVisible());
        QCOMPARE(child<QLabel>(panel, "counts")->text(), "3 adds, 1 removes");
        QCOMPARE(child<QLabel>(panel, "live")->text(), "4 live");
        QVERIFY(child<QLabel>(panel, "feeds")->text().contains("PRICES"));
        gui::savePictures(panel, "notifications", *look);
    }

    void notificationsHoldStillWhileScrolled()
    {
        models::NotificationLog log;
        gui::NotificationsPanel panel(log, *tree, *session, look->theme, look->icons);
        panel.resize(420, 320);
        show(panel);
        tree->setNotified("F", true);
        QList<protocol::ForwardedSubscriptionRequest> many;
        for (int i = 0; i < 100; ++i)
            many.append(told("a", 1, "F", QByteArray::number(i)));
        log.append(many);
        auto *view = child<QTableView>(panel, "log");
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 20);
        QCOMPARE(view->verticalScrollBar()->value(), 0);
        log.append({told("a", 1, "F", "new")});
        QCOMPARE(view->indexAt({60, 5}).siblingAtColumn(3).data().toString(), "F / new");
        view->verticalScrollBar()->setValue(10);
        const QString underPointer = view->indexAt({60, 50}).siblingAtColumn(3).data().toString();
        log.append(many);
        QCOMPARE(view->indexAt({60, 50}).siblingAtColumn(3).data().toString(), underPointer);
    }

    void theLogFollowsItsEnd()
    {
        models::EventLog log([] { return qint64{(14 * 3600 + 32 * 60 + 6) * 1000}; });
        gui::LogPanel panel(log, look->theme, look->icons);
        panel.resize(420, 200);
        show(panel);
        log.add(models::EventLog::Severity::Info, "Connecting to ldn-bus-01:9001");
        log.add(models::EventLog::Severity::Good, "Confirmed by a first frame");
        log.add(models::EventLog::Severity::Warning, "Reconnecting in 4 s");
        log.add(models::EventLog::Severity::Error, "<b>Refused</b>");
        gui::savePictures(panel, "log", *look);
        for (int i = 0; i < 100; ++i)
            log.add(models::EventLog::Severity::Info, QString::number(i));
        QScrollBar *bar = child<QTableView>(panel, "log")->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 20);
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(5);
        log.add(models::EventLog::Severity::Info, "more");
        QCoreApplication::sendPostedEvents();
        QCOMPARE(bar->value(), 5);
        QCOMPARE(child<QLabel>(panel, "counts")->text(), "105 lines");
    }
};

QTEST_MAIN(TestListPanels)
#include "tst_listpanels.moc"
