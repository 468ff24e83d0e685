#include "cli/answering.h"

#include "authorization/posixappendfile.h"

#include <QTimer>

#include <pwd.h>
#include <unistd.h>

namespace cli {

namespace {

authorization::TimePoint now()
{
    return authorization::TimePoint::now();
}

/// Whom the system knows this process by; no variable that a caller can set.
QString operatorName()
{
    const uid_t id = geteuid();
    const passwd *entry = getpwuid(id);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(id);
}

/// What is told of a request that was answered.
bool isTold(authorization::RequestState state)
{
    using authorization::RequestState;
    return state == RequestState::Sent || state == RequestState::Denied || state == RequestState::Confirmed ||
           state == RequestState::PerhapsChanged;
}

} // namespace

Answering::Answering(client::Client &client, const QString &auditFile, const QString &target, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_target(target)
    , m_operator(operatorName())
{
    m_desk.addListener(this);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &Answering::tick);
    tick->start(std::chrono::seconds(1));
    if (auditFile.isEmpty())
        return;
    m_audit = std::make_unique<authorization::AuditThread>(
        std::make_unique<authorization::PosixAppendFile>(auditFile), target);
    connect(m_audit.get(), &authorization::AuditThread::opened, this, &Answering::opened);
    connect(m_audit.get(), &authorization::AuditThread::openFailed, this,
            [this](const authorization::AuditError &error) { Q_EMIT openFailed(error.text); });
    connect(m_audit.get(), &authorization::AuditThread::recorded, this, &Answering::recorded);
    connect(m_audit.get(), &authorization::AuditThread::recordFailed, this, &Answering::recordFailed);
    connect(m_audit.get(), &authorization::AuditThread::warned, this, &Answering::warned);
    connect(m_audit.get(), &authorization::AuditThread::outcomeFailed, this,
            [this](authorization::DecisionId, const authorization::AuditError &error) {
                Q_EMIT failed(QStringLiteral("the audit file could not be told what became of an answer: %1")
                                  .arg(error.text));
            });
}

Answering::~Answering()
{
    m_desk.removeListener(this);
}

void Answering::useRules(const authorization::RuleSet &rules, const authorization::PresetBook &presets,
                         bool isDryRun)
{
    if (isDryRun) {
        m_dryRun.emplace(rules, presets);
        m_dryLimit = authorization::RateLimit(rules.answers, rules.per);
    } else {
        m_rules.switchOn(rules, presets, m_operator);
    }
}

void Answering::connected(std::uint32_t connection)
{
    m_desk.connected(connection, m_target);
}

void Answering::tick()
{
    const auto at = now();
    m_desk.tick(at);
    if (!m_audit)
        return;
    for (const authorization::Decision &decision : m_desk.endDue(m_operator, at))
        record(decision);
}

void Answering::disconnected()
{
    m_desk.disconnected();
}

void Answering::requestArrived(const protocol::AuthorizationRequest &request)
{
    const auto id = m_desk.requestArrived(request, now());
    if (!id)
        return;
    m_newest.insert({request.client, request.feed, request.topic}, *id);
    judge(*m_desk.find(*id));
}

void Answering::judge(const authorization::Request &request)
{
    using authorization::Judgement;
    const auto at = now();
    if (m_dryRun) {
        const auto &asked = request.asked;
        Judgement judgement = authorization::judge(m_dryRun->first, m_dryRun->second, asked, at.utc,
                                                   m_desk.grantsOf(asked.user));
        if (judgement.action != authorization::Rule::Action::Ask && !m_dryLimit.take(at.monotonic)) {
            judgement.action = authorization::Rule::Action::Ask;
            judgement.why = Judgement::Why::TooMany;
        }
        Q_EMIT judged(request, judgement);
        return;
    }
    const auto done = m_rules.requestArrived(request.id, at);
    if (!done)
        return;
    if (done->decision)
        record(*done->decision);
    else if (done->whyNot)
        Q_EMIT failed(QString(authorization::whyNotText(*done->whyNot)));
    else
        Q_EMIT judged(request, done->judgement);
}

void Answering::notified(const protocol::ForwardedSubscriptionRequest &subscription)
{
    m_desk.notified(subscription, now());
}

void Answering::answer(const AnswerLine &line)
{
    const auto id = m_newest.constFind({line.client, line.feed, line.topic});
    if (!m_audit || id == m_newest.constEnd()) {
        Q_EMIT failed(QStringLiteral("no such request is pending on this connection"));
        return;
    }
    // Unfiltered access has to be spelled out in the line ("required": false), which is its confirmation. A
    // name that is not plain, or a client that left, would take a second look: a line can't stand for one.
    authorization::Confirmation confirmation;
    confirmation.unfilteredConfirmed = true;
    const authorization::Verdict verdict =
        m_desk.answer(*id, line.answer, confirmation, {m_operator, line.reason}, now());
    if (const auto *why = std::get_if<authorization::WhyNot>(&verdict)) {
        Q_EMIT failed(QString(authorization::whyNotText(*why)));
        return;
    }
    record(std::get<authorization::Decision>(verdict));
}

void Answering::record(const authorization::Decision &decision)
{
    ++m_recording;
    m_audit->record(decision);
}

void Answering::recorded(authorization::DecisionId id)
{
    --m_recording;
    const authorization::Verdict verdict = m_desk.recorded(id, now());
    if (const auto *why = std::get_if<authorization::WhyNot>(&verdict)) {
        const QString text(authorization::whyNotText(*why));
        m_audit->outcome({id, now(), false, text});
        Q_EMIT failed(text);
    } else {
        const auto &decision = std::get<authorization::Decision>(verdict);
        const client::SendResult result = m_client.authorize(decision.connection, decision.response);
        m_audit->outcome({id, now(), bool(result), result.text});
        if (result) {
            m_desk.sent(id, now());
        } else {
            m_desk.notSent(id, result.text);
            Q_EMIT failed(result.text);
        }
    }
    Q_EMIT landed();
}

void Answering::recordFailed(authorization::DecisionId id, const authorization::AuditError &error)
{
    --m_recording;
    m_desk.recordFailed(id, error.text);
    Q_EMIT failed(QStringLiteral("not answered: the audit file could not be written: %1").arg(error.text));
    Q_EMIT landed();
}

void Answering::requestChanged(std::size_t index)
{
    const authorization::Request &request = m_desk.at(index);
    if (!isTold(request.state))
        return;
    const auto [told, isNew] = m_told.try_emplace(request.id, request.state);
    if (!isNew && told->second == request.state)
        return;
    told->second = request.state;
    Q_EMIT changed(request);
}

void Answering::requestsAboutToBeRemoved(std::size_t first, std::size_t count)
{
    for (std::size_t i = first; i < first + count; ++i) {
        const authorization::Request &request = m_desk.at(i);
        m_told.erase(request.id);
        const Key key{request.asked.client, request.asked.feed, request.asked.topic};
        if (m_newest.value(key) == request.id)
            m_newest.remove(key);
    }
}

} // namespace cli
