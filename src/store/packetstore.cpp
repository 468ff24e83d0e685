#include "store/packetstore.h"

#include "store/rowtester.h"
#include "store/segment.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace store {

namespace {

/// A read into less room than this, with no frame begun, is not worth the call.
constexpr qint64 smallestRead = 4096;
/// Where the frame that is begun will not fit, reads go on into the segment's rest as long as it has so much:
/// a length that is only claimed gets no memory.
constexpr qint64 worthFilling = 64 * 1024;
constexpr qint64 anchorInterval = 10'000'000'000;
/// Of the budget, for the counts of topics that have no message any more.
constexpr qint64 retiredShare = 64;
/// Of the budget, for the states of topics whose segments have gone.
constexpr qint64 stateShare = 16;
/// A record has 24 bits for it, and 0 means none.
constexpr std::uint32_t contentLimit = (1u << 24) - 1;

qint64 systemUtcNs()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

/// Memory for the rows of a segment: enough where frames have 64 bytes or more. Pages that are not written to
/// are free.
qint64 recordBytes(qint64 segmentBytes)
{
    constexpr qint64 fewest = 8192;
    return std::max(segmentBytes / 64, fewest) * static_cast<qint64>(sizeof(PacketRecord));
}

StoreOptions completed(StoreOptions options)
{
    options.segmentBytes = std::max<qint64>(options.segmentBytes, smallestRead);
    if (!options.wallClock)
        options.wallClock = systemUtcNs;
    if (!options.sharedBudget)
        options.sharedBudget = std::make_shared<MemoryBudget>(options.budget);
    return options;
}

} // namespace

PacketStore::PacketStore(protocol::Dialect dialect, StoreOptions options)
    : m_options(completed(std::move(options)))
    , m_budget(m_options.sharedBudget)
    , m_share(*m_budget)
    , m_pool(std::make_shared<BlockPool>(m_options.segmentBytes))
    , m_largePool(std::make_shared<BlockPool>())
    , m_recordPool(std::make_shared<BlockPool>(recordBytes(m_options.segmentBytes)))
    , m_dialect(dialect)
    , m_contents(contentLimit)
{
    if (m_options.timesAreUtc)
        m_anchors.add(0, 0);
    moveToNewSegment(m_options.segmentBytes, 0);
}

PacketStore::~PacketStore() = default;

protocol::FrameSink::Tail PacketStore::tail(qsizetype pending, qint64 frameWanted)
{
    const qint64 free = m_current->capacity() - m_current->used() - pending;
    const qint64 missing = std::max<qint64>(frameWanted - pending, 1);
    const qint64 enough =
        pending == 0 ? std::max(missing, std::min(smallestRead, m_options.segmentBytes / 16)) : missing;
    const qint64 filling = std::min(worthFilling, m_options.segmentBytes / 16);
    const bool full = free < enough && (free < filling || pending >= filling);
    if (m_frameHolder != m_current || full || m_current->rowRoom() < smallestRead) {
        // Addresses for all of a frame larger than a segment; its pages come with its bytes. Where only
        // packet by packet tells how large it is, twice what has come.
        const bool large = std::max<qint64>(frameWanted, pending + 1) > m_options.segmentBytes;
        moveToNewSegment(large ? std::max<qint64>(frameWanted, 2 * pending) : m_options.segmentBytes,
                         pending);
    } else if (char *const place = m_current->bytes() + m_current->used(); place != m_frame) {
        // What lies between was not kept.
        std::memmove(place, m_frame, static_cast<std::size_t>(pending));
        m_frame = place;
    }
    m_current->reach(m_current->used() + pending);
    char *const behind = m_frame + pending;
    const qint64 room = m_current->bytes() + m_current->capacity() - behind;
    return {m_frame, behind, std::min(room, m_current->rowRoom())};
}

void PacketStore::beginBatch(std::chrono::nanoseconds monotonicTime)
{
    if (m_captureChanged.load(std::memory_order_acquire))
        takeCaptureFilter();
    m_inBatch = true;
    if (m_options.timesAreUtc) {
        m_time = monotonicTime.count();
        return;
    }
    m_time = std::max<qint64>(m_time, monotonicTime.count());
    if (m_time >= m_nextAnchor)
        noteWallClock();
}

inline void PacketStore::append(const PacketRecord &record)
{
    m_current->append(record);
    ++m_tally.rows.end;
}

