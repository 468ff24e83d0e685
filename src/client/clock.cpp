#include "client/clock.h"

#include <QDateTime>
#include <QTimer>

namespace client {

namespace {

class SystemTimer : public Timer
{
public:
    explicit SystemTimer(std::function<void()> call)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(call));
    }
    void start(std::chrono::milliseconds delay) override { m_timer.start(delay); }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

Timer::~Timer() = default;
Clock::~Clock() = default;

std::chrono::nanoseconds SystemClock::monotonic() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

qint64 SystemClock::utcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::unique_ptr<Timer> SystemClock::makeTimer(std::function<void()> call)
{
    return std::make_unique<SystemTimer>(std::move(call));
}

} // namespace client
