#include "app/answerdesk.h"

#include "authorization/auditends.h"

#include <utility>

namespace app {

AnswerDesk::AnswerDesk(const QString &operatorName, const QString &auditFolder, models::Presets &presets,
                       models::Rules &rules, Clock clock, QObject *parent)
    : DeskControl(parent)
    , m_operator(operatorName)
    , m_presets(presets)
    , m_rules(rules)
    , m_clock(std::move(clock))
    , m_audits(auditFolder)
{
    connect(&m_audits, &AuditFiles::recorded, this, &AnswerDesk::recorded);
    connect(&m_audits, &AuditFiles::recordFailed, this,
            [this](authorization::DecisionId decision, const QString &why) {
                m_desk.recordFailed(decision, why);
            });
    connect(&m_audits, &AuditFiles::written, this, &AnswerDesk::auditWritten);
    connect(&m_audits, &AuditFiles::happened, this, &AnswerDesk::happened);
    connect(&m_rules, &models::Rules::changed, this, &AnswerDesk::rulesChanged);
}

AnswerDesk::~AnswerDesk() = default;

void AnswerDesk::setTarget(const QString &target)
{
    if (target == m_target)
        return;
    if (areRulesOn())
        switchRulesOff(); // they were switched on for another distributor
    m_target = target;
    m_audits.setTarget(target);
    m_isToRecall = true;
    m_absences.reset();
    Q_EMIT auditFileChanged(auditFile());
}

void AnswerDesk::wasAway(const authorization::Absence &absence)
{
    constexpr std::size_t most = 1'000;
    auto absences = m_absences ? std::make_shared<std::vector<authorization::Absence>>(*m_absences)
                               : std::make_shared<std::vector<authorization::Absence>>();
    if (absences->size() == most)
        absences->erase(absences->begin());
    absences->push_back(absence);
    m_absences = std::move(absences);
    Q_EMIT absencesChanged();
}

void AnswerDesk::connected(std::uint32_t connection)
{
    m_desk.connected(connection, m_target);
    if (std::exchange(m_isToRecall, false))
        recallEnds();
}

void AnswerDesk::recallEnds()
{
    const QString file = auditFile();
    m_recalling.run(
        [file, before = now().utc](const std::atomic<bool> &stop) {
            return authorization::recordedEnds(file, before, stop);
        },
        [this, target = m_target](const std::vector<authorization::RecordedEnd> &ends) {
            if (target != m_target)
                return; // of another distributor by now
            for (const authorization::RecordedEnd &end : ends)
                m_desk.recall(end.who, end.given, now());
            if (!ends.empty())
                Q_EMIT happened(
                    models::Tone::Warn,
                    tr("Grants with an end that an earlier run gave and did not end: %1. They are "
                       "listed under live grants; nothing is sent for them by itself")
                        .arg(static_cast<qulonglong>(ends.size())));
        });
}

void AnswerDesk::requestsArrived(const QList<protocol::AuthorizationRequest> &requests)
{
    const authorization::TimePoint at = now();
    for (const protocol::AuthorizationRequest &request : requests) {
        const auto id = m_desk.requestArrived(request, at);
        const auto done = id ? m_answering.requestArrived(*id, at) : std::nullopt;
        if (done && done->decision)
            m_audits.record(*done->decision);
    }
    tellNoRoom();
}

void AnswerDesk::tellNoRoom()
{
    if (m_hasToldNoRoom || m_desk.counters().notShown == 0)
        return;
    m_hasToldNoRoom = true;
    Q_EMIT happened(
        models::Tone::Bad,
        tr("So many requests wait that there is no room for more: those that come now are not shown, and "
           "nobody has answered them"));
}

void AnswerDesk::notified(const QList<protocol::ForwardedSubscriptionRequest> &notifications)
{
    const authorization::TimePoint at = now();
    for (const protocol::ForwardedSubscriptionRequest &notification : notifications)
        m_desk.notified(notification, at);
}

void AnswerDesk::tick()
{
    const authorization::TimePoint at = now();
    m_desk.tick(at);
    for (const authorization::Decision &decision : m_desk.endDue(m_operator, at))
        m_audits.record(decision);
}

std::optional<authorization::WhyNot> AnswerDesk::answer(authorization::RequestId request,
                                                        const authorization::Answer &answer,
                                                        const authorization::Confirmation &confirmation,
                                                        const QString &reason)
{
    const auto verdict = m_desk.answer(request, answer, confirmation, {m_operator, reason}, now());
    if (const auto *why = std::get_if<authorization::WhyNot>(&verdict))
        return *why;
    m_audits.record(std::get<authorization::Decision>(verdict));
    return std::nullopt;
}

std::optional<authorization::NotTogether>
AnswerDesk::answerTogether(std::span<const authorization::RequestId> requests,
                           const authorization::Answer &answer,
                           const authorization::Confirmation &confirmation, const QString &reason)
{
    const auto verdict = m_desk.answerTogether(requests, answer, confirmation, {m_operator, reason}, now());
    if (const auto *why = std::get_if<authorization::NotTogether>(&verdict))
        return *why;
    for (const auto &decision : std::get<std::vector<authorization::Decision>>(verdict))
        m_audits.record(decision);
    return std::nullopt;
}

std::optional<authorization::WhyNot> AnswerDesk::change(authorization::GrantId grant,
                                                        const authorization::GrantChange &change,
                                                        const authorization::Confirmation &confirmation,
                                                        const QString &reason)
{
    const auto verdict = m_desk.change(grant, change, confirmation, {m_operator, reason}, now());
    if (const auto *why = std::get_if<authorization::WhyNot>(&verdict))
        return *why;
    m_audits.record(std::get<authorization::Decision>(verdict));
    return std::nullopt;
}

void AnswerDesk::recorded(authorization::DecisionId decision)
{
    const authorization::Verdict verdict = m_desk.recorded(decision, now());
    if (const auto *why = std::get_if<authorization::WhyNot>(&verdict))
        m_audits.outcome({decision, now(), false, QString(authorization::whyNotText(*why))});
    else
        Q_EMIT released(std::get<authorization::Decision>(verdict));
}

void AnswerDesk::finish(authorization::DecisionId decision, bool isSent, const QString &whyNot)
{
    if (isSent)
        m_desk.sent(decision, now());
    else
        m_desk.notSent(decision, whyNot);
    m_audits.outcome({decision, now(), isSent, whyNot});
}

QString AnswerDesk::switchRulesOn()
{
    m_presets.load();
    m_rules.load();
    if (!m_rules.problem().isEmpty())
        return m_rules.problem();
    if (!m_rules.set() || m_rules.set()->rules.isEmpty())
        return tr("There are no rules yet.");
    if (m_desk.isMonitorOnly())
        return tr("This session only monitors: it answers nothing.");
    m_answering.switchOn(*m_rules.set(), m_presets.book(), m_operator);
    Q_EMIT happened(models::Tone::Warn,
                    tr("Rules are switched on by %1: version %2").arg(m_operator, m_rules.set()->stamp()));
    Q_EMIT rulesSwitched(true);
    return {};
}

void AnswerDesk::switchRulesOff()
{
    if (!areRulesOn())
        return;
    m_answering.switchOff();
    Q_EMIT happened(models::Tone::Normal, tr("Rules are switched off"));
    Q_EMIT rulesSwitched(false);
}

/// A file that can't be used switches off what it once said.
void AnswerDesk::rulesChanged()
{
    if (m_rules.problem().isEmpty())
        return;
    const bool wereOn = areRulesOn();
    m_answering.switchOff();
    Q_EMIT happened(models::Tone::Bad, tr("Rules are off: %1").arg(m_rules.problem()));
    if (wereOn)
        Q_EMIT rulesSwitched(false);
}

std::optional<authorization::Judgement> AnswerDesk::judgementOf(const authorization::Request &request) const
{
    if (areRulesOn())
        return m_answering.judgementOf(request, now());
    if (!m_rules.set() || m_rules.set()->rules.isEmpty())
        return std::nullopt;
    return authorization::judge(*m_rules.set(), m_presets.book(), request.asked, now().utc,
                                m_desk.grantsOf(request.asked.user));
}

} // namespace app
