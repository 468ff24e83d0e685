#include "models/toptalkers.h"

#include "models/nametext.h"
#include "models/rowranges.h"
#include "models/timetext.h"
#include "protocol/displayname.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace models {

using store::Talker;

namespace {

using Key = std::pair<QByteArrayView, QByteArrayView>;

Key keyOf(const Talker &talker)
{
    return {talker.first, talker.second};
}

std::map<Key, std::size_t> placesOf(const std::vector<Talker> &talkers)
{
    std::map<Key, std::size_t> places;
    for (std::size_t i = 0; i < talkers.size(); ++i)
        places.emplace(keyOf(talkers[i]), i);
    return places;
}

} // namespace

TopTalkers::TopTalkers(const store::TalkerRates &rates, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rates(rates)
{}

TopTalkers::~TopTalkers() = default;

void TopTalkers::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    // Other things altogether: no row is the same one as before.
    beginResetModel();
    m_kind = kind;
    m_talkers = ranking();
    endResetModel();
    Q_EMIT othersChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, NameColumn, NameColumn);
}

void TopTalkers::setWindow(Window window)
{
    m_window = window;
    refresh();
}

void TopTalkers::setActive(bool active)
{
    m_isActive = active;
    refresh();
}

void TopTalkers::refresh()
{
    if (!m_isActive)
        return;
    const std::size_t before = m_others;
    show(ranking());
    if (m_others != before)
        Q_EMIT othersChanged();
}

void TopTalkers::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    show(ranking());
}

std::vector<Talker> TopTalkers::ranking()
{
    using Measure = store::TalkerRates::Measure;
    const Measure measure =
        m_sortColumn == VolumeColumn ? Measure::BytesPerSecond : Measure::MessagesPerSecond;
    store::TalkerRates::Ranking ranking = m_rates.top(m_kind, m_window, measure, most);
    m_others = ranking.others;
    std::vector<Talker> &talkers = ranking.talkers;
    if (m_sortColumn == NameColumn) {
        std::sort(talkers.begin(), talkers.end(),
                  [](const Talker &left, const Talker &right) { return keyOf(left) < keyOf(right); });
    }
    const bool isLargestFirst = m_sortColumn != NameColumn;
    if (isLargestFirst != (m_order == Qt::DescendingOrder))
        std::reverse(talkers.begin(), talkers.end());
    return std::move(talkers);
}

void TopTalkers::removeMissing(const std::vector<Talker> &talkers)
{
    const std::map<Key, std::size_t> wanted = placesOf(talkers);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_talkers.size(); ++row) {
        if (!wanted.contains(keyOf(m_talkers[row])))
            rows.push_back(row);
    }
    for (const RowRange &range : rangesFromTheEnd(std::move(rows))) {
        beginRemoveRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        m_talkers.erase(m_talkers.begin() + static_cast<std::ptrdiff_t>(range.first),
                        m_talkers.begin() + static_cast<std::ptrdiff_t>(range.last) + 1);
        endRemoveRows();
    }
}

/// Those that are gone go, new ones come, then all take their places: selection and scroll position hold on
/// to the same talkers.
void TopTalkers::show(std::vector<Talker> talkers)
{
    removeMissing(talkers);
    std::vector<Talker> added;
    {
        const std::map<Key, std::size_t> known = placesOf(m_talkers);
        std::copy_if(talkers.begin(), talkers.end(), std::back_inserter(added),
                     [&known](const Talker &talker) { return !known.contains(keyOf(talker)); });
    }
    if (!added.empty()) {
        const auto first = static_cast<int>(m_talkers.size());
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        std::move(added.begin(), added.end(), std::back_inserter(m_talkers));
        endInsertRows();
    }
    if (m_talkers.empty())
        return;

    const bool isMoved =
        !std::equal(m_talkers.begin(), m_talkers.end(), talkers.begin(), talkers.end(),
                    [](const Talker &left, const Talker &right) { return keyOf(left) == keyOf(right); });
    if (isMoved) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const std::map<Key, std::size_t> places = placesOf(talkers);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before) {
            const Talker &talker = m_talkers[static_cast<std::size_t>(index.row())];
            after.append(createIndex(static_cast<int>(places.at(keyOf(talker))), index.column()));
        }
        m_talkers = std::move(talkers);
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    } else {
        m_talkers = std::move(talkers);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                       {Qt::DisplayRole, SparklineRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int TopTalkers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_talkers.size());
}

int TopTalkers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TopTalkers::name(const Talker &talker) const
{
    switch (m_kind) {
    case Kind::Feeds:
        return shownName(talker.first);
    case Kind::Topics:
        return shownName(talker.second);
    case Kind::Publishers:
        return shownUserAtHost(talker.first, talker.second);
    }
    return {};
}

QString TopTalkers::wholeName(const Talker &talker) const
{
    return m_kind == Kind::Topics ? shownFeedTopic(talker.first, talker.second) : name(talker);
}

QVariant TopTalkers::text(const Talker &talker, int column) const
{
    switch (column) {
    case NameColumn:
        return name(talker);
    case RateColumn:
        return rateText(talker.messagesPerSecond);
    case VolumeColumn:
        return megabytesText(talker.bytesPerSecond);
    default:
        return {};
    }
}

QString TopTalkers::toolTip(const Talker &talker) const
{
    const QLocale locale;
    return plainToolTip(
        tr("%1\n%2 messages, %3 since the session began", "name, count, size")
            .arg(name(talker), locale.toString(talker.messages),
                 locale.formattedDataSize(static_cast<qint64>(talker.bytes), 1, QLocale::DataSizeSIFormat)));
}

QVariant TopTalkers::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_talkers.size())
        return {};
    const Talker &talker = m_talkers[static_cast<std::size_t>(index.row())];
    const bool isPublisher = m_kind == Kind::Publishers;
    switch (role) {
    case Qt::DisplayRole:
        return text(talker, index.column());
    case Qt::ToolTipRole:
        return toolTip(talker);
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
                   ? tr("%1, %2 messages a second", "name and rate, for screen readers")
                         .arg(wholeName(talker), rateText(talker.messagesPerSecond))
                   : text(talker, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == RateColumn || index.column() == VolumeColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case KindRole:
        return static_cast<int>(m_kind);
    case SparklineRole:
        if (index.column() == HistoryColumn)
            return QVariant::fromValue(QList<float>(talker.history.begin(), talker.history.end()));
        return {};
    case RawNameRole:
        return m_kind == Kind::Topics ? talker.second : talker.first;
    case RawFeedRole:
        return isPublisher ? QVariant() : QVariant(talker.first);
    case RawTopicRole:
        return m_kind == Kind::Topics ? QVariant(talker.second) : QVariant();
    case RawUserRole:
        return isPublisher ? QVariant(talker.first) : QVariant();
    case RawHostRole:
        return isPublisher ? QVariant(talker.second) : QVariant();
    default:
        return {};
    }
}

QVariant TopTalkers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == RateColumn || section == VolumeColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_kind == Kind::Feeds ? tr("Feed") : m_kind == Kind::Topics ? tr("Topic") : tr("Publisher");
    case RateColumn:
        return tr("Msgs/s");
    case VolumeColumn:
        return tr("MB/s");
    case HistoryColumn:
        return tr("60 s");
    default:
        return {};
    }
}

} // namespace models
