#include "support/faultlink.h"

#include <QHostAddress>

#include <utility>

#include <sys/socket.h>

namespace support {

namespace {

void reset(QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace

FaultLink::FaultLink(qintptr client, quint16 distributorPort, const Fault &fault, QObject *parent)
    : QObject(parent)
    , m_client(this)
    , m_distributor(this)
    , m_toClient(m_distributor, m_client, this)
    , m_toDistributor(m_client, m_distributor, this)
{
    connect(&m_toClient, &FaultPipe::reached, this, &FaultLink::act);
    connect(&m_client, &QTcpSocket::disconnected, this, &FaultLink::clientEnded);
    connect(&m_distributor, &QTcpSocket::disconnected, this, &FaultLink::distributorEnded);
    connect(&m_distributor, &QTcpSocket::errorOccurred, this, [this] {
        if (m_distributor.state() == QAbstractSocket::UnconnectedState)
            distributorEnded();
    });
    m_client.setSocketDescriptor(client);
    m_client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_distributor, &QTcpSocket::connected, this, [this] {
        m_distributor.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_toDistributor.pump();
    });
    m_distributor.connectToHost(QHostAddress(QHostAddress::LocalHost), distributorPort);
    setFault(fault);
}

void FaultLink::setFault(const Fault &fault)
{
    m_fault = fault;
    if (fault.kind == Fault::Kind::SingleBytes || fault.kind == Fault::Kind::Delay)
        m_toDistributor.setFault(fault);
    m_toClient.setFault(fault);
}

void FaultLink::resume()
{
    m_fault = {};
    m_toDistributor.resume();
    m_toClient.resume();
}

void FaultLink::abort()
{
    if (m_client.state() != QAbstractSocket::UnconnectedState)
        reset(m_client);
    if (m_distributor.state() != QAbstractSocket::UnconnectedState)
        reset(m_distributor);
    clientEnded();
    distributorEnded();
}

void FaultLink::act()
{
    switch (m_fault.kind) {
    case Fault::Kind::Stall:
        m_toDistributor.setFault(m_fault.pause.count() > 0 ? Fault{Fault::Kind::Stall, 0, m_fault.pause}
                                                           : Fault{Fault::Kind::Stall});
        break;
    case Fault::Kind::BlackHole:
        m_toDistributor.hold();
        break;
    case Fault::Kind::Cut:
        m_toClient.discard();
        m_toDistributor.drain();
        m_client.disconnectFromHost();
        break;
    case Fault::Kind::Reset:
        m_toClient.discard();
        m_toDistributor.drain();
        m_client.waitForBytesWritten(0);
        reset(m_client);
        break;
    case Fault::Kind::HalfClose:
        m_client.flush();
        ::shutdown(static_cast<int>(m_client.socketDescriptor()), SHUT_WR);
        m_toClient.discard();
        break;
    default:
        break;
    }
}

void FaultLink::clientEnded()
{
    if (std::exchange(m_clientEnded, true))
        return;
    m_toDistributor.drain();
    m_toClient.discard();
    if (m_distributor.state() != QAbstractSocket::UnconnectedState)
        m_distributor.disconnectFromHost();
    endIfBothAre();
}

void FaultLink::distributorEnded()
{
    if (std::exchange(m_distributorEnded, true))
        return;
    const bool isTold = m_fault.kind != Fault::Kind::KeepOpen && m_fault.kind != Fault::Kind::BlackHole;
    m_toClient.drain();
    if (isTold && m_client.state() != QAbstractSocket::UnconnectedState)
        m_client.disconnectFromHost();
    endIfBothAre();
}

void FaultLink::endIfBothAre()
{
    if (m_clientEnded && m_distributorEnded)
        deleteLater();
}

} // namespace support
