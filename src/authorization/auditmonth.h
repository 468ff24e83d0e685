#pragma once

#include "authorization/timepoint.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace authorization {

/// A month of the calendar (UTC), by which audit files are kept apart.
class AuditMonth
{
public:
    static AuditMonth of(TimePoint at);
    /// The month of the first line that says its time; none where no whole line of `begin` does.
    static std::optional<AuditMonth> ofFile(QByteArrayView begin);

    /// What the audit file `name` is kept as when the next begins: `bus.jsonl`, `bus.2026-11.jsonl`. From
    /// `attempt` 2 on, where that name is taken: `bus.2026-11.2.jsonl`.
    QString keptName(const QString &name, int attempt = 1) const;

    friend auto operator<=>(const AuditMonth &, const AuditMonth &) = default;

private:
    int m_year = 0;
    int m_month = 0;
};

} // namespace authorization
