#include "distributor/demomarket.h"

namespace distributor {

namespace {

QByteArray price(int hundredths)
{
    return QByteArray::number(hundredths / 100.0, 'f', 2);
}

int roundLot(DemoPace &pace)
{
    return pace.between(1, 90) * 100;
}

} // namespace

DemoShare::DemoShare(QByteArray symbol, int startPrice, double ticksPerSecond)
    : m_symbol(std::move(symbol))
    , m_ticksPerSecond(ticksPerSecond)
    , m_bid(startPrice)
    , m_last(startPrice)
{
    m_bidSizes.fill(1'000);
    m_askSizes.fill(1'200);
}

void DemoShare::move(DemoPace &pace)
{
    m_hasQuote = pace.chance(0.6);
    m_hasTrade = pace.chance(0.3);
    m_hasSizes = pace.chance(0.5) || (!m_hasQuote && !m_hasTrade);
    if (m_hasQuote) {
        m_bid = std::max(100, m_bid + pace.between(-3, 3) * std::max(1, m_bid / 4'000));
        m_spread = pace.between(1, 4) * std::max(1, m_bid / 4'000);
    }
    if (m_hasSizes) {
        const auto level = static_cast<std::size_t>(pace.between(0, levels - 1));
        m_bidSizes[0] = roundLot(pace);
        m_askSizes[0] = roundLot(pace);
        m_bidSizes[level] = roundLot(pace);
        m_askSizes[level] = roundLot(pace);
    }
    if (m_hasTrade) {
        m_last = pace.chance(0.5) ? m_bid : m_bid + m_spread;
        m_lastSize = roundLot(pace);
        m_volume += m_lastSize;
    }
}

std::vector<protocol::DataPacket> DemoShare::image() const
{
    return {{{1}, quoteJson()}, {{2}, sizeJson()}, {{3}, tradeJson()}};
}

std::vector<protocol::DataPacket> DemoShare::delta() const
{
    std::vector<protocol::DataPacket> packets;
    if (m_hasQuote)
        packets.push_back({{1}, quoteJson()});
    if (m_hasSizes)
        packets.push_back({{2}, sizeJson()});
    if (m_hasTrade)
        packets.push_back({{3}, tradeJson()});
    return packets;
}

std::vector<protocol::DataPacket> DemoShare::book() const
{
    QByteArray others("{\"levels\":[");
    for (int level = 1; level < levels; ++level)
        others += (level > 1 ? "," : "") + levelJson(level);
    others += "]}";
    return {{{1}, levelJson(0)}, {{1, 2}, others}};
}

QByteArray DemoShare::quoteJson() const
{
    return "{\"bid\":" + price(m_bid) + ",\"ask\":" + price(m_bid + m_spread) + '}';
}

QByteArray DemoShare::sizeJson() const
{
    return "{\"bidSize\":" + QByteArray::number(m_bidSizes[0]) +
           ",\"askSize\":" + QByteArray::number(m_askSizes[0]) + '}';
}

QByteArray DemoShare::tradeJson() const
{
    return "{\"last\":" + price(m_last) + ",\"lastSize\":" + QByteArray::number(m_lastSize) +
           ",\"volume\":" + QByteArray::number(m_volume) + '}';
}

QByteArray DemoShare::levelJson(int level) const
{
    const auto index = static_cast<std::size_t>(level);
    return "{\"level\":" + QByteArray::number(level + 1) + ",\"bid\":" + price(m_bid - level * m_spread) +
           ",\"bidSize\":" + QByteArray::number(m_bidSizes[index]) +
           ",\"ask\":" + price(m_bid + m_spread + level * m_spread) +
           ",\"askSize\":" + QByteArray::number(m_askSizes[index]) + '}';
}

std::vector<DemoShare> demoShares()
{
    return {
        {"VOD.L", 7'120, 120},    {"BARC.L", 21'460, 60},     {"HSBA.L", 67'080, 60},
        {"AZN.L", 1'243'400, 40}, {"BP.L", 48'230, 50},       {"LLOY.L", 5'514, 80},
        {"SHEL.L", 281'050, 40},  {"GLEN.L", 46'215, 30},     {"TSCO.L", 30'470, 2},
        {"SBRY.L", 26'330, 2},    {"ULVR.L", 428'700, 2},     {"GSK.L", 165'120, 2},
        {"RIO.L", 520'300, 2},    {"DGE.L", 265'450, 1},      {"BATS.L", 241'650, 1},
        {"NG.L", 91'260, 1},      {"PRU.L", 74'180, 1},       {"REL.L", 345'200, 1},
        {"AAL.L", 247'850, 1},    {"CPG.L", 218'700, 1},      {"LSEG.L", 936'400, 0.5},
        {"EXPN.L", 362'300, 0.5}, {"IMB.L", 199'350, 0.5},    {"LGEN.L", 22'740, 0.5},
        {"NWG.L", 31'520, 0.5},   {"STAN.L", 73'240, 0.5},    {"AV.L", 47'960, 0.3},
        {"SMT.L", 86'120, 0.3},   {"FLTR.L", 1'472'500, 0.3}, {"RKT.L", 434'100, 0.3},
        {"SSE.L", 178'950, 0.2},  {"BA.L", 132'850, 0.2},
    };
}

} // namespace distributor
