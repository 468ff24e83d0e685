#include "models/notificationlog.h"

#include "models/nametext.h"
#include "protocol/displayname.h"

#include <algorithm>

namespace models {

namespace {

/// Who follows whom mostly has names in common: then they are there once.
void shareNames(protocol::ForwardedSubscriptionRequest &told,
                const protocol::ForwardedSubscriptionRequest &before)
{
    const auto share = [](QByteArray &name, const QByteArray &same) {
        if (name == same)
            name = same;
    };
    share(told.user, before.user);
    share(told.host, before.host);
    share(told.feed, before.feed);
    share(told.topic, before.topic);
}

} // namespace

NotificationLog::NotificationLog(const Limits &limits, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_limits(limits)
    , m_clock(std::move(clock))
{}

qint64 NotificationLog::cost(const protocol::ForwardedSubscriptionRequest &told)
{
    constexpr qint64 headers = 4 * 32; // what a QByteArray costs on the heap besides its bytes
    return static_cast<qint64>(sizeof(Entry)) + headers + told.user.size() + told.host.size() +
           told.feed.size() + told.topic.size();
}

void NotificationLog::append(const QList<protocol::ForwardedSubscriptionRequest> &batch)
{
    if (batch.isEmpty())
        return;
    const qint64 now = m_clock();
    for (const auto &told : batch)
        ++(told.isAdd ? m_adds : m_removes);

    // The newest of the batch that fit by themselves; then the oldest rows make room.
    qsizetype kept = 0;
    qint64 keptBytes = 0;
    while (kept < batch.size() && kept < m_limits.rows) {
        const qint64 more = cost(batch[batch.size() - 1 - kept]);
        if (keptBytes + more > m_limits.bytes)
            break;
        keptBytes += more;
        ++kept;
    }
    m_evicted += static_cast<quint64>(batch.size() - kept);

    makeRoom(kept, keptBytes);
    if (kept > 0) {
        beginInsertRows({}, 0, static_cast<int>(kept - 1));
        for (qsizetype i = batch.size() - kept; i < batch.size(); ++i) {
            Entry entry{now, 0, batch[i]};
            if (!m_entries.empty())
                shareNames(entry.told, m_entries.front().told);
            m_entries.push_front(std::move(entry));
        }
        m_bytes += keptBytes;
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

void NotificationLog::makeRoom(qsizetype kept, qint64 keptBytes)
{
    const auto size = static_cast<qsizetype>(m_entries.size());
    qsizetype leaving = 0;
    qint64 left = m_bytes;
    while (leaving < size && (size - leaving + kept > m_limits.rows || left + keptBytes > m_limits.bytes)) {
        left -= cost(m_entries[static_cast<std::size_t>(size - 1 - leaving)].told);
        ++leaving;
    }
    if (leaving > 0) {
        beginRemoveRows({}, static_cast<int>(size - leaving), static_cast<int>(size - 1));
        m_entries.erase(m_entries.end() - leaving, m_entries.end());
        m_bytes = left;
        m_evicted += static_cast<quint64>(leaving);
        endRemoveRows();
    }
}

void NotificationLog::appendAway(qint64 fromMs, qint64 untilMs)
{
    const qint64 bytes = cost({});
    makeRoom(1, bytes);
    beginInsertRows({}, 0, 0);
    m_entries.push_front({untilMs, fromMs, {}});
    m_bytes += bytes;
    endInsertRows();
    Q_EMIT countsChanged();
}

void NotificationLog::clear()
{
    beginResetModel();
    m_entries.clear();
    m_bytes = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

int NotificationLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int NotificationLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NotificationLog::text(const Entry &entry, int column) const
{
    if (entry.awayFromMs != 0) {
        switch (column) {
        case TimeColumn:
            return timeOfDay(entry.utcMs);
        case SubscriberColumn:
            return tr("away from %1 to %2").arg(timeOfDay(entry.awayFromMs), timeOfDay(entry.utcMs));
        case TopicColumn:
            return tr("who came and went then is not known");
        default:
            return {};
        }
    }
    switch (column) {
    case SignColumn:
        return entry.told.isAdd ? QStringLiteral("+") : QString(QChar(0x2212));
    case TimeColumn:
        return timeOfDay(entry.utcMs);
    case SubscriberColumn:
        return shownUserAtHost(entry.told.user, entry.told.host);
    case TopicColumn:
        return shownFeedTopic(entry.told.feed, entry.told.topic);
    default:
        return {};
    }
}

QVariant NotificationLog::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto &told = entry.told;
    if (entry.awayFromMs != 0 && role != Qt::DisplayRole) {
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return text(entry, role == Qt::ToolTipRole ? SubscriberColumn : index.column());
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Normal)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SignColumn ? (told.isAdd ? tr("added") : tr("removed"))
                                            : text(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip((told.isAdd ? tr("%1 subscribed to %2\nClient %3")
                                        : tr("%1 ended its subscription to %2\nClient %3"))
                                .arg(shownUserAtHost(told.user, told.host),
                                     shownFeedTopic(told.feed, told.topic), told.client.toText()));
    case ToneRole:
        return index.column() == SignColumn ? static_cast<int>(told.isAdd ? Tone::Ok : Tone::Bad)
                                            : static_cast<int>(Tone::Normal);
    case RawUserRole:
        return told.user;
    case RawHostRole:
        return told.host;
    case RawFeedRole:
        return told.feed;
    case RawTopicRole:
        return told.topic;
    case IsPlainNameRole:
        return index.column() == SubscriberColumn
                   ? protocol::isPlainName(told.user) && protocol::isPlainName(told.host)
                   : protocol::isPlainName(told.feed) && protocol::isPlainName(told.topic);
    case IsAddRole:
        return told.isAdd;
    default:
        return {};
    }
}

QVariant NotificationLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case SubscriberColumn:
        return tr("Subscriber");
    case TopicColumn:
        return tr("Feed / topic");
    default:
        return {};
    }
}

} // namespace models
