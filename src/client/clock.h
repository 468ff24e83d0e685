#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace client {

/// Runs its function once, some time after start(). Starting it again puts the time off.
class Timer
{
public:
    virtual ~Timer();
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

/// Where a client has its time from, so that tests need not wait for it. Used on the client's thread.
class Clock
{
public:
    virtual ~Clock();
    virtual std::chrono::nanoseconds monotonic() const = 0;
    virtual qint64 utcMs() const = 0;
    /// `call` runs on the thread that makes the timer.
    virtual std::unique_ptr<Timer> makeTimer(std::function<void()> call) = 0;
};

/// The machine's own clocks, and QTimer.
class SystemClock : public Clock
{
public:
    std::chrono::nanoseconds monotonic() const override;
    qint64 utcMs() const override;
    std::unique_ptr<Timer> makeTimer(std::function<void()> call) override;
};

} // namespace client
