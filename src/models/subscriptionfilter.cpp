#include "models/subscriptionfilter.h"

#include "models/roles.h"
#include "models/subscriptiontree.h"

#include <algorithm>

namespace models {

namespace {

bool isPlainAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~' && c != '\\'; });
}

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool containsFolded(QByteArrayView text, QByteArrayView lowerCase)
{
    return std::search(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
                       [](char a, char b) { return folded(a) == b; }) != text.end();
}

} // namespace

SubscriptionFilter::SubscriptionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void SubscriptionFilter::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    const QByteArray bytes = wanted.toUtf8().toLower();
    m_plainText = isPlainAscii(bytes) ? bytes : QByteArray();
    judgeAnew();
}

void SubscriptionFilter::setFavouritesOnly(bool only)
{
    if (only == m_favouritesOnly)
        return;
    m_favouritesOnly = only;
    judgeAnew();
}

void SubscriptionFilter::judgeAnew()
{
    m_askedParent = QPersistentModelIndex();
    QAbstractItemModel *source = sourceModel();
    setSourceModel(nullptr);
    setSourceModel(source);
}

/// What passes has all its rows, or those that made it pass: the base class would map the rows of each topic
/// to say the same.
bool SubscriptionFilter::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? sourceModel()->hasChildren(mapToSource(parent))
                            : QSortFilterProxyModel::hasChildren(parent);
}

bool SubscriptionFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_text.isEmpty() && !m_favouritesOnly)
        return true;
    const QModelIndex at = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_favouritesOnly)
        return hasText(at) || isBelowAMatch(sourceParent);
    const bool isSubscriber = sourceParent.parent().isValid();
    if (isSubscriber)
        return filterAcceptsRow(sourceParent.row(), sourceParent.parent());
    // A feed is there for its topics, a subscriber with its topic.
    return at.data(SubscriptionTree::IsFavouriteRole).toBool() &&
           (m_text.isEmpty() || hasText(at) || hasText(sourceParent));
}

/// The base class would ask the same of the feed for each of its topics.
bool SubscriptionFilter::isBelowAMatch(const QModelIndex &sourceParent) const
{
    if (!sourceParent.isValid())
        return false;
    if (m_askedParent != sourceParent) {
        const bool is = hasText(sourceParent) || isBelowAMatch(sourceParent.parent());
        m_askedParent = sourceParent;
        m_isParentMatch = is;
    }
    return m_isParentMatch;
}

bool SubscriptionFilter::hasText(const QModelIndex &at) const
{
    if (const QVariant name = at.data(RawNameRole); !m_plainText.isEmpty() && name.isValid()) {
        const QByteArray bytes = name.toByteArray();
        if (isPlainAscii(bytes)) // it is shown as it is
            return containsFolded(bytes, m_plainText);
    }
    return at.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive);
}

void SubscriptionFilter::setLastValue(const QByteArray &feed, const QByteArray &topic, const QString &value)
{
    constexpr qsizetype most = 10'000; // of topics that are seldom in sight; they are read anew
    const std::pair key(feed, topic);
    if (m_lastValues.value(key) == value)
        return;
    if (m_lastValues.size() >= most)
        m_lastValues.clear();
    m_lastValues.insert(key, value);
    const auto *tree = qobject_cast<const SubscriptionTree *>(sourceModel());
    const QModelIndex index = tree ? mapFromSource(tree->topicIndex(feed, topic)) : QModelIndex();
    if (index.isValid())
        Q_EMIT dataChanged(index, index, {LastValueRole, Qt::AccessibleTextRole});
}

QVariant SubscriptionFilter::data(const QModelIndex &index, int role) const
{
    const bool isWanted = role == LastValueRole || role == Qt::AccessibleTextRole;
    if (!isWanted || index.column() != SubscriptionTree::NameColumn ||
        QSortFilterProxyModel::data(index, KindRole).toInt() != SubscriptionTree::Topic)
        return QSortFilterProxyModel::data(index, role);
    const QString value =
        m_lastValues.value({QSortFilterProxyModel::data(index, RawFeedRole).toByteArray(),
                            QSortFilterProxyModel::data(index, RawTopicRole).toByteArray()});
    if (role == LastValueRole)
        return value;
    const QString text = QSortFilterProxyModel::data(index, role).toString();
    return value.isEmpty() ? text : tr("%1, last value %2").arg(text, value);
}

} // namespace models
