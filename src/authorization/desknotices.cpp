// The part of Desk that takes in notifications: which answers they confirm, who has left.

#include "authorization/desk.h"

#include <algorithm>
#include <limits>

namespace authorization {

namespace {

/// How far back the answers to one client, feed and topic are looked at.
constexpr int chainLimit = 32;

bool isGrantSent(const Request &row)
{
    return row.state == RequestState::Sent || row.state == RequestState::Confirmed ||
           row.state == RequestState::PerhapsChanged;
}

void countUp(std::uint32_t &count)
{
    count += count < std::numeric_limits<std::uint32_t>::max() ? 1 : 0;
}

} // namespace

void Desk::notified(const protocol::ForwardedSubscriptionRequest &subscription, TimePoint now)
{
    if (!m_connection)
        return;
    if (subscription.isAdd)
        addNotified(subscription, now);
    else
        removeNotified(subscription);
}

void Desk::addNotified(const protocol::ForwardedSubscriptionRequest &subscription, TimePoint now)
{
    const Topic topic{subscription.feed, subscription.topic};
    m_clients.subscribed(subscription.client, topic);

    // Each grant explains one add (docs/protocol.md section 6); the oldest that still waits for its own gets
    // this one. An add may be told of before the report that the response was written, so Sending counts.
    const Request *unconfirmed = nullptr;
    std::optional<RequestId> grant;
    const auto newest = m_clients.newest(subscription.client, topic);
    const Request *row = newest ? m_rows.find(*newest) : nullptr;
    const bool isKnown = row != nullptr;
    for (int i = 0; row && i < chainLimit; ++i) {
        const bool isGrant = row->answer && row->answer->kind != AnswerKind::Deny &&
                             (isGrantSent(*row) || row->state == RequestState::Sending);
        if (isGrant && !grant)
            grant = row->id;
        if (isGrant && !row->answer->confirmed)
            unconfirmed = row;
        row = row->earlier ? m_rows.find(*row->earlier) : nullptr;
    }
    const auto decision = unconfirmed ? std::optional(unconfirmed->answer->decision) : std::nullopt;
    const bool isOfChange = confirmChange(subscription.client, topic, decision, now);
    if (isKnown && !isOfChange) {
        Request changed = unconfirmed ? *unconfirmed : *m_rows.find(grant.value_or(*newest));
        if (unconfirmed) {
            changed.answer->confirmed = now;
            if (changed.state == RequestState::Sent)
                changed.state = RequestState::Confirmed;
        } else {
            countUp(changed.unexplainedAdds);
            if (isGrantSent(changed))
                changed.state = RequestState::PerhapsChanged;
        }
        put(std::move(changed));
    }
    showGrant(subscription, isOfChange || decision.has_value(), now);
    const LiveGrant *live = m_grants.find(subscription.client, topic);
    if (!isOfChange && decision && live && live->given && live->given->decision == *decision) {
        LiveGrant shown = *live;
        shown.given->confirmed = now;
        m_grants.put(std::move(shown));
    }
}

/// Whether the add is that of a change of a live grant, and not of the earlier decision `before`.
bool Desk::confirmChange(const protocol::ClientId &client, const Topic &topic,
                         std::optional<DecisionId> before, TimePoint now)
{
    const LiveGrant *grant = m_grants.find(client, topic);
    const auto waiting = grant ? m_changesToShow.find(grant->id) : m_changesToShow.end();
    if (waiting == m_changesToShow.end() || (before && *before < waiting->front()))
        return false;
    const DecisionId id = waiting->front();
    waiting->erase(waiting->begin());
    if (waiting->empty())
        m_changesToShow.erase(waiting);
    if (const auto flight = m_inFlight.find(id); flight != m_inFlight.end())
        flight->second.confirmed = now;
    if (grant->given && grant->given->decision == id) {
        LiveGrant changed = *grant;
        changed.given->confirmed = now;
        m_grants.put(std::move(changed));
    }
    return true;
}

void Desk::showGrant(const protocol::ForwardedSubscriptionRequest &subscription, bool isExplained,
                     TimePoint now)
{
    const LiveGrant *known = m_grants.find(subscription.client, {subscription.feed, subscription.topic});
    if (!known) {
        LiveGrant grant;
        grant.who = {subscription.client, subscription.host, subscription.user, subscription.feed,
                     subscription.topic};
        grant.hasPlainNames = hasPlainNames(grant.who);
        grant.state = GrantState::Shown;
        grant.since = now;
        m_grants.add(std::move(grant));
        return;
    }
    LiveGrant changed = *known;
    changed.state = GrantState::Shown;
    if (known->state == GrantState::Away)
        changed.isOverdue = changed.isOverdue || (changed.given && isDue(*changed.given, now));
    else if (!isExplained && changed.given && !changed.given->confirmed)
        changed.given->confirmed = now; // its own: the row of the request has made room since
    else if (!isExplained && changed.given)
        changed.perhapsChanged = true;
    m_grants.put(std::move(changed));
}

void Desk::removeNotified(const protocol::ForwardedSubscriptionRequest &subscription)
{
    const Topic topic{subscription.feed, subscription.topic};
    const bool hasLeft = m_clients.unsubscribed(subscription.client, topic);
    if (const auto newest = m_clients.newest(subscription.client, topic))
        clientLeft(*newest);
    endGrants(subscription.client, topic, hasLeft);
    if (!hasLeft)
        return;
    const auto waiting = m_clients.waiting(subscription.client);
    for (const RequestId id : waiting)
        clientLeft(id);
}

/// Of a client that has left all grants end. One that stays may go on getting data after a remove
/// (docs/protocol.md section 6), so the grant stays listed.
void Desk::endGrants(const protocol::ClientId &client, const Topic &topic, bool hasLeft)
{
    if (hasLeft) {
        for (const GrantId id : m_grants.ofClient(client)) {
            m_changesToShow.remove(id);
            m_grants.remove(id);
        }
        return;
    }
    const LiveGrant *grant = m_grants.find(client, topic);
    if (!grant)
        return;
    if (grant->changing)
        setClientLeft(*grant->changing, true);
    LiveGrant changed = *grant;
    changed.state = GrantState::Unsubscribed;
    m_grants.put(std::move(changed));
}

void Desk::clientLeft(RequestId id)
{
    const Request *row = m_rows.find(id);
    if (!row)
        return;
    Request changed = *row;
    if (changed.state == RequestState::Pending || changed.state == RequestState::NotSent)
        changed.state = RequestState::ClientLeft;
    else if (changed.state == RequestState::Recording || changed.state == RequestState::Sending)
        setClientLeft(changed.answer->decision, true);
    else if (changed.answer)
        changed.subscriptionEnded = true;
    put(std::move(changed));
}

void Desk::setClientLeft(DecisionId id, bool clientLeft)
{
    const auto flight = m_inFlight.find(id);
    if (flight == m_inFlight.end())
        return;
    flight->second.clientLeft = flight->second.leftSinceDecided = clientLeft;
    flight->second.hasEnded = flight->second.hasEnded || clientLeft;
}

/// What we know of other clients is unknown again.
void Desk::forgetConnection()
{
    m_clients.clear();
    m_changesToShow.clear();
    std::vector<GrantId> ids;
    for (const auto &[id, grant] : m_grants.all())
        ids.push_back(id);
    for (const GrantId id : ids) {
        LiveGrant grant = *m_grants.find(id);
        if (!grant.given) {
            m_grants.remove(id);
            continue;
        }
        grant.state = GrantState::Away;
        grant.wasAway = true;
        m_grants.put(std::move(grant));
    }
}

} // namespace authorization
