#include "soak/soakrun.h"

#include "client/environment.h"
#include "soak/residentmemory.h"
#include "soak/stream.h"
#include "soak/timerwatch.h"
#include "soak/trend.h"

#include <QApplication>
#include <QThreadPool>

#include <cstdio>

#include <unistd.h>

using std::chrono::milliseconds;

namespace {

constexpr double mebibyte = 1024 * 1024;
constexpr double mostPerHour = mebibyte;
/// How long the window is watched when nothing is to go on: long enough for what goes off once a second.
constexpr milliseconds shortestLook{2'500};
constexpr milliseconds longestLook{10'000};
/// For what was sent to be read, and for what is left to be seen.
constexpr milliseconds patience{60'000};
/// A closed tab gives back what it held within this.
constexpr milliseconds longestEnd{3'000};

} // namespace

SoakRun::SoakRun(const SoakPlan &plan, int report, int control)
    : m_plan(plan)
    , m_control(control)
    , m_settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , m_theme(gui::ThemeManager::Choice::Light)
    , m_reportReady(report, QSocketNotifier::Read)
{
    m_theme.apply(*qApp);
    QThreadPool::globalInstance()->setExpiryTimeout(100); // else a thread of it that idles stays for 30 s
    app::SessionOptions options;
    options.auditFolder = m_folder.filePath(QStringLiteral("audit"));
    options.memoryBudget = std::make_shared<store::MemoryBudget>(plan.budget);
    m_workbench = std::make_unique<app::Workbench>(m_theme, m_settings, options);
    connect(&m_reportReady, &QSocketNotifier::activated, this, &SoakRun::readReport);
    connect(&m_second, &QTimer::timeout, this, &SoakRun::sample);
    m_reportReady.setEnabled(false);
}

SoakRun::~SoakRun() = default;

void SoakRun::start()
{
    m_workbench->window().show();
    // What is compared at the end is a tab that came after another one was closed: so is this.
    Q_EMIT m_workbench->window().closeRequested(&m_workbench->current().page());
    look([this](const Leftovers &before) {
        m_before = before;
        say(QStringLiteral("before: %1 threads, %2 descriptors, %3 timers, %4 MiB")
                .arg(QString::number(before.threads), QString::number(before.descriptors),
                     QString::number(before.timers.size()),
                     QString::number(double(residentBytes()) / mebibyte, 'f', 1)));
        m_reportReady.setEnabled(true);
    });
}

/// First lets end what is just going on, then watches for as long.
void SoakRun::look(const std::function<void(const Leftovers &)> &then)
{
    const milliseconds time = std::clamp(m_plan.duration / 8, shortestLook, longestLook);
    QTimer::singleShot(time, this, [this, time, then] {
        const auto watch = std::make_shared<TimerWatch>();
        QTimer::singleShot(time, this, [watch, then] {
            then({threadCount(), descriptorCount(), watch->names()});
        });
    });
}

void SoakRun::readReport()
{
    char buffer[256];
    const ssize_t size = ::read(static_cast<int>(m_reportReady.socket()), buffer, sizeof buffer);
    if (size <= 0) {
        m_reportReady.setEnabled(false);
        if (!m_isStopping)
            complain(QStringLiteral("the sender ended"));
        else
            closeTab(); // told to stop between two connections: there is no line to come
        return;
    }
    m_report.append(buffer, size);
    for (qsizetype end; (end = m_report.indexOf('\n')) >= 0; m_report.remove(0, end + 1)) {
        const QList<QByteArray> words = m_report.left(end).split(' ');
        if (words.first() == "cut") {
            complain(QStringLiteral("a connection ended before the sender ended it"));
        } else if (words.size() == 1) {
            connectNow(words.first().toUShort());
        } else {
            ++m_connections;
            m_sent += words.first().toULongLong();
            m_sendingSeconds += words.last().toDouble();
            // The sender has seen the client's end, which comes after all that was read.
            const quint64 received = m_workbench->current().session().store().totals().received;
            if (received != m_sent)
                complain(QStringLiteral("connection %1: sent %2, received %3")
                             .arg(QString::number(m_connections), QString::number(m_sent),
                                  QString::number(received)));
        }
    }
}

void SoakRun::connectNow(quint16 port)
{
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    settings.dialect = protocol::Dialect::V6;
    app::Session &session = m_workbench->current().session();
    for (int i = 0; i < m_plan.load.topics; ++i)
        session.subscribe(Stream::feed(), Stream::topic(i));
    session.requestNotifications("SOAK.L2");
    m_workbench->connectTo(settings);
    m_time.start();
    m_second.start(1000);
    QTimer::singleShot(m_plan.duration, this, &SoakRun::stopSending);
}

void SoakRun::sample()
{
    const store::Totals totals = m_workbench->current().session().store().totals();
    if (totals.received != totals.kept + totals.evicted + totals.dropped + totals.captureFiltered)
        complain(QStringLiteral("the counters do not add up"));
    if (m_time.elapsed() >= m_plan.warmUp.count())
        m_resident.push_back(double(residentBytes()));
    if (const qint64 minute = m_time.elapsed() / 60'000; minute != m_toldMinute) {
        m_toldMinute = minute;
        say(QStringLiteral(
                "%1 s: received %2, evicted %3, connections ended %4, resident %5 MiB, %6 threads, "
                "%7 descriptors")
                .arg(QString::number(m_time.elapsed() / 1000), QString::number(totals.received),
                     QString::number(totals.evicted), QString::number(m_connections),
                     QString::number(double(residentBytes()) / mebibyte, 'f', 1),
                     QString::number(threadCount()), QString::number(descriptorCount())));
    }
}

void SoakRun::stopSending()
{
    m_isStopping = true;
    m_second.stop();
    ::close(m_control);
    giveUpAfter(QStringLiteral("the sender did not end in time"));
}

void SoakRun::giveUpAfter(const QString &complaint)
{
    m_patience.disconnect();
    m_patience.callOnTimeout(this, [this, complaint] {
        complain(complaint);
        Q_EMIT ended(1);
    });
    m_patience.setSingleShot(true);
    m_patience.start(patience);
}

void SoakRun::closeTab()
{
    app::OpenSession &open = m_workbench->current();
    m_totals = open.session().store().totals();
    say(QStringLiteral("at the end: %1 notifications, %2 requests, %3 MiB")
            .arg(QString::number(open.session().notifications().rowCount()),
                 QString::number(open.session().requests().rowCount()),
                 QString::number(double(residentBytes()) / mebibyte, 'f', 1)));
    m_time.start();
    connect(&open.session(), &QObject::destroyed, this, &SoakRun::tabIsGone);
    giveUpAfter(QStringLiteral("the closed tab's session is still there"));
    Q_EMIT m_workbench->window().closeRequested(&open.page());
}

void SoakRun::tabIsGone()
{
    m_patience.stop();
    say(QStringLiteral("the closed tab was gone after %1 ms").arg(m_time.elapsed()));
    if (m_time.elapsed() > longestEnd.count())
        complain(QStringLiteral("it took too long"));
    look([this](const Leftovers &now) { judge(now); });
}

void SoakRun::judge(const Leftovers &now)
{
    say(QStringLiteral("after: %1 threads, %2 descriptors, %3 timers, %4 MiB")
            .arg(QString::number(now.threads), QString::number(now.descriptors),
                 QString::number(now.timers.size()),
                 QString::number(double(residentBytes()) / mebibyte, 'f', 1)));
    say(QStringLiteral("sent %1, received %2, dropped %3, evicted %4, connections %5, %6 messages a second")
            .arg(QString::number(m_sent), QString::number(m_totals.received),
                 QString::number(m_totals.dropped), QString::number(m_totals.evicted),
                 QString::number(m_connections), QString::number(double(m_sent) / m_sendingSeconds, 'f', 0)));
    if (m_sent == 0 || m_sent != m_totals.received || m_totals.dropped != 0)
        complain(QStringLiteral("not all that was sent was received and taken"));
    if (now.threads > m_before.threads || now.timers.size() > m_before.timers.size() ||
        now.descriptors > m_before.descriptors - 1) // the sender's control is closed
        complain(QStringLiteral("a thread, descriptor or timer is left over: %1; there were %2")
                     .arg(now.timers.join(QLatin1String(", ")), m_before.timers.join(QLatin1String(", "))));
    judgeMemory();
    Q_EMIT ended(m_troubles == 0 ? 0 : 1);
}

void SoakRun::judgeMemory()
{
    const auto trend = trendOf(m_resident, 30);
    if (!trend) {
        say(QStringLiteral("too short to tell how memory goes"));
        return;
    }
    const double perHour = trend->slope * 3600;
    const double error = trend->standardError * 3600;
    say(QStringLiteral("resident memory: %1 ± %2 MiB an hour over %3 s")
            .arg(QString::number(perHour / mebibyte, 'f', 2), QString::number(error / mebibyte, 'f', 2),
                 QString::number(m_resident.size())));
    // A short run can't tell so little from its own noise.
    if (perHour - 2 * error > mostPerHour)
        complain(QStringLiteral("memory grows by more than a mebibyte an hour"));
}

void SoakRun::complain(const QString &text)
{
    ++m_troubles;
    say(QStringLiteral("WRONG: ") + text);
}

void SoakRun::say(const QString &text) const
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}
