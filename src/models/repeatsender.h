#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace models {

/// Sends again and again, at a rate, until a number is reached or somebody stops it. What falls due together
/// is sent together, at most a hundred at once: a rate that can't be held is late, never a flood. GUI thread.
class RepeatSender : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 100;

    /// `send` sends one and says whether it could be. `now` is monotonic, milliseconds.
    RepeatSender(std::function<bool()> send, std::function<qint64()> now, QObject *parent = nullptr);

    /// The first at once. `every` at least 1 ms.
    void start(int times, int everyMs);
    void stop();
    /// Between two messages; what was not sent meanwhile is not made up for.
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    bool isRunning() const { return m_timer.isActive() || m_isPaused; }
    int sent() const { return m_sent; }
    int times() const { return m_times; }
    qint64 leftMs() const;
    /// Sends what is due. The timer does the same.
    void tick();

Q_SIGNALS:
    /// Sent another, started or ended.
    void progressed();

private:
    std::function<bool()> m_send;
    std::function<qint64()> m_now;
    QTimer m_timer;
    qint64 m_begin = 0;
    int m_every = 1;
    int m_times = 0;
    int m_sent = 0;
    bool m_isPaused = false;
};

} // namespace models
