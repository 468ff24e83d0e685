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
    Segment(quint64 number, quint64 firstRow, std::uint32_t connection, MemoryBlock memory);
    Q_DISABLE_COPY_MOVE(Segment)

    // Never change.
    quint64 number() const { return m_number; }
    quint64 firstRow() const { return m_firstRow; }
    /// The whole connection number of which a record has the low 16 bits.
    std::uint32_t connectionOf(const PacketRecord &record) const;

    // Readers.
    std::uint32_t rowCount() const { return m_rows.load(std::memory_order_acquire); }
    /// Not smaller than what the rows of an earlier rowCount() use.
    std::uint32_t nameCount() const { return m_names.load(std::memory_order_acquire); }
    const PacketRecord &record(std::uint32_t index) const { return m_records.at(index); }
    const NameUse &nameUse(std::uint32_t index) const { return m_uses.at(index); }
    quint64 gap(std::uint32_t index) const { return m_gaps.at(index).load(std::memory_order_relaxed); }
    const char *bytes() const { return m_memory.data(); }

private:
    friend class SegmentWriter;

    const quint64 m_number;
    const quint64 m_firstRow;
    const std::uint32_t m_firstConnection;
    MemoryBlock m_memory;
    BlockList<PacketRecord, 4096> m_records;
    BlockList<NameUse, 1024> m_uses;
    BlockList<std::atomic<quint64>, 512> m_gaps;
    std::atomic<std::uint32_t> m_rows{0};
    std::atomic<std::uint32_t> m_names{0};
};

} // namespace store
