#include "client/notificationbook.h"

#include <algorithm>

namespace client {

std::optional<NotificationBook::Request> NotificationBook::want(const QByteArray &feed)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&feed](const Entry &known) { return known.feed == feed; });
    if (entry != m_entries.end()) {
        ++entry->wants;
        return std::nullopt;
    }
    m_entries.push_back({feed, 1});
    return Request{feed, true};
}

std::optional<NotificationBook::Request> NotificationBook::unwant(const QByteArray &feed)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&feed](const Entry &known) { return known.feed == feed; });
    if (entry == m_entries.end() || --entry->wants > 0)
        return std::nullopt;
    m_entries.erase(entry);
    return Request{feed, false};
}

std::vector<NotificationBook::Request> NotificationBook::all() const
{
    std::vector<Request> requests;
    for (const Entry &entry : m_entries)
        requests.push_back({entry.feed, true});
    return requests;
}

} // namespace client
