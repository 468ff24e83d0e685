#pragma once

#include "models/roles.h"
#include "models/timetext.h"
#include "protocol/messages.h"

#include <QAbstractTableModel>
#include <QList>

#include <deque>

namespace models {

/// The notifications as they came, newest first, within a budget of rows and of bytes; what had to make room
/// is counted. Counts of adds and removes are of all that came, not only of what is kept. GUI thread.
class NotificationLog : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SignColumn, TimeColumn, SubscriberColumn, TopicColumn, ColumnCount };
    enum OwnRole { IsAddRole = FirstOwnRole };

    struct Limits
    {
        qsizetype rows = 100'000;
        qint64 bytes = qint64{64} * 1024 * 1024; ///< of names, with what a row costs by itself
    };

    explicit NotificationLog(Clock clock = systemClock(), QObject *parent = nullptr)
        : NotificationLog(Limits{}, std::move(clock), parent)
    {}
    NotificationLog(const Limits &limits, Clock clock, QObject *parent = nullptr);

    /// All type 3 frames of one read, in order. One step for the views.
    void append(const QList<protocol::ForwardedSubscriptionRequest> &batch);
    /// A row that says that nobody told of anything between these times (UTC, milliseconds since 1970).
    void appendAway(qint64 fromMs, qint64 untilMs);
    /// Takes all rows away; the counts stay.
    void clear();

    quint64 adds() const { return m_adds; }
    quint64 removes() const { return m_removes; }
    quint64 evicted() const { return m_evicted; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Entry
    {
        qint64 utcMs = 0;
        qint64 awayFromMs = 0; ///< not 0: no notification, but a time without a connection
        protocol::ForwardedSubscriptionRequest told;
    };
    static qint64 cost(const protocol::ForwardedSubscriptionRequest &told);
    void makeRoom(qsizetype rows, qint64 bytes);
    QString text(const Entry &entry, int column) const;

    Limits m_limits;
    Clock m_clock;
    std::deque<Entry> m_entries; ///< front: newest
    qint64 m_bytes = 0;
    quint64 m_adds = 0;
    quint64 m_removes = 0;
    quint64 m_evicted = 0;
};

} // namespace models
