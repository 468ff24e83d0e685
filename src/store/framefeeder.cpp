#include "store/framefeeder.h"

#include "store/packetstore.h"

#include <algorithm>
#include <cstring>

namespace store {

FrameFeeder::FrameFeeder(PacketStore &store, protocol::Dialect dialect)
    : m_store(store)
    , m_walker(dialect, protocol::Direction::FromDistributor)
{
    m_store.setDialect(dialect);
    m_store.reset();
}

char *FrameFeeder::room(qsizetype &room)
{
    const auto tail = m_store.tail(m_pending, m_walker.wanted());
    m_frame = tail.frame;
    room = tail.room;
    return tail.free;
}

bool FrameFeeder::came(qsizetype size, qint64 time)
{
    m_pending += size;
    m_store.beginBatch(std::chrono::nanoseconds(time));
    protocol::FrameWalker::Result result;
    while ((result = m_walker.walk(m_frame, m_pending)) == protocol::FrameWalker::Result::Frame) {
        const protocol::FrameLayout &layout = m_walker.layout();
        if (layout.packets > 0) {
            m_store.keep({m_frame, &layout, protocol::hashOfSpan(m_frame + layout.topic, layout.topicSize)});
            ++m_messages;
        } else {
            m_store.skip(layout.size);
            ++m_others;
        }
        m_frame += layout.size;
        m_pending -= layout.size;
    }
    m_store.commit();
    return result != protocol::FrameWalker::Result::Error;
}

bool FrameFeeder::feed(QByteArrayView frames, qint64 time)
{
    while (!frames.isEmpty()) {
        qsizetype free = 0;
        char *const to = room(free);
        const qsizetype size = std::min(free, frames.size());
        std::memcpy(to, frames.data(), static_cast<std::size_t>(size));
        frames = frames.sliced(size);
        if (!came(size, time))
            return false;
    }
    return true;
}

} // namespace store
