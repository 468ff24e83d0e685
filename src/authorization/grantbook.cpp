#include "authorization/grantbook.h"

#include "authorization/grantlistener.h"
#include "authorization/requesttable.h"

#include <algorithm>
#include <utility>

namespace authorization {

namespace {

ClientBook::Topic topicOf(const LiveGrant &grant)
{
    return {grant.who.feed, grant.who.topic};
}

} // namespace

GrantListener::~GrantListener() = default;

GrantBook::GrantBook(const Limits &limits)
    : m_limits(limits)
{}

void GrantBook::addListener(GrantListener *listener)
{
    m_listeners.push_back(listener);
}

void GrantBook::removeListener(GrantListener *listener)
{
    std::erase(m_listeners, listener);
}

const LiveGrant *GrantBook::find(GrantId id) const
{
    const auto found = m_grants.find(id);
    return found == m_grants.end() ? nullptr : &found->second;
}

const LiveGrant *GrantBook::find(const protocol::ClientId &client, const ClientBook::Topic &topic) const
{
    const auto topics = m_ofClient.constFind(client);
    if (topics == m_ofClient.constEnd())
        return nullptr;
    const auto id = topics->constFind(topic);
    return id == topics->constEnd() ? nullptr : find(id.value());
}

std::vector<GrantId> GrantBook::subscribersOf(const ClientBook::Topic &topic) const
{
    const auto ids = m_ofTopic.constFind(topic);
    return ids == m_ofTopic.constEnd() ? std::vector<GrantId>()
                                       : std::vector<GrantId>(ids->begin(), ids->end());
}

std::vector<GrantId> GrantBook::ofClient(const protocol::ClientId &client) const
{
    const auto topics = m_ofClient.constFind(client);
    if (topics == m_ofClient.constEnd())
        return {};
    std::vector<GrantId> ids(topics->begin(), topics->end());
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<GrantId> GrantBook::add(LiveGrant grant)
{
    const qint64 bytes = nameBytes(grant.who);
    while (grant.given && !m_notShown.empty() &&
           (m_grants.size() >= m_limits.grants || m_nameBytes + bytes > m_limits.nameBytes)) {
        ++m_dropped;
        remove(*m_notShown.begin());
    }
    if (!grant.given && (m_grants.size() >= m_limits.grants || m_nameBytes + bytes > m_limits.nameBytes)) {
        ++m_notListed;
        return std::nullopt;
    }
    grant.id = GrantId{++m_last};
    m_ofClient[grant.who.client].insert(topicOf(grant), grant.id);
    m_ofTopic[topicOf(grant)].insert(grant.id);
    m_nameBytes += bytes;
    count(grant, 1);
    const auto &kept = m_grants.emplace(grant.id, std::move(grant)).first->second;
    for (GrantListener *listener : m_listeners)
        listener->grantAdded(kept);
    return kept.id;
}

void GrantBook::put(LiveGrant grant)
{
    const auto found = m_grants.find(grant.id);
    if (found == m_grants.end() || found->second == grant)
        return;
    count(found->second, -1);
    m_nameBytes += nameBytes(grant.who) - nameBytes(found->second.who);
    found->second = std::move(grant);
    count(found->second, 1);
    for (GrantListener *listener : m_listeners)
        listener->grantChanged(found->second);
}

void GrantBook::remove(GrantId id)
{
    const auto found = m_grants.find(id);
    if (found == m_grants.end())
        return;
    const LiveGrant grant = std::move(found->second);
    m_grants.erase(found);
    count(grant, -1);
    m_nameBytes -= nameBytes(grant.who);
    const auto topics = m_ofClient.find(grant.who.client);
    topics->remove(topicOf(grant));
    if (topics->isEmpty())
        m_ofClient.erase(topics);
    const auto subscribers = m_ofTopic.find(topicOf(grant));
    subscribers->erase(id);
    if (subscribers->empty())
        m_ofTopic.erase(subscribers);
    for (GrantListener *listener : m_listeners)
        listener->grantRemoved(grant);
}

void GrantBook::count(const LiveGrant &grant, int by)
{
    const bool isOurs = grant.given.has_value();
    const auto keepIn = [&](std::set<GrantId> &ids, bool isIn) {
        if (by > 0 && isIn)
            ids.insert(grant.id);
        else
            ids.erase(grant.id);
    };
    keepIn(m_timed, grant.until() && !grant.isOverdue);
    keepIn(m_notShown, isOurs && (grant.state == GrantState::Sent || grant.state == GrantState::Away));
    if (grant.access() == Access::Revoked)
        return;
    std::size_t &users = m_countOfUser[grant.who.user];
    users = by > 0 ? users + 1 : users - 1;
    if (users == 0)
        m_countOfUser.remove(grant.who.user);
}

} // namespace authorization
