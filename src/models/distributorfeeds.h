#pragma once

#include "client/distributormetrics.h"
#include "models/keyedtable.h"
#include "models/roles.h"

namespace models {

/// The feeds that a distributor's metrics page tells of: the only list of feeds there is. GUI thread.
class DistributorFeeds : public KeyedTable<client::MetricsFeed>
{
    Q_OBJECT

public:
    enum Column { FeedColumn, SubscriptionsColumn, NotifiedColumn, PublishedColumn, ColumnCount };
    enum OwnRole { SortRole = FirstOwnRole }; ///< a number, or a text to be ordered by

    using KeyedTable::KeyedTable;

    void setFeeds(const QList<client::MetricsFeed> &feeds) { setRows(feeds); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static std::optional<qint64> count(const client::MetricsFeed &feed, int column);
    static QString text(const client::MetricsFeed &feed, int column);
};

} // namespace models
