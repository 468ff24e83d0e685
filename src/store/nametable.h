#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <atomic>
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

/// The distinct names of one sort (feed and topic, say), each stored once and numbered, with its counters. A
/// name dies when the last segment that uses it is evicted; its number and memory are used again.
///
/// One writer, which takes no mutex to intern and to count. publish(), recall(), segmentGone() and the
/// readers' names() must be called under one mutex.
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

    /// The names that readers can't see yet.
    const std::vector<std::uint32_t> &unpublished() const { return m_unpublished; }
    const QByteArray &nameOf(std::uint32_t id) const;
    /// Adds what was counted for the name in an earlier life.
    void recall(std::uint32_t id, const CountedName &earlier);
    void publish();
    /// The segment, which had noted `id`, is gone. What was counted, where the name died with it.
    std::optional<CountedName> segmentGone(std::uint32_t id, quint64 segment);

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
    struct Entry;
    struct Chunk;
    struct Slot
    {
        std::uint32_t tag = 0;
        std::uint32_t idPlusOne = 0; ///< 0: free
    };

    Entry &entry(std::uint32_t id) const;
    Use use(std::uint32_t id, const Message &message);
    Use add(QByteArrayView name, std::uint32_t tag, const Message &message);
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
};

} // namespace store
