#include "models/publishhistory.h"

#include "models/nametext.h"

#include <QLocale>

#include <algorithm>

namespace models {

PublishHistory::PublishHistory(Clock clock, int maxRows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_maxRows(std::max(maxRows, 1))
{}

void PublishHistory::add(const Entry &entry)
{
    if (static_cast<int>(m_rows.size()) >= m_maxRows) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        beginRemoveRows({}, last, last);
        m_rows.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.push_front({entry, m_clock(), std::nullopt});
    endInsertRows();
}

void PublishHistory::finish(quint64 ticket, const client::SendResult &result)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [ticket](const Row &row) { return row.entry.ticket == ticket; });
    if (at == m_rows.end() || at->result)
        return;
    at->result = result;
    at->utcMs = m_clock();
    const int row = static_cast<int>(at - m_rows.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int PublishHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PublishHistory::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PublishHistory::text(const Row &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return timeOfDay(row.utcMs);
    case ToColumn:
        return shownFeedTopic(row.entry.feed, row.entry.topic);
    case PacketsColumn:
        return QLocale().toString(row.entry.packets);
    case BytesColumn:
        return QLocale().toString(row.entry.bytes);
    case ResultColumn:
        if (!row.result)
            return tr("on its way");
        return *row.result ? tr("left this machine") : tr("not sent: %1").arg(row.result->text);
    default:
        return {};
    }
}

QVariant PublishHistory::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        const QString to =
            row.entry.to ? tr("To client %1").arg(row.entry.to->toText()) : tr("To every subscriber");
        return plainToolTip(text(row, ToColumn) + QLatin1Char('\n') + to + QLatin1Char('\n') +
                            text(row, ResultColumn));
    }
    case Qt::TextAlignmentRole:
        return column == PacketsColumn || column == BytesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                : QVariant();
    case ToneRole:
        return static_cast<int>(column == ResultColumn && row.result && !*row.result ? Tone::Bad
                                : column == ResultColumn                             ? Tone::Muted
                                                                                     : Tone::Normal);
    case RawFeedRole:
        return row.entry.feed;
    case RawTopicRole:
        return row.entry.topic;
    default:
        return {};
    }
}

QVariant PublishHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == PacketsColumn || section == BytesColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ToColumn:
        return tr("To");
    case PacketsColumn:
        return tr("Pk");
    case BytesColumn:
        return tr("Bytes");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace models
