#include "models/dryruntable.h"

#include "models/audittable.h"
#include "models/nametext.h"
#include "models/ruletext.h"
#include "models/timetext.h"
#include "protocol/displayname.h"

namespace models {

using authorization::Rule;

void DryRunTable::setResult(std::shared_ptr<const DryRunResult> result,
                            const authorization::PresetBook &presets)
{
    beginResetModel();
    m_result = std::move(result);
    m_presets = presets;
    m_counts = {};
    for (const DryRunRow &row : m_result->rows) {
        ++(row.isWaiting ? m_counts.waiting : m_counts.answered);
        m_counts.grants += row.would.action == Rule::Action::Grant ? 1 : 0;
        m_counts.refusals += row.would.action == Rule::Action::Deny ? 1 : 0;
        m_counts.left += row.would.action == Rule::Action::Ask ? 1 : 0;
        m_counts.otherwise += row.isOtherwise() ? 1 : 0;
    }
    choose();
    endResetModel();
}

void DryRunTable::setOnlyOtherwise(bool only)
{
    beginResetModel();
    m_onlyOtherwise = only;
    choose();
    endResetModel();
}

void DryRunTable::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; m_result && i < m_result->rows.size(); ++i) {
        if (!m_onlyOtherwise || m_result->rows[i].isOtherwise())
            m_shown.push_back(i);
    }
}

int DryRunTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DryRunTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DryRunTable::text(const DryRunRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return dateAndTime(row.utcMs);
    case SubscriberColumn:
        return shownUserAtHost(row.asked.user, row.asked.host);
    case TopicColumn:
        return shownFeedTopic(row.asked.feed, row.asked.topic);
    case AnsweredColumn:
        if (row.isWaiting)
            return tr("waits");
        return row.answered == authorization::AuditKind::Grant
                   ? tr("grant of %1")
                         .arg(
                             protocol::displayName(m_presets.text(row.asked.feed, row.entitlements).toUtf8()))
                   : AuditTable::kindText(row.answered);
    case WouldColumn:
        return judgementText(row.would, row.asked.feed, m_presets);
    default:
        return {};
    }
}

QVariant DryRunTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DryRunRow &row = m_result->rows[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1 asks for %2").arg(text(row, SubscriberColumn), text(row, TopicColumn)) +
                            QLatin1Char('\n') + text(row, WouldColumn));
    case StateRole:
        return static_cast<int>(row.would.action);
    case ToneRole:
        if (index.column() != WouldColumn)
            return static_cast<int>(Tone::Normal);
        return static_cast<int>(row.isOtherwise()                       ? Tone::Warn
                                : row.would.action == Rule::Action::Ask ? Tone::Muted
                                                                        : Tone::Normal);
    case RawUserRole:
        return row.asked.user;
    case RawHostRole:
        return row.asked.host;
    case RawFeedRole:
        return row.asked.feed;
    case RawTopicRole:
        return row.asked.topic;
    default:
        return {};
    }
}

QVariant DryRunTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Asked");
    case SubscriberColumn:
        return tr("User @ host");
    case TopicColumn:
        return tr("Feed / topic");
    case AnsweredColumn:
        return tr("Was answered");
    case WouldColumn:
        return tr("The rules would");
    default:
        return {};
    }
}

} // namespace models
