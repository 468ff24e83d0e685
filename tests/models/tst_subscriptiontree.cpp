// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/subscriptionfilter.h"
#include "models/subscriptiontree.h"

#include "countedtopics.h"
#include "modeltext.h"

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

namespace {

ClientId clientId(quint32 number)
{
    ClientId id;
    memcpy(id.bytes.data(), &number, sizeof number);
    return id;
}

ForwardedSubscriptionRequest told(const char *user, quint32 client, const char *feed, const QByteArray &topic,
                                  bool isAdd = true)
{
    return {user, QByteArray("desk-") + QByteArray::number(client), clientId(client), feed, topic, isAdd};
}

Subscription own(const char *feed, const char *topic, SubscriptionState state, qint64 since = 0)
{
    return {feed, topic, state, since};
}

} // namespace

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

    void ratesFollowTheCounts()
    {
        tree->applySubscription(own("F", "A", SubscriptionState::Live));
        tree->applySubscription(own("F", "B", SubscriptionState::Live));
        CountedTopics counts;
        counts.add("F", "B", 5'000);
        counts.add("G", "X", 9);
        // What was counted before we looked is no rate of now.
        for (int i = 0; i <= 20; ++i) {
            tree->poll(counts.poll(), i * 500ms);
            if (i == 0)
                QCOMPARE(linesOf(*tree), QStringList({"F | 0", "  A | 0", "  B | 0"}));
            counts.add("F", "A", 100);
            counts.add("F", "B", 1'000);
        }
        QCOMPARE(linesOf(*tree), QStringList({"F | 2,200", "  A | 200", "  B | 2,000"}));
        const QModelIndex history =
            tree->topicIndex("F", "A").siblingAtColumn(SubscriptionTree::HistoryColumn);
        const auto points = history.data(models::SparklineRole).value<QList<float>>();
        QCOMPARE(points.size(), 32); // 60 s, of which the last 10 s had messages, in points of 1.875 s
        QCOMPARE(points.at(26), 0.0F);
        QCOMPARE(points.at(27), 200.0F);
        QCOMPARE(points.last(), 200.0F);
        // Silence brings it back to 0.
        counts.poll();
        for (int i = 21; i < 60; ++i)
            tree->poll(counts.poll(), i * 500ms);
        QCOMPARE(linesOf(*tree), QStringList({"F | 0", "  A | 0", "  B | 0"}));
    }

    void countsOfATopicThatComesLaterBeginThen()
    {
        CountedTopics counts;
        counts.add("F", "A", 1'000);
        tree->poll(counts.poll(), 0s);
        counts.add("F", "A", 1'000);
        tree->poll(counts.poll(), 1s);
        tree->applySubscription(own("F", "A", SubscriptionState::Live));
        tree->applySubscription(own("F", "B", SubscriptionState::Live));
        for (int i = 2; i < 12; ++i) {
            counts.add("F", "A", 10);
            tree->poll(counts.poll(), i * 1s);
        }
        QCOMPARE(linesOf(*tree), QStringList({"F | 10", "  A | 10", "  B | 0"}));
        // Ended and asked for anew, it is another row with the same counter.
        tree->applySubscription(own("F", "A", SubscriptionState::Ended));
        counts.add("F", "A", 500);
        tree->poll(counts.poll(), 12s);
        tree->applySubscription(own("F", "A", SubscriptionState::Live));
        for (int i = 13; i < 23; ++i) {
            counts.add("F", "A", 20);
            tree->poll(counts.poll(), i * 1s);
        }
        QCOMPARE(linesOf(*tree), QStringList({"F | 20", "  B | 0", "  A | 20"}));
    }

    void pollEmitsFewSignalsForManyTopics()
    {
        tester.reset(); // looks at every row for every change
        CountedTopics counts;
        for (int i = 0; i < 2'000; ++i)
            tree->applySubscription({"F", "T" + QByteArray::number(i), SubscriptionState::Live, 0});
        tree->poll(counts.poll(), 0s);
        const QModelIndex feed = tree->feedIndex("F");
        for (int i = 0; i < 2'000; ++i) {
            counts.add("F", "T" + QByteArray::number(i), 10);
            (void)tree->index(i, SubscriptionTree::RateColumn, feed).data();
        }
        QSignalSpy changes(tree.get(), &QAbstractItemModel::dataChanged);
        tree->poll(counts.poll(), 1s);
        QCOMPARE(changes.size(), 2); // all topics in one range, and the feed
        changes.clear();
        tree->poll(counts.poll(), 200s);
        tree->poll(counts.poll(), 400s);
        changes.clear();
        tree->poll(counts.poll(), 401s);
        QVERIFY(changes.size() <= 2);
    }

    void pollTellsOfTheTopicsThatAreLookedAt()
    {
        tester.reset();
        CountedTopics counts;
        for (int i = 0; i < 100; ++i)
            tree->applySubscription({"F", "T" + QByteArray::number(i), SubscriptionState::Live, 0});
        tree->poll(counts.poll(), 0s);
        QSignalSpy changes(tree.get(), &QAbstractItemModel::dataChanged);
        const auto changedTopics = [&](std::chrono::seconds now) {
            for (int i = 0; i < 100; ++i)
                counts.add("F", "T" + QByteArray::number(i), 10);
            changes.clear();
            tree->poll(counts.poll(), now);
            QList<int> rows;
            for (const QList<QVariant> &change : changes) {
                const auto first = change.at(0).toModelIndex();
                for (int row = first.row();
                     first.parent().isValid() && row <= change.at(1).toModelIndex().row(); ++row)
                    rows.append(row);
            }
            return rows;
        };
        const QModelIndex feed = tree->feedIndex("F");
        QCOMPARE(changedTopics(1s), QList<int>());
        (void)tree->index(7, SubscriptionTree::RateColumn, feed).data();
        (void)tree->index(80, SubscriptionTree::HistoryColumn, feed).data(models::SparklineRole);
        (void)tree->index(50, SubscriptionTree::NameColumn, feed).data(); // has no figures
        QCOMPARE(changedTopics(2s), QList<int>({7, 80}));
        QCOMPARE(changedTopics(3s), QList<int>()); // said once; nobody has asked again
        QVERIFY(tree->index(50, SubscriptionTree::RateColumn, feed).data().toString() != QLatin1String("0"));
        QCOMPARE(changedTopics(4s), QList<int>({50}));
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
