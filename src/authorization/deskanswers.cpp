// The part of Desk that makes answers and follows them; desk.cpp has what happens outside.

#include "authorization/desk.h"

#include <algorithm>
#include <utility>

namespace authorization {

namespace {

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

bool isNewGrant(const Decision &decision)
{
    return decision.grant == GrantId{} && kindOf(decision.response) != AnswerKind::Deny;
}

bool isAlike(const Request &a, const Request &b)
{
    return a.asked.user == b.asked.user && a.asked.host == b.asked.host && a.asked.feed == b.asked.feed;
}

/// What a rule may not do, whoever asks in its name.
std::optional<WhyNot> objectionToRule(const Signature &signature, const Answer &answer, bool areRulesOn)
{
    if (!signature.rule)
        return std::nullopt;
    if (!areRulesOn)
        return WhyNot::RulesOff;
    return std::holds_alternative<GrantUnfiltered>(answer) ? std::optional(WhyNot::NotByRule) : std::nullopt;
}

/// Only a person can have looked.
Confirmation confirmedBy(const Signature &signature, const Confirmation &confirmation)
{
    return signature.isOfPerson() ? confirmation : Confirmation{};
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
    const bool isRegrant = row->state == RequestState::Denied && !std::holds_alternative<Deny>(answer);
    if (const auto why = isRegrant ? objectionToRegrant(*row, confirmation.secondLook)
                                   : objectionToState(row->state, confirmation.secondLook))
        return why;
    return objectionToAnswer(answer, row->hasPlainNames, confirmation, now);
}

/// A refusal can be turned into a grant while its client stays (docs/protocol.md section 6).
std::optional<WhyNot> Desk::objectionToRegrant(const Request &row, bool secondLook) const
{
    const auto newest = m_clients.newest(row.asked.client, {row.asked.feed, row.asked.topic});
    if (m_connection != row.connection || !newest)
        return WhyNot::Disconnected;
    if (*newest != row.id)
        return WhyNot::AlreadyAnswered; // it was asked again since: that request is the one to answer
    const bool isFine = secondLook || m_clients.isThere(row.asked.client);
    return isFine ? std::nullopt : std::optional(WhyNot::ClientNotKnown);
}

Verdict Desk::answer(RequestId id, const Answer &answer, const Confirmation &confirmation,
                     const Signature &signature, TimePoint now)
{
    auto why = objectionToRule(signature, answer, m_rulesOn);
    if (!why)
        why = objection(id, answer, confirmedBy(signature, confirmation), now);
    if (!why && lacksReason(signature))
        why = WhyNot::NoReason;
    if (why) {
        tick(now);
        return *why;
    }
    // Before what has become too old makes the oldest settled row go: that may be this one.
    Decision decision = decide(*m_rows.find(id), answer, signature, now);
    tick(now);
    return decision;
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
    auto refusal = objectionTogether(ids, answer, confirmedBy(signature, confirmation), now);
    if (const auto why = objectionToRule(signature, answer, m_rulesOn))
        refusal = NotTogether{*why, {}};
    if (!refusal && lacksReason(signature))
        refusal = NotTogether{WhyNot::NoReason, {}};
    if (refusal) {
        tick(now);
        return *refusal;
    }
    std::vector<Decision> decisions;
    decisions.reserve(ids.size());
    for (const RequestId id : ids)
        decisions.push_back(decide(*m_rows.find(id), answer, signature, now));
    tick(now);
    return decisions;
}

bool Desk::lacksReason(const Signature &signature) const
{
    return m_reasonNeeded && signature.isOfPerson() && signature.reason.trimmed().isEmpty();
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
    decision.until = endOf(answer);
    decision.signature = signature;

    InFlight flight;
    flight.decision = decision;
    flight.clientLeft = row.state == RequestState::ClientLeft;
    flight.afterRefusal = row.state == RequestState::Denied;
    if (flight.afterRefusal)
        row.refusal = row.answer;
    row.state = RequestState::Recording;
    row.whyNotSent.clear();
    row.answer = givenBy(decision);
    put(std::move(row));
    launch(std::move(flight));
    return decision;
}

std::optional<WhyNot> Desk::objectionToSending(const InFlight &flight, TimePoint now) const
{
    if (flight.isVoid || m_connection != flight.decision.connection)
        return WhyNot::Disconnected;
    if (m_monitorOnly)
        return WhyNot::MonitorOnly;
    if (flight.decision.signature.rule && !m_rulesOn)
        return WhyNot::RulesOff;
    const Request *row = m_rows.find(flight.decision.request);
    if (row && !flight.afterRefusal && isTooOld(*row, now))
        return WhyNot::Expired;
    const bool isRevocation = kindOf(flight.decision.response) == AnswerKind::Revoke;
    if (flight.leftSinceDecided && !isRevocation)
        return WhyNot::ClientLeft;
    return std::nullopt;
}

Verdict Desk::recorded(DecisionId id, TimePoint now)
{
    const auto flight = m_inFlight.find(id);
    if (flight == m_inFlight.end() || flight->second.stage != Stage::Recording)
        return WhyNot::UnknownDecision;
    if (flight->second.decision.grant != GrantId{})
        return changeRecorded(flight, now);

    const Request *row = m_rows.find(flight->second.decision.request);
    const auto why = objectionToSending(flight->second, now);
    if (why || !row) {
        reopen(takeFlight(flight), whyNotText(why.value_or(WhyNot::UnknownRequest)));
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
        notWritten(*flight, why);
    trim();
}

void Desk::sent(DecisionId id, TimePoint now)
{
    const auto flight = land(id, Stage::Sending);
    if (flight && flight->decision.grant != GrantId{})
        changeSent(*flight, now);
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
    if (changed.answer->kind != AnswerKind::Deny && !flight->leftSinceDecided)
        given(changed.asked, *changed.answer, *flight);
    put(std::move(changed));
    trim();
}

void Desk::notSent(DecisionId id, const QString &why)
{
    if (const auto flight = land(id, Stage::Sending))
        notWritten(*flight, why);
    trim();
}

void Desk::notWritten(const InFlight &flight, const QString &why)
{
    if (flight.decision.grant != GrantId{})
        changeFailed(flight, why);
    else
        reopen(flight, why);
}

std::optional<Desk::InFlight> Desk::land(DecisionId id, Stage stage)
{
    const auto flight = m_inFlight.find(id);
    if (flight == m_inFlight.end() || flight->second.stage != stage)
        return std::nullopt;
    return takeFlight(flight);
}

void Desk::launch(InFlight flight)
{
    flight.target = m_targetNumber;
    if (isNewGrant(flight.decision))
        ++m_grantsOnTheirWay[flight.decision.asked.user];
    m_inFlight.emplace(flight.decision.id, std::move(flight));
}

Desk::InFlight Desk::takeFlight(std::unordered_map<DecisionId, InFlight>::iterator flight)
{
    InFlight landed = std::move(flight->second);
    m_inFlight.erase(flight);
    if (const auto &user = landed.decision.asked.user; isNewGrant(landed.decision)) {
        if (--m_grantsOnTheirWay[user] == 0)
            m_grantsOnTheirWay.remove(user);
    }
    return landed;
}

/// Nothing was written: the row waits for a person again, unless its connection has ended.
void Desk::reopen(const InFlight &flight, const QString &whyNotSent)
{
    const Request *row = m_rows.find(flight.decision.request);
    if (!row)
        return;
    Request changed = *row;
    changed.whyNotSent = whyNotSent;
    if (flight.afterRefusal) {
        if (changed.refusal) { // not put back yet, when the connection ended
            changed.unexplainedAdds += changed.answer->confirmed ? 1 : 0;
            changed.answer = std::exchange(changed.refusal, std::nullopt);
        }
        changed.subscriptionEnded = changed.subscriptionEnded || flight.leftSinceDecided;
        changed.state = RequestState::Denied;
        put(std::move(changed));
        return;
    }
    changed.state = flight.clientLeft ? RequestState::ClientLeft : RequestState::NotSent;
    if (flight.isVoid)
        changed.state = RequestState::Void;
    if (changed.answer->confirmed) { // the add was not ours
        changed.answer->confirmed.reset();
        ++changed.unexplainedAdds;
    }
    put(std::move(changed));
}

} // namespace authorization
