#pragma once

#include "gui/inspector/payloaddecoder.h"
#include "store/laststate.h"

#include <atomic>

namespace gui {

/// What is known of a topic, put together: its latest image with the deltas since laid over it, where their
/// payloads are JSON objects (or CBOR or MessagePack maps).
struct CurrentState
{
    QByteArray json;      ///< the merged object; empty where there was nothing to merge
    bool isKnown = false; ///< any message of the topic was found
    bool hasImage = false;
    bool isWhole = false;   ///< of a dialect without deltas: the image is the latest message
    bool imageLost = false; ///< there was one, which had to leave the memory budget
    bool isStale = false;   ///< the last message says stale or refused
    quint64 imageRow = 0;
    qint64 lastUtcNs = 0;    ///< of the last message that counts
    qsizetype deltas = 0;    ///< laid over
    qsizetype notMerged = 0; ///< packets that are no such object, or could not be unwrapped
    quint64 missing = 0;     ///< messages that are not in the store any more, or were kept out of it
};

/// All packets of each message in their order, read as `reading` says. Any thread.
CurrentState currentState(const store::LastState &state, const PayloadReading &reading,
                          const std::atomic<bool> &stop);

} // namespace gui
