#include "client/leavetaking.h"

#include "client/sendqueue.h"

#include <QSslSocket>

namespace client {

LeaveTaking::LeaveTaking(QSslSocket &socket, const SendQueue *queue, const Limits &limits,
                         std::function<void()> over)
    : m_socket(socket)
    , m_queue(queue)
    , m_over(std::move(over))
    , m_lastUnsent(unsent())
    , m_allLeft(m_lastUnsent == 0)
{
    constexpr std::chrono::milliseconds between{10};
    m_look.setInterval(between);
    m_stall.setInterval(limits.closeStall);
    connect(&m_look, &QTimer::timeout, this, &LeaveTaking::look);
    connect(&m_stall, &QTimer::timeout, this, [this] { m_over(); });
    connect(&m_socket, &QSslSocket::readyRead, this, &LeaveTaking::throwAway);
    m_look.start();
    m_stall.start();
    QMetaObject::invokeMethod(this, &LeaveTaking::look, Qt::QueuedConnection);
}

qint64 LeaveTaking::unsent() const
{
    return (m_queue ? m_queue->held() : 0) + m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() +
           unsentInKernel(m_socket.socketDescriptor());
}

void LeaveTaking::stop()
{
    m_look.stop();
    m_stall.stop();
}

void LeaveTaking::throwAway()
{
    if (m_socket.bytesAvailable() > 0)
        m_socket.skip(m_socket.bytesAvailable());
}

void LeaveTaking::look()
{
    if (!m_look.isActive())
        return;
    throwAway();
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        m_look.stop();
        m_over();
        return;
    }
    const qint64 left = unsent();
    if (left < m_lastUnsent)
        m_stall.start();
    m_lastUnsent = left;
    if (left == 0 && !m_disconnecting) {
        m_allLeft = true;
        m_disconnecting = true;
        m_socket.disconnectFromHost();
    }
}

} // namespace client
