#include "client/remainder.h"

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

Remainder::Remainder(QAbstractSocket &socket, const Limits &limits)
{
#ifdef Q_OS_UNIX
    m_descriptor = ::fcntl(static_cast<int>(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
#endif
    constexpr std::chrono::milliseconds between{10};
    m_look.setInterval(between);
    m_stall.setInterval(limits.closeStall);
    connect(&socket, &QAbstractSocket::bytesWritten, this, &Remainder::taken);
    connect(&m_look, &QTimer::timeout, this, &Remainder::look);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        release();
        m_over(false);
    });
}

Remainder::~Remainder()
{
    release();
}

void Remainder::release()
{
    m_look.stop();
    m_stall.stop();
#ifdef Q_OS_UNIX
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
#endif
}

void Remainder::written(const QByteArray &frame)
{
    if (m_descriptor >= 0)
        m_frames.append(frame);
}

void Remainder::taken(qint64 bytes)
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
    }
}

void Remainder::send(std::function<void(bool)> over)
{
    m_over = std::move(over);
    m_look.start();
    m_stall.start();
}

qint64 Remainder::sendSome()
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

void Remainder::look()
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
