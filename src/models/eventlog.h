#pragma once

#include "models/roles.h"
#include "models/timetext.h"

#include <QAbstractTableModel>

#include <deque>

namespace models {

/// What happened to a session, in lines for a person: states, errors, answers. Oldest first, bounded; GUI
/// thread. Texts come escaped where they hold names from the bus.
class EventLog : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, TimeColumn, TextColumn, ColumnCount };
    enum class Severity { Info, Good, Warning, Error };

    explicit EventLog(Clock clock = systemClock(), int maxRows = 10'000, QObject *parent = nullptr);

    void add(Severity severity, const QString &text);
    void clear();
    quint64 evicted() const { return m_evicted; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString severityText(Severity severity);

Q_SIGNALS:
    /// A line, as it stands in the log.
    void added(models::EventLog::Severity severity, const QString &text);

private:
    struct Entry
    {
        qint64 utcMs = 0;
        Severity severity = Severity::Info;
        QString text;
    };
    Clock m_clock;
    int m_maxRows;
    std::deque<Entry> m_entries;
    quint64 m_evicted = 0;
};

} // namespace models
