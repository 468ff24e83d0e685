#include "distributor/demotickers.h"

#include "distributor/democlient.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>

#include <iterator>

namespace distributor {

using namespace std::chrono_literals;

namespace {

constexpr int racks = 4;

const char *const subjects[] = {
    "Bank of England", "Vodafone",     "Barclays", "AstraZeneca", "BP",    "Lloyds",
    "Glencore",        "The Treasury", "Sterling", "Brent crude", "Tesco", "Shell",
};
const char *const events[] = {
    "holds steady ahead of Thursday's meeting",
    "lifts its full-year guidance",
    "opens lower on light volume",
    "to review its dividend policy",
    "names a new finance director",
    "slips after a cautious trading update",
    "gains as traders weigh rate path",
    "denies report of merger talks",
    "says demand returned in the quarter",
};

} // namespace

DemoNews::DemoNews(Distributor *distributor, DemoPace &pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_client(new DemoClient(distributor, "newsdesk", "news1.demo", this))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DemoNews::tick);
    m_timer.start(m_pace.at(500ms));
}

void DemoNews::tick()
{
    const auto pick = [this](const auto &list) {
        return QByteArray(list[m_pace.between(0, static_cast<int>(std::size(list)) - 1)]);
    };
    const QByteArray line = pick(subjects) + ' ' + pick(events);
    const QByteArray topic = m_pace.chance(0.5) ? "HEADLINES" : "MARKETS";
    m_client->publish("NEWS", topic, true, "text/plain; charset=utf-8", {{{}, line}});
    m_timer.start(m_pace.between(800ms, 4000ms));
}

DemoTelemetry::DemoTelemetry(Distributor *distributor, DemoPace &pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_client(new DemoClient(distributor, "telemetry", "dc1.demo", this))
{
    connect(&m_timer, &QTimer::timeout, this, &DemoTelemetry::tick);
    m_timer.start(m_pace.at(250ms));
}

void DemoTelemetry::tick()
{
    ++m_sequence;
    const int rack = m_pace.between(1, racks);
    QByteArray reading;
    QDataStream stream(&reading, QIODevice::WriteOnly);
    stream << quint32{0xC0DEF00D} << m_sequence << QDateTime::currentMSecsSinceEpoch()
           << static_cast<qint16>(rack) << static_cast<qint16>(m_pace.between(180, 320))
           << m_pace.random().generate() << m_pace.random().generate64();
    m_client->publish("TELEMETRY", "RACK" + QByteArray::number(rack), true, "application/octet-stream",
                      {{{}, reading}});
}

} // namespace distributor
