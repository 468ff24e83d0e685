// The part of Desk that makes answers and follows them; desk.cpp has what happens outside.

#include "authorization/desk.h"

#include <algorithm>

namespace authorization {

namespace {

protocol::Entitlements sortedOnce(protocol::Entitlements entitlements)
{
    std::sort(entitlements.begin(), entitlements.end());
    entitlements.erase(std::unique(entitlements.begin(), entitlements.end()), entitlements.end());
    return entitlements;
}

protocol::AuthorizationResponse responseTo(const protocol::AuthorizationRequest &asked, const Answer &answer)
{
    protocol::AuthorizationResponse response{asked.client, asked.feed, asked.topic, true, {}};
    if (const auto *grant = std::get_if<GrantEntitlements>(&answer))
        response.entitlements = sortedOnce(grant->entitlements);
    response.isAuthorizationRequired = !std::holds_alternative<GrantUnfiltered>(answer);
    return response;
}

std::optional<WhyNot> objectionToState(RequestState state, bool secondLook)
{
    switch (state) {
    case RequestState::Pending:
    case RequestState::NotSent:
        return std::nullopt;
    case RequestState::ClientLeft:
        return secondLook ? std::nullopt : std::optional(WhyNot::ClientLeft);
    case RequestState::Expired:
        return WhyNot::Expired;
    case RequestState::Void:
        return WhyNot::Disconnected;
    case RequestState::Recording:
    case RequestState::Sending:
    case RequestState::Sent:
    case RequestState::Confirmed:
    case RequestState::PerhapsChanged:
    case RequestState::Denied:
        break;
    }
    return WhyNot::AlreadyAnswered;
}

std::optional<WhyNot> objectionToAnswer(const Request &row, const Answer &answer,
                                        const Confirmation &confirmation)
{
    if (std::holds_alternative<Deny>(answer))
        return std::nullopt;
    if (!row.hasPlainNames && !confirmation.secondLook)
        return WhyNot::NameNeedsSecondLook;
    if (std::holds_alternative<GrantUnfiltered>(answer))
        return confirmation.unfilteredConfirmed ? std::nullopt
                                                : std::optional(WhyNot::UnfilteredNotConfirmed);
    const auto &entitlements = std::get<GrantEntitlements>(answer).entitlements;
    if (entitlements.empty())
        return WhyNot::EmptyGrant;
    if (entitlements.size() > maxEntitlements && sortedOnce(entitlements).size() > maxEntitlements)
        return WhyNot::TooManyEntitlements;
    return std::nullopt;
}

bool isAlike(const Request &a, const Request &b)
{
    return a.asked.user == b.asked.user && a.asked.host == b.asked.host && a.asked.feed == b.asked.feed;
}

} // namespace

std::optional<WhyNot> Desk::objection(RequestId id, const Answer &answer, const Confirmation &confirmation,
                                      TimePoint now) const
{
    const Request *row = m_rows.find(id);
    if (!row)
        return WhyNot::UnknownRequest;
    if (m_monitorOnly)
        return WhyNot::MonitorOnly;
    if (isOpen(row->state) && m_connection != row->connection)
        return WhyNot::Disconnected;
    if (isOpen(row->state) && isTooOld(*row, now))
        return WhyNot::Expired;
    if (const auto why = objectionToState(row->state, confirmation.secondLook))
        return why;
    return objectionToAnswer(*row, answer, confirmation);
}

Verdict Desk::answer(RequestId id, const Answer &answer, const Confirmation &confirmation,
                     const Signature &signature, TimePoint now)
{
    const auto why = objection(id, answer, confirmation, now);
    tick(now);
    if (why)
        return *why;
    return decide(*m_rows.find(id), answer, signature, now);
}

std::optional<NotTogether> Desk::objectionTogether(std::span<const RequestId> ids, const Answer &answer,
                                                   const Confirmation &confirmation, TimePoint now) const
{
    if (ids.empty())
        return NotTogether{WhyNot::NothingChosen, {}};
    if (ids.size() > maxAnsweredTogether)
        return NotTogether{WhyNot::TooManyRequests, {}};
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (const auto why = objection(*id, answer, confirmation, now))
            return NotTogether{*why, *id};
        if (std::find(ids.begin(), id, *id) != id)
            return NotTogether{WhyNot::ChosenTwice, *id};
        if (!isAlike(*m_rows.find(ids[0]), *m_rows.find(*id)))
            return NotTogether{WhyNot::MixedRequests, *id};
    }
    return std::nullopt;
}

