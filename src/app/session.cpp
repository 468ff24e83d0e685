#include "app/session.h"

#include "app/networkside.h"
#include "authorization/posixappendfile.h"
#include "gui/stateglyph.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>

#include <algorithm>
#include <utility>

namespace app {

namespace {

/// How long the GUI thread works on control events before it paints again.
constexpr std::chrono::milliseconds slice{8};
/// How long a session that ends waits for its last bytes to leave.
constexpr std::chrono::seconds patience{6};

authorization::TimePoint now()
{
    return authorization::TimePoint::now();
}

store::StoreOptions storeOptions(const SessionOptions &options)
{
    store::StoreOptions result;
    result.sharedBudget =
        options.memoryBudget ? options.memoryBudget : std::make_shared<store::MemoryBudget>();
    return result;
}

} // namespace

Session::Session(const SessionOptions &options, QObject *parent)
    : SessionControl(parent)
    , m_options(options)
    , m_store(protocol::Dialect::V4, storeOptions(options))
    , m_topTalkers(m_talkers)
    , m_requests(m_desk)
    , m_mailbox([this] { QMetaObject::invokeMethod(this, &Session::drain, Qt::QueuedConnection); }, &join)
    , m_network(new NetworkSide(m_store, m_mailbox))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_network->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
    // Direct: this thread waits for the other one to end, so nothing queued for it would come.
    connect(m_network, &NetworkSide::closed, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, this, &Session::ended);
    m_thread.start();

    connect(&m_health, &models::DistributorHealth::happened, this, &Session::logHealth);
    connect(&m_tick, &QTimer::timeout, this, &Session::tick);
    m_tick.start(std::chrono::seconds(1));
}

Session::~Session()
{
    end();
    if (!m_thread.wait(QDeadlineTimer(patience))) {
        m_thread.quit();
        m_thread.wait();
    }
    // The audit file is to tell what became of the last answers too.
    m_pending += m_mailbox.take();
    for (const ControlEvent &event : std::as_const(m_pending)) {
        if (const auto *outcome = std::get_if<AnswerOutcome>(&event))
            take(*outcome);
    }
}

void Session::end()
{
    if (m_isEnding)
        return;
    onNetwork([](NetworkSide &network) { network.shutDown(); });
    m_isEnding = true;
    m_metrics.setRunning(false);
    m_desk.disconnected();
}

template <typename Call>
void Session::onNetwork(Call call)
{
    if (m_isEnding)
        return; // what lives there goes with its thread
    NetworkSide *network = m_network;
    QMetaObject::invokeMethod(
        network, [network, call = std::move(call)] { call(*network); }, Qt::QueuedConnection);
}

void Session::connectTo(const client::ConnectionSettings &settings)
{
    m_awaySinceMs = 0;
    m_settings = settings;
    m_dialect = {};
    m_desk.setMonitorOnly(settings.monitorOnly);
    onNetwork([settings, store = &m_store](NetworkSide &network) {
        network.client().disconnectFromDistributor();
        store->setDialect(settings.dialect);
        network.client().connectToDistributor(settings);
    });
}

void Session::disconnectFrom()
{
    onNetwork([](NetworkSide &network) { network.client().disconnectFromDistributor(); });
}

void Session::tryNow()
{
    onNetwork([](NetworkSide &network) { network.client().tryNow(); });
}

void Session::subscribe(const QByteArray &feed, const QByteArray &topic)
{
    onNetwork([feed, topic](NetworkSide &network) { network.client().subscribe(feed, topic); });
}

void Session::unsubscribe(const QByteArray &feed, const QByteArray &topic)
{
    onNetwork([feed, topic](NetworkSide &network) { network.client().unsubscribe(feed, topic); });
}

void Session::setNeedsAuthorization(const QByteArray &feed, bool needs)
{
    m_subscriptions.setNeedsAuthorization(feed, needs);
}

void Session::requestNotifications(const QByteArray &feed)
{
    m_subscriptions.setNotified(feed, true);
    onNetwork([feed](NetworkSide &network) { network.client().requestNotifications(feed); });
}

void Session::endNotifications(const QByteArray &feed)
{
    m_subscriptions.setNotified(feed, false);
    onNetwork([feed](NetworkSide &network) { network.client().endNotifications(feed); });
}

