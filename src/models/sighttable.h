#pragma once

#include "authorization/desk.h"
#include "authorization/presetbook.h"
#include "authorization/sight.h"
#include "models/roles.h"
#include "store/pinnedrow.h"

#include <QAbstractTableModel>

#include <limits>
#include <optional>
#include <vector>

namespace models {

/// The entitlements of a message's packets, as far as they are looked at.
struct PacketSetsOfRow
{
    authorization::PacketSets sets;
    quint64 packets = 0; ///< that the message has
    bool isWhole() const { return sets.size() == packets; }
};
PacketSetsOfRow packetSetsOf(const store::PinnedRow &row, std::size_t most = 10'000);

/// Which subscribers a SightTable shows.
struct SightChoice
{
    std::optional<protocol::ClientId> only; ///< a unicast message goes to one client
    std::optional<protocol::ClientId> you;  ///< who of them is this program
    std::size_t most = std::numeric_limits<std::size_t>::max();
};

/// The known subscribers of a message's topic, and whether each sees it and why not: as the desk knows it at
/// the moment of setMessage(). A value of its own, which follows nothing. GUI thread.
class SightTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VerdictColumn,
        SubscriberColumn,
        ClientColumn,
        GrantColumn,
        WhyColumn,
        PacketsColumn,
        ColumnCount
    };
    enum class Verdict { Yes, Some, No, Unknown };

    using QAbstractTableModel::QAbstractTableModel;

    void setMessage(const QByteArray &feed, const QByteArray &topic, const authorization::PacketSets &sets,
                    const authorization::Desk &desk, const authorization::PresetBook &presets,
                    const SightChoice &choice = {});
    void clear();
    /// Subscribers beyond `SightChoice::most`.
    std::size_t leftOut() const { return m_leftOut; }
    int count(Verdict verdict) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static Verdict verdictOf(const authorization::Sight &sight);
    /// "entitlement {3} is missing" …
    static QString whyText(const authorization::Sight &sight);

private:
    struct Row
    {
        authorization::LiveGrant grant;
        authorization::Sight sight;
    };
    QString text(const Row &row, int column) const;
    QString grantText(const authorization::LiveGrant &grant) const;

    std::vector<Row> m_rows;
    authorization::PresetBook m_presets;
    std::optional<protocol::ClientId> m_you;
    std::size_t m_leftOut = 0;
};

} // namespace models
