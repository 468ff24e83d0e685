#pragma once

#include "protocol/framewalker.h"

#include <QtGlobal>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

namespace protocol {

/// A whole frame of type 8 or 9 where it lies in memory that a FrameSink gave out.
struct DataFrame
{
    const char *bytes = nullptr; ///< the type byte
    const FrameLayout *layout = nullptr;
    /// hashOfSpan() of the layout's topic span: worked out once, used by client and store.
    std::size_t topicHash = 0;
    /// Room beside what the connection knows of the topic, the same for all its messages on one connection: 0
    /// until the sink puts something in, to find its own of that topic at once. Null: there is none.
    std::uint64_t *memo = nullptr;
};

/// The hash of a name span. Seeded once for the process, so that a hostile peer can't aim at one bucket.
std::size_t hashOfSpan(const char *bytes, std::size_t size);

/// Something that is a row between the messages because it happened there.
struct StreamMarker
{
    enum class Kind : std::uint8_t { Connected, Disconnected };
    Kind kind = Kind::Connected;
    std::uint32_t connection = 0; ///< the running number of the connection, from 1
};

/// Where a connection puts what it reads (the data plane of docs/architecture.md). The connection reads its
/// socket straight into memory that the sink gives out, walks the frames there, and tells the sink of each
/// that carries data.
///
/// All functions are called on one thread, the connection's. Sequence for each read of the socket:
/// tail(), the read itself, beginBatch(), then for each whole frame keep() or drop() (data) or skip() (any
/// other type), in order, then commit(). The bytes of a frame stay where they are, unchanged, until the sink
/// itself gives them up.
class FrameSink
{
public:
    struct Tail
    {
        char *frame = nullptr; ///< where the frame that is begun now lies; its `pending` bytes are there
        char *free = nullptr;  ///< directly behind them
        qsizetype room = 0;    ///< writable bytes at `free`; at least 1
    };

    virtual ~FrameSink();

    /// Memory for the next read. `pending` bytes of a frame that is begun lie at `frame` of the last tail,
    /// advanced by the frames told of since; they are moved along where they have to be. `frameWanted`: how
    /// large that frame is known to become at least (FrameWalker::wanted()). Memory grows with the bytes that
    /// came, never with `frameWanted` alone.
    virtual Tail tail(qsizetype pending, qint64 frameWanted) = 0;

    /// The frames told of until commit() came with one read of the socket, at this monotonic time.
    virtual void beginBatch(std::chrono::nanoseconds monotonicTime) = 0;
    /// These are wanted and will be kept soon: a sink may fetch from memory what that will touch.
    virtual void announce(std::span<const DataFrame> frames);
    /// A data frame that somebody wants.
    virtual void keep(const DataFrame &frame) = 0;
    /// Several that follow each other: the same as keep() for each, which it is unless a sink can do better.
    virtual void keepAll(std::span<const DataFrame> frames);
    /// A data frame for a topic that nobody wants any more: counted as received and dropped, not kept.
    virtual void drop(const DataFrame &frame) = 0;
    /// A frame of another type, `size` bytes: the connection has dealt with it.
    virtual void skip(qsizetype size) = 0;
    virtual void marker(const StreamMarker &marker, std::chrono::nanoseconds monotonicTime) = 0;
    /// Makes all that was told visible to readers.
    virtual void commit() = 0;
    /// The connection ended: the pending bytes are void, the next tail() starts afresh.
    virtual void reset() = 0;
};

} // namespace protocol
