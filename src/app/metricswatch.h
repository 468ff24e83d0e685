#pragma once

#include "client/metricspoller.h"
#include "models/distributorhealth.h"

#include <QObject>
#include <QThread>

namespace app {

/// Asks for a session's metrics pages on a thread of its own and tells the model. Lives on the GUI thread;
/// there is a thread only while pages are asked for.
class MetricsWatch : public QObject
{
    Q_OBJECT

public:
    MetricsWatch(models::DistributorHealth &health, const client::MetricsPoller::Limits &limits,
                 QObject *parent = nullptr);
    ~MetricsWatch() override;

    /// `address` as client::metricsUrl() reads it; empty: none. `caFile`: what https is checked with; empty:
    /// the system's CAs.
    void setTarget(const QString &address, const QString &caFile);
    /// Asks while the session is, or tries to be, connected.
    void setRunning(bool isRunning);

private:
    void restart();
    void stop();

    models::DistributorHealth &m_health;
    const client::MetricsPoller::Limits m_limits;
    QString m_address;
    QString m_caFile;
    bool m_isRunning = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace app
