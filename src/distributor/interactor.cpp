#include "distributor/interactor.h"

#include "distributor/broker.h"
#include "distributor/distributor.h"
#include "distributor/doorkeeper.h"
#include "distributor/loadsender.h"
#include "distributor/metrics.h"
#include "distributor/newclientid.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QSslSocket>
#include <QSysInfo>

namespace distributor {

namespace {

constexpr qint64 readBufferSize = 256 * 1024;
constexpr qint64 writeBufferSize = 256 * 1024;
constexpr qsizetype writeSlice = 64 * 1024;
constexpr qint64 pauseAt = 1024 * 1024; ///< of a notification request's answer still waiting
constexpr qsizetype keptCapacity = 1024 * 1024;

bool isLoopback(const QHostAddress &address)
{
    bool isIpv4 = false;
    const QHostAddress ipv4(address.toIPv4Address(&isIpv4)); // ::ffff:127.0.0.1 too
    return address.isLoopback() || (isIpv4 && ipv4.isLoopback());
}

} // namespace

Interactor::Interactor(QTcpSocket *socket, const Shared &shared, const protocol::Credentials &introduced,
                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_shared(shared)
    , m_introduced(introduced)
    , m_walker(shared.options.dialect, protocol::Direction::FromClient, shared.options.frameLimit)
{
    socket->setParent(this);
    socket->setReadBufferSize(readBufferSize);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &Interactor::readAvailable);
    connect(socket, &QTcpSocket::bytesWritten, this, &Interactor::flush);
    // Queued: the socket is in the middle of something when it says so, and end() aborts it. A TLS peer that
    // says good-bye without closing its side shows only as an error.
    connect(socket, &QTcpSocket::disconnected, this, &Interactor::onRemoteClosed, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::errorOccurred, this, &Interactor::onRemoteClosed, Qt::QueuedConnection);
}

Interactor::~Interactor()
{
    disconnect(m_socket, nullptr, this, nullptr);
    if (m_client != nullptr)
        m_shared.broker.disconnected(m_client);
}

void Interactor::start()
{
    auto *secure = qobject_cast<QSslSocket *>(m_socket);
    if (secure == nullptr) {
        findHostName();
        return;
    }
    connect(secure, &QSslSocket::encryptedBytesWritten, this, &Interactor::flush);
    connect(secure, &QSslSocket::encrypted, this, &Interactor::findHostName);
    secure->startServerEncryption();
}

void Interactor::findHostName()
{
    m_state = State::Naming;
    const QHostAddress peer = m_socket->peerAddress();
    if (isLoopback(peer)) {
        beginLogin(QSysInfo::machineHostName().toUtf8());
        return;
    }
    QHostInfo::lookupHost(peer.toString(), this, [this](const QHostInfo &info) {
        if (m_state == State::Naming)
            beginLogin(info.hostName().toUtf8());
    });
}

void Interactor::beginLogin(const QByteArray &hostName)
{
    m_peerHost = hostName;
    m_state = State::LoggingIn;
    process(); // without authentication the client is in before it sends anything
    if (m_socket->bytesAvailable() > 0)
        readAvailable();
}

void Interactor::readAvailable()
{
    if (m_isReading || m_state == State::Securing || m_state == State::Naming)
        return;
    m_isReading = true;
    while (m_state != State::Over && m_socket->bytesAvailable() > 0) {
        if (m_state == State::Refused || m_isDropped) {
            if (m_socket->skip(m_socket->bytesAvailable()) <= 0)
                break;
            continue;
        }
        if (isPaused())
            break;
        const qsizetype known = m_buffer.size();
        const qint64 available = std::min(m_socket->bytesAvailable(), readBufferSize);
        m_buffer.resize(known + available);
        const qint64 got = m_socket->read(m_buffer.data() + known, available);
        m_buffer.resize(known + std::max<qint64>(got, 0));
        if (got <= 0)
            break;
        process();
    }
    m_isReading = false;
}

void Interactor::process()
{
    if (m_state == State::LoggingIn)
        readLogin();
    if (m_state == State::Running)
        readFrames();
}

void Interactor::readLogin()
{
    const protocol::AuthenticationRead read =
        protocol::readAuthentication(m_buffer, m_shared.options.dialect, m_shared.options.login);
    switch (read.status) {
    case protocol::AuthenticationRead::Status::NeedMore:
        return;
    case protocol::AuthenticationRead::Status::Bad:
        countFault();
        refuse();
        return;
    case protocol::AuthenticationRead::Status::Complete:
        break;
    }
    std::fill_n(m_buffer.data(), read.size, '\0'); // it holds a secret
    m_buffer.remove(0, read.size);
    m_walker.setStreamOffset(read.size);
    admit(m_shared.options.login == protocol::LoginMethod::None ? m_introduced : read.credentials);
}

void Interactor::admit(const protocol::Credentials &credentials)
{
    const std::optional<Identity> identity = m_shared.doorkeeper.admit(credentials, m_peerHost);
    if (!identity) {
        refuse();
        return;
    }
    m_state = State::Running;
    m_client = m_shared.broker.connected(*identity, this);
}

void Interactor::refuse()
{
    ++m_shared.counters.refusedLogins;
    m_state = State::Refused;
    m_buffer = QByteArray();
}

void Interactor::readFrames()
{
    qsizetype position = 0;
    while (!m_isDropped && !isPaused()) {
        // The buffer is not touched while frames of it are dealt with: sinks only queue.
        const char *frame = m_buffer.constData() + position;
        const auto result = m_walker.walk(frame, m_buffer.size() - position);
        if (result == protocol::FrameWalker::Result::NeedMore)
            break;
        if (result == protocol::FrameWalker::Result::Error) {
            fault();
            return;
        }
        const protocol::FrameLayout &layout = m_walker.layout();
        ++m_shared.counters.reads;
        if (!m_shared.broker.receive(m_client, QByteArrayView(frame, layout.size), layout)) {
            fault();
            return;
        }
        position += layout.size;
    }
    m_buffer.remove(0, position);
    if (m_buffer.isEmpty() && m_buffer.capacity() > keptCapacity)
        m_buffer = QByteArray();
}

void Interactor::fault()
{
    countFault();
    drop();
}

void Interactor::countFault()
{
    ++m_shared.counters.faults;
    if (m_client != nullptr) {
        ++m_client->metrics->faults;
        return;
    }
    Identity stranger;
    stranger.loginHost = m_peerHost;
    ClientMetrics *row = m_shared.metrics.add(newClientId(), stranger);
    ++row->faults;
    m_shared.metrics.left(row);
}

void Interactor::drop()
{
    if (m_isDropped || m_state == State::Over)
        return;
    m_isDropped = true;
    m_queue.clear();
    // Later: this may be in the middle of a fan-out, which must lose neither a subscriber nor, where this is
    // the publisher itself, the frame in m_buffer.
    QMetaObject::invokeMethod(this, &Interactor::end, Qt::QueuedConnection);
}

bool Interactor::isPaused() const
{
    return m_queue.uncountedBytes() > pauseAt;
}

void Interactor::deliver(const QByteArray &frame, Kind kind)
{
    if (m_isDropped || m_state == State::Over)
        return;
    if (m_queue.countedBytes() >= m_shared.options.queueLimit) {
        ++m_shared.counters.slowClients;
        drop();
        return;
    }
    m_queue.push(frame, kind == Kind::Message);
    scheduleFlush();
}

void Interactor::subscriptionChanged(QByteArrayView feed, QByteArrayView topic, bool isSubscribed)
{
    if (m_shared.load == nullptr || m_isDropped || m_state == State::Over)
        return;
    const std::optional<int> number = m_shared.load->numberOf(feed, topic);
    if (!number)
        return;
    if (!m_load) {
        m_load = std::make_unique<LoadSender>(*m_shared.load, *m_socket);
        connect(m_load.get(), &LoadSender::sent, this, &Interactor::countWritten);
        connect(m_load.get(), &LoadSender::steppedAside, this, &Interactor::flush);
    }
    m_load->want(*number, isSubscribed);
}

void Interactor::scheduleFlush()
{
    if (m_isFlushScheduled)
        return;
    m_isFlushScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isFlushScheduled = false;
            flush();
        },
        Qt::QueuedConnection);
}

