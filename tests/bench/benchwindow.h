#pragma once

#include "app/workbench.h"
#include "lateness.h"
#include "profiles/fakesecrets.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <functional>

/// The program's real window with an own folder for its settings, for the figures that are taken of it. Needs
/// a QApplication.
class BenchWindow
{
public:
    /// `budget`: of the memory for messages.
    explicit BenchWindow(qint64 budget);

    app::Workbench &workbench() { return m_workbench; }
    app::Session &session() { return m_workbench.current().session(); }
    gui::PacketView &packets();
    /// Without TLS, in dialect 4.
    void connectTo(quint16 port);

private:
    const QTemporaryDir m_folder;
    QSettings m_settings;
    gui::ThemeManager m_theme;
    FakeSecrets m_secrets;
    app::Workbench m_workbench;
};

/// The timer of Lateness on a thread that has nothing else to do.
class IdleThread
{
public:
    IdleThread();
    ~IdleThread();
    Q_DISABLE_COPY_MOVE(IdleThread)

    void start();
    Lateness::Figures stop();

private:
    QThread m_thread;
    Lateness *m_lateness = new Lateness; ///< lives on m_thread
};

/// Counts how often a widget is painted: a window that paints nothing is quick.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
};

/// Runs the event loop until the condition holds, which is asked each 20 ms; false where the time is over
/// before.
[[nodiscard]] bool runUntil(std::chrono::seconds limit, const std::function<bool()> &isReached);
/// Runs the event loop.
void runFor(std::chrono::milliseconds time);
