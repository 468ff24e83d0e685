#pragma once

#include <QSortFilterProxyModel>

namespace models {

/// A SubscriptionTree seen through a text that is being typed: rows whose shown name has it somewhere, upper
/// or lower case, with the rows above and below them. Order is that of the source. GUI thread.
class SubscriptionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SubscriptionFilter(QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);

    bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
};

} // namespace models
