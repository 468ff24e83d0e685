#pragma once

#include "store/blocklist.h"
#include "store/memoryblock.h"
#include "store/packetrecord.h"

#include <atomic>

namespace store {

/// One stretch of what was received: the bytes as they came, the rows over them, and which names they use.
/// The writer appends; readers, who hold it by shared_ptr<const Segment>, see what was committed. Evicted as
/// a whole.
class Segment
{
public:
    /// Which sort of name a NameUse is about.
    enum Table : std::uint32_t { Topics, Publishers, Contents };

    /// The first row of this segment that uses a name.
    struct NameUse
    {
        quint64 serial;
        std::uint32_t id;
        std::uint32_t row : 30; ///< within the segment; its frame has the name
        std::uint32_t table : 2;
    };

    /// `number` runs from 1; `firstRow` is the number of its first row, `connection` that of the connection
    /// then.
    /// `records` is for the rows: when it is full, so is the segment.
    Segment(quint64 number, quint64 firstRow, std::uint32_t connection, MemoryBlock memory,
            MemoryBlock records);
    Q_DISABLE_COPY_MOVE(Segment)

    // Never change.
    quint64 number() const { return m_number; }
    quint64 firstRow() const { return m_firstRow; }
    /// The whole connection number of which a record has the low 16 bits.
    std::uint32_t connectionOf(const PacketRecord &record) const;

    // For readers.
    std::uint32_t rowCount() const { return m_committedRows.load(std::memory_order_acquire); }
    /// Call it after rowCount(): then it holds all that those rows use.
    std::uint32_t nameCount() const { return m_committedUses.load(std::memory_order_acquire); }
    /// Call it after rowCount(): 0 where none of those rows is a marker.
    std::uint32_t markerCount() const { return m_committedMarkers.load(std::memory_order_relaxed); }
    const PacketRecord &record(std::uint32_t index) const { return m_records[index]; }
    const NameUse &nameUse(std::uint32_t index) const { return m_uses.at(index); }
    /// How many messages are missing where a Dropped row stands.
    quint64 gap(std::uint32_t index) const { return m_gaps.at(index).load(std::memory_order_relaxed); }
    const char *bytes() const { return m_memory.data(); }

    // The writer's.
    char *bytes() { return m_memory.data(); }
    qint64 capacity() const { return m_memory.size(); }
    qint64 used() const { return m_used; } ///< bytes up to the end of the last frame kept
    bool isEmpty() const { return m_rows == 0; }
    /// How many bytes may be read before the rows could run out, however small the frames are.
    qint64 rowRoom() const;
    quint64 messages() const { return m_messages; }
    quint64 messageBytes() const { return m_messageBytes; }
    /// False where markers have filled it, or where 16 bits can't tell `connection` from its first one.
    bool hasRoomForMarker(std::uint32_t connection) const;
    /// Bytes have come up to there: that much of the capacity counts as taken.
    void reach(qint64 bytes) { m_reach = qMax(m_reach, bytes); }
    qint64 memory() const; ///< all bytes it takes

    void append(const PacketRecord &record);
    /// Where the next row goes: to be filled in, then appended.
    PacketRecord &next() { return m_records[m_rows]; }
    void appendNextMessage();
    void noteUse(std::uint32_t id, quint64 serial, Table table);
    std::uint32_t appendGap();
    void countInGap(std::uint32_t index);
    void commit();
    /// Nothing is appended any more: gives back memory that is not used, where that is worth it.
    void close();

private:
    static constexpr qint64 smallestFrame = 22; ///< six empty fields
    static constexpr std::uint32_t rowReserve = 64;

    const quint64 m_number;
    const quint64 m_firstRow;
    const std::uint32_t m_firstConnection;
    MemoryBlock m_memory;
    MemoryBlock m_recordMemory;
    PacketRecord *const m_records;
    const std::uint32_t m_rowLimit;
    std::uint32_t m_rows = 0;
    qint64 m_used = 0;
    qint64 m_reach = 0;
    std::uint32_t m_markers = 0;
    quint64 m_messages = 0;
    quint64 m_messageBytes = 0;
    BlockList<NameUse, 1024> m_uses;
    BlockList<std::atomic<quint64>, 1024> m_gaps;
    std::atomic<std::uint32_t> m_committedRows{0};
    std::atomic<std::uint32_t> m_committedMarkers{0};
    std::atomic<std::uint32_t> m_committedUses{0};
};

inline void Segment::append(const PacketRecord &record)
{
    m_records[m_rows++] = record;
    if (isMessage(record.kind())) {
        m_used = qint64{record.offset} + record.size;
        ++m_messages;
        m_messageBytes += record.size;
    } else {
        ++m_markers;
    }
}

inline void Segment::appendNextMessage()
{
    const PacketRecord &record = m_records[m_rows++];
    m_used = qint64{record.offset} + record.size;
    ++m_messages;
    m_messageBytes += record.size;
}

} // namespace store
