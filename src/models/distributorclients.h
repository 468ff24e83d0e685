#pragma once

#include "client/distributormetrics.h"
#include "models/keyedtable.h"
#include "models/roles.h"

namespace models {

/// The clients that a distributor's metrics page tells of, those that have left included. GUI thread.
class DistributorClients : public KeyedTable<client::MetricsClient>
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        ClientColumn, ///< user @ host
        ApplicationColumn,
        QueueColumn,
        ReadsColumn,
        WritesColumn,
        FaultsColumn,
        ColumnCount,
    };
    enum class Presence { Unknown, Connected, Left }; ///< StateRole
    enum OwnRole { SortRole = FirstOwnRole };         ///< a number, or a text to be ordered by
    /// More messages that wait for one client are worth a look.
    static constexpr qint64 longQueue = 1'000;

    using KeyedTable::KeyedTable;

    void setClients(const QList<client::MetricsClient> &clients) { setRows(clients); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString presenceText(Presence presence);

private:
    static Presence presence(const client::MetricsClient &client);
    static std::optional<qint64> count(const client::MetricsClient &client, int column);
    static QString text(const client::MetricsClient &client, int column);
    static Tone tone(const client::MetricsClient &client, int column);
};

} // namespace models
