#include "store/nametable.h"

#include "protocol/framesink.h"
#include "protocol/samebytes.h"
#include "store/namecounts.h"
#include "store/retirednames.h"

#include <algorithm>

namespace store {

namespace {

constexpr std::size_t fewestSlots = 256;
/// What the heap adds to a QByteArray's bytes: its header, the closing 0, the allocator's own.
constexpr qint64 heapOverhead = 40;
/// What a hash takes for a count of an earlier life.
constexpr qint64 recalledCost = 2 * static_cast<qint64>(sizeof(CountedName)) + 16;

std::uint32_t tagOf(std::size_t hash)
{
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

std::uint32_t tagOf(QByteArrayView name)
{
    return tagOf(protocol::hashOfSpan(name.data(), static_cast<std::size_t>(name.size())));
}

bool same(const QByteArray &left, QByteArrayView right)
{
    return left.size() == right.size() &&
           protocol::sameBytes(left.constData(), right.data(), static_cast<std::size_t>(right.size()));
}

template <typename T>
void addRelaxed(std::atomic<T> &counter, T amount)
{
    // One writer: a plain addition, which readers see whole.
    counter.store(counter.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
}

} // namespace

NameTable::NameTable(std::uint32_t idLimit)
    : m_idLimit(idLimit)
{
    resize(fewestSlots);
}

NameTable::~NameTable() = default;

NameTable::Use NameTable::intern(QByteArrayView name, std::size_t hash, const Message &message)
{
    const std::uint32_t tag = tagOf(hash);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = tag & mask;; place = (place + 1) & mask) {
        const Slot slot = m_slots[place];
        if (slot.idPlusOne == 0)
            return add(name, tag, message);
        if (slot.tag == tag && same(nameAt(slot.idPlusOne - 1), name)) {
            m_recent = slot.idPlusOne - 1;
            return use(m_recent, message);
        }
    }
}

NameTable::Use NameTable::internRepeated(QByteArrayView name, const Message &message)
{
    if (m_recent != noId && same(nameAt(m_recent), name))
        return use(m_recent, message);
    return intern(name, protocol::hashOfSpan(name.data(), static_cast<std::size_t>(name.size())), message);
}

NameTable::Use NameTable::add(QByteArrayView name, std::uint32_t tag, const Message &message)
{
    m_recent = insert(name, tag);
    return use(m_recent, message);
}

NameTable::Use NameTable::countUnstored(QByteArrayView name, std::size_t hash, const Message &message)
{
    const std::uint32_t tag = tagOf(hash);
    const std::size_t mask = m_slots.size() - 1;
    std::optional<std::uint32_t> known;
    for (std::size_t place = tag & mask; !known && m_slots[place].idPlusOne != 0;
         place = (place + 1) & mask) {
        if (m_slots[place].tag == tag && same(nameAt(m_slots[place].idPlusOne - 1), name))
            known = m_slots[place].idPlusOne - 1;
    }
    const std::uint32_t id = known ? *known : insert(name, tag);
    count(id, 1, message.bytes, message.time);
    return {id, !known, entry(id).serial};
}

std::uint32_t NameTable::insert(QByteArrayView name, std::uint32_t tag)
{
    if ((m_live + 1) * 2 > m_slots.size())
        resize(m_slots.size() * 2);
    const std::uint32_t id = takeId();
    Entry &added = entry(id);
    QByteArray &kept = nameAt(id);
    kept = name.toByteArray();
    added.serial = ++m_lastSerial;
    added.lastSegment = 0;
    ++m_live;
    m_memory += kept.size() + heapOverhead;
    m_unpublished.push_back(id);
    insertSlot({tag, id + 1});
    return id;
}

const QByteArray &NameTable::nameOf(std::uint32_t id) const
{
    return nameAt(id);
}

const StateReach &NameTable::publishedStateOf(std::uint32_t id) const
{
    return m_visible[id / chunkSize]->entries[id % chunkSize].state;
}

void NameTable::recall(std::uint32_t id, const CountedName &earlier)
{
    Entry &known = entry(id);
    addRelaxed<quint64>(known.messages, earlier.messages);
    addRelaxed<quint64>(known.bytes, earlier.bytes);
    m_recalled.insert(id, {{}, earlier.messages, earlier.bytes, earlier.lastTime});
    m_memory += recalledCost;
}

void NameTable::publish()
{
    m_visible.resize(m_chunks.size());
    for (const std::uint32_t id : m_unpublished) {
        Chunk *const chunk = m_chunks[id / chunkSize].get();
        chunk->published.set(id % chunkSize);
        m_visible[id / chunkSize] = chunk;
    }
    m_published += m_unpublished.size();
    m_unpublished.clear();
}

bool NameTable::isUnstored(std::uint32_t id, quint64 serial) const
{
    return m_chunks[id / chunkSize] && entry(id).serial == serial && entry(id).lastSegment == 0;
}

CountedName NameTable::remove(std::uint32_t id)
{
    const Entry &gone = entry(id);
    const QByteArray name = nameAt(id);
    CountedName counted{name, gone.messages.load(std::memory_order_relaxed),
                        gone.bytes.load(std::memory_order_relaxed),
                        gone.lastTime.load(std::memory_order_relaxed)};
    removeSlot(tagOf(name), id);
    m_memory -= name.size() + heapOverhead;
    --m_live;
    freeId(id);
    if (m_slots.size() > fewestSlots && m_live * 8 < m_slots.size())
        resize(m_slots.size() / 2);
    return counted;
}

std::vector<CountedName> NameTable::names() const
{
    std::vector<CountedName> all;
    all.reserve(m_published);
    for (const Chunk *const chunk : m_visible) {
        for (std::size_t i = 0; chunk && i < chunkSize; ++i) {
            if (!chunk->published.test(i))
                continue;
            const Entry &known = chunk->entries[i];
            all.push_back({chunk->names[i], known.messages.load(std::memory_order_relaxed),
                           known.bytes.load(std::memory_order_relaxed),
                           known.lastTime.load(std::memory_order_relaxed)});
        }
    }
    return all;
}

void NameTable::poll(NameCounts &counts, const RetiredNames &retired) const
{
    ++counts.m_polls;
    counts.m_changes.clear();
    counts.m_gone.clear();
    if (counts.m_known.size() < visibleEnd())
        counts.m_known.resize(visibleEnd());
    for (std::size_t number = 0; number * chunkSize < counts.m_known.size(); ++number) {
        const Chunk *const chunk = number < m_visible.size() ? m_visible[number] : nullptr;
        for (std::uint32_t within = 0; within < chunkSize; ++within) {
            const auto id = static_cast<std::uint32_t>(number * chunkSize + within);
            NameCounts::Known &known = counts.m_known[id];
            const bool lives = chunk && chunk->published.test(within);
            const quint64 serial = lives ? chunk->entries[within].serial : 0;
            if (known.serial != serial && known.serial != 0) {
                const CountedName *const last = retired.find(known.name);
                const bool more = last && last->messages > known.messages;
                counts.m_gone.push_back({id, known.name, more ? last->messages - known.messages : 0,
                                         more ? last->bytes - known.bytes : 0});
                known = {};
            }
            if (!lives)
                continue;
            const Entry &entry = chunk->entries[within];
            const quint64 messages = entry.messages.load(std::memory_order_relaxed);
            const bool isNew = known.serial == 0;
            if (messages == known.messages && !isNew)
                continue;
            const quint64 bytes = entry.bytes.load(std::memory_order_relaxed);
            if (isNew) {
                known = {serial, 0, 0, chunk->names[within]};
                if (const auto earlier = m_recalled.constFind(id);
                    earlier != m_recalled.constEnd() && !counts.isFirst()) {
                    known.messages = earlier->messages;
                    known.bytes = earlier->bytes;
                }
            }
            counts.m_changes.push_back({id, isNew, messages, bytes, messages - known.messages,
                                        bytes - known.bytes, entry.lastTime.load(std::memory_order_relaxed)});
            known.messages = messages;
            known.bytes = bytes;
        }
    }
}

std::optional<std::uint32_t> NameTable::find(QByteArrayView name, std::uint32_t first,
                                             std::uint32_t count) const
{
    const std::uint32_t end = std::min(first + count, visibleEnd());
    for (std::uint32_t id = first; id < end; ++id) {
        const Chunk *const chunk = m_visible[id / chunkSize];
        if (chunk && chunk->published.test(id % chunkSize) && same(chunk->names[id % chunkSize], name))
            return id;
    }
    return std::nullopt;
}

std::uint32_t NameTable::visibleEnd() const
{
    return static_cast<std::uint32_t>(m_visible.size()) * chunkSize;
}

std::uint32_t NameTable::takeId()
{
    if (m_withRoom.empty()) {
        m_withRoom.push_back(static_cast<std::uint32_t>(m_chunks.size()));
        m_chunks.emplace_back();
        m_memory += static_cast<qint64>(sizeof(m_chunks[0]));
    }
    const std::uint32_t number = m_withRoom.back();
    std::unique_ptr<Chunk> &chunk = m_chunks[number];
    if (!chunk) {
        chunk = std::make_unique<Chunk>();
        m_memory += static_cast<qint64>(sizeof(Chunk));
    }
    std::uint32_t within = 0;
    while (chunk->taken.test(within))
        ++within;
    chunk->taken.set(within);
    if (chunk->taken.all())
        m_withRoom.pop_back();
    return number * chunkSize + within;
}

void NameTable::freeId(std::uint32_t id)
{
    if (m_recent == id)
        m_recent = noId;
    const std::uint32_t number = id / chunkSize;
    std::unique_ptr<Chunk> &chunk = m_chunks[number];
    if (chunk->taken.all())
        m_withRoom.push_back(number);
    Entry &freed = entry(id);
    nameAt(id) = QByteArray();
    freed.serial = 0;
    freed.messages.store(0, std::memory_order_relaxed);
    freed.bytes.store(0, std::memory_order_relaxed);
    freed.lastTime.store(0, std::memory_order_relaxed);
    freed.state.start.store(0, std::memory_order_relaxed);
    freed.state.since.store(0, std::memory_order_relaxed);
    freed.state.gone.store(0, std::memory_order_relaxed);
    chunk->published.reset(id % chunkSize);
    --m_published;
    if (m_recalled.remove(id))
        m_memory -= recalledCost;
    chunk->taken.reset(id % chunkSize);
    if (chunk->taken.none()) {
        m_visible[number] = nullptr;
        chunk.reset();
        m_memory -= static_cast<qint64>(sizeof(Chunk));
    }
}

void NameTable::resize(std::size_t slots)
{
    m_memory += (static_cast<qint64>(slots) - static_cast<qint64>(m_slots.size())) *
                static_cast<qint64>(sizeof(Slot));
    std::vector<Slot> earlier(slots);
    earlier.swap(m_slots);
    for (const Slot slot : earlier) {
        if (slot.idPlusOne != 0)
            insertSlot(slot);
    }
}

void NameTable::insertSlot(Slot slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = slot.tag & mask;
    while (m_slots[place].idPlusOne != 0)
        place = (place + 1) & mask;
    m_slots[place] = slot;
}

void NameTable::removeSlot(std::uint32_t tag, std::uint32_t id)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t hole = tag & mask;
    while (m_slots[hole].idPlusOne != id + 1)
        hole = (hole + 1) & mask;
    // What was pushed on by the removed one moves back, so that no search ends early.
    for (std::size_t next = (hole + 1) & mask; m_slots[next].idPlusOne != 0; next = (next + 1) & mask) {
        const std::size_t home = m_slots[next].tag & mask;
        if (((next - home) & mask) >= ((next - hole) & mask)) {
            m_slots[hole] = m_slots[next];
            hole = next;
        }
    }
    m_slots[hole] = {};
}

} // namespace store
