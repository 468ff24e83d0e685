#pragma once

#include <QList>
#include <QMutex>
#include <QMutexLocker>

#include <functional>
#include <utility>

namespace app {

/// Hands values from one thread to another, in order, none lost, none merged, with one wake-up for all that
/// has come since the last take(). post() is for the sending thread, take() for the receiving one.
template <typename T>
class Mailbox
{
public:
    /// `wake` runs on the sending thread whenever the box stops being empty; it must only post an event.
    explicit Mailbox(std::function<void()> wake)
        : m_wake(std::move(wake))
    {}

    void post(T value)
    {
        bool first = false;
        {
            QMutexLocker lock(&m_mutex);
            first = m_values.isEmpty();
            m_values.append(std::move(value));
        }
        if (first)
            m_wake();
    }

    QList<T> take()
    {
        QMutexLocker lock(&m_mutex);
        return std::exchange(m_values, {});
    }

private:
    QMutex m_mutex;
    QList<T> m_values;
    std::function<void()> m_wake;
};

} // namespace app
