#pragma once

#include "store/filter.h"
#include "store/packetrecord.h"
#include "store/rowtester.h"
#include "store/textfilter.h"
#include "store/totals.h"

#include <QtGlobal>

#include <deque>
#include <optional>
#include <vector>

namespace store {

class PacketStore;
class Segment;

/// Which rows of a store one view shows. Lives on the reader's thread, where all its functions are called;
/// any number of them may look at one store. The store must outlive it.
///
/// All figures are those of the last update(), of one commit, so that at any moment, exactly,
/// received() == shown() + filtered() + evicted() + dropped().
/// Filtered counts every message that is in the store and not in the view: those that do not match, those not
/// tested yet, those that came while the view is paused, and those that the user cleared away. Markers (gaps,
/// connections) are shown under every filter and never counted.
///
/// Matches are kept as one vector of 32-bit places for each segment: eviction drops a block whole. Without a
/// filter there are no vectors at all.
class RowIndex
{
public:
    explicit RowIndex(const PacketStore &store);

    /// Starts testing afresh from the oldest row; update() does the work.
    void setFilter(const Filter &filter);
    void setFilter(const TextFilter &filter);
    const Filter &filter() const { return m_filter; }
    bool isFiltering() const { return m_tester.has_value() || !m_text.isEmpty(); }

    /// Takes what is new and what was evicted, and tests at most `maxRows` rows. Returns true where nothing
    /// is left to test (of what may be shown).
    bool update(qint64 maxRows = 200'000);

    /// Freezes the end: what comes later is stored and counted, but not shown before pause(false) and
    /// update().
    void pause(bool paused);
    bool isPaused() const { return m_paused; }

    /// Takes the rows that have come until the last update() out of the view; they stay in the store.
    void clear();
    /// Takes back clear().
    void showAll();

    qint64 size() const; ///< rows in the view, markers included
    /// `position` from 0 to size() - 1, oldest first.
    quint64 rowAt(qint64 position) const;
    /// Nothing where the row is not in the view.
    std::optional<qint64> positionOf(quint64 row) const;
    /// The position of the first row of the view that is not before `row`; size() where there is none.
    qint64 lowerBound(quint64 row) const;

    quint64 received() const { return m_totals.received; }
    quint64 shown() const;
    quint64 filtered() const;
    quint64 evicted() const { return m_totals.evicted; }
    quint64 dropped() const { return m_totals.dropped; }
    /// Rows that may be shown and have not been tested yet (part of filtered()).
    quint64 untested() const;
    /// Messages that the filter gave up on, because a regular expression took too long on them (part of
    /// filtered()).
    quint64 undecided() const { return m_undecided; }
    /// The store's own figures at the last update().
    const Totals &totals() const { return m_totals; }

private:
    struct Block
    {
        quint64 firstRow = 0; ///< of the segment
        quint64 before = 0;   ///< matches in all blocks before, since the filter was set
        quint64 messages = 0; ///< of the matches, those that are messages
        quint64 undecided = 0;
        std::vector<std::uint32_t> places; ///< within the segment, rising
    };
    /// A place in the stream: a row, and how many messages had been stored before it.
    struct Cut
    {
        quint64 row = 0;
        quint64 stored = 0;
    };
    /// What the filter says of a name; the serial tells names apart that had one number after the other.
    struct NameVerdict
    {
        quint64 serial = 0;
        bool matches = false;
    };

    void restart();
    void dropEvicted();
    void learnNames(const Segment &segment);
    qint64 testSegment(const Segment &segment, quint64 end, qint64 maxRows);
    bool matches(const Segment &segment, const PacketRecord &record) const;
    Cut now() const;
    quint64 visibleFirst() const;
    quint64 visibleEnd() const;

    const PacketStore &m_store;
    Filter m_filter;
    std::optional<RowTester> m_tester; ///< of m_filter
    TextFilter m_text;
    quint64 m_undecided = 0; ///< of all blocks
    Totals m_totals;
    bool m_paused = false;
    Cut m_pausedAt;
    Cut m_cleared;
    quint64 m_nextTest = 0;    ///< the first row not tested
    quint64 m_namesOf = 0;     ///< number of the segment whose names were learned last
    std::uint32_t m_names = 0; ///< how many of them
    std::deque<Block> m_blocks;
    quint64 m_shownMessages = 0; ///< of all blocks
    std::vector<NameVerdict> m_topics;
    std::vector<NameVerdict> m_publishers;
};

} // namespace store
