#pragma once

#include "authorization/clientbook.h"
#include "authorization/grant.h"

#include <QHash>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace authorization {

class GrantListener;

/// The live grants of a desk, found by id, by client, by topic and by user. Written by the desk alone.
/// Bounded: what notifications tell of is not listed when there is no room (counted); of our own the oldest
/// that no notification shows makes room.
class GrantBook
{
public:
    struct Limits
    {
        std::size_t grants = 200'000;
        qint64 nameBytes = qint64{64} * 1024 * 1024;
    };
    explicit GrantBook(const Limits &limits);

    void addListener(GrantListener *listener);
    void removeListener(GrantListener *listener);

    std::size_t size() const { return m_grants.size(); }
    /// In the order in which they came to be known.
    const std::map<GrantId, LiveGrant> &all() const { return m_grants; }
    const LiveGrant *find(GrantId id) const;
    const LiveGrant *find(const protocol::ClientId &client, const ClientBook::Topic &topic) const;
    /// Who subscribes to a feed and topic.
    std::vector<GrantId> subscribersOf(const ClientBook::Topic &topic) const;
    std::vector<GrantId> ofClient(const protocol::ClientId &client) const;
    /// Grants of a user that are not revoked.
    std::size_t countOf(const QByteArray &user) const { return m_countOfUser.value(user); }
    /// Those with an end that has not been dealt with.
    const std::set<GrantId> &timed() const { return m_timed; }
    /// Subscriptions that notifications told of while there was no room.
    quint64 notListed() const { return m_notListed; }
    /// Grants of ours that made room.
    quint64 dropped() const { return m_dropped; }

    /// Adds it with an id of its own; none where there is no room, which only a grant that is not from us can
    /// meet.
    std::optional<GrantId> add(LiveGrant grant);
    /// Takes the place of the one with its id, which must be there; client, feed and topic stay.
    void put(LiveGrant grant);
    void remove(GrantId id);

private:
    void count(const LiveGrant &grant, int by);

    Limits m_limits;
    std::map<GrantId, LiveGrant> m_grants;
    QHash<protocol::ClientId, QHash<ClientBook::Topic, GrantId>> m_ofClient;
    QHash<ClientBook::Topic, std::set<GrantId>> m_ofTopic;
    QHash<QByteArray, std::size_t> m_countOfUser;
    std::set<GrantId> m_timed;
    std::set<GrantId> m_notShown; ///< ours, in the states Sent and Away
    std::vector<GrantListener *> m_listeners;
    qint64 m_nameBytes = 0;
    quint64 m_last = 0;
    quint64 m_notListed = 0;
    quint64 m_dropped = 0;
};

} // namespace authorization
