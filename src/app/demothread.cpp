#include "app/demothread.h"

#include "distributor/demo.h"
#include "distributor/distributor.h"

#include <optional>

namespace app {

DemoThread::DemoThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("demo"));
}

DemoThread::~DemoThread()
{
    m_thread.quit();
    m_thread.wait();
}

std::variant<client::ConnectionSettings, QString> DemoThread::start()
{
    distributor::Options options = distributor::Demo::prepared({});
    options.metrics = distributor::Endpoint{QStringLiteral("127.0.0.1"), 0};
    if (!m_distributor) {
        m_distributor = new distributor::Distributor(options);
        m_distributor->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_distributor, &QObject::deleteLater);
        m_thread.start();
    }
    if (m_port == 0) {
        std::optional<QString> error;
        // Listening on loopback takes no time to speak of; the port has to be known before anyone connects.
        QMetaObject::invokeMethod(
            m_distributor,
            [this, &error] {
                error = m_distributor->listen();
                if (error)
                    return;
                m_port = m_distributor->port();
                m_metricsPort = m_distributor->metricsPort();
                new distributor::Demo(m_distributor, m_distributor);
            },
            Qt::BlockingQueuedConnection);
        if (error)
            return *error;
    }
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = m_port;
    settings.dialect = options.dialect;
    settings.dialectIsSure = true;
    return settings;
}

QString DemoThread::metricsAddress() const
{
    return m_metricsPort == 0 ? QString() : QStringLiteral("127.0.0.1:%1").arg(m_metricsPort);
}

} // namespace app
