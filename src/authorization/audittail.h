#pragma once

#include "authorization/appendfile.h"

#include <QByteArray>

#include <variant>

namespace authorization {

/// The last line of an audit file, or of a part of it.
struct AuditTail
{
    QByteArray hash;      ///< hex SHA-256 of the line, without its end
    qint64 tornBytes = 0; ///< its length where it has no end
};

/// Reads the line that ends at `end` (> 0), in blocks, however long it is. An errno value where that fails.
std::variant<AuditTail, int> readAuditTail(AppendFile &file, qint64 end);

} // namespace authorization
