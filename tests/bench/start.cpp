// bench_start: the window program, which prints the monotonic time in nanoseconds at which its window is
// usable: painted whole, enabled, and the event loop answers. Then it ends.

#include "app/program.h"
#include "app/startoptions.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

/// Waits for the window's first paint event; what is posted then is answered once all of it is on the screen.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &window)
        : m_window(window)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_window.removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                timespec time{};
                clock_gettime(CLOCK_MONOTONIC, &time);
                const bool isUsable = m_window.isVisible() && m_window.isEnabled();
                std::printf("%lld\n", isUsable ? time.tv_sec * 1'000'000'000LL + time.tv_nsec : 0LL);
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return false;
    }

private:
    QWidget &m_window;
};

} // namespace

int main(int argc, char **argv)
{
    const app::StartOptions options = app::readStartOptions({QString::fromLocal8Bit(argv[0])});
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("messagebus-monitor"));
    app::Program program(application);
    const FirstPaint firstPaint(program.workbench().window());
    program.start(options);
    return QApplication::exec();
}
