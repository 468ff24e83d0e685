#include "client/manualclock.h"

#include <algorithm>
#include <optional>

namespace client::testing {

class ManualClock::ManualTimer : public Timer
{
public:
    ManualTimer(ManualClock &clock, std::function<void()> call)
        : m_clock(clock)
        , m_call(std::move(call))
    {
        m_clock.m_timers.push_back(this);
    }
    ~ManualTimer() override { std::erase(m_clock.m_timers, this); }

    void start(std::chrono::milliseconds delay) override { m_due = m_clock.m_now + delay; }
    void stop() override { m_due.reset(); }
    bool isActive() const override { return m_due.has_value(); }

    std::optional<std::chrono::nanoseconds> due() const { return m_due; }
    void run()
    {
        m_due.reset();
        const auto call = m_call;
        call();
    }

private:
    ManualClock &m_clock;
    std::function<void()> m_call;
    std::optional<std::chrono::nanoseconds> m_due;
};

qint64 ManualClock::utcMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_now).count();
}

std::unique_ptr<Timer> ManualClock::makeTimer(std::function<void()> call)
{
    return std::make_unique<ManualTimer>(*this, std::move(call));
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const auto until = m_now + by;
    for (;;) {
        ManualTimer *next = nullptr;
        for (ManualTimer *timer : m_timers) {
            if (timer->due() && *timer->due() <= until && (!next || *timer->due() < *next->due()))
                next = timer;
        }
        if (!next)
            break;
        m_now = std::max(m_now, *next->due());
        next->run();
    }
    m_now = until;
}

Environment manualEnvironment(const std::shared_ptr<ManualClock> &clock)
{
    return {clock, [] { return 0.5; }, {}};
}

} // namespace client::testing
