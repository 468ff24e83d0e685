#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace gui {

/// Does one piece of work at a time off the GUI thread. A newer one asks the one before to stop, and its
/// result is thrown away; so does the destructor, which waits for it. GUI thread.
class Background : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Background() override;

    bool isBusy() const { return m_busy; }
    /// The work that runs or waits is not wanted any more.
    void cancel();

    /// `work(const std::atomic<bool> &stop)` runs on another thread and returns a value; `done(value)` is
    /// then called on this one, unless something newer was begun. The work must own all that it looks at, and
    /// look at `stop` often enough.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, const std::atomic<bool> &>;
        cancel();
        m_busy = true;
        auto stop = std::make_shared<std::atomic<bool>>(false);
        m_stop = stop;
        m_pool.setMaxThreadCount(1);
        m_pool.start([this, stop, work = std::move(work), done = std::move(done)]() mutable {
            auto value = std::make_shared<Value>();
            if (!*stop)
                *value = work(*stop);
            QMetaObject::invokeMethod(
                this,
                [this, stop, value, done = std::move(done)]() mutable {
                    if (m_stop != stop)
                        return;
                    m_busy = false;
                    done(std::move(*value));
                },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the latest work
    bool m_busy = false;
};

} // namespace gui
