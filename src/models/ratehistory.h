#pragma once

#include <QList>
#include <QtGlobal>

#include <array>
#include <chrono>
#include <cstdint>

namespace models {

/// Messages a second of one topic or feed, from a running count that is looked at now and then: the rate now
/// (over about two seconds) and the last 60 seconds as 32 points.
class RateHistory
{
public:
    static constexpr int points = 32;
    static constexpr std::chrono::nanoseconds pointLength{1'875'000'000}; ///< 60 s in 32 points

    /// `count` never falls; if it does, it was begun anew. `now` is monotonic. Returns by how much it rose.
    quint64 update(quint64 count, std::chrono::nanoseconds now);

    double perSecond() const { return m_perSecond; }
    bool isQuiet() const; ///< nothing in sight: rate and all points are 0
    /// Oldest first, always of 60 s: nothing came before the count began.
    QList<float> history() const;

private:
    void closePoints(std::chrono::nanoseconds now);

    std::array<float, points> m_ring{};
    int m_size = 0;
    int m_next = 0;
    bool m_begun = false;
    std::chrono::nanoseconds m_last{0};
    std::chrono::nanoseconds m_pointBegan{0};
    quint64 m_lastCount = 0;
    quint64 m_pointCount = 0;
    double m_perSecond = 0;
};

} // namespace models
