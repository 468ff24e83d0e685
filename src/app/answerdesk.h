#pragma once

#include "app/auditfiles.h"
#include "authorization/desk.h"
#include "authorization/ruleanswering.h"
#include "gui/widgets/background.h"
#include "models/deskcontrol.h"
#include "models/presets.h"
#include "models/rules.h"

#include <QList>

#include <functional>

namespace app {

/// The desk of one session and the way of its answers up to the network thread: whoever answers (a person, a
/// rule, the end of a grant), the desk decides, the audit has it on the disk, the desk judges once more, and
/// released() follows. The network side then tells finish(). GUI thread; the clock is handed in.
class AnswerDesk : public models::DeskControl
{
    Q_OBJECT

public:
    using Clock = std::function<authorization::TimePoint()>;

    /// `presets` and `rules` are shared by all sessions and outlive this. Rules are off.
    AnswerDesk(const QString &operatorName, const QString &auditFolder, models::Presets &presets,
               models::Rules &rules, Clock clock, QObject *parent = nullptr);
    ~AnswerDesk() override;

    const authorization::Desk &desk() const override { return m_desk; }
    authorization::Desk &desk() { return m_desk; }
    authorization::TimePoint now() const override { return m_clock(); }

    // What the session tells.

    /// Which distributor the next connection is to.
    void setTarget(const QString &target);
    void connected(std::uint32_t connection);
    void disconnected() { m_desk.disconnected(); }
    /// The connection had been lost for that time.
    void wasAway(const authorization::Absence &absence);
    void requestsArrived(const QList<protocol::AuthorizationRequest> &requests);
    void notified(const QList<protocol::ForwardedSubscriptionRequest> &notifications);
    /// About once a second: expiry, and grants that have come to their end.
    void tick();
    /// What became of a decision that was released().
    void finish(authorization::DecisionId decision, bool isSent, const QString &whyNot);

    // What the operator does.

    std::optional<authorization::WhyNot> answer(authorization::RequestId request,
                                                const authorization::Answer &answer,
                                                const authorization::Confirmation &confirmation,
                                                const QString &reason) override;
    std::optional<authorization::NotTogether>
    answerTogether(std::span<const authorization::RequestId> requests, const authorization::Answer &answer,
                   const authorization::Confirmation &confirmation, const QString &reason) override;
    std::optional<authorization::WhyNot> change(authorization::GrantId grant,
                                                const authorization::GrantChange &change,
                                                const authorization::Confirmation &confirmation,
                                                const QString &reason) override;
    bool dismiss(authorization::GrantId grant) override { return m_desk.dismiss(grant); }

    [[nodiscard]] QString switchRulesOn() override;
    void switchRulesOff() override;
    const authorization::RuleSet &rulesInForce() const override { return m_answering.rules(); }
    authorization::RuleAnswering::Counters ruleCounters() const override { return m_answering.counters(); }
    std::optional<authorization::Judgement> judgementOf(const authorization::Request &request) const override;
    QString auditFile() const override { return m_audits.file(); }
    authorization::Absences absences() const override { return m_absences; }

Q_SIGNALS:
    /// On the disk, and may be sent now.
    void released(const authorization::Decision &decision);
    /// For the log.
    void happened(models::Tone tone, const QString &text);

private:
    void recorded(authorization::DecisionId decision);
    void rulesChanged();
    /// Reads, elsewhere, which grants with an end earlier runs gave: what fell due while nothing ran is
    /// listed as overdue (A9). Whenever the distributor is another one.
    void recallEnds();
    void tellNoRoom();

    const QString m_operator;
    models::Presets &m_presets;
    models::Rules &m_rules;
    const Clock m_clock;
    authorization::Desk m_desk;
    authorization::RuleAnswering m_answering{m_desk};
    AuditFiles m_audits;
    authorization::Absences m_absences;
    QString m_target;
    bool m_isToRecall = false; ///< at the next connection
    bool m_hasToldNoRoom = false;
    gui::Background m_recalling; ///< goes first
};

} // namespace app
