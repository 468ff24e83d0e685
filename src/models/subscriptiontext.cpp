#include "models/favourites.h"
#include "models/nametext.h"
#include "models/subscriptiontree.h"
#include "protocol/displayname.h"

#include <QFont>

// What a SubscriptionTree says: texts and values of its rows, made when they are asked for.

namespace models {

QVariant SubscriptionTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == RateColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    const SubscriptionNode *node = nodeOf(index);
    if (role == KindRole)
        return static_cast<int>(node->kind);
    switch (node->kind) {
    case SubscriptionNode::Kind::Feed:
        return feedData(*static_cast<const FeedNode *>(node), index.column(), role);
    case SubscriptionNode::Kind::Topic:
        return topicData(*static_cast<const TopicNode *>(node), index.column(), role);
    case SubscriptionNode::Kind::Subscriber:
        return subscriberData(*static_cast<const SubscriberNode *>(node), index.column(), role);
    }
    return {};
}

QVariant SubscriptionTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == RateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Feed / topic");
    case RateColumn:
        return tr("Msgs/s");
    case HistoryColumn:
        return tr("60 s");
    default:
        return {};
    }
}

QVariant SubscriptionTree::feedData(const FeedNode &feed, int column, int role) const
{
    const bool isOurs = feed.ownTopics > 0;
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return shownName(feed.name);
        return column == RateColumn && isOurs ? QVariant(rateText(feed.rate.perSecond())) : QVariant();
    case Qt::FontRole: {
        if (column != NameColumn)
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::ToolTipRole: {
        QStringList lines{shownName(feed.name, 1024)};
        lines.append(feed.notified ? tr("Notifications: on")
                                   : tr("Notifications: off, so others are unknown"));
        if (m_needsAuthorization.contains(feed.name))
            lines.append(tr("Marked as needing authorization"));
        return plainToolTip(lines.join(QLatin1Char('\n')));
    }
    case Qt::AccessibleTextRole:
        return column != NameColumn ? QVariant()
               : isOurs             ? tr("Feed %1, %2 messages a second")
                              .arg(shownName(feed.name), rateText(feed.rate.perSecond()))
                        : tr("Feed %1").arg(shownName(feed.name));
    case RawNameRole:
    case RawFeedRole:
        return feed.name;
    case IsPlainNameRole:
        return protocol::isPlainName(feed.name);
    case StateRole:
        return NoState;
    case SparklineRole:
        return column == HistoryColumn && isOurs && !feed.rate.isQuiet()
                   ? QVariant::fromValue(feed.rate.history())
                   : QVariant();
    case IsNotifiedRole:
        return feed.notified;
    case NeedsAuthorizationRole:
        return m_needsAuthorization.contains(feed.name);
    case SortRateRole:
        return feed.rate.perSecond();
    default:
        return {};
    }
}

SubscriptionTree::RowState SubscriptionTree::stateOf(const TopicNode &topic) const
{
    if (!topic.own)
        return OfOthers;
    switch (topic.own->state) {
    case client::SubscriptionState::Asked:
        return m_needsAuthorization.contains(topic.feed->name) ? Waiting : NoData;
    case client::SubscriptionState::Live:
        return Live;
    case client::SubscriptionState::Stale:
        return Stale;
    case client::SubscriptionState::Refused:
        return Refused;
    case client::SubscriptionState::Ended:
        break;
    }
    return OfOthers;
}

bool SubscriptionTree::hasTimedWord(const TopicNode &topic) const
{
    const RowState state = stateOf(topic);
    return state == Waiting || state == Stale;
}

QString SubscriptionTree::rateColumnText(const TopicNode &topic) const
{
    const QString age = topic.own ? ageText(m_clock() - topic.own->sinceUtcMs) : QString();
    switch (stateOf(topic)) {
    case NoData:
        return tr("no data yet");
    case Waiting:
        return tr("waiting %1", "2:08").arg(age);
    case Live:
        return rateText(topic.rate ? topic.rate->perSecond() : 0);
    case Stale:
        return tr("stale %1", "0:42").arg(age);
    case Refused:
        return tr("refused");
    case OfOthers:
        return tr("others only");
    case NoState:
        break;
    }
    return {};
}

