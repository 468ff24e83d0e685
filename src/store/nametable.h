#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <array>
#include <atomic>
#include <bitset>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace store {

class NameCounts;
class RetiredNames;

/// A name and what was counted for it.
struct CountedName
{
    QByteArray span; ///< two length-prefixed strings, or one name
    quint64 messages = 0;
    quint64 bytes = 0;
    qint64 lastTime = 0; ///< monotonic, nanoseconds
};

/// How far the state of a topic reaches back. Written by one thread, read by any.
struct StateReach
{
    std::atomic<quint64> start{0}; ///< one more than the row of the latest image; 0: none since its birth
    std::atomic<quint64> since{0}; ///< messages stored since
    std::atomic<quint64> gone{0};  ///< of those, evicted
};

/// The distinct names of one sort (feed and topic, say), each stored once and numbered, with its counters. A
/// name dies when the last segment that uses it is evicted; its number and memory are used again.
///
/// One writer, which takes no mutex to intern and to count. publish(), recall(), remove() and the readers'
/// names() must be called under one mutex.
class NameTable
{
public:
    /// Ids are below `idLimit`.
    explicit NameTable(std::uint32_t idLimit = 0xffffffff);
    ~NameTable();
    Q_DISABLE_COPY_MOVE(NameTable)

    struct Use
    {
        std::uint32_t id = 0;
        bool firstInSegment = false; ///< to be noted in the segment, for segmentGone()
        quint64 serial = 0;          ///< tells names apart that had one number after the other; from 1
    };

    /// The message that a name stands in.
    struct Message
    {
        quint64 segment = 0; ///< running number from 1, rising
        std::uint32_t bytes = 0;
        qint64 time = 0;
    };

    /// True where intern() could not number one more name.
    bool isFull() const { return m_live >= m_idLimit; }
    /// The number of a name; counts the message for it. `hash` is protocol::hashOfSpan().
    Use intern(QByteArrayView name, std::size_t hash, const Message &message);
    /// The same, cheaper where the name is that of the call before.
    Use internRepeated(QByteArrayView name, const Message &message);
    /// The same, at once where `memo` (protocol::DataFrame::memo, 0 at first) is of the name's last use.
    Use internMemorized(QByteArrayView name, std::size_t hash, const Message &message, std::uint64_t *memo);
    /// The number that a memo is about; one that is not given where it is 0.
    static std::uint32_t numberIn(std::uint64_t memo)
    {
        return static_cast<std::uint32_t>(memo & ((1u << memoIdBits) - 1)) - 1;
    }
    /// Fetches what internMemorized() will touch.
    void prefetch(std::uint64_t memo) const;
    void prefetchId(std::uint32_t id) const { __builtin_prefetch(&entry(id), 1); }
    /// Counts further messages of a name that `segment` uses already, the last of them at `time`.
    void count(std::uint32_t id, quint64 messages, quint64 bytes, qint64 time);

    /// Counts a message that will not be stored. A name that no stored message has gets a number too:
    /// firstInSegment then tells that it is new and has to be removed some day, unless a segment comes to use
    /// it.
    Use countUnstored(QByteArrayView name, std::size_t hash, const Message &message);

    /// The names that readers can't see yet.
    const std::vector<std::uint32_t> &unpublished() const { return m_unpublished; }
    const QByteArray &nameOf(std::uint32_t id) const;
    /// The writer's, of a number that is given; all 0 at first.
    StateReach &stateOf(std::uint32_t id) const { return entry(id).state; }
    /// The same for readers: of a published name.
    const StateReach &publishedStateOf(std::uint32_t id) const;
    /// Adds what was counted for the name in an earlier life.
    void recall(std::uint32_t id, const CountedName &earlier);
    void publish();
    /// The segment, which had noted `id`, goes: true where the name has to be removed with it.
    bool diesWith(std::uint32_t id, quint64 segment) const { return entry(id).lastSegment == segment; }
    /// True where the number is still that of the serial, and no segment ever used its name.
    bool isUnstored(std::uint32_t id, quint64 serial) const;
    /// Only a published name. What was counted for it.
    CountedName remove(std::uint32_t id);

    /// All that are published, in no order.
    std::vector<CountedName> names() const;
    /// Brings `counts` up to date; `retired` knows what dead names had at last. Costs some nanoseconds for
    /// each name that lives.
    void poll(NameCounts &counts, const RetiredNames &retired) const;
    /// The number of a published name, looked for among `count` numbers from `first`.
    std::optional<std::uint32_t> find(QByteArrayView name, std::uint32_t first, std::uint32_t count) const;
    /// Published numbers are below it.
    std::uint32_t visibleEnd() const;

