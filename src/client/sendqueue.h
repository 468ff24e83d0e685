#pragma once

#include "client/environment.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QAbstractSocket;

namespace client {

/// Bytes that the kernel has taken and the peer's has not acknowledged; more than none where the socket is
/// gone and cannot tell. 0 where the system can't be asked.
qint64 unsentInKernel(qintptr descriptor);

/// What is to be sent over a plain socket and has not reached the kernel yet. The socket keeps copies of what
/// it is given, so it is given little at a time: what waits for a peer that does not read is held once. Has a
/// second descriptor of the socket: where the peer ends its side, Qt closes both, and a frame that was begun
/// would be cut although the peer may still read. For TLS there is none: nobody else can go on with its
/// records. Lives on the socket's thread.
class SendQueue : public QObject
{
    Q_OBJECT

public:
    /// `socket` is connected.
    SendQueue(QAbstractSocket &socket, const Limits &limits);
    ~SendQueue() override;

    /// The login, which is not kept here, was written to the socket before anything else.
    void loginWritten(qsizetype bytes) { m_login += bytes; }
    void write(const QByteArray &frame);
    /// Bytes that the socket was not given yet.
    qint64 held() const { return m_held; }

    /// There is something to send, and it can be sent.
    bool isLeft() const { return m_descriptor >= 0 && m_login == 0 && !m_frames.isEmpty(); }
    /// The socket is closed: sends what is left, until the kernel has it all and the peer's too, or nothing
    /// leaves for Limits::closeStall. `over` is called once, never from here.
    void send(std::function<void(bool allLeft)> over);
    /// Forgets what is left and closes the second descriptor, and with it the connection.
    void release();

private:
    void onBytesWritten(qint64 bytes);
    void giveToSocket();
    void taken(qint64 bytes);
    void look();
    /// What the kernel took now; -1 where the connection is broken.
    qint64 sendSome();

    QAbstractSocket &m_socket;
    int m_descriptor = -1;
    qint64 m_login = 0;
    QList<QByteArray> m_frames;
    qsizetype m_begun = 0;       ///< bytes of the first one that are taken
    qsizetype m_given = 0;       ///< frames that the socket has, or had, whole
    qsizetype m_givenOfNext = 0; ///< bytes of the one behind them
    qint64 m_held = 0;
    qint64 m_unsent = -1;
    QTimer m_look;
    QTimer m_stall;
    std::function<void(bool)> m_over;
};

} // namespace client
