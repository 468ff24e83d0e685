// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

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

/// What the polls of the counters do to the subscription tree.
class TestSubscriptionRates : public QObject
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
        const auto changedTopics = [&](std::chrono::seconds at) {
            for (int i = 0; i < 100; ++i)
                counts.add("F", "T" + QByteArray::number(i), 10);
            changes.clear();
            tree->poll(counts.poll(), at);
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

private:
    qint64 now = 0;
    std::unique_ptr<SubscriptionTree> tree;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_GUILESS_MAIN(TestSubscriptionRates)
#include "tst_subscriptionrates.moc"
