#pragma once

#include "protocol/framesink.h"
#include "protocol/messages.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

/// What the client does with a FrameSink, fed from memory: tail, "read", walk, keep or drop, commit.
class Feeder
{
public:
    explicit Feeder(protocol::FrameSink &sink, protocol::Dialect dialect = protocol::Dialect::V4);

    /// Reads of at most `piece` bytes. False where the stream can't be followed.
    bool receive(QByteArrayView bytes, qsizetype piece = 64 * 1024);
    void connected(std::uint32_t connection);
    /// Marks the end and forgets the frame that is begun.
    void disconnected(std::uint32_t connection);

    /// Which data frames are kept; all unless set.
    std::function<bool(QByteArrayView frame, const protocol::FrameLayout &layout)> wanted;
    /// Frames to be kept are told of in groups, with memos for their topics.
    bool grouped = false;
    std::chrono::nanoseconds time{0};
    int moves = 0; ///< how often a frame that was begun was moved

private:
    struct Gathered
    {
        protocol::DataFrame frame;
        protocol::FrameLayout layout;
    };
    void take(const char *frame);
    void tellGroup();

    protocol::FrameSink &m_sink;
    protocol::Dialect m_dialect;
    protocol::FrameWalker m_walker;
    qsizetype m_pending = 0;
    const char *m_next = nullptr;
    std::vector<Gathered> m_group;
    std::map<QByteArray, std::uint64_t> m_memos; ///< by the topic's span
};

/// A frame of type 8 as a distributor of dialect 4 sends it.
QByteArray multicast(const QByteArray &topic, const QByteArray &data, const QByteArray &feed = "FEED",
                     const QByteArray &user = "tom", const QByteArray &host = "desk");
QByteArray encoded(const protocol::Message &message, protocol::Dialect dialect = protocol::Dialect::V4);
