#include "app/metricswatch.h"

#include "client/metricsaddress.h"
#include "protocol/displayname.h"

namespace app {

MetricsWatch::MetricsWatch(models::DistributorHealth &health, const client::MetricsPoller::Limits &limits,
                           QObject *parent)
    : QObject(parent)
    , m_health(health)
    , m_limits(limits)
{}

MetricsWatch::~MetricsWatch()
{
    stop();
}

void MetricsWatch::setTarget(const QString &address, const QString &caFile)
{
    if (address == m_address && caFile == m_caFile)
        return;
    m_address = address;
    m_caFile = caFile;
    m_health.setAddress(protocol::displayName(address.toUtf8()));
    restart();
}

void MetricsWatch::setRunning(bool isRunning)
{
    if (isRunning == m_isRunning)
        return;
    m_isRunning = isRunning;
    restart();
}

void MetricsWatch::restart()
{
    stop();
    const auto url = client::metricsUrl(m_address);
    m_health.setAsking(url && m_isRunning);
    if (!url || !m_isRunning)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("metrics"));
    auto *poller = new client::MetricsPoller(*url, m_caFile, m_limits);
    poller->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, poller, &QObject::deleteLater);
    connect(m_thread.get(), &QThread::started, poller, &client::MetricsPoller::start);
    // Queued; what comes of a thread that was stopped meanwhile is not taken.
    connect(poller, &client::MetricsPoller::read, this,
            [this, thread = m_thread.get()](const client::MetricsReading &reading) {
                if (m_thread.get() == thread)
                    m_health.apply(reading);
            });
    m_thread->start();
}

void MetricsWatch::stop()
{
    const std::unique_ptr<QThread> thread = std::move(m_thread);
    if (!thread)
        return;
    thread->quit();
    thread->wait(); // a page takes some tens of milliseconds at most; nothing there waits
}

} // namespace app
