#include "feeder.h"

#include "protocol/encoder.h"

#include <algorithm>
#include <cstring>

using namespace protocol;

Feeder::Feeder(FrameSink &sink, Dialect dialect)
    : m_sink(sink)
    , m_dialect(dialect)
    , m_walker(dialect, Direction::FromDistributor)
{}

bool Feeder::receive(QByteArrayView bytes, qsizetype piece)
{
    while (!bytes.isEmpty()) {
        const FrameSink::Tail tail = m_sink.tail(m_pending, m_walker.wanted());
        moves += m_pending > 0 && m_next && tail.frame != m_next;
        const qsizetype size = std::min({piece, bytes.size(), tail.room});
        std::memcpy(tail.free, bytes.data(), static_cast<std::size_t>(size));
        bytes = bytes.sliced(size);
        m_pending += size;
        m_sink.beginBatch(time);
        const char *frame = tail.frame;
        auto result = FrameWalker::Result::Frame;
        while ((result = m_walker.walk(frame, m_pending)) == FrameWalker::Result::Frame) {
            take(frame);
            frame += m_walker.layout().size;
            m_pending -= m_walker.layout().size;
        }
        m_next = frame;
        tellGroup();
        m_sink.commit();
        if (result == FrameWalker::Result::Error)
            return false;
    }
    return true;
}

void Feeder::take(const char *frame)
{
    const FrameLayout &layout = m_walker.layout();
    const DataFrame data{frame, &layout, hashOfSpan(frame + layout.topic, layout.topicSize)};
    const bool isData = layout.type == MessageType::ForwardedMulticastData ||
                        layout.type == MessageType::ForwardedUnicastData;
    if (grouped && isData && (!wanted || wanted(QByteArrayView(frame, layout.size), layout))) {
        m_group.push_back({data, layout});
        return;
    }
    tellGroup();
    if (!isData) {
        m_sink.skip(layout.size);
        return;
    }
    if (!wanted || wanted(QByteArrayView(frame, layout.size), layout))
        m_sink.keep(data);
    else
        m_sink.drop(data);
}

void Feeder::tellGroup()
{
    std::vector<DataFrame> frames;
    for (Gathered &gathered : m_group) {
        const QByteArray span(gathered.frame.bytes + gathered.layout.topic, gathered.layout.topicSize);
        gathered.frame.layout = &gathered.layout;
        gathered.frame.memo = &m_memos[span];
        frames.push_back(gathered.frame);
    }
    if (!frames.empty())
        m_sink.keepAll(frames);
    m_group.clear();
}

void Feeder::connected(std::uint32_t connection)
{
    m_sink.marker({StreamMarker::Kind::Connected, connection}, time);
    m_sink.commit();
}

void Feeder::disconnected(std::uint32_t connection)
{
    m_sink.marker({StreamMarker::Kind::Disconnected, connection}, time);
    m_sink.commit();
    m_sink.reset();
    m_pending = 0;
    m_walker = FrameWalker(m_dialect, Direction::FromDistributor);
}

QByteArray encoded(const Message &message, Dialect dialect)
{
    return std::get<QByteArray>(encode(message, dialect));
}

QByteArray multicast(const QByteArray &topic, const QByteArray &data, const QByteArray &feed,
                     const QByteArray &user, const QByteArray &host)
{
    return encoded(ForwardedMulticastData{user, host, feed, topic, true, {{{1, 2}, data}}});
}
