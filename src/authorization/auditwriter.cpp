#include "authorization/auditwriter.h"

#include <utility>

namespace authorization {

AuditWriter::AuditWriter(std::unique_ptr<AppendFile> file, const QString &profile)
    : m_log(std::move(file), profile)
{}

void AuditWriter::open()
{
    if (const auto error = m_log.open())
        Q_EMIT openFailed(*error);
    else
        Q_EMIT opened();
    tellWarnings();
}

void AuditWriter::record(const Decision &decision)
{
    if (const auto error = m_log.appendDecision(decision))
        Q_EMIT recordFailed(decision.id, *error);
    else
        Q_EMIT recorded(decision.id);
    tellWarnings();
}

void AuditWriter::outcome(const Outcome &outcome)
{
    if (const auto error = m_log.appendOutcome(outcome))
        Q_EMIT outcomeFailed(outcome.decision, *error);
    else
        Q_EMIT outcomeRecorded(outcome.decision);
    tellWarnings();
}

void AuditWriter::tellWarnings()
{
    const QStringList warnings = m_log.takeWarnings();
    for (const QString &text : warnings)
        Q_EMIT warned(text);
}

} // namespace authorization
