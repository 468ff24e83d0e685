#pragma once

#include "client/environment.h"

#include <vector>

namespace client::testing {

/// Time that goes on only where a test says so. Timers run inside advance().
class ManualClock : public Clock
{
public:
    std::chrono::nanoseconds monotonic() const override { return m_now; }
    qint64 utcMs() const override;
    std::unique_ptr<Timer> makeTimer(std::function<void()> call) override;

    void advance(std::chrono::milliseconds by);

private:
    class ManualTimer;
    std::chrono::nanoseconds m_now{std::chrono::hours{1}};
    std::vector<ManualTimer *> m_timers;
};

/// Limits as in programs, time by hand, and chance that always says a half: no jitter.
Environment manualEnvironment(const std::shared_ptr<ManualClock> &clock);

} // namespace client::testing
