#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>

/// How fast something went, and what it cost this process: on a machine that does other things too, the cost
/// says more.
struct Pace
{
    double perSecond = 0;      ///< messages, by the clock; 0 where it failed
    double cpuNanoseconds = 0; ///< of all threads of this process, for each message

    /// Of two, the better of each: whatever else runs on the machine only takes away.
    static Pace best(const Pace &one, const Pace &other);
};

/// Measures a Pace from its start() on.
class Stopwatch
{
public:
    void start();
    bool isRunning() const { return m_begin.has_value(); }
    Pace pace(quint64 messages) const;

private:
    struct Reading
    {
        qint64 clock = 0;
        qint64 cpu = 0;
    };
    static Reading now();
    std::optional<Reading> m_begin;
};
