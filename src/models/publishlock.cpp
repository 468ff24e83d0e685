#include "models/publishlock.h"

#include <algorithm>

namespace models {

PublishLock::PublishLock(std::function<qint64()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &PublishLock::tick);
}

void PublishLock::setTarget(const QString &target, bool isProduction)
{
    if (target == m_target && isProduction == m_isProduction)
        return;
    m_target = target;
    m_isProduction = isProduction;
    m_wasAsked = false;
    lock();
}

void PublishLock::unlock()
{
    if (!m_isProduction)
        return;
    m_isOpen = true;
    m_wasAsked = true;
    m_until = m_now() + std::chrono::milliseconds(lasts).count();
    m_timer.start();
    Q_EMIT changed();
}

void PublishLock::lock()
{
    m_isOpen = false;
    m_timer.stop();
    Q_EMIT changed();
}

void PublishLock::setHeld(bool held)
{
    m_isHeld = held;
}

std::chrono::seconds PublishLock::left() const
{
    const qint64 ms = m_isOpen ? std::max<qint64>(m_until - m_now(), 0) : 0;
    return std::chrono::seconds((ms + 999) / 1000);
}

void PublishLock::tick()
{
    if (!m_isOpen)
        return;
    if (m_now() >= m_until && !m_isHeld)
        lock();
    else
        Q_EMIT changed();
}

} // namespace models
