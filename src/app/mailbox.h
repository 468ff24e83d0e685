#pragma once

#include <QList>
#include <QMutex>
#include <QMutexLocker>

#include <functional>
#include <utility>

namespace app {

/// Hands values from one thread to another, in order, none lost, with one wake-up for all that has come since
/// the last take(). post() is for the sending thread, take() for the receiving one.
template <typename T>
class Mailbox
{
public:
    /// `wake` runs on the sending thread whenever the box stops being empty; it must only post an event.
    /// `join` may make one of the value that waits last and the next: true where it did.
    explicit Mailbox(std::function<void()> wake, std::function<bool(T &, const T &)> join = {})
        : m_wake(std::move(wake))
        , m_join(std::move(join))
    {}

    void post(T value)
    {
        bool first = false;
        {
            QMutexLocker lock(&m_mutex);
            first = m_values.isEmpty();
            if (first || !m_join || !m_join(m_values.last(), value))
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
    std::function<bool(T &, const T &)> m_join;
};

} // namespace app
