// What a PacketStore does for each message: the part of the writer's half that has to be fast.

#include "protocol/samebytes.h"
#include "store/packetstore.h"
#include "store/segment.h"

#include <algorithm>

namespace store {

namespace {

/// Its bytes are compared with those that were just looked at, not with the table's.
bool samePublisher(const protocol::DataFrame &one, const protocol::DataFrame &other)
{
    return one.layout->publisherSize == other.layout->publisherSize &&
           protocol::sameBytes(one.bytes + one.layout->publisher, other.bytes + other.layout->publisher,
                               one.layout->publisherSize);
}

} // namespace

inline TopicId PacketStore::topicOf(const protocol::DataFrame &frame)
{
    const protocol::FrameLayout &layout = *frame.layout;
    const NameTable::Use topic =
        m_topics.internMemorized({frame.bytes + layout.topic, qsizetype{layout.topicSize}}, frame.topicHash,
                                 {m_current->number(), layout.size, m_time}, frame.memo);
    if (topic.firstInSegment)
        m_current->noteUse(topic.id, topic.serial, Segment::Topics);
    return TopicId{topic.id};
}

PublisherId PacketStore::publisherOf(const protocol::DataFrame &frame)
{
    const protocol::FrameLayout &layout = *frame.layout;
    const NameTable::Use publisher =
        m_publishers.internRepeated({frame.bytes + layout.publisher, qsizetype{layout.publisherSize}},
                                    {m_current->number(), layout.size, m_time});
    if (publisher.firstInSegment)
        m_current->noteUse(publisher.id, publisher.serial, Segment::Publishers);
    return PublisherId{publisher.id};
}

/// The number of its content type; 0 where it has none, or no more can be numbered.
std::uint32_t PacketStore::contentOf(const protocol::DataFrame &frame)
{
    const protocol::FrameLayout &layout = *frame.layout;
    while (m_contents.isFull() && m_segments.size() > 1)
        evictOldest();
    if (m_contents.isFull())
        return 0;
    const NameTable::Use content =
        m_contents.internRepeated({frame.bytes + layout.content, qsizetype{layout.contentSize}},
                                  {m_current->number(), layout.size, m_time});
    if (content.firstInSegment)
        m_current->noteUse(content.id, content.serial, Segment::Contents);
    return (content.id + 1) & 0xffffffu;
}

/// With many topics each has its counters far from the last one's.
void PacketStore::announce(std::span<const protocol::DataFrame> frames)
{
    for (const protocol::DataFrame &frame : frames) {
        if (frame.memo)
            m_topics.prefetch(*frame.memo);
    }
}

void PacketStore::keepAll(std::span<const protocol::DataFrame> frames)
{
    if (!m_capture) {
        storeAll(frames);
        return;
    }
    for (const protocol::DataFrame &frame : frames) {
        if (!keepOut(frame))
            storeAll({&frame, 1});
    }
}

void PacketStore::storeAll(std::span<const protocol::DataFrame> frames)
{
    m_gapSegment.reset();

    const auto dialect = static_cast<std::uint32_t>(m_dialect) & 7u;
    const auto connection = static_cast<std::uint16_t>(m_connection);
    const bool hasContent = protocol::hasContentType(m_dialect);
    quint64 row = m_tally.rows.end;
    quint64 bytes = 0;
    // Messages of one publisher often follow each other: they are counted for it together.
    const protocol::DataFrame *last = nullptr;
    PublisherId publisher{};
    quint64 repeated = 0;
    quint64 repeatedBytes = 0;
    const auto countRepeated = [&] {
        if (repeated > 0)
            m_publishers.count(static_cast<std::uint32_t>(publisher), repeated, repeatedBytes, m_time);
        repeated = repeatedBytes = 0;
    };
    for (const protocol::DataFrame &frame : frames) {
        const protocol::FrameLayout &layout = *frame.layout;
        const TopicId topic = topicOf(frame);
        if (last && samePublisher(*last, frame)) {
            ++repeated;
            repeatedBytes += layout.size;
        } else {
            countRepeated();
            publisher = publisherOf(frame);
        }
        last = &frame;
        const std::uint32_t content = hasContent ? contentOf(frame) : 0;
        const RowKind kind = layout.type == protocol::MessageType::ForwardedUnicastData ? RowKind::Unicast
                                                                                        : RowKind::Multicast;
        constexpr std::uint32_t emptyPair = 8; // two lengths of 0
        const bool image = !hasContent && frame.bytes[layout.content] != 0;
        const bool empty = layout.publisherSize == emptyPair && layout.packetCount == 0;
        // Made where it stays: a copy of what was put together bit by bit would have to wait for the bits.
        m_current->next() = PacketRecord{
            .time = m_time,
            .offset = static_cast<std::uint32_t>(frame.bytes - m_current->bytes()),
            .size = layout.size,
            .topic = topic,
            .publisher = publisher,
            .contentNumber = content & 0xffffffu,
            .kindNumber = static_cast<std::uint32_t>(kind) & 7u,
            .dialectNumber = dialect & 7u,
            .image = image,
            .staleOrRefused = empty,
            .connection = connection,
            .packets = static_cast<std::uint16_t>(
                std::min<std::uint32_t>(layout.packetCount, PacketRecord::manyPackets)),
        };
        m_current->appendNextMessage();
        m_states.note(topic, !empty && (image || hasContent), row++);
        bytes += layout.size;
    }
    countRepeated();
    m_frame += bytes;
    m_tally.rows.end = row;
    m_tally.received += frames.size();
    m_tally.kept += frames.size();
    m_tally.bytesReceived += bytes;
    m_tally.bytesKept += bytes;
}

} // namespace store
