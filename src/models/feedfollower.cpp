#include "models/feedfollower.h"

#include "models/roles.h"
#include "models/sessioncontrol.h"
#include "models/subscriptiontree.h"

namespace models {

FeedFollower::FeedFollower(SubscriptionTree &tree, SessionControl &control, QObject *parent)
    : QObject(parent)
    , m_tree(tree)
    , m_control(control)
{
    connect(&tree, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &feed, int first, int last) {
                if (feed.isValid() && !feed.parent().isValid() && !m_feeds.isEmpty())
                    look(feed, first, last);
            });
}

void FeedFollower::follow(const QByteArray &feed)
{
    if (m_feeds.contains(feed))
        return;
    m_feeds.insert(feed, {});
    QModelIndex index = m_tree.feedIndex(feed);
    if (!index.data(SubscriptionTree::IsNotifiedRole).toBool())
        m_control.requestNotifications(feed); // else nobody tells what others have
    index = m_tree.feedIndex(feed);
    if (index.isValid())
        look(index, 0, m_tree.rowCount(index) - 1);
    Q_EMIT changed(feed);
}

void FeedFollower::stop(const QByteArray &feed)
{
    const auto followed = m_feeds.constFind(feed);
    if (followed == m_feeds.constEnd())
        return;
    const QSet<QByteArray> topics = followed->topics;
    m_feeds.erase(followed);
    for (const QByteArray &topic : topics) {
        if (m_tree.topicIndex(feed, topic).data(SubscriptionTree::IsOwnRole).toBool())
            m_control.unsubscribe(feed, topic);
    }
    Q_EMIT changed(feed);
}

void FeedFollower::look(const QModelIndex &feed, int first, int last)
{
    const QByteArray name = feed.data(RawFeedRole).toByteArray();
    const auto followed = m_feeds.find(name);
    if (followed == m_feeds.end())
        return;
    const qsizetype leftOut = followed->leftOut.size();
    QList<QByteArray> wanted;
    for (int row = first; row <= last; ++row) {
        const QModelIndex topic = m_tree.index(row, 0, feed);
        const QByteArray topicName = topic.data(RawTopicRole).toByteArray();
        if (topic.data(SubscriptionTree::IsOwnRole).toBool() || followed->topics.contains(topicName))
            continue;
        if (followed->topics.size() >= mostTopics) {
            followed->leftOut.insert(topicName);
            continue;
        }
        followed->topics.insert(topicName);
        wanted.append(topicName);
    }
    if (followed->leftOut.size() != leftOut)
        Q_EMIT changed(name);
    // Not from within the model's own change.
    for (const QByteArray &topic : std::as_const(wanted)) {
        QMetaObject::invokeMethod(
            this,
            [this, name, topic] {
                if (m_feeds.contains(name))
                    m_control.subscribe(name, topic);
            },
            Qt::QueuedConnection);
    }
}

} // namespace models
