#include "models/repeatsender.h"

#include <algorithm>

namespace models {

RepeatSender::RepeatSender(std::function<bool()> send, std::function<qint64()> now, QObject *parent)
    : QObject(parent)
    , m_send(std::move(send))
    , m_now(std::move(now))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RepeatSender::tick);
}

void RepeatSender::start(int times, int everyMs)
{
    constexpr int quickest = 10; // milliseconds; what falls due between is sent together
    m_times = times;
    m_every = std::max(everyMs, 1);
    m_sent = 0;
    m_isPaused = false;
    m_begin = m_now();
    m_timer.start(std::max(m_every, quickest));
    tick();
}

void RepeatSender::stop()
{
    if (!isRunning())
        return;
    m_timer.stop();
    m_isPaused = false;
    Q_EMIT progressed();
}

void RepeatSender::setPaused(bool paused)
{
    if (!isRunning() || paused == m_isPaused)
        return;
    m_isPaused = paused;
    if (paused) {
        m_timer.stop();
    } else {
        m_begin = m_now() - qint64{m_every} * (m_sent - 1);
        m_timer.start();
    }
    Q_EMIT progressed();
}

qint64 RepeatSender::leftMs() const
{
    return qint64{m_every} * std::max(m_times - m_sent - 1, 0);
}

void RepeatSender::tick()
{
    if (!isRunning() || m_isPaused)
        return;
    const qint64 due = std::min<qint64>((m_now() - m_begin) / m_every + 1, m_times);
    for (int now = 0; now < mostAtOnce && m_sent < due; ++now) {
        if (!m_send()) {
            m_timer.stop();
            break;
        }
        ++m_sent;
    }
    if (m_sent < due &&
        isRunning()) // late: from here on it is another rhythm, without the missed ones at once
        m_begin = m_now() - qint64{m_every} * (m_sent - 1);
    if (m_sent >= m_times)
        m_timer.stop();
    Q_EMIT progressed();
}

} // namespace models
