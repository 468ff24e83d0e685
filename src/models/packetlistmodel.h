#pragma once

#include "models/roles.h"
#include "protocol/packetcursor.h"

#include <QAbstractTableModel>

#include <vector>

namespace models {

/// The data packets of one frame: Pk (from 1), Bytes, Entitlements. Decoded where they lie, when they are
/// looked at: rows appear as a view asks for them (fetchMore), and a million packets that nobody scrolls to
/// cost nothing. The bytes belong to who called setPackets() and must stay until the next call. GUI thread.
class PacketListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, BytesColumn, EntitlementsColumn, ColumnCount };
    enum OwnRole {
        EntitlementsRole = FirstOwnRole, ///< QList<qint32>: the first 256 ids of the packet
    };

    explicit PacketListModel(QObject *parent = nullptr);

    /// `packets` begins at the packet count (protocol::FrameLayout::packets); empty: no packets.
    void setPackets(QByteArrayView packets);

    /// What the frame says, rows fetched or not.
    quint32 packetCount() const { return m_count; }
    /// Any packet of the frame, row fetched or not; an empty view beyond the last.
    protocol::PacketView packet(quint32 number) const;
    /// Fetches until `row` is there.
    void fetchUpTo(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Every 64th place is kept, so that any packet is at most 64 steps away from one that was seen.
    mutable std::vector<protocol::PacketCursor> m_places;
    quint32 m_count = 0;
    int m_fetched = 0;
};

} // namespace models
