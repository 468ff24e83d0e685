#include "support/rawpeer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

RawPeer::RawPeer()
    : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, 1) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("the peer can't listen");
    m_port = ntohs(address.sin_port);
}

RawPeer::~RawPeer()
{
    ::shutdown(m_listener, SHUT_RDWR);
    if (m_connection >= 0)
        ::shutdown(m_connection, SHUT_RDWR);
    if (m_thread.joinable())
        m_thread.join();
    if (m_connection >= 0)
        ::close(m_connection);
    ::close(m_listener);
}

void RawPeer::send(const QByteArray &bytes)
{
    m_thread = std::thread([this, data = bytes.constData(), size = bytes.size()] { run(data, size); });
}

void RawPeer::run(const char *bytes, qsizetype size)
{
    m_connection = ::accept(m_listener, nullptr, nullptr);
    while (size > 0 && m_connection >= 0) {
        const ssize_t sent = ::send(m_connection, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes += sent;
        size -= sent;
    }
}

} // namespace support
