#pragma once

#include "authorization/appendfile.h"
#include "authorization/auditlog.h"
#include "authorization/decision.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace authorization {

class AuditWriter;

/// An audit file with a thread of its own, so that a slow disk holds up nobody. Lives on the thread that made
/// it; its functions return at once, its signals come there. Entries are written in the order of the calls.
class AuditThread : public QObject
{
    Q_OBJECT

public:
    /// Starts the thread, which opens and locks the file first: opened() or openFailed() follows. `profile`:
    /// as for AuditLog.
    AuditThread(std::unique_ptr<AppendFile> file, const QString &profile, QObject *parent = nullptr);
    /// Waits until what was handed over is written.
    ~AuditThread() override;

    /// recorded() or recordFailed() follows. May be called although opening failed: it is tried again.
    void record(const authorization::Decision &decision);
    /// outcomeRecorded() or outcomeFailed() follows.
    void outcome(const authorization::Outcome &outcome);

Q_SIGNALS:
    void opened();
    void openFailed(const authorization::AuditError &error);
    /// The entry is on the disk: Desk::recorded() is next.
    void recorded(authorization::DecisionId decision);
    void recordFailed(authorization::DecisionId decision, const authorization::AuditError &error);
    void outcomeRecorded(authorization::DecisionId decision);
    void outcomeFailed(authorization::DecisionId decision, const authorization::AuditError &error);
    /// Something beside the entries went wrong; none is lost by it. One English line.
    void warned(const QString &text);

private:
    QThread m_thread;
    AuditWriter *m_writer = nullptr; ///< lives on m_thread, which deletes it at its end
};

} // namespace authorization
