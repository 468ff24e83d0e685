#pragma once

#include <QByteArray>

namespace store {
class PacketStore;
}

/// What is stored for the figures of filters: JSON of `payloadBytes` in frames of dialect 4, on 1,000 topics
/// in turn from 10 users. One in 20 is unicast, one in 100 has a second packet, one in 10,000 has `needle` in
/// its payload; `bid` runs from 0 to 100.
struct FilterLoad
{
    quint64 messages = 10'000'000;
    int payloadBytes = 69; ///< makes frames of 133 bytes, the few with a second packet apart

    QByteArray block() const;
    void fill(store::PacketStore &store) const;
};

/// 50 million small messages on 1,000 topics, and one on RARE in each 5 million.
void fillWithVeryMany(store::PacketStore &store);
