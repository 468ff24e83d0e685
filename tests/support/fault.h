#pragma once

#include <QtGlobal>

#include <chrono>

namespace support {

/// What a FaultProxy does to a connection. "Both ways" or only to what the distributor sends: what a client
/// writes is never damaged, so a part of a frame that reaches the distributor was cut by the client itself.
struct Fault
{
    enum class Kind {
        None,
        SingleBytes, ///< both ways: each byte in a write of its own
        Delay,       ///< both ways: what comes is passed on up to `pause` later
        Stall,       ///< both ways: nothing passes for `pause` (0: until resume()), then all of it
        BlackHole,   ///< both ways: nothing passes any more, and nothing is closed
        Cut,         ///< to the client: a close, inside a frame if it falls there
        Reset,       ///< to the client: a TCP reset
        HalfClose,   ///< to the client: the end of the stream; what the client writes still passes
        KeepOpen,    ///< to the client: when the distributor closes, the client is not told
        BitFlip,     ///< to the client: one bit of one byte is another
        Garbage,     ///< to the client: up to 64 bytes that nobody sent
    };
    Kind kind = Kind::None;
    /// So many bytes of the distributor pass untouched first, from the moment the fault is given. SingleBytes
    /// and Delay: from the beginning.
    qint64 after = 0;
    std::chrono::milliseconds pause{0};
    quint32 seed = 1; ///< which bit, which bytes, how long a delay
};

} // namespace support