    std::size_t live() const { return m_live; }
    qint64 memory() const { return m_memory; } ///< bytes, tables included

private:
    /// All that is touched for a message of this name, in one cache line.
    struct alignas(64) Entry
    {
        quint64 serial = 0;      ///< 0: free
        quint64 lastSegment = 0; ///< the last one that uses it
        std::atomic<quint64> messages{0};
        std::atomic<quint64> bytes{0};
        std::atomic<qint64> lastTime{0};
        StateReach state; ///< of a topic
    };
    static_assert(sizeof(Entry) == 64);
    struct Chunk;
    struct Slot
    {
        std::uint32_t tag = 0;
        std::uint32_t idPlusOne = 0; ///< 0: free
    };

    Entry &entry(std::uint32_t id) const;
    Use use(std::uint32_t id, const Message &message);
    Use add(QByteArrayView name, std::uint32_t tag, const Message &message);
    std::uint32_t insert(QByteArrayView name, std::uint32_t tag);
    QByteArray &nameAt(std::uint32_t id) const;
    std::uint32_t takeId();
    void freeId(std::uint32_t id);
    void resize(std::size_t slots);
    void insertSlot(Slot slot);
    void removeSlot(std::uint32_t tag, std::uint32_t id);

    const std::uint32_t m_idLimit;
    std::vector<std::unique_ptr<Chunk>> m_chunks; ///< a new one is the writer's alone until publish()
    std::vector<std::uint32_t> m_withRoom;        ///< chunks that may have free numbers
    std::vector<Slot> m_slots;                    ///< a power of two of them, probed one after the other
    std::vector<std::uint32_t> m_unpublished;
    std::vector<Chunk *> m_visible; ///< m_chunks for readers, under the mutex
    std::size_t m_published = 0;    ///< names that readers see, under the mutex
    /// What of a name's count is of an earlier life, by number; under the mutex.
    QHash<std::uint32_t, CountedName> m_recalled;
    std::uint32_t m_recent = noId;
    std::size_t m_live = 0;
    quint64 m_lastSerial = 0;
    qint64 m_memory = 0;

    static constexpr std::uint32_t noId = 0xffffffff;
    static constexpr std::uint32_t chunkSize = 256;

    /// A memo: the serial's low 40 bits, and the number plus one, which has 24. (A memo of a name that died
    /// is mistaken where the number has been given to another one a multiple of 2^40 names later.)
    static constexpr int memoIdBits = 24;
    Entry *remembered(std::uint64_t memo) const;
};

struct NameTable::Chunk
{
    std::array<Entry, chunkSize> entries;
    std::array<QByteArray, chunkSize> names; ///< apart: a message whose memo is right needs none
    std::bitset<chunkSize> published;
    std::bitset<chunkSize> taken;
};

inline NameTable::Entry &NameTable::entry(std::uint32_t id) const
{
    return m_chunks[id / chunkSize]->entries[id % chunkSize];
}

inline QByteArray &NameTable::nameAt(std::uint32_t id) const
{
    return m_chunks[id / chunkSize]->names[id % chunkSize];
}

/// Null where the memo is none, or its number's chunk has gone.
inline NameTable::Entry *NameTable::remembered(std::uint64_t memo) const
{
    const std::uint32_t id = numberIn(memo);
    const std::uint32_t chunk = id / chunkSize;
    return chunk < m_chunks.size() && m_chunks[chunk] ? &m_chunks[chunk]->entries[id % chunkSize] : nullptr;
}

inline void NameTable::prefetch(std::uint64_t memo) const
{
    if (Entry *const fetched = remembered(memo))
        __builtin_prefetch(fetched, 1);
}

inline void NameTable::count(std::uint32_t id, quint64 messages, quint64 bytes, qint64 time)
{
    // One writer: plain additions, which readers see whole.
    Entry &counted = entry(id);
    counted.messages.store(counted.messages.load(std::memory_order_relaxed) + messages,
                           std::memory_order_relaxed);
    counted.bytes.store(counted.bytes.load(std::memory_order_relaxed) + bytes, std::memory_order_relaxed);
    counted.lastTime.store(time, std::memory_order_relaxed);
}

inline NameTable::Use NameTable::use(std::uint32_t id, const Message &message)
{
    Entry &used = entry(id);
    const bool first = used.lastSegment != message.segment;
    used.lastSegment = message.segment;
    count(id, 1, message.bytes, message.time);
    return {id, first, used.serial};
}

inline NameTable::Use NameTable::internMemorized(QByteArrayView name, std::size_t hash,
                                                 const Message &message, std::uint64_t *memo)
{
    if (!memo)
        return intern(name, hash, message);
    const Entry *const known = remembered(*memo);
    if (known && known->serial != 0 && (known->serial << memoIdBits) == (*memo >> memoIdBits << memoIdBits))
        return use(numberIn(*memo), message);
    const Use found = intern(name, hash, message);
    *memo = found.id + 1 < (1u << memoIdBits) ? found.serial << memoIdBits | (found.id + 1) : 0;
    return found;
}

} // namespace store
