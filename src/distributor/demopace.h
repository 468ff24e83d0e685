#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace distributor {

/// What all parts of a demo share: its one random walk, and its pace.
class DemoPace
{
public:
    DemoPace(quint32 seed, double speed)
        : m_random(seed)
        , m_speed(speed)
    {}

    QRandomGenerator &random() { return m_random; }
    /// From `low` to `high`, both included.
    int between(int low, int high) { return static_cast<int>(m_random.bounded(low, high + 1)); }
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    /// A duration of the real world at the demo's speed; at least 1 ms.
    std::chrono::milliseconds at(std::chrono::milliseconds duration) const
    {
        const auto scaled = static_cast<double>(duration.count()) / m_speed;
        return std::chrono::milliseconds(std::max<qint64>(1, static_cast<qint64>(scaled)));
    }
    std::chrono::milliseconds between(std::chrono::milliseconds low, std::chrono::milliseconds high)
    {
        return at(std::chrono::milliseconds(
            between(static_cast<int>(low.count()), static_cast<int>(high.count()))));
    }

private:
    QRandomGenerator m_random;
    double m_speed;
};

} // namespace distributor