void PacketStore::drop(const protocol::DataFrame &frame)
{
    if (!m_gapSegment) {
        m_gapSegment = m_current;
        m_gap = m_current->appendGap();
        appendMarker(RowKind::Dropped, m_gap);
    }
    m_gapSegment->countInGap(m_gap);
    m_frame += frame.layout->size;
    ++m_tally.received;
    ++m_tally.dropped;
    m_tally.bytesReceived += frame.layout->size;
}

void PacketStore::skip(qsizetype size)
{
    m_frame += size;
}

void PacketStore::marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime)
{
    m_time = std::max<qint64>(m_time, monotonicTime.count());
    m_gapSegment.reset();
    m_connection = marker.connection;
    if (!m_current->hasRoomForMarker(m_connection)) {
        // The pending bytes stay where they are until tail() knows how many they are.
        char *const frame = m_frame;
        const SegmentPointer holder = m_frameHolder;
        moveToNewSegment(m_options.segmentBytes, 0);
        m_frame = frame;
        m_frameHolder = holder;
    }
    if (marker.kind == protocol::StreamMarker::Kind::Connected) {
        noteWallClock();
        appendMarker(RowKind::Connected, 0);
    } else {
        appendMarker(RowKind::Disconnected, 0);
    }
}

void PacketStore::appendMarker(RowKind kind, std::uint32_t offset)
{
    PacketRecord record;
    record.time = m_time;
    record.offset = offset;
    record.kindNumber = static_cast<std::uint32_t>(kind) & 7u;
    record.dialectNumber = static_cast<std::uint32_t>(m_dialect) & 7u;
    record.connection = static_cast<std::uint16_t>(m_connection);
    append(record);
}

void PacketStore::commit()
{
    publishNames();
    keepWithinBudget(0);
    m_current->commit();
    publishTotals();
    m_inBatch = false;
}

void PacketStore::trim()
{
    if (m_inBatch)
        return;
    keepWithinBudget(0);
    publishTotals();
}

void PacketStore::reset()
{
    m_frameHolder = m_current;
    m_frame = m_current->bytes() + m_current->used();
}

/// Begins a segment, with the pending bytes of the frame that is begun in front. One without rows goes at
/// once.
void PacketStore::moveToNewSegment(qint64 capacity, qsizetype pending)
{
    publishNames();
    const qint64 counted = std::min(capacity, std::max<qint64>(m_options.segmentBytes, pending));
    keepWithinBudget(counted);
    auto begun = std::make_shared<Segment>(
        m_lastSegment + 1, m_tally.rows.end, m_connection,
        MemoryBlock(capacity, capacity > m_options.segmentBytes ? m_largePool : m_pool),
        MemoryBlock(recordBytes(m_options.segmentBytes), m_recordPool));
    begun->reach(counted);
    if (pending > 0)
        std::memcpy(begun->bytes(), m_frame, static_cast<std::size_t>(pending));
    if (m_current) {
        m_current->close();
        orderNextSegment(*m_current);
        m_closedMemory += m_current->isEmpty() ? 0 : m_current->memory();
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_current && m_current->isEmpty())
            m_segments.pop_back();
        m_segments.push_back(begun);
    }
    ++m_lastSegment;
    m_current = std::move(begun);
    m_frame = m_current->bytes();
    m_frameHolder = m_current;
    noteOldest();
    keepWithinBudget(0);
    m_tally.rows.first = m_segments.front()->firstRow();
    publishTotals();
}

/// Where segments fill quickly, the memory of the one after the next is made meanwhile; once segments are
/// evicted, it is theirs that is used again.
void PacketStore::orderNextSegment(const Segment &filled)
{
    constexpr qint64 quickly = 1'000'000'000;
    const qint64 rows = filled.rowCount();
    if (rows == 0 || m_time - filled.record(0).time > quickly)
        return;
    const qint64 records = rows * static_cast<qint64>(sizeof(PacketRecord));
    if (m_budget->used() + 2 * (m_options.segmentBytes + records) > m_budget->bytes())
        return;
    m_maker.order(m_pool, m_options.segmentBytes);
    m_maker.order(m_recordPool, records);
}

/// Evicts, oldest first, until `needed` bytes more fit, or only the last segment is left. They count as taken
/// at once: another store that looks for room meanwhile will not find the same.
void PacketStore::keepWithinBudget(qint64 needed)
{
    m_share.setUsed(memoryUsed() + needed);
    while (m_segments.size() > 1 && (m_share.mustGiveWay() || m_share.shouldGiveWay())) {
        evictOldest();
        m_share.setUsed(memoryUsed() + needed);
    }
}

