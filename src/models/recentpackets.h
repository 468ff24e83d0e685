#pragma once

#include "authorization/sight.h"

#include <QByteArray>
#include <QtGlobal>

#include <atomic>

namespace store {
class PacketStore;
}

namespace models {

/// The entitlements of the packets that came on a topic lately, newest first. A value.
struct RecentPackets
{
    authorization::PacketSets sets;
    quint64 messages = 0;
    double seconds = 0;     ///< of which stretch of time they are
    bool isPart = false;    ///< there were more than are looked at
    bool isStopped = false; ///< not finished: not to be shown
};

/// Looks at the messages of the last minute, at most some ten thousand of the topic's. `nowUtcNs`: UTC,
/// nanoseconds since 1970. Looks at 32 bytes of each row in that time, so it is for another thread than the
/// window's; pins one segment at a time. Ends early after `stop`.
RecentPackets recentPackets(const store::PacketStore &store, const QByteArray &feed, const QByteArray &topic,
                            qint64 nowUtcNs, const std::atomic<bool> &stop);

} // namespace models
