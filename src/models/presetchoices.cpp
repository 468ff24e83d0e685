#include "models/presetchoices.h"

#include "authorization/entitlementtext.h"
#include "models/nametext.h"
#include "models/timetext.h"
#include "protocol/displayname.h"

#include <QLocale>

#include <cmath>

namespace models {

PresetChoices::PresetChoices(const Presets &presets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_presets(presets)
{
    connect(&presets, &Presets::changed, this, &PresetChoices::read);
}

void PresetChoices::setFeed(const QByteArray &feed)
{
    m_feed = feed;
    read();
}

void PresetChoices::read()
{
    QList<authorization::Preset> rows = m_presets.book().of(m_feed);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PresetChoices::setRecent(std::optional<RecentPackets> recent)
{
    m_recent = std::move(recent);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, PassesColumn), index(rowCount() - 1, PacketsColumn));
}

protocol::Entitlements PresetChoices::entitlements(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).entitlements : protocol::Entitlements{};
}

int PresetChoices::rowOf(const protocol::Entitlements &entitlements) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).entitlements == entitlements)
            return row;
    }
    return -1;
}

QString PresetChoices::passesText(const protocol::Entitlements &entitlements) const
{
    const auto share =
        m_recent ? authorization::shareOf(entitlements, m_recent->sets) : authorization::Share{};
    if (share.packets == 0)
        return QString(QChar(0x2013));
    // Neither "all" nor "none" where that is not so.
    const double percent = 100.0 * double(share.passed) / double(share.packets);
    const double shown = share.passed == 0 || share.passed == share.packets
                             ? percent
                             : std::min(std::max(std::round(percent), 1.0), 99.0);
    return tr("%1 %", "a percentage").arg(QLocale().toString(shown, 'f', 0));
}

QString PresetChoices::packetsText(const protocol::Entitlements &entitlements) const
{
    if (!m_recent || m_recent->sets.empty())
        return {};
    const auto share = authorization::shareOf(entitlements, m_recent->sets);
    return tr("%1/s", "packets a second")
        .arg(rateText(double(share.passed) / std::max(m_recent->seconds, 1.0)));
}

int PresetChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PresetChoices::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PresetChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const authorization::Preset &preset = m_rows.at(index.row());
    const QString name = protocol::displayName(preset.name.toUtf8(), 256);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return name;
        case EntitlementsColumn:
            return authorization::entitlementsText(preset.entitlements).left(300);
        case PassesColumn:
            return passesText(preset.entitlements);
        default:
            return packetsText(preset.entitlements);
        }
    case Qt::ToolTipRole:
        return plainToolTip(
            tr("%1: %2").arg(name, authorization::entitlementsText(preset.entitlements).left(300)));
    case Qt::TextAlignmentRole:
        return index.column() >= PassesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawNameRole:
        return preset.name.toUtf8();
    case EntitlementsRole:
        return QVariant::fromValue(QList<qint32>(preset.entitlements.begin(), preset.entitlements.end()));
    default:
        return {};
    }
}

QVariant PresetChoices::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= PassesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Preset");
    case EntitlementsColumn:
        return tr("Entitlements");
    case PassesColumn:
        return tr("Passes");
    default:
        return tr("Packets");
    }
}

} // namespace models
