#include "distributor/loadsender.h"

#include <QSslSocket>

#include <algorithm>
#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace distributor {

namespace {

/// What one turn of the event loop sends at most: others want their turn.
constexpr qint64 turn = 8 * 1024 * 1024;
constexpr qint64 secureBuffer = 512 * 1024;
constexpr qsizetype securePiece = 256 * 1024;

} // namespace

LoadSender::LoadSender(const LoadFrames &frames, QTcpSocket &socket)
    : m_socket(socket)
    , m_isSecure(qobject_cast<QSslSocket *>(&socket) != nullptr)
    , m_plan(frames.plan())
    , m_frameBytes(frames.frameBytes())
    , m_stream(frames)
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LoadSender::pump);
    if (m_isSecure) {
        connect(qobject_cast<QSslSocket *>(&socket), &QSslSocket::encryptedBytesWritten, this,
                &LoadSender::pumpSoon);
        return;
    }
    connect(&socket, &QTcpSocket::bytesWritten, this, &LoadSender::pumpSoon);
    // A descriptor has one notifier for writing, and the socket has taken it.
    m_descriptor = ::dup(static_cast<int>(socket.socketDescriptor()));
    m_isBroken = m_descriptor < 0;
    if (m_isBroken)
        return;
    m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &LoadSender::pump);
}

LoadSender::~LoadSender()
{
    m_writable.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void LoadSender::want(int topic, bool wanted)
{
    const std::size_t before = m_stream.wantedTopics();
    m_stream.want(topic, wanted);
    if (m_stream.wantedTopics() == before)
        return;
    changeRate();
    pumpSoon();
}

void LoadSender::changeRate()
{
    const double share = double(m_stream.wantedTopics()) / double(m_plan.topics);
    m_pace.setRate(double(m_plan.rate) * share, now());
}

void LoadSender::setHeld(bool held)
{
    if (m_isHeld == held)
        return;
    m_isHeld = held;
    if (!held || m_stream.isMidFrame())
        pumpSoon();
}

void LoadSender::pumpSoon()
{
    // Later: the socket may be in the middle of something, and many topics may be asked for at once.
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void LoadSender::pump()
{
    if (m_isBroken)
        return;
    qint64 bytesDue = turn;
    const bool isIdle = m_stream.wantedTopics() == 0 && !m_stream.isMidFrame();
    const bool isPaced = m_plan.rate > 0 && !isIdle && !m_isHeld;
    if (m_isHeld)
        bytesDue = m_stream.restOfFrame();
    else if (isPaced) // a frame that is begun was due already
        bytesDue =
            std::min(turn / m_frameBytes + 1, m_pace.due(now())) * m_frameBytes + m_stream.restOfFrame();
    qint64 frames = 0;
    bool isBlocked = false;
    while (bytesDue > 0) {
        const QByteArrayView bytes = m_stream.front();
        if (bytes.isEmpty())
            break;
        const qint64 size = sendSome(bytes.first(std::min<qsizetype>(bytes.size(), bytesDue)));
        if (size <= 0) {
            isBlocked = size == 0;
            m_isBroken = size < 0;
            break;
        }
        frames += m_stream.advance(size);
        bytesDue -= size;
    }
    if (frames > 0) {
        if (!m_isHeld)
            m_pace.sent(frames);
        Q_EMIT sent(frames);
    }
    const bool hasMore = !m_isHeld ? !isIdle && (!isPaced || m_pace.due(now()) > 0 || m_stream.isMidFrame())
                                   : m_stream.isMidFrame();
    // Without TLS the system says when there is room again; with it, the socket's signal does.
    if (m_writable)
        m_writable->setEnabled(hasMore && !m_isBroken && m_socket.bytesToWrite() == 0);
    else if (hasMore && !isBlocked && !m_isBroken)
        pumpSoon();
    if (isPaced && !hasMore)
        m_timer.start(m_pace.wait(now()));
    if (isAside())
        Q_EMIT steppedAside();
}

qint64 LoadSender::sendSome(QByteArrayView bytes)
{
    if (m_isSecure) {
        const auto &secure = static_cast<const QSslSocket &>(m_socket);
        if (secure.bytesToWrite() + secure.encryptedBytesToWrite() >= secureBuffer)
            return 0;
        return m_socket.write(bytes.data(), std::min(bytes.size(), securePiece));
    }
    if (m_socket.bytesToWrite() > 0)
        return 0; // its own come first; it says when they are gone
    for (;;) {
        const ssize_t size = ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()),
                                    MSG_DONTWAIT | MSG_NOSIGNAL);
        if (size >= 0)
            return size;
        if (errno != EINTR)
            return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : -1;
    }
}

} // namespace distributor
