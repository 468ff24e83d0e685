#pragma once

#include "support/fault.h"
#include "support/faultpipe.h"

#include <QObject>
#include <QTcpSocket>

namespace support {

/// One connection through a FaultProxy: the client's socket, one to the distributor, and what passes between
/// them. Deletes itself once both have ended. Lives on the proxy's thread.
class FaultLink : public QObject
{
    Q_OBJECT

public:
    /// Takes the client's connection, and connects to the distributor on loopback.
    FaultLink(qintptr client, quint16 distributorPort, const Fault &fault, QObject *parent);

    void setFault(const Fault &fault);
    void resume();
    bool isHolding() const { return m_toClient.isHolding(); }
    /// Both ends at once, with resets.
    void abort();

private:
    void act();
    void clientEnded();
    void distributorEnded();
    void endIfBothAre();

    QTcpSocket m_client;
    QTcpSocket m_distributor;
    FaultPipe m_toClient;
    FaultPipe m_toDistributor;
    Fault m_fault;
    bool m_clientEnded = false;
    bool m_distributorEnded = false;
};

} // namespace support
