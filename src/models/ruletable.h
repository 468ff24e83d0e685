#pragma once

#include "authorization/rule.h"
#include "models/roles.h"

#include <QAbstractTableModel>

namespace models {

/// The rules of a set in their order. The whole set is told anew; a row that stays what it was is not told
/// of. GUI thread.
class RuleTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, ConditionsColumn, ActionColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const authorization::RuleSet &rules);
    const authorization::RuleSet &rules() const { return m_rules; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const authorization::Rule &rule, int row, int column);

    authorization::RuleSet m_rules;
};

} // namespace models
