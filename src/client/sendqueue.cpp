#include "client/sendqueue.h"

#include <QAbstractSocket>

#include <algorithm>
#include <cerrno>
#include <utility>

#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace client {

namespace {

/// So much the socket may hold. It tells when some of it has left, and gets more.
constexpr qint64 inSocket = qint64{256} * 1024;

} // namespace

qint64 unsentInKernel(qintptr descriptor)
{
#ifdef Q_OS_LINUX
    int bytes = 0;
    if (descriptor < 0 || ::ioctl(static_cast<int>(descriptor), SIOCOUTQ, &bytes) != 0)
        return 1;
    return bytes;
#else
    Q_UNUSED(descriptor)
    return 0;
#endif
}

SendQueue::SendQueue(QAbstractSocket &socket, const Limits &limits)
    : m_socket(socket)
{
#ifdef Q_OS_UNIX
    m_descriptor = ::fcntl(static_cast<int>(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
#endif
    constexpr std::chrono::milliseconds between{10};
    m_look.setInterval(between);
    m_stall.setInterval(limits.closeStall);
    connect(&socket, &QAbstractSocket::bytesWritten, this, &SendQueue::onBytesWritten);
    connect(&m_look, &QTimer::timeout, this, &SendQueue::look);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        release();
        m_over(false);
    });
}

SendQueue::~SendQueue()
{
    release();
}

void SendQueue::release()
{
    m_look.stop();
    m_stall.stop();
    m_frames.clear();
    m_begun = m_given = m_givenOfNext = 0;
    m_held = 0;
#ifdef Q_OS_UNIX
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
#endif
}

void SendQueue::write(const QByteArray &frame)
{
    m_frames.append(frame);
    m_held += frame.size();
    giveToSocket();
}

void SendQueue::onBytesWritten(qint64 bytes)
{
    taken(bytes);
    giveToSocket();
}

void SendQueue::giveToSocket()
{
    while (m_given < m_frames.size()) {
        const QByteArray &next = m_frames.at(m_given);
        const qint64 size = std::min<qint64>(next.size() - m_givenOfNext, inSocket - m_socket.bytesToWrite());
        if (size <= 0 || m_socket.write(next.constData() + m_givenOfNext, size) != size)
            return;
        m_held -= size;
        m_givenOfNext += size;
        if (m_givenOfNext < next.size())
            return;
        ++m_given;
        m_givenOfNext = 0;
    }
}

void SendQueue::taken(qint64 bytes)
{
    const qint64 ofLogin = std::min(bytes, m_login);
    m_login -= ofLogin;
    bytes -= ofLogin;
    while (bytes > 0 && !m_frames.isEmpty()) {
        const qint64 ofFirst = std::min<qint64>(bytes, m_frames.first().size() - m_begun);
        m_begun += ofFirst;
        bytes -= ofFirst;
        if (m_begun < m_frames.first().size())
            break;
        m_frames.removeFirst();
        m_begun = 0;
        if (m_given > 0) // else it was sent past the socket
            --m_given;
    }
}

void SendQueue::send(std::function<void(bool)> over)
{
    m_over = std::move(over);
    m_look.start();
    m_stall.start();
}

qint64 SendQueue::sendSome()
{
    qint64 sum = 0;
#ifdef Q_OS_UNIX
    while (!m_frames.isEmpty()) {
        const QByteArray &first = m_frames.first();
        const ssize_t count =
            ::send(m_descriptor, first.constData() + m_begun,
                   static_cast<std::size_t>(first.size() - m_begun), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK ? sum : -1;
        sum += count;
        taken(count);
    }
#endif
    return sum;
}

void SendQueue::look()
{
    const qint64 sent = sendSome();
    const qint64 unsent = unsentInKernel(m_descriptor);
    if (sent < 0 || (m_frames.isEmpty() && unsent == 0)) {
        release();
        m_over(sent >= 0);
        return;
    }
    if (sent > 0 || unsent < m_unsent)
        m_stall.start();
    m_unsent = unsent;
}

} // namespace client
