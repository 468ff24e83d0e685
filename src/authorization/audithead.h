#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1String>

#include <optional>

namespace authorization {

/// Hex SHA-256 of nothing before: `prev` of the very first line of an audit.
QByteArray auditBeginHash();

/// What the head file beside an audit file says: how far the file went at least, and the hash of the line
/// that ended there. It is written after each entry, never before, so it may lag but never lead: a file that
/// is shorter has lost its tail.
struct AuditHead
{
    qint64 size = 0; ///< bytes, the last line's end included
    QByteArray hash = auditBeginHash();

    /// One JSON line, always of the same length.
    QByteArray toBytes() const;
    /// None where it is damaged.
    static std::optional<AuditHead> fromBytes(QByteArrayView bytes);

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// What the head file of this audit file is called.
inline constexpr QLatin1String auditHeadSuffix(".head");

} // namespace authorization
