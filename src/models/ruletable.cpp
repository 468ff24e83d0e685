#include "models/ruletable.h"

#include "models/nametext.h"
#include "models/ruletext.h"
#include "protocol/displayname.h"

#include <QLocale>

namespace models {

using authorization::Rule;

void RuleTable::setRules(const authorization::RuleSet &rules)
{
    if (rules.rules.size() != m_rules.rules.size()) {
        beginResetModel();
        m_rules = rules;
        endResetModel();
        return;
    }
    const QList<Rule> before = m_rules.rules;
    m_rules = rules;
    for (int row = 0; row < rowCount(); ++row) {
        if (before.at(row) != m_rules.rules.at(row))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int RuleTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.rules.size());
}

int RuleTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleTable::text(const Rule &rule, int row, int column)
{
    switch (column) {
    case NumberColumn:
        return QLocale().toString(row + 1);
    case NameColumn:
        return protocol::displayName(rule.name.toUtf8());
    case ConditionsColumn:
        return ruleConditions(rule);
    case ActionColumn:
        return ruleAction(rule);
    case ReasonColumn:
        return protocol::displayName(rule.reason.toUtf8());
    default:
        return {};
    }
}

QVariant RuleTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Rule &rule = m_rules.rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(rule, index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(tr("If %1: %2").arg(ruleConditions(rule), ruleAction(rule)));
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case KindRole:
        return static_cast<int>(rule.action);
    case ToneRole:
        return static_cast<int>(
            index.column() == ActionColumn && rule.action == Rule::Action::Deny ? Tone::Bad : Tone::Normal);
    default:
        return {};
    }
}

QVariant RuleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Rule");
    case ConditionsColumn:
        return tr("If");
    case ActionColumn:
        return tr("Then");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace models
