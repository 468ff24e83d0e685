#pragma once

#include "protocol/framesink.h"
#include "store/blockmaker.h"
#include "store/commitboard.h"
#include "store/filter.h"
#include "store/laststates.h"
#include "store/memoryblock.h"
#include "store/memorybudget.h"
#include "store/nametable.h"
#include "store/pinnedrow.h"
#include "store/retirednames.h"
#include "store/timeanchors.h"
#include "store/topicstatistics.h"
#include "store/totals.h"
#include "store/unstorednames.h"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace store {

class NameCounts;
class RowTester;
class Segment;

struct StoreOptions
{
    qint64 budget = qint64{1} << 30; ///< bytes of segments, records and names together
    /// Shared with other stores, in place of `budget`; null: an own one.
    std::shared_ptr<MemoryBudget> sharedBudget;
    qint64 segmentBytes = qint64{8} << 20; ///< a larger frame gets a segment of its own
    /// Bytes of the budget for the states of topics whose segments have gone; a sixteenth unless set.
    std::optional<qint64> stateBudget;
    /// UTC now, nanoseconds since 1970; the system's clock unless set.
    std::function<qint64()> wallClock;
    /// Rows bring times of their own, from a saved file: beginBatch() is told UTC in nanoseconds since 1970,
    /// which may go back; 0 is none.
    bool timesAreUtc = false;
};

/// Every message received, as the bytes that came, within a memory budget: the oldest segment goes first,
/// whole, and is counted.
///
/// One writer: the functions of FrameSink and setDialect() belong to the connection's thread. All other
/// functions are for any thread at any time: readers see what was committed, and take no lock that the writer
/// takes for a message. The bytes of a row are never copied nor changed; PinnedRow keeps them for as long as
/// it is looked at.
///
/// The budget is exceeded by one segment at most (the one being written, where a single frame is larger than
/// the budget), whatever the peer sends: names live in it too, and die with the last segment that uses them.
/// Stores that share one give way to each other as MemoryBudget says.
class PacketStore : public protocol::FrameSink
{
public:
    explicit PacketStore(protocol::Dialect dialect, StoreOptions options = {});
    ~PacketStore() override;
    Q_DISABLE_COPY_MOVE(PacketStore)

    /// The dialect of the frames to come: before a connection that speaks another. Rows keep theirs.
    void setDialect(protocol::Dialect dialect) { m_dialect = dialect; }

