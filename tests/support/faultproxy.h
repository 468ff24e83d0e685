#pragma once

#include "support/fault.h"

#include <QThread>

#include <functional>
#include <memory>

namespace support {

/// A proxy on loopback between a client and a distributor that does to the bytes what a bad network does. It
/// passes bytes on as they are, so it works with TLS as well as without. For tests and for long runs.
///
///     support::FaultProxy proxy(distributor.port());
///     settings.port = proxy.port();
///     … connected, traffic …
///     proxy.inject({support::Fault::Kind::Cut, 1000}); // a thousand bytes on, the connection ends
///
/// Runs on a thread of its own. Made and destroyed on any one thread; every function may be called from any
/// thread and has been done when it returns.
class FaultProxy
{
public:
    /// Listens on a free loopback port (IPv4), and connects to this loopback port for each client.
    explicit FaultProxy(quint16 distributorPort);
    /// Ends all connections with resets.
    ~FaultProxy();

    quint16 port() const { return m_port; }

    /// To the connections that there are now. Takes the place of the fault that was there.
    void inject(const Fault &fault);
    /// To each connection that comes from now on, from its first byte.
    void setFaultOfNext(const Fault &fault);
    /// Ends stalls, black holes and every other fault on the connections that there are.
    void resume();
    /// Nothing listens any more: connections are refused, until listen(). Those that there are go on.
    void refuse();
    /// Listens again, on the same port.
    void listen();
    /// Resets all connections.
    void cutAll();

    /// A stall or black hole has begun.
    bool isHolding() const;
    /// Connections that were accepted so far, and those that there are now.
    int accepted() const;
    int connections() const;

private:
    class Worker;
    void onThread(const std::function<void()> &call) const;

    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread
    quint16 m_port = 0;
};

} // namespace support
