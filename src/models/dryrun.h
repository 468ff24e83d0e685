#pragma once

#include "authorization/auditquery.h"
#include "authorization/rulejudge.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <vector>

namespace models {

/// One request, what became of it, and what the rules would have answered.
struct DryRunRow
{
    qint64 utcMs = 0;
    protocol::AuthorizationRequest asked;
    bool isWaiting = false; ///< otherwise of the audit
    authorization::AuditKind answered = authorization::AuditKind::Deny;
    protocol::Entitlements entitlements; ///< of that answer
    authorization::Judgement would;

    /// The rules would have answered, and otherwise than was answered.
    bool isOtherwise() const;
};

/// All that a dry run looks at: a value for another thread.
struct DryRunInput
{
    authorization::RuleSet rules;
    authorization::PresetBook presets;
    QString audit; ///< its newest answers are looked at, `fromAudit` at most
    std::vector<authorization::Request> waiting;
    QHash<QByteArray, std::size_t> grants; ///< live grants of users that wait
    std::size_t fromAudit = 10'000;
};

struct DryRunResult
{
    std::vector<DryRunRow> rows; ///< what waits first, then the audit, newest first
    std::size_t inAudit = 0;     ///< answers that the audit has in all
    QString error;               ///< one English line: not all could be read
};

/// Answers nothing. For any thread; ends early, with rows missing, once `stop` is set. A user's grants in the
/// past are not known: those that the rules themselves would have given are counted.
DryRunResult runDry(const DryRunInput &input, const std::atomic<bool> &stop);

} // namespace models
