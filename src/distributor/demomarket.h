#pragma once

#include "distributor/demopace.h"
#include "protocol/messages.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace distributor {

/// One share of the demo, on a random walk. Prices are whole hundredths, so that nothing drifts.
class DemoShare
{
public:
    static constexpr int levels = 5;

    DemoShare(QByteArray symbol, int price, double ticksPerSecond);

    const QByteArray &symbol() const { return m_symbol; }
    double ticksPerSecond() const { return m_ticksPerSecond; }

    void move(DemoPace &pace);

    /// All that is known, as JSON: bid and ask for the entitlement 1, sizes for 2, trades for 3.
    std::vector<protocol::DataPacket> image() const;
    /// What the last move changed.
    std::vector<protocol::DataPacket> delta() const;
    /// The order book, as JSON: its best level for the entitlement 1, the others for 2.
    std::vector<protocol::DataPacket> book() const;

private:
    QByteArray quoteJson() const;
    QByteArray sizeJson() const;
    QByteArray tradeJson() const;
    QByteArray levelJson(int level) const;

    QByteArray m_symbol;
    double m_ticksPerSecond;
    int m_bid;
    int m_spread = 2;
    int m_last;
    int m_lastSize = 100;
    qint64 m_volume = 0;
    std::array<int, levels> m_bidSizes{};
    std::array<int, levels> m_askSizes{};
    bool m_hasQuote = false, m_hasSizes = false, m_hasTrade = false; ///< in the last move
};

/// The shares that the demo quotes: some at market speed, most at human speed.
std::vector<DemoShare> demoShares();

} // namespace distributor
