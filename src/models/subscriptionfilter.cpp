#include "models/subscriptionfilter.h"

namespace models {

SubscriptionFilter::SubscriptionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void SubscriptionFilter::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    invalidateFilter();
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
    if (m_text.isEmpty())
        return true;
    const QModelIndex at = sourceModel()->index(sourceRow, 0, sourceParent);
    return at.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace models
