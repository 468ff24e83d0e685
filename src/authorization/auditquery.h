#pragma once

#include <QString>
#include <QTimeZone>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>

namespace authorization {

/// What a row of the history is.
enum class AuditKind : std::uint8_t {
    Grant,
    GrantUnfiltered,
    Deny,
    Revoke,
    Torn, ///< a line that a crash cut
    Cut,  ///< the audit had lost lines here
    Away, ///< no line of an audit: an Absence
};
inline constexpr std::size_t auditKinds = 7;

/// What became of an answer.
enum class AuditOutcome : std::uint8_t {
    None,    ///< of no answer
    Unknown, ///< no second entry: the program ended, or it comes in a moment
    Sent,
    NotSent,
};
inline constexpr std::size_t auditOutcomes = 4;

/// A search: words apart from each other by blanks, each of which has to be found in one of a row's fields,
/// in any case. A word that is a date (2026-11, 2026-11-03) or a time of day (14:3, 14:32:06) also finds rows
/// of that time in `zone`. One that begins with user: host: client: feed: topic: reason: or by: is looked for
/// in that field alone.
struct AuditQuery
{
    QString text;
    std::optional<AuditKind> kind = {};                 ///< none: any
    qint64 from = std::numeric_limits<qint64>::min();   ///< milliseconds since 1970
    qint64 before = std::numeric_limits<qint64>::max(); ///< not reached any more
    QTimeZone zone = QTimeZone::utc();
    /// What the screen calls them, so that what can be read can be found.
    std::array<QString, auditKinds> kindWords = {};
    std::array<QString, auditOutcomes> outcomeWords = {};
};

} // namespace authorization
