#include "distributor/demopublisher.h"

#include "distributor/democlient.h"

#include <algorithm>

namespace distributor {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds quoteInterval = 10ms;
constexpr std::chrono::milliseconds bookInterval = 200ms;
const char jsonType[] = "application/json";

} // namespace

DemoPublisher::DemoPublisher(Distributor *distributor, DemoPace &pace, const QByteArray &feed, Kind kind,
                             QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_feed(feed)
    , m_kind(kind)
    , m_client(
          new DemoClient(distributor, "feedhandler", kind == Kind::Quotes ? "md1.demo" : "md2.demo", this))
{
    for (DemoShare &share : demoShares())
        m_lines.push_back({std::move(share), {}});
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(m_pace.at(kind == Kind::Quotes ? quoteInterval : bookInterval));
    connect(&m_timer, &QTimer::timeout, this, &DemoPublisher::tick);
    connect(m_client, &DemoClient::connected, this, [this] { m_client->requestNotifications(m_feed); });
    connect(m_client, &DemoClient::subscriptionNotified, this, &DemoPublisher::onNotified);
}

DemoPublisher::Line *DemoPublisher::line(const QByteArray &symbol)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&symbol](const Line &each) { return each.share.symbol() == symbol; });
    return found == m_lines.end() ? nullptr : &*found;
}

void DemoPublisher::onNotified(const protocol::ForwardedSubscriptionRequest &request)
{
    Line *subscribed = line(request.topic);
    if (subscribed == nullptr)
        return;
    int &count = subscribed->subscribers[request.client];
    if (request.isAdd) {
        ++count;
        m_client->unicast(request.client, m_feed, request.topic, true, jsonType,
                          m_kind == Kind::Quotes ? subscribed->share.image() : subscribed->share.book());
    } else if (--count <= 0) {
        subscribed->subscribers.remove(request.client);
    }
    const bool isWanted = std::any_of(m_lines.begin(), m_lines.end(),
                                      [](const Line &each) { return !each.subscribers.isEmpty(); });
    if (isWanted != m_timer.isActive())
        isWanted ? m_timer.start() : m_timer.stop();
}

void DemoPublisher::tick()
{
    for (Line &each : m_lines) {
        if (each.subscribers.isEmpty())
            continue;
        if (m_kind == Kind::Books) {
            each.share.move(m_pace);
            m_client->publish(m_feed, each.share.symbol(), true, jsonType, each.share.book());
            continue;
        }
        double due = each.share.ticksPerSecond() * std::chrono::duration<double>(quoteInterval).count();
        for (; due > 0; due -= 1) {
            if (!m_pace.chance(due))
                continue;
            each.share.move(m_pace);
            m_client->publish(m_feed, each.share.symbol(), false, jsonType, each.share.delta());
        }
    }
}

} // namespace distributor
