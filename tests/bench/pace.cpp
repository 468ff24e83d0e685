#include "pace.h"

#include <ctime>

namespace {

qint64 nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Pace Pace::best(const Pace &one, const Pace &other)
{
    if (one.perSecond == 0 || other.perSecond == 0)
        return one.perSecond == 0 ? other : one;
    return {std::max(one.perSecond, other.perSecond), std::min(one.cpuNanoseconds, other.cpuNanoseconds)};
}

Stopwatch::Reading Stopwatch::now()
{
    return {nanoseconds(CLOCK_MONOTONIC), nanoseconds(CLOCK_PROCESS_CPUTIME_ID)};
}

void Stopwatch::start()
{
    m_begin = now();
}

Pace Stopwatch::pace(quint64 messages) const
{
    if (!m_begin || messages == 0)
        return {};
    const Reading end = now();
    const auto count = static_cast<double>(messages);
    return {count * 1e9 / static_cast<double>(end.clock - m_begin->clock),
            static_cast<double>(end.cpu - m_begin->cpu) / count};
}