void PacketStore::noteOldest()
{
    m_share.setOldest(m_segments.size() > 1 ? m_segments.front()->record(0).time
                                            : MemoryBudget::Share::nothing);
}

/// What is kept of names and segments that have gone. Under the mutex.
void PacketStore::limitRemains()
{
    const qint64 budget = m_budget->bytes();
    m_retired.setLimit(budget / retiredShare);
    m_retiredPublishers.setLimit(budget / retiredShare);
    m_states.setLimit(m_options.stateBudget.value_or(budget / stateShare));
}

void PacketStore::evictOldest()
{
    SegmentPointer oldest;
    {
        const std::lock_guard lock(m_mutex);
        oldest = std::move(m_segments.front());
        m_segments.pop_front();
        limitRemains();
        const LastStates::Remains remains = m_states.remainsOf(*oldest);
        if (remains.hasTopics) {
            m_states.rescue(*oldest, m_topics.live(), m_anchors, [this](TopicId topic) {
                return m_topics.nameOf(static_cast<std::uint32_t>(topic));
            });
        }
        forgetNames(*oldest, remains.uses);
        if (!m_segments.front()->isEmpty())
            m_anchors.dropBefore(m_segments.front()->record(0).time);
    }
    noteOldest();
    m_closedMemory -= oldest->memory();
    m_tally.kept -= oldest->messages();
    m_tally.evicted += oldest->messages();
    m_tally.bytesKept -= oldest->messageBytes();
    m_tally.rows.first = m_segments.front()->firstRow();
    if (m_gapSegment == oldest)
        m_gapSegment.reset();
}

/// Of these names of the segment, those die that no other segment uses. Under the mutex.
void PacketStore::forgetNames(const Segment &segment, std::span<const std::uint32_t> uses)
{
    for (std::size_t i = 0; i < uses.size(); ++i) {
        constexpr std::size_t ahead = 64;
        if (i + ahead < uses.size() && segment.nameUse(uses[i + ahead]).table == Segment::Topics)
            m_topics.prefetchId(segment.nameUse(uses[i + ahead]).id);
        const Segment::NameUse &use = segment.nameUse(uses[i]);
        switch (use.table) {
        case Segment::Topics:
            if (m_topics.diesWith(use.id, segment.number())) {
                m_states.dies(TopicId{use.id});
                m_retired.add(m_topics.remove(use.id));
            }
            break;
        case Segment::Publishers:
            if (m_publishers.diesWith(use.id, segment.number()))
                m_retiredPublishers.add(m_publishers.remove(use.id));
            break;
        default:
            if (m_contents.diesWith(use.id, segment.number()))
                m_contents.remove(use.id);
            break;
        }
    }
}

void PacketStore::publishNames()
{
    if (m_topics.unpublished().empty() && m_publishers.unpublished().empty() &&
        m_contents.unpublished().empty())
        return;
    const std::lock_guard lock(m_mutex);
    for (const std::uint32_t id : m_topics.unpublished()) {
        if (const auto earlier = m_retired.take(m_topics.nameOf(id)))
            m_topics.recall(id, *earlier);
        m_states.born(TopicId{id}, m_topics.nameOf(id));
    }
    for (const std::uint32_t id : m_publishers.unpublished()) {
        if (const auto earlier = m_retiredPublishers.take(m_publishers.nameOf(id)))
            m_publishers.recall(id, *earlier);
    }
    m_topics.publish();
    m_publishers.publish();
    m_contents.publish();
}

void PacketStore::publishTotals()
{
    m_tally.memoryUsed = static_cast<quint64>(memoryUsed());
    m_tally.budget = static_cast<quint64>(std::max<qint64>(0, m_budget->bytes()));
    m_board.write(m_tally);
}

qint64 PacketStore::memoryUsed() const
{
    return m_closedMemory + (m_current ? m_current->memory() : 0) + m_topics.memory() +
           m_publishers.memory() + m_contents.memory() + m_retired.memory() + m_retiredPublishers.memory() +
           m_states.memory();
}

void PacketStore::noteWallClock()
{
    m_nextAnchor = m_time + anchorInterval;
    const qint64 utc = m_options.wallClock();
    const std::lock_guard lock(m_mutex);
    m_anchors.add(m_time, utc);
}

} // namespace store
