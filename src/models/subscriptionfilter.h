#pragma once

#include "models/subscriptiontree.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <utility>

namespace models {

/// A SubscriptionTree seen through a text that is being typed: rows whose shown name has it somewhere, upper
/// or lower case, with the rows above and below them. Order is that of the source. GUI thread.
///
/// Another text is a reset of the model: a hundred thousand topics are asked once each, where rows taken out
/// one by one would move those behind them each time. What was chosen and open is the view's to find again.
class SubscriptionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum OwnRole {
        LastValueRole = FirstOwnRole + 100, ///< QString, of topics: what its last message says
    };

    explicit SubscriptionFilter(QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// Only topics that were chosen as favourites, and what is above and below them.
    void setFavouritesOnly(bool only);
    bool favouritesOnly() const { return m_favouritesOnly; }

    /// Fit to be shown; empty: none.
    void setLastValue(const QByteArray &feed, const QByteArray &topic, const QString &value);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void judgeAnew();
    bool isBelowAMatch(const QModelIndex &sourceParent) const;
    bool hasText(const QModelIndex &source) const;

    QHash<std::pair<QByteArray, QByteArray>, QString> m_lastValues;
    QString m_text;
    QByteArray m_plainText; ///< lower case; empty where it has other than plain letters
    bool m_favouritesOnly = false;
    mutable QPersistentModelIndex m_askedParent; ///< of the row asked last, and what was found
    mutable bool m_isParentMatch = false;
};

} // namespace models
