#pragma once

#include "store/filter.h"
#include "store/shownrows.h"
#include "store/totals.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace store {

class PacketStore;
class RowScan;

/// Which rows of a store one view shows. Lives on the reader's thread, where all its functions are called;
/// any number of them may look at one store. The store must outlive it.
///
/// Rows are tested by threads of its own, from a focus outwards; update() takes over what they have done, and
/// never waits for them. Only a few new rows, and only for a moment, are tested by update() itself. Another
/// filter lets the threads drop what they are at. The destructor waits for them: within one row they are
/// gone.
///
/// All figures are those of the last update(), of one commit, so that at any moment, exactly,
/// received() == shown() + filtered() + evicted() + dropped().
/// Filtered counts every message that is in the store and not in the view: those that do not match, those not
/// tested yet, those that came while the view is paused, and those that the user cleared away. Markers (gaps,
/// connections) are shown under every filter and never counted.
class RowIndex
{
public:
    explicit RowIndex(const PacketStore &store);
    ~RowIndex();
    Q_DISABLE_COPY_MOVE(RowIndex)

    /// Called on another thread when update() is worth calling sooner than usual: once the first page of a
    /// new filter's matches is there, and once all is tested. To be set before the first filter.
    void setWake(std::function<void()> wake) { m_wake = std::move(wake); }

    /// Starts testing afresh with the next update(): from `focus` outwards, or else from the newest row
    /// backwards.
    void setFilter(const Filter &filter, std::optional<quint64> focus = std::nullopt);
    const Filter &filter() const { return m_filter; }
    bool isFiltering() const { return m_scan != nullptr; }
    /// What is looked at now, where testing is under way.
    void setFocus(std::optional<quint64> row);

    /// Takes what is new, what was evicted, and what was tested. Returns true where nothing is left to test
    /// (of what may be shown).
    bool update();
    /// Whether rows that were there when the filter was set are still to be tested. Later ones are tested as
    /// they come, and are there with one of the next updates.
    bool isScanning() const { return m_isScanning; }
    /// Those that have not left the filter before yet included.
    int threadsAtWork() const { return m_pool.activeThreadCount(); }

    /// Freezes the end: what comes later is stored and counted, but not shown before pause(false) and
    /// update().
    void pause(bool paused);
    bool isPaused() const { return m_paused; }

    /// Takes the rows that have come until the last update() out of the view; they stay in the store.
    void clear();
    /// Takes back clear().
    void showAll();

    /// The rows in the view, as of now. A copy of it may go to another thread.
    const ShownRows &rows() const { return m_rows; }
    qint64 size() const { return m_rows.size(); } ///< rows in the view, markers included
    /// `position` from 0 to size() - 1, oldest first.
    quint64 rowAt(qint64 position) const { return m_rows.rowAt(position); }
    /// Nothing where the row is not in the view.
    std::optional<qint64> positionOf(quint64 row) const { return m_rows.positionOf(row); }
    /// The position of the first row of the view that is not before `row`; size() where there is none.
    qint64 lowerBound(quint64 row) const { return m_rows.lowerBound(row); }
    /// Whether lowerBound(row) will stay what it is: all from there to the next row of the view was tested.
    bool isSettled(quint64 row) const;

    quint64 received() const { return m_totals.received; }
    quint64 shown() const;
    quint64 filtered() const;
    quint64 evicted() const { return m_totals.evicted; }
    quint64 dropped() const { return m_totals.dropped; }
    /// Messages that may be shown and have not been tested yet (part of filtered()).
    quint64 untested() const;
    /// Messages that the filter gave up on, because a regular expression took too long on them (part of
    /// filtered()).
    quint64 undecided() const { return m_rows.undecided(); }
    /// The store's own figures at the last update().
    const Totals &totals() const { return m_totals; }

private:
    /// A place in the stream: a row, and how many messages had been stored before it.
    struct Cut
    {
        quint64 row = 0;
        quint64 stored = 0;
    };

    void restart(std::optional<quint64> focus);
    void takeTested();
    Cut now() const;
    quint64 visibleFirst() const;
    quint64 visibleEnd() const;
    quint64 visibleMessages() const;

    const PacketStore &m_store;
    std::function<void()> m_wake;
    Filter m_filter;
    Totals m_totals;
    ShownRows m_rows;
    bool m_paused = false;
    Cut m_pausedAt;
    Cut m_cleared;
    quint64 m_asked = 0;              ///< rows before are tested, or the scan knows of them
    std::optional<quint64> m_scanEnd; ///< the rows that were there when the filter was set end there
    bool m_isScanning = false;
    std::unique_ptr<RowScan> m_scan; ///< null where there is no filter
    QThreadPool m_pool;
};

} // namespace store
