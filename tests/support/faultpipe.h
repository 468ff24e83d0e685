#pragma once

#include "support/fault.h"

#include <QByteArray>
#include <QObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

namespace support {

/// One direction of a connection through a FaultProxy. Lives on the proxy's thread.
class FaultPipe : public QObject
{
    Q_OBJECT

public:
    /// Both sockets outlive it.
    FaultPipe(QTcpSocket &from, QTcpSocket &to, QObject *parent);

    void setFault(const Fault &fault);
    /// Passes on what it can.
    void pump();
    /// Passes nothing until resume(), which ends every fault.
    void hold() { m_isHeld = true; }
    void resume();
    bool isHolding() const { return m_isHeld; }
    /// Reads on, and passes nothing on any more.
    void discard();
    /// All that has come and not been passed on yet goes, now and untouched.
    void drain();
    qint64 passed() const { return m_passed; }

Q_SIGNALS:
    /// The fault's byte is reached, and it is one for the whole connection.
    void reached();

private:
    void passSlice();
    void act();
    bool isDue() const;

    QTcpSocket &m_from;
    QTcpSocket &m_to;
    QByteArray m_waiting;
    Fault m_fault;
    QRandomGenerator m_random;
    QTimer m_timer;
    qint64 m_passed = 0;
    qint64 m_due = 0; ///< of m_passed: when the fault is to happen
    bool m_isHeld = false;
    bool m_isDiscarding = false;
    bool m_isPumping = false;
};

} // namespace support
