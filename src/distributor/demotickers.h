#pragma once

#include "distributor/demopace.h"

#include <QObject>
#include <QTimer>

namespace distributor {

class DemoClient;
class Distributor;

/// Publishes headlines as text, every few seconds, to whoever listens.
class DemoNews : public QObject
{
    Q_OBJECT

public:
    DemoNews(Distributor *distributor, DemoPace &pace, QObject *parent = nullptr);

private:
    void tick();

    DemoPace &m_pace;
    DemoClient *m_client;
    QTimer m_timer;
};

/// Publishes readings of machines in a binary form: 32 bytes, big-endian.
class DemoTelemetry : public QObject
{
    Q_OBJECT

public:
    DemoTelemetry(Distributor *distributor, DemoPace &pace, QObject *parent = nullptr);

private:
    void tick();

    DemoPace &m_pace;
    DemoClient *m_client;
    QTimer m_timer;
    quint32 m_sequence = 0;
};

} // namespace distributor
