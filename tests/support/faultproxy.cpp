#include "support/faultproxy.h"

#include "support/faultlink.h"

#include <QTcpServer>

namespace support {

class FaultProxy::Worker : public QTcpServer
{
public:
    explicit Worker(quint16 distributorPort)
        : m_distributorPort(distributorPort)
    {}

    void listenAt(quint16 port)
    {
        if (!isListening() && !listen(QHostAddress::LocalHost, port))
            qFatal("the proxy can't listen: %s", qPrintable(errorString()));
    }
    template <typename Call>
    void each(Call call)
    {
        for (auto *link : findChildren<FaultLink *>(QString(), Qt::FindDirectChildrenOnly))
            call(*link);
    }

    Fault next;
    int accepted = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++accepted;
        new FaultLink(descriptor, m_distributorPort, next, this);
    }

private:
    quint16 m_distributorPort;
};

FaultProxy::FaultProxy(quint16 distributorPort)
    : m_worker(new Worker(distributorPort))
{
    m_thread.setObjectName(QStringLiteral("fault proxy"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    onThread([this] {
        m_worker->listenAt(0);
        m_port = m_worker->serverPort();
    });
}

FaultProxy::~FaultProxy()
{
    cutAll();
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::onThread(const std::function<void()> &call) const
{
    QMetaObject::invokeMethod(m_worker, call, Qt::BlockingQueuedConnection);
}

void FaultProxy::inject(const Fault &fault)
{
    onThread([this, fault] { m_worker->each([&fault](FaultLink &link) { link.setFault(fault); }); });
}

void FaultProxy::setFaultOfNext(const Fault &fault)
{
    onThread([this, fault] { m_worker->next = fault; });
}

void FaultProxy::resume()
{
    onThread([this] { m_worker->each([](FaultLink &link) { link.resume(); }); });
}

void FaultProxy::refuse()
{
    onThread([this] { m_worker->close(); });
}

void FaultProxy::listen()
{
    onThread([this] { m_worker->listenAt(m_port); });
}

void FaultProxy::cutAll()
{
    onThread([this] { m_worker->each([](FaultLink &link) { link.abort(); }); });
}

bool FaultProxy::isHolding() const
{
    bool any = false;
    onThread([this, &any] { m_worker->each([&any](FaultLink &link) { any = any || link.isHolding(); }); });
    return any;
}

int FaultProxy::accepted() const
{
    int count = 0;
    onThread([this, &count] { count = m_worker->accepted; });
    return count;
}

int FaultProxy::connections() const
{
    int count = 0;
    onThread([this, &count] { m_worker->each([&count](FaultLink &) { ++count; }); });
    return count;
}

} // namespace support
