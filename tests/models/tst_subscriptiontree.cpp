// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/subscriptionfilter.h"
#include "models/subscriptiontree.h"

#include "countedtopics.h"
#include "modeltext.h"
#include "subscriptionhelp.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using client::Subscription;
using client::SubscriptionState;
using models::linesOf;
using models::SubscriptionTree;
using protocol::ClientId;
using protocol::ForwardedSubscriptionRequest;

class TestSubscriptionTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        now = 100'000;
        tree = std::make_unique<SubscriptionTree>([this] { return now; });
        tester = std::make_unique<QAbstractItemModelTester>(
            tree.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        tester.reset();
        tree.reset();
    }

    void showsOwnSubscriptionsInTheirStates()
    {
        tree->applySubscription(own("PRICES", "VOD.L", SubscriptionState::Live));
        tree->applySubscription(own("PRICES", "LLOY.L", SubscriptionState::Stale, now - 42'000));
        tree->applySubscription(own("PRICES", "SHEL.L", SubscriptionState::Asked));
        tree->setNeedsAuthorization("FX.SPOT", true);
        tree->applySubscription(own("FX.SPOT", "EURUSD", SubscriptionState::Asked, now - 128'000));
        tree->applySubscription(own("RISK", "VAR", SubscriptionState::Refused));
        QCOMPARE(linesOf(*tree),
                 QStringList({"PRICES | 0", "  VOD.L | 0", "  LLOY.L | stale 0:42", "  SHEL.L | no data yet",
                              "FX.SPOT | 0", "  EURUSD | waiting 2:08", "RISK | 0", "  VAR | refused"}));
        QCOMPARE(tree->ownSubscriptionCount(), 5);
    }

    void endedTakesTheRowAway()
    {
        tree->applySubscription(own("PRICES", "VOD.L", SubscriptionState::Live));
        tree->applySubscription(own("PRICES", "VOD.L", SubscriptionState::Ended));
        QCOMPARE(linesOf(*tree), QStringList());
        QCOMPARE(tree->ownSubscriptionCount(), 0);
        tree->applySubscription(own("PRICES", "VOD.L", SubscriptionState::Ended));
        QCOMPARE(tree->ownSubscriptionCount(), 0);
    }

    void markingAFeedTurnsSilenceIntoWaiting()
    {
        tree->applySubscription(own("FX", "EURUSD", SubscriptionState::Asked, now - 1'000));
        QCOMPARE(linesOf(*tree).at(1), "  EURUSD | no data yet");
        QSignalSpy changes(tree.get(), &QAbstractItemModel::dataChanged);
        tree->setNeedsAuthorization("FX", true);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(linesOf(*tree).at(1), "  EURUSD | waiting 0:01");
        tree->setNeedsAuthorization("FX", false);
        QCOMPARE(linesOf(*tree).at(1), "  EURUSD | no data yet");
    }

    void showsSubscribersAsNotificationsTell()
    {
        tree->applySubscription(own("PRICES", "VOD.L", SubscriptionState::Live));
        tree->setNotified("PRICES", true);
        tree->setOwnClient(clientId(17));
        tree->applyNotifications({told("dick", 4, "PRICES", "VOD.L"), told("tom", 17, "PRICES", "VOD.L"),
                                  told("mary", 11, "PRICES", "BARC.L"), told("dick", 4, "PRICES", "VOD.L")},
                                 1);
        QCOMPARE(linesOf(*tree),
                 QStringList({"PRICES | 0", "  VOD.L | 0", "    dick @ desk-4", "    tom @ desk-17 (you)",
                              "  BARC.L | others only", "    mary @ desk-11"}));
        QCOMPARE(tree->subscriberCount(), 3);
        tree->applyNotifications({told("dick", 4, "PRICES", "VOD.L", false),
                                  told("mary", 11, "PRICES", "BARC.L", false),
                                  told("harry", 9, "PRICES", "AZN.L", false)},
                                 1);
        QCOMPARE(linesOf(*tree), QStringList({"PRICES | 0", "  VOD.L | 0", "    tom @ desk-17 (you)"}));
        QCOMPARE(tree->subscriberCount(), 1);
    }

    void onlyTheClientOnAllOurTopicsCanBeUs_data()
    {
        using State = SubscriptionState;
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("otherToo"); ///< on both topics
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("alone on both") << State::Live << false << QByteArray() << true;
        QTest::newRow("as the user we logged in as") << State::Live << false << QByteArray("tom") << true;
        QTest::newRow("as somebody else") << State::Live << false << QByteArray("ann") << false;
        QTest::newRow("two on both") << State::Live << true << QByteArray() << false;
        QTest::newRow("nothing has come: perhaps refused") << State::Asked << false << QByteArray() << false;
        QTest::newRow("refused") << State::Refused << false << QByteArray() << false;
    }

    void onlyTheClientOnAllOurTopicsCanBeUs()
    {
        QFETCH(SubscriptionState, state);
        QFETCH(bool, otherToo);
        QFETCH(QByteArray, user);
        QFETCH(bool, isFound);
        tree->setNotified("PRICES", true);
        QVERIFY(!tree->onlyPossibleSelf({}));
        tree->applySubscription(own("PRICES", "VOD.L", state));
        tree->applySubscription(own("PRICES", "BP.L", state));
        tree->applySubscription(own("NEWS", "ALL", SubscriptionState::Live)); // of which we are not notified
        QVERIFY(!tree->onlyPossibleSelf(user));                               // nobody was told of
        tree->applyNotifications({told("tom", 17, "PRICES", "VOD.L"), told("dick", 4, "PRICES", "VOD.L"),
                                  told("tom", 17, "PRICES", "BP.L"), told("mary", 11, "PRICES", "BP.L")},
                                 1);
        if (otherToo)
            tree->applyNotifications({told("dick", 4, "PRICES", "BP.L")}, 1);
        const auto found = tree->onlyPossibleSelf(user);
        QCOMPARE(found.has_value(), isFound);
        if (isFound)
            QCOMPARE(*found, clientId(17));
    }

    void lastWordOfABatchCounts()
    {
        tree->setNotified("F", true);
        tree->applyNotifications({told("a", 1, "F", "T"), told("a", 1, "F", "T", false),
                                  told("b", 2, "F", "T"), told("c", 3, "F", "U"),
                                  told("c", 3, "F", "U", false)},
                                 1);
        QCOMPARE(linesOf(*tree), QStringList({"F", "  T | others only", "    b @ desk-2"}));
    }

    void leavesOutWhatWasNotAskedFor()
    {
        tree->setNotified("F", true);
        tree->applyNotifications({told("a", 1, "OTHER", "T")}, 2);
        QCOMPARE(linesOf(*tree), QStringList({"F"}));
        tree->applyNotifications({told("a", 1, "F", "OLD")}, 1);
        QCOMPARE(linesOf(*tree), QStringList({"F"}));
    }

    void whatOthersHaveIsUnknownAfterADisconnect()
    {
        tree->setNotified("F", true);
        tree->applySubscription(own("F", "OURS", SubscriptionState::Live));
        tree->applyNotifications({told("a", 1, "F", "OURS"), told("b", 2, "F", "THEIRS")}, 1);
        tree->connectionLost();
        QCOMPARE(linesOf(*tree), QStringList({"F | 0", "  OURS | 0"}));
        QCOMPARE(tree->subscriberCount(), 0);
        QCOMPARE(tree->notifiedFeeds(), QList<QByteArray>{"F"});
    }

    void aNewConnectionForgetsTheOldOne()
    {
        tree->setNotified("F", true);
        tree->applyNotifications({told("a", 1, "F", "T")}, 1);
        tree->applyNotifications({told("b", 2, "F", "U")}, 2);
        QCOMPARE(linesOf(*tree), QStringList({"F", "  U | others only", "    b @ desk-2"}));
    }

    void countsWhatThereIsNoRoomFor()
    {
        SubscriptionTree small({.subscribers = 2, .nameBytes = 1000}, [this] { return now; });
        const QAbstractItemModelTester watched(&small);
        small.setNotified("F", true);
        small.applyNotifications({told("a", 1, "F", "T")}, 1);
        small.applyNotifications({told("b", 2, "F", "T")}, 1);
        small.applyNotifications({told("c", 3, "F", "T"), told("c", 3, "F", "U"), told("a", 1, "F", "T")}, 1);
        QCOMPARE(linesOf(small), QStringList({"F", "  T | others only", "    a @ desk-1", "    b @ desk-2"}));
        QCOMPARE(small.notKept(), quint64(2)); // what is known already needs no room
        small.applyNotifications({told("a", 1, "F", "T", false)}, 1);
        small.applyNotifications({told("c", 3, "F", "T")}, 1);
        QCOMPARE(small.subscriberCount(), 2);
        small.connectionLost();
        QCOMPARE(small.notKept(), quint64(0));
    }

    void longNamesTakeRoomToo()
    {
        SubscriptionTree small({.subscribers = 1000, .nameBytes = 1000}, [this] { return now; });
        small.setNotified("F", true);
        const QByteArray longName(400, 'x');
        small.applyNotifications({told("a", 1, "F", longName), told("b", 2, "F", longName + '2')}, 1);
        small.applyNotifications({told("c", 3, "F", longName + '3')}, 1);
        QCOMPARE(small.subscriberCount(), 2);
        QCOMPARE(small.notKept(), quint64(1));
        small.applyNotifications({told("a", 1, "F", longName, false)}, 1); // gives it back
        small.applyNotifications({told("c", 3, "F", longName + '3')}, 1);
        QCOMPARE(small.subscriberCount(), 2);
        QCOMPARE(small.notKept(), quint64(1));
    }

    void endingNotificationsDropsSubscribersAndTheFeed()
    {
        tree->setNotified("F", true);
        tree->applyNotifications({told("a", 1, "F", "T")}, 1);
        tree->setNotified("F", false);
        QCOMPARE(linesOf(*tree), QStringList());
        QCOMPARE(tree->subscriberCount(), 0);
    }

    void namesAreEscapedAndToolTipsArePlain()
    {
        tree->setNotified("F", true);
        tree->applyNotifications({told("har\u202Ery", 1, "F", "<b>T</b>"), told("", 2, "F", "")}, 1);
        QCOMPARE(linesOf(*tree),
                 QStringList({"F", "  <b>T</b> | others only", R"(    har\u{202E}ry @ desk-1)",
                              R"(  \(empty) | others only)", R"(    \(empty) @ desk-2)"}));
        const QString toolTip = tree->topicIndex("F", "<b>T</b>").data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.startsWith("<qt>") && !toolTip.contains("<b>"), qPrintable(toolTip));
        QVERIFY(toolTip.contains("&lt;b&gt;"));
        const QModelIndex hidden = tree->index(0, 0, tree->topicIndex("F", "<b>T</b>"));
        QCOMPARE(hidden.data(models::IsPlainNameRole).toBool(), false);
        QCOMPARE(hidden.data(models::RawUserRole).toByteArray(), QByteArray("har\u202Ery"));
    }

    void manyTopicsComeAndGo()
    {
        tester.reset(); // looks at every row for every change
        tree->setNotified("F", true);
        QSignalSpy inserts(tree.get(), &QAbstractItemModel::rowsInserted);
        QList<ForwardedSubscriptionRequest> batch;
        for (quint32 i = 0; i < 100'000; ++i)
            batch.append(told("a", 1, "F", QByteArray::number(i)));
        tree->applyNotifications(batch, 1);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(tree->rowCount(tree->feedIndex("F")), 100'000);
        // Every second one goes: each row's number is still right afterwards.
        QList<ForwardedSubscriptionRequest> leaving;
        for (quint32 i = 0; i < 100'000; i += 2)
            leaving.append(told("a", 1, "F", QByteArray::number(i), false));
        tree->applyNotifications(leaving, 1);
        const QModelIndex feed = tree->feedIndex("F");
        QCOMPARE(tree->rowCount(feed), 50'000);
        QCOMPARE(tree->topicIndex("F", "99999").row(), 49'999);
        QCOMPARE(tree->index(123, 0, feed).data().toString(), "247");
        QSignalSpy removals(tree.get(), &QAbstractItemModel::rowsRemoved);
        tree->connectionLost();
        QCOMPARE(removals.size(), 1);
        QCOMPARE(tree->rowCount(tree->feedIndex("F")), 0);
    }

    void randomChangesKeepTheModelWhole()
    {
        QRandomGenerator random(7);
        models::SubscriptionFilter filter;
        filter.setSourceModel(tree.get());
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QMap<QByteArray, QSet<quint32>> expected; // topic -> clients, feed F
        tree->setNotified("F", true);
        for (int step = 0; step < 120; ++step) {
            QList<ForwardedSubscriptionRequest> batch;
            for (int i = random.bounded(6); i >= 0; --i) {
                const QByteArray topic = QByteArray::number(random.bounded(8));
                const quint32 client = random.bounded(5u);
                const bool isAdd = random.bounded(5) < 3;
                batch.append(told("u", client, "F", topic, isAdd));
                if (isAdd)
                    expected[topic].insert(client);
                else
                    expected[topic].remove(client);
            }
            tree->applyNotifications(batch, 1);
            qsizetype subscribers = 0;
            int topics = 0;
            for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
                subscribers += it->size();
                topics += it->isEmpty() ? 0 : 1;
                QCOMPARE(tree->topicIndex("F", it.key()).isValid(), !it->isEmpty());
                if (!it->isEmpty())
                    QCOMPARE(tree->rowCount(tree->topicIndex("F", it.key())), static_cast<int>(it->size()));
            }
            QCOMPARE(tree->subscriberCount(), subscribers);
            QCOMPARE(tree->rowCount(tree->feedIndex("F")), topics);
            if (step % 50 == 20)
                filter.setText(QString::number(step % 8));
        }
    }

    void theFilterShowsMatchesWithTheirRelatives()
    {
        models::SubscriptionFilter filter;
        filter.setSourceModel(tree.get());
        tree->setNotified("PRICES", true);
        tree->applySubscription(own("NEWS", "HEADLINES", SubscriptionState::Live));
        tree->applyNotifications({told("dick", 4, "PRICES", "VOD.L"), told("mary", 11, "PRICES", "BARC.L")},
                                 1);
        filter.setText("vod");
        QCOMPARE(linesOf(filter), QStringList({"PRICES", "  VOD.L | others only", "    dick @ desk-4"}));
        filter.setText("mary");
        QCOMPARE(linesOf(filter), QStringList({"PRICES", "  BARC.L | others only", "    mary @ desk-11"}));
        filter.setText("news");
        QCOMPARE(linesOf(filter), QStringList({"NEWS | 0", "  HEADLINES | 0"}));
        filter.setText("  ");
        QCOMPARE(filter.rowCount(), 2);
    }

private:
    qint64 now = 0;
    std::unique_ptr<SubscriptionTree> tree;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_GUILESS_MAIN(TestSubscriptionTree)
#include "tst_subscriptiontree.moc"
