#pragma once

#include "client/client.h"
#include "models/roles.h"
#include "models/timetext.h"
#include "protocol/clientid.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>

namespace models {

/// What this session published, newest first, and all that is known of it: that it left this machine, or why
/// not. Bounded; GUI thread.
class PublishHistory : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ToColumn, PacketsColumn, BytesColumn, ResultColumn, ColumnCount };

    struct Entry
    {
        quint64 ticket = 0; ///< as models::SessionControl gave it
        QByteArray feed;
        QByteArray topic;
        std::optional<protocol::ClientId> to; ///< unicast
        qsizetype packets = 0;
        qint64 bytes = 0; ///< of the payloads
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit PublishHistory(Clock clock = systemClock(), int maxRows = 200, QObject *parent = nullptr);

    void add(const Entry &entry);
    /// Nothing where the ticket is not (or no longer) here.
    void finish(quint64 ticket, const client::SendResult &result);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Entry entry;
        qint64 utcMs = 0; ///< when it was asked for; from finish() on, when it left
        std::optional<client::SendResult> result;
    };
    QString text(const Row &row, int column) const;

    Clock m_clock;
    int m_maxRows;
    std::deque<Row> m_rows; ///< front: newest
};

} // namespace models
