#include "viewbench.h"

#include <QCoreApplication>
#include <QEvent>

double msSince(const QElapsedTimer &since)
{
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

ViewBench::ViewBench(const store::PacketStore &store)
    : m_icons(m_theme.sharedTheme())
    , m_view(store, m_theme, m_icons)
{
    m_view.resize(1240, 700);
    table().viewport()->installEventFilter(this);
    m_view.show();
    run([this] { return m_paints > 0; });
}

int ViewBench::page()
{
    return table().viewport()->height() / table().rowHeight();
}

bool ViewBench::run(const std::function<bool()> &until)
{
    QElapsedTimer since;
    since.start();
    while (!until()) {
        if (since.hasExpired(60'000))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // the view's timer wakes it
    }
    return true;
}

double ViewBench::frame(const std::function<void()> &change)
{
    QElapsedTimer since;
    since.start();
    const quint64 before = m_paints;
    change();
    run([&] { return m_paints > before; });
    return msSince(since);
}

/// Tells of a paint with the events behind it: when it is done.
bool ViewBench::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_painted = static_cast<int>(table().screenRows().size());
        QMetaObject::invokeMethod(
            this, [this] { ++m_paints; }, Qt::QueuedConnection);
    }
    return false;
}
