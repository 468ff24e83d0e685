#include "models/packetlistmodel.h"

#include "models/packettext.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace models {

namespace {
constexpr quint32 step = 64;
constexpr int batch = 256;
} // namespace

PacketListModel::PacketListModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void PacketListModel::setPackets(QByteArrayView packets)
{
    beginResetModel();
    m_places.clear();
    m_places.emplace_back(packets);
    m_count = packets.isEmpty() ? 0 : m_places.front().count();
    m_fetched = static_cast<int>(std::min<quint32>(m_count, batch));
    endResetModel();
}

protocol::PacketView PacketListModel::packet(quint32 number) const
{
    protocol::PacketView view;
    if (number >= m_count)
        return view;
    while (m_places.size() <= number / step) {
        protocol::PacketCursor cursor = m_places.back();
        for (quint32 i = 0; i < step; ++i) {
            if (!cursor.next(view))
                return {};
        }
        m_places.push_back(cursor);
    }
    protocol::PacketCursor cursor = m_places[number / step];
    for (quint32 i = 0; i <= number % step; ++i) {
        if (!cursor.next(view))
            return {};
    }
    return view;
}

void PacketListModel::fetchUpTo(int row)
{
    const auto wanted = std::min<qint64>(qint64{row} + 1, m_count);
    if (wanted <= m_fetched)
        return;
    beginInsertRows({}, m_fetched, static_cast<int>(wanted) - 1);
    m_fetched = static_cast<int>(wanted);
    endInsertRows();
}

int PacketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_fetched;
}

int PacketListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool PacketListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && static_cast<quint32>(m_fetched) < m_count &&
           m_fetched < std::numeric_limits<int>::max() - batch;
}

void PacketListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetchUpTo(m_fetched + batch - 1);
}

QVariant PacketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != EntitlementsColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != EntitlementsRole)
        return {};
    if (index.column() == NumberColumn)
        return QLocale().toString(index.row() + 1);
    const protocol::PacketView view = packet(static_cast<quint32>(index.row()));
    if (index.column() == BytesColumn)
        return QLocale().toString(view.data.size());
    const ShownEntitlements shown = entitlementsOf(view);
    if (role == EntitlementsRole)
        return QVariant::fromValue(QList<qint32>(shown.ids.begin(), shown.ids.end()));
    return entitlementsText(shown);
}

QVariant PacketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != EntitlementsColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Pk");
    case BytesColumn:
        return tr("Bytes");
    case EntitlementsColumn:
        return tr("Entitlements");
    default:
        return {};
    }
}

} // namespace models
