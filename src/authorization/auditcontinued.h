#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace authorization {

/// What the first line of an audit file says of the file before it.
struct AuditContinued
{
    QString previous; ///< its name, in the same folder
    QByteArray prev;  ///< the hash of its last line

    /// None where the file that begins so continues no other.
    static std::optional<AuditContinued> ofFile(QByteArrayView begin);

    friend bool operator==(const AuditContinued &, const AuditContinued &) = default;
};

} // namespace authorization
