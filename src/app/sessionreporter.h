#pragma once

#include "app/logfile.h"

#include <QTimer>

namespace app {

class Session;

/// Takes what happens to one session to the program's log: its events, and its counts when a connection ends
/// and every ten minutes of one. GUI thread.
class SessionReporter : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. `number` tells the session from the others of this run.
    SessionReporter(LogFile &log, Session &session, int number, QObject *parent = nullptr);

private:
    void addCounts();

    LogFile &m_log;
    Session &m_session;
    const QString m_source;
    QTimer m_counts;
    bool m_wasUp = false;
};

} // namespace app
