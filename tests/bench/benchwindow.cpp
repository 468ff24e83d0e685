#include "benchwindow.h"

#include "gui/packets/packetview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace {

gui::ThemeManager &applied(gui::ThemeManager &theme)
{
    theme.apply(*qApp);
    return theme;
}

app::SessionOptions withBudget(const QString &folder, qint64 budget)
{
    app::SessionOptions options;
    options.auditFolder = folder;
    options.memoryBudget = std::make_shared<store::MemoryBudget>(budget);
    return options;
}

} // namespace

BenchWindow::BenchWindow(qint64 budget)
    : m_settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , m_theme(gui::ThemeManager::Choice::Light)
    , m_workbench(applied(m_theme), m_settings, withBudget(m_folder.path(), budget), &m_secrets)
{
    m_workbench.window().resize(1440, 900);
    m_workbench.window().show();
}

gui::PacketView &BenchWindow::packets()
{
    return *m_workbench.current().page().findChild<gui::PacketView *>();
}

void BenchWindow::connectTo(quint16 port)
{
    client::ConnectionSettings connection;
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = port;
    connection.dialect = protocol::Dialect::V4;
    m_workbench.connectTo(connection);
}

IdleThread::IdleThread()
{
    m_lateness->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_lateness, &QObject::deleteLater);
    m_thread.start();
}

IdleThread::~IdleThread()
{
    m_thread.quit();
    m_thread.wait();
}

void IdleThread::start()
{
    QMetaObject::invokeMethod(
        m_lateness, [this] { m_lateness->start(); }, Qt::BlockingQueuedConnection);
}

Lateness::Figures IdleThread::stop()
{
    Lateness::Figures figures;
    QMetaObject::invokeMethod(
        m_lateness, [this, &figures] { figures = m_lateness->stop(); }, Qt::BlockingQueuedConnection);
    return figures;
}

bool runUntil(std::chrono::seconds limit, const std::function<bool()> &isReached)
{
    const QDeadlineTimer deadline(limit);
    while (!isReached()) {
        if (deadline.hasExpired())
            return false;
        runFor(std::chrono::milliseconds(20));
    }
    return true;
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}
