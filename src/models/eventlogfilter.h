#pragma once

#include "models/eventlog.h"

#include <QSortFilterProxyModel>

namespace models {

/// The lines of an EventLog that are at least so grave. GUI thread.
class EventLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EventLogFilter(EventLog &log, QObject *parent = nullptr);

    /// EventLog::Severity::Info: all.
    void setLeast(EventLog::Severity least);
    /// A row as one line of text, its cells separated by tabs.
    QString line(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    EventLog::Severity m_least = EventLog::Severity::Info;
};

} // namespace models