VerdictTogether Desk::answerTogether(std::span<const RequestId> ids, const Answer &answer,
                                     const Confirmation &confirmation, const Signature &signature,
                                     TimePoint now)
{
    const auto refusal = objectionTogether(ids, answer, confirmation, now);
    tick(now);
    if (refusal)
        return *refusal;
    std::vector<Decision> decisions;
    decisions.reserve(ids.size());
    for (const RequestId id : ids)
        decisions.push_back(decide(*m_rows.find(id), answer, signature, now));
    return decisions;
}

Decision Desk::decide(Request row, const Answer &answer, const Signature &signature, TimePoint now)
{
    Decision decision;
    decision.id = DecisionId{++m_lastDecision};
    decision.request = row.id;
    decision.connection = row.connection;
    decision.at = now;
    decision.asked = row.asked;
    decision.response = responseTo(row.asked, answer);
    decision.signature = signature;

    InFlight flight{decision};
    flight.clientLeft = row.state == RequestState::ClientLeft;
    row.state = RequestState::Recording;
    row.whyNotSent.clear();
    row.answer = GivenAnswer{
        decision.id, kindOf(decision.response), decision.response.entitlements, signature, now, {}, {}};
    put(std::move(row));
    m_inFlight.emplace(decision.id, std::move(flight));
    return decision;
}

std::optional<WhyNot> Desk::objectionToSending(const InFlight &flight, TimePoint now) const
{
    if (flight.isVoid || m_connection != flight.decision.connection)
        return WhyNot::Disconnected;
    if (m_monitorOnly)
        return WhyNot::MonitorOnly;
    const Request *row = m_rows.find(flight.decision.request);
    if (row && isTooOld(*row, now))
        return WhyNot::Expired;
    if (flight.leftSinceDecided)
        return WhyNot::ClientLeft;
    return std::nullopt;
}

Verdict Desk::recorded(DecisionId id, TimePoint now)
{
    const auto flight = m_inFlight.find(id);
    if (flight == m_inFlight.end() || flight->second.stage != Stage::Recording)
        return WhyNot::UnknownDecision;

    const Request *row = m_rows.find(flight->second.decision.request);
    const auto why = objectionToSending(flight->second, now);
    if (why || !row) {
        const InFlight landed = std::move(flight->second);
        m_inFlight.erase(flight);
        reopen(landed, whyNotText(why.value_or(WhyNot::UnknownRequest)));
        tick(now);
        return why.value_or(WhyNot::UnknownRequest);
    }
    flight->second.stage = Stage::Sending;
    Request changed = *row;
    changed.state = RequestState::Sending;
    put(std::move(changed));
    return flight->second.decision;
}

void Desk::recordFailed(DecisionId id, const QString &why)
{
    if (const auto flight = land(id, Stage::Recording))
        reopen(*flight, why);
    trim();
}

void Desk::sent(DecisionId id, TimePoint now)
{
    const auto flight = land(id, Stage::Sending);
    const Request *row = flight ? m_rows.find(flight->decision.request) : nullptr;
    if (!row)
        return;
    Request changed = *row;
    changed.answer->sent = now;
    changed.subscriptionEnded = flight->leftSinceDecided;
    if (changed.answer->kind == AnswerKind::Deny)
        changed.state = RequestState::Denied;
    else
        changed.state = changed.answer->confirmed ? RequestState::Confirmed : RequestState::Sent;
    put(std::move(changed));
    trim();
}

void Desk::notSent(DecisionId id, const QString &why)
{
    if (const auto flight = land(id, Stage::Sending))
        reopen(*flight, why);
    trim();
}

std::optional<Desk::InFlight> Desk::land(DecisionId id, Stage stage)
{
    const auto flight = m_inFlight.find(id);
    if (flight == m_inFlight.end() || flight->second.stage != stage)
        return std::nullopt;
    const InFlight landed = std::move(flight->second);
    m_inFlight.erase(flight);
    return landed;
}

/// Nothing was written: the row waits for a person again, unless its connection has ended.
void Desk::reopen(const InFlight &flight, const QString &whyNotSent)
{
    const Request *row = m_rows.find(flight.decision.request);
    if (!row)
        return;
    Request changed = *row;
    changed.state = flight.clientLeft ? RequestState::ClientLeft : RequestState::NotSent;
    if (flight.isVoid)
        changed.state = RequestState::Void;
    changed.whyNotSent = whyNotSent;
    if (changed.answer->confirmed) { // the add was not ours
        changed.answer->confirmed.reset();
        ++changed.unexplainedAdds;
    }
    put(std::move(changed));
}

} // namespace authorization
