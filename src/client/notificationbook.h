#pragma once

#include "protocol/messages.h"

#include <optional>
#include <vector>

namespace client {

/// Counts who wants the notifications of which feed. Writes nothing itself: what is to be sent is returned.
class NotificationBook
{
public:
    using Request = protocol::NotificationRequest;

    /// The request that this call needs, if any: the first caller's add, the last one's remove.
    std::optional<Request> want(const QByteArray &feed);
    std::optional<Request> unwant(const QByteArray &feed);
    /// What has to be asked on a new connection, in the order it was asked for.
    std::vector<Request> all() const;

private:
    struct Entry
    {
        QByteArray feed;
        int wants = 0;
    };
    std::vector<Entry> m_entries;
};

} // namespace client
