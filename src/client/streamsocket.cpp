#include "client/streamsocket.h"

#include <QHostAddress>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#endif

namespace client {

namespace {

/// Qt reads so much itself, to tell that there is something.
constexpr qint64 leftToQt = 4 * 1024;

/// False where a proxy is between: what the descriptor brings is not what was sent to us then.
[[maybe_unused]] bool endsAt(qintptr descriptor, const QHostAddress &address, quint16 port)
{
#ifdef Q_OS_UNIX
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    auto *const any = reinterpret_cast<sockaddr *>(&peer);
    if (::getpeername(static_cast<int>(descriptor), any, &size) != 0)
        return false;
    quint16 peerPort = 0;
    if (peer.ss_family == AF_INET)
        peerPort = ntohs(reinterpret_cast<const sockaddr_in *>(&peer)->sin_port);
    else if (peer.ss_family == AF_INET6)
        peerPort = ntohs(reinterpret_cast<const sockaddr_in6 *>(&peer)->sin6_port);
    return peerPort == port && QHostAddress(any).isEqual(address);
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(address)
    Q_UNUSED(port)
    return false;
#endif
}

} // namespace

void StreamSocket::readDirectly()
{
    m_isDirect = mode() == UnencryptedMode && endsAt(socketDescriptor(), peerAddress(), peerPort());
    if (m_isDirect)
        setReadBufferSize(leftToQt);
}

/// Bytes that Qt has not read. An error or the end is none: Qt is to find it.
qint64 StreamSocket::waitingInSystem() const
{
#ifdef Q_OS_UNIX
    int bytes = 0;
    if (m_isDirect && state() == ConnectedState &&
        ::ioctl(static_cast<int>(socketDescriptor()), FIONREAD, &bytes) == 0)
        return bytes;
#endif
    return 0;
}

qint64 StreamSocket::bytesAvailable() const
{
    return QSslSocket::bytesAvailable() + waitingInSystem();
}

qint64 StreamSocket::readData(char *data, qint64 size)
{
    const qint64 buffered = QSslSocket::readData(data, size);
#ifdef Q_OS_UNIX
    if (buffered < 0 || !m_isDirect || QSslSocket::bytesAvailable() > 0)
        return buffered;
    const qint64 waiting = std::min(waitingInSystem(), size - buffered);
    if (waiting <= 0)
        return buffered;
    const auto got = ::recv(static_cast<int>(socketDescriptor()), data + buffered,
                            static_cast<std::size_t>(waiting), MSG_DONTWAIT);
    return got > 0 ? buffered + got : buffered;
#else
    return buffered;
#endif
}

} // namespace client
