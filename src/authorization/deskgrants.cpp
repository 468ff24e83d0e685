// The part of Desk that keeps live grants: what was given, what is changed, what comes to its end.

#include "authorization/desk.h"

#include <utility>

namespace authorization {

namespace {

/// As an answer, to be judged like one. A revocation gives nothing, like a refusal.
Answer answerOf(const GrantChange &change)
{
    if (const auto *grant = std::get_if<GrantEntitlements>(&change))
        return *grant;
    if (const auto *grant = std::get_if<GrantUnfiltered>(&change))
        return *grant;
    return Deny{};
}

std::optional<WhyNot> objectionToState(GrantState state)
{
    switch (state) {
    case GrantState::Sent:
    case GrantState::Shown:
        return std::nullopt;
    case GrantState::Unsubscribed:
        return WhyNot::ClientLeft;
    case GrantState::Away:
        break;
    }
    return WhyNot::ClientNotKnown;
}

} // namespace

std::size_t Desk::grantsOf(const QByteArray &user) const
{
    return m_grants.countOf(user) + m_grantsOnTheirWay.value(user);
}

std::optional<WhyNot> Desk::objectionToChange(GrantId id, const GrantChange &change,
                                              const Confirmation &confirmation, TimePoint now) const
{
    const LiveGrant *grant = m_grants.find(id);
    if (!grant)
        return WhyNot::UnknownGrant;
    if (m_monitorOnly)
        return WhyNot::MonitorOnly;
    if (!m_connection)
        return WhyNot::Disconnected;
    if (grant->changing)
        return WhyNot::ChangeUnderWay;
    if (std::holds_alternative<Revoke>(change)) // takes, never gives
        return std::nullopt;
    if (const auto why = objectionToState(grant->state); why && !confirmation.secondLook)
        return why;
    return objectionToAnswer(answerOf(change), grant->hasPlainNames, confirmation, now);
}

Verdict Desk::change(GrantId id, const GrantChange &change, const Confirmation &confirmation,
                     const Signature &signature, TimePoint now)
{
    auto why = objectionToChange(id, change, confirmation, now);
    if (!why && !signature.isOfPerson())
        why = WhyNot::NotByRule;
    if (!why && lacksReason(signature))
        why = WhyNot::NoReason;
    tick(now);
    if (why)
        return *why;
    return decideChange(*m_grants.find(id), change, signature, now);
}

Decision Desk::decideChange(const LiveGrant &grant, const GrantChange &change, const Signature &signature,
                            TimePoint now)
{
    Decision decision;
    decision.id = DecisionId{++m_lastDecision};
    decision.grant = grant.id;
    decision.connection = *m_connection;
    decision.at = now;
    decision.asked = grant.who;
    decision.response = responseTo(grant.who, answerOf(change));
    if (std::holds_alternative<Revoke>(change))
        decision.response.entitlements = {revokingEntitlement};
    decision.until = endOf(answerOf(change));
    decision.signature = signature;

    LiveGrant changed = grant;
    changed.changing = decision.id;
    changed.whyNotChanged.clear();
    m_grants.put(std::move(changed));
    InFlight flight;
    flight.decision = decision;
    launch(std::move(flight));
    return decision;
}

Verdict Desk::changeRecorded(std::unordered_map<DecisionId, InFlight>::iterator flight, TimePoint now)
{
    const GrantId id = flight->second.decision.grant;
    auto why = objectionToSending(flight->second, now);
    if (!why && !m_grants.find(id))
        why = WhyNot::UnknownGrant;
    if (why) {
        changeFailed(takeFlight(flight), whyNotText(*why));
        tick(now);
        return *why;
    }
    flight->second.stage = Stage::Sending;
    m_changesToShow[id].push_back(flight->first);
    return flight->second.decision;
}

void Desk::changeFailed(const InFlight &flight, const QString &why)
{
    const LiveGrant *grant = m_grants.find(flight.decision.grant);
    if (!grant)
        return;
    if (const auto waiting = m_changesToShow.find(grant->id); waiting != m_changesToShow.end()) {
        std::erase(*waiting, flight.decision.id);
        if (waiting->empty())
            m_changesToShow.erase(waiting);
    }
    LiveGrant changed = *grant;
    changed.changing.reset();
    changed.whyNotChanged = why;
    changed.perhapsChanged = changed.perhapsChanged || flight.confirmed; // the add was not ours
    if (flight.decision.signature.isEndOfGrant)
        changed.isOverdue = true;
    m_grants.put(std::move(changed));
}

void Desk::changeSent(const InFlight &flight, TimePoint now)
{
    const LiveGrant *grant = m_grants.find(flight.decision.grant);
    if (!grant)
        return;
    LiveGrant changed = *grant;
    changed.changing.reset();
    m_grants.put(std::move(changed));
    GivenAnswer answer = givenBy(flight.decision);
    answer.sent = now;
    answer.confirmed = flight.confirmed;
    given(flight.decision.asked, answer, flight);
}

/// An answer that gives something, or takes it, was written to the connection.
void Desk::given(const protocol::AuthorizationRequest &who, const GivenAnswer &answer, const InFlight &flight)
{
    if (flight.target != m_targetNumber)
        return; // of another distributor
    const LiveGrant *known = m_grants.find(who.client, {who.feed, who.topic});
    LiveGrant grant = known ? *known : LiveGrant{};
    if (!known) {
        grant.who = who;
        grant.hasPlainNames = hasPlainNames(who);
    }
    // A revocation leaves a subscription that was shown, or ended, as it is; a grant makes it anew.
    const bool makesAnew = !known || grant.state == GrantState::Away ||
                           (grant.state == GrantState::Unsubscribed && answer.kind != AnswerKind::Revoke);
    if (makesAnew)
        grant.state = GrantState::Sent;
    if (!known && answer.confirmed && !flight.hasEnded) // there was no room for it then
        grant.state = GrantState::Shown;
    if (flight.isVoid)
        grant.state = GrantState::Away;
    grant.given = answer;
    grant.since = answer.sent.value_or(answer.decided);
    grant.perhapsChanged = false;
    grant.wasAway = flight.isVoid;
    grant.isOverdue = false;
    grant.whyNotChanged.clear();
    if (known)
        m_grants.put(std::move(grant));
    else
        m_grants.add(std::move(grant));
}

std::vector<Decision> Desk::endDue(const QString &operatorName, TimePoint now)
{
    tick(now);
    Signature ended{operatorName};
    ended.isEndOfGrant = true;
    std::vector<Decision> decisions;
    if (!m_connection || m_monitorOnly)
        return decisions;
    const auto timed = m_grants.timed(); // decideChange() writes to it
    for (const GrantId id : timed) {
        const LiveGrant &grant = *m_grants.find(id);
        if (grant.state == GrantState::Away || grant.changing || !isDue(*grant.given, now))
            continue;
        decisions.push_back(decideChange(grant, Revoke{}, ended, now));
    }
    return decisions;
}

/// An end that passes while this connection does not know the grant, or must not answer, is the operator's.
void Desk::markOverdue(TimePoint now)
{
    std::vector<GrantId> overdue;
    for (const GrantId id : m_grants.timed()) {
        const LiveGrant &grant = *m_grants.find(id);
        const bool isOurs = m_connection && !m_monitorOnly && grant.state != GrantState::Away;
        if (!isOurs && !grant.changing && isDue(*grant.given, now))
            overdue.push_back(id);
    }
    for (const GrantId id : overdue) {
        LiveGrant changed = *m_grants.find(id);
        changed.isOverdue = true;
        m_grants.put(std::move(changed));
    }
}

void Desk::recall(const protocol::AuthorizationRequest &who, const GivenAnswer &given, TimePoint now)
{
    if (!given.until || m_grants.find(who.client, {who.feed, who.topic}))
        return;
    LiveGrant grant;
    grant.who = who;
    grant.hasPlainNames = hasPlainNames(who);
    grant.state = GrantState::Away;
    grant.wasAway = true;
    grant.since = given.sent.value_or(given.decided);
    grant.given = given;
    grant.given->decided.monotonic =
        now.monotonic - (now.utc - given.decided.utc); // that run's clock is gone
    m_grants.add(std::move(grant));
    markOverdue(now);
}

bool Desk::dismiss(GrantId id)
{
    const LiveGrant *grant = m_grants.find(id);
    if (!grant || grant->state != GrantState::Away || grant->changing)
        return false;
    m_grants.remove(id);
    return true;
}

} // namespace authorization
