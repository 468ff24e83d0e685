#include "models/distributorfeeds.h"

#include "models/nametext.h"
#include "protocol/displayname.h"

#include <QLocale>

namespace models {

using client::MetricsFeed;

int DistributorFeeds::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<qint64> DistributorFeeds::count(const MetricsFeed &feed, int column)
{
    switch (column) {
    case SubscriptionsColumn:
        return feed.subscriptions;
    case NotifiedColumn:
        return feed.notificationRequests;
    case PublishedColumn:
        return feed.published;
    default:
        return std::nullopt;
    }
}

QString DistributorFeeds::text(const MetricsFeed &feed, int column)
{
    if (column == FeedColumn)
        return shownName(feed.feed);
    const auto number = count(feed, column);
    return number ? QLocale().toString(*number) : QString();
}

QVariant DistributorFeeds::data(const QModelIndex &index, int role) const
{
    const MetricsFeed *feed = row(index);
    if (!feed)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*feed, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(*feed, FeedColumn));
    case Qt::TextAlignmentRole:
        return index.column() > FeedColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawFeedRole:
    case RawNameRole:
        return feed->feed;
    case IsPlainNameRole:
        return protocol::isPlainName(feed->feed);
    case ToneRole:
        return static_cast<int>(Tone::Normal);
    case SortRole:
        return index.column() == FeedColumn ? QVariant(text(*feed, FeedColumn))
                                            : QVariant(count(*feed, index.column()).value_or(-1));
    default:
        return {};
    }
}

QVariant DistributorFeeds::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section > FeedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == NotifiedColumn)
        return tr("Clients that are told of the feed's subscriptions");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FeedColumn:
        return tr("Feed");
    case SubscriptionsColumn:
        return tr("Subscriptions");
    case NotifiedColumn:
        return tr("Notified");
    case PublishedColumn:
        return tr("Published");
    default:
        return {};
    }
}

} // namespace models
