#pragma once

#include "authorization/auditquery.h"
#include "authorization/audittexts.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace authorization {

/// One word of an AuditQuery, worked out once for each distinct text. Lives on one thread, as long as the
/// texts do not change.
class AuditWordTest
{
public:
    AuditWordTest(const QString &word, const AuditQuery &query, const AuditTexts &texts,
                  const std::function<bool()> &isStopped);

    /// `time`: milliseconds since 1970.
    bool matches(std::span<const std::uint32_t> texts, qint64 time, AuditKind kind, AuditOutcome fate)
    {
        if (m_field)
            return m_texts[texts[*m_field]];
        if (m_kinds[static_cast<std::size_t>(kind)] || m_outcomes[static_cast<std::size_t>(fate)])
            return true;
        for (const std::uint32_t text : texts) {
            if (m_texts[text])
                return true;
        }
        return m_isTime && matchesTime(time);
    }

private:
    /// Of one word: which field it is looked for in, and what.
    struct Typed
    {
        std::optional<std::size_t> field; ///< of a row's texts; none: all
        QString text;
    };
    static Typed typed(const QString &word);
    AuditWordTest(const Typed &typed, const AuditQuery &query, const AuditTexts &texts,
                  const std::function<bool()> &isStopped);

    using Range = std::pair<qint64, qint64>; ///< from the first to before the second

    static std::optional<Range> dates(const QString &word, const QTimeZone &zone);
    static std::optional<Range> secondsOfDay(const QString &word);
    bool matchesTime(qint64 time);

    std::vector<bool> m_texts;
    std::optional<std::size_t> m_field; ///< the only text that is looked at
    std::array<bool, auditKinds> m_kinds{};
    std::array<bool, auditOutcomes> m_outcomes{};
    std::optional<Range> m_dates;
    std::optional<Range> m_seconds;
    bool m_isTime = false;
    QTimeZone m_zone;
    qint64 m_hour = -1; ///< whose offset is known
    qint64 m_offset = 0;
};

} // namespace authorization
