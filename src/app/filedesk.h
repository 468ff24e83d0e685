#pragma once

#include "models/deskcontrol.h"

namespace app {

/// The desk of saved messages: nobody asks for anything there, and nothing can be answered.
class FileDesk : public models::DeskControl
{
    Q_OBJECT

public:
    FileDesk() { m_desk.setMonitorOnly(true); }

    authorization::Desk &desk() { return m_desk; }
    const authorization::Desk &desk() const override { return m_desk; }
    authorization::TimePoint now() const override { return authorization::TimePoint::now(); }
    std::optional<authorization::WhyNot> answer(authorization::RequestId, const authorization::Answer &,
                                                const authorization::Confirmation &, const QString &) override
    {
        return authorization::WhyNot::MonitorOnly;
    }
    std::optional<authorization::NotTogether> answerTogether(std::span<const authorization::RequestId>,
                                                             const authorization::Answer &,
                                                             const authorization::Confirmation &,
                                                             const QString &) override
    {
        return authorization::NotTogether{authorization::WhyNot::MonitorOnly, {}};
    }
    std::optional<authorization::WhyNot> change(authorization::GrantId, const authorization::GrantChange &,
                                                const authorization::Confirmation &, const QString &) override
    {
        return authorization::WhyNot::MonitorOnly;
    }
    bool dismiss(authorization::GrantId) override { return false; }
    [[nodiscard]] QString switchRulesOn() override
    {
        return QString(authorization::whyNotText(authorization::WhyNot::MonitorOnly));
    }
    void switchRulesOff() override {}
    const authorization::RuleSet &rulesInForce() const override { return m_noRules; }
    authorization::RuleAnswering::Counters ruleCounters() const override { return {}; }
    std::optional<authorization::Judgement> judgementOf(const authorization::Request &) const override
    {
        return std::nullopt;
    }
    QString auditFile() const override { return {}; }
    authorization::Absences absences() const override { return {}; }

private:
    authorization::Desk m_desk;
    const authorization::RuleSet m_noRules;
};

} // namespace app
