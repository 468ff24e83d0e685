#include "models/favourites.h"
#include "models/feedfollower.h"
#include "models/subscriptionfilter.h"
#include "models/subscriptiontree.h"

#include "models/subscriptionhelp.h"
#include "panelfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using client::SubscriptionState;
using models::SubscriptionTree;

/// Following a feed, favourites, and the tree seen through both.
class TestFeedFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tree = std::make_unique<SubscriptionTree>();
        session = std::make_unique<gui::FakeSession>();
        tree->setNotified("ORDERS", true);
    }

    void subscribesToWhatOthersHaveNowAndLater()
    {
        tree->applyNotifications({told("mary", 1, "ORDERS", "A"), told("dick", 2, "ORDERS", "B")}, 1);
        tree->applySubscription(own("ORDERS", "OURS", SubscriptionState::Live));
        models::FeedFollower follower(*tree, *session);
        follower.follow("ORDERS");
        QTRY_COMPARE(session->calls, lines({"subscribe ORDERS/A", "subscribe ORDERS/B"}));
        tree->applyNotifications({told("mary", 1, "ORDERS", "C"), told("dick", 2, "ORDERS", "A")}, 1);
        QTRY_COMPARE(session->calls.size(), 3);
        QCOMPARE(session->calls.last(), QStringLiteral("subscribe ORDERS/C"));
        QVERIFY(follower.isFollowed("ORDERS"));
    }

    void asksForNotificationsWhereNobodyHad()
    {
        tree->applySubscription(own("PRICES", "VOD.L", SubscriptionState::Live));
        models::FeedFollower follower(*tree, *session);
        follower.follow("PRICES");
        QCOMPARE(session->calls, lines({"notify PRICES"}));
    }

    void stopEndsWhatItBeganAndNothingElse()
    {
        tree->applyNotifications({told("mary", 1, "ORDERS", "A"), told("mary", 1, "ORDERS", "B")}, 1);
        tree->applySubscription(own("ORDERS", "OURS", SubscriptionState::Live));
        models::FeedFollower follower(*tree, *session);
        follower.follow("ORDERS");
        QTRY_COMPARE(session->calls.size(), 2);
        tree->applySubscription(own("ORDERS", "A", SubscriptionState::Live)); // B was ended meanwhile
        session->calls.clear();
        follower.stop("ORDERS");
        QCOMPARE(session->calls, lines({"unsubscribe ORDERS/A"}));
        tree->applyNotifications({told("mary", 1, "ORDERS", "D")}, 1);
        QCoreApplication::processEvents();
        QCOMPARE(session->calls.size(), 1);
    }

    void whatWasEndedByHandStaysEnded()
    {
        tree->applyNotifications({told("mary", 1, "ORDERS", "A")}, 1);
        models::FeedFollower follower(*tree, *session);
        follower.follow("ORDERS");
        QTRY_COMPARE(session->calls.size(), 1);
        tree->applyNotifications({told("mary", 1, "ORDERS", "A", false)}, 1);
        tree->applyNotifications({told("mary", 1, "ORDERS", "A")}, 1);
        QCoreApplication::processEvents();
        QCOMPARE(session->calls.size(), 1);
    }

    void leavesOutWhatIsTooMuchAndCountsIt()
    {
        QList<protocol::ForwardedSubscriptionRequest> many;
        for (int number = 0; number < models::FeedFollower::mostTopics + 7; ++number)
            many.append(told("mary", 1, "ORDERS", QByteArray::number(number)));
        tree->applyNotifications(many, 1);
        models::FeedFollower follower(*tree, *session);
        follower.follow("ORDERS");
        QTRY_COMPARE(session->calls.size(), models::FeedFollower::mostTopics);
        QCOMPARE(follower.leftOut("ORDERS"), 7);
    }

    void showsFavouritesOnly()
    {
        models::Favourites favourites;
        tree->setFavourites(favourites);
        for (const char *topic : {"VOD.L", "BARC.L", "HSBA.L"})
            tree->applySubscription(own("PRICES", topic, SubscriptionState::Live));
        tree->applySubscription(own("NEWS", "VOD.L", SubscriptionState::Live));
        favourites.set("PRICES", "VOD.L", true);
        models::SubscriptionFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.setSourceModel(tree.get());
        filter.setFavouritesOnly(true);
        QCOMPARE(topicsOf(filter), lines({"PRICES/VOD.L"}));
        favourites.set("PRICES", "HSBA.L", true);
        QCOMPARE(topicsOf(filter), lines({"PRICES/VOD.L", "PRICES/HSBA.L"}));
        filter.setText(QStringLiteral("hsb"));
        QCOMPARE(topicsOf(filter), lines({"PRICES/HSBA.L"}));
        filter.setText(QStringLiteral("pric"));
        QCOMPARE(topicsOf(filter), lines({"PRICES/VOD.L", "PRICES/HSBA.L"}));
        filter.setText({});
        filter.setFavouritesOnly(false);
        QCOMPARE(topicsOf(filter).size(), 4);
    }

    void favouritesOutliveARun()
    {
        models::Favourites first;
        first.set("PRICES", "VOD.L", true);
        first.set("\xff", "", true);
        models::Favourites second;
        second.restore(first.save());
        QVERIFY(second.contains("PRICES", "VOD.L"));
        QVERIFY(second.contains("\xff", ""));
        QVERIFY(!second.contains("PRICES", ""));
        second.restore("nonsense");
        QVERIFY(second.isEmpty());
    }

    void findsPlainAndOtherNamesAlike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("plain") << QStringLiteral("vOd") << lines({"PRICES/VOD.L"});
        QTest::newRow("umlaut") << QStringLiteral("ÜB") << QStringList({QStringLiteral("PRICES/über")});
        QTest::newRow("shown escape")
            << QStringLiteral("202e") << QStringList({QStringLiteral("PRICES/a\u202eb")});
        QTest::newRow("backslash as shown")
            << QStringLiteral("\\\\") << QStringList({QStringLiteral("PRICES/a\\b")});
        QTest::newRow("user") << QStringLiteral("mary") << lines({"ORDERS/A"});
    }

    void findsPlainAndOtherNamesAlike()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        for (const char *topic : {"VOD.L",
                                  "\u00fc"
                                  "ber",
                                  "a\u202eb", "a\\b"})
            tree->applySubscription(own("PRICES", topic, SubscriptionState::Live));
        tree->applyNotifications({told("mary", 1, "ORDERS", "A")}, 1);
        models::SubscriptionFilter filter;
        filter.setSourceModel(tree.get());
        filter.setText(typed);
        QCOMPARE(topicsOf(filter), found);
    }

private:
    static QStringList lines(std::initializer_list<const char *> texts)
    {
        QStringList all;
        for (const char *text : texts)
            all.append(QString::fromUtf8(text));
        return all;
    }
    static QStringList topicsOf(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int feed = 0; feed < model.rowCount(); ++feed) {
            const QModelIndex parent = model.index(feed, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                all.append(
                    QString::fromUtf8(parent.data(models::RawFeedRole).toByteArray()) + QLatin1Char('/') +
                    QString::fromUtf8(model.index(row, 0, parent).data(models::RawTopicRole).toByteArray()));
        }
        return all;
    }

    std::unique_ptr<SubscriptionTree> tree;
    std::unique_ptr<gui::FakeSession> session;
};

QTEST_GUILESS_MAIN(TestFeedFollower)
#include "tst_feedfollower.moc"
