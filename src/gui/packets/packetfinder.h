#pragma once

#include "store/filter.h"
#include "store/matchsearch.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace store {
class PacketStore;
}

namespace gui {

class PacketTable;

/// Looks for the next row of a packet table that a filter holds for: find next, find previous. Threads of its
/// own look; a new search ends the one before. Where the table's own filter has not come to all rows between
/// yet, it waits for that: the row found is the next one of the view. GUI thread.
class PacketFinder : public QObject
{
    Q_OBJECT

public:
    PacketFinder(const store::PacketStore &store, const PacketTable &table, QObject *parent = nullptr);
    ~PacketFinder() override;

    /// From the row next to `from`, away from it.
    void start(const store::Filter &filter, quint64 from, bool backwards);
    void cancel();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void progressed(int percent);
    /// `undecided`: messages on the way that the filter gave up on.
    void found(quint64 row, quint64 undecided);
    void notFound(quint64 undecided);

private:
    void begin();
    void look();
    bool isWhole(const store::MatchSearch::State &state) const;

    const store::PacketStore &m_store;
    const PacketTable &m_table;
    store::MatchSearch::Request m_request;
    std::unique_ptr<store::MatchSearch> m_search; ///< null while the table's filter is waited for
    QTimer m_timer;                               ///< runs while there is something to be found
    QThreadPool m_pool;
};

} // namespace gui
