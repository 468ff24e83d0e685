#pragma once

#include "client/environment.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QSslSocket;

namespace client {

class SendQueue;

/// Ends a connection without cutting a frame that was begun. Waits until queue, socket, TLS and kernel hold
/// nothing that is still to be sent (a close with unread bytes in it would make the kernel throw its part
/// away), then disconnects; what comes meanwhile is thrown away. Gives up only where nothing leaves for
/// Limits::closeStall: a peer that reads slowly gets all of it.
class LeaveTaking : public QObject
{
    Q_OBJECT

public:
    /// `queue` is what waits before the socket; null where nothing does. `over` is called once, never from
    /// here; then this may be destroyed.
    LeaveTaking(QSslSocket &socket, const SendQueue *queue, const Limits &limits, std::function<void()> over);

    /// Neither waits nor calls `over` any more.
    void stop();
    /// Whether nothing was left to be sent at any time so far. Stays true.
    bool allLeft() const { return m_allLeft; }

private:
    void look();
    void throwAway();
    qint64 unsent() const;

    QSslSocket &m_socket;
    const SendQueue *m_queue;
    std::function<void()> m_over;
    QTimer m_look;
    QTimer m_stall;
    qint64 m_lastUnsent;
    bool m_allLeft;
    bool m_disconnecting = false;
};

} // namespace client
