#include "client/clientprivate.h"

#include <QMetaMethod>

#include <limits>
#include <utility>

namespace client {

namespace {

/// Troubles that do not go away by themselves.
bool mayComeBack(ConnectionError::Kind kind)
{
    switch (kind) {
    case ConnectionError::Kind::TlsUntrusted:
    case ConnectionError::Kind::TlsWrongHost:
    case ConnectionError::Kind::TlsWrongPin:
    case ConnectionError::Kind::TlsHandshake:
    case ConnectionError::Kind::BadFile:
    case ConnectionError::Kind::BadCredentials:
    case ConnectionError::Kind::BadStream:
    case ConnectionError::Kind::WrongDialect:
        return false;
    default:
        return true;
    }
}

} // namespace

Client::Private::Private(Client &client, Environment environment)
    : q(client)
    , env(std::move(environment))
    , m_backoff(env.random)
{}

Client::Private::~Private() = default;

void Client::Private::makeTimers()
{
    if (m_retry)
        return;
    m_retry = env.clock->makeTimer([this] { attempt(); });
    m_watch = env.clock->makeTimer([this] { watch(); });
}

void Client::Private::setPhase(Phase phase, const ConnectionError &error)
{
    state.phase = phase;
    state.error = error;
    state.attempt = 0;
    if (phase == Phase::Connecting)
        state.attempt = m_attempt;
    else if (phase == Phase::Reconnecting)
        state.attempt = m_attempt + 1;
    if (phase != Phase::Reconnecting)
        state.retryIn = std::chrono::milliseconds{0};
    const ConnectionState told = state;
    Q_EMIT q.stateChanged(told);
}

void Client::Private::setDialect(const DialectState &told)
{
    if (dialect == told)
        return;
    dialect = told;
    Q_EMIT q.dialectChanged(told);
}

void Client::Private::connectTo(const ConnectionSettings &wanted)
{
    makeTimers();
    m_retry->stop();
    const auto call = ++m_calls;
    leave();
    if (call != m_calls)
        return;
    settings = wanted;
    state.error = {};
    m_attempt = 0;
    m_silentCloses = 0;
    m_backoff.reset();
    if (m_ownHeartbeat != settings.subscribeHeartbeat) {
        m_ownHeartbeat = settings.subscribeHeartbeat;
        const QByteArray feed = QByteArrayLiteral("__admin__");
        const QByteArray topic = QByteArrayLiteral("heartbeat");
        m_ownHeartbeat ? subscribe(feed, topic, Wanter::Own) : unsubscribe(feed, topic, Wanter::Own);
    }
    attempt();
}

void Client::Private::attempt()
{
    m_retry->stop();
    ++m_attempt;
    connection = new Connection(settings, env, &q);
    Connection *made = connection;
    QObject::connect(made, &Connection::tcpConnected, &q, [this] { onTcpConnected(); });
    QObject::connect(made, &Connection::securing, &q, [this] { setPhase(Phase::Securing); });
    QObject::connect(made, &Connection::ready, &q, [this](const QString &tls) { onReady(tls); });
    QObject::connect(made, &Connection::readable, &q, [this] {
        if (!m_readPending)
            read(env.limits.readAtOnce);
    });
    QObject::connect(made, &Connection::lastBytes, &q, [this] { read(std::numeric_limits<qint64>::max()); });
    QObject::connect(made, &Connection::failed, &q,
                     [this](const ConnectionError &error) { onFailed(error); });
    state.tlsProtocol.clear();
    setPhase(Phase::Connecting, state.error);
    if (connection == made)
        made->open();
}

/// The connection is no longer ours; what was on its way in is void.
Connection *Client::Private::detach()
{
    if (!connection)
        return nullptr;
    Connection *old = std::exchange(connection, nullptr);
    QObject::disconnect(old, nullptr, &q, nullptr);
    m_watch->stop();
    m_liveness.reset();
    m_readPending = false;
    if (!m_reader)
        return old;
    m_reader->stop();
    m_reader.reset();
    m_sinkInUse->reset();
    mark(protocol::StreamMarker::Kind::Disconnected);
    for (const TopicEntry *entry : subscriptions.disconnected(env.clock->utcMs()))
        tell(*entry);
    return old;
}

void Client::Private::mark(protocol::StreamMarker::Kind kind)
{
    m_sinkInUse->marker({kind, state.connection}, env.clock->monotonic());
    m_sinkInUse->commit();
}

/// Lets the connection that is there write what it has, then go.
void Client::Private::leave()
{
    Connection *old = detach();
    if (!old)
        return;
    ++m_leaving;
    QObject::connect(old, &Connection::closed, &q, [this, old](bool allLeft) {
        old->deleteLater();
        --m_leaving;
        m_allLeft = m_allLeft && allLeft;
        if (m_leaving == 0 && std::exchange(m_finishAsked, false))
            finish();
    });
    old->close();
}

void Client::Private::finish()
{
    Q_EMIT q.finished(std::exchange(m_allLeft, true));
}

void Client::Private::disconnect()
{
    if (m_retry)
        m_retry->stop();
    const auto call = ++m_calls;
    leave();
    if (m_leaving > 0)
        m_finishAsked = true;
    else
        QMetaObject::invokeMethod(
            &q, [this] { finish(); }, Qt::QueuedConnection);
    if (call != m_calls)
        return;
    state.tlsProtocol.clear();
    if (state.phase != Phase::NotConnected)
        setPhase(Phase::NotConnected);
}

void Client::Private::tryNow()
{
    if (state.phase == Phase::Reconnecting)
        attempt();
}

void Client::Private::onTcpConnected()
{
    state.connection = ++m_connections;
}

void Client::Private::onReady(const QString &tlsProtocol)
{
    m_loginAt = env.clock->monotonic();
    m_sinkInUse = sink ? sink : &m_ownBuffer;
    m_reader = std::make_shared<FrameReader>(*m_sinkInUse, subscriptions, *this, *env.clock, settings.dialect,
                                             settings.frameLimit);
    m_sinkInUse->reset();
    mark(protocol::StreamMarker::Kind::Connected);
    state.tlsProtocol = tlsProtocol;
    restore();
    const std::shared_ptr<FrameReader> reader = m_reader;
    setDialect({});
    if (reader == m_reader)
        setPhase(Phase::Unconfirmed);
}

void Client::Private::firstFrame()
{
    m_backoff.reset();
    m_attempt = 0;
    m_silentCloses = 0;
    setPhase(Phase::Confirmed);
}

void Client::Private::onFailed(const ConnectionError &error)
{
    const bool isLoggedIn = state.phase == Phase::Unconfirmed;
    const bool lasted = isLoggedIn && env.clock->monotonic() - m_loginAt >= env.limits.silentClose;
    const bool silentClose = error.kind == ConnectionError::Kind::ClosedByPeer && !lasted &&
                             (isLoggedIn || state.phase == Phase::Securing);
    if (lasted)
        m_silentCloses = 0;
    else if (silentClose)
        ++m_silentCloses;
    const bool enough = m_silentCloses >= env.limits.silentCloses;
    const bool inSilence = silentClose && (enough || isLoggedIn);
    const ConnectionError told = inSilence ? Troubles(settings).ofSilentCloses(m_silentCloses) : error;
    comeBackOrClose(told, !enough && mayComeBack(error.kind));
}

void Client::Private::badStream()
{
    const Troubles troubles(settings);
    const bool wrongDialect = m_reader->dialectStatus() == DialectStatus::Wrong;
    const ConnectionError error = wrongDialect ? troubles.ofDialect() : troubles.ofStream(m_reader->error());
    const auto calls = m_calls;
    if (wrongDialect)
        setDialect({DialectStatus::Wrong, error.dialects});
    if (calls != m_calls)
        return;
    leave(); // what the peer sent can't be read, but it may be reading a frame of ours
    if (calls == m_calls)
        comeBackOrClose(error, false);
}

void Client::Private::comeBackOrClose(const ConnectionError &error, bool mayReturn)
{
    const auto calls = m_calls;
    Connection *old = detach();
    if (old && old->isLeaving()) {
        QObject::connect(old, &Connection::closed, old, &QObject::deleteLater);
    } else if (old) {
        old->abort();
        old->deleteLater();
    }
    if (calls != m_calls)
        return;
    state.tlsProtocol.clear();
    if (mayReturn && settings.reconnect) {
        state.retryIn = m_backoff.next();
        m_retry->start(state.retryIn);
        setPhase(Phase::Reconnecting, error);
    } else {
        setPhase(Phase::Closed, error);
    }
    Q_EMIT q.errorOccurred(error);
}

void Client::Private::read(qint64 most)
{
    m_readPending = false;
    if (!connection || !m_reader)
        return;
    const std::shared_ptr<FrameReader> reader = m_reader;
    static const QMetaMethod dataReceived = QMetaMethod::fromSignal(&Client::dataReceived);
    reader->setDecoding(q.isSignalConnected(dataReceived));
    switch (reader->read(connection->device(), most)) {
    case FrameReader::Result::More:
        readLater();
        break;
    case FrameReader::Result::Failed:
        badStream();
        break;
    case FrameReader::Result::Drained:
    case FrameReader::Result::Stopped:
        break;
    }
}

/// Lets timers, writes and calls have their turn, then goes on.
void Client::Private::readLater()
{
    m_readPending = true;
    QMetaObject::invokeMethod(
        connection,
        [this, reader = m_reader] {
            if (reader == m_reader)
                read(env.limits.readAtOnce);
        },
        Qt::QueuedConnection);
}

void Client::Private::batchRead(const FrameBatch &batch)
{
    const std::shared_ptr<FrameReader> reader = m_reader;
    const auto stillOurs = [this, &reader] {
        return reader == m_reader;
    };
    for (TopicEntry *entry : batch.late)
        write(subscriptions.end(*entry, batch.time));
    m_liveness.frame(batch.time);
    if (batch.heartbeat)
        m_liveness.heartbeat(batch.time);
    if (state.phase == Phase::NotAnswering)
        setPhase(Phase::Confirmed);
    if (batch.dialectConfirmed && stillOurs())
        setDialect({DialectStatus::Confirmed, {}});
    const std::uint32_t number = state.connection;
    for (const TopicEntry *entry : batch.changed) {
        if (stillOurs())
            tell(*entry);
    }
    if (batch.heartbeat && stillOurs()) {
        if (!m_watch->isActive())
            watch();
        Q_EMIT q.heartbeat();
    }
    if (!batch.notifications.isEmpty() && stillOurs())
        Q_EMIT q.subscriptionNotified(batch.notifications, number);
    if (!batch.requests.isEmpty() && stillOurs())
        Q_EMIT q.authorizationRequested(batch.requests, number);
}

void Client::Private::watch()
{
    const auto now = env.clock->monotonic();
    const auto left = m_liveness.left(now);
    if (!left || !connection)
        return;
    constexpr std::chrono::milliseconds shortest{100};
    if (left->count() > 0 || connection->hasUnread()) {
        m_watch->start(std::max(shortest, std::chrono::ceil<std::chrono::milliseconds>(*left)));
        return;
    }
    if (state.phase == Phase::Confirmed)
        setPhase(Phase::NotAnswering);
}

void Client::Private::dataDecoded(const protocol::Message &message)
{
    Q_EMIT q.dataReceived(message);
}

} // namespace client