quint64 Session::publish(const protocol::MulticastData &message)
{
    const quint64 ticket = m_nextTicket++;
    onNetwork([ticket, message](NetworkSide &network) { network.publish(ticket, message); });
    return ticket;
}

quint64 Session::unicast(const protocol::UnicastData &message)
{
    const quint64 ticket = m_nextTicket++;
    onNetwork([ticket, message](NetworkSide &network) { network.unicast(ticket, message); });
    return ticket;
}

std::optional<authorization::WhyNot> Session::answer(authorization::RequestId request,
                                                     const authorization::Answer &answer,
                                                     const authorization::Confirmation &confirmation,
                                                     const QString &reason)
{
    const authorization::Verdict verdict =
        m_desk.answer(request, answer, confirmation, {m_options.operatorName, reason}, now());
    if (const auto *why = std::get_if<authorization::WhyNot>(&verdict))
        return *why;
    const auto &decision = std::get<authorization::Decision>(verdict);
    m_auditOf.emplace(decision.id, auditFile());
    audit().record(decision);
    return std::nullopt;
}

authorization::AuditThread &Session::audit()
{
    // One file for each target: its lock keeps two programs from answering for one distributor unseen by each
    // other.
    const QString file = auditFile();
    if (const auto found = m_audits.find(file); found != m_audits.end())
        return *found->second;
    QDir().mkpath(m_options.auditFolder);
    auto &audit =
        *m_audits
             .emplace(file, std::make_unique<authorization::AuditThread>(
                                std::make_unique<authorization::PosixAppendFile>(file), m_settings.target()))
             .first->second;
    connect(&audit, &authorization::AuditThread::recorded, this, &Session::recorded);
    connect(&audit, &authorization::AuditThread::recordFailed, this,
            [this](authorization::DecisionId decision, const authorization::AuditError &error) {
                m_auditOf.erase(decision);
                m_desk.recordFailed(decision, error.text);
                m_events.add(models::EventLog::Severity::Error,
                             tr("Not answered: the audit file could not be written: %1").arg(error.text));
            });
    connect(&audit, &authorization::AuditThread::outcomeFailed, this,
            [this](authorization::DecisionId, const authorization::AuditError &error) {
                m_events.add(
                    models::EventLog::Severity::Error,
                    tr("An answer was sent, but the audit file's second entry could not be written: %1")
                        .arg(error.text));
            });
    connect(&audit, &authorization::AuditThread::warned, this, [this](const QString &text) {
        m_events.add(models::EventLog::Severity::Warning, tr("Audit: %1").arg(text));
    });
    return audit;
}

void Session::outcome(authorization::DecisionId decision, bool isSent, const QString &whyNot)
{
    const auto where = m_auditOf.find(decision);
    if (where == m_auditOf.end())
        return;
    const QString file = where->second;
    m_auditOf.erase(where);
    m_audits.at(file)->outcome({decision, now(), isSent, whyNot});
    const bool isLast = std::none_of(m_auditOf.begin(), m_auditOf.end(),
                                     [&](const auto &other) { return other.second == file; });
    if (isLast && file != auditFile())
        m_audits.erase(file); // and with it the lock; waits until the outcome is written
}

QString Session::auditFile() const
{
    QString name = m_settings.target();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('.') && c != QLatin1Char('-'))
            c = QLatin1Char('_');
    }
    return QDir(m_options.auditFolder).filePath(name + QStringLiteral(".jsonl"));
}

void Session::recorded(authorization::DecisionId decision)
{
    const authorization::Verdict verdict = m_desk.recorded(decision, now());
    if (const auto *why = std::get_if<authorization::WhyNot>(&verdict)) {
        outcome(decision, false, QString(authorization::whyNotText(*why)));
        return;
    }
    onNetwork([toSend = std::get<authorization::Decision>(verdict)](NetworkSide &network) {
        network.send(toSend);
    });
}

void Session::tick()
{
    const authorization::TimePoint at = now();
    m_desk.tick(at);
    m_requests.poll();
    m_talkers.poll(m_store, at.monotonic);
    m_subscriptions.poll(m_talkers.topics(), at.monotonic);
    m_topTalkers.refresh();
    lookForOwnClient();
    m_health.poll();
}

