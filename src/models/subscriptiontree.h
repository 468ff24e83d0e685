#pragma once

#include "client/subscription.h"
#include "models/roles.h"
#include "models/subscriptionnodes.h"
#include "models/timetext.h"
#include "protocol/messages.h"

#include <QAbstractItemModel>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>
#include <vector>

namespace store {
class NameCounts;
} // namespace store

namespace models {

class Favourites;

/// Feeds, their topics, and who subscribes to them: our own subscriptions, and those of others as
/// notifications tell. What others have is unknown again after a disconnect, and gone from here. GUI thread.
///
/// Rows are appended and removed, never moved; every change costs O(log n) of the topics of a feed. Names are
/// bytes until a row is shown.
class SubscriptionTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RateColumn, HistoryColumn, ColumnCount };
    /// KindRole
    enum RowKind { Feed, Topic, Subscriber };
    /// StateRole
    enum RowState {
        NoState, ///< feeds and subscribers
        NoData,  ///< asked for, nothing received
        Waiting, ///< the same, on a feed that the user marked as needing authorization
        Live,
        Stale,
        Refused,
        OfOthers, ///< known from notifications alone
    };
    enum OwnRole {
        IsOwnRole = FirstOwnRole, ///< bool: a topic that we subscribe to, a subscriber that is this client
        IsNotifiedRole,           ///< bool: a feed whose notifications we asked for
        NeedsAuthorizationRole,   ///< bool: a feed that the user marked
        SortRateRole,             ///< double
        IsFavouriteRole,          ///< bool: of topics
    };

    /// How much of what others have is kept at most; what comes above is counted (notKept()).
    struct Limits
    {
        qsizetype subscribers = 100'000;
        qint64 nameBytes = qint64{64} * 1024 * 1024; ///< of their users, hosts and topics
    };

    explicit SubscriptionTree(Clock clock = systemClock(), QObject *parent = nullptr)
        : SubscriptionTree(Limits{}, std::move(clock), parent)
    {}
    SubscriptionTree(const Limits &limits, Clock clock, QObject *parent = nullptr);
    ~SubscriptionTree() override;

    /// A change of one of our own subscriptions. Ended takes it away.
    void applySubscription(const client::Subscription &subscription);
    /// All type 3 frames of one read. Those of an earlier connection than the last one, or of a feed without
    /// setNotified(), are left out.
    void applyNotifications(const QList<protocol::ForwardedSubscriptionRequest> &batch,
                            std::uint32_t connection);
    /// We asked for notifications on a feed, or ended them: who subscribes there is then unknown.
    void setNotified(const QByteArray &feed, bool notified);
    void setNeedsAuthorization(const QByteArray &feed, bool needs);
    /// Whose topics are favourites; it must outlive the tree.
    void setFavourites(const Favourites &favourites);
    bool needsAuthorization(const QByteArray &feed) const { return m_needsAuthorization.contains(feed); }
    /// The client id that a distributor knows us by, once it is known.
    void setOwnClient(const std::optional<protocol::ClientId> &client);
    std::optional<protocol::ClientId> ownClient() const { return m_ownClient; }
    /// The one client that is told of on every topic which we are notified of and get data on: it can only be
    /// us. Nothing where there is no such topic, or more than one such client. `user`: as which we logged in;
    /// empty where the distributor may call us something else. Looks at every topic of some feeds.
    std::optional<protocol::ClientId> onlyPossibleSelf(const QByteArray &user) const;
    /// What notifications told is unknown again.
    void connectionLost();

    /// Once or twice a second, after each poll of the topics' counters: rates and their history, and the
    /// words that carry a time. Always the same `counts`; `now` is monotonic. dataChanged() tells of those
    /// topics whose figures somebody has asked for since it last did: of a hundred thousand, those in sight.
    void poll(const store::NameCounts &counts, std::chrono::nanoseconds now);

    QList<QByteArray> notifiedFeeds() const;
    /// Feeds in row order.
    QList<QByteArray> feeds() const;
    /// Topics of a feed in row order, ours and those of others.
    QList<QByteArray> topics(const QByteArray &feed) const;
    qsizetype ownSubscriptionCount() const { return m_ownSubscriptions; }
    /// Subscribers as notifications tell, summed over all topics.
    qsizetype subscriberCount() const { return m_subscribers; }
    /// Adds that there was no room for since the connection began: that many subscribers may be missing here.
    quint64 notKept() const { return m_notKept; }

    QModelIndex feedIndex(const QByteArray &feed) const;
    QModelIndex topicIndex(const QByteArray &feed, const QByteArray &topic) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// ownSubscriptionCount(), subscriberCount(), notKept() or notifiedFeeds() changed.
    void countsChanged();

private:
    struct TopicChanges;
    struct FeedChanges;

    static const SubscriptionNode *nodeOf(const QModelIndex &index);
    QModelIndex indexOf(const FeedNode &feed, int column = 0) const;
    QModelIndex indexOf(const TopicNode &topic, int column = 0) const;
    FeedNode *findFeed(const QByteArray &name) const;
    TopicNode *findTopic(const QByteArray &feed, const QByteArray &topic) const;
    FeedNode &feedFor(const QByteArray &name);
    void removeFeedIfUnneeded(FeedNode &feed);
    void removeAllTopics(FeedNode &feed);
    void removeUnneededTopics(FeedNode &feed, const std::vector<TopicNode *> &candidates);
    void removeSubscribers(TopicNode &topic, std::vector<SubscriberNode *> gone);
    void forgetSubscribers(FeedNode &feed);
    bool hasRoomFor(const protocol::ForwardedSubscriptionRequest &told);
    void countNames();
    void apply(const FeedChanges &changes);
    void applyToKnown(TopicNode &topic, const TopicChanges &changes);
    void addSubscriber(TopicNode &topic, const protocol::ForwardedSubscriptionRequest &told);
    void topicChanged(const TopicNode &topic);

    QVariant feedData(const FeedNode &feed, int column, int role) const;
    QVariant topicData(const TopicNode &topic, int column, int role) const;
    QVariant subscriberData(const SubscriberNode &subscriber, int column, int role) const;
    RowState stateOf(const TopicNode &topic) const;
    QString rateColumnText(const TopicNode &topic) const;
    QString toolTipOf(const TopicNode &topic) const;
    bool hasTimedWord(const TopicNode &topic) const;
    void takeCounts(const store::NameCounts &counts);
    void forgetCount(TopicNode &topic);
    bool pollTopic(TopicNode &topic, std::chrono::nanoseconds now, bool isFirst, quint64 &rise);

    const Limits m_limits;
    Clock m_clock;
    OrderedNodes<FeedNode> m_feeds;
    QHash<QByteArray, FeedNode *> m_byName;
    QSet<QByteArray> m_needsAuthorization;
    const Favourites *m_favourites = nullptr;
    std::optional<protocol::ClientId> m_ownClient;
    std::uint32_t m_connection = 0;
    std::chrono::nanoseconds m_lastPoll{0};
    /// The topics by their counters' ids; null: not one of ours.
    std::vector<TopicNode *> m_byCountId;
    /// Topics that came since the last poll, so that one of a counter may be among them that was not ours.
    bool m_hasNewTopics = false;
    qsizetype m_ownSubscriptions = 0;
    qsizetype m_subscribers = 0;
    qint64 m_nameBytes = 0;        ///< of others' subscriptions; too much where some have gone since
    qsizetype m_namesCounted = -1; ///< how many subscribers there were when it was counted anew
    quint64 m_notKept = 0;
};

} // namespace models
