#pragma once

#include "authorization/desk.h"
#include "authorization/ratelimit.h"
#include "authorization/rulejudge.h"

namespace authorization {

/// Lets a rule set answer at a desk, once a person has switched it on. Judges each request when it arrives,
/// and again when its client asks again; what is left to a person is never answered later by itself. Set and
/// presets are those of the moment of switching on, so that what was looked at is what answers. Lives on the
/// desk's thread, beside it.
class RuleAnswering
{
public:
    struct Counters
    {
        quint64 answered = 0; ///< decisions made; what became of them, the desk tells
        quint64 left = 0;     ///< to a person, those above the rate included
        quint64 tooMany = 0;  ///< left because they came above the rate
        friend bool operator==(const Counters &, const Counters &) = default;
    };
    /// What was done with a request.
    struct Done
    {
        Judgement judgement;
        std::optional<Decision> decision; ///< goes the way of any other
        std::optional<WhyNot> whyNot;     ///< why the desk would not
    };

    explicit RuleAnswering(Desk &desk);
    /// Off.
    ~RuleAnswering();
    RuleAnswering(const RuleAnswering &) = delete;
    RuleAnswering &operator=(const RuleAnswering &) = delete;

    /// For requests that arrive from now on. `operatorName`: who switches it on.
    void switchOn(RuleSet rules, PresetBook presets, const QString &operatorName);
    /// What is not yet on its way to the connection is held back.
    void switchOff();
    bool isOn() const { return m_desk.areRulesOn(); }
    const RuleSet &rules() const { return m_rules; }
    const Counters &counters() const { return m_counters; }

    /// What the set says now of a request that is at the desk. Changes nothing.
    Judgement judgementOf(const Request &request, TimePoint now) const;
    /// To be called for each row that Desk::requestArrived() gave; nothing while off.
    [[nodiscard]] std::optional<Done> requestArrived(RequestId id, TimePoint now);

private:
    Desk &m_desk;
    RuleSet m_rules;
    PresetBook m_presets;
    QString m_stamp;
    QString m_operator;
    RateLimit m_limit;
    Counters m_counters;
};

} // namespace authorization
