#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>

QT_BEGIN_NAMESPACE
class QModelIndex;
QT_END_NAMESPACE

namespace models {

class SessionControl;
class SubscriptionTree;

/// Follows feeds: subscribes to each topic that others subscribe to, as notifications tell of it, now and
/// later. What the user unsubscribes from meanwhile stays so. stop() ends what was subscribed to in this way
/// and nothing else. GUI thread.
class FeedFollower : public QObject
{
    Q_OBJECT

public:
    /// More topics of a feed are not followed, but counted as left out.
    static constexpr qsizetype mostTopics = 1000;

    FeedFollower(SubscriptionTree &tree, SessionControl &control, QObject *parent = nullptr);

    void follow(const QByteArray &feed);
    void stop(const QByteArray &feed);
    bool isFollowed(const QByteArray &feed) const { return m_feeds.contains(feed); }
    /// Topics that were there to be followed beyond the most.
    qsizetype leftOut(const QByteArray &feed) const { return m_feeds.value(feed).leftOut.size(); }

Q_SIGNALS:
    /// A feed is followed or no more, or more of its topics are left out.
    void changed(const QByteArray &feed);

private:
    struct Followed
    {
        QSet<QByteArray> topics; ///< that were subscribed to here
        QSet<QByteArray> leftOut;
    };
    void look(const QModelIndex &feed, int first, int last);

    SubscriptionTree &m_tree;
    SessionControl &m_control;
    QHash<QByteArray, Followed> m_feeds;
};

} // namespace models
