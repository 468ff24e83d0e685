#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace store {

/// The distinct names of one sort (feed and topic, say), each stored once and numbered, with its counters. A
/// name dies when the last segment that uses it is evicted; its number and memory are used again.
///
/// intern(), count(), publish() and segmentGone() are the writer's. names() is for readers. publish(),
/// segmentGone() and names() must be called under one mutex; the others take none.
class NameTable
{
public:
    /// Ids are below this.
    explicit NameTable(std::uint32_t idLimit = 0xffffffff);
    ~NameTable();
    Q_DISABLE_COPY_MOVE(NameTable)

    struct Use
    {
        std::uint32_t id = 0;
        quint64 serial = 0; ///< tells names apart that had the same number one after the other; from 1
        bool firstInSegment = false; ///< to be noted in the segment, for segmentGone()
    };

    /// A name and its counters as a reader gets them.
    struct Counted
    {
        QByteArray span;
        quint64 messages = 0;
        quint64 bytes = 0;
        qint64 lastTime = 0;
    };

    /// True where intern() could not number one more name.
    bool isFull() const { return m_live >= m_idLimit; }
    /// The number of a name, used by the segment of that running number (from 1). `hash` is
    /// protocol::hashOfSpan().
    Use intern(const char *bytes, std::uint32_t size, std::size_t hash, quint64 segment);
    QByteArrayView nameOf(std::uint32_t id) const;
    /// Counts one message. Readers may look on.
    void count(std::uint32_t id, std::uint32_t bytes, qint64 time);
    /// Adds what was counted for the name in an earlier life.
    void recall(std::uint32_t id, const Counted &earlier);

    bool hasUnpublished() const { return !m_unpublished.empty(); }
    /// Lets readers see the names that are new.
    void publish();
    /// The segment is gone, which had noted `id`. Returns what was counted where the name died with it.
    bool segmentGone(std::uint32_t id, quint64 segment, Counted *dead);
    std::vector<Counted> names() const;

    std::size_t live() const { return m_live; }
    qint64 memory() const { return m_memory; } ///< bytes, tables included

private:
    struct Entry;
    struct Chunk;
    struct Slot
    {
        std::uint32_t tag;
        std::uint32_t idPlusOne; ///< 0: free
    };
    static constexpr std::uint32_t chunkSize = 1024;

    Entry &entry(std::uint32_t id) const;
    std::uint32_t newId();
    void freeId(std::uint32_t id);
    void resize(std::size_t slots);
    void removeSlot(std::uint32_t id);

    const std::uint32_t m_idLimit;
    std::vector<std::unique_ptr<Chunk>> m_chunks; ///< changed under the mutex only
    std::vector<Slot> m_slots;                    ///< a power of two, probed linearly
    std::vector<std::uint32_t> m_withRoom;        ///< chunks that have free numbers
    std::vector<std::uint32_t> m_unpublished;
    std::size_t m_live = 0;
    quint64 m_lastSerial = 0;
    qint64 m_memory = 0;
};

} // namespace store
