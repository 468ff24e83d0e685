#include "models/eventlogfilter.h"

namespace models {

EventLogFilter::EventLogFilter(EventLog &log, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&log);
}

void EventLogFilter::setLeast(EventLog::Severity least)
{
    m_least = least;
    invalidateRowsFilter();
}

QString EventLogFilter::line(int row) const
{
    const auto text = [this, row](EventLog::Column column) {
        return index(row, column).data().toString();
    };
    return QStringList{text(EventLog::TimeColumn), text(EventLog::SeverityColumn), text(EventLog::TextColumn)}
        .join(QLatin1Char('\t'));
}

bool EventLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex source = sourceModel()->index(row, EventLog::SeverityColumn, parent);
    return source.data(StateRole).toInt() >= static_cast<int>(m_least);
}

} // namespace models
