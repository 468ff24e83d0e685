#include "store/pinnedrow.h"

#include "protocol/clientid.h"
#include "store/framefields.h"
#include "store/segment.h"

#include <QtEndian>

#include <utility>

namespace store {

PinnedRow::PinnedRow(std::shared_ptr<const Segment> segment, quint64 number, qint64 utcNs)
    : m_segment(std::move(segment))
    , m_record(m_segment->record(static_cast<std::uint32_t>(number - m_segment->firstRow())))
    , m_number(number)
    , m_utcNs(utcNs)
{}

std::uint32_t PinnedRow::connection() const
{
    return m_segment->connectionOf(m_record);
}

quint64 PinnedRow::missing() const
{
    return kind() == RowKind::Dropped ? m_segment->gap(m_record.offset) : 0;
}

QByteArrayView PinnedRow::frame() const
{
    return isMessage(kind()) ? QByteArrayView(m_segment->bytes() + m_record.offset, m_record.size)
                             : QByteArrayView();
}

protocol::FrameLayout PinnedRow::layout() const
{
    return isMessage(kind()) ? layoutOf(frame(), m_record.dialect()) : protocol::FrameLayout();
}

std::uint32_t PinnedRow::packetCount() const
{
    return m_record.packets < PacketRecord::manyPackets ? m_record.packets : layout().packetCount;
}

QByteArrayView PinnedRow::part(std::uint32_t from, std::uint32_t size) const
{
    return frame().sliced(from, size);
}

QByteArrayView PinnedRow::user() const
{
    const protocol::FrameLayout where = layout();
    return where.size ? namesOf(part(where.publisher, where.publisherSize)).first : QByteArrayView();
}

QByteArrayView PinnedRow::host() const
{
    const protocol::FrameLayout where = layout();
    return where.size ? namesOf(part(where.publisher, where.publisherSize)).second : QByteArrayView();
}

QByteArrayView PinnedRow::feed() const
{
    const protocol::FrameLayout where = layout();
    return where.size ? namesOf(part(where.topic, where.topicSize)).first : QByteArrayView();
}

QByteArrayView PinnedRow::topic() const
{
    const protocol::FrameLayout where = layout();
    return where.size ? namesOf(part(where.topic, where.topicSize)).second : QByteArrayView();
}

QByteArrayView PinnedRow::content() const
{
    const protocol::FrameLayout where = layout();
    if (!where.size || !protocol::hasContentType(m_record.dialect()))
        return {};
    return part(where.content, where.contentSize).sliced(4);
}

QByteArrayView PinnedRow::clientId() const
{
    if (kind() != RowKind::Unicast)
        return {};
    const protocol::FrameLayout where = layout();
    return part(where.publisher + where.publisherSize, static_cast<std::uint32_t>(protocol::ClientId::size));
}

QByteArrayView PinnedRow::packets() const
{
    const protocol::FrameLayout where = layout();
    return where.size ? frame().sliced(where.packets) : QByteArrayView();
}

} // namespace store
