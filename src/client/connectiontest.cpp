#include "client/connectiontest.h"

#include "client/testwords.h"

#include "protocol/encoder.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace client {

using Kind = TestStep::Kind;
using Status = TestStep::Status;

namespace {

/// Files and login are looked at before anything is done: what is wrong with them is said where it belongs.
Kind stepOf(ConnectionError::Kind error, Kind running)
{
    switch (error) {
    case ConnectionError::Kind::BadFile:
        return Kind::Tls;
    case ConnectionError::Kind::BadCredentials:
        return Kind::Login;
    default:
        return running;
    }
}

} // namespace

ConnectionTest::ConnectionTest(const ConnectionSettings &settings, const QByteArray &feed,
                               Environment environment, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_feed(feed)
    , m_topic("messagebus-monitor test " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_environment(std::move(environment))
{
    for (const Kind kind : {Kind::Name, Kind::Tcp, Kind::Tls, Kind::Login, Kind::FirstFrame})
        m_steps.append({kind, Status::Waiting, {}, {}, {}});
    if (!feed.isEmpty())
        m_steps.append({Kind::Identity, Status::Waiting, {}, {}, {}});
}

ConnectionTest::~ConnectionTest()
{
    if (m_connection)
        m_connection->disconnect(this);
}

void ConnectionTest::start()
{
    m_hold = m_environment.clock->makeTimer([this] { endIfDone(); });
    m_patience = m_environment.clock->makeTimer([this] { patienceEnded(); });
    m_connection = new Connection(m_settings, m_environment, this);
    connect(m_connection, &Connection::hostFound, this, [this] {
        end(Kind::Name, Status::Passed, {});
        begin(Kind::Tcp);
    });
    connect(m_connection, &Connection::tcpConnected, this, &ConnectionTest::onTcpConnected);
    connect(m_connection, &Connection::securing, this, [this] { begin(Kind::Tls); });
    connect(m_connection, &Connection::ready, this, &ConnectionTest::onReady);
    connect(m_connection, &Connection::readable, this, [this] { read(m_environment.limits.readAtOnce); });
    connect(m_connection, &Connection::lastBytes, this, [this] { read(std::numeric_limits<qint64>::max()); });
    connect(m_connection, &Connection::failed, this, &ConnectionTest::onFailed);
    connect(m_connection, &Connection::closed, this, &ConnectionTest::over);
    begin(Kind::Name);
    m_connection->open();
}

void ConnectionTest::onTcpConnected()
{
    find(Kind::Name)->text = m_connection->peerAddress();
    end(Kind::Tcp, Status::Passed, {});
    if (!m_settings.tls.enabled)
        end(Kind::Tls, Status::Skipped, TestWords(m_settings, m_feed).tlsOff());
}

void ConnectionTest::onReady(const QString &tlsProtocol)
{
    const TestWords words(m_settings, m_feed);
    if (m_settings.tls.enabled) {
        m_chain = m_connection->peerChain();
        end(Kind::Tls, Status::Passed, words.tls(tlsProtocol));
    }
    FrameListener &listener = *this;
    m_reader = std::make_unique<FrameReader>(m_buffer, m_book, listener, *m_environment.clock,
                                             m_settings.dialect, m_settings.frameLimit);
    m_hold->start(shortest);
    m_patience->start(longest);
    sendRequests();
    begin(Kind::Login);
    if (m_settings.credentials.method == protocol::LoginMethod::None)
        end(Kind::Login, Status::Skipped, words.login());
    else
        end(Kind::Login, Status::Unproved, words.login(), words.silence(Kind::Login));
    begin(Kind::FirstFrame);
    if (m_isEnding)
        endWhenHeld();
}

void ConnectionTest::sendRequests()
{
    if (m_settings.subscribeHeartbeat)
        send(protocol::SubscriptionRequest{"__admin__", "heartbeat", true});
    if (m_feed.isEmpty())
        return;
    send(protocol::SubscriptionRequest{m_feed, m_topic, true});
    send(protocol::NotificationRequest{m_feed, true});
}

void ConnectionTest::send(const protocol::Message &message)
{
    const auto frame = protocol::encode(message, m_settings.dialect, m_settings.frameLimit);
    if (const auto *bytes = std::get_if<QByteArray>(&frame)) // else too long for the limit: silence follows
        m_connection->writeAlways(*bytes);
}

void ConnectionTest::read(qint64 most)
{
    if (!m_reader || m_isEnding)
        return;
    switch (m_reader->read(m_connection->device(), most)) {
    case FrameReader::Result::More:
        QMetaObject::invokeMethod(
            m_connection, [this] { read(m_environment.limits.readAtOnce); }, Qt::QueuedConnection);
        break;
    case FrameReader::Result::Failed:
        m_error = m_reader->dialectStatus() == DialectStatus::Wrong
                      ? Troubles(m_settings).ofDialect()
                      : Troubles(m_settings).ofStream(m_reader->error());
        end(Kind::FirstFrame, Status::Failed, m_error.what,
            TestWords(m_settings, m_feed).failure(Kind::FirstFrame, m_error));
        endWhenHeld();
        break;
    case FrameReader::Result::Drained:
    case FrameReader::Result::Stopped:
        break;
    }
}

void ConnectionTest::firstFrame()
{
    m_anyFrame = true;
}

void ConnectionTest::dataDecoded(const protocol::Message &) {}

void ConnectionTest::batchRead(const FrameBatch &batch)
{
    const TestWords words(m_settings, m_feed);
    if (find(Kind::FirstFrame)->status == Status::Running) {
        if (TestStep *login = find(Kind::Login); login->status == Status::Unproved) {
            login->status = Status::Passed;
            login->meaning.clear();
        }
        end(Kind::FirstFrame, Status::Passed, words.firstFrame(batch.heartbeat));
        if (!m_feed.isEmpty())
            begin(Kind::Identity);
    }
    for (const protocol::ForwardedSubscriptionRequest &told : batch.notifications) {
        if (m_identity || !told.isAdd || told.feed != m_feed || told.topic != m_topic)
            continue;
        m_identity = OwnIdentity{told.user, told.host, told.client};
        end(Kind::Identity, Status::Passed, words.identity(*m_identity));
    }
    endIfDone();
}

/// Nothing more is worth waiting for, and the connection was held for long enough.
void ConnectionTest::endIfDone()
{
    const bool isDone = m_isEnding || (m_anyFrame && (m_feed.isEmpty() || m_identity));
    if (isDone && m_connection && m_reader && !m_hold->isActive()) {
        m_isEnding = true;
        m_patience->stop();
        m_connection->close();
    }
}

void ConnectionTest::patienceEnded()
{
    const TestWords words(m_settings, m_feed);
    if (const TestStep *step = running())
        end(step->kind, Status::Unproved, words.nothingCame(longest),
            words.silence(m_feed.isEmpty() ? step->kind : Kind::Identity));
    endWhenHeld();
}

void ConnectionTest::endWhenHeld()
{
    m_isEnding = true;
    endIfDone();
}

void ConnectionTest::stop()
{
    if (!m_connection || m_isEnding)
        return;
    if (TestStep *step = running())
        end(step->kind, Status::Unproved, TestWords(m_settings, m_feed).stopped());
    m_isEnding = true;
    if (m_connection->isReady())
        endIfDone();
    else
        m_connection->close(); // nothing of ours was sent yet
}

void ConnectionTest::leave()
{
    disconnect();
    setParent(QCoreApplication::instance());
    if (!m_connection) {
        deleteLater();
        return;
    }
    connect(this, &ConnectionTest::finished, this, &QObject::deleteLater);
    stop();
}

void ConnectionTest::onFailed(const ConnectionError &error)
{
    if (const TestStep *step = running()) {
        const Kind kind = stepOf(error.kind, step->kind);
        if (kind != step->kind)
            end(step->kind, Status::Skipped, {});
        m_error = kind == Kind::FirstFrame ? Troubles(m_settings).ofSilentCloses(1) : error;
        end(kind, Status::Failed, m_error.what, TestWords(m_settings, m_feed).failure(kind, m_error));
    }
    if (m_chain.isEmpty())
        m_chain = error.chain;
    over();
}

void ConnectionTest::over()
{
    if (!m_connection)
        return;
    m_hold->stop();
    m_patience->stop();
    if (m_reader)
        m_reader->stop();
    m_connection->disconnect(this);
    m_connection->deleteLater();
    m_connection = nullptr;
    for (TestStep &step : m_steps) {
        if (step.status == Status::Waiting)
            step.status = Status::Skipped;
    }
    Q_EMIT changed();
    Q_EMIT finished();
}

TestStep *ConnectionTest::find(Kind kind)
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [kind](const TestStep &step) { return step.kind == kind; });
    return found == m_steps.end() ? nullptr : &*found;
}

TestStep *ConnectionTest::running()
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [](const TestStep &step) { return step.status == Status::Running; });
    return found == m_steps.end() ? nullptr : &*found;
}

void ConnectionTest::begin(Kind kind)
{
    m_begun = m_environment.clock->monotonic();
    find(kind)->status = Status::Running;
    Q_EMIT changed();
}

void ConnectionTest::end(Kind kind, Status status, const QString &text, const QString &meaning)
{
    TestStep &step = *find(kind);
    if (step.status == Status::Running)
        step.took =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_environment.clock->monotonic() - m_begun);
    step.status = status;
    step.text = text;
    step.meaning = meaning;
    Q_EMIT changed();
}

} // namespace client