void Interactor::flush()
{
    // A handshake writes too, before there is a client.
    if (m_isDropped || m_state == State::Over || m_client == nullptr)
        return;
    if (m_load && !m_queue.isEmpty()) {
        m_load->setHeld(true);
        if (!m_load->isAside())
            return;
    }
    const bool wasPaused = isPaused();
    const auto *secure = qobject_cast<const QSslSocket *>(m_socket);
    while (!m_queue.isEmpty()) {
        const qint64 waiting = m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
        if (waiting >= writeBufferSize)
            break;
        const QByteArrayView bytes = m_queue.front();
        const qint64 written = m_socket->write(bytes.data(), std::min(bytes.size(), writeSlice));
        if (written <= 0) {
            drop();
            return;
        }
        countWritten(m_queue.advance(written));
    }
    if (m_load && m_queue.isEmpty())
        m_load->setHeld(false);
    m_client->metrics->writeQueueLength = m_queue.messages();
    if (wasPaused && !isPaused()) {
        process();
        readAvailable();
    }
}

void Interactor::countWritten(qint64 messages)
{
    m_shared.counters.writes += static_cast<quint64>(messages);
    if (m_client != nullptr)
        m_client->metrics->writes += messages;
}

void Interactor::onRemoteClosed()
{
    if (m_state == State::Over)
        return;
    readAvailable(); // what came before the end still counts
    if (m_state == State::Running && !m_isDropped && !isPaused() && !m_buffer.isEmpty())
        ++m_shared.counters.cutFrames;
    end();
}

void Interactor::end()
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_queue.clear();
    m_load.reset(); // its descriptor would keep the connection open
    if (m_client != nullptr)
        m_shared.broker.disconnected(std::exchange(m_client, nullptr));
    disconnect(m_socket, nullptr, this, nullptr);
    m_socket->abort();
    Q_EMIT ended();
}

} // namespace distributor