/// Who is told of as subscribing to all that we subscribe to and get data of is us. Where notifications are
/// still coming, the list may be a part of it.
void Session::lookForOwnClient()
{
    constexpr int settled = 2;
    if (!m_state.isUp() || ++m_quietTicks != settled || m_subscriptions.ownClient())
        return;
    const protocol::Credentials &login = m_settings.credentials;
    if (const auto own =
            m_subscriptions.onlyPossibleSelf(login.impersonating.isEmpty() ? login.user : QByteArray()))
        m_subscriptions.setOwnClient(own);
}

void Session::drain()
{
    m_pending += m_mailbox.take();
    const QDeadlineTimer deadline(slice);
    qsizetype done = 0;
    while (done < m_pending.size() && !deadline.hasExpired())
        std::visit([this](const auto &event) { take(event); }, m_pending.at(done++));
    m_pending.remove(0, done);
    if (!m_pending.isEmpty())
        QMetaObject::invokeMethod(this, &Session::drain, Qt::QueuedConnection);
}

void Session::take(const client::ConnectionState &state)
{
    const bool wasUp = m_state.isUp();
    const bool isOther = state.connection != m_state.connection;
    m_state = state;
    if (wasUp && (!state.isUp() || isOther)) {
        if (state.phase != client::Phase::NotConnected) // that is the user's own wish
            m_awaySinceMs = QDateTime::currentMSecsSinceEpoch();
        m_desk.disconnected();
        m_subscriptions.connectionLost();
        m_subscriptions.setOwnClient(std::nullopt); // a distributor makes a new id for each connection
    }
    if (state.isUp() && (!wasUp || isOther))
        tellAway();
    if (state.isUp() && (!wasUp || isOther))
        m_desk.connected(state.connection, m_settings.target());
    m_metrics.setRunning(!m_isEnding && state.phase != client::Phase::NotConnected);
    logState();
    Q_EMIT connectionStateChanged(state);
}

void Session::take(const client::ConnectionError &error)
{
    m_events.add(models::EventLog::Severity::Error,
                 error.whatToTry.isEmpty()
                     ? error.what
                     : tr("%1. %2", "what happened, what to try").arg(error.what, error.whatToTry));
}

void Session::take(const client::DialectState &dialect)
{
    m_dialect = dialect;
    if (dialect.status == client::DialectStatus::Confirmed)
        m_events.add(
            models::EventLog::Severity::Good,
            tr("%1: the frames that came are of dialect %2")
                .arg(m_settings.target(), QString::number(protocol::dialectNumber(m_settings.dialect))));
}

bool Session::isDialectUnsure() const
{
    return !m_settings.dialectIsSure && m_dialect.status != client::DialectStatus::Confirmed;
}

void Session::vouchForDialect()
{
    m_settings.dialectIsSure = true;
    onNetwork([](NetworkSide &network) { network.client().vouchForDialect(); });
}

void Session::take(const client::Subscription &subscription)
{
    m_quietTicks = 0;
    m_subscriptions.applySubscription(subscription);
}

void Session::take(const NotifiedBatch &batch)
{
    m_quietTicks = 0;
    const QList<protocol::ForwardedSubscriptionRequest> notifications = batch.frames();
    m_subscriptions.applyNotifications(notifications, batch.connection());
    m_notifications.append(notifications);
    const authorization::TimePoint at = now();
    for (const protocol::ForwardedSubscriptionRequest &notification : notifications)
        m_desk.notified(notification, at);
}

void Session::take(const RequestBatch &batch)
{
    if (m_desk.connection() != batch.connection())
        return; // of a connection that has ended (A2)
    const authorization::TimePoint at = now();
    const QList<protocol::AuthorizationRequest> requests = batch.frames();
    for (const protocol::AuthorizationRequest &request : requests)
        m_desk.requestArrived(request, at);
    if (const quint64 notShown = m_desk.counters().notShown; notShown != m_notShown && m_notShown == 0) {
        m_notShown = notShown;
        m_events.add(
            models::EventLog::Severity::Error,
            tr("So many requests wait that there is no room for more: those that come now are not shown, and "
               "nobody has answered them"));
    }
}

void Session::take(const Heartbeat &)
{
    Q_EMIT heartbeatReceived();
}

void Session::take(const AnswerOutcome &told)
{
    if (told.result)
        m_desk.sent(told.decision, now());
    else
        m_desk.notSent(told.decision, told.result.text);
    outcome(told.decision, bool(told.result), told.result.text);
}

void Session::take(const PublishOutcome &outcome)
{
    Q_EMIT publishFinished(outcome.ticket, outcome.result);
}

} // namespace app