QString SubscriptionTree::toolTipOf(const TopicNode &topic) const
{
    const qint64 since = topic.own ? topic.own->sinceUtcMs : 0;
    switch (stateOf(topic)) {
    case NoData:
        return tr("Subscribed, nothing received yet");
    case Waiting:
        return tr("Nothing has arrived, and this feed may need authorization: waiting for %1")
            .arg(ageText(m_clock() - since));
    case Live:
        return tr("Live since %1, %2 messages a second")
            .arg(timeOfDay(since), rateText(topic.rate ? topic.rate->perSecond() : 0));
    case Stale:
        return tr("The publisher left at %1; what you see is old").arg(timeOfDay(since));
    case Refused:
        return tr("No data seen, then an empty message: not entitled");
    case OfOthers:
        return tr("Others subscribe to it; this session does not");
    case NoState:
        break;
    }
    return {};
}

QVariant SubscriptionTree::topicData(const TopicNode &topic, int column, int role) const
{
    topic.isWatched = topic.isWatched || column != NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return shownName(topic.name);
        return column == RateColumn ? QVariant(rateColumnText(topic)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(shownFeedTopic(topic.feed->name, topic.name) + QLatin1Char('\n') +
                            toolTipOf(topic));
    case Qt::AccessibleTextRole:
        if (column != NameColumn)
            return {};
        return stateOf(topic) == Live
                   ? tr("%1, live, %2 messages a second").arg(shownName(topic.name), rateColumnText(topic))
                   : tr("%1, %2", "topic, state").arg(shownName(topic.name), rateColumnText(topic));
    case RawNameRole:
    case RawTopicRole:
        return topic.name;
    case RawFeedRole:
        return topic.feed->name;
    case IsPlainNameRole:
        return protocol::isPlainName(topic.name);
    case StateRole:
        return stateOf(topic);
    case SparklineRole:
        return column == HistoryColumn && topic.rate && !topic.rate->isQuiet() && stateOf(topic) == Live
                   ? QVariant::fromValue(topic.rate->history())
                   : QVariant();
    case ToneRole: {
        if (column == HistoryColumn)
            return {};
        const RowState state = stateOf(topic);
        if (column == NameColumn)
            return static_cast<int>(state == OfOthers ? Tone::Muted : Tone::Normal);
        return static_cast<int>(state == Waiting   ? Tone::Warn
                                : state == Refused ? Tone::Bad
                                : state == Live    ? Tone::Normal
                                                   : Tone::Muted);
    }
    case IsOwnRole:
        return topic.own.has_value();
    case IsFavouriteRole:
        return m_favourites && m_favourites->contains(topic.feed->name, topic.name);
    case SortRateRole:
        return topic.rate ? topic.rate->perSecond() : 0.0;
    default:
        return {};
    }
}

QVariant SubscriptionTree::subscriberData(const SubscriberNode &subscriber, int column, int role) const
{
    const bool isYou = m_ownClient == subscriber.client;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (column != NameColumn)
            return {};
        const QString name = shownUserAtHost(subscriber.user, subscriber.host);
        return isYou ? tr("%1 (you)", "user @ host").arg(name) : name;
    }
    case Qt::ToolTipRole:
        return plainToolTip(
            tr("%1\nClient %2\nUser and host are claims, not proof.")
                .arg(shownUserAtHost(subscriber.user, subscriber.host), subscriber.client.toText()));
    case RawUserRole:
        return subscriber.user;
    case RawHostRole:
        return subscriber.host;
    case RawFeedRole:
        return subscriber.topic->feed->name;
    case RawTopicRole:
        return subscriber.topic->name;
    case IsPlainNameRole:
        return protocol::isPlainName(subscriber.user) && protocol::isPlainName(subscriber.host);
    case StateRole:
        return NoState;
    case ToneRole:
        return static_cast<int>(Tone::Muted);
    case IsOwnRole:
        return isYou;
    default:
        return {};
    }
}

} // namespace models
