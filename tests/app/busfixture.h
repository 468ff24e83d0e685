#pragma once

#include "client/client.h"
#include "distributor/distributor.h"
#include "distributor/options.h"

#include <QList>
#include <QTest>
#include <QThread>

#include <memory>

/// A distributor on a thread of its own, and ordinary clients beside the one under test.
class BusFixture
{
public:
    explicit BusFixture(distributor::Options options = {});
    ~BusFixture();

    quint16 port() const { return m_port; }
    quint16 metricsPort() const { return m_metricsPort; }
    /// How a session connects to it: plain, or with TLS and the test CA where the distributor has TLS.
    client::ConnectionSettings settings() const;
    /// The distributor goes away, and with it every connection.
    void stop();

    /// TLS from tests/data/tls.
    static distributor::Options secured(distributor::Options options);

private:
    QThread m_thread;
    distributor::Distributor *m_distributor = nullptr;
    distributor::Options m_options;
    quint16 m_port = 0;
    quint16 m_metricsPort = 0;
};

/// Another client of the bus, which keeps what it is sent.
class OtherClient
{
public:
    explicit OtherClient(const client::ConnectionSettings &settings);

    client::Client client;
    QList<protocol::Message> received;
    QList<protocol::ForwardedSubscriptionRequest> notified;

    void publish(const QByteArray &feed, const QByteArray &topic, const QByteArray &data,
                 const protocol::Entitlements &entitlements = {});
    /// The payloads that came on a topic, each packet's.
    QList<QByteArray> dataOn(const QByteArray &feed, const QByteArray &topic) const;
    bool wasNotifiedOf(const QByteArray &feed, const QByteArray &topic) const;
};
