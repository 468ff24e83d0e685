#include "lateness.h"

#include <algorithm>
#include <ctime>

namespace {

constexpr qint64 intervalNs = std::chrono::nanoseconds(Lateness::interval).count();

qint64 nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

double ms(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

} // namespace

void Lateness::start()
{
    m_late.clear();
    m_late.reserve(1 << 16);
    m_timer = std::make_unique<QTimer>();
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setSingleShot(true);
    m_timer->setInterval(interval);
    connect(m_timer.get(), &QTimer::timeout, this, &Lateness::tick);
    m_begun = nanoseconds(CLOCK_MONOTONIC);
    m_cpuBegun = m_cpuLast = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    m_turnCpuMax = 0;
    arm();
}

void Lateness::arm()
{
    m_due = nanoseconds(CLOCK_MONOTONIC) + intervalNs;
    m_timer->start();
}

void Lateness::tick()
{
    const qint64 cpu = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    m_turnCpuMax = std::max(m_turnCpuMax, cpu - m_cpuLast);
    m_cpuLast = cpu;
    for (qint64 late = std::max<qint64>(0, nanoseconds(CLOCK_MONOTONIC) - m_due); late >= 0;
         late -= intervalNs)
        m_late.push_back(late);
    arm();
}

Lateness::Figures Lateness::stop()
{
    tick(); // a stall that goes on counts too
    m_timer.reset();
    const double seconds = static_cast<double>(nanoseconds(CLOCK_MONOTONIC) - m_begun) / 1e9;
    std::sort(m_late.begin(), m_late.end());
    Figures figures;
    figures.p99Ms = ms(m_late[(m_late.size() - 1) * 99 / 100]);
    figures.maxMs = ms(m_late.back());
    figures.turnCpuMaxMs = ms(m_turnCpuMax);
    figures.cpuMsPerSecond = ms(m_cpuLast - m_cpuBegun) / seconds;
    return figures;
}
