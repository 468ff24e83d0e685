#include "distributor/demovisitor.h"

#include "distributor/democlient.h"
#include "distributor/demomarket.h"

namespace distributor {

using namespace std::chrono_literals;

DemoVisitor::DemoVisitor(Distributor *distributor, DemoPace &pace, const QByteArray &user,
                         const QByteArray &host, QObject *parent)
    : QObject(parent)
    , m_distributor(distributor)
    , m_pace(pace)
    , m_user(user)
    , m_host(host)
{
    for (QTimer *timer : {&m_arrival, &m_departure, &m_action})
        timer->setSingleShot(true);
    connect(&m_arrival, &QTimer::timeout, this, &DemoVisitor::come);
    connect(&m_departure, &QTimer::timeout, this, &DemoVisitor::leave);
    connect(&m_action, &QTimer::timeout, this, &DemoVisitor::act);
    m_arrival.start(m_pace.between(100ms, 4000ms));
}

void DemoVisitor::come()
{
    m_client = new DemoClient(m_distributor, m_user, m_host, this);
    connect(m_client, &DemoClient::connected, this, &DemoVisitor::settleIn);
    connect(m_client, &DemoClient::ended, this, &DemoVisitor::leave);
    m_departure.start(m_pace.between(40s, 180s)); // long enough for a person to answer
}

void DemoVisitor::settleIn()
{
    const std::vector<DemoShare> shares = demoShares();
    const auto someSymbol = [&] {
        return shares.at(static_cast<std::size_t>(m_pace.between(0, static_cast<int>(shares.size()) - 1)))
            .symbol();
    };
    m_client->subscribe("NEWS", "HEADLINES");
    for (int i = m_pace.between(1, 4); i > 0; --i)
        m_client->subscribe("PRICES", someSymbol());
    m_wantedBook = someSymbol();
    m_action.start(m_pace.between(200ms, 3000ms));
}

void DemoVisitor::act()
{
    if (m_client == nullptr)
        return;
    if (m_pace.chance(0.5)) {
        m_client->subscribe("PRICES.L2", m_wantedBook);
    } else {
        const QByteArray side = m_pace.chance(0.5) ? "buy" : "sell";
        const QByteArray order = "{\"order\":" + QByteArray::number(++m_orders) + ",\"side\":\"" + side +
                                 "\",\"symbol\":\"" + m_wantedBook +
                                 "\",\"quantity\":" + QByteArray::number(m_pace.between(1, 50) * 100) + '}';
        m_client->publish("ORDERS", m_user, true, "application/json", {{{}, order}});
    }
    m_action.start(m_pace.between(3s, 9s));
}

void DemoVisitor::leave()
{
    m_action.stop();
    m_departure.stop();
    if (m_client != nullptr) {
        m_client->disconnect(this);
        m_client->leave();
        m_client = nullptr;
    }
    m_arrival.start(m_pace.between(2s, 10s));
}

} // namespace distributor
