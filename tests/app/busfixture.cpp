#include "busfixture.h"

static QString tlsFile(const char *name)
{
    return QStringLiteral(MBM_TEST_DATA "/tls/") + QLatin1String(name);
}

distributor::Options BusFixture::secured(distributor::Options options)
{
    const auto tls = distributor::serverTls(tlsFile("server.pem"), tlsFile("server.key"));
    if (const auto *error = std::get_if<QString>(&tls))
        qFatal("%s", qPrintable(*error));
    options.tls = std::get<QSslConfiguration>(tls);
    return options;
}

BusFixture::BusFixture(distributor::Options options)
    : m_distributor(new distributor::Distributor(options))
    , m_options(std::move(options))
{
    m_distributor->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_distributor, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_distributor,
        [this] {
            if (const auto error = m_distributor->listen())
                qFatal("%s", qPrintable(*error));
            m_port = m_distributor->port();
            m_metricsPort = m_distributor->metricsPort();
        },
        Qt::BlockingQueuedConnection);
}

BusFixture::~BusFixture()
{
    m_thread.quit();
    m_thread.wait();
}

void BusFixture::stop()
{
    QMetaObject::invokeMethod(
        m_distributor, [this] { m_distributor->close(); }, Qt::BlockingQueuedConnection);
}

client::ConnectionSettings BusFixture::settings() const
{
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1"); // a bare machine may not know its own name
    settings.port = m_port;
    settings.dialect = m_options.dialect;
    settings.dialectIsSure = true;
    if (m_options.tls) {
        settings.tls.enabled = true;
        settings.tls.caFile = tlsFile("ca.pem");
    }
    return settings;
}

OtherClient::OtherClient(const client::ConnectionSettings &settings)
{
    QObject::connect(&client, &client::Client::dataReceived, &client,
                     [this](const protocol::Message &message) { received.append(message); });
    QObject::connect(
        &client, &client::Client::subscriptionNotified, &client,
        [this](const QList<protocol::ForwardedSubscriptionRequest> &batch) { notified += batch; });
    client.connectToDistributor(settings);
}

void OtherClient::publish(const QByteArray &feed, const QByteArray &topic, const QByteArray &data,
                          const protocol::Entitlements &entitlements)
{
    const auto result = client.publish({feed, topic, QByteArray("application/json"), {{entitlements, data}}});
    QVERIFY2(result, qPrintable(result.text));
}

QList<QByteArray> OtherClient::dataOn(const QByteArray &feed, const QByteArray &topic) const
{
    QList<QByteArray> result;
    for (const protocol::Message &message : received) {
        const auto *data = std::get_if<protocol::ForwardedMulticastData>(&message);
        if (!data || data->feed != feed || data->topic != topic)
            continue;
        for (const protocol::DataPacket &packet : data->packets)
            result.append(packet.data);
    }
    return result;
}

bool OtherClient::wasNotifiedOf(const QByteArray &feed, const QByteArray &topic) const
{
    for (const protocol::ForwardedSubscriptionRequest &told : notified) {
        if (told.isAdd && told.feed == feed && told.topic == topic)
            return true;
    }
    return false;
}
