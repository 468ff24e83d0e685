#pragma once

#include "models/presets.h"
#include "models/recentpackets.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <optional>

namespace models {

/// The presets of one feed to choose from, each with its numbers and what share of a topic's packets of the
/// last minute it would pass, where that is known. GUI thread; the presets must outlive it.
class PresetChoices : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, EntitlementsColumn, PassesColumn, PacketsColumn, ColumnCount };
    enum OwnRole {
        EntitlementsRole = FirstOwnRole, ///< QList<qint32>
    };

    explicit PresetChoices(const Presets &presets, QObject *parent = nullptr);

    void setFeed(const QByteArray &feed);
    /// None: not subscribed, or not worked out yet.
    void setRecent(std::optional<RecentPackets> recent);
    const std::optional<RecentPackets> &recent() const { return m_recent; }
    protocol::Entitlements entitlements(int row) const;
    /// The row with exactly these numbers (sorted); -1 where there is none.
    int rowOf(const protocol::Entitlements &entitlements) const;

    /// "61 %", and "–" where no packet came or it is not known.
    QString passesText(const protocol::Entitlements &entitlements) const;
    /// "552/s"; empty where it is not known.
    QString packetsText(const protocol::Entitlements &entitlements) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void read();

    const Presets &m_presets;
    QByteArray m_feed;
    QList<authorization::Preset> m_rows;
    std::optional<RecentPackets> m_recent;
};

} // namespace models
