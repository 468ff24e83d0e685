#pragma once

#include "authorization/auditlog.h"

#include <QObject>

namespace authorization {

/// The part of an AuditThread that lives on its thread: an AuditLog whose results are signals. Used by
/// AuditThread alone, through queued calls.
class AuditWriter : public QObject
{
    Q_OBJECT

public:
    AuditWriter(std::unique_ptr<AppendFile> file, const QString &profile);

    void open();
    void record(const authorization::Decision &decision);
    void outcome(const authorization::Outcome &outcome);

Q_SIGNALS:
    void opened();
    void openFailed(const authorization::AuditError &error);
    void recorded(authorization::DecisionId decision);
    void recordFailed(authorization::DecisionId decision, const authorization::AuditError &error);
    void outcomeRecorded(authorization::DecisionId decision);
    void outcomeFailed(authorization::DecisionId decision, const authorization::AuditError &error);
    void warned(const QString &text);

private:
    void tellWarnings();

    AuditLog m_log;
};

} // namespace authorization
