#pragma once

#include "protocol/framewalker.h"

#include <QByteArrayView>

namespace store {

class PacketStore;

/// Puts frames into a store as a connection would, from memory or a file. Lives on the thread that writes the
/// store.
class FrameFeeder
{
public:
    FrameFeeder(PacketStore &store, protocol::Dialect dialect);

    /// Room for what comes next: write there at most `room` bytes, then say how many in came().
    char *room(qsizetype &room);
    /// False where the bytes are no frames: error() says why. `time`: UTC in nanoseconds since 1970, 0 for
    /// none.
    [[nodiscard]] bool came(qsizetype size, qint64 time);
    /// One or more whole frames.
    [[nodiscard]] bool feed(QByteArrayView frames, qint64 time);

    quint64 messages() const { return m_messages; }
    quint64 others() const { return m_others; } ///< frames that carry no data
    /// Bytes of a frame that has begun.
    qsizetype pending() const { return m_pending; }
    qint64 streamOffset() const { return m_walker.streamOffset(); }
    const protocol::ProtocolError &error() const { return m_walker.error(); }

private:
    PacketStore &m_store;
    protocol::FrameWalker m_walker;
    const char *m_frame = nullptr;
    qsizetype m_pending = 0;
    quint64 m_messages = 0;
    quint64 m_others = 0;
};

} // namespace store
