#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

/// How late a timer of 5 ms comes on the thread that this lives on. A stall counts for each tick that it
/// swallowed, not once: a second in which nothing ran is 200 late ticks.
class Lateness : public QObject
{
public:
    static constexpr std::chrono::milliseconds interval{5};

    struct Figures
    {
        double p99Ms = 0;
        double maxMs = 0;
        double turnCpuMaxMs = 0;   ///< most that this thread worked between two ticks
        double cpuMsPerSecond = 0; ///< of this thread
    };

    /// On the thread that is to be measured.
    void start();
    /// What was measured since; on that thread too.
    Figures stop();

private:
    void arm();
    void tick();

    std::unique_ptr<QTimer> m_timer;
    std::vector<qint64> m_late; ///< nanoseconds
    qint64 m_due = 0;
    qint64 m_begun = 0;
    qint64 m_cpuBegun = 0;
    qint64 m_cpuLast = 0;
    qint64 m_turnCpuMax = 0;
};
