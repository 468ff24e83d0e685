#pragma once

#include "client/connectionsettings.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <variant>

namespace distributor {
class Distributor;
}

namespace app {

/// The embedded distributor with its demo, on a thread of its own, on a free loopback port. Lives on the GUI
/// thread.
class DemoThread : public QObject
{
    Q_OBJECT

public:
    explicit DemoThread(QObject *parent = nullptr);
    /// Ends distributor, demo and thread.
    ~DemoThread() override;

    /// Starts it, or finds it running. How to connect to it, or one line that says why it can't.
    [[nodiscard]] std::variant<client::ConnectionSettings, QString> start();
    /// Where it serves its metrics; empty before start().
    QString metricsAddress() const;

private:
    QThread m_thread;
    distributor::Distributor *m_distributor = nullptr; ///< lives on m_thread, deleted at its end
    quint16 m_port = 0;
    quint16 m_metricsPort = 0;
};

} // namespace app
