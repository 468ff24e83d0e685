#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace distributor {

/// Where the broker puts the frames for one client.
class ClientSink
{
public:
    enum class Kind {
        Message,
        Snapshot, ///< one of the many that answer a notification request at once
    };

    virtual ~ClientSink();
    /// A whole frame, which may be shared with other clients. Must not call the broker.
    virtual void deliver(const QByteArray &frame, Kind kind) = 0;
    /// A subscription of the client has begun or ended, but for those that end with its connection. Must not
    /// call the broker.
    virtual void subscriptionChanged(QByteArrayView feed, QByteArrayView topic, bool isSubscribed);
};

} // namespace distributor
