#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace models {

/// One value of a field, when it came, and whether messages are missing before it.
struct PlotSample
{
    qint64 utcNs = 0;
    double value = 0;
    bool gapBefore = false;
};

/// One or more values that follow each other: nothing between them is hidden, the lowest and the highest
/// stay.
struct PlotPoint
{
    qint64 firstNs = 0;
    qint64 lastNs = 0;
    double first = 0;
    double last = 0;
    double lowest = 0;
    double highest = 0;
    quint64 values = 0;
    bool gapBefore = false; ///< messages are missing between the point before and this one
    bool gapInside = false; ///< or between two of its values

    /// `next` follows this one: both as one.
    void join(const PlotPoint &next);
    friend bool operator==(const PlotPoint &, const PlotPoint &) = default;
};

/// The values of one field over time in bounded memory: once there are `capacity` points, each two that
/// follow each other become one, and from then on a point takes twice as many values. A value; not
/// thread-safe.
class PlotSeries
{
public:
    static constexpr std::size_t capacity = 16'384;

    /// False, and nothing is changed, where the value isn't finite or came before the last one.
    bool add(const PlotSample &sample);

    /// Rising by time.
    std::span<const PlotPoint> points() const { return m_points; }
    bool isEmpty() const { return m_points.empty(); }
    quint64 values() const { return m_values; }
    quint64 valuesPerPoint() const { return m_perPoint; }
    /// The points that have to do with a stretch of time: those within, and one more at either side.
    std::span<const PlotPoint> between(qint64 fromNs, qint64 toNs) const;
    /// The point whose middle is nearest to a time; none where there is no point.
    std::optional<std::size_t> nearest(qint64 ns) const;
    /// The point whose value holds at a time, until the next one comes. None before the first, and where
    /// messages are missing after it: there nobody knows.
    std::optional<std::size_t> holding(qint64 ns) const;

private:
    void halve();

    std::vector<PlotPoint> m_points;
    quint64 m_perPoint = 1;
    quint64 m_values = 0;
};

} // namespace models
