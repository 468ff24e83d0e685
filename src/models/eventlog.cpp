#include "models/eventlog.h"

#include "models/nametext.h"

#include <algorithm>

namespace models {

namespace {

/// One line, and no longer than a person would read.
QString oneLine(const QString &text)
{
    constexpr qsizetype most = 2000;
    QString line = text.left(most).simplified();
    if (text.size() > most)
        line += QChar(0x2026);
    return line;
}

} // namespace

EventLog::EventLog(Clock clock, int maxRows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_maxRows(std::max(maxRows, 1))
{}

void EventLog::add(Severity severity, const QString &text)
{
    if (static_cast<int>(m_entries.size()) >= m_maxRows) {
        // A tenth at once, so that a full log doesn't move its rows for each line.
        const int count = std::max(m_maxRows / 10, 1);
        beginRemoveRows({}, 0, count - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + count);
        m_evicted += static_cast<quint64>(count);
        endRemoveRows();
    }
    const int row = static_cast<int>(m_entries.size());
    beginInsertRows({}, row, row);
    const QString line = oneLine(text);
    m_entries.push_back({m_clock(), severity, line});
    endInsertRows();
    Q_EMIT added(severity, line);
}

void EventLog::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int EventLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EventLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventLog::severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return tr("info");
    case Severity::Good:
        return tr("good");
    case Severity::Warning:
        return tr("warning");
    case Severity::Error:
        return tr("error");
    }
    return {};
}

QVariant EventLog::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case SeverityColumn:
            return severityText(entry.severity);
        case TimeColumn:
            return timeOfDay(entry.utcMs);
        case TextColumn:
            return entry.text;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return plainToolTip(entry.text);
    case StateRole:
        return static_cast<int>(entry.severity);
    case ToneRole:
        if (index.column() == TimeColumn || entry.severity == Severity::Info)
            return static_cast<int>(index.column() == TextColumn ? Tone::Normal : Tone::Muted);
        return static_cast<int>(entry.severity == Severity::Good      ? Tone::Ok
                                : entry.severity == Severity::Warning ? Tone::Warn
                                                                      : Tone::Bad);
    default:
        return {};
    }
}

QVariant EventLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case TextColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace models
