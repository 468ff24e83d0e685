#pragma once

#include "distributor/demopace.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace distributor {

class DemoClient;
class Distributor;

/// A person of the demo who comes, subscribes, asks for PRICES.L2 every few seconds, perhaps places orders,
/// leaves, and comes again.
class DemoVisitor : public QObject
{
    Q_OBJECT

public:
    DemoVisitor(Distributor *distributor, DemoPace &pace, const QByteArray &user, const QByteArray &host,
                QObject *parent = nullptr);

private:
    void come();
    void settleIn();
    void act();
    void leave();

    Distributor *m_distributor;
    DemoPace &m_pace;
    QByteArray m_user;
    QByteArray m_host;
    DemoClient *m_client = nullptr;
    QByteArray m_wantedBook;
    int m_orders = 0;
    QTimer m_arrival;
    QTimer m_departure;
    QTimer m_action;
};

} // namespace distributor
