#include "app/session.h"

#include "app/networkside.h"
#include "gui/theme/stateglyph.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <utility>

namespace app {

namespace {

/// How long the GUI thread works on control events before it paints again.
constexpr std::chrono::milliseconds slice{8};
/// How long a session that ends waits for its last bytes to leave.
constexpr std::chrono::seconds patience{6};

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
    , m_store(protocol::Dialect::V4, storeOptions(options))
    , m_presets(options.presets ? *options.presets : m_noPresets)
    , m_rules(options.rules ? *options.rules : m_noRules)
    , m_answers(options.operatorName, options.auditFolder, m_presets, m_rules, options.clock)
    , m_topTalkers(m_talkers)
    , m_requests(m_answers.desk(), options.clock)
    , m_grants(m_answers.desk(), m_presets, options.clock)
    , m_metrics(m_health, options.metrics)
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

    connect(&m_health, &models::DistributorHealth::happened, this, &Session::log);
    connect(&m_answers, &AnswerDesk::happened, this, &Session::log);
    m_requests.setJudge(
        [this](const authorization::Request &request) { return m_answers.judgementOf(request); });
    connect(&m_answers, &AnswerDesk::released, this, [this](const authorization::Decision &decision) {
        onNetwork([decision](NetworkSide &network) { network.send(decision); });
    });
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
    m_answers.disconnected();
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
    m_answers.setTarget(settings.target());
    m_answers.desk().setMonitorOnly(settings.monitorOnly);
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

void Session::tick()
{
    const auto at = authorization::TimePoint::now().monotonic;
    m_answers.tick();
    m_requests.poll();
    m_grants.poll();
    m_talkers.poll(m_store, at);
    m_subscriptions.poll(m_talkers.topics(), at);
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
        m_answers.disconnected();
        m_subscriptions.connectionLost();
        m_subscriptions.setOwnClient(std::nullopt); // a distributor makes a new id for each connection
    }
    if (state.isUp() && (!wasUp || isOther))
        tellAway();
    if (state.isUp() && (!wasUp || isOther))
        m_answers.connected(state.connection);
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
    m_answers.notified(notifications);
}

void Session::take(const RequestBatch &batch)
{
    if (m_answers.desk().connection() == batch.connection()) // else of one that has ended (A2)
        m_answers.requestsArrived(batch.frames());
}

void Session::take(const Heartbeat &)
{
    Q_EMIT heartbeatReceived();
}

void Session::take(const AnswerOutcome &told)
{
    m_answers.finish(told.decision, bool(told.result), told.result.text);
}

void Session::take(const PublishOutcome &outcome)
{
    Q_EMIT publishFinished(outcome.ticket, outcome.result);
}

} // namespace app
