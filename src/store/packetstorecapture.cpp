// The capture filter of a PacketStore: which messages become rows at all.

#include "store/packetstore.h"
#include "store/rowtester.h"

namespace store {

namespace {

/// Of the budget, for names that only messages have that were kept out.
constexpr qint64 unstoredShare = 64;

} // namespace

void PacketStore::setCaptureFilter(const Filter &filter)
{
    const std::lock_guard lock(m_mutex);
    m_captureFilter = filter;
    m_captureChanged.store(true, std::memory_order_release);
}

Filter PacketStore::captureFilter() const
{
    const std::lock_guard lock(m_mutex);
    return m_captureFilter;
}

void PacketStore::takeCaptureFilter()
{
    const std::lock_guard lock(m_mutex);
    m_captureChanged.store(false, std::memory_order_relaxed);
    m_capture = m_captureFilter.isEmpty() ? nullptr : std::make_unique<RowTester>(m_captureFilter);
}

/// True where the capture filter does not let the frame in: then it is counted.
bool PacketStore::keepOut(const protocol::DataFrame &frame)
{
    const protocol::FrameLayout &layout = *frame.layout;
    // No thread but this one changes the anchors.
    const qint64 utcNs = m_capture->filter().readsTime() ? m_anchors.utc(m_time) : 0;
    if (m_capture->testFrame({frame.bytes, qsizetype{layout.size}}, m_dialect, utcNs) != Verdict::No)
        return false;

    const NameTable::Message message{0, layout.size, m_time};
    const NameTable::Use topic = m_topics.countUnstored(
        {frame.bytes + layout.topic, qsizetype{layout.topicSize}}, frame.topicHash, message);
    if (topic.firstInSegment)
        m_unstored.add({topic.serial, topic.id, layout.topicSize, UnstoredNames::Topics});
    const char *const name = frame.bytes + layout.publisher;
    const NameTable::Use publisher = m_publishers.countUnstored(
        {name, qsizetype{layout.publisherSize}}, protocol::hashOfSpan(name, layout.publisherSize), message);
    if (publisher.firstInSegment)
        m_unstored.add({publisher.serial, publisher.id, layout.publisherSize, UnstoredNames::Publishers});
    if (const TopicId id{topic.id}; !m_states.covers(id)) {
        const std::lock_guard lock(m_mutex);
        m_states.cover(id);
    }
    m_states.noteKeptOut(TopicId{topic.id});
    if (m_unstored.memory > m_budget->bytes() / unstoredShare)
        forgetUnstored();

    m_frame += layout.size;
    ++m_tally.received;
    ++m_tally.captureFiltered;
    m_tally.bytesReceived += layout.size;
    return true;
}

/// Half of them at once, so that it is seldom.
void PacketStore::forgetUnstored()
{
    publishNames();
    const std::lock_guard lock(m_mutex);
    limitRemains();
    for (const qint64 enough = m_unstored.memory / 2;
         m_unstored.memory > enough && !m_unstored.names.empty();) {
        const UnstoredNames::Name oldest = m_unstored.takeOldest();
        if (oldest.table == UnstoredNames::Publishers) {
            if (m_publishers.isUnstored(oldest.id, oldest.serial))
                m_retiredPublishers.add(m_publishers.remove(oldest.id));
        } else if (m_topics.isUnstored(oldest.id, oldest.serial)) {
            m_states.dies(TopicId{oldest.id});
            m_retired.add(m_topics.remove(oldest.id));
        }
    }
}

} // namespace store