    Tail tail(qsizetype pending, qint64 frameWanted) override;
    void beginBatch(std::chrono::nanoseconds monotonicTime) override;
    void announce(std::span<const protocol::DataFrame> frames) override;
    void keep(const protocol::DataFrame &frame) override { keepAll({&frame, 1}); }
    void keepAll(std::span<const protocol::DataFrame> frames) override;
    /// Drops that follow each other are one row of kind Dropped, which counts them.
    void drop(const protocol::DataFrame &frame) override;
    void skip(qsizetype size) override;
    void marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime) override;
    void commit() override;
    void reset() override;
    /// Gives way to other stores of the same budget, oldest segments first, where nothing is received that
    /// would do it: to be called some times a second, on the writer's thread. Does nothing between
    /// beginBatch() and commit().
    void trim();

    // Readers, any thread.

    Totals totals() const;
    RowRange rows() const;
    /// Null where the row was evicted or is not committed yet.
    PinnedRow row(quint64 number) const;
    /// The segment that holds `row`, or else the first one behind it; null where there is none.
    std::shared_ptr<const Segment> segmentAt(quint64 row) const;
    /// Every feed and topic that was seen, in no order. Bounded: of topics that have no message in the store
    /// any more only the latest are remembered.
    std::vector<TopicCount> topicCounts() const;
    /// What has come since `counts` was polled last, by feed and topic or by publisher: for a timer that runs
    /// some times a second. Costs some nanoseconds for each name in the store.
    void pollTopics(NameCounts &counts) const;
    void pollPublishers(NameCounts &counts) const;
    /// The latest image of a topic and the newest `maxDeltas` of what came since, evicted or not. Takes
    /// milliseconds where the store holds many millions of rows of the topic's segments, in which it keeps
    /// the segments that it reads.
    LastState lastState(QByteArrayView feed, QByteArrayView topic, qsizetype maxDeltas = 10'000) const;
    /// UTC in nanoseconds since 1970 of a monotonic time of a row.
    qint64 utcOf(qint64 monotonicNs) const;
    /// For the times of many rows: a copy, good for all rows committed by now.
    TimeAnchors timeAnchors() const;

    /// From the next batch on, messages that do not match are not stored, and counted as captureFiltered;
    /// those that the filter can't decide are. What is stored already stays. They still count for their
    /// topic and publisher.
    void setCaptureFilter(const Filter &filter);
    Filter captureFilter() const;

    /// For all stores that share it; takes effect with the next commit or trim().
    void setBudget(qint64 bytes) { m_budget->setBytes(bytes); }

private:
    using SegmentPointer = std::shared_ptr<Segment>;

    // The writer's.
    void appendMarker(RowKind kind, std::uint32_t offset);
    void append(const PacketRecord &record);
    TopicId topicOf(const protocol::DataFrame &frame);
    PublisherId publisherOf(const protocol::DataFrame &frame);
    std::uint32_t contentOf(const protocol::DataFrame &frame);
    void moveToNewSegment(qint64 capacity, qsizetype pending);
    void keepWithinBudget(qint64 needed);
    void evictOldest();
    void forgetNames(const Segment &segment, std::span<const std::uint32_t> uses);
    void publishNames();
    void publishTotals();
    void noteWallClock();
    void noteOldest();
    void orderNextSegment(const Segment &filled);
    qint64 memoryUsed() const;
    void takeCaptureFilter();
    void storeAll(std::span<const protocol::DataFrame> frames);
    bool keepOut(const protocol::DataFrame &frame);
    void forgetUnstored();
    void limitRemains();

    const StoreOptions m_options;
    const std::shared_ptr<MemoryBudget> m_budget;
    MemoryBudget::Share m_share;
    const std::shared_ptr<BlockPool> m_pool;
    const std::shared_ptr<BlockPool> m_largePool;
    const std::shared_ptr<BlockPool> m_recordPool;
    BlockMaker m_maker;
    protocol::Dialect m_dialect;
    std::uint32_t m_connection = 0;
    bool m_inBatch = false;
    SegmentPointer m_current;
    SegmentPointer m_frameHolder; ///< the segment that m_frame points into
    char *m_frame = nullptr;      ///< the frame that is begun
    SegmentPointer m_gapSegment;  ///< holds the Dropped row that still counts; null where none does
    std::uint32_t m_gap = 0;
    qint64 m_time = 0;       ///< of the batch
    qint64 m_nextAnchor = 0; ///< when the wall clock is looked at again
    quint64 m_lastSegment = 0;
    qint64 m_closedMemory = 0; ///< bytes of all segments but the current one
    Totals m_tally;            ///< what the next commit publishes

    std::unique_ptr<RowTester> m_capture; ///< null: everything is stored
    UnstoredNames m_unstored;

    // Shared with readers.
    std::atomic<bool> m_captureChanged{false};
    CommitBoard m_board;
    /// Guards what follows; the writer takes it when a segment begins or goes, a name is new, or the wall
    /// clock is looked at, never for a message. (It reads and interns without it: readers change nothing.)
    mutable std::mutex m_mutex;
    std::deque<SegmentPointer> m_segments; ///< oldest first; the last one is being written
    NameTable m_topics;
    NameTable m_publishers;
    NameTable m_contents;
    RetiredNames m_retired;
    RetiredNames m_retiredPublishers;
    LastStates m_states{m_topics};
    Filter m_captureFilter;
    TimeAnchors m_anchors;
};

} // namespace store
