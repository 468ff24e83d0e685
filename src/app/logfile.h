#pragma once

#include "app/rotatingfile.h"
#include "models/eventlog.h"

#include <QObject>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace app {

/// The program's log: states, errors and counts, in lines for a person; never payloads or secrets. Lines are
/// taken from any thread without waiting for the disk, and written by a thread of its own. A disk that is
/// full, slow or read-only costs lines, which are counted, and nothing else.
class LogFile : public QObject
{
    Q_OBJECT

public:
    using Severity = models::EventLog::Severity;
    /// So many lines wait for a slow disk; more are dropped and counted.
    static constexpr std::size_t mostWaiting = 10'000;
    /// So many of the last lines are remembered for a report.
    static constexpr std::size_t mostRecent = 1'000;

    /// Writes to `folder`/messagebus-monitor.log.
    explicit LogFile(const QString &folder, const RotatingFile::Limits &limits = {},
                     models::Clock clock = models::systemClock(), QObject *parent = nullptr);
    /// Writes what waits.
    ~LogFile() override;

    const QString &folder() const { return m_folder; }
    /// Any thread. `source`: where it comes from, such as "session 2"; `text` becomes one line. The same line
    /// again and again is one line and a count.
    void add(Severity severity, const QString &source, const QString &text);
    /// The last lines of this run, oldest first. Any thread.
    QStringList recent() const;

Q_SIGNALS:
    /// Lines can't be written; said once until it works again. From the log's thread.
    void trouble(const QString &text);

private:
    struct Line
    {
        Severity severity = Severity::Info;
        QString source;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };
    void push(const Line &line);
    void pushRepeats();
    void write();
    void writeBatch(const QByteArray &lines, qint64 count);

    const QString m_folder;
    const models::Clock m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    Line m_last;
    quint64 m_repeats = 0; ///< how often m_last came again
    std::deque<QString> m_recent;
    QStringList m_waiting;
    quint64 m_dropped = 0;
    bool m_isEnding = false;

    // The log thread's.
    RotatingFile m_file;
    qint64 m_lost = 0; ///< lines since it could be written last
    bool m_hasTrouble = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace app
