#include "authorization/ruleanswering.h"

#include <utility>

namespace authorization {

RuleAnswering::RuleAnswering(Desk &desk)
    : m_desk(desk)
    , m_limit(RuleSet{}.answers, RuleSet{}.per)
{
    m_desk.setRulesOn(false);
}

RuleAnswering::~RuleAnswering()
{
    m_desk.setRulesOn(false);
}

void RuleAnswering::switchOn(RuleSet rules, PresetBook presets, const QString &operatorName)
{
    m_rules = std::move(rules);
    m_presets = std::move(presets);
    m_stamp = m_rules.stamp();
    m_operator = operatorName;
    m_limit = RateLimit(m_rules.answers, m_rules.per);
    m_desk.setRulesOn(true);
}

void RuleAnswering::switchOff()
{
    m_desk.setRulesOn(false);
}

Judgement RuleAnswering::judgementOf(const Request &request, TimePoint now) const
{
    Judgement judgement =
        judge(m_rules, m_presets, request.asked, now.utc, m_desk.grantsOf(request.asked.user));
    if (judgement.action == Rule::Action::Ask)
        return judgement;
    if (request.state != RequestState::Pending) {
        judgement.action = Rule::Action::Ask;
        judgement.why = Judgement::Why::ClientLeft;
    } else if (!m_limit.hasRoom(now.monotonic)) {
        judgement.action = Rule::Action::Ask;
        judgement.why = Judgement::Why::TooMany;
    }
    return judgement;
}

std::optional<RuleAnswering::Done> RuleAnswering::requestArrived(RequestId id, TimePoint now)
{
    const Request *request = m_desk.find(id);
    if (!isOn() || !request)
        return std::nullopt;
    Done done;
    done.judgement = judgementOf(*request, now);
    if (done.judgement.action == Rule::Action::Ask) {
        ++m_counters.left;
        m_counters.tooMany += done.judgement.why == Judgement::Why::TooMany ? 1 : 0;
        return done;
    }
    Answer answer = Deny{};
    if (done.judgement.action == Rule::Action::Grant) {
        GrantEntitlements grant{done.judgement.entitlements};
        if (done.judgement.length)
            grant.until = now.utc + *done.judgement.length;
        answer = std::move(grant);
    }
    Signature signature{m_operator, done.judgement.reason, RuleStamp{done.judgement.rule, m_stamp}};
    Verdict verdict = m_desk.answer(id, answer, {}, signature, now);
    if (const auto *why = std::get_if<WhyNot>(&verdict)) {
        done.whyNot = *why;
        ++m_counters.left;
        return done;
    }
    m_limit.take(now.monotonic);
    ++m_counters.answered;
    done.decision = std::get<Decision>(std::move(verdict));
    return done;
}

} // namespace authorization
